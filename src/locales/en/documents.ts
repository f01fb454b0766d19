import type { DocumentStrings } from '../documents.ts'

export const documents: DocumentStrings = {
  languages: { en: 'English', ru: 'Russian', kk: 'Kazakh' },
  fields: { title: 'Title', url: 'Address', publisher: 'Publisher', published: 'Date', language: 'Language' },
  translationOf: (document) => `Translation of: ${document}`,
  passages: (count, shown) => (count === 1 ? `${shown} passage` : `${shown} passages`),
  notGiven: 'not given',
  recognised: 'recognised from the text',
  fromFileName: 'from the file’s name',

  isNew: 'A new document',
  replaces: (title) => `Replaces “${title}”`,
  file: (names) => `File: ${names}`,
  firstPassage: 'It begins',
  notices: 'Please look at this',
  sameAddress: (document) =>
    `The document ${document} has the same address. To replace it, cancel, then use /knowledge.`,
  ask: {
    language: 'Which language is the text in?',
    title: 'What is the title? Reply to this message with it.',
    url: 'Where was it published? Reply to this message with the web address.',
    published:
      'When was it published? Reply to this message with the date, such as 2023-03-20, 2023-03 or 2023.',
    publisher: 'Who published it? Reply to this message with the name.',
  },
  invalid: {
    title: 'That cannot be a title. Send a line of text, at most 300 characters long.',
    url: 'That is no web address. Send it whole, such as https://example.org/article.',
    published: 'That is no date I can read. Send it as 2023-03-20, 2023-03 or 2023.',
    publisher: 'That cannot be a publisher’s name. Send a line of text, at most 300 characters long.',
  },
  skip: 'Skip',
  add: 'Add and reload',
  replace: 'Replace and reload',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing has changed.',
  gone: 'I no longer have this. Send the file again, please.',

  unsupported: (formats) => `I can take documents of these kinds: ${formats}.`,
  tooBig: (megabytes) =>
    `This file is too big. I can take documents of up to ${megabytes} MB; a smaller one, or its text alone, will do.`,
  cannotFetch: 'Telegram does not give me this file. Send it again, please.',
  unreadable: (reason) => `I cannot read this document. The reason: ${reason}.`,
  cannotWrite: 'I cannot write to the knowledge folder. The log says why.',
  unchanged: (file) =>
    `The folder holds exactly this document already, as ${file}. /reload publishes the folder.`,
  written: (file) => `The file ${file} is in the knowledge folder.`,
  removed: (file) => `No longer in the knowledge folder: ${file}.`,
  notPublished:
    'Readers do not see this change yet: the reload did not publish it. Take it back with the button, or mend what is wrong and send /reload.',
  takeBack: 'Take it back',
  takenBack: 'Taken back. The folder is as it was before.',
  takenBackServed: 'Taken back in the folder. Readers see it after the next /reload.',
  changedSince: 'The document has changed since, so I leave it as it is. See /knowledge.',

  listTitle: 'Documents in the knowledge folder',
  empty: 'There are no documents in the knowledge folder. Send me one.',
  notServed: 'not published yet',
  sendFile: 'Send me the file',
  replaceThis: 'Replace',
  remove: 'Remove',
  toList: '← All documents',
  sendReplacement: (title) =>
    `Send me the file that is to replace “${title}”. You will see a preview first. I will wait for 15 minutes.`,
  noReplacement: 'All right, nothing will be replaced.',
  confirmRemoval: (title, files) => `Remove “${title}” from the folder (${files}) and reload?`,
  translationsStay: (languages) => `Its translations stay in the folder, unused: ${languages}.`,
  removeAndReload: 'Remove and reload',
  keep: 'Keep it',
  documentGone: 'This document is no longer in the folder.',
}
