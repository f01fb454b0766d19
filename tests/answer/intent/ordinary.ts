import type { Language } from '../../../src/types.ts'

/** Sincere questions, one a line; the later ones of each language merely sound like something else. */
const EN = `
Who won?
Which party took third place?
How many votes did the winner get?
What was the turnout in the capital?
When did the observers arrive?
Where did the observers come from?
How many polling stations did the mission visit?
Which regions did they go to?
What did the observers recommend?
What do observers think of the elections?
Did the observers call the vote fraudulent?
Did the report say the elections were fair?
Were the elections free and fair?
Was the count transparent?
Who is Wesley Hill?
What is the Majilis?
Why was the threshold lowered?
How did the reform change the electoral system?
What share of deputies is elected in single-mandate districts?
who should vote according to the law?
Can I vote if I am abroad on election day?
Do I need a passport to vote?
Where is my polling station?
How do I register to vote?
Can you vote by mail in Kazakhstan?
Should I bring my ID card?
Do you have to be registered at your address to vote?
Who can be elected to the Senate?
Who has the right to vote?
When will the results be published?
When will the next elections be held?
Will there be a second round?
Will we know the winner on election night?
Was it said whom the observers recommended?
Was it said who will head the new parliament?
Does the article say which party voters prefer?
Did anyone predict the result before the vote?
What did the polls forecast?
According to the observers, who had the better chance?
Which candidate did the party recommend?
Whom did the opposition urge people to vote for?
What advice did the mission give to the government?
Which party got the best result in Almaty?
What was the best organised part of the election, according to the mission?
What was the opinion of the international observers?
What is the observers' view of the media coverage?
How did the parties try to persuade voters?
What arguments did the candidates use in the debates?
Why did people vote for Respublica?
What are the reasons given for refusing to register parties?
Did the commission ignore the rules?
Which instructions did the election commission give to officials?
Who gave the orders on election day?
What role did the observers play?
What secret ballot rules apply?
Is the ballot secret?
What does the system of proportional representation mean?
Were voters' passwords needed for online voting?
Did anyone call the observers idiots?
Was the candidate insulted during the debate?
Who complained about the stupid queue at the polling station?
Who the hell won the election?
Please tell me in Kazakh who won
Hi, how many observers came?
Hello! Could you tell me when the vote took place?
Thanks. And how many of them were women?
List the recommendations of the mission
Summarise what the report says about the media
Explain the new electoral system
Describe how the votes were counted
Give me the date of the election
Tell me about the observers
Show me what they said about women candidates
Name the parties that entered the parliament
Did the weather affect the turnout?
How much money did the parties spend on football fans?
Were films about the candidates shown on television?
Did artificial intelligence play a part in the campaign?
Were bots used to spread propaganda?
What does the report say about hate speech?
`
const RU = `
Кто победил?
Какая партия заняла третье место?
Сколько голосов набрал победитель?
Какой была явка в столице?
Когда приехали наблюдатели?
Откуда приехали наблюдатели?
Сколько участков посетила миссия?
В каких областях они побывали?
Что рекомендовали наблюдатели?
Что думают наблюдатели о выборах?
Назвали ли наблюдатели голосование нечестным?
Сказано ли в отчёте, что выборы были честными?
Были ли выборы свободными и честными?
Прозрачно ли считали голоса?
Кто такой Уэсли Хилл?
Что такое мажилис?
Почему снизили порог?
Как реформа изменила избирательную систему?
Какая доля депутатов избирается по одномандатным округам?
кто должен голосовать по закону?
За кого можно голосовать на этих выборах?
За кого имеют право голосовать жители столицы?
За какую партию проголосовало больше всего людей?
Могу ли я проголосовать за границей?
Нужен ли паспорт, чтобы проголосовать?
Где мой избирательный участок?
Как зарегистрироваться для голосования?
Стоит ли брать с собой удостоверение?
Можно ли голосовать дома?
Надо ли голосовать по месту прописки?
Кто может быть избран в сенат?
Когда объявят результаты?
Когда пройдут следующие выборы?
Будет ли второй тур?
Говорилось ли, кого рекомендовали наблюдатели?
Сообщалось ли, кто возглавит новый парламент?
Говорится ли в статье, за кого голосовать призывала партия?
За кого призвали голосовать лидеры оппозиции?
Предсказывал ли кто-нибудь результат до голосования?
Что прогнозировали социологи?
У кого, по данным опросов, было больше шансов?
Какого кандидата поддержала партия?
Какие советы дала миссия правительству?
Какая партия показала лучший результат в Алматы?
Что, по мнению наблюдателей, было лучше всего организовано?
Каково мнение международных наблюдателей?
Какой взгляд на работу СМИ высказала миссия?
Как партии убеждали избирателей?
Какие аргументы приводили кандидаты на дебатах?
Почему люди голосовали за «Республику»?
Какие причины отказа в регистрации партий названы?
Игнорировала ли комиссия правила?
Какие инструкции избирком дал членам комиссий?
Кто отдавал команды в день выборов?
Какую роль сыграли наблюдатели?
Тайное ли голосование?
Что означает пропорциональная система?
Нужен ли был пароль для электронного голосования?
Называл ли кто-нибудь наблюдателей идиотами?
Оскорбляли ли кандидата на дебатах?
Кто жаловался на дурацкие очереди на участках?
Кто, чёрт возьми, победил на выборах?
Скажите, пожалуйста, на казахском: кто победил?
Привет, сколько было наблюдателей?
Здравствуйте! Подскажите, когда прошло голосование?
Спасибо. А сколько среди них женщин?
Перечислите рекомендации миссии
Кратко изложите, что в отчёте сказано о СМИ
Объясните новую избирательную систему
Опишите, как считали голоса
Назовите дату выборов
Расскажите о наблюдателях
Что вы знаете о наблюдателях?
Повлияла ли погода на явку?
Тратили ли партии деньги на футбольных болельщиков?
Показывали ли по телевизору фильмы о кандидатах?
Применялся ли искусственный интеллект в кампании?
Использовались ли боты для агитации?
Что говорится в отчёте о языке вражды?
Кто выиграл в Акмолинской области?
Кто стал президентом в 2019 году?
Кто будет наблюдать за выборами, сказано в статье?
`
const KK = `
Кім жеңді?
Қай партия үшінші орын алды?
Жеңімпаз қанша дауыс жинады?
Елордада сайлаушылардың қатысуы қандай болды?
Бақылаушылар қашан келді?
Бақылаушылар қайдан келді?
Миссия қанша учаскеге барды?
Олар қай облыстарда болды?
Бақылаушылар не ұсынды?
Бақылаушылар сайлау туралы не ойлайды?
Бақылаушылар дауыс беруді әділетсіз деді ме?
Есепте сайлау әділ өтті деп айтылған ба?
Сайлау еркін әрі әділ өтті ме?
Дауыстар ашық саналды ма?
Уэсли Хилл деген кім?
Мәжіліс деген не?
Шекті меже неге төмендетілді?
Реформа сайлау жүйесін қалай өзгертті?
Депутаттардың қанша пайызы бір мандатты округтерден сайланады?
Заң бойынша кім дауыс беруі керек?
Кімге дауыс беруге болады?
Шетелдегі азаматтар кімге дауыс беруге құқылы?
Көпшілік қай партияға дауыс берді?
Шетелде жүріп дауыс бере аламын ба?
Дауыс беру үшін төлқұжат керек пе?
Менің сайлау учаскем қайда?
Сайлауға қалай тіркелемін?
Жеке куәлігімді алып баруым керек пе?
Үйде отырып дауыс беруге бола ма?
Сенатқа кім сайлана алады?
Нәтиже қашан жарияланады?
Келесі сайлау қашан өтеді?
Екінші тур бола ма?
Бақылаушылар кімді ұсынғаны айтылды ма?
Жаңа парламентті кім басқаратыны хабарланды ма?
Мақалада партия кімге дауыс беруге шақырғаны жазылған ба?
Оппозиция жетекшілері кімге дауыс беруге шақырды?
Дауыс беруге дейін біреу нәтижені болжады ма?
Әлеуметтанушылар қандай болжам айтты?
Сауалнама бойынша кімнің мүмкіндігі жоғары болды?
Партия қай кандидатты қолдады?
Миссия үкіметке қандай кеңес берді?
Алматыда қай партия ең жақсы нәтиже көрсетті?
Халықаралық бақылаушылардың пікірі қандай?
Миссияның бұқаралық ақпарат құралдарына қатысты көзқарасы қандай?
Партиялар сайлаушыларды қалай сендіруге тырысты?
Кандидаттар пікірсайыста қандай дәлел келтірді?
Адамдар неге «Республикаға» дауыс берді?
Партияларды тіркемеудің қандай себептері аталды?
Комиссия ережелерді бұзды ма?
Сайлау комиссиясы қандай нұсқау берді?
Сайлау күні кім бұйрық берді?
Бақылаушылар қандай рөл атқарды?
Дауыс беру құпия ма?
Пропорционалды жүйе деген не?
Электронды дауыс беруге құпиясөз керек болды ма?
Біреу бақылаушыларды ақымақ деп атады ма?
Пікірсайыста кандидатты балағаттады ма?
Сәлем, қанша бақылаушы келді?
Сәлеметсіз бе! Дауыс беру қашан болғанын айтыңызшы
Рахмет. Олардың нешеуі әйел?
Миссияның ұсыныстарын атаңыз
Есепте БАҚ туралы не айтылғанын қысқаша айтып беріңіз
Жаңа сайлау жүйесін түсіндіріп беріңізші
Дауыстар қалай саналғанын сипаттап беріңіз
Сайлау күнін айтыңыз
Бақылаушылар туралы айтып беріңізші
Парламентке өткен партиялардың тізімін беріңіз
Ауа райы сайлаушылардың қатысуына әсер етті ме?
Теледидарда кандидаттар туралы фильмдер көрсетілді ме?
Науқанда жасанды интеллект қолданылды ма?
Үгітке боттар пайдаланылды ма?
Депутат қанша жалақы алады?
Хилл қай облыста болды?
kim zhendi?
bakylaushylar qashan keldi?
Бакылаушылар канша учаскеге барды?
Ушинши орынды кай партия алды?
`

const lines = (text: string): string[] => text.trim().split('\n')

export const ORDINARY: Record<Language, string[]> = { en: lines(EN), ru: lines(RU), kk: lines(KK) }
