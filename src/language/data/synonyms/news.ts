/** Words of the news that stand for each other: offices, law, economy, society, time and measure. */
export const SYNONYMOUS_NEWS = `
nouns	protest/protests/demonstration/rally/march/unrest/picket	протест/протесты/митинг/демонстрация/шествие/пикет/акция протеста	наразылық/митинг/шеру/пикет
nouns	law/legislation/act/statute/bill/regulation/rule/rules	закон/законодательство/акт/законопроект/норма/правила/постановление	заң/заңнама/акт/заң жобасы/ереже/қаулы
nouns	court/tribunal/judge/judges/judiciary	суд/трибунал/судья/судьи/судебный	сот/судья/төреші
nouns	sentence/verdict/ruling/judgment/conviction/punishment/penalty/fine	приговор/вердикт/решение суда/наказание/штраф/санкция	үкім/жаза/айыппұл/сот шешімі/санкция
nouns	police/officers/law enforcement/cops	полиция/полицейские/правоохранительный/милиция	полиция/полицейлер/құқық қорғау
nouns	army/military/troops/soldiers/forces/armed forces	армия/военные/войска/солдаты/вооруженные силы	әскер/армия/әскери/сарбаздар/қарулы күштер
nouns	price/prices/cost/tariff/rate/fee/charge	цена/цены/стоимость/тариф/плата/ставка	баға/құн/тариф/төлем/ақы
nouns	growth/increase/rise/gain/upturn	рост/увеличение/прирост/подъем/повышение	өсім/өсу/арту/көтерілу
nouns	drop/decline/decrease/fall/slump/downturn	спад/снижение/падение/сокращение/уменьшение	төмендеу/құлдырау/азаю/қысқару
nouns	project/program/programme/initiative/plan/scheme	проект/программа/инициатива/план	жоба/бағдарлама/бастама/жоспар
nouns	problem/issue/difficulty/trouble/challenge/obstacle/shortcoming	проблема/вопрос/трудность/сложность/препятствие/недостаток	мәселе/проблема/қиындық/кедергі/кемшілік
nouns	help/support/aid/assistance/relief/benefit/allowance/subsidy	помощь/поддержка/содействие/пособие/субсидия/льгота	көмек/қолдау/жәрдемақы/субсидия/жеңілдік
nouns	danger/threat/risk/hazard	опасность/угроза/риск	қауіп/қатер/тәуекел
nouns	attempt/effort/try/bid	попытка/усилие/старание	әрекет/талпыныс/күш
nouns	member/participant/attendee/delegate	участник/член/делегат	қатысушы/мүше/делегат
nouns	opponent/rival/competitor/adversary	соперник/конкурент/противник/оппонент	қарсылас/бәсекелес
nouns	supporter/ally/adherent/follower/fan	сторонник/приверженец/союзник/последователь	жақтас/жақтаушы/қолдаушы
nouns	founder/creator/originator/initiator	основатель/создатель/учредитель/инициатор	негізін қалаушы/құрылтайшы/бастамашы
nouns	employer/owner/proprietor/boss	владелец/хозяин/собственник/работодатель	иесі/қожайын/жұмыс беруші
nouns	citizen/national/inhabitant/dweller	гражданин/житель/подданный	азамат/тұрғын
nouns	pupil/student/learner/schoolchild	ученик/студент/учащийся/школьник	оқушы/студент/шәкірт
nouns	teacher/instructor/educator/professor	учитель/преподаватель/педагог/профессор	мұғалім/ұстаз/оқытушы/профессор
nouns	farmer/peasant/grower	фермер/крестьянин/аграрий	фермер/шаруа/диқан
nouns	businessman/entrepreneur/businesswoman/company owner	бизнесмен/предприниматель/коммерсант	кәсіпкер/бизнесмен
nouns	author/writer/creator	автор/писатель/создатель/составитель	автор/жазушы/құрастырушы
nouns	spokesman/spokesperson/spokeswoman/press secretary/press service	пресс-секретарь/официальный представитель/пресс-служба	баспасөз хатшысы/ресми өкіл/баспасөз қызметі
nouns	deputy head/vice/assistant/aide	заместитель/помощник/советник	орынбасар/көмекші/кеңесші
nouns	adviser/advisor/counsellor/consultant	советник/консультант	кеңесші/консультант
nouns	ambassador/envoy/diplomat	посол/посланник/дипломат	елші/дипломат
nouns	minister/secretary	министр/секретарь	министр/хатшы
nouns	term of office/mandate/powers/authority	полномочия/мандат/срок полномочий	өкілеттік/мандат/өкілеттік мерзімі
nouns	constitution/basic law	конституция/основной закон	конституция/ата заң
nouns	referendum/plebiscite/popular vote	референдум/плебисцит/всенародное голосование	референдум/жалпыхалықтық дауыс беру
nouns	ballot/ballot paper/ballots/ballot papers/voting slip	бюллетень/бюллетени	бюллетень
nouns	violation/breach/infringement/offence/irregularity/irregularities	нарушение/правонарушение/несоблюдение	бұзушылық/құқық бұзушылық/заңбұзушылық/бұзу
nouns	complaint/complaints/appeal/petition/objection/claim	жалоба/жалобы/обращение/претензия/апелляция/протест	шағым/арыз/өтініш/наразылық
nouns	campaign/electioneering/campaigning/canvassing	кампания/агитация/предвыборная агитация	науқан/үгіт/үгіт-насихат
nouns	programme/manifesto/platform	программа/платформа/манифест	бағдарлама/тұғырнама/манифест
nouns	pledge/promise/commitment	обещание/обязательство	уәде/міндеттеме
nouns	goods/products/merchandise/produce	товары/продукция/продукты	тауар/өнім
nouns	factory/industry/production/manufacturing	промышленность/производство/индустрия	өнеркәсіп/өндіріс/индустрия
nouns	loan/credit/debt/borrowing	кредит/заем/долг/ссуда	несие/қарыз/кредит
nouns	investment/funding/capital	инвестиция/вложение/капитал	инвестиция/қаржы салу/капитал
nouns	pension/retirement benefit	пенсия/пенсионный	зейнетақы/зейнеткерлік
nouns	illness/disease/sickness/infection	болезнь/заболевание/инфекция/недуг	ауру/дерт/инфекция
nouns	medicine/drug/treatment/therapy	лекарство/лечение/препарат/терапия	дәрі/ем/емдеу/препарат
nouns	weather/climate/temperature	погода/климат/температура	ауа райы/климат/температура
nouns	flood/flooding/inundation	наводнение/паводок/потоп/затопление	су тасқыны/тасқын/су басу
nouns	fire/blaze/burning	пожар/возгорание/огонь	өрт/жану
nouns	music/song/concert/performance	музыка/песня/концерт/выступление	музыка/ән/концерт/өнер көрсету
nouns	film/movie/picture/cinema	фильм/кино/картина/кинолента	фильм/кино/көркем сурет
nouns	book/novel/work/volume	книга/роман/произведение/том	кітап/роман/шығарма/том
nouns	prize/award/medal/honour/title	премия/награда/приз/медаль	сыйлық/марапат/жүлде/медаль
nouns	match/game/contest/tournament/championship	матч/игра/турнир/чемпионат	матч/ойын/турнир/чемпионат
nouns	team/club/squad/side	команда/клуб/сборная	команда/клуб/құрама
nouns	border/frontier/boundary	граница/рубеж/приграничный	шекара/шек
nouns	river/stream/water	река/поток/вода	өзен/су/ағын
nouns	amount of time/period/span/interval	период/промежуток/отрезок времени	кезең/аралық/уақыт
nouns	morning/dawn/early	утро/рассвет/рано утром	таң/таңертең/таңғы
nouns	evening/night/late	вечер/ночь/поздно	кеш/түн/кешкі
nouns	spring/springtime	весна/весенний	көктем/көктемгі
nouns	autumn/fall season	осень/осенний	күз/күзгі
nouns	hour/time/o'clock/clock	час/время/во сколько	сағат/уақыт
adjectives	favourable/beneficial/useful/advantageous	благоприятный/выгодный/полезный	қолайлы/пайдалы/тиімді
adjectives	harmful/damaging/detrimental	вредный/пагубный	зиянды/залалды
adjectives	necessary/needed/required/essential	необходимый/нужный/обязательный	қажет/керек/міндетті
adjectives	free of charge/free/at no cost	бесплатный/бесплатно/даром	тегін/ақысыз
adjectives	expensive/costly/dear	дорогой/дорогостоящий	қымбат
adjectives	cheap/inexpensive/affordable	дешевый/недорогой/доступный	арзан/қолжетімді
adjectives	joint/common/shared/together	совместный/общий/вместе	бірлескен/ортақ/бірге
adjectives	annual/yearly/every year	ежегодный/ежегодно/каждый год	жыл сайынғы/жыл сайын
adjectives	constant/permanent/regular	постоянный/регулярный	тұрақты/үнемі
adjectives	satisfied/happy/pleased/content	довольный/удовлетворенный/рад	риза/разы/қуанышты
adjectives	popular/in demand/widespread/common	популярный/распространенный/востребованный	танымал/кең таралған/сұранысқа ие
verbs	hide/conceal/withhold/keep secret	скрыть/скрывать/утаить	жасыру/бүгу
verbs	appeal/turn to/ask/request/apply	обратиться/попросить/просить/запросить/подать заявку	жүгіну/сұрау/өтініш беру/өтіну
verbs	hope/expect/look forward	надеяться/ожидать/рассчитывать	үміттену/күту/сену
verbs	agree/consent/approve/accept	согласиться/согласовать/одобрить	келісу/мақұлдау/құптау
verbs	disagree/oppose/object	не согласиться/возразить/возражать/выступить против	келіспеу/қарсы болу/қарсылық
verbs	earn/make money/get paid	заработать/зарабатывать/получать зарплату	табыс табу/ақша табу
verbs	move/relocate/transfer/resettle	переехать/перевести/переселить/переместить	көшу/ауысу/көшіру
verbs	wait/await/queue	ждать/ожидать/очередь	күту/тосу/кезек
verbs	lose/be defeated/defeat/fail	проиграть/потерпеть поражение/уступить/поражение	жеңілу/ұтылу/жеңіліс
verbs	share/split/divide/distribute	разделить/распределить/поделить	бөлу/бөлісу/тарату
verbs	collect/gather/raise/assemble	собрать/собирать/сбор	жинау/жиналу/жинақтау
verbs	search/look for/seek	искать/поиск/разыскивать	іздеу/іздестіру
verbs	warn of/caution/alert	предостеречь/предупредить/оповестить	ескерту/сақтандыру
verbs	check/verify/inspect/audit/control	проверить/проверка/контролировать/ревизия	тексеру/бақылау/тексеріс
verbs	compare/contrast/comparison	сравнить/сравнение/сопоставить	салыстыру/салыстыру бойынша
verbs	attach/add/join/include	присоединить/добавить/включить	қосу/енгізу/тіркестіру
verbs	remove/delete/cancel/abolish/scrap/revoke	отменить/убрать/удалить/упразднить/аннулировать	жою/алып тастау/күшін жою/тоқтату
verbs	replace/substitute/swap/exchange	заменить/замена/сменить/обменять	ауыстыру/алмастыру
verbs	postpone/delay/put off/defer	отложить/перенести/задержать	кейінге қалдыру/шегеру/кешіктіру
verbs	last/continue/go on/run for	длиться/продолжаться/продлиться	созылу/жалғасу
verbs	exist/be there/there is	существовать/иметься/быть	бар/болу/өмір сүру
verbs	contain/consist/include/comprise/be made up	содержать/состоять/включать	тұру/құралу/қамту
`
