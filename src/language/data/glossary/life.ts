/** People, family, body, food, home, arts, sport. */
export const LIFE = `
people and family	family/families/familial	семья/семейный/семейство/семьи	отбасы/жанұя/тұқымдас
people and family	parent/parents/parental	родитель/родители/родительский	ата-ана
people and family	mother/mothers/mom/maternal	мать/мама/матери/материнский/матерью	ана/шеше
people and family	father/fathers/dad/paternal	отец/папа/отца/отцовский/отцом	әке
people and family	child/children/childhood/kid/kids/baby/babies/infant/infants	ребенок/дети/детство/младенец/детский/детей/малыш/детям	бала/балалар/балалық/сәби/нәресте
people and family	son/sons	сын/сыновья/сына	ұл/ұлы
people and family	daughter/daughters	дочь/дочери/дочка/дочерью	қыз/қызы
people and family	boy/boys	мальчик/парень/юноша	ұл бала/бозбала
people and family	girl/girls	девочка/девушка	қыз бала/қыз
people and family	brother/brothers	брат/братья/братьев	аға/іні/бауыр
people and family	sister/sisters	сестра/сестры/сестер	әпке/қарындас/сіңлі
people and family	husband/husbands/spouse	муж/супруг/мужа/мужья	күйеу/жұбай
people and family	wife/wives	жена/супруга/жены/женой	әйелі/жұбайы/зайыбы
people and family	grandfather/grandmother/grandson/grandchildren/grandparents	дед/бабушка/дедушка/внук/внучка/внуки	ата/әже/немере
people and family	uncle/aunt/nephew/niece/cousin/cousins	дядя/тетя/племянник/двоюродный/племянница/кузен	нағашы/жиен/немере аға/көке
people and family	relative/relatives/kin/kinship	родственник/родня/родственники/родство	туыс/туысқан/туыстық
people and family	friend/friends/friendship/companion/companions	друг/друзья/дружба/подруга/спутник/товарищ/друзей/компаньон	дос/достық/серік/жолдас
people and family	partner/partners/partnership/partnerships	партнер/партнерство/напарник/партнеры	серіктес/серіктестік/әріптес
people and family	colleague/colleagues	коллега/коллеги	әріптес
people and family	guest/guests/host/hosts/hosted/hosting	гость/хозяин/принимать/ведущий/гости/проводить	қонақ/иесі/қабылдау/жүргізуші
people and family	lady/gentleman/mr/mrs/sir	господин/госпожа/дама/сэр/мистер/джентльмен	мырза/ханым/сэр
people and family	crowd/crowds	толпа/толпы	тобыр/көпшілік
people and family	figure/personality/public figure	деятель/личность/фигура	қайраткер/тұлға
people and family	orphan/orphans	сирота	жетім
body and health	body/bodies	тело/тела/корпус/организм/орган	дене/мүрде
body and health	head/heads/face/faces/skull	голова/лицо/череп/головы	бас/бет/бас сүйек
body and health	eye/eyes	глаз/глаза	көз
body and health	ear/ears/nose/mouth/lip/tongue	ухо/нос/рот/губа/язык/уши/рта	құлақ/мұрын/ауыз/ерін/тіл
body and health	tooth/teeth/jaw/jaws	зуб/челюсть/зубы/зубов	тіс/жақ сүйек
body and health	hand/hands/arm/finger/fingers	рука/кисть/палец/руки/пальцы/ручной	қол/саусақ
body and health	leg/legs/foot/feet/knee/ankle	нога/ступня/колено/стопа/ноги/лодыжка	аяқ/тізе
body and health	heart/hearts/cardiac	сердце/сердечный/сердца	жүрек
body and health	blood/bleeding/vein/artery	кровь/кровотечение/кровяной/вена/артерия/крови	қан/қан тамыры
body and health	brain/brains/nerve/nervous/neural	мозг/нерв/нервный/мозга	ми/жүйке
body and health	bone/bones/skeleton/muscle/muscles	кость/скелет/мышца/кости/мышцы	сүйек/қаңқа/бұлшық ет
body and health	skin/hair/beard	кожа/волосы/борода/волос	тері/шаш/сақал
body and health	lung/lungs/liver/kidney/stomach/organ/organs	легкие/печень/почка/желудок/орган/органы	өкпе/бауыр/бүйрек/асқазан/мүше
body and health	breath/breathe/breathing/respiratory/respiration	дыхание/дышать/дыхательный	тыныс/демалу/тыныс алу
body and health	sex/sexual/gender/sexes	пол/половой/секс/сексуальный/гендерный	жыныс/жыныстық/гендер
body and health	pregnant/pregnancy/fertility	беременность/беременная/плодовитость	жүкті/жүктілік
body and health	doctor/doctors/physician/physicians/surgeon/surgery/nurse/nurses	врач/доктор/хирург/медсестра/операция/врачи/хирургия	дәрігер/хирург/медбике/операция
body and health	hospital/hospitals/clinic/clinics/clinical	больница/клиника/госпиталь/клинический/больницы	аурухана/клиника/госпиталь
body and health	patient/patients	пациент/больной/пациенты	пациент/науқас/емделуші
body and health	drug/drugs/medication/medications/pill/prescription	лекарство/препарат/наркотик/медикамент/таблетка/рецепт/лекарства	дәрі/препарат/есірткі/дәрі-дәрмек
body and health	pharmacy/pharmacies/pharmacist/pharmacists/pharmaceutical	аптека/фармацевт/фармацевтический/аптекарь/фармация	дәріхана/фармацевт/фармацевтика
body and health	alcohol/alcoholic/wine/wines/beer/smoking/tobacco	алкоголь/вино/пиво/курение/табак/спирт/спиртной	алкоголь/шарап/сыра/темекі/спирт
food and home	food/foods/meal/meals/diet/nutrition/cuisine/dish	еда/пища/питание/продовольствие/блюдо/диета/рацион/кухня/продукты	тамақ/азық/ас/диета/азық-түлік
food and home	bread/wheat/grain/flour/rice/corn/maize	хлеб/пшеница/зерно/рис/мука/кукуруза/зерновой	нан/бидай/астық/күріш/ұн/жүгері
food and home	meat/beef/milk/cheese/butter/egg/eggs/sugar	мясо/молоко/сыр/масло/яйцо/сахар/говядина/яйца	ет/сүт/ірімшік/май/жұмыртқа/қант
food and home	vegetable/vegetables/potato/apple/apples	овощ/картофель/яблоко/овощи/яблоки	көкөніс/картоп/алма
food and home	tea/coffee/juice	чай/кофе/сок	шай/кофе/шырын
food and home	table/chair/bed/furniture	стол/стул/кровать/мебель/таблица	үстел/орындық/төсек/жиһаз/кесте
food and home	box/bag/bags/bottle/container	ящик/коробка/мешок/сумка/бутылка/контейнер/мешки	қорап/сөмке/қап/бөтелке
food and home	flag/flags/anthem/emblem/coat of arms	флаг/гимн/герб/знамя/эмблема	ту/әнұран/елтаңба/жалау
arts	book/books/novel/novels	книга/роман/книги/книжный/учебник/романы	кітап/роман/оқулық/кітаптар
arts	story/stories/tale/tales/narrative/fiction	рассказ/история/повесть/сказка/повествование/вымысел/сюжет	әңгіме/хикая/ертегі/оқиға/повесть
arts	poem/poems/poet/poetry/poets	стихотворение/поэма/поэт/поэзия/стихи/поэты	өлең/ақын/поэма/поэзия/жыр
arts	play/plays/playwright	пьеса/драматург/спектакль/пьесы	пьеса/драматург/спектакль
arts	work/works	произведение/работа/труд/произведения/сочинение/творение	шығарма/еңбек/шығармалар
arts	composer/composers/symphony/opera/orchestra/concert/concerts	композитор/симфония/опера/оркестр/концерт/концерты	композитор/симфония/опера/оркестр/концерт
arts	band/bands/album/albums/tour/single/rock/pop/jazz/hip-hop	группа/альбом/сингл/рок/поп/джаз/ансамбль/турне	топ/альбом/сингл/рок/джаз
arts	guitar/piano/violin/drum/drums/dombra	гитара/пианино/скрипка/барабан/домбра/фортепиано	гитара/фортепиано/скрипка/домбыра/барабан
arts	style/styles/genre/genres/fashion	стиль/жанр/мода/стили/стилистика	стиль/жанр/сән/мәнер
arts	director/directed/producer/screenplay/script	режиссер/сценарий/постановщик/снять	режиссер/сценарий
arts	main character/protagonist/hero/heroine	герой/персонаж/героиня/главный герой	кейіпкер/басты кейіпкер
arts	language/languages/linguistic/linguistics/dialect/dialects/linguist	язык/языковой/языки/лингвистика/диалект/наречие/лингвистический/языке/языка	тіл/тілдер/диалект/тілі/лингвистика
arts	grammar/noun/verb/alphabet/letter/spelling/pronunciation/script	грамматика/алфавит/буква/произношение/глагол/существительное/орфография/азбука	грамматика/әліпби/әріп/айтылым/етістік/зат есім
arts	literacy/literate	грамотность/грамотный	сауаттылық/сауатты
arts	writing/manuscript/manuscripts/inscription	рукопись/надпись/манускрипт/письменность	қолжазба/жазба/жазу
arts	dictionary/encyclopedia	словарь/энциклопедия	сөздік/энциклопедия
arts	thinker/intellectual/intellectuals	мыслитель/интеллектуал/интеллектуальный	ойшыл/зиялы
sport	sport/sports/athlete/athletes/athletic	спорт/спортсмен/спортивный/атлет/атлетика	спорт/спортшы
sport	game/games/match/matches	игра/матч/игры/партия/встреча/игровой	ойын/матч/ойындар
sport	olympic/olympics/olympiad	олимпийский/олимпиада/олимпийские	олимпиада/олимпиадалық
sport	football/soccer/footballer	футбол/футбольный/футболист	футбол/футболшы
sport	basketball/baseball/volleyball/tennis/hockey/boxing/wrestling/chess	баскетбол/бейсбол/волейбол/теннис/хоккей/бокс/борьба/шахматы	баскетбол/волейбол/теннис/хоккей/бокс/күрес/шахмат
sport	score/scored/scores/points/point/goals/goal/touchdown/touchdowns	счет/очко/гол/забить/балл/очки/тачдаун/очков/набрать	ұпай/гол/есеп/балл
sport	champion/champions/championship/championships/cup/title/league/leagues/tournament/tournaments	чемпион/чемпионат/кубок/лига/турнир/первенство/титул/чемпионский	чемпион/чемпионат/кубок/лига/турнир
sport	final/finals/semifinal/playoff/playoffs/super bowl	финал/полуфинал/плей-офф/финальный/супербоул/супербоула	финал/жартылай финал
sport	coach/coaches/coaching	тренер/тренерский	жаттықтырушы/бапкер
sport	club/clubs	клуб/клубы	клуб
sport	stadium/stadiums/arena/field	стадион/арена/поле	стадион/арена/алаң
sport	ball/balls	мяч/мячи/шар/мяча	доп/шар
sport	quarterback/defense/offense/linebacker/interception/interceptions/sack/sacks/fumble	квотербек/перехват/защитник/нападение/сэк/перехваты	қорғаушы/шабуыл
sport	round/rounds/tour	раунд/тур/этап	раунд/тур
sport	fan/fans	болельщик/фанат/поклонник/болельщики	жанкүйер
sport	race/races/racing	гонка/скачки/забег/гонки	жарыс/бәйге
general nouns	thing/things/object/item/items	вещь/предмет/штука/вещи	зат/нәрсе/бұйым
general nouns	point/points/dot	точка/пункт/точки/точке	нүкте/пункт
general nouns	line/lines	линия/строка/линии/черта	сызық/желі/жол
general nouns	mark/sign/signs	знак/метка/след/признак/знаки	белгі/таңба
general nouns	cross/crosses	крест/крестный	крест/айқыш
general nouns	gap/hole	дыра/разрыв/отверстие/пробел	тесік/саңылау
general nouns	network/node/nodes	узел/узлы/сеть	түйін/желі
general nouns	relationship/relationships/relation/relations/ties	отношение/связь/отношения/взаимоотношение/взаимосвязь/связи	қатынас/байланыс/қарым-қатынас
general nouns	order/ordering/disorder	порядок/упорядочить/порядке	тәртіп/рет
general nouns	origin/beginning	происхождение/начало	бастау/шығу тегі
general nouns	end/conclusion	конец/окончание/концу/концы	соң/аяқ
general nouns	rest/leisure/vacation/recreation/relax/hobby/entertainment	отдых/досуг/каникулы/развлечение/отпуск/хобби/отдыхать/развлекательный	демалыс/бос уақыт/ойын-сауық/хобби/каникул
general nouns	peak/height	пик/вершина/высота	шың/биіктік
general nouns	bottom/floor	дно/пол	түп/еден
general nouns	dream/dreams	мечта/сон/мечтать/сновидение	арман/түс
general nouns	luck/lucky/fate/destiny/fortune	удача/судьба/везение/счастливый/участь	сәттілік/тағдыр/бақ
general nouns	gift/gifts	подарок/дар/подарки	сыйлық/тарту
general nouns	voice/voices	голос/голосовой	дауыс/үн
general nouns	picture/illustration	картина/иллюстрация	сурет/безендіру
general nouns	sense/senses	чувство/смысл/ощущение	сезім/мағына
general nouns	wish/request	пожелание/просьба	тілек/өтініш
general nouns	secret/mystery/mysterious	тайна/загадка/секрет/таинственный/загадочный	құпия/жұмбақ
general nouns	crown	корона/венец	тәж
general nouns	ring/chain/rope	кольцо/цепь/веревка	сақина/шынжыр/арқан
general nouns	tail/wing/wings/horn/fin	хвост/крыло/рог/крылья/плавник	құйрық/қанат/мүйіз
general nouns	nest/egg/larva/larvae	гнездо/яйцо/личинка/личинки	ұя/жұмыртқа/дернәсіл
general nouns	comb/combs/jelly	гребень/гребни/желе/медуза	тарақ/медуза
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
