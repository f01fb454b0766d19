/** Words that ask, numbers, time. */
export const ASKING = `
question words	who/whom	кто/кого/кому/кем	кім/кімге/кімді/кіммен/кімдер
question words	whose	чей/чья/чьи/чье/чьего/чьей	кімнің
question words	when	когда	қашан
question words	where/whence/wherein	где/куда/откуда	қайда/қайдан/қай жерде
question words	why	почему/зачем/отчего/по какой причине	неге/неліктен/не үшін/не себепті
question words	how	как/каким образом	қалай/қалайша
question words	how many/how much	сколько/как много	қанша/неше/қаншама/қаншасы
question words	which/what	какой/какая/какое/какие/каков/какую/каких/каким/какого/какими/каком/что/чего/чем/чему/какому/каковы/какова/который/которая/которое/которые/которого/которой/которых/которым/которую/котором	қандай/қай/не/нені/қайсы/неден/немен/қайсысы
question words	tell us/give us/show us/tell me/show me	расскажите/подскажите/скажите	айтыңызшы/айтып беріңіз
question words	how long/how old/how often/how far	как долго/как часто/как давно/насколько	қанша уақыт/қаншалықты
numbers	one/1	один/одна/одно/одного/одной/одному/одним/1	бір/1
numbers	two/2/both	два/две/двух/двумя/двум/оба/обе/двое/2	екі/екеуі/2
numbers	three/3	три/трех/тремя/трем/трое/3	үш/үшеуі/3
numbers	four/4	четыре/четырех/четырьмя/четверо/4	төрт/4
numbers	five/5	пять/пяти/пятью/пятеро/5	бес/5
numbers	six/6	шесть/шести/шестью/6	алты/6
numbers	seven/7	семь/семи/семью/7	жеті/7
numbers	eight/8	восемь/восьми/восемью/8	сегіз/8
numbers	nine/9	девять/девяти/9	тоғыз/9
numbers	ten/10/decade/decades	десять/десяти/десяток/десятки/десятилетие/10	он/10/онжылдық/ондаған
numbers	eleven/11	одиннадцать/одиннадцати/11	он бір/11
numbers	twelve/12/dozen/dozens	двенадцать/двенадцати/дюжина/12	он екі/12
numbers	thirteen/13	тринадцать/тринадцати/13	он үш/13
numbers	fourteen/14	четырнадцать/четырнадцати/14	он төрт/14
numbers	fifteen/15	пятнадцать/пятнадцати/15	он бес/15
numbers	sixteen/16	шестнадцать/шестнадцати/16	он алты/16
numbers	seventeen/17	семнадцать/семнадцати/17	он жеті/17
numbers	eighteen/18	восемнадцать/восемнадцати/18	он сегіз/18
numbers	nineteen/19	девятнадцать/девятнадцати/19	он тоғыз/19
numbers	twenty/20	двадцать/двадцати/20	жиырма/20
numbers	thirty/30	тридцать/тридцати/30	отыз/30
numbers	forty/40	сорок/сорока/40	қырық/40
numbers	fifty/50	пятьдесят/пятидесяти/50	елу/50
numbers	sixty/60	шестьдесят/шестидесяти/60	алпыс/60
numbers	seventy/70	семьдесят/семидесяти/70	жетпіс/70
numbers	eighty/80	восемьдесят/восьмидесяти/80	сексен/80
numbers	ninety/90	девяносто/90	тоқсан/90
numbers	hundred/hundreds/100	сто/сотня/сотни/сотен/100	жүз/жүздеген/100
numbers	thousand/thousands/1000	тысяча/тысяч/тысячи/1000	мың/мыңдаған/1000
numbers	million/millions	миллион/миллионы/миллионов/млн	миллион/млн/миллиондаған
numbers	billion/billions	миллиард/миллиарды/млрд	миллиард/млрд
numbers	trillion	триллион/трлн	триллион/трлн
numbers	first/firstly	первый/первая/первое/первые/первого/первой/первым/впервые/первоначально	бірінші/алғаш/алғашқы/тұңғыш
numbers	second	второй/вторая/второе/вторые/второго/вторым	екінші
numbers	fourth	четвертый/четвертое/четвертая/четвертого/четвертой	төртінші
numbers	fifth	пятый/пятое/пятая/пятого/пятой	бесінші
numbers	sixth	шестой/шестое/шестая/шестого	алтыншы
numbers	seventh	седьмой/седьмое/седьмая/седьмого	жетінші
numbers	eighth	восьмой/восьмое/восьмая/восьмого	сегізінші
numbers	ninth	девятый/девятое/девятая/девятого	тоғызыншы
numbers	tenth	десятый/десятое/десятая/десятого	оныншы
numbers	twentieth/20th	двадцатый/двадцатого	жиырмасыншы
numbers	zero/nil	ноль/нуль/нулевой	нөл
numbers	half/halves	половина/пол/наполовину/половину	жарты/жартысы/жартылай
numbers	quarter/quarters	четверть/квартал	тоқсан/ширек/төрттен бір
numbers	double/twice/doubled/dual	двойной/дважды/удвоить/вдвое/двоякий	екі еселенген/екі есе/екі рет
numbers	triple/three times	тройной/трижды/втрое	үш есе/үш рет
numbers	pair/couple/pairs/couples	пара/пары/чета	жұп
numbers	single/sole/solely	единственный/одиночный/единый	жалғыз/жеке/бірегей
numbers	number/numbers/numerous/numeric	число/количество/номер/численность/многочисленный/цифра/числа/числовой/чисел/насчитывать/насчитываться	сан/саны/нөмір/сандар/көп санды
numbers	quantity/amount/amounts/amounted	количество/величина/объем/сумма/кол-во/составить/объемы	мөлшер/көлем/сан/сома
numbers	sum/total/totals/totally	сумма/всего/итого/общий/суммарный/совокупный	қосынды/барлығы/жиыны/жалпы/сома
numbers	over/more than/above/exceed/exceeded/exceeding/excess	более/больше/свыше/над/выше/превышать/превысить/сверх	астам/көп/артық/аса/жоғары/асу
numbers	less/less than/fewer/under/below	менее/меньше/ниже/под	аз/кем/төмен
numbers	more	более/больше/еще	көбірек/тағы/артық
numbers	about/approximately/around/roughly/nearly/almost	около/примерно/приблизительно/почти/порядка/порядок/порядке	шамамен/жуық/дерлік
numbers	at least/minimum/minimal/least	по крайней мере/как минимум/минимум/минимальный/не менее/наименьший	кемінде/ең аз/минимум
numbers	maximum/most/maximal/utmost	максимум/максимальный/наибольший/наиболее/самый/большинство	ең/ең көп/максимум/барынша
numbers	all/every/each/everyone/everything/whole/entire/entirely	все/весь/каждый/вся/всего/всех/всем/целый/всякий/полностью/всей/каждая/каждое/каждого	барлық/бүкіл/әр/әрбір/бәрі/барша/тұтас/түгел
numbers	only/merely	только/лишь/единственно	тек/ғана
numbers	many/much/lot/plenty/numerous	много/многие/множество/многих/многочисленный	көп/көптеген/талай
numbers	few/several/some	несколько/некоторый/некоторые/немного/мало	бірнеше/бірқатар/кейбір/аз
numbers	part/parts/partial/partially/partly/portion/portions	часть/части/частичный/частично/частью/доля/доли	бөлік/бөлім/бөлігі/ішінара/бөлшек
numbers	average/mean/median	средний/среднее/в среднем/средняя	орташа
numbers	ratio/rate/rates	соотношение/отношение/коэффициент/темп/ставка/показатель/скорость/отношения	қатынас/көрсеткіш/коэффициент/мөлшерлеме
numbers	figure/figures/indicator/index	показатель/цифра/индекс/индикатор	көрсеткіш/цифр/индекс
numbers	dozens/scores	десятки	ондаған
numbers	once/one time	однажды/один раз/некогда/когда-то	бір рет/бірде
numbers	times	раз/раза	рет/есе
months, time	january	январь/января/январский	қаңтар
months, time	february	февраль/февраля/февральский	ақпан
months, time	march	март/марта/марте/мартовский	наурыз
months, time	april	апрель/апреля	сәуір
months, time	in may/on may/of may/by may/since may/until may/early may/late may/mid may/during may/from may/and may	май/мая/мае/майский	мамыр
months, time	june	июнь/июня	маусым
months, time	july	июль/июля	шілде
months, time	august	август/августа	тамыз
months, time	september	сентябрь/сентября	қыркүйек
months, time	october	октябрь/октября	қазан
months, time	november	ноябрь/ноября	қараша
months, time	december	декабрь/декабря	желтоқсан
months, time	monday	понедельник	дүйсенбі
months, time	tuesday	вторник	сейсенбі
months, time	wednesday	среда/среду/среды	сәрсенбі
months, time	thursday	четверг	бейсенбі
months, time	friday	пятница	жұма
months, time	saturday	суббота	сенбі
months, time	sunday	воскресенье	жексенбі
months, time	year/years/yearly/annual/annually	год/года/лет/году/годы/ежегодный/годовой/ежегодно/годов/годах/годом	жыл/жылы/жылдық/жылдар/жыл сайын/жылғы
months, time	month/months/monthly	месяц/месяцы/месяцев/ежемесячный/месячный	ай/айлық/айы
months, time	week/weeks/weekly	неделя/недели/недель/еженедельный	апта/апталық
months, time	weekend	выходной/выходные/уик-энд	демалыс күні/демалыс күндері
months, time	day/days/daily	день/дни/дня/дней/ежедневный/ежедневно/сутки/дневной/днем	күн/күні/күнделікті/тәулік
months, time	date/dates/dated/dating	дата/даты/датировать/датироваться/число	дата/күні/мерзімі
months, time	night/nights/overnight	ночь/ночи/ночной/ночью	түн/түнгі
months, time	morning	утро/утренний/утром	таң/таңертең/таңғы
months, time	noon/midday/afternoon	полдень/днем	түс/талтүс/түстен кейін
months, time	evening	вечер/вечерний/вечером	кеш/кешкі
months, time	hour/hours/hourly	час/часы/часов/часа	сағат
months, time	minute/minutes	минута/минуты/минут	минут
months, time	seconds	секунда/секунды/секунд	секунд
months, time	time/times/timing	время/времени/времена/временем/временной	уақыт/уақыты/кез/шақ/заман
months, time	moment/moments/instant	момент/мгновение/миг	сәт/мезет
months, time	today	сегодня/сегодняшний/в наши дни	бүгін/бүгінгі
months, time	yesterday	вчера/вчерашний	кеше/кешегі
months, time	tomorrow	завтра/завтрашний	ертең/ертеңгі
months, time	now/current/currently/nowadays/presently	сейчас/теперь/нынешний/текущий/настоящее/ныне/в настоящее время/в данный момент	қазір/қазіргі/ағымдағы
months, time	before/ahead/prior/previously/previous/earlier/beforehand	до/перед/раньше/прежде/накануне/предыдущий/ранее/предшествующий/прежний/предварительно	дейін/бұрын/алдында/алдыңғы/бұрынғы/қарсаңында
months, time	after/afterwards/afterward/later/subsequent/subsequently/following	после/затем/потом/позже/впоследствии/последующий/следующий/спустя/позднее	кейін/соң/кейінгі/кейінірек/содан кейін
months, time	next	следующий/ближайший/следующем	келесі/кейінгі/таяу
months, time	last year/past year	прошлый год/прошлом году/прошлого года/прошлогодний	өткен жыл/былтыр/былтырғы
months, time	last/latest/final/finally	последний/окончательный/финальный/наконец/окончательно/заключительный/итоговый	соңғы/түпкілікті/ақырғы/ақыры
months, time	past	прошлый/прошлое/прошедший/минувший/прошлого/прошлом	өткен/өткен шақ/бұрынғы
months, time	this year	этот год/этом году/нынешний год/этого года	биыл/биылғы/осы жылы
months, time	during/throughout/while/whilst	во время/в течение/в ходе/пока/на протяжении	кезінде/барысында/бойы/ішінде
months, time	period/periods/era/epoch/age	период/эпоха/эра/период времени/периоды	кезең/дәуір/заман/эра
months, time	term/duration/deadline/expire/expired/terms	срок/сроки/продолжительность/длительность/истечь/истечение	мерзім/ұзақтық/мерзімі
months, time	century/centuries	век/столетие/века/веков/веке/столетия	ғасыр/ғасырлар
months, time	millennium	тысячелетие	мыңжылдық
months, time	spring	весна/весенний/весной	көктем/көктемгі
months, time	summer	лето/летний/летом	жаз/жазғы
months, time	autumn	осень/осенний/осенью	күз/күзгі
months, time	winter	зима/зимний/зимой	қыс/қысқы
months, time	season/seasons/seasonal	сезон/сезоны/сезонный/время года	маусым/мезгіл/маусымдық
months, time	calendar	календарь/календарный	күнтізбе/күнтізбелік
months, time	always/forever/constantly/permanent/permanently/constant/eternal	всегда/постоянно/постоянный/вечный/навсегда	әрқашан/үнемі/тұрақты/мәңгі/мәңгілік
months, time	never	никогда	ешқашан
months, time	often/frequently/frequent/commonly	часто/частый/зачастую/нередко/чаще	жиі
months, time	sometimes/occasionally	иногда/порой/время от времени	кейде/анда-санда
months, time	usually/usual/normally/typically/typical/ordinary	обычно/обычный/типичный/обыкновенный/как правило	әдетте/әдеттегі/кәдімгі/типтік
months, time	rarely/rare/seldom	редко/редкий	сирек
months, time	already	уже	әлдеқашан/енді
months, time	still/yet	еще/до сих пор/все еще/по-прежнему	әлі/әлі де/әлі күнге дейін
months, time	soon/shortly/early	скоро/вскоре/ранний/рано	жақында/көп ұзамай/ерте
months, time	late/lately/recent/recently	поздний/поздно/недавний/недавно/последнее время	кеш/жуырда/жақында/таяуда
months, time	immediately/immediate/instantly	немедленно/сразу/немедленный/тотчас/незамедлительно	бірден/дереу/лезде
months, time	suddenly/sudden	вдруг/внезапно/внезапный	кенет/кенеттен
months, time	simultaneously/meanwhile/at the same time	одновременно/между тем/в то же время/тем временем	бір мезгілде/сонымен қатар/бір уақытта
months, time	anniversary/birthday/jubilee	годовщина/юбилей/день рождения	мерейтой/туған күн/жылдық
months, time	holiday/holidays/festival/festivals/celebration/celebrate/celebrated	праздник/праздничный/фестиваль/праздновать/празднование/отмечать	мереке/мерекелік/фестиваль/тойлау/той
months, time	schedule/scheduled/timetable	расписание/график/запланировать/запланирован	кесте/кесте бойынша/жоспарланған
`
