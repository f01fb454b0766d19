import type { Language } from '../../../../src/types.ts'

/** Questions for the knowledge that come near to other wishes, one a line. */
export const NEAR: Record<Language, string> = {
  en: `
Do you have data on turnout by region?
Could you summarise what the observers think of the media?
Can you compare the 2021 and 2023 elections?
Would you please list the recommendations?
Who should I complain to if my vote is not counted?
Should voters show their ID at the polling station?
What do you have about the OSCE mission?
How do I support a candidate's registration with my signature?
Which party had the best result in the regions?
Will observers be invited to the next elections?
What will change in the law before the next elections?
How will the next president be elected?
What reasons did people give for not voting?
Did the President say he would not run again?
Is it better organised than in 2021 according to the mission?
What were the chances for independents under the new system?
Did state media urge people to vote?
How did parties persuade voters on social media?
Was the winner expected to get a majority?
Tell me about the campaign posters that the mission saw
When will the next parliament hold its first session?
Are you allowed to vote with an expired passport?
Do you lose your vote if you are late?
How old do you need to be to join a party?`,
  ru: `
Есть ли у вас данные о явке по регионам?
Можете кратко изложить, что думают наблюдатели о СМИ?
Куда мне жаловаться, если мой голос не посчитали?
Какая партия показала лучший результат в регионах?
Будут ли приглашены наблюдатели на следующие выборы?
Что изменится в законе к следующим выборам?
Как будет избираться следующий президент?
Какие причины называли те, кто не голосовал?
Говорил ли президент, что больше не будет избираться?
Призывали ли СМИ людей голосовать?
Как партии убеждали избирателей в соцсетях?
Какие шансы были у самовыдвиженцев при новой системе?
Ты знаешь, сколько наблюдателей приехало?
Скажешь, какая была явка?
Мне нужно знать, кто победил в Алматы
Что лучше для страны, по мнению наблюдателей?
Кто окажется в парламенте, если партия набрала меньше 5 %?
Можно ли мне взять с собой ребёнка на участок?
Если партия не пройдёт порог, кому достанутся её мандаты?
Через сколько лет проходят выборы президента?
Обещал ли президент не баллотироваться на второй срок?
Подскажите, пожалуйста, за что отвечает ЦИК`,
  kk: `
Өңірлер бойынша қатысу туралы дерегіңіз бар ма?
Байқаушылар БАҚ туралы не ойлайтынын қысқаша айтып бересіз бе?
Дауысым саналмаса, кімге шағымданайын?
Қай партия өңірлерде ең жақсы нәтиже көрсетті?
Келесі сайлауға байқаушылар шақырыла ма?
Келесі сайлауға дейін заңда не өзгереді?
Келесі президент қалай сайланады?
БАҚ адамдарды дауыс беруге шақырды ма?
Партиялар сайлаушыларды қалай сендірді?
Қанша байқаушы келгенін білесің бе?
Байқаушылардың пікірінше, елге қайсысы жақсы?
Партия межеден өтпесе, оның мандаттары кімге беріледі?
Президент екінші мерзімге сайланбаймын деп уәде берді ме?
Учаскеге баламды ертіп барсам бола ма?
Төлқұжатым ескі болса, дауыс бере аламын ба?
Байқаушыларға кім көмектесті?
Президент сайлауы неше жылда бір өтеді?
Қай үміткер тіркеуден өтпей қалды?
ОСК не үшін жауап береді, айтып жіберіңізші
Миссияның кеңесі қандай болды?`,
}
