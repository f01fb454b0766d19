/** Nature, science, medicine, technology. */
export const NATURE = `
nature	earth/terrestrial	земля/земной/земле/земли/наземный	жер/жер шары
nature	land/lands/soil/soils/ground/terrain	земля/почва/земельный/суша/грунт/местность/земли/наземный	жер/топырақ/құрлық/жер бедері
nature	continent/continents/continental/mainland	континент/материк/континентальный/материковый	құрлық/континент
nature	island/islands/peninsula/isle/archipelago	остров/полуостров/острова/архипелаг/островной	арал/түбек/аралдар
nature	sea/seas/ocean/oceans/oceanic	море/океан/морской/моря/океанский	теңіз/мұхит
nature	river/rivers/tributary/tributaries/creek/brook	река/речной/приток/реки/речка/ручей	өзен/сала/өзендер
nature	lake/lakes/pond/reservoir	озеро/пруд/водохранилище/водоем/озера/резервуар	көл/су қойма/тоған
nature	basin/basins/pool/pools	бассейн/котловина/бассейны/впадина	бассейн/алап/ойпат
nature	bay/strait/cape/delta	бухта/пролив/мыс/дельта	шығанақ/бұғаз/мүйіс/атырау
nature	water/waters/aquatic	вода/воды/водный/водяной/воде/водой	су/сулар
nature	mountain/mountains/mount/hill/hills/ridge/summit	гора/холм/горный/горы/хребет/вершина/возвышенность/гряда	тау/таулар/төбе/жота/шың
nature	valley/valleys/gorge/canyon/cave/caves	долина/ущелье/каньон/пещера/долины	аңғар/шатқал/алқап/үңгір/каньон
nature	steppe/prairie/grassland/meadow/pasture	степь/луг/пастбище/степной/прерия	дала/шалғын/жайылым
nature	forest/forests/rainforest/rainforests/wood/woods/jungle/deforestation	лес/лесной/джунгли/тропический лес/леса/дождевой лес/обезлесение/вырубка	орман/тоғай/жаңбырлы орман
nature	tree/trees/timber/wooden	дерево/деревья/деревянный/древесина/деревьев	ағаш/ағаштар
nature	flower/flowers/leaf/leaves/root/roots/seed/seeds/fruit/fruits/branch	цветок/лист/корень/семя/плод/фрукт/листья/цветы/семена/корни/листва/фрукты	гүл/жапырақ/тамыр/тұқым/жеміс
nature	plant/plants/vegetation/flora/botanical/grass	растение/растительность/флора/ботанический/трава/растения/растительный	өсімдік/шөп/флора
nature	animal/animals/fauna/beast/creature/creatures	животное/фауна/зверь/существо/животные/животных/тварь	жануар/аң/хайуан/фауна
nature	bird/birds/eagle/chicken/duck	птица/орел/курица/утка/птицы/пернатый	құс/бүркіт/тауық/үйрек
nature	fish/fishes/fishing/fisherman/fishery/salmon/shark	рыба/рыбалка/рыболовство/акула/лосось/рыбы/рыбак/рыбный	балық/балық аулау/балықшы
nature	insect/insects/bee/bees/ant/butterfly/mosquito/flea/fleas	насекомое/пчела/муравей/бабочка/комар/блоха/насекомые/жук	жәндік/ара/құмырсқа/көбелек/маса/бүрге
nature	dog/dogs/cat/cats/pet/puppy	собака/кошка/кот/пес/питомец/щенок	ит/мысық/күшік
nature	wolf/bear/lion/tiger/fox/elephant/monkey/rat/rats/mouse/mice/snake/camel/deer/rabbit	волк/медведь/лев/тигр/лиса/слон/обезьяна/крыса/мышь/змея/верблюд/олень/кролик	қасқыр/аю/арыстан/жолбарыс/түлкі/піл/маймыл/егеуқұйрық/тышқан/жылан/түйе/бұғы/қоян
nature	mammal/mammals/reptile/amphibian/dinosaur/vertebrate/vertebrates/invertebrate	млекопитающее/рептилия/динозавр/позвоночный/беспозвоночный/амфибия	сүтқоректі/бауырымен жорғалаушы/динозавр/омыртқалы
nature	predator/predators/prey	хищник/добыча/жертва/хищный	жыртқыш/олжа
nature	species/genus/taxonomy/breed	вид/виды/род/таксономия/порода/видов	түр/тек/тұқым
nature	climate/climatic/weather/meteorological	климат/погода/климатический/погодный/метеорологический	климат/ауа райы
nature	temperature/temperatures/celsius/fahrenheit	температура/температурный/цельсий/градус	температура/цельсий
nature	rain/rainfall/rainy/precipitation/snow/snowfall/storm/storms/hurricane/cloud/clouds/wind/winds/tornado	дождь/осадки/снег/буря/шторм/ураган/облако/ветер/гроза/туча/дождливый/облака/снегопад	жаңбыр/жауын-шашын/қар/дауыл/бұлт/жел/боран
nature	sun/solar/sunlight/sunny/sunshine	солнце/солнечный	күн/күн сәулесі
nature	moon/moons/lunar	луна/лунный/спутник	ай/ай серігі
nature	star/stars/stellar/galaxy/galaxies	звезда/звездный/галактика/звезды	жұлдыз/галактика
nature	planet/planets/planetary/mars/venus/jupiter/saturn	планета/планетарный/марс/венера/юпитер/сатурн/планеты	планета/ғаламшар/марс/шолпан/юпитер
nature	space/outer space/cosmic/spacecraft/spaceflight/astronaut/astronauts/cosmonaut	космос/космический/астронавт/космонавт/космический корабль	ғарыш/ғарышкер/ғарыштық
nature	universe/cosmos/big bang	вселенная/мироздание	ғалам/әлем
nature	spatial/dimension/dimensions/dimensional	пространство/измерение/пространственный/размерность/мерный	кеңістік/өлшем
nature	astronomy/astronomer/telescope	астрономия/астроном/телескоп	астрономия/астроном/телескоп
nature	satellite/satellites/orbit/orbital	спутник/орбита/орбитальный/спутниковый	жерсерік/серік/орбита
nature	rocket/rockets	ракета/ракетный	зымыран
nature	atmosphere/atmospheric/air/ozone	атмосфера/воздух/атмосферный/воздушный/озон	атмосфера/ауа/әуе
nature	fire/fires/flame/smoke/ash	огонь/пожар/пламя/дым/пепел/пожарный/огня	от/өрт/жалын/түтін/күл
nature	light/lights/lighting/beam/ray/rays	свет/светлый/освещение/луч/световой/лучи	жарық/сәуле
nature	shadow/shade	тень/оттенок	көлеңке
nature	stone/stones/rock/rocks/rocky/sand/clay/gravel	камень/скала/песок/порода/каменный/глина/породы/горная порода	тас/жартас/құм/саз/тау жынысы
nature	geology/geological/geologist/geologists/tectonic	геология/геологический/геолог/тектонический	геология/геолог/геологиялық
nature	fossil/fossils/sediment/sedimentary	ископаемое/окаменелость/осадок/осадочный/окаменелости/ископаемые	қазба/тасқа айналған/шөгінді
nature	volcano/volcanic/lava/glacier/glaciers	вулкан/ледник/вулканический/лава	жанартау/мұздық
nature	mineral/minerals/diamond/crystal/crystals	минерал/алмаз/кристалл/полезное ископаемое/минеральный	минерал/алмаз/кристалл/пайдалы қазба
nature	metal/metals/metallic/iron/steel/copper/aluminum/aluminium/zinc/nickel	металл/железо/сталь/медь/алюминий/металлический/стальной/железный/свинец/цинк/никель	металл/темір/болат/мыс/алюминий/қорғасын
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
science	particle/particles/atom/atoms/molecule/molecules/molecular/proton/neutron	частица/атом/молекула/молекулярный/протон/нейтрон/частицы/молекулы	бөлшек/атом/молекула/протон/нейтрон
science	quantum/relativity/einstein	квантовый/относительность/эйнштейн/теория относительности	кванттық/салыстырмалылық
science	oxygen	кислород/кислородный	оттек/оттегі
science	hydrogen	водород/водородный	сутек/сутегі
science	carbon/carbon dioxide	углерод/углекислый/углекислый газ/углеродный	көміртек/көміртегі/көмірқышқыл
science	nitrogen	азот	азот
science	acid/acids/acidic	кислота/кислотный/кислоты	қышқыл
science	salt/salts	соль/соленый/соли	тұз/тұзды
science	compound/compounds/substance/substances/material/materials/matter	вещество/соединение/материал/материя/вещества/материалы/состав	зат/қосылыс/материал
science	oxide/oxidation/oxidized/combustion	оксид/окисление/горение/сгорание/окислять/окись	тотық/тотығу/жану
science	protein/proteins/enzyme/enzymes/vitamin	белок/фермент/протеин/витамин/белки/ферменты	ақуыз/фермент/дәрумен
science	gene/genes/genetic/genetics/genome/dna/chromosome/mutation/mutations	ген/генетический/геном/ДНК/хромосома/генетика/мутация/гены	ген/генетика/геном/ДНҚ/генетикалық/мутация
science	cell/cells/cellular/membrane/membranes/tissue/tissues	клетка/мембрана/ткань/клеточный/клетки/ткани/ячейка	жасуша/мембрана/тін/клетка
science	bacteria/bacterium/bacterial/virus/viruses/microbe/pathogen/pathogens/infection/infections/infected/infectious/parasite	бактерия/вирус/инфекция/микроб/патоген/возбудитель/заражение/заразить/инфекционный/паразит/бактерии/вирусный	бактерия/вирус/инфекция/жұқпа/микроб/жұқпалы/паразит
science	immune/immunity/vaccine/vaccination/antibody/antibodies/antigen	иммунный/иммунитет/вакцина/антитело/прививка/вакцинация/антиген	иммундық/иммунитет/вакцина/екпе/антидене
science	inflammation/inflammatory/symptom/symptoms/fever	воспаление/симптом/лихорадка/воспалительный/симптомы/жар	қабыну/симптом/қызба/белгі
science	cancer/tumor/tumour/diabetes/tuberculosis/asthma	рак/опухоль/диабет/туберкулез/астма	қатерлі ісік/ісік/диабет/туберкулез
science	organism/organisms/organic	организм/органический/организмы	ағза/организм/органикалық
science	photosynthesis/chloroplast/chloroplasts/chlorophyll	фотосинтез/хлоропласт/хлорофилл	фотосинтез/хлоропласт/хлорофилл
science	algae/fungus/fungi/mushroom	водоросль/гриб/водоросли/грибы	балдыр/саңырауқұлақ
science	hormone/hormones/digestion/digestive/metabolism	гормон/пищеварение/обмен веществ/метаболизм/пищеварительный	гормон/ас қорыту/зат алмасу
science	integer/integers/prime numbers/arithmetic	целое число/простое число/целый/арифметика/простые числа/простых чисел/целых чисел	бүтін сан/жай сан/арифметика
science	equation/equations/formula/formulas	уравнение/формула/формулы	теңдеу/формула
science	geometry/geometric/triangle/rectangle/cube/sphere	геометрия/треугольник/геометрический/прямоугольник/куб/сфера/шар	геометрия/үшбұрыш/тіктөртбұрыш/шар
science	algebra/algorithm/algorithms/logic/logical	алгебра/алгоритм/логика/логический/алгоритмы	алгебра/алгоритм/логика
science	infinite/infinity/finite	бесконечный/бесконечность/конечный	шексіз/шексіздік/шекті
science	probability/statistical/statistics/statistic	вероятность/статистика/статистический	ықтималдық/статистика
science	multiply/multiplication/multiplied/subtract/subtraction	умножение/умножить/вычитание/умножать/вычесть	көбейту/азайту
science	conjecture/paradox/axiom	гипотеза/парадокс/аксиома	болжам/парадокс/аксиома
science	distance/kilometer/kilometre/kilometers/kilometres/km/mile/miles/mi/meter/meters/metre/metres/foot/feet/ft/inch/inches/yard/yards	расстояние/километр/миля/метр/фут/дюйм/ярд/км/дистанция/ярдовый/мили	қашықтық/километр/миля/метр/фут/дюйм/км/арақашықтық
science	area/square kilometer/square miles/hectare/hectares/acre/acres	площадь/гектар/акр/кв/территория	аудан/гектар/акр/аумағы
science	volume/volumes/liter/litre/gallon/capacity	объем/том/литр/вместимость/емкость/мощность	көлем/том/литр/сыйымдылық/қуат
science	kilogram/kg/gram/ton/tons/tonne/tonnes/pound	килограмм/тонна/грамм/кг/фунт/тонны/тонн	килограмм/тонна/грамм
science	size/sizes/dimension/proportions/magnitude	размер/величина/масштаб/размеры/габарит	өлшем/көлем/мөлшер/шама
science	shape/shapes/figure/shaped	форма/фигура/очертание/формы	пішін/форма/фигура
science	surface/surfaces/layer/layers	поверхность/слой/слои/пласт/поверхностный	бет/қабат/беті
science	piece/pieces/fragment/unit/units	кусок/единица/фрагмент/часть/подразделение/единицы/блок	бірлік/бөлік/кесек
science	phenomenon/phenomena	явление/феномен/явления	құбылыс/феномен
science	mechanism/mechanisms/mechanical/mechanics/device/devices/instrument/instruments/tool/tools/equipment/apparatus	механизм/устройство/инструмент/прибор/оборудование/механический/механика/аппарат/приспособление/инструменты	механизм/құрылғы/құрал/аспап/жабдық/механика
science	machine/machines/machinery/engine/engines/motor/motors	машина/двигатель/мотор/станок/двигатели/техника	машина/қозғалтқыш/мотор
science	turbine/turbines/piston/cylinder/cylinders/valve/pump/pumps/boiler/rotor	турбина/поршень/цилиндр/клапан/насос/котел/ротор	турбина/поршень/цилиндр/сорғы/қазандық
science	steam engine/steam engines	паровая машина/паровой двигатель/паровые двигатели/паровых машин	бу машинасы/бу қозғалтқышы
science	technology/technologies/technological	технология/технологический/техника/технологии	технология/технологиялық
science	computer/computers/software/hardware	компьютер/программное обеспечение/компьютерный	компьютер/бағдарламалық жасақтама
science	data/database/datum	данные/база данных/данных	деректер/мәліметтер/деректер базасы
science	robot/robots/artificial intelligence	робот/искусственный интеллект/роботы	робот/жасанды интеллект
science	signal/signals/packet/packets/protocol	сигнал/пакет/сигналы/пакеты	сигнал/пакет
science	file/files	файл/файлы	файл
science	engineer/engineers/engineering	инженер/инженерный/инженерия/машиностроение	инженер/инженерлік/инженерия
science	wire/cable/circuit/battery/voltage	провод/кабель/цепь/схема/батарея/напряжение	сым/кабель/тізбек/батарея/кернеу
science	glass/plastic/rubber/ceramic	стекло/пластик/резина/керамика/пластмасса/стеклянный	шыны/пластик/резеңке/керамика
science	cotton/wool/silk/textile/leather/fur/cloth/fabric	хлопок/шерсть/шелк/текстиль/кожа/мех/ткань	мақта/жүн/жібек/былғары/мата/тері
science	paint/ink/dye	краска/чернила	бояу/сия
science	printing/print/printed/printer	печать/печатный/печатать/типография/напечатать/принтер	баспа/басып шығару/принтер
science	clock/watch/watches	часы/наручные часы	сағат
science	camera/lens	камера/объектив/линза	камера/линза
science	hygiene/soap	гигиена/мыло	гигиена/сабын
`
