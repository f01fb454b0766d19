/** Law, media, economy, religion, war, history: what news and encyclopedias speak of. */
export const SOCIETY = `
law	court/courts/tribunal	суд/суды/судебный/трибунал/судов/судах/суда	сот/соттар/трибунал
law	judge/judges/judicial/judiciary/judgment	судья/судьи/судебный/правосудие/приговор/судейский	судья/сот/төреші/үкім
law	lawyer/lawyers/attorney/solicitor/barrister	юрист/адвокат/поверенный/прокурор	заңгер/адвокат
law	prosecutor/prosecution/prosecute/prosecuted	прокурор/прокуратура/обвинение/преследование/преследовать	прокурор/прокуратура
law	lawsuit/suit/suits/sue/sued/litigation/plaintiff/defendant	иск/истец/ответчик/тяжба/судебный процесс/подать в суд/разбирательство	талап арыз/талапкер/жауапкер
law	case/cases	дело/случай/дела/случаи/падеж	іс/жағдай/оқиға
law	trial/verdict/sentence/sentenced/convicted/conviction/convict	приговор/судебный процесс/приговорить/осудить/вердикт/осужденный/приговорен/осужден	үкім/сот процесі/соттау/сотталған
law	prison/prisons/jail/prisoner/prisoners/inmate/inmates	тюрьма/заключенный/тюремный/узник/пленный	түрме/тұтқын
law	police/policeman/policemen	полиция/полицейский/милиция	полиция/полицей
law	investigation/investigations/investigate/investigated/investigator	расследование/следствие/расследовать/следователь	тергеу/тергеуші/зерттеу
law	witness/witnesses/testimony/testify/testified	свидетель/свидетельство/показание/показания/свидетельствовать/очевидец	куә/куәгер/айғақ
law	victim/victims/casualties/casualty	жертва/потерпевший/пострадавший/жертвы/потери	құрбан/жәбірленуші/құрбандар
law	robbery/theft/steal/stole/stolen/thief/loot/looted	кража/украсть/вор/грабеж/воровство/ограбление/похитить/украден/мародерство	ұрлық/ұрлау/тонау/ұры
law	corruption/corrupt/bribe/bribery	коррупция/взятка/коррупционный/взяточничество	жемқорлық/сыбайлас жемқорлық/пара
law	terrorism/terrorist/terrorists/terror	терроризм/террорист/террористический/террор	терроризм/терроршы/лаңкестік
law	slave/slaves/slavery/enslaved	раб/рабство/рабы/невольник	құл/құлдық
law	property/properties/estate/estates/possession/possessions/asset/assets	собственность/имущество/недвижимость/свойство/поместье/владение/актив/имение	меншік/мүлік/қасиет/иелік/актив
law	patent/patents/patented/copyright/trademark	патент/запатентовать/авторское право/товарный знак/патентный	патент/авторлық құқық
law	tenant/landlord/household/households	домохозяйство/арендатор/домовладелец/хозяйство	үй шаруашылығы/жалға алушы
law	code/codes/encode/encoded	код/кодекс/кодировать/шифр	код/кодекс
law	clause/paragraph/provision/provisions	статья/пункт/положение/параграф/абзац	бап/тармақ/ереже
law	charter/bylaw	хартия/устав	хартия/жарғы
law	convention/conventions/protocol/protocols	конвенция/протокол/съезд/соглашение	конвенция/хаттама/протокол
law	treaty/treaties/pact/accord/accords/agreement/agreements/contract/contracts/deal/deals	договор/соглашение/контракт/пакт/сделка/договоры	шарт/келісім/келісімшарт/мәміле
law	sanction/sanctions/embargo/blockade	санкция/санкции/эмбарго/блокада	санкция/эмбарго/қоршау
law	veto	вето	вето
law	jurisdiction/jurisdictions	юрисдикция/подсудность	юрисдикция
law	discrimination/segregation/inequality/inequalities/unequal	дискриминация/сегрегация/неравенство/неравный	кемсітушілік/теңсіздік/сегрегация
law	privilege/privileges/immunity	привилегия/льгота/иммунитет/привилегированный/неприкосновенность	артықшылық/иммунитет/жеңілдік
law	disobedience/disobey/obey/obedience	неповиновение/подчиняться/повиноваться/послушание/непослушание	бағынбау/бағыну
law	welfare/benefit/benefits/allowance/subsidy/subsidies	пособие/благосостояние/польза/выгода/субсидия/благополучие/преимущество/льготы	жәрдемақы/пайда/игілік/субсидия
law	advantage/advantages/disadvantage/disadvantages	преимущество/недостаток/преимущества/выгода	артықшылық/кемшілік
law	pension/pensions/retire/retired/retirement/pensioner	пенсия/выйти на пенсию/пенсионный/пенсионер/отставка	зейнетақы/зейнет/зейнеткер
law	insurance/insured	страхование/страховой/страховка	сақтандыру
law	deception/deceive/cheat/cheated/trick/hoax	обман/обмануть/мошенничество/уловка/розыгрыш	алдау/алаяқтық
law	clue/trace/traces	след/следы/улика	із/белгі
law	expert/experts/specialist/specialists/expertise	эксперт/специалист/экспертный/знаток	сарапшы/маман/сараптама
law	consultant/consultants/consultation/consult	консультант/консультация/консультировать	кеңесші/консультация/кеңес
law	ambassador/ambassadors/embassy/embassies/consul/consulate/diplomat/diplomatic/diplomacy	посол/посольство/дипломат/дипломатический/дипломатия/консул/консульство	елші/елшілік/дипломат/дипломатия/консул
law	delegation/delegate/delegates/envoy	делегация/делегат/посланник	делегация/делегат/елші
law	federation/union/unions	союз/федерация/профсоюз/союзный	одақ/федерация/кәсіподақ
law	trade union/trade unions/labor union	профсоюз/профсоюзный	кәсіподақ
law	council/councils/board/assembly/assemblies/congress	совет/собрание/ассамблея/съезд/конгресс/правление	кеңес/жиналыс/ассамблея/құрылтай/конгресс
law	conference/conferences/forum/summit/seminar/symposium	конференция/форум/саммит/семинар	конференция/форум/саммит/семинар
law	department/departments/bureau/office/offices/division	отдел/департамент/ведомство/офис/бюро/управление/контора/кабинет/отделение	бөлім/департамент/кеңсе/бюро/басқарма
law	headquarters/headquartered/staff	штаб-квартира/штаб/персонал/штат сотрудников	штаб/штаб-пәтер/қызметкерлер
law	branch/branches	ветвь/филиал/отрасль/ветка/отделение	тармақ/филиал/сала/бұтақ
law	secretary/secretaries/secretariat/clerk	секретарь/секретариат/госсекретарь/клерк	хатшы/хатшылық
law	assistant/aide/vice	помощник/заместитель/ассистент/вице	көмекші/орынбасар/вице
law	employee/employees/worker/workers/personnel	работник/сотрудник/рабочий/служащий/персонал/работники/рабочие	қызметкер/жұмысшы/қызметкерлер
law	service/services	служба/услуга/сервис/услуги/обслуживание/служение	қызмет/сервис
law	agenda/initiatives	повестка/повестка дня	күн тәртібі
law	role/roles/function/functions/functional/functioning	роль/функция/функциональный/функции/функционирование	рөл/қызмет/функция
law	status/condition/conditions/situation/situations/circumstances/circumstance	статус/условие/состояние/ситуация/положение/обстоятельство/обстановка/условия/обстоятельства	жағдай/мәртебе/шарт/күй/ахуал
law	position/positions/post/rank/ranks/ranking/ranked/status	позиция/положение/место/ранг/звание/рейтинг/чин/должность/занимать место	орын/лауазым/дәреже/ұстаным/шен/рейтинг
law	reputation/prestige/prestigious	репутация/престиж/престижный	бедел/беделді
law	document/documents/documentation/documented	документ/документы/документация/документальный	құжат/құжаттар
law	passport/identity card/id card/identity/certificate/certificates	паспорт/удостоверение/идентичность/сертификат/свидетельство/удостоверение личности/личность	паспорт/куәлік/жеке куәлік/сертификат/сәйкестік
law	list/lists/listed/listing	список/перечень/списки/перечислить/числиться	тізім/тізімі
law	archive/archives	архив/архивный	мұрағат/архив
law	blank/questionnaire	бланк/анкета/форма	нысан/сауалнама/бланк
law	level/levels/degree/degrees/extent/grade	уровень/степень/градус/уровни/ступень/уровня/класс	деңгей/дәреже/градус
law	quality/qualities	качество/качественный/качества	сапа/сапалы/қасиет
law	standard/standards/norm/norms/criterion/criteria	стандарт/норма/критерий/стандартный/нормы/стандарты/критерии	стандарт/норма/өлшемшарт/критерий
law	type/types/kind/kinds/sort/sorts/category/categories	вид/тип/род/категория/виды/типы/сорт/разновидность	түр/тип/санат/түрлері
law	class/classes/classification/classified/classify	класс/классификация/классифицировать/урок/классы/занятие	класс/сынып/жіктеу/сабақ/тап
law	way/ways/method/methods/manner/means/approach/mode/technique	способ/метод/путь/средство/режим/образ/прием/методика/пути	әдіс/тәсіл/жол/амал/құрал
law	program/programs/programme/programmes	программа/программы/программный/передача	бағдарлама/бағдарламалар
law	problem/problems/trouble/issue/issues	проблема/вопрос/трудность/задача/неприятность/проблемы	мәселе/проблема/қиындық
law	fact/facts/data	факт/данные/факты/сведения	факт/деректер/дерек
law	idea/ideas/concept/concepts/notion	идея/понятие/концепция/представление/замысел/идеи/концепт	идея/ұғым/тұжырымдама
law	principle/principles/doctrine/dogma/ideal/ideals	принцип/доктрина/идеал/догма/учение/принципы/идеальный	қағидат/принцип/ілім/доктрина/мұрат
law	term/terms/word/words/vocabulary/expression/expressions/phrase/phrases	термин/слово/слова/выражение/фраза/словарный/понятие/словосочетание	термин/сөз/сөздер/өрнек/тіркес
law	event/events/incident/incidents/occasion	событие/происшествие/инцидент/мероприятие/события/случай	оқиға/іс-шара/жағдай
law	series/sequence/sequences/row/chain	серия/ряд/последовательность/цепь/сериал/цепочка/череда	серия/қатар/тізбек/сериал
law	set/sets	набор/множество/комплект/совокупность	жиын/жиынтық/топтама
law	range/ranges/scope/scale/spectrum	диапазон/масштаб/шкала/спектр/размах/сфера/хребет/ассортимент	ауқым/шкала/масштаб/диапазон
law	stage/stages/phase/phases/step/steps	этап/стадия/фаза/шаг/ступень/сцена/этапы	кезең/саты/қадам/фаза/сахна
law	cycle/cycles/cyclic	цикл/циклический/круговорот	цикл/айналым
law	model/models/pattern/patterns/sample/samples/modeled	модель/образец/шаблон/узор/проба/модели/паттерн	үлгі/модель/сынама/өрнек
law	version/versions/edition/editions/variant	версия/издание/вариант/редакция/выпуск	нұсқа/басылым/шығарылым
law	section/sections/chapter/chapters/segment	раздел/секция/глава/сегмент/участок/отрезок	бөлім/тарау/секция
law	context/background/environment	контекст/фон/среда/окружение/предыстория/окружающая среда	контекст/орта/қоршаған орта/аясы
law	field/fields/sphere/domain/sector/sectors/area/areas	область/сфера/поле/сектор/отрасль/площадь/район/участок/зона/поля	сала/аумақ/өріс/сектор/алаң/аймақ
law	zone/zones	зона/зоны/пояс	аймақ/белдеу/зона
law	aspect/aspects/factor/factors/feature/features/featured/featuring/characteristic/characteristics/trait/traits/character/characters/property	аспект/фактор/особенность/характеристика/черта/характер/признак/свойство/персонаж/характерный/факторы/особенности/свойства	қыр/фактор/ерекшелік/сипат/белгі/қасиет/кейіпкер/мінез
law	detail/details/detailed	деталь/подробность/детали/подробный/подробно/детальный	егжей-тегжей/толық/бөлшек
law	summary/abstract/synopsis	резюме/краткое содержание/сводка	түйін/қысқаша мазмұн
law	text/texts/article/articles/essay/essays/paper/papers	текст/статья/эссе/бумага/работа/очерк/статьи	мәтін/мақала/эссе/қағаз
media	radio/radio station	радио/радиостанция	радио
media	television/tv/televised/channel/channels	телевидение/телеканал/канал/телевизионный/телевизор/эфир/ТВ	теледидар/телеарна/арна/эфир/ТВ
media	episode/episodes/show/tv series/serial	эпизод/серия/шоу/сериал/передача	эпизод/бағдарлама/сериал/шоу
media	audience/viewers/viewer/spectators/spectator	аудитория/зритель/зрители/публика/телезритель/слушатель	аудитория/көрермен/тыңдаушы
media	interview/interviews/interviewed	интервью/собеседование/брать интервью	сұхбат
media	video/videos	видео/видеозапись/видеоролик/ролик	бейне/видео/ролик
media	photo/photograph/photographs/photography/photographer/picture/pictures/image/images/portrait	фото/фотография/изображение/фотограф/картина/портрет/снимок/картинка/образ	сурет/фото/бейне/фотосурет/портрет
media	network/networks/networking	сеть/сетевой/сети	желі
media	social network/social media/social networks	социальная сеть/соцсеть/социальные сети/соцсети/социальных сетях	әлеуметтік желі/әлеуметтік желілер
media	internet/online/web/website/websites/page/pages/blog	интернет/онлайн/сайт/веб/страница/вебсайт/блог	интернет/онлайн/сайт/бет/парақша/блог
media	telephone/phone/phones/mobile phone/smartphone	телефон/телефонный/смартфон/мобильный телефон	телефон/смартфон/ұялы телефон
media	mail/letter/letters/email/post office/postal	письмо/почта/почтовый/письма/буква/послание/электронная почта/буквы	хат/пошта/әріп/электрондық пошта
media	message/messages	сообщение/послание/посыл	хабарлама/хат
media	comment/comments/remark/commentary/commented	комментарий/замечание/комментировать/примечание	пікір/түсініктеме/ескерту
media	rumor/rumors/rumour/myth/myths/legend/legends/mythology	слух/миф/легенда/слухи/мифология/предание/сказка	қауесет/миф/аңыз/мифология
media	bot/bots/chatbot/chat	бот/чат/чат-бот	бот/чат
media	hello/hi/good morning/good afternoon	привет/здравствуйте/добрый день	сәлем/сәлеметсіз бе/ассалаумағалейкум
media	goodbye/bye	до свидания/пока	сау болыңыз
media	please	пожалуйста	өтінемін
media	link/hyperlink	ссылка	сілтеме
religion	god/gods/divine/goddess/deity/deities	бог/божественный/богиня/божество/боги/всевышний/господь	құдай/тәңір/алла/құдайы/жаратқан
religion	church/churches/cathedral/chapel	церковь/собор/храм/часовня/церкви/церковный/капелла	шіркеу/собор/ғибадатхана
religion	mosque/mosques	мечеть/мечети	мешіт
religion	temple/temples/shrine	храм/святилище	ғибадатхана/храм
religion	islam/islamic/muslim/muslims/islamist/islamism	ислам/исламский/мусульманин/мусульманский/мусульмане/исламист/исламизм	ислам/мұсылман/мұсылмандар/исламдық
religion	christian/christians/christianity/christ	христианин/христианский/христианство/христос/христиане	христиан/христиандық/мәсіх
religion	catholic/catholics/catholicism	католик/католический/католицизм/католики	католик/католиктік
religion	protestant/protestants/protestantism	протестант/протестантский/протестантизм/протестанты	протестант
religion	orthodox/orthodoxy	православный/ортодоксальный/православие	православ/ортодоксалды
religion	buddhist/buddhism/buddha	буддист/буддизм/буддийский/будда	буддизм/будда
religion	hindu/hinduism	индуизм/индуист	индуизм
religion	prophet/prophets/muhammad	пророк/пророки	пайғамбар
religion	bible/biblical/scripture/quran/koran/gospel	библия/писание/коран/евангелие/библейский	інжіл/құран/киелі кітап
religion	priest/priests/clergy/bishop/bishops/pastor/monk/monks/pope	священник/епископ/монах/духовенство/пастор/папа/папа римский/священнослужитель/аббат	дін қызметкері/епископ/монах/папа/молда/имам
religion	monastery/abbey/convent	монастырь/аббатство	монастырь/ғибадатхана
religion	saint/saints/holy/sacred	святой/священный/святые/святость	әулие/қасиетті/киелі
religion	prayer/pray/worship/ritual/rituals/ceremony/ceremonies/sacrament/baptism	молитва/молиться/поклонение/обряд/церемония/ритуал/богослужение/крещение/таинство	дұға/құлшылық/рәсім/салт/намаз
religion	sin/sins/heaven/hell/salvation/grace	грех/рай/ад/небеса/спасение/благодать/небо	күнә/жұмақ/тозақ
religion	doctrine/theology/theologian/theological	теология/богословие/теолог/богослов/богословский	теология/дінтану
religion	secular/atheist/atheism	светский/атеист/атеизм	зайырлы/атеист
religion	sect/cult/denomination/methodist	секта/культ/конфессия/деноминация/методист/методистский	секта/культ/конфессия
religion	reformation	реформация	реформация
history and war	war/wars/warfare/wartime	война/войны/военный/военное время	соғыс/соғыстар
history and war	world war/first world war/second world war/world war i/world war ii	мировая война/мировой войны/первая мировая война/вторая мировая война/мировой войне/Первой мировой войны/Второй мировой войны	дүниежүзілік соғыс/екінші дүниежүзілік соғыс/бірінші дүниежүзілік соғыс
history and war	civil war	гражданская война/гражданской войны/гражданскую войну	азамат соғысы
history and war	cold war	холодная война/холодной войны	қырғи-қабақ соғыс
history and war	conflict/conflicts/clash/clashes/confrontation	конфликт/столкновение/конфликты/противостояние/стычка	қақтығыс/жанжал/шиеленіс
history and war	battle/battles/battlefield	битва/сражение/бой/битвы/сражения	шайқас/ұрыс
history and war	siege/besieged	осада/осадить/осаждать	қоршау
history and war	weapon/weapons/arms/gun/guns/rifle/missile/missiles/ammunition	оружие/вооружение/ракета/ружье/пистолет/орудие/винтовка/боеприпасы/пулемет	қару/зымыран/мылтық/қару-жарақ/оқ
history and war	sword/shield/armor/armour/bow/arrow/spear	меч/щит/броня/лук/стрела/копье/доспехи/сабля	қылыш/қалқан/сауыт/садақ/найза/жебе
history and war	tank/tanks/artillery/cannon	танк/артиллерия/пушка	танк/артиллерия/зеңбірек
history and war	fort/fortress/castle/castles/fortification/citadel/wall/walls	форт/крепость/замок/стена/укрепление/цитадель/стены	бекініс/қамал/қорған/қабырға/форт
history and war	general/generals/admiral/colonel/marshal/officer/officers/commander	генерал/адмирал/полковник/маршал/офицер/генералы/полководец/военачальник	генерал/адмирал/полковник/маршал/офицер/қолбасшы
history and war	captain/captains/lieutenant/sergeant	капитан/лейтенант/сержант	капитан/лейтенант/сержант
history and war	knight/knights/cavalry/infantry	рыцарь/кавалерия/пехота/конница	рыцарь/атты әскер/жаяу әскер
history and war	enemy/enemies/foe	враг/противник/вражеский/неприятель	жау/дұшпан
history and war	victorious/triumph	триумф/победоносный/торжество	салтанат/жеңісті
history and war	veteran/veterans	ветеран/ветераны	ардагер
history and war	prisoner of war/prisoners of war	военнопленный/военнопленные	әскери тұтқын
history and war	hostage/hostages	заложник/заложники	кепілдегі адам/тұтқын
history and war	dynasty/dynasties	династия/династии	әулет/династия
history and war	khan/khans/khanate/sultan/sultanate/caliph/caliphate/shah	хан/ханство/султан/халиф/халифат/шах/султанат	хан/хандық/сұлтан/халифа
history and war	prince/princes/princess/duke/duchess/duchy/principality/earl/noble/nobles/nobility/aristocracy/lord/lords/baron	князь/принц/принцесса/герцог/граф/дворянин/знать/аристократия/лорд/барон/дворянство/вельможа/знатный/княжество/герцогство	князь/ханзада/герцог/граф/ақсүйек/лорд/төре/ханшайым
history and war	tribe/tribes/tribal/clan/clans/nomad/nomads/nomadic	племя/род/клан/кочевник/племена/кочевой/племенной/племени/кочевники	тайпа/ру/көшпенді/көшпелі
history and war	peasant/peasants/serf/feudal/feudalism	крестьянин/крестьяне/феодальный/крепостной/крестьянский/феодал/феодализм	шаруа/феодал/феодалдық
history and war	civilization/civilizations/civilisation	цивилизация/цивилизации	өркениет
history and war	middle ages/medieval	средние века/средневековье/средневековый/средних веков	орта ғасыр/орта ғасырлар/ортағасырлық
history and war	renaissance/enlightenment	ренессанс/возрождение/просвещение	қайта өрлеу/ренессанс/ағартушылық
history and war	archaeology/archaeological/archaeologist/excavation/excavations	археология/археологический/археолог/раскопки	археология/қазба/археолог
history and war	monument/monuments/statue/statues/sculpture/sculptures	памятник/статуя/скульптура/монумент/памятники	ескерткіш/мүсін/монумент
history and war	museum/museums/gallery/galleries/exhibition/exhibitions/exhibit	музей/галерея/выставка/экспонат/музеи/экспозиция	музей/галерея/көрме
history and war	biography/autobiography/memoir	биография/автобиография/мемуары/жизнеописание	өмірбаян/ғұмырнама
history and war	disaster/disasters/catastrophe/earthquake/earthquakes/flood/floods/flooding/tsunami	катастрофа/бедствие/землетрясение/наводнение/стихийное бедствие/потоп/цунами	апат/жер сілкінісі/су тасқыны/зілзала
history and war	famine/hunger/starvation/starve	голод/голодание/голодать	аштық/ашаршылық
history and war	plague/epidemic/epidemics/pandemic/outbreak	чума/эпидемия/пандемия/мор/вспышка	оба/індет/эпидемия/пандемия
history and war	genocide/holocaust/deportation/deported/repression/repressions/persecution/persecuted	геноцид/депортация/репрессия/гонение/преследование/холокост/депортировать/гонения	геноцид/депортация/қуғын-сүргін
history and war	crisis/crises	кризис/кризисы/кризисный	дағдарыс
history and war	age/aged/ages	возраст/лет/возрасте/век/возрастной	жас/жасы/жаста
history and war	generation/generations	поколение/поколения	ұрпақ/буын
economy	money/cash/currency/currencies/coin/coins/dollar/dollars/euro/pound/pounds	деньги/валюта/монета/доллар/евро/фунт/наличный/денег/денежный/доллары	ақша/валюта/доллар/теңге/тиын/евро/фунт
economy	budget/budgets/treasury	бюджет/казна/казначейство/бюджетный	бюджет/қазына/қазынашылық
economy	bank/banks/banking/banker	банк/банковский/банкир/банки	банк/банкир
economy	loan/loans/credit/credits/debt/debts/borrow/borrowed/mortgage	кредит/долг/заем/ипотека/ссуда/занять/долги/задолженность/заимствовать	несие/қарыз/ипотека/кредит
economy	income/incomes/revenue/revenues/profit/profits/proceeds	доход/прибыль/выручка/доходы/прибыльный/поступления	табыс/пайда/кіріс
economy	inflation/deflation/recession/depression	инфляция/рецессия/депрессия/спад	инфляция/рецессия/депрессия
economy	trade/trading/trader/traders/merchant/merchants/commerce/commercial	торговля/торговый/торговец/коммерческий/купец/коммерция/купцы	сауда/саудагер/көпес/коммерциялық
economy	market/markets/marketing/stock market/stock exchange	рынок/рыночный/рынки/маркетинг/базар/биржа/фондовая биржа	нарық/базар/биржа/нарықтық
economy	stock/stocks/bond/bonds/shareholder	акция/акции/облигация/акционер/фондовый	акция/облигация/акционер
economy	export/exports/exported/import/imports/imported	экспорт/импорт/вывоз/ввоз/экспортировать/импортировать	экспорт/импорт
economy	company/companies/corporation/corporations/firm/firms/enterprise/enterprises/corporate	компания/фирма/корпорация/предприятие/компании/корпоративный/предприятия	компания/фирма/корпорация/кәсіпорын
economy	business/businesses/businessman/businessmen/entrepreneur/entrepreneurs/entrepreneurship	бизнес/предприниматель/бизнесмен/предпринимательство/дело/деловой	бизнес/кәсіпкер/кәсіпкерлік
economy	industry/industries/industrial/industrialization	промышленность/отрасль/индустрия/промышленный/индустриальный/индустриализация	өнеркәсіп/индустрия/өнеркәсіптік/сала
economy	factory/factories/mill/plant/plants	завод/фабрика/мельница/предприятие/заводы/цех	зауыт/фабрика/диірмен
economy	customer/customers/client/clients/consumer/consumers/consumption	клиент/покупатель/потребитель/потребление/заказчик/потреблять	тұтынушы/клиент/тапсырыс беруші/тұтыну
economy	goods/commodity/commodities/merchandise	товар/товары/товарный	тауар/тауарлар
economy	shop/shops/store/stores/mall/supermarket/shopping/retail	магазин/лавка/супермаркет/торговый центр/розничный/магазины	дүкен/супермаркет/сауда орталығы
economy	unemployment/unemployed	безработица/безработный	жұмыссыздық/жұмыссыз
economy	capitalism/capitalist/capital	капитал/капитализм/капиталист/капиталистический/капитальный	капитал/капитализм/капиталист
economy	resource/resources	ресурс/ресурсы/ресурсный	ресурс/қор/ресурстар
economy	fee/fees/tariff/tariffs/toll	плата/тариф/пошлина/сбор/взнос	тариф/алым/ақы/төлемақы
economy	gdp/gross domestic product	ВВП/валовой внутренний продукт	ЖІӨ/жалпы ішкі өнім
economy	oil/petroleum	нефть/нефтяной/масло	мұнай/май
economy	gas/gases/natural gas	газ/газовый/природный газ/газы	газ/табиғи газ
economy	coal/mine/mines/mining/miner/miners/uranium/ore	уголь/шахта/рудник/добыча/шахтер/уран/угольный/руда/горнодобывающий	көмір/шахта/кен/уран/кенші
economy	energy/power plant/fuel/fuels	энергия/топливо/энергетика/электростанция/энергетический/горючее	энергия/отын/энергетика/электр станциясы
economy	nuclear/atomic/reactor	ядерный/атомный/реактор	ядролық/атом/реактор
economy	agriculture/agricultural/farm/farms/farmer/farmers/farming	сельское хозяйство/фермер/ферма/аграрный/сельскохозяйственный/земледелие/сельского хозяйства	ауыл шаруашылығы/фермер/ферма/аграрлық/егіншілік/шаруа қожалығы
economy	livestock/cattle/sheep/cow/cows/goat/pig/pigs/horse/horses	скот/корова/овца/лошадь/конь/свинья/коза/лошади/скотоводство/крупный рогатый скот	мал/сиыр/қой/жылқы/ат/ешкі/шошқа
economy	transportation/transport/transit/traffic/vehicle/vehicles	транспорт/движение/транспортный/перевозка/транспортное средство/транзит/трафик	көлік/қозғалыс/транзит/тасымал
economy	road/roads/highway/highways/freeway/motorway/route/routes/path/paths/street/streets/avenue/boulevard	дорога/шоссе/автомагистраль/улица/путь/маршрут/проспект/трасса/бульвар/дорожный/автострада/тропа/дороги	жол/тас жол/көше/маршрут/даңғыл/автожол/бульвар
economy	address/addresses	адрес/адресный	мекенжай
economy	railway/railways/railroad/railroads/rail/train/trains/locomotive/metro/subway/tram	железная дорога/поезд/железнодорожный/рельс/метро/локомотив/трамвай/железной дороги/паровоз	теміржол/пойыз/метро/локомотив/трамвай
economy	station/stations	станция/вокзал/станции/участок	станция/вокзал/бекет
economy	car/cars/automobile/automobiles/auto/bus/buses/truck/taxi	машина/автомобиль/автобус/грузовик/такси/автомобильный/автомобили	машина/автокөлік/автобус/такси/жүк көлігі
economy	airport/airports/aircraft/airplane/plane/planes/airline/airlines/pilot/pilots/aviation	аэропорт/самолет/авиакомпания/летчик/пилот/авиация/авиационный/авиалиния	әуежай/ұшақ/ұшқыш/авиация/әуе компаниясы
economy	ship/ships/boat/boats/vessel/vessels/shipping/sail/sailed/sailing/sailor	корабль/судно/лодка/плавание/парус/судоходство/корабли/моряк/плыть/суда/матрос	кеме/қайық/теңізші/жүзу
economy	port/ports/harbor/harbour	порт/гавань/портовый	порт/айлақ
economy	passenger/passengers/tourist/tourists/tourism	пассажир/турист/туризм/пассажирский/туристический/туристы	жолаушы/турист/туризм
economy	bridge/bridges/tunnel/tunnels/canal/canals/dam	мост/туннель/канал/плотина/дамба/тоннель/мосты/каналы	көпір/туннель/арна/бөгет/канал
economy	building/buildings/structure/skyscraper	здание/строение/постройка/сооружение/здания/корпус/небоскреб	ғимарат/құрылыс/ғимараттар
economy	architecture/architectural/architect/architects	архитектура/архитектор/архитектурный/зодчий	сәулет/сәулетші/архитектура
economy	tower/towers/gate/gates/arch	башня/ворота/арка/башни	мұнара/қақпа/арка
economy	palace/palaces/mansion/villa	дворец/особняк/вилла/дворцовый	сарай/вилла
economy	house/houses/home/homes/housing/apartment/apartments/residence/residential/dwelling	дом/жилье/квартира/жилой/дома/жилище/резиденция/домов	үй/тұрғын үй/пәтер/баспана/резиденция
economy	room/rooms/hall/halls/floor/floors	комната/зал/этаж/пол/помещение/номер	бөлме/зал/қабат/еден
economy	door/window/windows/roof/doors	дверь/окно/крыша/двери/окна	есік/терезе/шатыр/төбе
economy	hotel/hotels/restaurant/restaurants/cafe	гостиница/отель/ресторан/кафе	қонақүй/мейрамхана/дәмхана
economy	park/parks/garden/gardens/zoo	парк/сад/сады/зоопарк/парковый	саябақ/бақ/парк/хайуанаттар бағы
economy	square/plaza	площадь	алаң
economy	downtown/suburb/suburbs/suburban/outskirts	пригород/центр города/окраина/предместье/пригородный	қала маңы/қала орталығы/шет аймақ
economy	school/schools	школа/школьный/училище/школы	мектеп
economy	university/universities/college/colleges/campus/campuses/faculty/academy/academies/institute/institutes	университет/колледж/кампус/академия/вуз/факультет/институт/университетский	университет/колледж/академия/институт/факультет/кампус
economy	student/students/pupil/pupils/undergraduate/undergraduates	студент/ученик/студенты/школьник/учащийся/студенческий/ученики	студент/оқушы/шәкірт/студенттер
economy	teacher/teachers/professor/professors/lecturer/tutor/instructor	учитель/преподаватель/профессор/педагог/наставник/инструктор/учителя	мұғалім/оқытушы/профессор/ұстаз
economy	lesson/lecture/lectures/course/courses/curriculum	урок/лекция/курс/курсы/учебная программа/дисциплина	сабақ/дәріс/курс/оқу бағдарламасы
economy	library/libraries	библиотека/библиотечный	кітапхана
economy	scholarship/scholarships/grant/grants/granted/tuition	стипендия/грант/предоставить/плата за обучение/даровать/гранты	стипендия/грант/шәкіртақы
economy	doctorate/phd/doctoral/dissertation/thesis	диссертация/докторский/тезис/аспирант	диссертация/докторлық/тезис
`
