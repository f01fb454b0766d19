/** Nature, science, medicine, technology. */
export const NATURE = `
nature	earth/terrestrial	земля/земной/земле/земли/наземный	жер/жер шары
nature	land/lands/soil/soils/ground/terrain	земля/почва/земельный/суша/грунт/местность/земли/наземный/земле	жер/топырақ/құрлық/жер бедері
nature	continent/continents/continental/mainland	континент/материк/континентальный/материковый	құрлық/континент
nature	island/islands/isle/isles/archipelago	остров/острова/архипелаг/островной	арал/аралдар/архипелаг
nature	peninsula	полуостров	түбек
nature	sea/seas/ocean/oceans/oceanic	море/океан/морской/моря/океанский	теңіз/мұхит
nature	river/rivers/tributary/tributaries/creek/brook	река/речной/приток/реки/речка/ручей	өзен/сала/өзендер
nature	lake/lakes/pond/reservoir	озеро/пруд/водохранилище/водоем/озера/резервуар	көл/су қойма/тоған
nature	basin/basins/pool/pools	бассейн/котловина/бассейны/впадина	бассейн/алап/ойпат
nature	bay	бухта/залив/заливы	шығанақ
nature	strait/straits	пролив/проливы	бұғаз
nature	cape	мыс	мүйіс
nature	delta/estuary	дельта/устье	дельта/атырау
nature	water/waters/aquatic	вода/воды/водный/водяной/воде/водой	су/сулар/суы/судың/суды
nature	mountain/mountains/mount/mountainous	гора/горный/горы/гористый/горе/гору	тау/таулар/таулы/тауы
nature	hill/hills	холм/возвышенность/холмы/холмистый	төбе/қырат
nature	ridge/mountain range	хребет/гряда/горный хребет	жота/тау жотасы
nature	summit/peak	вершина/пик	шың
nature	valley/valleys	долина/долины	аңғар/алқап
nature	gorge/canyon	ущелье/каньон	шатқал/каньон
nature	cave/caves/cavern	пещера/пещеры	үңгір
nature	steppe/prairie/grassland/meadow/pasture	степь/луг/пастбище/степной/прерия	дала/шалғын/жайылым
nature	forest/forests/rainforest/rainforests/wood/woods/jungle/deforestation	лес/лесной/джунгли/тропический лес/леса/дождевой лес/обезлесение/вырубка	орман/тоғай/жаңбырлы орман
nature	tree/trees/timber/wooden	дерево/деревья/деревянный/древесина/деревьев	ағаш/ағаштар
nature	flower/flowers/flowering	цветок/цветы/цветение/цветковый/цвет/цвета	гүл
nature	leaf/leaves/foliage	лист/листья/листва	жапырақ
nature	root/roots/rooted	корень/корни/корневой	тамыр/түбір
nature	seed/seeds	семя/семена/зерно	тұқым/дән
nature	fruit/fruits	фрукт/плод/фрукты/плоды/фруктовый	жеміс
nature	tree branch/branches/twig	ветка/ветвь/сук/ветви	бұтақ
nature	plant/plants/vegetation/flora/botanical/grass	растение/растительность/флора/ботанический/трава/растения/растительный	өсімдік/шөп/флора
nature	animal/animals/fauna/beast/creature/creatures	животное/фауна/зверь/существо/животные/животных/тварь	жануар/аң/хайуан/фауна
nature	bird/birds	птица/птицы/пернатый/птичий	құс/құстар
nature	eagle	орел/беркут	бүркіт/қыран
nature	chicken/hen/poultry	курица/цыпленок/куры/птицеводство	тауық/балапан
nature	duck/goose	утка/гусь	үйрек/қаз
nature	fish/fishes	рыба/рыбы/рыбный	балық
nature	fishing/fisherman/fishermen/fishery	рыбалка/рыболовство/рыбак/рыболовный	балық аулау/балықшы
nature	shark/sharks	акула/акулы	акула
nature	salmon	лосось/лососевый	лосось/албырт
nature	whale/dolphin	кит/дельфин/киты	кит/дельфин
nature	insect/insects/beetle	насекомое/насекомые/жук	жәндік/бунақдене/қоңыз
nature	bee/bees/honey	пчела/пчелы/мед	ара/бал
nature	ant/ants	муравей/муравьи	құмырсқа
nature	butterfly/butterflies	бабочка/бабочки	көбелек
nature	mosquito/mosquitoes	комар/комары	маса
nature	flea/fleas	блоха/блохи	бүрге
nature	spider	паук	өрмекші
nature	worm/worms	червь/черви	құрт
nature	dog/dogs/puppy	собака/пес/щенок/собаки	ит/күшік
nature	cat/cats	кошка/кот/кошки	мысық
nature	wolf/wolves	волк/волки/волчий	қасқыр/бөрі
nature	bear/bears	медведь/медведи	аю
nature	lion/lions	лев/львы/львиный	арыстан
nature	tiger/tigers	тигр/тигры	жолбарыс
nature	fox	лиса/лисица	түлкі
nature	elephant/elephants	слон/слоны	піл
nature	monkey/monkeys/ape/apes	обезьяна/обезьяны	маймыл
nature	rat/rats	крыса/крысы	егеуқұйрық
nature	mouse/mice/rodent/rodents	мышь/мыши/грызун/грызуны	тышқан/кеміргіш
nature	snake/snakes	змея/змеи	жылан
nature	camel/camels	верблюд/верблюды	түйе
nature	deer	олень/олени	бұғы
nature	rabbit/hare	кролик/заяц	қоян
nature	frog/frogs	лягушка/лягушки	бақа
nature	turtle/tortoise	черепаха	тасбақа
nature	snow leopard/leopard	барс/леопард/снежный барс	барыс/қабылан
nature	mammal/mammals	млекопитающее/млекопитающие/млекопитающих	сүтқоректі/сүтқоректілер
nature	reptile/reptiles/amphibian/amphibians	рептилия/пресмыкающееся/амфибия/земноводное	бауырымен жорғалаушы/қосмекенді
nature	dinosaur/dinosaurs	динозавр/динозавры	динозавр
nature	vertebrate/vertebrates	позвоночный/позвоночные	омыртқалы/омыртқалылар
nature	invertebrate/invertebrates	беспозвоночный/беспозвоночные	омыртқасыз/омыртқасыздар
nature	predator/predators/prey	хищник/добыча/жертва/хищный	жыртқыш/олжа
nature	species/genus/taxonomy/breed	вид/виды/род/таксономия/порода/видов/породы	түр/тек/тұқым
nature	climate/climatic/weather/meteorological	климат/погода/климатический/погодный/метеорологический	климат/ауа райы
nature	temperature/temperatures/celsius/fahrenheit	температура/температурный/цельсий/градус	температура/цельсий
nature	rain/rainfall/rainy/precipitation	дождь/осадки/дождливый/дождевой/ливень/дожди/осадок	жаңбыр/жауын/жауын-шашын
nature	snow/snowfall	снег/снегопад/снежный/снега	қар
nature	storm/storms/thunderstorm	буря/шторм/гроза/штормовой	дауыл/боран/найзағай
nature	hurricane/tornado/cyclone	ураган/торнадо/смерч/циклон	дауыл/құйын/циклон
nature	cloud/clouds/cloudy	облако/туча/облака/облачный	бұлт
nature	wind/winds/windy	ветер/ветры/ветра/ветреный	жел
nature	fog/mist	туман/туманный	тұман
nature	sun/solar/sunlight/sunny/sunshine	солнце/солнечный	күн/күн сәулесі
nature	moon/moons/lunar	луна/лунный/спутник	ай/ай серігі
nature	star/stars/stellar/galaxy/galaxies	звезда/звездный/галактика/звезды	жұлдыз/галактика
nature	planet/planets/planetary	планета/планетарный/планеты	планета/ғаламшар
nature	mars/martian	марс/марсианский	марс
nature	venus	венера	шолпан/венера
nature	jupiter	юпитер	юпитер
nature	saturn	сатурн	сатурн
nature	space/outer space/cosmic/spacecraft/spaceflight/astronaut/astronauts/cosmonaut	космос/космический/астронавт/космонавт/космический корабль	ғарыш/ғарышкер/ғарыштық
nature	universe/cosmos/big bang	вселенная/мироздание	ғалам/әлем
nature	spatial/dimension/dimensions/dimensional	пространство/измерение/пространственный/размерность/мерный	кеңістік/өлшем
nature	astronomy/astronomer/telescope	астрономия/астроном/телескоп	астрономия/астроном/телескоп
nature	satellite/satellites/orbit/orbital	спутник/орбита/орбитальный/спутниковый	жерсерік/серік/орбита
nature	rocket/rockets	ракета/ракетный/ракеты	зымыран
nature	atmosphere/atmospheric/air/ozone	атмосфера/воздух/атмосферный/воздушный/озон	атмосфера/ауа/әуе
nature	fire/fires	огонь/пожар/пожарный/огня	от/өрт
nature	flame/flames	пламя	жалын
nature	smoke	дым/дымовой	түтін
nature	ash/ashes	пепел/зола	күл
nature	light/lights/lighting/beam/ray/rays	свет/светлый/освещение/луч/световой/лучи/освещения	жарық/сәуле
nature	shadow/shade	тень/оттенок	көлеңке
nature	stone/stones/rock/rocks/rocky	камень/скала/каменный/порода/камни/породы/скалистый	тас/жартас/тау жынысы
nature	sand/sandy/sandstone	песок/песчаный/песчаник	құм/құмды
nature	clay/gravel	глина/гравий/глиняный	саз/қиыршық тас
nature	geology/geological/geologist/geologists/tectonic	геология/геологический/геолог/тектонический	геология/геолог/геологиялық
nature	fossil/fossils/sediment/sedimentary	ископаемое/окаменелость/осадок/осадочный/окаменелости/ископаемые	қазба/тасқа айналған/шөгінді
nature	volcano/volcanoes/volcanic/lava	вулкан/вулканический/лава/вулканы	жанартау/вулкан
nature	glacier/glaciers/glacial	ледник/ледниковый/ледники	мұздық
nature	mineral/minerals	минерал/полезное ископаемое/минеральный/полезные ископаемые	минерал/пайдалы қазба
nature	diamond/diamonds	алмаз/бриллиант	алмаз/гауһар
nature	crystal/crystals	кристалл/хрусталь/кристаллический	кристалл
nature	metal/metals/metallic	металл/металлический/металлы	металл
nature	iron	железо/железный	темір
nature	steel	сталь/стальной	болат
nature	copper	медь/медный	мыс
nature	bronze	бронза/бронзовый	қола
nature	aluminum/aluminium	алюминий/алюминиевый	алюминий
nature	zinc	цинк	мырыш
nature	tin	олово	қалайы
nature	ecology/ecological/ecosystem/ecosystems/environmental/environmentalist/biodiversity/habitat/habitats	экология/экологический/экосистема/окружающая среда/биоразнообразие/среда обитания/ареал/обитание/окружающей среды	экология/экологиялық/экожүйе/қоршаған орта/мекен
nature	global warming/climate change/greenhouse	глобальное потепление/изменение климата/парниковый/изменения климата	жаһандық жылыну/климаттың өзгеруі/парниктік
nature	waste/garbage/trash/rubbish	отходы/мусор/отход	қалдық/қоқыс
science	research/researcher/researchers	исследование/исследователь/научно-исследовательский/исследовательский/исследования/изыскание	зерттеу/зерттеуші/ғылыми-зерттеу
science	analysis/analyses/analyze/analyzed/analyse/analyst/analytical	анализ/анализировать/аналитик/аналитический/проанализировать/разбор	талдау/талдаушы/анализ/талдамалы
science	physics/physicist/physicists	физика/физик/физики	физика/физик
science	laboratory/lab/laboratories	лаборатория/лабораторный	зертхана
science	force/forces/gravity/gravitational/gravitation	сила/гравитация/тяготение/притяжение/гравитационный/силы/сил	күш/гравитация/тартылыс күші
science	mass/masses/massive	масса/массовый/массы/массивный	масса/бұқара
science	pressure/pressures/pressurized	давление/давить/нажим	қысым
science	acceleration/accelerate/accelerated	ускорение/ускорять/ускорить	үдеу/жылдамдату
science	wave/waves/frequency/frequencies	волна/частота/волновой/волны/частотный	толқын/жиілік
science	magnetic/magnet/magnetism/electromagnetic	магнитный/магнит/магнетизм/электромагнитный	магнит/магниттік/электромагниттік
science	particle/particles	частица/частицы	бөлшек
science	atom/atoms	атом/атомы	атом
science	molecule/molecules/molecular	молекула/молекулярный/молекулы	молекула/молекулалық
science	proton/protons	протон/протоны	протон
science	neutron/neutrons	нейтрон/нейтроны	нейтрон
science	quantum	квантовый/квант	кванттық/квант
science	relativity	относительность/теория относительности	салыстырмалылық
science	oxygen	кислород/кислородный	оттек/оттегі
science	hydrogen	водород/водородный	сутек/сутегі
science	carbon/carbon dioxide	углерод/углекислый/углекислый газ/углеродный	көміртек/көміртегі/көмірқышқыл
science	nitrogen	азот	азот
science	acid/acids/acidic	кислота/кислотный/кислоты	қышқыл
science	salt/salts	соль/соленый/соли	тұз/тұзды
science	compound/compounds/substance/substances/material/materials/matter	вещество/соединение/материал/материя/вещества/материалы/состав	зат/қосылыс/материал
science	oxide/oxidation/oxidized/combustion	оксид/окисление/горение/сгорание/окислять/окись	тотық/тотығу/жану
science	protein/proteins	белок/протеин/белки/белковый	ақуыз/белок
science	enzyme/enzymes	фермент/ферменты	фермент
science	vitamin/vitamins	витамин/витамины	дәрумен
science	gene/genes/genetic/genetics/genome/genetically	ген/генетический/геном/генетика/гены/генетически	ген/генетика/геном/генетикалық
science	dna	ДНК	ДНҚ
science	chromosome/chromosomes	хромосома/хромосомы	хромосома
science	mutation/mutations	мутация/мутации	мутация
science	cell/cells/cellular	клетка/клеточный/клетки/ячейка/сотовый	жасуша/клетка/ұяшық
science	membrane/membranes	мембрана/мембраны/мембранный	мембрана/жарғақ
science	tissue/tissues	ткань/ткани	тін/ұлпа
science	bacteria/bacterium/bacterial	бактерия/бактерии/бактериальный	бактерия
science	virus/viruses/viral	вирус/вирусный/вирусы	вирус
science	microbe/pathogen/pathogens/germ	микроб/патоген/возбудитель/возбудители/патогенный	микроб/патоген/қоздырғыш
science	infection/infections/infected/infectious/contagious	инфекция/заражение/заразить/инфекционный/заразный/зараженный	инфекция/жұқпа/жұқпалы
science	parasite/parasites/parasitic	паразит/паразитический/паразиты	паразит
science	immune/immunity	иммунный/иммунитет	иммундық/иммунитет
science	vaccine/vaccines/vaccination	вакцина/прививка/вакцинация	вакцина/екпе
science	antibody/antibodies/antigen/antigens	антитело/антиген/антитела	антидене/антиген
science	inflammation/inflammatory	воспаление/воспалительный/противовоспалительный	қабыну
science	symptom/symptoms	симптом/симптомы	симптом/белгі
science	fever	лихорадка/жар	қызба
science	cancer	рак/раковый	қатерлі ісік
science	tumor/tumour/tumors	опухоль/опухоли	ісік
science	diabetes	диабет	диабет
science	tuberculosis	туберкулез	туберкулез
science	asthma	астма	демікпе/астма
science	organism/organisms/organic	организм/органический/организмы	ағза/организм/органикалық
science	photosynthesis/photosynthetic	фотосинтез/фотосинтетический/фотосинтезирующий	фотосинтез
science	chloroplast/chloroplasts	хлоропласт/хлоропласты	хлоропласт
science	chlorophyll	хлорофилл	хлорофилл
science	algae/alga	водоросль/водоросли	балдыр
science	fungus/fungi/mushroom	гриб/грибы/грибок	саңырауқұлақ
science	hormone/hormones	гормон/гормоны/гормональный	гормон
science	digestion/digestive	пищеварение/пищеварительный/переваривать	ас қорыту
science	metabolism/metabolic	обмен веществ/метаболизм	зат алмасу
science	integer/integers	целое число/целые числа/целых чисел/целых	бүтін сан
science	prime number/prime numbers/primes/prime	простое число/простые числа/простых чисел/простым числом/простого числа	жай сан
science	arithmetic	арифметика/арифметический	арифметика
science	equation/equations	уравнение/уравнения	теңдеу
science	formula/formulas/formulae	формула/формулы	формула
science	geometry/geometric/geometrical	геометрия/геометрический	геометрия/геометриялық
science	triangle/triangular	треугольник/треугольный	үшбұрыш
science	rectangle/rectangular	прямоугольник/прямоугольный	тіктөртбұрыш
science	sphere/spherical/globe	шар/сфера/глобус/шарообразный	шар/сфера/глобус
science	cube/cubic	куб/кубический	куб/текше
science	algebra/algebraic	алгебра/алгебраический	алгебра
science	algorithm/algorithms	алгоритм/алгоритмы	алгоритм
science	logic/logical/logically	логика/логический	логика/логикалық/қисын
science	infinite/infinity/finite	бесконечный/бесконечность/конечный	шексіз/шексіздік/шекті
science	probability/probabilities	вероятность/вероятностный	ықтималдық
science	statistical/statistics/statistic	статистика/статистический	статистика/статистикалық
science	multiply/multiplication/multiplied	умножение/умножить/умножать	көбейту
science	subtract/subtraction	вычитание/вычесть	азайту
science	conjecture/conjectures/hypothesis/hypotheses	гипотеза/предположение/гипотезы	болжам/гипотеза
science	paradox	парадокс	парадокс
science	axiom/axioms	аксиома/аксиомы	аксиома
science	distance/distances	расстояние/дистанция/расстояния	қашықтық/арақашықтық
science	kilometer/kilometers/kilometre/kilometres/km	километр/км/километров	километр/км/шақырым
science	mile/miles/mi	миля/мили/миль	миля
science	meter/meters/metre/metres	метр/метров	метр
science	feet/ft	фут/футов	фут
science	inch/inches	дюйм/дюймов	дюйм
science	yard/yards	ярд/ярдовый/ярдов	ярд
science	centimeter/centimetre/centimeters/cm	сантиметр/см	сантиметр/см
science	area/surface area/areas	площадь/площади	аудан/ауданы
science	square kilometer/square kilometers/square kilometre/square kilometres/square km	квадратный километр/квадратных километров	шаршы километр
science	hectare/hectares/acre/acres	гектар/акр/га	гектар/акр
science	volume/volumes	объем/том/объемы/громкость	көлем/том
science	liter/litre/liters/gallon	литр/галлон/литров	литр
science	capacity/capacities	вместимость/емкость/мощность/способность	сыйымдылық/қуат
science	kilogram/kilograms/kg	килограмм/кг	килограмм/кг
science	gram/grams	грамм	грамм
science	ton/tons/tonne/tonnes	тонна/тонны/тонн	тонна
science	size/sizes/dimension/proportions/magnitude/dimensions	размер/величина/масштаб/размеры/габарит	өлшем/көлем/мөлшер/шама
science	shape/shapes/figure/shaped/figures	форма/фигура/очертание/формы	пішін/форма/фигура
science	surface/surfaces/layer/layers	поверхность/слой/слои/пласт/поверхностный	бет/қабат/беті
science	piece/pieces/fragment/unit/units	кусок/единица/фрагмент/часть/подразделение/единицы/блок/части/частью	бірлік/бөлік/кесек
science	phenomenon/phenomena	явление/феномен/явления	құбылыс/феномен
science	mechanism/mechanisms/mechanical/mechanics/device/devices/instrument/instruments/tool/tools/equipment/apparatus	механизм/устройство/инструмент/прибор/оборудование/механический/механика/аппарат/приспособление/инструменты	механизм/құрылғы/құрал/аспап/жабдық/механика
science	machine/machines/machinery/engine/engines/motor/motors	машина/двигатель/мотор/станок/двигатели/техника	машина/қозғалтқыш/мотор
science	turbine/turbines	турбина/турбины/турбинный	турбина
science	piston/pistons	поршень/поршневой	поршень
science	cylinder/cylinders	цилиндр/цилиндровый	цилиндр
science	valve/valves	клапан/клапаны	клапан
science	pump/pumps/pumping	насос/насосы/качать	сорғы
science	boiler/boilers	котел/бойлер/котлы	қазандық
science	rotor/rotors	ротор/роторы	ротор
science	steam engine/steam engines	паровая машина/паровой двигатель/паровые двигатели/паровых машин	бу машинасы/бу қозғалтқышы
science	technology/technologies/technological	технология/технологический/техника/технологии	технология/технологиялық
science	computer/computers/software/hardware	компьютер/программное обеспечение/компьютерный	компьютер/бағдарламалық жасақтама
science	data/database/datum	данные/база данных/данных	деректер/мәліметтер/деректер базасы
science	robot/robots/artificial intelligence	робот/искусственный интеллект/роботы	робот/жасанды интеллект
science	signal/signals/signalling	сигнал/сигналы/сигнальный	сигнал/белгі
science	packet/packets	пакет/пакеты/пакетный	пакет
science	file/files	файл/файлы	файл
science	engineer/engineers/engineering	инженер/инженерный/инженерия/машиностроение	инженер/инженерлік/инженерия
science	wire/wires/cable/cables	провод/кабель/проволока/кабельный	сым/кабель
science	circuit/circuits	цепь/схема/контур/цепи	тізбек/схема
science	battery/batteries	батарея/аккумулятор	батарея/аккумулятор
science	voltage	напряжение	кернеу
science	glass	стекло/стеклянный/стакан	шыны/әйнек
science	plastic/plastics	пластик/пластмасса/пластиковый	пластик
science	rubber	резина/каучук/резиновый	резеңке/каучук
science	ceramic/ceramics/pottery	керамика/гончарный/керамический	керамика/қыш
science	cotton	хлопок/хлопковый	мақта
science	wool	шерсть/шерстяной	жүн
science	silk	шелк/шелковый	жібек
science	textile/textiles/cloth/fabric	текстиль/ткань/текстильный/ткани	тоқыма/мата
science	leather/fur	кожа/мех/кожаный/меховой	былғары/тері
science	paint/paints	краска/краски	бояу
science	ink	чернила	сия
science	printing/print/printed/printer	печать/печатный/печатать/типография/напечатать/принтер	баспа/басып шығару/принтер
science	clock/watch/watches	часы/наручные часы/час/часов/часа	сағат
science	camera/lens	камера/объектив/линза	камера/линза
science	hygiene/soap	гигиена/мыло	гигиена/сабын
`
