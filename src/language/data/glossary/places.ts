/** Places of Kazakhstan and of the world, peoples, organisations. */
export const PLACES = `
places of Kazakhstan	kazakhstan/kazakhstani	Казахстан/казахстанский/РК/казахстанцы/казахстанец	Қазақстан/қазақстандық/ҚР/қазақстандықтар
places of Kazakhstan	kazakh/kazakhs	казах/казахский/казахи/по-казахски	қазақ/қазақша/қазақтар/қазақи
places of Kazakhstan	astana/nur-sultan/tselinograd	Астана/Нур-Султан/Нурсултан/Целиноград/астанинский	Астана/Нұр-Сұлтан/Целиноград
places of Kazakhstan	almaty/alma-ata	Алматы/алматинский/Алма-Ата/алмаатинский/Верный	Алматы/алматылық/Алма-Ата
places of Kazakhstan	akmola	Акмола/акмолинский/акмолинская	Ақмола
places of Kazakhstan	shymkent/chimkent	Шымкент/шымкентский/Чимкент	Шымкент
places of Kazakhstan	karaganda/karagandy/qaraghandy	Караганда/карагандинский	Қарағанды
places of Kazakhstan	aktobe/aqtobe/aktyubinsk	Актобе/актюбинский/Актюбинск	Ақтөбе
places of Kazakhstan	atyrau	Атырау/атырауский	Атырау
places of Kazakhstan	mangystau/mangistau	Мангистау/мангистауский/Мангышлак	Маңғыстау
places of Kazakhstan	aktau	Актау	Ақтау
places of Kazakhstan	pavlodar	Павлодар/павлодарский	Павлодар
places of Kazakhstan	kostanay/kostanai/qostanay	Костанай/костанайский/Кустанай	Қостанай
places of Kazakhstan	kyzylorda/qyzylorda	Кызылорда/кызылординский	Қызылорда
places of Kazakhstan	turkistan/turkestan	Туркестан/туркестанский	Түркістан
places of Kazakhstan	zhambyl/jambyl	Жамбыл/жамбылский/жамбылская	Жамбыл
places of Kazakhstan	taraz	Тараз	Тараз
places of Kazakhstan	abai/abay	Абай/абайский/абайская	Абай
places of Kazakhstan	semey/semipalatinsk	Семей/Семипалатинск/семипалатинский	Семей
places of Kazakhstan	ulytau	Улытау	Ұлытау
places of Kazakhstan	zhezkazgan/jezkazgan	Жезказган/жезказганский	Жезқазған
places of Kazakhstan	zhetysu/jetisu/semirechye	Жетысу/Жетісу/Семиречье	Жетісу
places of Kazakhstan	taldykorgan/taldyqorghan	Талдыкорган	Талдықорған
places of Kazakhstan	north kazakhstan	Северо-Казахстанская/Северный Казахстан/СКО	Солтүстік Қазақстан/СҚО
places of Kazakhstan	west kazakhstan	Западно-Казахстанская/Западный Казахстан/ЗКО	Батыс Қазақстан/БҚО
places of Kazakhstan	east kazakhstan	Восточно-Казахстанская/Восточный Казахстан/ВКО	Шығыс Қазақстан/ШҚО
places of Kazakhstan	south kazakhstan	Южно-Казахстанская/Южный Казахстан	Оңтүстік Қазақстан/ОҚО
places of Kazakhstan	petropavl/petropavlovsk	Петропавловск/Петропавл	Петропавл
places of Kazakhstan	oral/uralsk	Уральск/Орал	Орал
places of Kazakhstan	oskemen/ust-kamenogorsk	Усть-Каменогорск/Оскемен	Өскемен
places of Kazakhstan	kokshetau	Кокшетау/кокшетауский	Көкшетау
places of Kazakhstan	ekibastuz	Экибастуз/экибастузский	Екібастұз
places of Kazakhstan	temirtau	Темиртау	Теміртау
places of Kazakhstan	rudny	Рудный	Рудный
places of Kazakhstan	balkhash/balqash	Балхаш/балхашский	Балқаш
places of Kazakhstan	stepnogorsk	Степногорск	Степногорск
places of Kazakhstan	kaskelen/qaskeleng	Каскелен	Қаскелең
places of Kazakhstan	konaev/qonaev/kapchagay	Конаев/Конаева/Капчагай	Қонаев/Қапшағай
places of Kazakhstan	zhanaozen	Жанаозен	Жаңаөзен
places of Kazakhstan	kentau	Кентау	Кентау
places of Kazakhstan	baikonur/baiqongyr	Байконур/Байконыр	Байқоңыр
places of Kazakhstan	otrar	Отрар	Отырар
places of Kazakhstan	burabay/borovoe	Бурабай/Боровое	Бурабай
places of Kazakhstan	medeu/medeo	Медеу/Медео	Медеу
places of Kazakhstan	caspian/caspian sea	Каспий/каспийский/Каспийское море	Каспий/Каспий теңізі
places of Kazakhstan	aral/aral sea	Арал/аральский/Аральское море	Арал/Арал теңізі
places of Kazakhstan	altai/altay	Алтай/алтайский	Алтай
places of Kazakhstan	tian shan/tien shan	Тянь-Шань	Тянь-Шань
places of Kazakhstan	irtysh	Иртыш	Ертіс
places of Kazakhstan	ishim/yesil/esil	Ишим/Есиль	Есіл
places of Kazakhstan	syr darya/syrdarya	Сырдарья	Сырдария
places of Kazakhstan	ili river/ile	Или	Іле
places of Kazakhstan	ural	Урал/уральский	Жайық/Орал
places of Kazakhstan	zhuz/juz	жуз/жузы	жүз
places of Kazakhstan	nauryz	Наурыз	Наурыз
places of Kazakhstan	tokayev	Токаев	Тоқаев
places of Kazakhstan	nazarbayev	Назарбаев	Назарбаев
places of Kazakhstan	tenge	тенге	теңге
places of the world	world/worldwide/global/globally	мир/мира/мире/мировой/глобальный/всемирный/миру/миром/во всем мире	әлем/дүние/әлемдік/дүниежүзі/дүниежүзілік/жаһандық
places of the world	europe/european/europeans	Европа/европейский/европеец/европейцы	Еуропа/еуропалық
places of the world	asia/asian	Азия/азиатский/азиат	Азия/азиялық
places of the world	central asia	Центральная Азия/Центральной Азии/Средняя Азия/Средней Азии	Орталық Азия/Орта Азия
places of the world	eurasia/eurasian	Евразия/евразийский	Еуразия/еуразиялық
places of the world	africa/african	Африка/африканский/африканец	Африка/африкалық
places of the world	america/american/americans/u.s./us/usa/united states	Америка/американский/американец/американцы/США/Соединенные Штаты/Соединенных Штатов/американские	Америка/америкалық/АҚШ/Америка Құрама Штаттары
places of the world	north america/north american	Северная Америка/Северной Америки/североамериканский/Северной Америке	Солтүстік Америка
places of the world	south america/latin america	Южная Америка/Южной Америки/южноамериканский/Латинская Америка	Оңтүстік Америка/Латын Америкасы
places of the world	australia/australian	Австралия/австралийский/австралиец	Австралия/австралиялық
places of the world	antarctica/antarctic	Антарктида/антарктический/Антарктика	Антарктида
places of the world	arctic	Арктика/арктический	Арктика
places of the world	russia/russian/russians	Россия/российский/русский/РФ/россиянин/русские/русь	Ресей/ресейлік/орыс/РФ/орыстар
places of the world	soviet union/ussr/soviet	Советский Союз/СССР/советский	Кеңес Одағы/КСРО/кеңестік/кеңес
places of the world	china/chinese	Китай/китайский/китаец/китайцы/КНР	Қытай/қытайлық/ҚХР
places of the world	mongolia/mongolian/mongol/mongols	Монголия/монгольский/монгол/монголы	Моңғолия/моңғол/моңғолдар
places of the world	japan/japanese	Япония/японский/японец/японцы	Жапония/жапон/жапондық
places of the world	korea/korean/koreans	Корея/корейский/кореец/корейцы	Корея/кәріс/корей
places of the world	india/indian	Индия/индийский/индус/индиец	Үндістан/үнді
places of the world	pakistan/pakistani	Пакистан/пакистанский	Пәкістан
places of the world	afghanistan/afghan	Афганистан/афганский	Ауғанстан/ауған
places of the world	bangladesh	Бангладеш	Бангладеш
places of the world	nepal	Непал	Непал
places of the world	sri lanka	Шри-Ланка	Шри-Ланка
places of the world	iran/iranian	Иран/иранский	Иран/ирандық
places of the world	persia/persian/persians	Персия/персидский/перс/персы	Парсы/парсылар
places of the world	iraq/iraqi	Ирак/иракский	Ирак
places of the world	israel/israeli	Израиль/израильский	Израиль
places of the world	jew/jewish/jews/judaism	еврей/еврейский/евреи/иудаизм/иудейский	еврей/яһуди/иудаизм
places of the world	palestine/palestinian	Палестина/палестинский	Палестина
places of the world	egypt/egyptian	Египет/египетский/египтянин	Мысыр/Египет
places of the world	syria/syrian	Сирия/сирийский	Сирия
places of the world	lebanon/lebanese	Ливан/ливанский	Ливан
places of the world	jordan/jordanian	Иордания/иорданский	Иордания
places of the world	saudi arabia/saudi	Саудовская Аравия/саудовский/Саудовской Аравии	Сауд Арабиясы
places of the world	arab/arabic/arabs/arabia/arabian	араб/арабский/арабы/Аравия/аравийский	араб/арабтар/Арабия
places of the world	emirates/uae	эмираты/ОАЭ/Объединенные Арабские Эмираты	БАӘ/әмірлік
places of the world	qatar	Катар	Катар
places of the world	kuwait	Кувейт	Кувейт
places of the world	yemen	Йемен	Йемен
places of the world	turkey/turkish/turks/turk	Турция/турецкий/турок/турки	Түркия/түрік/түріктер
places of the world	ottoman	османский/Османская	осман
places of the world	turkic	тюркский/тюрки	түркі/түркілер
places of the world	azerbaijan/azerbaijani	Азербайджан/азербайджанский	Әзірбайжан
places of the world	armenia/armenian/armenians	Армения/армянский/армянин/армяне	Армения/армян
places of the world	georgia/georgian	Грузия/грузинский/грузин	Грузия/грузин
places of the world	georgia	Джорджия	Джорджия
places of the world	uzbekistan/uzbek/uzbeks	Узбекистан/узбекский/узбек	Өзбекстан/өзбек
places of the world	kyrgyzstan/kyrgyz/kirghiz	Кыргызстан/Киргизия/кыргызский/киргиз/кыргыз	Қырғызстан/қырғыз
places of the world	tajikistan/tajik	Таджикистан/таджикский/таджик	Тәжікстан/тәжік
places of the world	turkmenistan/turkmen	Туркменистан/туркменский/туркмен	Түрікменстан/түрікмен
places of the world	tatarstan/tatar/tatars	Татарстан/татарский/татарин/татары	Татарстан/татар
places of the world	uyghur/uighur	уйгур/уйгурский	ұйғыр
places of the world	ukraine/ukrainian/ukrainians	Украина/украинский/украинец/украинцы	Украина/украин/украиндық
places of the world	belarus/belarusian	Беларусь/Белоруссия/белорусский/белорус	Беларусь/белорус
places of the world	moldova	Молдова/Молдавия/молдавский	Молдова
places of the world	latvia/latvian	Латвия/латвийский/латыш	Латвия
places of the world	lithuania/lithuanian	Литва/литовский	Литва
places of the world	estonia/estonian	Эстония/эстонский	Эстония
places of the world	baltic	Балтика/балтийский/Прибалтика	Балтық
places of the world	poland/polish/poles	Польша/польский/поляк/поляки	Польша/поляк
places of the world	germany/german/germans	Германия/немецкий/германский/немец/немцы/ФРГ	Германия/неміс/немістер
places of the world	austria/austrian	Австрия/австрийский/австриец	Австрия/австриялық
places of the world	switzerland/swiss	Швейцария/швейцарский	Швейцария
places of the world	france/french/frenchman	Франция/французский/француз/французы	Франция/француз
places of the world	britain/british/uk/united kingdom/great britain/briton/britons	Великобритания/британский/Британия/Соединенное Королевство/британец/британцы	Ұлыбритания/Британия/британ/британдық
places of the world	england/english	Англия/английский/англичанин/англичане/по-английски	Англия/ағылшын
places of the world	scotland/scottish/scots	Шотландия/шотландский/шотландец	Шотландия/шотланд
places of the world	wales/welsh	Уэльс/валлийский	Уэльс
places of the world	ireland/irish	Ирландия/ирландский/ирландец	Ирландия/ирланд
places of the world	spain/spanish/spaniards	Испания/испанский/испанец/испанцы	Испания/испан
places of the world	portugal/portuguese	Португалия/португальский/португалец	Португалия/португал
places of the world	italy/italian/italians	Италия/итальянский/итальянец/итальянцы	Италия/итальян
places of the world	vatican	Ватикан	Ватикан
places of the world	greece/greek/greeks	Греция/греческий/грек/греки	Грекия/грек
places of the world	rome/roman/romans	Рим/римский/римлянин/римляне	Рим/римдік
places of the world	byzantine/byzantium	византийский/Византия	Византия
places of the world	netherlands/dutch/holland	Нидерланды/голландский/Голландия/нидерландский/голландец	Нидерланд/Голландия/голланд
places of the world	belgium/belgian	Бельгия/бельгийский	Бельгия
places of the world	denmark/danish/danes	Дания/датский/датчанин	Дания
places of the world	sweden/swedish/swedes	Швеция/шведский/швед/шведы	Швеция/швед
places of the world	norway/norwegian	Норвегия/норвежский/норвежец	Норвегия
places of the world	finland/finnish	Финляндия/финский/финн	Финляндия/фин
places of the world	iceland	Исландия/исландский	Исландия
places of the world	scandinavia/scandinavian	Скандинавия/скандинавский	Скандинавия
places of the world	norman/normans	норманн/норманнский/норманны	норман
places of the world	normandy	Нормандия/нормандский	Нормандия
places of the world	viking/vikings/norse	викинг/викинги	викинг
places of the world	hungary/hungarian	Венгрия/венгерский/венгр	Венгрия/мажар
places of the world	czech/czechia	Чехия/чешский/чех	Чехия/чех
places of the world	slovakia/slovak	Словакия/словацкий	Словакия
places of the world	romania/romanian	Румыния/румынский	Румыния
places of the world	bulgaria/bulgarian	Болгария/болгарский	Болгария
places of the world	serbia/serbian	Сербия/сербский/серб	Сербия
places of the world	croatia/croatian	Хорватия/хорватский	Хорватия
places of the world	slovenia	Словения	Словения
places of the world	bosnia	Босния	Босния
places of the world	albania	Албания	Албания
places of the world	yugoslavia	Югославия/югославский	Югославия
places of the world	balkan/balkans	Балканы/балканский	Балқан
places of the world	cyprus	Кипр/кипрский	Кипр
places of the world	malta	Мальта	Мальта
places of the world	slav/slavic/slavs	славянский/славянин/славяне	славян
places of the world	canada/canadian	Канада/канадский/канадец	Канада/канадалық
places of the world	mexico/mexican	Мексика/мексиканский	Мексика
places of the world	cuba/cuban	Куба/кубинский	Куба
places of the world	brazil/brazilian	Бразилия/бразильский/бразилец	Бразилия/бразилиялық
places of the world	argentina/argentine	Аргентина/аргентинский	Аргентина
places of the world	chile	Чили/чилийский	Чили
places of the world	peru	Перу/перуанский	Перу
places of the world	colombia	Колумбия/колумбийский	Колумбия
places of the world	venezuela	Венесуэла/венесуэльский	Венесуэла
places of the world	bolivia	Боливия	Боливия
places of the world	ecuador	Эквадор	Эквадор
places of the world	puerto rico	Пуэрто-Рико	Пуэрто-Рико
places of the world	caribbean	Карибы/карибский	Кариб
places of the world	new zealand	Новая Зеландия/новозеландский/Новой Зеландии	Жаңа Зеландия
places of the world	indonesia/indonesian	Индонезия/индонезийский	Индонезия
places of the world	malaysia	Малайзия/малайзийский	Малайзия
places of the world	philippines	Филиппины/филиппинский	Филиппин
places of the world	thailand	Таиланд/тайский	Таиланд
places of the world	vietnam/vietnamese	Вьетнам/вьетнамский	Вьетнам
places of the world	cambodia	Камбоджа	Камбоджа
places of the world	myanmar/burma	Мьянма/Бирма	Мьянма/Бирма
places of the world	singapore	Сингапур	Сингапур
places of the world	taiwan	Тайвань	Тайвань
places of the world	hong kong	Гонконг	Гонконг
places of the world	tibet/tibetan	Тибет/тибетский	Тибет
places of the world	algeria/algerian	Алжир/алжирский	Алжир
places of the world	morocco	Марокко/марокканский	Марокко
places of the world	tunisia	Тунис/тунисский	Тунис
places of the world	libya	Ливия/ливийский	Ливия
places of the world	sudan	Судан/суданский	Судан
places of the world	ethiopia	Эфиопия/эфиопский	Эфиопия
places of the world	kenya/kenyan	Кения/кенийский/кенийцы	Кения
places of the world	nigeria	Нигерия/нигерийский	Нигерия
places of the world	ghana	Гана	Гана
places of the world	somalia	Сомали	Сомали
places of the world	tanzania	Танзания	Танзания
places of the world	uganda	Уганда	Уганда
places of the world	rwanda	Руанда	Руанда
places of the world	congo	Конго	Конго
places of the world	angola	Ангола	Ангола
places of the world	zimbabwe	Зимбабве	Зимбабве
places of the world	south africa	ЮАР/Южная Африка/южноафриканский	ОАР/Оңтүстік Африка
places of the world	sahara/saharan	Сахара	Сахара
places of the world	middle east	Ближний Восток/ближневосточный/Ближнего Востока/Ближнем Востоке	Таяу Шығыс
places of the world	far east	Дальний Восток/Дальнего Востока	Қиыр Шығыс
places of the world	siberia/siberian	Сибирь/сибирский	Сібір
places of the world	caucasus	Кавказ/кавказский	Кавказ
places of the world	crimea/crimean	Крым/крымский	Қырым
places of the world	atlantic	Атлантика/атлантический	Атлант
places of the world	pacific	Тихий океан/тихоокеанский/Тихого океана/Тихом океане	Тынық мұхиты
places of the world	indian ocean	Индийский океан/Индийского океана	Үнді мұхиты
places of the world	mediterranean	Средиземное море/средиземноморский/Средиземного моря	Жерорта теңізі
places of the world	black sea	Черное море/черноморский/Черного моря	Қара теңіз
places of the world	red sea	Красное море/Красного моря	Қызыл теңіз
places of the world	north sea	Северное море/Северного моря	Солтүстік теңіз
places of the world	gulf	залив/заливы	шығанақ
places of the world	alps/alpine	Альпы/альпийский	Альпі
places of the world	himalayas	Гималаи/гималайский	Гималай
places of the world	andes	Анды	Анд
places of the world	amazon/amazonian	Амазонка/Амазония/амазонский	Амазонка/Амазон
places of the world	nile	Нил/нильский	Ніл
places of the world	rhine	Рейн/рейнский	Рейн
places of the world	danube	Дунай/дунайский	Дунай
places of the world	volga	Волга/волжский	Еділ
places of the world	thames	Темза	Темза
places of the world	mississippi	Миссисипи	Миссисипи
places of the world	moscow	Москва/московский/москвич	Мәскеу/мәскеулік
places of the world	st petersburg/saint petersburg/leningrad	Санкт-Петербург/Петербург/Ленинград/петербургский	Санкт-Петербург/Ленинград
places of the world	kiev/kyiv	Киев/киевский	Киев
places of the world	minsk	Минск	Минск
places of the world	tashkent	Ташкент/ташкентский	Ташкент
places of the world	samarkand	Самарканд	Самарқанд
places of the world	bukhara	Бухара/бухарский	Бұхара
places of the world	bishkek	Бишкек	Бішкек
places of the world	dushanbe	Душанбе	Душанбе
places of the world	ashgabat	Ашхабад	Ашғабат
places of the world	baku	Баку/бакинский	Баку
places of the world	tbilisi	Тбилиси	Тбилиси
places of the world	yerevan	Ереван	Ереван
places of the world	beijing/peking	Пекин/пекинский	Бейжің/Пекин
places of the world	shanghai	Шанхай/шанхайский	Шанхай
places of the world	tokyo	Токио/токийский	Токио
places of the world	seoul	Сеул	Сеул
places of the world	delhi	Дели	Дели
places of the world	mumbai/bombay	Мумбаи/Бомбей	Мумбаи
places of the world	tehran	Тегеран	Тегеран
places of the world	baghdad	Багдад/багдадский	Бағдат
places of the world	jerusalem	Иерусалим/иерусалимский	Иерусалим
places of the world	cairo	Каир	Каир
places of the world	mecca	Мекка	Мекке
places of the world	ankara	Анкара	Анкара
places of the world	istanbul/constantinople	Стамбул/Константинополь/стамбульский	Стамбул/Ыстанбұл/Константинополь
places of the world	athens/athenian	Афины/афинский	Афина
places of the world	berlin	Берлин/берлинский	Берлин
places of the world	munich	Мюнхен/мюнхенский	Мюнхен
places of the world	vienna	Вена/венский/Вене/Вены	Вена
places of the world	warsaw	Варшава/варшавский	Варшава
places of the world	prague	Прага/пражский	Прага
places of the world	budapest	Будапешт	Будапешт
places of the world	bucharest	Бухарест	Бухарест
places of the world	belgrade	Белград	Белград
places of the world	sofia	София	София
places of the world	paris/parisian	Париж/парижский	Париж
places of the world	london	Лондон/лондонский	Лондон
places of the world	edinburgh	Эдинбург	Эдинбург
places of the world	dublin	Дублин	Дублин
places of the world	madrid	Мадрид	Мадрид
places of the world	barcelona	Барселона	Барселона
places of the world	lisbon	Лиссабон	Лиссабон
places of the world	venice/venetian	Венеция/венецианский	Венеция
places of the world	florence/florentine	Флоренция/флорентийский	Флоренция
places of the world	milan	Милан	Милан
places of the world	naples	Неаполь/неаполитанский	Неаполь
places of the world	sicily/sicilian	Сицилия/сицилийский	Сицилия
places of the world	amsterdam	Амстердам	Амстердам
places of the world	brussels	Брюссель/брюссельский	Брюссель
places of the world	geneva	Женева/женевский	Женева
places of the world	stockholm	Стокгольм	Стокгольм
places of the world	oslo	Осло	Осло
places of the world	copenhagen	Копенгаген	Копенгаген
places of the world	helsinki	Хельсинки	Хельсинки
places of the world	washington	Вашингтон/вашингтонский	Вашингтон
places of the world	new york	Нью-Йорк/нью-йоркский	Нью-Йорк
places of the world	california/californian	Калифорния/калифорнийский	Калифорния
places of the world	texas	Техас/техасский	Техас
places of the world	florida	Флорида	Флорида
places of the world	chicago	Чикаго	Чикаго
places of the world	boston	Бостон/бостонский	Бостон
places of the world	los angeles	Лос-Анджелес	Лос-Анджелес
places of the world	san francisco	Сан-Франциско	Сан-Франциско
places of the world	philadelphia	Филадельфия	Филадельфия
places of the world	hawaii/hawaiian	Гавайи/гавайский	Гавай
places of the world	alaska	Аляска	Аляска
places of the world	ottawa	Оттава	Оттава
places of the world	toronto	Торонто	Торонто
places of the world	sydney	Сидней	Сидней
places of the world	melbourne	Мельбурн	Мельбурн
places of the world	canberra	Канберра	Канберра
places of the world	east/eastern/easterly	восток/восточный/востоке/восточнее	шығыс/шығысы
places of the world	west/western/westerly	запад/западный/западе/западнее	батыс/батысы
places of the world	north/northern/northerly	север/северный/севере/севернее	солтүстік/солтүстігі
places of the world	south/southern/southerly	юг/южный/юге/южнее	оңтүстік/оңтүстігі
places of the world	northeast/northeastern/north-eastern	северо-восток/северо-восточный	солтүстік-шығыс
places of the world	northwest/northwestern/north-western	северо-запад/северо-западный	солтүстік-батыс
places of the world	southeast/southeastern/south-eastern	юго-восток/юго-восточный	оңтүстік-шығыс
places of the world	southwest/southwestern/south-western	юго-запад/юго-западный	оңтүстік-батыс
organisations	osce	ОБСЕ	ЕҚЫҰ
organisations	odihr	БДИПЧ	ДИАҚБ
organisations	cis/commonwealth of independent states	СНГ/Содружество Независимых Государств	ТМД/Тәуелсіз мемлекеттер достастығы
organisations	sco/shanghai cooperation organization/shanghai cooperation organisation	ШОС/Шанхайская организация сотрудничества	ШЫҰ/Шанхай ынтымақтастық ұйымы
organisations	united nations/un	ООН/Организация Объединенных Наций/Объединенных Наций	БҰҰ/Біріккен Ұлттар Ұйымы
organisations	european union/eu	Европейский Союз/Евросоюз/ЕС/Европейского Союза/Европейскому Союзу	Еуропалық Одақ/Еуроодақ/ЕО
organisations	european commission	Европейская комиссия/Еврокомиссия/Европейской комиссии	Еуропалық комиссия
organisations	european parliament	Европейский парламент/Европарламент/Европейского парламента	Еуропалық парламент
organisations	council of europe	Совет Европы/Совета Европы	Еуропа Кеңесі
organisations	nato	НАТО	НАТО
organisations	eaeu/eurasian economic union	ЕАЭС/Евразийский экономический союз	ЕАЭО/Еуразиялық экономикалық одақ
organisations	otg/organization of turkic states	ОТГ/Организация тюркских государств	ТМҰ/Түркі мемлекеттері ұйымы
organisations	csto	ОДКБ	ҰҚШҰ
organisations	world health organization	ВОЗ/Всемирная организация здравоохранения	ДДСҰ/Дүниежүзілік денсаулық сақтау ұйымы
organisations	wto/world trade organization	ВТО/Всемирная торговая организация	ДСҰ/Дүниежүзілік сауда ұйымы
organisations	imf/international monetary fund	МВФ/Международный валютный фонд	ХВҚ/Халықаралық валюта қоры
organisations	world bank	Всемирный банк/Всемирного банка	Дүниежүзілік банк
organisations	unesco	ЮНЕСКО	ЮНЕСКО
organisations	unicef	ЮНИСЕФ	ЮНИСЕФ
organisations	red cross	Красный Крест/Красного Креста	Қызыл Крест
organisations	ngo/ngos/nonprofit/non-profit/nongovernmental/non-governmental	НПО/НКО/некоммерческий/неправительственный	ҮЕҰ/коммерциялық емес/үкіметтік емес
organisations	amanat/nur otan	Аманат/Amanat/Нур Отан	Аманат/Amanat/Нұр Отан
organisations	auyl	Ауыл/Auyl	Ауыл/Auyl
organisations	ak zhol/aq jol	Ак жол/Ақ жол	Ақ жол
organisations	baytaq	Байтак/Байтақ	Байтақ
organisations	social-democratic/social democratic/social democrat	социал-демократический/ОСДП/социал-демократ	социал-демократиялық/ЖСДП
organisations	kazinform	Казинформ	Қазақпарат/Kazinform/Казинформ
organisations	cec/central election commission/central electoral commission	ЦИК/Центральная избирательная комиссия/Центризбирком/Центральной избирательной комиссии	ОСК/Орталық сайлау комиссиясы
organisations	constitutional court/constitutional council	Конституционный суд/Конституционного суда/Конституционный совет	Конституциялық сот/Конституциялық кеңес
organisations	supreme court	Верховный суд/Верховного суда/Верховном суде	Жоғарғы Сот
organisations	interior ministry/ministry of internal affairs	Министерство внутренних дел/МВД	Ішкі істер министрлігі/ІІМ
organisations	foreign ministry/ministry of foreign affairs	Министерство иностранных дел/МИД	Сыртқы істер министрлігі/СІМ
organisations	prosecutor general/general prosecutor	Генеральный прокурор/Генпрокурор/Генпрокуратура/Генеральная прокуратура	Бас прокурор/Бас прокуратура
organisations	nuclear power plant/npp	АЭС/атомная электростанция	АЭС/атом электр станциясы
`
