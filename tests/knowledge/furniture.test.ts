import { describe, expect, it } from 'vitest'
import { splitPassages } from '../../src/knowledge/passages.ts'
import { read, shown } from './temp-folder.ts'

/** What comes along when a news page is copied: our own text, in the shape of such a page. */
const PAGE = `Home
News
Skip to content

Northern region opens forty new polling stations

None
PETROPAVL. OUR AGENCY The northern region opened forty new polling stations ahead of the spring ballot, our correspondent reports.

Share on Facebook
Photo: regional administration

The chair of the regional commission, A. B. Serikov, visited 12 of them on Friday. None of the stations lacked a ramp.

Read also: Snow closes two roads in the south

He said that currently reading lists aloud takes too long.

Advertisement

Observers may register until Thursday.
© 2023 Our Agency. All rights reserved.


Currently reading

Northern region opens forty new polling stations
Read also
Snow closes two roads in the south
Bakers compete in the capital
`

const RUSSIAN_PAGE = `В области открыли сорок новых участков

None
ПЕТРОПАВЛОВСК. В области открыли сорок новых избирательных участков.

Читайте также: На юге закрыли две дороги

Наблюдатели могут зарегистрироваться до четверга.

Подписывайтесь на наш Telegram-канал, чтобы ничего не пропустить!
Нашли ошибку? Выделите её и нажмите Ctrl+Enter
Поделиться
Сейчас читают
На юге закрыли две дороги
`

const KAZAKH_PAGE = `Облыста қырық жаңа учаске ашылды

None
ПЕТРОПАВЛ. Облыста қырық жаңа сайлау учаскесі ашылды.

Оқи отырыңыз: Оңтүстікте екі жол жабылды

Байқаушылар бейсенбіге дейін тіркеле алады.

Бөлісу
Қазір оқып жатыр
Оңтүстікте екі жол жабылды
`

async function passagesOf(name: string, page: string): Promise<string[]> {
  const { documents } = await read({ [name]: page })
  return documents.flatMap((document) =>
    splitPassages(document).map(({ start, end }) => document.text.slice(start, end)),
  )
}

describe.each(['page.txt', 'page.md'])('a news page pasted into %s', (name) => {
  it('gives its article and nothing of what stood around it', async () => {
    const text = (await passagesOf(name, PAGE)).join('\n\n')
    for (const furniture of [
      'None\n',
      'Facebook',
      'Photo',
      'Snow',
      'Advertisement',
      '©',
      'Currently',
      'Bakers',
      'Home',
    ])
      expect(text).not.toContain(furniture)
    expect(text).toContain('PETROPAVL.')
    expect(text).toContain('None of the stations lacked a ramp.')
    expect(text).toContain('He said that currently reading lists aloud takes too long.')
    expect(text).toContain('Observers may register until Thursday.')
  })

  it.each([
    [
      'Russian',
      RUSSIAN_PAGE,
      [
        'ПЕТРОПАВЛОВСК. В области открыли сорок новых избирательных участков.',
        'Наблюдатели могут зарегистрироваться до четверга.',
      ],
    ],
    [
      'Kazakh',
      KAZAKH_PAGE,
      [
        'ПЕТРОПАВЛ. Облыста қырық жаңа сайлау учаскесі ашылды.',
        'Байқаушылар бейсенбіге дейін тіркеле алады.',
      ],
    ],
  ])('also in %s', async (_, page, sentences) => {
    expect((await passagesOf(name, page)).join('\n\n')).toBe(sentences.join('\n\n'))
  })
})

it('says what it stripped, and where', async () => {
  const knowledge = await read({ 'a.md': '---\ntitle: T\n---\nNone\nThe count is over.\n\nShare\n' })
  expect(shown(knowledge)).toEqual(['a.md:4: furniture stripped: "None" (line 4), "Share" (line 7)'])
})

it('takes the headline for the title, and drops its repetitions', async () => {
  const { documents } = await read({
    'a.txt':
      'The north opens its stations\n\nThe north opens its stations | Our Agency\n\nThey opened on Friday.',
    'b.md': '---\ntitle: The «North» opens\n---\n# The “North” opens\n\nThey opened on Friday.',
  })
  expect(documents.map(({ title, text }) => [title, text])).toEqual([
    ['The north opens its stations', 'They opened on Friday.'],
    ['The «North» opens', 'They opened on Friday.'],
  ])
})

it.each([
  [
    'a line that a sentence runs through',
    'Of all the ballots that were counted there\nnone\nwas spoiled by hand.',
  ],
  ['an answer with its full stop', 'How many were spoiled?\n\nNone.'],
  ['a text that is only its title', 'T'],
  ['sentences that begin like furniture', 'Share prices fell on Monday. Search teams found the ballots.'],
  ['a subheading after a note', 'Advertisement budgets grew\n\nThey grew twofold.'],
  ['a text that is all boilerplate', 'Copyright law protects the ballots of 2023.'],
])('leaves alone %s', async (_, text) => {
  const knowledge = await read({ 'a.txt': `---\ntitle: T\n---\n${text}\n` })
  expect(knowledge.documents[0]?.text.replaceAll(' ', '\n')).toBe(text.replaceAll(' ', '\n'))
  expect(shown(knowledge)).toEqual([])
})
