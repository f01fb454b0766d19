/** People, family, body, food, home, arts, sport. */
export const LIFE = `
people and family	family/families/familial	семья/семейный/семейство/семьи	отбасы/жанұя/тұқымдас
people and family	parent/parents/parental	родитель/родители/родительский	ата-ана
people and family	mother/mothers/mom/maternal	мать/мама/матери/материнский/матерью	ана/шеше
people and family	father/fathers/dad/paternal	отец/папа/отца/отцовский/отцом	әке
people and family	child/children/childhood/kid/kids/baby/babies/infant/infants	ребенок/дети/детство/младенец/детский/детей/малыш/детям	бала/балалар/балалық/сәби/нәресте
people and family	son/sons	сын/сыновья/сына	ұл/ұлы
people and family	daughter/daughters	дочь/дочери/дочка/дочерью	қыз/қызы
people and family	boy/boys	мальчик/парень/юноша	ұл бала/бозбала/жігіт
people and family	girl/girls	девочка/девушка	қыз бала/қыз
people and family	brother/brothers	брат/братья/братьев	аға/іні/бауыр
people and family	sister/sisters	сестра/сестры/сестер	әпке/қарындас/сіңлі
people and family	husband/husbands/spouse	муж/супруг/мужа/мужья	күйеу/жұбай
people and family	wife/wives	жена/супруга/жены/женой	әйелі/жұбайы/зайыбы
people and family	grandfather	дед/дедушка	ата
people and family	grandmother	бабушка	әже/апа
people and family	grandson/grandsons/granddaughter/grandchildren/grandchild	внук/внучка/внуки	немере
people and family	uncle	дядя	көке/нағашы/аға
people and family	aunt	тетя/тетка	тәте/апай
people and family	nephew/nephews/niece	племянник/племянница	жиен
people and family	cousin/cousins	двоюродный/кузен/кузина	бөле/немере аға
people and family	relative/relatives/kin/kinship	родственник/родня/родственники/родство	туыс/туысқан/туыстық
people and family	friend/friends/friendship/companion/companions	друг/друзья/дружба/подруга/спутник/товарищ/друзей/компаньон	дос/достық/серік/жолдас
people and family	partner/partners/partnership/partnerships	партнер/партнерство/напарник/партнеры	серіктес/серіктестік/әріптес
people and family	colleague/colleagues	коллега/коллеги	әріптес
people and family	guest/guests/host/hosts/hosted/hosting	гость/хозяин/принимать/ведущий/гости/проводить	қонақ/иесі/қабылдау/жүргізуші
people and family	lady/gentleman/mr/mrs/sir	господин/госпожа/дама/сэр/мистер/джентльмен	мырза/ханым/сэр
people and family	crowd/crowds	толпа/толпы	тобыр/көпшілік
people and family	figure/personality/public figure/figures	деятель/личность/фигура	қайраткер/тұлға
people and family	orphan/orphans	сирота	жетім
body and health	body/bodies	тело/тела/корпус/организм/орган/органы/организмы	дене/мүрде
body and health	head/heads/skull	голова/череп/головы/головной/голову	бас/бас сүйек
body and health	face/faces/facial	лицо/лица/лицевой	бет/жүз
body and health	eye/eyes	глаз/глаза	көз
body and health	ear/ears	ухо/уши/ушной/ушах	құлақ
body and health	nose/nasal	нос/носовой	мұрын
body and health	mouth/mouths	рот/рта/уста/ротовой	ауыз/аузы
body and health	tongue	язык/языки/языке/языка	тіл
body and health	tooth/teeth/dental	зуб/зубы/зубной/зубов	тіс
body and health	jaw/jaws	челюсть/челюсти	жақ сүйек
body and health	hand/hands/arm	рука/руки/ручной/руку/кисть/рук	қол
body and health	finger/fingers/thumb	палец/пальцы/пальцев	саусақ
body and health	leg/legs/foot	нога/ноги/ног/ступня/стопа	аяқ
body and health	knee/knees	колено/колени	тізе
body and health	heart/hearts/cardiac	сердце/сердечный/сердца	жүрек
body and health	blood/bleeding/bloody	кровь/кровотечение/кровяной/крови/кровавый/кровеносный	қан/қанды
body and health	vein/veins/artery/arteries	вена/артерия/артерии/кровеносный сосуд	қан тамыры/көктамыр
body and health	brain/brains/cerebral	мозг/мозга/мозговой	ми
body and health	nerve/nerves/nervous/neural/neuron/neurons	нерв/нервный/нейрон/нервы/нейронный	жүйке/нейрон
body and health	bone/bones	кость/кости/костный	сүйек
body and health	skeleton/skeletal	скелет/скелетный	қаңқа
body and health	muscle/muscles/muscular	мышца/мышцы/мышечный/мускул	бұлшық ет
body and health	skin	кожа/кожный	тері
body and health	hair/beard	волосы/волос/борода/прическа	шаш/сақал
body and health	lung/lungs/pulmonary	легкие/легкое/легочный	өкпе
body and health	liver	печень	бауыр
body and health	kidney/kidneys	почка/почки	бүйрек
body and health	stomach/abdomen	желудок/живот	асқазан/іш
body and health	organ/organs	орган/органы	мүше/орган/ағза
body and health	breath/breathe/breathing/respiratory/respiration	дыхание/дышать/дыхательный	тыныс/демалу/тыныс алу
body and health	sex/sexual/gender/sexes	пол/половой/секс/сексуальный/гендерный	жыныс/жыныстық/гендер
body and health	pregnant/pregnancy/fertility	беременность/беременная/плодовитость	жүкті/жүктілік
body and health	doctor/doctors/physician/physicians	врач/доктор/врачи/медик/врачебный	дәрігер/доктор
body and health	surgeon/surgery/surgical	хирург/хирургия/хирургический/операция/операции	хирург/хирургия/ота
body and health	nurse/nurses/nursing	медсестра/сестринский/медсестры	медбике/мейірбике
body and health	hospital/hospitals	больница/госпиталь/больницы	аурухана/госпиталь
body and health	clinic/clinics/clinical	клиника/клинический	клиника/емхана/клиникалық
body and health	patient/patients	пациент/больной/пациенты	пациент/науқас/емделуші
body and health	drug/drugs/medication/medications/pill/prescription	лекарство/препарат/наркотик/медикамент/таблетка/рецепт/лекарства	дәрі/препарат/есірткі/дәрі-дәрмек
body and health	pharmacy/pharmacies/pharmacist/pharmacists/pharmaceutical	аптека/фармацевт/фармацевтический/аптекарь/фармация	дәріхана/фармацевт/фармацевтика
body and health	alcohol/alcoholic	алкоголь/спирт/спиртной/алкогольный	алкоголь/спирт/ішімдік
body and health	wine/wines	вино/вина/винный	шарап
body and health	beer	пиво/пивной	сыра
body and health	tobacco/smoking/cigarette/cigarettes	табак/курение/сигарета/курить	темекі/шылым
food and home	food/foods/meal/meals/diet/nutrition/cuisine/dish	еда/пища/питание/продовольствие/блюдо/диета/рацион/кухня/продукты/продукт	тамақ/азық/ас/диета/азық-түлік/тағам
food and home	bread	хлеб/хлебный	нан
food and home	wheat	пшеница/пшеничный	бидай
food and home	grain/cereal	зерно/зерновой/злак	астық/дән
food and home	rice	рис/рисовый	күріш
food and home	corn/maize	кукуруза/кукурузный	жүгері
food and home	flour	мука	ұн
food and home	meat/beef/pork	мясо/мясной/говядина/свинина	ет
food and home	milk/dairy	молоко/молочный	сүт
food and home	cheese	сыр/сырный	ірімшік
food and home	butter	масло	сары май/май
food and home	egg/eggs	яйцо/яйца/яиц	жұмыртқа
food and home	sugar/sweet	сахар/сахарный/сладкий	қант/тәтті
food and home	vegetable/vegetables	овощ/овощи/овощной	көкөніс
food and home	potato/potatoes	картофель/картошка	картоп
food and home	apple/apples	яблоко/яблоки/яблоня	алма
food and home	tea	чай/чайный	шай
food and home	coffee	кофе	кофе
food and home	juice	сок	шырын
food and home	table/tables	стол/таблица/столы	үстел/кесте
food and home	chair/chairs	стул/кресло	орындық
food and home	bed/beds	кровать/постель/русло	төсек
food and home	furniture	мебель	жиһаз
food and home	box/boxes	ящик/коробка/коробки	қорап/жәшік
food and home	bag/bags/sack/sacks	мешок/сумка/мешки	қап/сөмке
food and home	bottle/container/containers	бутылка/контейнер/сосуд	бөтелке/ыдыс/контейнер
food and home	flag/flags/banner	флаг/знамя/флаги	ту/жалау/байрақ
food and home	anthem/hymn	гимн/гимны	әнұран/гимн
food and home	emblem/coat of arms/logo	герб/эмблема/логотип	елтаңба/эмблема/логотип
arts	book/books/novel/novels	книга/роман/книги/книжный/учебник/романы	кітап/роман/оқулық/кітаптар
arts	story/stories/tale/tales/narrative/fiction	рассказ/история/повесть/сказка/повествование/вымысел/сюжет	әңгіме/хикая/ертегі/оқиға/повесть
arts	poem/poems/poet/poetry/poets	стихотворение/поэма/поэт/поэзия/стихи/поэты	өлең/ақын/поэма/поэзия/жыр
arts	play/plays/playwright	пьеса/драматург/спектакль/пьесы	пьеса/драматург/спектакль
arts	work/works	произведение/работа/труд/произведения/сочинение/творение/работы	шығарма/еңбек/шығармалар
arts	composer/composers/compose	композитор/сочинить/композиторы	композитор/сазгер
arts	symphony	симфония/симфонический	симфония
arts	opera	опера/оперный	опера
arts	orchestra	оркестр	оркестр
arts	concert/concerts	концерт/концертный/концерты	концерт
arts	melody/tune/rhythm	мелодия/ритм/мотив	әуен/ырғақ/саз
arts	band/bands	группа/ансамбль/музыкальная группа/группы	топ/ансамбль
arts	album/albums	альбом/альбомы	альбом
arts	rock music/pop/jazz/hip-hop	рок/поп/джаз/хип-хоп	рок/поп/джаз
arts	guitar/guitarist	гитара/гитарист	гитара
arts	piano/pianist	фортепиано/пианино/пианист/рояль	фортепиано
arts	violin	скрипка/скрипач	скрипка
arts	drum/drums	барабан/барабаны	барабан/дабыл
arts	dombra	домбра	домбыра
arts	style/styles/genre/genres/fashion	стиль/жанр/мода/стили/стилистика	стиль/жанр/сән/мәнер
arts	director/directed/producer/screenplay/script/directors/producers	режиссер/сценарий/постановщик/снять	режиссер/сценарий
arts	main character/protagonist/hero/heroine	герой/персонаж/героиня/главный герой	кейіпкер/басты кейіпкер
arts	language/languages/linguistic/linguistics/dialect/dialects/linguist	язык/языковой/языки/лингвистика/диалект/наречие/лингвистический/языке/языка	тіл/тілдер/диалект/тілі/лингвистика
arts	grammar/noun/verb/alphabet/letter/spelling/pronunciation/script/letters	грамматика/алфавит/буква/произношение/глагол/существительное/орфография/азбука/буквы	грамматика/әліпби/әріп/айтылым/етістік/зат есім
arts	literacy/literate	грамотность/грамотный	сауаттылық/сауатты
arts	writing/manuscript/manuscripts/inscription/writings	рукопись/надпись/манускрипт/письменность	қолжазба/жазба/жазу
arts	dictionary/encyclopedia	словарь/энциклопедия	сөздік/энциклопедия
arts	thinker/intellectual/intellectuals	мыслитель/интеллектуал/интеллектуальный	ойшыл/зиялы
sport	sport/sports/athlete/athletes/athletic	спорт/спортсмен/спортивный/атлет/атлетика	спорт/спортшы
sport	game/games/match/matches	игра/матч/игры/партия/встреча/игровой	ойын/матч/ойындар
sport	olympic/olympics/olympiad	олимпийский/олимпиада/олимпийские	олимпиада/олимпиадалық
sport	football/soccer/footballer	футбол/футбольный/футболист	футбол/футболшы
sport	basketball	баскетбол/баскетбольный	баскетбол
sport	baseball	бейсбол/бейсбольный	бейсбол
sport	volleyball	волейбол	волейбол
sport	tennis	теннис/теннисный	теннис
sport	hockey	хоккей/хоккейный	хоккей
sport	boxing/boxer	бокс/боксер	бокс/боксшы
sport	wrestling/wrestler	борьба/борец	күрес/балуан
sport	chess	шахматы/шахматный/шахматист	шахмат
sport	gymnastics	гимнастика	гимнастика
sport	score/scored/scores/points/point/goals/goal/touchdown/touchdowns	счет/очко/гол/забить/балл/очки/тачдаун/очков/набрать	ұпай/гол/есеп/балл
sport	champion/champions	чемпион/чемпионский/чемпионы	чемпион
sport	championship/championships	чемпионат/первенство	чемпионат/біріншілік
sport	cup	кубок/чашка	кубок/кесе
sport	league/leagues	лига/лиги	лига
sport	tournament/tournaments	турнир/турниры	турнир
sport	final/finals	финал/финальный	финал
sport	semifinal/playoff/playoffs	полуфинал/плей-офф	жартылай финал/плей-офф
sport	coach/coaches/coaching	тренер/тренерский	жаттықтырушы/бапкер
sport	club/clubs	клуб/клубы	клуб
sport	stadium/stadiums/arena/field/fields	стадион/арена/поле/поля	стадион/арена/алаң
sport	ball/balls	мяч/мячи/шар/мяча	доп/шар
sport	quarterback/quarterbacks	квотербек	квотербек
sport	interception/interceptions/intercepted	перехват/перехваты/перехватить	жолын кесу
sport	goalkeeper/defender/forward	вратарь/защитник/нападающий	қақпашы/қорғаушы/шабуылшы
sport	super bowl	супербоул/супербоула/супербоулом/супербоуле	супербоул
sport	round/rounds/tour/tours	раунд/тур/этап/этапы	раунд/тур
sport	fan/fans	болельщик/фанат/поклонник/болельщики	жанкүйер
sport	race/races/racing	гонка/скачки/забег/гонки	жарыс/бәйге
general nouns	thing/things/object/item/items/objects	вещь/предмет/штука/вещи	зат/нәрсе/бұйым
general nouns	point/points/dot	точка/пункт/точки/точке	нүкте/пункт
general nouns	line/lines	линия/строка/линии/черта	сызық/желі/жол
general nouns	mark/sign/signs/marks	знак/метка/след/признак/знаки/следы	белгі/таңба
general nouns	cross/crosses	крест/крестный	крест/айқыш
general nouns	gap/hole	дыра/разрыв/отверстие/пробел	тесік/саңылау
general nouns	network/node/nodes/networks	узел/узлы/сеть/сети	түйін/желі
general nouns	relationship/relationships/relation/relations/ties	отношение/связь/отношения/взаимоотношение/взаимосвязь/связи	қатынас/байланыс/қарым-қатынас
general nouns	order/ordering/disorder/disorders	порядок/упорядочить/порядке/порядка	тәртіп/рет
general nouns	origin/beginning/origins	происхождение/начало/начать	бастау/шығу тегі
general nouns	end/conclusion/conclusions	конец/окончание/концу/концы/конце/конца	соң/аяқ
general nouns	rest/leisure/vacation/recreation/relax/recreational	отдых/досуг/каникулы/отпуск/отдыхать	демалыс/бос уақыт/каникул
general nouns	entertainment/fun/hobby	развлечение/развлекательный/хобби/забава	ойын-сауық/хобби
general nouns	peak/height	пик/вершина/высота	шың/биіктік
general nouns	bottom/floor/floors	дно/пол	түп/еден
general nouns	dream/dreams	мечта/сон/мечтать/сновидение	арман/түс
general nouns	luck/lucky/fate/destiny/fortune	удача/судьба/везение/счастливый/участь	сәттілік/тағдыр/бақ
general nouns	gift/gifts	подарок/дар/подарки	сыйлық/тарту
general nouns	voice/voices	голос/голосовой/голоса/голосов	дауыс/үн
general nouns	picture/illustration/pictures	картина/иллюстрация	сурет/безендіру
general nouns	sense/senses	чувство/смысл/ощущение	сезім/мағына
general nouns	wish/request	пожелание/просьба	тілек/өтініш
general nouns	secret/mystery/mysterious	тайна/загадка/секрет/таинственный/загадочный	құпия/жұмбақ
general nouns	crown/crowns	корона/венец	тәж
general nouns	ring/rings	кольцо/кольца	сақина/шығыршық
general nouns	chain/chains	цепь/цепочка/цепи	шынжыр/тізбек
general nouns	rope	веревка/канат	арқан
general nouns	tail/tails	хвост/хвостовой	құйрық
general nouns	wing/wings	крыло/крылья	қанат
general nouns	horn/horns	рог/рога	мүйіз
general nouns	fin/fins	плавник/плавники	жүзбеқанат
general nouns	nest/nests	гнездо/гнезда	ұя
general nouns	larva/larvae	личинка/личинки	дернәсіл
general nouns	comb/combs	гребень/гребни/расческа	тарақ
general nouns	jellyfish/jelly	медуза/желе	медуза
general nouns	memorandum	меморандум	меморандум
general nouns	priority/priorities	приоритет/приоритетный/приоритеты	басымдық
general nouns	vision	видение/зрение	көзқарас/пайым
general nouns	infrastructure	инфраструктура/инфраструктурный	инфрақұрылым
general nouns	facility/facilities/amenities	объект/сооружение/удобства/учреждение	нысан/ғимарат/қондырғы
general nouns	complex/complexes	комплекс/комплексы	кешен
general nouns	charity fund	фонд	қор
general nouns	venue	место проведения/площадка	өтетін орын/алаң
general nouns	contrast/contrasting	контраст/контрастный/отличие	қарама-қайшылық
general nouns	evidence/manifestation	проявление/свидетельство	көрініс
general nouns	bulk	большая часть/основная масса	басым бөлігі
general nouns	shift/shifts	сдвиг/смена/перемена	ауысу/ауысым
general nouns	exchange/barter	обмен/бартер	айырбас
`
