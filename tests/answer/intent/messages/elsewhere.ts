import type { Language } from '../../../../src/types.ts'

/** Messages that are clearly about another topic, one a line. */
export const ELSEWHERE: Record<Language, string> = {
  en: `
Could you write some Python code that sorts a list?
Translate this sentence into German: the weather is fine
tell me a joke
What's the weather in Astana tomorrow?
Will it rain in Almaty at the weekend?
Give me a good recipe for lagman
How much is a euro in tenge right now?
What does my horoscope say for this week?
Can you solve x + 5 = 12 for me?
Which medicine helps against a cough?
When does Kairat play its next match?
Recommend a good film for tonight
Cheapest flights from Astana to Antalya?
How do I fix a bug in my JavaScript code?`,
  ru: `
Переведи на английский: доброе утро
Можешь написать код на питоне?
Расскажи анекдот
Реши уравнение
Какая погода завтра в Алматы?
Будет ли дождь на выходных?
Как приготовить лагман?
Сколько тенге стоит евро?
Что говорит гороскоп для Львов?
Чем лечить кашель у ребёнка?
Когда играет «Кайрат»?
Какой фильм посмотреть вечером?
Где дешевле билеты из Астаны в Анталью?
Как исправить ошибку в коде на JavaScript?`,
  kk: `
Ағылшыншаға аударып берші: қайырлы таң
Анекдот айтып бер
Теңдеуді шешіп бер
Маған код жаз
Ертең Шымкентте ауа райы қандай болады?
Алматыда жаңбыр жауа ма?
Үйде лағман қалай жасалады?
Бір еуро қанша теңге тұрады?
Жұлдызнама бұл аптаға не дейді?
Баланың жөтелін немен емдейді?
«Қайрат» келесі матчын қашан ойнайды?
Кешке қандай кино көрсем болады?
Анталияға арзан ұшақ билеті қайда?
JavaScript кодындағы қатені қалай түзетемін?`,
}
