/** Nouns and adjectives that stand for each other in questions and news. */
export const SYNONYMOUS_WORDS = `
nouns	observer/observers/monitor/monitors/watcher/watchers/inspector/inspectors	наблюдатель/наблюдатели/обозреватель/инспектор	байқаушы/бақылаушы/инспектор
nouns	group/team/mission/delegation/crew/commission/body/panel/contingent	группа/команда/миссия/делегация/коллектив/бригада/состав	топ/команда/миссия/делегация/ұжым/құрам
nouns	report/document/paper/account/statement/findings/study/summary	доклад/отчет/документ/исследование/бумага/заключение/сводка	есеп/баяндама/құжат/зерттеу/қорытынды
nouns	article/story/text/piece/material/news/publication	статья/текст/материал/публикация/заметка/новость	мақала/мәтін/материал/жарияланым/жаңалық
nouns	election/elections/vote/ballot/polls/polling/voting/race/contest	выборы/голосование/плебисцит/кампания	сайлау/дауыс беру/сайлау науқаны
nouns	polling place/polling places/polling station/polling stations/voting place/voting station/precinct/place to vote	участок/участки/избирательный участок/избирательные участки/пункт голосования	учаске/сайлау учаскесі
nouns	district/constituency/constituencies/electoral district/ward/seat	округ/избирательный округ/район	округ/сайлау округі/аудан
nouns	candidate/candidates/contender/contenders/nominee/hopeful/runner/challenger	кандидат/кандидатка/претендент/претендентка/соискатель/номинант/баллотирующийся	кандидат/үміткер/талапкер/дауысқа түсуші
nouns	self-nominated/self-nominee/independent/independents/nonpartisan/unaffiliated	самовыдвиженец/самовыдвиженцы/независимый/беспартийный	өзін-өзі ұсынған/өзін-өзі ұсынушы/тәуелсіз/партиясыз
nouns	voter/voters/elector/electorate/citizen/citizens/people/resident/residents/public/population	избиратель/избиратели/электорат/гражданин/граждане/житель/жители/население/люди/народ	сайлаушы/азамат/тұрғын/халық/адам/жұрт
nouns	parliament/legislature/lower house/lower chamber/chamber/house/assembly/majilis	парламент/законодательный орган/нижняя палата/палата/мажилис	парламент/төменгі палата/палата/мәжіліс
nouns	deputy/deputies/member of parliament/mp/mps/lawmaker/legislator/member/members/parliamentarian	депутат/депутаты/парламентарий/член парламента/законодатель/мажилисмен/народный избранник	депутат/парламент мүшесі/халық қалаулысы/мүше/мәжілісмен
nouns	government/authorities/authority/state/administration/officials/power/cabinet	правительство/власть/власти/администрация/чиновники/кабинет министров	үкімет/билік/әкімшілік/шенеунік
nouns	president/head of state/leader of the country	президент/глава государства/лидер страны	президент/мемлекет басшысы/ел басшысы
nouns	ministry/department/agency/office/bureau	министерство/ведомство/департамент/управление/агентство	министрлік/ведомство/департамент/басқарма/агенттік
nouns	threshold/barrier/bar/hurdle/minimum/limit/cutoff	порог/барьер/минимум/планка/ограничение/проходной порог/проходной барьер	шек/меже/межесі/барьер/кедергі/тосқауыл/табалдырық
nouns	opportunity/opportunities/chance/chances/possibility/option/options/doors/openings/scope/prospect/leeway	возможность/возможности/шанс/шансы/вариант/перспектива/дорога/путь	мүмкіндік/шанс/жол/перспектива/нұсқа
nouns	choice/option/options/alternative/selection/pick	выбор/вариант/альтернатива	таңдау/нұсқа/балама
nouns	freedom/liberty/free/independence/liberties	свобода/свободный/вольный/независимость/свободно	еркіндік/бостандық/еркін/тәуелсіздік
nouns	media/press/journalists/news outlets/newspapers/mass media/television/broadcasters	сми/пресса/средства массовой информации/журналист/масс-медиа/печать	бақ/бұқаралық ақпарат құралдары/баспасөз/журналист/медиа/ақпарат құралдары
nouns	debate/debates/discussion/dispute/argument/controversy/public discussion	дебаты/дискуссия/обсуждение/прения/спор/диспут	дебат/пікірталас/пікірсайыс/айтыс/талқылау
nouns	youth/young/young people/younger/teenagers/youngsters	молодежь/молодой/молодые/юный/подросток/юноша	жас/жастар/жасөспірім/жастық
nouns	woman/women/female/females/ladies/girl/girls	женщина/женщины/женский/девушка/дама/кандидатка	әйел/әйелдер/қыз/қыз-келіншек/нәзік
nouns	man/men/male/males/gentlemen	мужчина/мужчины/мужской/парень	ер/ерлер/еркек/ер адам/ер азамат
nouns	child/children/kid/kids/minor	ребенок/дети/детский/малыш/школьник	бала/балалар/сәби/бүлдіршін
nouns	village/villages/rural/hamlet/countryside/settlement	село/сельский/деревня/аул/поселок/сельская местность	ауыл/ауылдық/село/елді мекен/кент
nouns	mayor/akim/akims/governor	аким/акимы/мэр/градоначальник/губернатор	әкім/мэр/қала басшысы
nouns	city/town/urban/municipality	город/городской/городок/муниципалитет	қала/қалалық/шаһар
nouns	capital/capital city	столица/столичный/главный город	астана/елорда/бас қала
nouns	region/province/area/oblast/territory/district	область/регион/областной/край/провинция/территория/район	облыс/аймақ/өңір/облыстық/аумақ/аудан
nouns	country/nation/state/homeland/republic	страна/государство/республика/держава/нация	ел/мемлекет/республика/отан
nouns	foreign/abroad/overseas/international/outside	иностранный/зарубежный/международный/заграничный/из-за рубежа	шетелдік/шетел/халықаралық/сыртқы
nouns	american/americans/u.s/us observers/united states/usa/america	американский/американец/американцы/сша/америка/соединенные штаты	америкалық/америкалықтар/ақш/америка/америка құрама штаттары
nouns	change/changes/reform/reforms/amendment/amendments/transformation/novelty/innovation	изменение/изменения/реформа/реформы/поправка/нововведение/перемены/преобразования	өзгеріс/реформа/түзету/жаңалық/жаңғыру
nouns	progress/step forward/advance/improvement/headway/achievement/achievements/success/accomplishment	прогресс/шаг вперед/продвижение/улучшение/достижение/достижения/успех/успехи	прогресс/ілгерілеу/жетістік/табыс/алға басу/жақсару
nouns	democracy/democratic/democratization/democratisation	демократия/демократический/демократизация	демократия/демократиялық/демократияландыру
nouns	rule of law/reign of law/law/legality/legal order/law and order	верховенство закона/верховенство права/закон/законность/правопорядок/правовой	заң үстемдігі/заң/заңдылық/құқықтық тәртіп
nouns	checks and balances/check and balance/balance of power/separation of powers	система сдержек и противовесов/сдержки и противовесы/баланс властей/разделение властей	тежемелік және тепе-теңдік/тежеу және тепе-теңдік/тежемелік/билік тепе-теңдігі
nouns	civil society/public organizations/ngo/ngos/non-governmental/activists	гражданское общество/общественные организации/нпо/неправительственный/активисты/общественность	азаматтық қоғам/қоғамдық ұйым/үеұ/белсенділер/қоғам
nouns	structure/system/order/model/form of government/arrangement/setup/type	устройство/система/строй/модель/форма правления/структура/механизм/тип	құрылым/жүйе/құрылыс/модель/басқару нысаны/механизм/тип
nouns	organization/organisation/institution/centre/center/body/company/association/union/firm/agency/foundation	организация/центр/учреждение/объединение/ассоциация/союз/компания/структура/фонд/институт	ұйым/орталық/мекеме/бірлестік/қауымдастық/одақ/компания/қор/институт
nouns	chairwoman/chairman/chair/chairperson/head/president of/director/chief/leader	председатель/глава/руководитель/директор/начальник/председательница/лидер	төраға/төрайым/басшы/директор/жетекші/көшбасшы
nouns	result/results/outcome/consequence/effect/conclusion/upshot	результат/результаты/итог/итоги/исход/последствие/следствие	нәтиже/қорытынды/салдар
nouns	reason/reasons/cause/causes/ground/grounds/motive/why/because/due to/owing to/thanks to/explanation	причина/причины/основание/мотив/почему/из-за/благодаря/повод/объяснение	себеп/негіз/неге/салдарынан/арқасында/сылтау
nouns	goal/aim/purpose/objective/target/in order to/mission/task	цель/задача/чтобы/намерение/назначение/зачем	мақсат/міндет/үшін/көздеу
nouns	turnout/participation/voter turnout/attendance/showed up/turn out	явка/участие/активность избирателей/активнее/прийти на выборы	қатысу/келу/сайлауға қатысу/белсенділік
nouns	share/percent/percentage/proportion/fraction/part/portion	доля/процент/проценты/часть/удельный вес/пропорция	үлес/пайыз/бөлік/процент
nouns	number/quantity/amount/total/figure/count	число/количество/численность/сумма/цифра/всего/итого	сан/саны/мөлшер/жалпы саны/барлығы/көрсеткіш
nouns	money/funds/budget/finance/cash/means/sum	деньги/средства/бюджет/финансы/сумма/казна	ақша/қаражат/бюджет/қаржы/қазына
nouns	salary/wage/wages/pay/income/earnings	зарплата/заработная плата/оклад/доход/заработок	жалақы/айлық/табыс/еңбекақы
nouns	tax/taxes/levy/duty/taxation	налог/налоги/налоговый/сбор/пошлина	салық/салықтық/алым
nouns	disability/disabilities/disabled/wheelchair/special needs/handicapped	инвалид/инвалидность/ограниченные возможности/особые потребности/маломобильный	мүгедек/мүгедектік/мүмкіндігі шектеулі/ерекше қажеттілік
nouns	lawyer/lawyers/attorney/jurist	юрист/юристы/адвокат/правовед	заңгер/адвокат/құқықтанушы
nouns	expert/analyst/specialist/scientist/political scientist/scholar/researcher	эксперт/аналитик/специалист/ученый/политолог/исследователь	сарапшы/маман/ғалым/саясаттанушы/зерттеуші/аналитик
nouns	official/officials/civil servant/functionary/bureaucrat/officer	чиновник/чиновники/должностное лицо/госслужащий/служащий	шенеунік/лауазымды тұлға/мемлекеттік қызметші/қызметкер
nouns	post/position/office/job/seat/role/mandate	должность/пост/место/кресло/роль/позиция	лауазым/орын/қызмет/рөл
nouns	party membership/membership/member/belong	членство/член/состоять/партбилет/принадлежность	мүшелік/мүше/құрамында болу
nouns	stage/round/phase/step/part	этап/тур/фаза/стадия/шаг	кезең/тур/саты/фаза
nouns	day/date/number of	день/дата/число/какого числа	күн/күні/дата/мерзім
nouns	age/old/years old/aged	возраст/лет/сколько лет/года	жас/жаста/жасы
nouns	term/period/duration/how long/time in office/length of	срок/период/длительность/продолжительность/как долго	мерзім/кезең/ұзақтық/уақыт
nouns	beginning/start/opening/outset	начало/старт/открытие	басы/басталуы/ашылуы
nouns	trip/visit/journey/travel/tour	поездка/визит/путешествие/командировка/вояж	сапар/сапары/саяхат/іссапар/жол
nouns	meeting/session/conference/gathering/summit/forum	встреча/заседание/совещание/конференция/форум/собрание/саммит	кездесу/отырыс/жиын/конференция/форум/жиналыс/саммит
nouns	agreement/treaty/deal/contract/accord/memorandum	соглашение/договор/сделка/контракт/меморандум/договоренность	келісім/шарт/келісімшарт/меморандум
nouns	rights/right/entitlement	право/права/полномочие	құқық/құқығы/өкілет
nouns	war/conflict/fighting/hostilities/battle	война/конфликт/бои/сражение/битва/боевые действия	соғыс/қақтығыс/шайқас/ұрыс
nouns	accident/disaster/crash/emergency/incident/catastrophe	авария/происшествие/катастрофа/чп/инцидент/бедствие	апат/оқиға/төтенше жағдай/инцидент
nouns	school/university/college/institute/academy	школа/университет/институт/академия/вуз/колледж	мектеп/университет/институт/академия/колледж/оқу орны
nouns	hospital/clinic/doctor/medic/physician	больница/клиника/врач/доктор/медик	аурухана/емхана/дәрігер
nouns	house/home/building/dwelling/residence/apartment	дом/здание/жилье/квартира/постройка	үй/ғимарат/баспана/пәтер/тұрғын үй
nouns	road/highway/street/route/way	дорога/трасса/улица/маршрут/шоссе/путь	жол/тас жол/көше/бағыт/маршрут
nouns	car/vehicle/bus/transport/automobile	машина/автомобиль/автобус/транспорт	көлік/автокөлік/автобус/машина
nouns	plant/factory/enterprise/works/facility	завод/фабрика/предприятие/производство	зауыт/фабрика/кәсіпорын/өндіріс
nouns	worker/employee/staff/personnel/labour	работник/рабочий/сотрудник/персонал/кадры	жұмысшы/қызметкер/жұмыскер/персонал/кадр
nouns	politician/statesman/political figure	политик/политический деятель/госдеятель	саясаткер/қайраткер
nouns	newspaper/magazine/journal/website/site/channel	газета/журнал/сайт/канал/телеканал/издание	газет/журнал/сайт/арна/телеарна/басылым
nouns	view/opinion/position/stance/attitude/standpoint	мнение/позиция/взгляд/отношение/точка зрения	пікір/ұстаным/көзқарас/ой
nouns	responsibility/accountable/accountability/answerable/responsible	ответственность/ответственный/подотчетный/подотчетность	жауапкершілік/жауапты/есеп беретін
nouns	beginning of term/first time/for the first time/never before/debut	впервые/первый раз/в первый раз/дебют	алғаш/алғаш рет/бірінші рет/тұңғыш
nouns	majority/most/mostly/bulk/largest part	большинство/основная часть/больше всего/в основном	көпшілік/көбі/басым бөлігі
nouns	half/50 percent/fifty percent	половина/пятьдесят процентов	жарты/жартысы
nouns	year end/end of the year/turn of the year	конец года	жыл соңы/жыл аяғы
adjectives	independent/impartial/autonomous/unbiased/neutral	независимый/независимо/беспристрастный/нейтральный/автономный/самостоятельный	тәуелсіз/бейтарап/дербес/әділ
adjectives	transparent/transparency/open/openness/clear/fair/honest	прозрачный/прозрачность/открытый/открытость/честный/гласный	ашық/ашықтық/айқын/әділ/жария
adjectives	well-organized/well-organised/well/smoothly/orderly/good/properly/at a high level/successfully	хорошо организованный/хорошо/качественно/на высоком уровне/организованно/успешно/достойно/прилично	жақсы ұйымдастырылған/жақсы/ойдағыдай/жоғары деңгейде/сәтті/дұрыс
adjectives	bad/badly/poor/poorly/fail	плохо/плохой/скверно/неудачно/неважно	нашар/жаман/сәтсіз
adjectives	positive/positively/favourable/favorable/good/favorably/approvingly	положительный/положительно/позитивный/позитивно/благоприятный/хороший	оң/жағымды/жақсы/позитивті
adjectives	new/brand-new/brand new/newcomer/fresh/recent/recently founded	новый/совершенно новый/новоиспеченный/недавний/свежий/новичок	жаңа/мүлдем жаңа/жап-жаңа/соңғы/жақында құрылған
adjectives	big/large/great/huge/major/significant/considerable	большой/крупный/значительный/огромный/немалый	үлкен/ірі/зор/едәуір
adjectives	small/little/minor/tiny/few	маленький/небольшой/мелкий/малый/немного	кіші/кішкентай/шағын/аз
adjectives	main/chief/key/principal/primary/major/basic	главный/основной/ключевой/важнейший/первостепенный	басты/негізгі/маңызды/бас
adjectives	important/significant/essential/crucial/vital	важный/значимый/существенный/необходимый/решающий	маңызды/мәнді/елеулі/қажетті
adjectives	many/numerous/several/a lot/plenty/multiple	многие/много/многочисленный/несколько/множество/немало	көп/көптеген/бірнеше/талай/сан
adjectives	first/initial/earliest/opening	первый/начальный/изначальный/первоначальный	бірінші/алғашқы/бастапқы/тұңғыш
adjectives	last/final/latest/closing	последний/финальный/заключительный/окончательный	соңғы/ақырғы/түпкілікті
adjectives	next/following/upcoming/future/forthcoming/subsequent	следующий/будущий/предстоящий/дальнейший/очередной/последующий	келесі/болашақ/алдағы/кейінгі/кезекті
adjectives	previous/former/past/last/earlier/prior	предыдущий/прошлый/бывший/прежний/прошлогодний/предшествующий	алдыңғы/өткен/бұрынғы/былтырғы/бұған дейінгі
adjectives	last year/past year/previous year/a year ago	прошлый год/в прошлом году/прошлогодний/год назад	өткен жыл/былтыр/былтырғы/бір жыл бұрын
adjectives	local/domestic/national/native/home	местный/отечественный/национальный/внутренний/здешний/казахстанский	жергілікті/отандық/ұлттық/ішкі/қазақстандық
adjectives	public/publicly/openly/open/in public	публичный/публично/открыто/гласно/общественный/всенародно/народу/прилюдно	жария/көпшілікке/ашық/қоғамдық/жұртқа/халыққа
adjectives	political/politics/policy	политический/политика	саяси/саясат
adjectives	legal/lawful/legitimate	законный/легальный/правомерный	заңды/құқықтық
adjectives	multi-party/multiparty/many parties/several parties/party pluralism	многопартийный/многопартийность/много партий	көппартиялы/көппартиялық/көп партиялы
adjectives	presidential/president's/of the president	президентский/пропрезидентский	президенттік/президенттің
adjectives	official/formal/formally/authorized	официальный/официально/формальный	ресми/ресми түрде
adjectives	full/complete/entire/whole/total/all	полный/целый/весь/целиком/общий	толық/бүкіл/барлық/тұтас
adjectives	old/ancient/elderly/veteran/long-standing	старый/давний/древний/пожилой/старейший	ескі/көне/қарт
adjectives	direct/directly/immediate	прямой/прямо/непосредственно/напрямую	тікелей/тура
adjectives	active/actively/activity/energetic	активный/активно/активность/деятельный	белсенді/белсенділік
adjectives	different/other/another/various/diverse	другой/иной/различный/разный/прочий	басқа/өзге/түрлі/әртүрлі
adjectives	ordinary/common/usual/regular/simple	обычный/простой/рядовой/обыкновенный/обыденный	қарапайым/кәдімгі/жай/әдеттегі
adjectives	again/anew/second time/once more/repeated/re-	снова/заново/повторно/повторный/еще раз/опять/вновь	қайта/қайтадан/тағы/екінші рет
adjectives	easy/easier/simple/simpler	легкий/легко/легче/простой/проще	оңай/жеңіл/жеңілірек
adjectives	difficult/hard/harder/tough	трудный/сложный/труднее/тяжело/сложнее	қиын/күрделі/ауыр
adjectives	fast/quick/rapid/soon/swift	быстрый/быстро/скоро/скорый/стремительный	жылдам/тез/шапшаң/шұғыл
adjectives	famous/known/well-known/popular/celebrated	известный/знаменитый/популярный/прославленный	белгілі/әйгілі/танымал/атақты
`
