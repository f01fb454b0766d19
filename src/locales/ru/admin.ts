import type { AdminStrings } from '../admin.ts'

const plural = new Intl.PluralRules('ru')

function counted(count: number, one: string, few: string, many: string): string {
  const form = plural.select(count)
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`
}

export const admin: AdminStrings = {
  commands: {
    status: 'Как работает бот',
    reload: 'Собрать, проверить и выпустить статьи заново',
    editions: 'Выпуски статей',
    rollback: 'Вернуть прежний выпуск',
    knowledge: 'Документы: посмотреть, заменить, удалить',
    gaps: 'О чём спрашивают, а в статьях этого нет',
    feedback: 'Ответы с плохими оценками',
    mute: 'Не отвечать на вопросы по теме',
    unmute: 'Снова отвечать на вопросы по теме',
  },
  helpTitle: 'Для администраторов',
  helpDocuments:
    'Чтобы добавить или заменить документ, пришлите мне файл .md, .txt, .html, .pdf или .docx размером до 20 МБ.',
  unavailable: 'Эта часть программы сейчас не запущена.',
  yes: 'Да',
  no: 'Нет',
  more: (count) => `и ещё ${count}`,

  reload: {
    usage: 'Напишите /reload или /reload dry, чтобы только посмотреть, что изменится.',
    running: 'Обновляю статьи',
    runningDry: 'Пробная сборка: ничего не будет выпущено',
    runningForced: 'Выпускаю, хотя проверки не пройдены',
    steps: {
      waiting: 'жду очереди',
      reading: 'читаю документы',
      splitting: 'делю их на отрывки',
      embedding: 'считаю векторы',
      indexing: 'строю индекс',
      calibrating: 'подбираю пороги',
      testing: 'проверяю ответы',
      comparing: 'сравниваю с нынешним выпуском',
      writing: 'записываю выпуск',
      switching: 'переключаю',
    },
    seconds: (count) => `${count} с`,
    busy: (step) =>
      `Обновление уже идёт (${step}). Дождитесь отчёта и, если нужно, отправьте /reload ещё раз.`,
    interrupted: 'Обновление прервал перезапуск. Сам я его не повторяю.',
    nowServed: (edition, built) => `Сейчас действует выпуск ${edition}, собран ${built}.`,
    failed: (edition) => `Обновить не удалось. По-прежнему действует выпуск ${edition}.`,
    details: 'Подробности',

    published: (edition) => `Выпущено: ${edition}`,
    forced: (edition) => `Выпущено, хотя проверки не пройдены: ${edition}`,
    blocked: (edition) => `Не выпущено: выпуск ${edition} не проходит проверки`,
    dryRun: (edition) => `Проба: выпуск ${edition} собран и проверен, но не выпущен`,
    same: 'Это тот же выпуск, что действовал и раньше.',
    stays: (edition) => `По-прежнему действует выпуск ${edition}.`,
    before: (edition) => `Прежний выпуск: ${edition}`,
    content: (documents, passages, reused) =>
      `Документов: ${documents}. Отрывков: ${passages}, из них прежних: ${reused}`,
    unchanged: 'Ни один документ не добавлен, не изменён и не удалён.',
    added: 'Добавлены',
    changed: 'Изменены',
    removed: 'Удалены',
    tests: (run, failed, skipped) =>
      `Проверок ответов: ${run}, не пройдено: ${failed}, пропущено: ${skipped}`,
    noTests: 'Для этих документов проверок ответов нет.',
    knownFailures: (count) => `Не проходят, и это известно: ${count}`,
    blocking: 'Что мешает выпустить',
    newlyFailing: 'Раньше проходили, теперь нет',
    newlyPassing: 'Раньше не проходили, теперь проходят',
    vanishing: 'Цитаты из прежних ответов, которых в выпуске больше нет',
    answers: (count) => counted(count, 'ответ', 'ответа', 'ответов'),
    warnings: 'Предупреждения',
    wholeReport: 'Полный отчёт',

    advice: 'Исправьте документы или проверки и отправьте /reload или выпустите всё равно.',
    force: (first, more) => `Выпустить, хотя не проходит: ${first}${more > 0 ? ` и ещё ${more}` : ''}`,
    expired: 'Эта кнопка устарела. Отправьте /reload ещё раз.',
    notYours: 'Это может сделать только администратор, который начал обновление.',
    notForced: (edition) =>
      `Ничего не выпущено, по-прежнему действует ${edition}. Если документы с тех пор изменились, отправьте /reload, чтобы проверить их в нынешнем виде.`,
    closed: {
      published: 'Выпущено',
      blocked: 'Не выпущено',
      dry_run: 'Ничего не выпущено',
      failed: 'Не удалось',
    },
  },

  editions: {
    title: 'Выпуски, сначала новые',
    none: 'Выпусков пока нет.',
    current: 'действует',
    content: (documents, passages) => `документов: ${documents}, отрывков: ${passages}`,
    tests: (run, failed) => `проверок: ${run}, не пройдено: ${failed}`,
    notTested: 'не проверен',
    unusable: 'повреждён, вернуть его нельзя',
    back: (edition) => `Вернуть ${edition}`,
    confirm: (to, from) => `Вернуть выпуск ${to} вместо ${from}?`,
    rolledBack: (to, from) => `Теперь действует выпуск ${to}. До этого: ${from}`,
    already: (edition) => `Выпуск ${edition} уже действует.`,
    unknown: (edition) => `Выпуска ${edition} нет. Список выпусков: /editions`,
    noEarlier: 'Более раннего выпуска нет.',
    failed: (edition) => `Не получилось. По-прежнему действует выпуск ${edition}.`,
    reloadRunning: 'Идёт обновление. Дождитесь отчёта и попробуйте ещё раз.',
  },

  status: {
    title: 'Состояние',
    edition: (edition, built) => `Выпуск: ${edition}, собран ${built}`,
    content: (documents, passages) => `Документов: ${documents}, отрывков: ${passages}`,
    uptime: (days, hours, minutes) => `Работает: ${days} дн. ${hours} ч ${minutes} мин`,
    questions: (count) => `Вопросов с запуска: ${count}`,
    refusals: (share, notFound, declined) =>
      `Без ответа: ${share} (нет в статьях: ${notFound}, отклонено: ${declined})`,
    latency: (median, p95) => `Время до ответа: медиана ${median} мс, 95 % не дольше ${p95} мс`,
    queue: (count) => `Ждут ответа: ${count}`,
    reload: (step) => `Идёт обновление: ${step}`,
    muted: (count) => `Закрытых тем: ${count}`,
    noModel: 'Модель: нет, ответы состоят из цитат',
    model: (name, answered, failed) => `Модель ${name}: успешных вызовов: ${answered}, неудачных: ${failed}`,
    resting: 'После сбоев модель временно не вызывается, ответы состоят из цитат.',
  },

  gapsTitle: 'Спрашивали, но в статьях этого нет',
  gapsNote: 'Слова из вопросов, которые задали хотя бы три человека. Кто спрашивал, не хранится.',
  noGaps: 'Пока нет ничего, о чём напрасно спросили бы три человека.',
  askers: (count) => counted(count, 'человек', 'человека', 'человек'),

  feedbackTitle: 'Ответы с плохими оценками',
  noFeedback: 'Плохих оценок нет.',
  openAnswer: 'открыть',
  withoutReason: 'без причины',

  muted: (topic) =>
    `Тема «${topic}» закрыта. На вопросы о ней я отвечаю одним и тем же: отсылаю к официальному источнику. Открыть её снова: /unmute`,
  unmuted: (topic) => `Я снова отвечаю на вопросы по теме «${topic}».`,
  mutedTitle: 'Закрытые темы',
  nothingMuted: 'Закрытых тем нет.',
  muteUsage: 'Напишите тему после команды, например: /mute экзитполы',
  topicTooLong: (max) => `Тема может быть не длиннее ${max} знаков.`,
  notMuted: (topic) => `Тема «${topic}» не закрыта.`,
}
