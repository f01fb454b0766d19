/** Law, media, economy, religion, war, history: what news and encyclopedias speak of. */
export const SOCIETY = `
law	court/courts/tribunal	суд/суды/судебный/трибунал/судов/судах/суда	сот/соттар/трибунал
law	judge/judges/judicial/judiciary/judgment	судья/судьи/судебный/правосудие/приговор/судейский	судья/сот/төреші/үкім
law	lawyer/lawyers/attorney/solicitor/barrister	юрист/адвокат/поверенный/прокурор	заңгер/адвокат
law	prosecutor/prosecution/prosecute/prosecuted	прокурор/прокуратура/обвинение/преследование/преследовать	прокурор/прокуратура
law	lawsuit/suit/suits/sue/sued/litigation/plaintiff/defendant	иск/истец/ответчик/тяжба/судебный процесс/подать в суд/разбирательство	талап арыз/талапкер/жауапкер
law	case/cases	дело/случай/дела/случаи/падеж	іс/жағдай/оқиға
law	trial/verdict/sentence/sentenced/convicted/conviction/convict/trials	приговор/судебный процесс/приговорить/осудить/вердикт/осужденный/приговорен/осужден	үкім/сот процесі/соттау/сотталған
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
law	clause/paragraph/provision/provisions	статья/пункт/положение/параграф/абзац/статьи	бап/тармақ/ереже
law	charter/bylaw	хартия/устав	хартия/жарғы
law	convention/conventions/protocol/protocols	конвенция/протокол/съезд/соглашение	конвенция/хаттама/протокол
law	treaty/treaties/pact/accord/accords/agreement/agreements/contract/contracts/deal/deals	договор/соглашение/контракт/пакт/сделка/договоры	шарт/келісім/келісімшарт/мәміле
law	sanction/sanctions/embargo/blockade	санкция/санкции/эмбарго/блокада	санкция/эмбарго/қоршау
law	veto	вето	вето
law	jurisdiction/jurisdictions	юрисдикция/подсудность	юрисдикция
law	discrimination/segregation/inequality/inequalities/unequal	дискриминация/сегрегация/неравенство/неравный	кемсітушілік/теңсіздік/сегрегация
law	privilege/privileges/immunity	привилегия/льгота/иммунитет/привилегированный/неприкосновенность/льготы	артықшылық/иммунитет/жеңілдік
law	disobedience/disobey/obey/obedience	неповиновение/подчиняться/повиноваться/послушание/непослушание	бағынбау/бағыну
law	welfare/benefit/benefits/allowance/subsidy/subsidies	пособие/благосостояние/польза/выгода/субсидия/благополучие/преимущество/льготы/льгота	жәрдемақы/пайда/игілік/субсидия
law	advantage/advantages/disadvantage/disadvantages	преимущество/недостаток/преимущества/выгода	артықшылық/кемшілік
law	pension/pensions/retire/retired/retirement/pensioner	пенсия/выйти на пенсию/пенсионный/пенсионер/отставка	зейнетақы/зейнет/зейнеткер
law	insurance/insured	страхование/страховой/страховка	сақтандыру
law	deception/deceive/cheat/cheated/trick/hoax	обман/обмануть/мошенничество/уловка/розыгрыш	алдау/алаяқтық
law	clue/trace/traces	след/следы/улика	із/белгі
law	expert/experts/specialist/specialists/expertise	эксперт/специалист/экспертный/знаток	сарапшы/маман/сараптама
law	consultant/consultants/consultation/consult	консультант/консультация/консультировать	кеңесші/консультация/кеңес
law	ambassador/ambassadors	посол/послы/посла	елші/елшісі
law	embassy/embassies	посольство/посольства	елшілік
law	consul/consulate	консул/консульство	консул/консулдық
law	diplomat/diplomats/diplomatic/diplomacy	дипломат/дипломатический/дипломатия	дипломат/дипломатия/дипломатиялық
law	delegation/delegate/delegates/envoy	делегация/делегат/посланник	делегация/делегат/елші
law	federation/union/unions	союз/федерация/профсоюз/союзный	одақ/федерация/кәсіподақ
law	trade union/trade unions/labor union	профсоюз/профсоюзный	кәсіподақ
law	council/councils/board/assembly/assemblies/congress	совет/собрание/ассамблея/съезд/конгресс/правление	кеңес/жиналыс/ассамблея/құрылтай/конгресс
law	conference/conferences/forum/summit/seminar/symposium	конференция/форум/саммит/семинар	конференция/форум/саммит/семинар
law	department/departments/bureau/office/offices/division/divisions	отдел/департамент/ведомство/офис/бюро/управление/контора/кабинет/отделение	бөлім/департамент/кеңсе/бюро/басқарма
law	headquarters/headquartered/staff	штаб-квартира/штаб/персонал/штат сотрудников	штаб/штаб-пәтер/қызметкерлер
law	branch/branches	ветвь/филиал/отрасль/ветка/отделение/ветви	тармақ/филиал/сала/бұтақ
law	secretary/secretaries/secretariat/clerk	секретарь/секретариат/госсекретарь/клерк	хатшы/хатшылық
law	assistant/aide/vice	помощник/заместитель/ассистент/вице	көмекші/орынбасар/вице
law	employee/employees/worker/workers/personnel	работник/сотрудник/рабочий/служащий/персонал/работники/рабочие	қызметкер/жұмысшы/қызметкерлер
law	service/services	служба/услуга/сервис/услуги/обслуживание/служение	қызмет/сервис
law	agenda/initiatives	повестка/повестка дня	күн тәртібі
law	role/roles/function/functions/functional/functioning	роль/функция/функциональный/функции/функционирование	рөл/қызмет/функция
law	status/condition/conditions/situation/situations/circumstances/circumstance	статус/условие/состояние/ситуация/положение/обстоятельство/обстановка/условия/обстоятельства	жағдай/мәртебе/шарт/күй/ахуал
law	position/positions/post/rank/ranks/ranking/ranked/status	позиция/положение/место/ранг/звание/рейтинг/чин/должность/занимать место/должности	орын/лауазым/дәреже/ұстаным/шен/рейтинг
law	reputation/prestige/prestigious	репутация/престиж/престижный	бедел/беделді
law	document/documents/documentation/documented	документ/документы/документация/документальный	құжат/құжаттар
law	passport/passports	паспорт/паспорта/паспортный	паспорт
law	identity card/id card/id	удостоверение личности/удостоверение	жеке куәлік/куәлік
law	identity/identities	идентичность/личность/самобытность	сәйкестік/бірегейлік/тұлға
law	certificate/certificates/certified/certification	сертификат/свидетельство/сертификация/справка/аттестат	сертификат/куәлік/анықтама
law	list/lists/listed/listing	список/перечень/списки/перечислить/числиться	тізім/тізімі
law	archive/archives	архив/архивный	мұрағат/архив
law	blank/questionnaire	бланк/анкета/форма/формы	нысан/сауалнама/бланк
law	level/levels/degree/degrees/extent/grade	уровень/степень/градус/уровни/ступень/уровня/класс/классы	деңгей/дәреже/градус
law	quality/qualities	качество/качественный/качества	сапа/сапалы/қасиет
law	standard/standards/norm/norms/criterion/criteria	стандарт/норма/критерий/стандартный/нормы/стандарты/критерии	стандарт/норма/өлшемшарт/критерий
law	type/types/kind/kinds/sort/sorts/category/categories	вид/тип/род/категория/виды/типы/сорт/разновидность/видов	түр/тип/санат/түрлері
law	class/classes/classification/classified/classify	класс/классификация/классифицировать/урок/классы/занятие/уроки	класс/сынып/жіктеу/сабақ/тап
law	way/ways/method/methods/manner/means/approach/mode/technique/techniques	способ/метод/путь/средство/режим/образ/прием/методика/пути/режимы	әдіс/тәсіл/жол/амал/құрал
law	program/programs/programme/programmes	программа/программы/программный/передача	бағдарлама/бағдарламалар
law	problem/problems/trouble/issue/issues	проблема/вопрос/трудность/задача/неприятность/проблемы/трудности/задачи	мәселе/проблема/қиындық
law	fact/facts/data	факт/данные/факты/сведения	факт/деректер/дерек
law	idea/ideas/concept/concepts/notion	идея/понятие/концепция/представление/замысел/идеи/концепт	идея/ұғым/тұжырымдама
law	principle/principles/doctrine/dogma/ideal/ideals	принцип/доктрина/идеал/догма/учение/принципы/идеальный	қағидат/принцип/ілім/доктрина/мұрат
law	term/terms/word/words/vocabulary/expression/expressions/phrase/phrases	термин/слово/слова/выражение/фраза/словарный/понятие/словосочетание	термин/сөз/сөздер/өрнек/тіркес
law	event/events/incident/incidents/occasion	событие/происшествие/инцидент/мероприятие/события/случай/случаи	оқиға/іс-шара/жағдай
law	series/sequence/sequences/row/chain/chains	серия/ряд/последовательность/цепь/сериал/цепочка/череда/цепи	серия/қатар/тізбек/сериал
law	set/sets	набор/множество/комплект/совокупность	жиын/жиынтық/топтама
law	range/ranges/scope/scale/spectrum	диапазон/масштаб/шкала/спектр/размах/сфера/хребет/ассортимент	ауқым/шкала/масштаб/диапазон
law	stage/stages/phase/phases/step/steps	этап/стадия/фаза/шаг/ступень/сцена/этапы	кезең/саты/қадам/фаза/сахна
law	cycle/cycles/cyclic	цикл/циклический/круговорот	цикл/айналым
law	model/models/pattern/patterns/sample/samples/modeled	модель/образец/шаблон/узор/проба/модели/паттерн	үлгі/модель/сынама/өрнек
law	version/versions/edition/editions/variant/variants	версия/издание/вариант/редакция/выпуск	нұсқа/басылым/шығарылым
law	section/sections/chapter/chapters/segment	раздел/секция/глава/сегмент/участок/отрезок/участки/главы	бөлім/тарау/секция
law	context/background/environment	контекст/фон/среда/окружение/предыстория/окружающая среда	контекст/орта/қоршаған орта/аясы
law	field/fields/sphere/domain/sector/sectors/area/areas	область/сфера/поле/сектор/отрасль/площадь/район/участок/зона/поля/участки/области/областей/площади/зоны	сала/аумақ/өріс/сектор/алаң/аймақ
law	zone/zones	зона/зоны/пояс	аймақ/белдеу/зона
law	aspect/aspects/factor/factors/feature/features/featured/featuring/characteristic/characteristics/trait/traits/character/characters/property	аспект/фактор/особенность/характеристика/черта/характер/признак/свойство/персонаж/характерный/факторы/особенности/свойства	қыр/фактор/ерекшелік/сипат/белгі/қасиет/кейіпкер/мінез
law	detail/details/detailed	деталь/подробность/детали/подробный/подробно/детальный	егжей-тегжей/толық/бөлшек
law	summary/abstract/synopsis	резюме/краткое содержание/сводка	түйін/қысқаша мазмұн
law	text/texts/article/articles/essay/essays/paper/papers	текст/статья/эссе/бумага/работа/очерк/статьи/работы	мәтін/мақала/эссе/қағаз
media	radio/radio station	радио/радиостанция	радио
media	television/tv/televised/channel/channels	телевидение/телеканал/канал/телевизионный/телевизор/эфир/ТВ/каналы	теледидар/телеарна/арна/эфир/ТВ
media	episode/episodes/show/tv series/serial/shows	эпизод/серия/шоу/сериал/передача	эпизод/бағдарлама/сериал/шоу
media	audience/viewers/viewer/spectators/spectator	аудитория/зритель/зрители/публика/телезритель/слушатель/публике	аудитория/көрермен/тыңдаушы
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
media	link/hyperlink/links	ссылка	сілтеме
religion	god/gods/divine/deity/deities	бог/божественный/божество/боги/всевышний/господь/бога	құдай/тәңір/алла/жаратқан
religion	goddess/goddesses	богиня/богини	құдай ана
religion	church/churches	церковь/церковный/церкви/церквей	шіркеу
religion	cathedral/cathedrals	собор/кафедральный/соборный	собор
religion	chapel/chapels	часовня/капелла	капелла
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
religion	bible/biblical/gospel/scripture/scriptures	библия/евангелие/писание/библейский/священное писание	інжіл/киелі кітап/тәурат
religion	quran/koran	коран	құран
religion	priest/priests/clergy/pastor/clergyman	священник/духовенство/пастор/священнослужитель/жрец/проповедник/священники	дін қызметкері/діни қызметкер/пастор
religion	bishop/bishops/archbishop/abbot	епископ/архиепископ/аббат/епископы	епископ/архиепископ
religion	pope/popes/papal/papacy	папа римский/папа/папство/папский/римский папа	папа/рим папасы
religion	monk/monks/nun	монах/монахиня/монахи/монашеский	монах
religion	imam/mullah/mufti	имам/мулла/муфтий	имам/молда/мүфти
religion	monastery/abbey/convent	монастырь/аббатство	монастырь/ғибадатхана
religion	saint/saints/holy/sacred	святой/священный/святые/святость	әулие/қасиетті/киелі
religion	prayer/prayers/pray/worship/worshipped	молитва/молиться/поклонение/богослужение/поклоняться	дұға/құлшылық/намаз/табыну
religion	ritual/rituals/rite/rites/ceremony/ceremonies	обряд/церемония/ритуал/церемонии/торжественный	рәсім/салт/ғұрып
religion	baptism/baptized/sacrament/sacraments/communion	крещение/таинство/крестить/причастие/таинства	шоқындыру
religion	sin/sins	грех/грехи/грешник	күнә
religion	heaven/paradise	рай/небеса/райский	жұмақ/аспан
religion	hell	ад/адский	тозақ
religion	sky	небо/небесный	аспан/көк
religion	salvation/grace	спасение/благодать/милость	құтқарылу/рақым
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
history and war	siege/besieged	осада/осадить/осаждать/осажден	қоршау
history and war	weapon/weapons/arms/weaponry	оружие/вооружение/оружия	қару/қару-жарақ
history and war	gun/guns/rifle/rifles/pistol/firearm	ружье/пистолет/винтовка/орудие/пулемет/огнестрельный	мылтық/тапанша
history and war	missile/missiles/rocket/rockets	ракета/ракетный/ракеты	зымыран/ракета
history and war	ammunition/bullet/bullets	боеприпасы/пуля/патрон/пули	оқ/оқ-дәрі
history and war	sword/swords	меч/сабля/шпага	қылыш/семсер
history and war	shield	щит	қалқан
history and war	armor/armour	броня/доспехи/доспех	сауыт
history and war	bow/arrow/arrows/archer/archers	лук/стрела/лучник/стрелы	садақ/жебе/садақшы
history and war	spear/lance	копье	найза
history and war	tank/tanks	танк/танки/бак/цистерна	танк/бак
history and war	artillery/cannon/cannons	артиллерия/пушка/пушки/артиллерийский	артиллерия/зеңбірек
history and war	fort/forts/fortress/castle/castles/fortification/fortifications/citadel/fortified	форт/крепость/замок/укрепление/цитадель/укрепления/крепостной/замки	бекініс/қамал/форт/қорған
history and war	wall/walls	стена/стены/стен/настенный	қабырға/дуал
history and war	general/generals/commander	генерал/генералы/полководец/военачальник	генерал/қолбасшы
history and war	admiral	адмирал	адмирал
history and war	colonel	полковник	полковник
history and war	marshal	маршал	маршал
history and war	officer/officers	офицер/офицеры	офицер
history and war	captain/captains	капитан/капитаны	капитан
history and war	lieutenant	лейтенант	лейтенант
history and war	sergeant	сержант	сержант
history and war	knight/knights	рыцарь/рыцари	рыцарь/сері
history and war	cavalry	кавалерия/конница	атты әскер/кавалерия
history and war	infantry	пехота/пехотинец	жаяу әскер
history and war	enemy/enemies/foe	враг/противник/вражеский/неприятель	жау/дұшпан
history and war	victorious/triumph	триумф/победоносный/торжество	салтанат/жеңісті
history and war	veteran/veterans	ветеран/ветераны	ардагер
history and war	prisoner of war/prisoners of war	военнопленный/военнопленные	әскери тұтқын
history and war	hostage/hostages	заложник/заложники	кепілдегі адам/тұтқын
history and war	dynasty/dynasties	династия/династии	әулет/династия
history and war	khan/khans/khanate	хан/ханство/ханы/ханский	хан/хандық
history and war	sultan/sultanate	султан/султанат	сұлтан/сұлтандық
history and war	caliph/caliphate	халиф/халифат	халифа/халифат
history and war	shah	шах	шах
history and war	prince/princes/principality	князь/принц/княжество/князья/принцы	князь/ханзада/кінәз
history and war	princess	принцесса/княгиня/княжна	ханшайым/ханша
history and war	duke/dukes/duchess/duchy	герцог/герцогиня/герцогство	герцог
history and war	earl/viscount	граф/графиня/виконт	граф
history and war	baron/barons	барон/бароны	барон
history and war	noble/nobles/nobility/aristocracy/aristocrat/nobleman	дворянин/дворянство/знать/аристократия/вельможа/знатный/дворяне/благородный/аристократ	ақсүйек/төре/дворян/асыл тұқым
history and war	lord/lords	лорд/лорды/владыка	лорд
history and war	tribe/tribes/tribal/clan/clans/nomad/nomads/nomadic	племя/род/клан/кочевник/племена/кочевой/племенной/племени/кочевники	тайпа/ру/көшпенді/көшпелі
history and war	peasant/peasants/peasantry	крестьянин/крестьяне/крестьянский/крестьянство	шаруа/шаруалар
history and war	serf/serfs/serfdom	крепостной/крепостничество	басыбайлы
history and war	feudal/feudalism	феодальный/феодал/феодализм	феодал/феодалдық/феодализм
history and war	civilization/civilizations/civilisation	цивилизация/цивилизации	өркениет
history and war	middle ages/medieval	средние века/средневековье/средневековый/средних веков	орта ғасыр/орта ғасырлар/ортағасырлық
history and war	renaissance	ренессанс/возрождение	қайта өрлеу/ренессанс
history and war	enlightenment	просвещение/просветитель	ағартушылық/ағарту
history and war	archaeology/archaeological/archaeologist/excavation/excavations	археология/археологический/археолог/раскопки	археология/қазба/археолог
history and war	monument/monuments	памятник/монумент/памятники/монументальный	ескерткіш/монумент
history and war	statue/statues/sculpture/sculptures/sculptor	статуя/скульптура/скульптор/изваяние/статуи	мүсін/мүсінші
history and war	museum/museums	музей/музеи/музейный	музей/мұражай
history and war	gallery/galleries	галерея/галереи	галерея
history and war	exhibition/exhibitions/exhibit/exhibits	выставка/экспонат/экспозиция/экспонаты/выставочный	көрме/экспонат/экспозиция
history and war	biography/autobiography/memoir	биография/автобиография/мемуары/жизнеописание	өмірбаян/ғұмырнама
history and war	disaster/disasters/catastrophe/catastrophic	катастрофа/бедствие/стихийное бедствие/бедствия/катастрофический	апат/зілзала/зобалаң
history and war	earthquake/earthquakes/seismic	землетрясение/сейсмический/землетрясения	жер сілкінісі/сейсмикалық
history and war	flood/floods/flooding/flooded	наводнение/потоп/затопить/паводок/затопление	су тасқыны/тасқын
history and war	tsunami	цунами	цунами
history and war	famine/hunger/starvation/starve	голод/голодание/голодать	аштық/ашаршылық
history and war	plague/plagues/plagued	чума/мор/чумной/чумы	оба
history and war	epidemic/epidemics/pandemic/outbreak/outbreaks	эпидемия/пандемия/вспышка/вспышки	індет/эпидемия/пандемия
history and war	genocide/holocaust	геноцид/холокост	геноцид/холокост
history and war	deportation/deported	депортация/депортировать/депортирован	депортация/жер аудару
history and war	repression/repressions/persecution/persecuted/oppression/oppressed	репрессия/гонение/преследование/гонения/репрессии/притеснение/угнетение/преследовать	қуғын-сүргін/қуғындау/езгі
history and war	crisis/crises	кризис/кризисы/кризисный	дағдарыс
history and war	age/aged/ages	возраст/лет/возрасте/век/возрастной/веков	жас/жасы/жаста
history and war	generation/generations	поколение/поколения	ұрпақ/буын
economy	money/cash/monetary	деньги/денег/денежный/наличные/деньгами	ақша/қаражат
economy	currency/currencies	валюта/валютный	валюта
economy	coin/coins	монета/монеты	тиын/монета
economy	dollar/dollars/usd	доллар/доллары/долларов	доллар
economy	euro/euros	евро	еуро/евро
economy	pound/pounds	фунт/фунты	фунт
economy	budget/budgets/treasury	бюджет/казна/казначейство/бюджетный	бюджет/қазына/қазынашылық
economy	bank/banks/banking/banker	банк/банковский/банкир/банки	банк/банкир
economy	loan/loans/credit/credits/debt/debts/borrow/borrowed/mortgage	кредит/долг/заем/ипотека/ссуда/занять/долги/задолженность/заимствовать/занял/заняли/заняла	несие/қарыз/ипотека/кредит
economy	income/incomes/revenue/revenues/profit/profits/proceeds	доход/прибыль/выручка/доходы/прибыльный/поступления	табыс/пайда/кіріс
economy	inflation	инфляция	инфляция
economy	recession/depression/downturn	рецессия/депрессия/спад	рецессия/депрессия/құлдырау
economy	trade/trading/trader/traders/merchant/merchants/commerce/commercial	торговля/торговый/торговец/коммерческий/купец/коммерция/купцы	сауда/саудагер/көпес/коммерциялық
economy	market/markets/marketing/stock market/stock exchange	рынок/рыночный/рынки/маркетинг/базар/биржа/фондовая биржа	нарық/базар/биржа/нарықтық
economy	stock/stocks/shareholder/shareholders	акция/акции/акционер/акций/фондовый	акция/акционер
economy	bond/bonds	облигация/узы/связь/связи	облигация
economy	export/exports/exported/exporter	экспорт/вывоз/экспортировать/экспортер	экспорт/экспорттау
economy	import/imports/imported/importer	импорт/ввоз/импортировать/импортер	импорт/импорттау
economy	company/companies/corporation/corporations/firm/firms/enterprise/enterprises/corporate	компания/фирма/корпорация/предприятие/компании/корпоративный/предприятия	компания/фирма/корпорация/кәсіпорын
economy	business/businesses/businessman/businessmen/entrepreneur/entrepreneurs/entrepreneurship	бизнес/предприниматель/бизнесмен/предпринимательство/дело/деловой	бизнес/кәсіпкер/кәсіпкерлік
economy	industry/industries/industrial/industrialization	промышленность/отрасль/индустрия/промышленный/индустриальный/индустриализация	өнеркәсіп/индустрия/өнеркәсіптік/сала
economy	factory/factories/plant/plants	завод/фабрика/заводы/цех/фабричный/заводской	зауыт/фабрика
economy	mill/mills	мельница/мельницы	диірмен
economy	customer/customers/client/clients/consumer/consumers/consumption	клиент/покупатель/потребитель/потребление/заказчик/потреблять	тұтынушы/клиент/тапсырыс беруші/тұтыну
economy	goods/commodity/commodities/merchandise	товар/товары/товарный	тауар/тауарлар
economy	shop/shops/store/stores/retail	магазин/лавка/розничный/магазины/торговая точка	дүкен
economy	mall/supermarket/shopping	супермаркет/торговый центр/шопинг/торговый комплекс	супермаркет/сауда орталығы
economy	unemployment/unemployed	безработица/безработный	жұмыссыздық/жұмыссыз
economy	capitalism/capitalist/capital/capitals	капитал/капитализм/капиталист/капиталистический/капитальный	капитал/капитализм/капиталист
economy	resource/resources	ресурс/ресурсы/ресурсный	ресурс/қор/ресурстар
economy	fee/fees/tariff/tariffs/toll	плата/тариф/пошлина/сбор/взнос	тариф/алым/ақы/төлемақы
economy	gdp/gross domestic product	ВВП/валовой внутренний продукт	ЖІӨ/жалпы ішкі өнім
economy	oil/petroleum	нефть/нефтяной/масло	мұнай/май
economy	gas/gases/natural gas	газ/газовый/природный газ/газы	газ/табиғи газ
economy	coal	уголь/угольный/угля	көмір
economy	mine/mines/mining/miner/miners	шахта/рудник/шахтер/добыча/горнодобывающий/прииск	шахта/кеніш/кенші/кен өндіру
economy	uranium	уран/урановый	уран
economy	ore/ores	руда/рудный	кен/руда
economy	energy/power plant/fuel/fuels	энергия/топливо/энергетика/электростанция/энергетический/горючее	энергия/отын/энергетика/электр станциясы
economy	nuclear/atomic/reactor	ядерный/атомный/реактор	ядролық/атом/реактор
economy	agriculture/agricultural/farm/farms/farmer/farmers/farming	сельское хозяйство/фермер/ферма/аграрный/сельскохозяйственный/земледелие/сельского хозяйства	ауыл шаруашылығы/фермер/ферма/аграрлық/егіншілік/шаруа қожалығы
economy	livestock/cattle	скот/скотоводство/крупный рогатый скот/животноводство/домашний скот	мал/мал шаруашылығы/ірі қара
economy	sheep/lamb	овца/баран/овцы/ягненок/овец	қой/қозы
economy	cow/cows	корова/коровы/телец	сиыр
economy	goat/goats	коза/козел/козы	ешкі
economy	pig/pigs/swine	свинья/свиньи/поросенок	шошқа
economy	horse/horses	лошадь/конь/лошади/кони/конный/лошадиный	ат/жылқы
economy	transportation/transport/transit/traffic/vehicle/vehicles	транспорт/движение/транспортный/перевозка/транспортное средство/транзит/трафик	көлік/қозғалыс/транзит/тасымал
economy	road/roads	дорога/дорожный/дороги/дорог	жол/жолдар
economy	highway/highways/freeway/freeways/motorway/motorways/expressway	шоссе/автомагистраль/автострада/магистраль/трасса	тас жол/автомагистраль/күре жол
economy	street/streets	улица/улицы/уличный	көше/көшелер
economy	avenue/boulevard	проспект/бульвар/авеню	даңғыл/бульвар
economy	route/routes/path/paths/trail	маршрут/путь/тропа/дорожка/пути	маршрут/бағдар/соқпақ/жол
economy	address/addresses	адрес/адресный	мекенжай
economy	railway/railways/railroad/railroads/rail	железная дорога/железнодорожный/рельс/железной дороги/рельсовый/рельсы	теміржол/темір жол/рельс
economy	train/trains	поезд/поезда/поездов/состав	пойыз
economy	locomotive/locomotives	локомотив/паровоз/тепловоз	локомотив/паровоз
economy	metro/subway/underground	метро/метрополитен/подземка	метро
economy	tram/trams/streetcar	трамвай/трамвайный	трамвай
economy	station/stations	станция/вокзал/станции/участок/участки	станция/вокзал/бекет
economy	car/cars/automobile/automobiles/automotive	автомобиль/машина/автомобильный/автомобили/легковой	автокөлік/машина/автомобиль
economy	bus/buses	автобус/автобусный	автобус
economy	truck/trucks/lorry	грузовик/грузовой	жүк көлігі
economy	taxi	такси	такси
economy	bicycle/bicycles/bike/cyclist	велосипед/велосипедный/велосипедист	велосипед
economy	airport/airports	аэропорт/аэропорты	әуежай
economy	aircraft/airplane/airplanes/plane/planes/helicopter	самолет/летательный аппарат/вертолет/самолеты	ұшақ/тікұшақ
economy	airline/airlines	авиакомпания/авиалиния/авиакомпании	әуе компаниясы/авиакомпания
economy	pilot/pilots	пилот/летчик/летчики	ұшқыш
economy	aviation/air force	авиация/авиационный/военно-воздушный	авиация/әуе күштері
economy	ship/ships/vessel/vessels/shipping	корабль/судно/судоходство/корабли/суда/корабельный/пароход	кеме/кемелер
economy	boat/boats	лодка/катер/лодки/шлюпка	қайық
economy	sail/sailed/sailing/sails/sailor/sailors	плавание/парус/моряк/плыть/матрос/парусный/плавать/моряки	желкен/теңізші/жүзу
economy	port/ports/harbor/harbour	порт/гавань/портовый	порт/айлақ
economy	passenger/passengers/tourist/tourists/tourism	пассажир/турист/туризм/пассажирский/туристический/туристы	жолаушы/турист/туризм
economy	bridge/bridges	мост/мосты/мостовой	көпір
economy	tunnel/tunnels	туннель/тоннель	туннель
economy	canal/canals	канал/каналы	канал/арна
economy	dam/dams	плотина/дамба	бөгет/тоған
economy	building/buildings	здание/строение/постройка/здания/корпус	ғимарат/ғимараттар
economy	skyscraper/skyscrapers	небоскреб/высотный	зәулім ғимарат
economy	architecture/architectural/architect/architects	архитектура/архитектор/архитектурный/зодчий	сәулет/сәулетші/архитектура
economy	tower/towers	башня/башни	мұнара
economy	gate/gates	ворота/врата	қақпа
economy	arch/arches	арка/свод/арочный	арка
economy	palace/palaces	дворец/дворцовый/дворцы	сарай
economy	mansion/villa	особняк/вилла/усадьба	вилла/зәулім үй
economy	house/houses/home/homes	дом/дома/домов/домой/жилище	үй/баспана
economy	housing/apartment/apartments/flat/residential/dwelling/dwellings	жилье/квартира/жилой/жилищный/жилище	тұрғын үй/пәтер
economy	residence/residences	резиденция/проживание/местожительство	резиденция/тұрғылықты жер
economy	room/rooms	комната/помещение/комнаты	бөлме
economy	hall/halls	зал/холл/залы	зал/холл
economy	floor/floors/storey	этаж/пол/этажный	қабат/еден
economy	door/doors	дверь/двери/дверной	есік
economy	window/windows	окно/окна/оконный	терезе
economy	roof/roofs	крыша/кровля	шатыр/төбе
economy	hotel/hotels	гостиница/отель	қонақүй
economy	restaurant/restaurants/cafe	ресторан/кафе/столовая	мейрамхана/дәмхана/кафе
economy	park/parks	парк/парки/парковый/заповедник	саябақ/парк
economy	garden/gardens/gardening	сад/сады/садовый/огород	бақ/бақша
economy	zoo	зоопарк	хайуанаттар бағы
economy	square/plaza	площадь/площади	алаң
economy	downtown/suburb/suburbs/suburban/outskirts	пригород/центр города/окраина/предместье/пригородный	қала маңы/қала орталығы/шет аймақ
economy	school/schools	школа/школьный/училище/школы	мектеп
economy	university/universities	университет/вуз/университетский/университеты	университет
economy	college/colleges	колледж/колледжи	колледж
economy	campus/campuses	кампус/студенческий городок	кампус
economy	faculty	факультет/преподавательский состав	факультет
economy	academy/academies	академия/академии	академия
economy	institute/institutes	институт/институты	институт
economy	student/students/pupil/pupils/undergraduate/undergraduates	студент/ученик/студенты/школьник/учащийся/студенческий/ученики	студент/оқушы/шәкірт/студенттер
economy	teacher/teachers/educator/instructor/tutor/mentor	учитель/преподаватель/педагог/наставник/инструктор/учителя/учительница/воспитатель	мұғалім/оқытушы/ұстаз/педагог/тәлімгер
economy	professor/professors	профессор/профессора	профессор
economy	lesson/lessons	урок/занятие/уроки	сабақ
economy	lecture/lectures/lecturer	лекция/лектор/лекции	дәріс/лекция
economy	course/courses/curriculum	курс/курсы/учебная программа/учебный план/программа обучения	курс/оқу бағдарламасы
economy	library/libraries	библиотека/библиотечный	кітапхана
economy	scholarship/scholarships	стипендия/стипендиат	шәкіртақы/стипендия
economy	grant/grants/granted/granting	грант/предоставить/даровать/гранты/предоставлять/пожаловать/предоставлен	грант/беру
economy	tuition	плата за обучение	оқу ақысы
economy	doctorate/phd/doctoral/dissertation/thesis	диссертация/докторский/тезис/аспирант	диссертация/докторлық/тезис
`
