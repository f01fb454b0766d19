/** Common adjectives and adverbs. */
export const ADJECTIVES = `
adjectives and adverbs	good/well/better/best	хороший/хорошо/лучше/лучший/благо/лучшие/добрый/отличный	жақсы/ең жақсы/жақсырақ
adjectives and adverbs	bad/badly/poorly/evil	плохой/плохо/зло/злой/дурной	жаман/нашар/зұлым
adjectives and adverbs	big/large/larger/largest/bigger/biggest/huge/great/greater/greatest/vast/enormous/massive	большой/крупный/великий/огромный/крупнейший/больший/обширный/громадный/массивный/значительный	үлкен/ірі/ұлы/зор/аса үлкен/ең үлкен
adjectives and adverbs	small/smaller/smallest/little/tiny/minor	маленький/небольшой/малый/мелкий/меньший/незначительный/крошечный	кіші/шағын/кішкентай/ұсақ/аз
adjectives and adverbs	new/newly/newer/brand-new	новый/новая/новые/вновь/новейший/заново	жаңа/жаңадан/жап-жаңа
adjectives and adverbs	old/older/oldest/elderly/aged	старый/старейший/пожилой/старший/старинный/престарелый	ескі/қарт/кәрі/ең көне
adjectives and adverbs	ancient/antique/antiquity	древний/античный/античность/старинный/древность	ежелгі/көне/антикалық
adjectives and adverbs	former/formerly	бывший/прежний/некогда	бұрынғы/экс
adjectives and adverbs	modern/contemporary	современный/модернизация/модернизировать/новейший	заманауи/қазіргі/жаңғырту
adjectives and adverbs	traditional/tradition/traditions/traditionally/custom/customs/customary	традиция/традиционный/обычай/традиционно/обычаи	дәстүр/дәстүрлі/салт/әдет-ғұрып
adjectives and adverbs	long/longer/longest/lengthy/length	длинный/долгий/долго/длина/дольше/длительный/протяженность/длиннейший	ұзын/ұзақ/ұзындығы/ұзындық
adjectives and adverbs	short/shorter/shortest/brief/briefly	короткий/краткий/кратко/вкратце/недолгий	қысқа/қысқаша
adjectives and adverbs	high/higher/highest/highly/height/tall/tallest/altitude/elevation	высокий/высоко/высота/высший/высочайший/выше/рост/крайне	биік/жоғары/биіктік/биіктігі
adjectives and adverbs	low/lowest/lower	низкий/низко/нижний/низший/ниже	төмен/төменгі/аласа
adjectives and adverbs	wide/wider/widely/width/broad/broadly/extensive/extensively	широкий/широко/ширина/обширный/шире	кең/кеңінен/ені
adjectives and adverbs	narrow	узкий	тар
adjectives and adverbs	deep/deeper/depth/deeply/profound	глубокий/глубина/глубоко/глубже	терең/тереңдік
adjectives and adverbs	thick/thickness/dense/density	толстый/толщина/плотность/густой/плотный	қалың/тығыз/тығыздық
adjectives and adverbs	thin	тонкий/тонко/худой	жіңішке/жұқа
adjectives and adverbs	fast/faster/quick/quickly/rapid/rapidly/swift/speed/speeds/velocity	быстрый/быстро/скорость/скорый/быстрее/стремительный/ускорение	жылдам/тез/жылдамдық/шапшаң
adjectives and adverbs	slow/slowly/slower/gradual/gradually	медленный/медленно/постепенно/постепенный/замедлить	баяу/ақырын/біртіндеп
adjectives and adverbs	strong/stronger/strongly/strength/powerful/mighty	сильный/сила/мощный/прочный/крепкий/сильно/прочность/могущественный/силы/сил	күшті/мықты/қуатты/күш
adjectives and adverbs	hard/difficult/difficulty/difficulties/tough	трудный/сложный/тяжелый/трудность/твердый/жесткий/трудно/затруднение/трудности	қиын/қатты/қиындық
adjectives and adverbs	complex/complicated/complexity/sophisticated	сложный/сложность/комплексный/комплекс/запутанный/усложнять/комплексы	күрделі/кешен/кешенді/күрделілік
adjectives and adverbs	simple/simply/simpler/simplicity/plain/plains	простой/просто/простота/простейший/проще	қарапайым/жай/оңай
adjectives and adverbs	important/importance/significant/significantly/significance/vital/crucial/essential/considerable/considerably/substantial	важный/значительный/значение/важность/существенный/значительно/значимый/значимость/необходимый/существенно/жизненно важный	маңызды/маңыз/елеулі/мәнді/айтарлықтай
adjectives and adverbs	main/mainly/primary/primarily/chief/principal/key/major/prime/mostly/largely/predominantly	главный/основной/ключевой/первичный/в основном/преимущественно/главным образом/главнейший	басты/негізгі/басым/негізінен/бастапқы
adjectives and adverbs	secondary	вторичный/второстепенный/средний	қосалқы/екінші реттік/орта
adjectives and adverbs	unique/uniquely	уникальный/единственный/своеобразный/уникально	бірегей/ерекше/жалғыз
adjectives and adverbs	special/specially/specific/specifically/certain/specialized/specialised	специальный/особый/конкретный/определенный/специфический/особенно/специализированный/специализироваться	арнайы/ерекше/нақты/белгілі бір
adjectives and adverbs	general/generally/overall/universal/common	общий/вообще/в целом/всеобщий/универсальный/всеобъемлющий/обычно/распространенный/генеральный	жалпы/ортақ/әмбебап/жалпыға бірдей
adjectives and adverbs	other/others/another/else/otherwise	другой/другие/иной/прочий/еще один/иначе/другого	басқа/өзге/тағы бір
adjectives and adverbs	same/similar	тот же/одинаковый/такой же/тот самый	сол/бірдей
adjectives and adverbs	opposite/contrary/reverse/inverse	противоположный/обратный/напротив/наоборот	қарама-қарсы/кері/керісінше
adjectives and adverbs	popular/popularity/famous/fame/well-known/renowned/celebrity/prominent	известный/знаменитый/популярный/слава/популярность/видный/прославленный/знаменитость/выдающийся	белгілі/әйгілі/танымал/атақты/танымалдық/даңқ/көрнекті
adjectives and adverbs	unknown/obscure	неизвестный/неведомый	белгісіз
adjectives and adverbs	official/officially/officials/officer/formal/formally	официальный/официально/чиновник/должностной/формальный/формально/чиновники	ресми/шенеунік/лауазымды/ресми түрде
adjectives and adverbs	private/privately/personal/personally/individual/individuals/individually	частный/личный/индивидуальный/личность/лично/персональный/отдельный/приватный	жеке/дербес/тұлға/жекеменшік
adjectives and adverbs	self/itself/himself/themselves/independently	сам/собственный/самостоятельный/себя/самостоятельно/самого/свой/своя/свое/свои/своего/своей/своих/собой	өз/өзі/өзіндік/дербес
adjectives and adverbs	common/joint/mutual/shared/collective/jointly	общий/совместный/взаимный/коллективный/совместно	ортақ/бірлескен/өзара/ұжымдық
adjectives and adverbs	available/accessible/access/availability	доступный/доступ/наличие/имеющийся/доступность	қолжетімді/бар/қолжетімділік/қол жеткізу
adjectives and adverbs	ready/willing/readiness	готовый/готовность/готов	дайын/әзір
adjectives and adverbs	sure/certain/certainly/definitely/surely	уверенный/конечно/несомненно/определенно/безусловно/точно	сенімді/әрине/сөзсіз
adjectives and adverbs	exact/exactly/accurate/accurately/precise/precisely/accuracy/precision	точный/точно/точность/именно/аккуратный	дәл/нақты/дәлдік
adjectives and adverbs	true/truth/truly/really/real/reality/actual/actually/indeed/in fact	правда/истина/действительно/реальный/настоящий/действительность/реальность/истинный/верный/фактический/подлинный/фактически	шын/рас/шындық/шынайы/нақты/шынымен/ақиқат
adjectives and adverbs	false/fake/untrue/lie/lies	ложный/ложь/фальшивый/поддельный/неправда/ложно	жалған/өтірік
adjectives and adverbs	correct/correctly/right/proper/properly	правильный/верный/правильно/надлежащий/корректный/верно	дұрыс/тиісті
adjectives and adverbs	wrong/mistake/mistakes/error/errors/incorrect/mistaken/fault	ошибка/неправильный/ошибочный/неверный/ошибки/ошибаться/неправильно	қате/қателік/бұрыс
adjectives and adverbs	clear/clearly/obvious/obviously/evident	ясный/ясно/очевидный/явный/четкий/явно/очевидно/понятный/четко	анық/айқын/түсінікті
adjectives and adverbs	unclear/vague/ambiguous	неясный/неопределенный/двусмысленный/расплывчатый	анық емес/екіұшты
adjectives and adverbs	direct/directly	прямой/прямо/непосредственный/непосредственно/напрямую	тікелей/тура
adjectives and adverbs	indirect/indirectly	косвенный/непрямой/косвенно	жанама
adjectives and adverbs	left	левый/слева/влево/левого	сол/сол жақ
adjectives and adverbs	right hand/right-hand/right wing/right side	правый/справа/вправо	оң/оң жақ
adjectives and adverbs	inside/inner/internal/interior/internally/within/inward	внутри/внутренний/внутрь/интерьер/в пределах/внутренне	ішкі/ішінде/іші
adjectives and adverbs	outside/outer/external/exterior/externally/outward/beyond	снаружи/внешний/наружный/вне/за пределами/извне/за	сыртқы/сырты/тыс/сыртында
adjectives and adverbs	domestic/home/inland/homes	внутренний/отечественный/домашний	отандық/ішкі/үй
adjectives and adverbs	upper/top/uppermost/peak	верхний/вершина/верх/пик/верхушка/сверху/верхнего	жоғарғы/шың/төбе/үстіңгі
adjectives and adverbs	bottom/lowermost	нижний/дно/низ/снизу	төменгі/түбі/астыңғы
adjectives and adverbs	front/forward/fore/ahead	передний/фронт/вперед/спереди/перед/впереди	алдыңғы/алға/алды
adjectives and adverbs	rear/back/backward/behind	задний/назад/сзади/позади/обратно/спина	артқы/кері/артында/арқа
adjectives and adverbs	middle/mid/medium/intermediate	средний/середина/промежуточный/посередине/середине	орта/ортаңғы/аралық/ортасы
adjectives and adverbs	near/nearby/nearest/close to/closer/closest/vicinity	близкий/рядом/около/ближайший/вблизи/поблизости/недалеко/близко/близ/соседний/возле/неподалеку/ряд	жақын/жанында/маңында/таяу/қасында
adjectives and adverbs	far/farther/further/distant/remote/away	далеко/дальний/далекий/отдаленный/удаленный/дальше/вдали	алыс/қашық/шалғай/әрі
adjectives and adverbs	neighbor/neighbour/neighboring/neighbouring/neighborhood/neighborhoods/adjacent/adjoining	сосед/соседний/смежный/окрестность/прилегающий/район/квартал/окрестности	көрші/көршілес/іргелес
adjectives and adverbs	rich/wealth/wealthy/richest/prosperity/prosperous	богатый/богатство/состоятельный/зажиточный/процветание/богатейший	бай/байлық/дәулетті/гүлдену
adjectives and adverbs	poor/poverty/poorer/poorest	бедный/бедность/нищета/бедняк/беднейший	кедей/кедейлік
adjectives and adverbs	beautiful/beauty/pretty	красивый/красота/прекрасный	әдемі/сұлу/сұлулық/көркем
adjectives and adverbs	ugly	уродливый/безобразный	ұсқынсыз
adjectives and adverbs	clean/pure/purity	чистый/чистота	таза/тазалық
adjectives and adverbs	dirty/pollution/polluted/contamination	грязный/загрязнение/загрязнять/грязь	лас/ластану/ластау
adjectives and adverbs	hot/heat/heated/heating/warm/warming/warmer/thermal	горячий/жаркий/тепло/теплый/нагрев/жара/тепловой/потепление/отопление/нагревать/теплота/термический/жар	ыстық/жылы/жылу/жылыту/термиялық
adjectives and adverbs	cold/cool/cooling/cooled/cooler	холодный/холод/прохладный/охлаждение/охлаждать/остыть	суық/салқын/салқындату
adjectives and adverbs	dry/arid	сухой/засушливый/сушить	құрғақ
adjectives and adverbs	drought/droughts	засуха/засухи	құрғақшылық
adjectives and adverbs	desert/deserts	пустыня/пустынный/пустыни	шөл/шөлейт
adjectives and adverbs	wet/moist/moisture/humid/humidity	мокрый/влажный/влага/влажность/сырой	дымқыл/ылғал/ылғалды/су
adjectives and adverbs	heavy/heavier/weight/weigh/weighed/weighs	тяжелый/вес/весить/взвесить/масса/весит/массы	ауыр/салмақ/салмағы
adjectives and adverbs	lightweight	легкий/легковесный	жеңіл
adjectives and adverbs	dark/darkness/darker	темный/темнота/тьма/мрак	қараңғы/қараңғылық/қою
adjectives and adverbs	loud/noise/noisy/sound/sounds/acoustic	звук/шум/громкий/звуковой/шумный/акустический/звуки	дыбыс/шу/қатты
adjectives and adverbs	silent/silence/quiet/quietly/calm	тишина/тихий/молчание/спокойный/молча/тихо/спокойствие	тыныштық/тыныш/үнсіз
adjectives and adverbs	soft/gentle/smooth	мягкий/гладкий/нежный	жұмсақ/тегіс
adjectives and adverbs	sharp/acute	острый/резкий/резко	өткір
adjectives and adverbs	flat/plain/plains/plane	плоский/равнина/плоскость/ровный	жазық/жалпақ/жазықтық
adjectives and adverbs	round/circle/circular/circles/rounds	круглый/круг/окружность/круговой/кружок	дөңгелек/шеңбер
adjectives and adverbs	straight/linear/line/lines	прямой/линия/линейный/линии/строка	түзу/сызық/сызықтық/желі
adjectives and adverbs	curved/curve/bend	кривая/изогнутый/изгиб/искривление/кривой	қисық/иілген
adjectives and adverbs	parallel	параллельный/параллель/параллельно	параллель/қатар
adjectives and adverbs	squared/square root/square	квадрат/квадратный	шаршы/квадрат
adjectives and adverbs	hollow	полый/пустотелый	қуыс
adjectives and adverbs	whole/entire/complete/completely/entirely/fully/wholly	целый/весь/полный/полностью/целиком/совершенно/совсем	тұтас/толық/толығымен/бүтін
adjectives and adverbs	partial/incomplete	неполный/частичный/незаконченный	толық емес/ішінара
adjectives and adverbs	free of charge	бесплатный/бесплатно/безвозмездный	тегін/ақысыз
adjectives and adverbs	busy/occupied	занятый	бос емес
adjectives and adverbs	active/actively/activity/activities/activist/activists	активный/деятельность/активность/активно/активист/деятель	белсенді/белсенділік/қызмет/әрекет/белсенді түрде
adjectives and adverbs	passive	пассивный	пассивті/енжар
adjectives and adverbs	natural/naturally/nature	природа/природный/естественный/натуральный/естественно/природе	табиғат/табиғи
adjectives and adverbs	artificial/synthetic/man-made	искусственный/синтетический	жасанды/синтетикалық
adjectives and adverbs	human/humans/humanity/mankind/humanitarian	человек/человеческий/человечество/люди/гуманитарный/людской/людям/людях	адам/адамзат/гуманитарлық/адами
adjectives and adverbs	mental/mentally/mind/minds	ум/разум/умственный/психический/сознание	ақыл/ақыл-ой/сана
adjectives and adverbs	psychological/psychology/psychologist	психологический/психология/психолог	психология/психологиялық/психолог
adjectives and adverbs	physical/physically	физический/физически	физикалық/дене
adjectives and adverbs	spiritual/spirit/spirits/soul/souls	дух/духовный/душа/души	рух/рухани/жан
adjectives and adverbs	ghost	призрак/привидение	елес
adjectives and adverbs	intelligent/smart/clever	умный/разумный/сообразительный	ақылды/зерек
adjectives and adverbs	intelligence	интеллект/разведка	интеллект/барлау/зият
adjectives and adverbs	wise/wisdom	мудрый/мудрость	дана/даналық
adjectives and adverbs	genius	гений/гениальный	данышпан/кемеңгер
adjectives and adverbs	stupid/foolish/ignorant	глупый/невежественный/дурак	ақымақ/надан
adjectives and adverbs	brave/courage/heroic/hero/heroes/bravery	храбрый/герой/мужество/смелый/героический/отвага/доблесть	батыр/батыл/ержүрек/қаһарман/батылдық/ерлік
adjectives and adverbs	happy/happiness/joy/glad	счастливый/счастье/радость/радостный	бақытты/бақыт/қуаныш
adjectives and adverbs	sad/sadness/grief/sorrow/tragedy/tragic	грустный/печальный/печаль/трагедия/горе/грусть/трагический	мұңды/қайғы/трагедия/қайғылы
adjectives and adverbs	angry/anger/rage/fury	злой/гнев/ярость/злость/сердитый/рассердиться	ашу/ашулы/ыза
adjectives and adverbs	tired/exhausted/fatigue	усталый/усталость/уставший/измученный	шаршаған/шаршау
adjectives and adverbs	sick/ill/illness/disease/diseases/sickness/disorder/disorders	больной/болезнь/заболевание/недуг/болеть/расстройство/болезни/нездоровый	ауру/науқас/сырқат/дерт
adjectives and adverbs	healthy/health	здоровый/здоровье/здравоохранение	сау/денсаулық/салауатты
adjectives and adverbs	dead/extinct/extinction	вымерший/вымирание/исчезновение/вымереть	жойылған/құрып кету
adjectives and adverbs	blind/blindness	слепой/слепота	соқыр/зағип
adjectives and adverbs	deaf	глухой/глухота	саңырау
adjectives and adverbs	disabled/disability/disabilities/handicapped	инвалид/инвалидность/инвалиды	мүгедек/мүгедектік/мүмкіндігі шектеулі
adjectives and adverbs	safe/safety/secure/secured/security	безопасный/безопасность/надежный/охрана/безопасно	қауіпсіз/қауіпсіздік
adjectives and adverbs	stable/stability/stabilize/steady	стабильный/стабильность/устойчивый/устойчивость/стабилизация	тұрақты/тұрақтылық
adjectives and adverbs	unstable/instability	нестабильный/нестабильность/неустойчивый	тұрақсыз/тұрақсыздық
adjectives and adverbs	serious/seriously/severe/severely/grave	серьезный/тяжелый/суровый/серьезно/строгий	күрделі/ауыр/қатаң/елеулі
adjectives and adverbs	strict/strictly/rigid/stringent	строгий/строго/жесткий	қатаң/қатал
adjectives and adverbs	extreme/extremely/extremist	крайний/крайне/чрезвычайно/экстремальный/экстремист/чрезвычайный	шектен тыс/өте/экстремалды/аса
adjectives and adverbs	radical/radically/radicals	радикальный/радикал/коренной	радикалды/түбегейлі
adjectives and adverbs	moderate/moderately	умеренный/умеренно	орташа/қалыпты
adjectives and adverbs	normal/normally/regular/regularly/routine	нормальный/регулярный/обычный/регулярно/нормально	қалыпты/тұрақты/үнемі
adjectives and adverbs	strange/unusual/weird/odd/peculiar	странный/необычный/необыкновенный/причудливый	оғаш/ерекше/әдеттен тыс
adjectives and adverbs	random/randomly/accidental/accidentally	случайный/случайно/случайность	кездейсоқ
adjectives and adverbs	accident/accidents/crash	авария/несчастный случай/крушение/катастрофа	апат/оқыс оқиға
adjectives and adverbs	coincidence	совпадение	сәйкестік/кездейсоқтық
adjectives and adverbs	deliberate/deliberately/intentional/intentionally/on purpose	преднамеренный/умышленный/намеренно/умышленно/нарочно	әдейі/қасақана
adjectives and adverbs	voluntary/volunteer/volunteers/voluntarily	добровольный/волонтер/доброволец/добровольно	ерікті/волонтер/өз еркімен
adjectives and adverbs	urgent/emergency/emergencies	срочный/чрезвычайный/экстренный/неотложный/ЧС/аварийный	шұғыл/төтенше/жедел
adjectives and adverbs	adult/adults/mature	взрослый/совершеннолетний/зрелый	ересек/кәмелетке толған
adjectives and adverbs	male/masculine	мужской/самец	ер/еркек
adjectives and adverbs	female/feminine	женский/самка	әйел/ұрғашы
adjectives and adverbs	village/villages	деревня/село/аул/поселок/деревни/деревенский	ауыл/село/кент
adjectives and adverbs	rural/countryside	сельский/сельская местность/сельской местности	ауылдық/ауылды жер
adjectives and adverbs	city/cities/town/towns	город/города/городок/городов	қала/қалалар/қаласы
adjectives and adverbs	urban/metropolitan/metropolis/urbanization	городской/метрополия/мегаполис/агломерация/урбанизация/столичный/метрополитенский	қалалық/мегаполис/агломерация
adjectives and adverbs	municipal/municipality/municipalities	муниципальный/муниципалитет/городской совет	муниципалды/муниципалитет
adjectives and adverbs	king/kings/royal/kingdom/kingdoms	король/королевский/королевство/короли/царь/царский/царство	король/патша/корольдік/патшалық
adjectives and adverbs	queen/queens	королева/царица/королевы	королева/патшайым/ханшайым
adjectives and adverbs	monarch/monarchy/monarchs	монарх/монархия/монархический	монарх/монархия
adjectives and adverbs	crown/crowned/coronation/crowns	корона/короновать/коронация/венец	тәж/таққа отыру
adjectives and adverbs	throne	трон/престол	тақ
adjectives and adverbs	empire/empires/imperial	империя/имперский/империи	империя/империялық
adjectives and adverbs	emperor/emperors/empress	император/императрица/императорский/императоры	император
adjectives and adverbs	imperialism/imperialist	империализм/империалистический	империализм
adjectives and adverbs	colonial/colony/colonies/colonialism/colonization/colonists/colonized	колония/колониальный/колонизация/колонист/колониализм/колонизировать	отар/отарлық/колония/отарлау
adjectives and adverbs	federal/federation/federalism	федеральный/федерация/федеративный	федералды/федерация/федеративтік
adjectives and adverbs	military/armed	военный/вооруженный/воинский	әскери/қарулы
adjectives and adverbs	army/armies/militia	армия/войско/ополчение/армии/армейский	армия/әскер/жасақ
adjectives and adverbs	troops/troop	войска/войск/отряд/войсками	әскер/жасақ
adjectives and adverbs	soldier/soldiers/warrior/warriors	солдат/солдаты/воин/военнослужащий/воины/боец	сарбаз/жауынгер/солдат
adjectives and adverbs	naval/navy/fleet/marine/maritime	морской/флот/военно-морской	теңіз/флот/әскери-теңіз
adjectives and adverbs	peaceful/peace/peacefully/truce	мир/мирный/мирно/перемирие	бейбітшілік/бейбіт/бітім
adjectives and adverbs	violent/violence/violently	насилие/насильственный/жестокий	зорлық/зорлық-зомбылық/күш қолдану
adjectives and adverbs	cruel/brutal/brutality/cruelty	жестокий/жестокость/зверский	қатыгез/қатыгездік/қатал
adjectives and adverbs	torture/tortured	пытка/пытки/пытать/мучить	азаптау/қинау
adjectives and adverbs	guilty/guilt	виновный/вина/виноватый	кінәлі/кінә
adjectives and adverbs	innocent/innocence	невиновный/невинный	кінәсіз/жазықсыз
adjectives and adverbs	responsible/responsibility/responsibilities/liable/liability/accountable/accountability	ответственный/ответственность/отвечать/подотчетный	жауапты/жауапкершілік
adjectives and adverbs	subject/subjects/topic/topics/theme/themes/object/objects/matter	предмет/тема/субъект/объект/темы/вопрос/тематика/материя/тематический	тақырып/пән/зат/нысан/субъект
adjectives and adverbs	valid/validity/invalid	действительный/недействительный/действующий/действие/действия	жарамды/жарамсыз/қолданыстағы
adjectives and adverbs	experienced/skilled/skill/skills/talent/talented	навык/умение/талант/талантливый/мастерство/квалифицированный/искусный/навыки	дағды/шеберлік/талант/дарынды
adjectives and adverbs	classical/classic/classics	классический/классик/классика	классикалық/классик
adjectives and adverbs	original/authentic	оригинальный/подлинный	түпнұсқа/шынайы
adjectives and adverbs	native/natives/indigenous/aboriginal	коренной/родной/туземец/уроженец/местный/туземный/абориген	байырғы/жергілікті/туған
adjectives and adverbs	wild/wildlife	дикий/дикая природа/живая природа	жабайы
adjectives and adverbs	tropical/tropics	тропический/тропики	тропиктік/тропик
adjectives and adverbs	coastal/coast/coasts/shore/shores/coastline/beach/beaches	побережье/берег/прибрежный/пляж/береговой/берега	жағалау/жаға/жағажай
adjectives and adverbs	liquid/fluid/fluids/liquids	жидкость/жидкий/жидкости	сұйық/сұйықтық
adjectives and adverbs	solid/solids	твердый/твердое тело/прочный	қатты/қатты дене
adjectives and adverbs	electric/electrical/electricity/electron/electrons/electronic/electronics	электрический/электричество/электрон/электронный/электроника/электроэнергия	электр/электрон/электрондық/электр қуаты
adjectives and adverbs	digital/digit/digits	цифровой/цифра	цифрлық/сандық
adjectives and adverbs	automatic/automatically/automated/automation	автоматический/автоматически/автоматизация	автоматты/автоматтандыру
adjectives and adverbs	technical/technically/technique/techniques	технический/техника/метод/прием	техникалық/техника/әдіс
adjectives and adverbs	scientific/science/sciences/scientist/scientists/scholar/scholars/academic/academics/scientifically	наука/научный/ученый/академический/ученые/наук	ғылым/ғылыми/ғалым/академиялық
adjectives and adverbs	theoretical/theory/theories/theorist/theorem	теория/теоретический/теоретик/теорема	теория/теориялық/теорема
adjectives and adverbs	concrete/abstract	абстрактный/конкретный	абстрактілі/нақты
adjectives and adverbs	chemical/chemicals/chemistry/chemist/chemically	химический/химия/химик/химикат	химия/химиялық/химик
adjectives and adverbs	biological/biology/biologist	биологический/биология/биолог	биология/биологиялық
adjectives and adverbs	economic/economy/economics/economies/economist/economical	экономика/экономический/экономист/хозяйство	экономика/экономикалық/экономист
adjectives and adverbs	financial/financially	финансовый/финансово	қаржы/қаржылық
adjectives and adverbs	cultural/culture/cultures	культура/культурный/культуры	мәдениет/мәдени
adjectives and adverbs	religious/religion/religions	религия/религиозный/вероисповедание	дін/діни
adjectives and adverbs	historical/history/historic/historian/historians/historically	история/исторический/историк/исторически	тарих/тарихи/тарихшы
adjectives and adverbs	geographic/geographical/geography	география/географический	география/географиялық
adjectives and adverbs	mathematical/mathematics/mathematician/math	математика/математический/математик	математика/математикалық/математик
adjectives and adverbs	medical/medicine/medicines/medicinal	медицина/медицинский/лекарственный	медицина/медициналық
adjectives and adverbs	musical/music/musician/musicians	музыка/музыкальный/музыкант	музыка/музыкалық/музыкант
adjectives and adverbs	artistic/art/arts/artist/artists	искусство/художественный/художник/артист/творчество	өнер/көркем/суретші/өнерпаз
adjectives and adverbs	literary/literature	литература/литературный	әдебиет/әдеби
adjectives and adverbs	philosophical/philosophy/philosopher/philosophers	философия/философский/философ	философия/философ/философиялық
adjectives and adverbs	moral/ethics/ethical/morality	мораль/этика/нравственный/моральный/этический	мораль/этика/адамгершілік/моральдық
adjectives and adverbs	racial/race/races/racism/racist	раса/расовый/расизм/расист	нәсіл/нәсілдік/нәсілшілдік
adjectives and adverbs	criminal/crime/crimes/criminals	преступление/преступник/уголовный/преступность/преступный	қылмыс/қылмыстық/қылмыскер
adjectives and adverbs	strategic/strategy/strategies/tactics/tactical	стратегия/стратегический/тактика/тактический	стратегия/стратегиялық/тактика
adjectives and adverbs	red	красный	қызыл
adjectives and adverbs	white	белый	ақ
adjectives and adverbs	black	черный	қара
adjectives and adverbs	blue	синий/голубой	көк
adjectives and adverbs	green	зеленый	жасыл
adjectives and adverbs	yellow	желтый	сары
adjectives and adverbs	brown	коричневый/бурый	қоңыр
adjectives and adverbs	grey/gray	серый	сұр
adjectives and adverbs	orange	оранжевый/апельсин	қызғылт сары/апельсин
adjectives and adverbs	pink	розовый	қызғылт
adjectives and adverbs	purple/violet	фиолетовый/пурпурный	күлгін
adjectives and adverbs	golden/gold	золото/золотой	алтын
adjectives and adverbs	silver	серебро/серебряный	күміс
adjectives and adverbs	color/colour/colors/colours/colored/coloured	цвет/цветной/окраска/цвета/краска/краски	түс/түсті
adjectives and adverbs	numerous/abundant/abundance/plentiful	обильный/изобилие/многочисленный/обилие	мол/молшылық/көп
adjectives and adverbs	enough/sufficient/sufficiently/adequate	достаточный/достаточно/хватать/хватить	жеткілікті
adjectives and adverbs	insufficient/inadequate	недостаточный/недостаточно	жеткіліксіз
adjectives and adverbs	additional/extra/further	дополнительный/добавочный	қосымша
adjectives and adverbs	potential/potentially	потенциал/потенциальный/потенциально	әлеует/әлеуетті/ықтимал
adjectives and adverbs	dramatic/drama/dramatically/theater/theatre/theatrical	драма/театр/драматический/театральный/резко	драма/театр/театрландырылған
adjectives and adverbs	very/extremely/highly/quite/rather/fairly	очень/весьма/довольно/крайне/вполне/достаточно	өте/аса/тым/біршама
adjectives and adverbs	too/excessive/excessively	слишком/чрезмерный/чересчур	тым/шамадан тыс
adjectives and adverbs	especially/mainly/namely	именно/а именно/прежде всего	атап айтқанда/ең алдымен
adjectives and adverbs	also/too/well/moreover/furthermore/besides/addition	также/тоже/кроме того/помимо/к тому же/более того	сондай-ақ/және/сонымен бірге/бұдан бөлек
adjectives and adverbs	however/although/though/despite/nevertheless/nonetheless/but	однако/хотя/несмотря/тем не менее/но	алайда/дегенмен/бірақ/қарамастан
adjectives and adverbs	therefore/thus/hence/consequently/accordingly/according	поэтому/таким образом/следовательно/согласно/соответственно/в соответствии/тем самым	сондықтан/осылайша/сәйкес/демек
adjectives and adverbs	for example/example/examples/instance/e.g	пример/например/примеры/к примеру	мысал/мысалы
adjectives and adverbs	together/along with/altogether	вместе/совместно/наряду	бірге/қатар/бірлесіп
adjectives and adverbs	alone/lonely	один/в одиночку/одинокий	жалғыз
adjectives and adverbs	almost/nearly	почти/едва не	дерлік/жуық
adjectives and adverbs	mutually/each other/reciprocal	взаимно/друг друга/взаимный	өзара/бір-бірі
relations	between/among/amongst	между/среди	арасында/арасындағы/ішінде
relations	without	без	онсыз
relations	through/via/by means of/across	через/посредством/путем/сквозь/по всему	арқылы
relations	around/surrounding/surroundings	вокруг/кругом/круг	айналасында/төңірегінде
relations	along/alongside	вдоль/наряду	бойымен/бойында
relations	above/over/upon	над/выше/поверх	үстінде/жоғары
relations	under/below/beneath/underground	под/ниже/подземный	астында/төмен/жерасты
relations	instead/rather than	вместо/взамен	орнына
relations	until/till	до тех пор/пока не	дейін
relations	since/from/starting from	с тех пор/начиная	бері/бастап
relations	toward/towards	в сторону/по направлению	қарай/бағытында
relations	direction/directions/directed	направление/направления/направленный/направить	бағыт/бағытталған
relations	side/sides	сторона/сторону/стороны/сторон/бок	жақ/тарап/жағы/тараптар
relations	edge/edges/border/borders/boundary/boundaries/frontier	граница/край/пограничный/рубеж/грань/границы/кромка	шекара/шет/шекаралас/жиек
relations	corner/angle/angles	угол/угла/углы	бұрыш
relations	core/nucleus	ядро/сердцевина/центр/центры	ядро/өзек
relations	no/nothing/nobody/nowhere	нет/ничто/никто/ничего/нигде/ни один	жоқ/ешкім/ештеңе/ешқайда
`
