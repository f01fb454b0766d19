/** Voting and offices in more detail, and words that are less common. */
export const MORE = `
voting and offices	absentee/absentee voting/absentee ballot/mail-in	заочный/заочное голосование/открепительный	сырттай дауыс беру/есептен шығару
voting and offices	early voting	досрочное голосование	мерзімінен бұрын дауыс беру
voting and offices	recount/recounts	пересчет/пересчитать	қайта санау
voting and offices	runoff/second round	второй тур/второго тура	екінші тур
voting and offices	polling booth/voting booth/booth	кабинка/кабинка для голосования	кабина/дауыс беру кабинасы
voting and offices	voter list/voter lists/electoral roll/voter roll/electoral rolls	список избирателей/списки избирателей/списках избирателей	сайлаушылар тізімі
voting and offices	eligible/eligibility/entitled to	иметь право/правомочный/право голоса	құқылы/құқығы бар
voting and offices	disqualified/disqualify/disqualification	дисквалифицировать/дисквалификация/отстранить от выборов	шеттету/тізімнен шығару
voting and offices	bill/bills/draft law	законопроект/билль/законопроекты	заң жобасы
voting and offices	draft/drafts/drafting/drafted	проект/черновик/составлять	жоба/жазу
voting and offices	legislature/legislatures	законодательный орган/законодательное собрание	заң шығарушы орган
voting and offices	executive/executives	исполнительный/исполнительная власть	атқарушы
voting and offices	enact/enacted/enactment/in force/enter into force	вступить в силу/ввести в действие/принять закон	күшіне ену/қолданысқа енгізу
voting and offices	enforce/enforcement/enforced	принуждение/обеспечить соблюдение/правоохранительный	мәжбүрлеп орындату/құқық қорғау
voting and offices	jury/juries	присяжный/присяжные/жюри	қазылар алқасы/алқабилер
voting and offices	plead/pleading/pleaded/plea/confess/confessed/confession	признание/признаться/исповедь/мольба/умолять	мойындау/кінәсін мойындау
voting and offices	infringe/infringement/infringed	нарушать/посягательство/ущемление	қол сұғу/бұзу
voting and offices	census	перепись/перепись населения	санақ/халық санағы
voting and offices	county/counties	округ/графство	графтық/округ
voting and offices	commune/communes	коммуна/коммуны	коммуна
voting and offices	bureaucracy/bureaucratic/bureaucrat	бюрократия/бюрократический/бюрократ	бюрократия/төрешілдік
voting and offices	nationalization/nationalisation/nationalize	национализация/национализировать	ұлттандыру/мемлекет меншігіне алу
voting and offices	privatization/privatisation	приватизация	жекешелендіру
voting and offices	annex/annexed/annexation	аннексия/аннексировать/присоединение	аннексия/қосып алу
voting and offices	consensus/compromise/compromised	консенсус/компромисс/согласие	консенсус/мәміле/ымыра
voting and offices	sponsor/sponsored/sponsorship	спонсор/спонсировать/спонсорский	демеуші/демеушілік
voting and offices	patron/patronage/patrons	покровитель/покровительство	қамқоршы
voting and offices	advocate/advocated/advocates	сторонник/выступать за/отстаивать/защитник	жақтау/жақтаушы
voting and offices	intimidate/intimidation/intimidated	запугивание/запугать/запугивать	қорқыту/үркіту
voting and offices	manipulate/manipulation/manipulated	манипуляция/манипулировать	манипуляция/айла-шарғы
voting and offices	abuse/abuses/abused	злоупотребление/злоупотреблять/надругательство	теріс пайдалану/қиянат
voting and offices	elite/elites	элита/элитный	элита
voting and offices	hierarchy/hierarchical	иерархия/иерархический	иерархия
voting and offices	framework	рамки/основы/структура	шеңбер/негіз
voting and offices	scheme/schemes	схема/план	сызба/схема
voting and offices	affair/affairs	дело/дела/роман	іс/істер
voting and offices	behavior/behaviour/behaviors/behave/conduct	поведение/вести себя/поведенческий	мінез-құлық/тәртіп
voting and offices	interior/internal affairs	внутренние дела/внутренних дел	ішкі істер
more common words	either/whichever	либо/любой из/тот или иной	не болмаса/екеуінің бірі
more common words	any/anyone/anything/anybody/someone/somebody/something	любой/любая/любое/любого/кто-либо/кто-то/что-то/кто-нибудь/что-нибудь/некто/нечто	кез келген/біреу/бірдеңе/әлдекім
more common words	such/such as	такой/такая/такое/такие/такого/таких/такую	мұндай/осындай/сондай
more common words	eventually/ultimately/ultimate	в конечном счете/в итоге/в конце концов/конечный	ақыр соңында/түбінде
more common words	ago	назад/тому назад/давно	бұрын/бұдан бұрын
more common words	again/repeatedly/repeat/repeated/repetition/recurring	снова/опять/повторить/неоднократно/повторный/повторение/повторяться/вновь/повторять	қайта/қайтадан/қайталау/тағы да
more common words	far eastern	дальневосточный	қиыр шығыс
more common words	rather/somewhat/slightly	несколько/слегка/немного/скорее	сәл/аздап/біраз
more common words	mostly/heavily/much more/far more	гораздо/намного/сильно	әлдеқайда/едәуір
more common words	absolute/absolutely	абсолютный/абсолютно/совершенно	абсолютті/мүлдем
more common words	temporary/temporarily/provisional	временный/временно	уақытша
more common words	fixed/stationary/immobile	неподвижный/фиксированный/стационарный/зафиксировать/фиксировать	тұрақты/қозғалмайтын/бекітілген
more common words	visible/visual/visually/visibility/invisible	видимый/визуальный/невидимый/видимость	көрінетін/көрнекі/көрінбейтін
more common words	intense/intensive/intensity	интенсивный/интенсивность/напряженный	қарқынды/қарқындылық
more common words	conscious/consciousness/consciously	сознание/сознательный/сознательно	сана/саналы
more common words	rational/reasonable	рациональный/разумный	ақылға қонымды/рационалды
more common words	comprehensive/thorough/thoroughly	всесторонний/всеобъемлющий/тщательный/тщательно	жан-жақты/мұқият
more common words	everyday/daily life	повседневный/быт/бытовой	тұрмыс/күнделікті өмір
more common words	vertical/vertically	вертикальный/вертикально	тік/вертикаль
more common words	horizontal/horizontally	горизонтальный/горизонтально	көлденең/горизонталь
more common words	binary	двоичный/бинарный	екілік
more common words	virtual/virtually	виртуальный/практически	виртуалды
more common words	creative/creativity	творческий/творчество/креативный	шығармашылық/креативті
more common words	aggressive/aggression/aggressor	агрессивный/агрессия/агрессор	агрессия/басқыншылық
more common words	superior/superiority/surpass/surpassed	превосходство/превосходить/превзойти	артықшылық/асып түсу
more common words	senior/elder	старший/старейшина/высокопоставленный	аға/үлкен/жоғары лауазымды
more common words	junior	младший	кіші
more common words	grand	грандиозный/великий/большой	ұлы/зор
more common words	luxury/luxurious	роскошь/роскошный	сән-салтанат/сәнді
more common words	toxic/poison/poisonous/poisoning	яд/ядовитый/отравление/токсичный/отравить	у/улы/улану
more common words	mild/mildly	мягкий/легкий	жұмсақ/жеңіл
more common words	tight/tightly	тесный/тугой/плотно/тесно	тығыз/тар
more common words	uncertain/uncertainty	неопределенность/неопределенный/неуверенность	белгісіздік/анық емес
more common words	unable/unsuccessful/unsuccessfully	неспособный/неудачный/безуспешно/безуспешный	қабілетсіз/сәтсіз
more common words	qualified/qualification/qualifications/qualify	квалификация/квалифицированный/квалифицироваться	біліктілік/білікті
more common words	isolated/isolate/isolation	изолировать/изоляция/изолированный/обособленный	оқшаулау/оқшау
more common words	affiliated/affiliate/affiliation	аффилированный/принадлежность/связанный/филиал	үлестес/қатысты
more common words	reserve/reserved/reserves	резерв/запас/заповедник/резервный/запасы	резерв/қор/қорық
more common words	recover/recovered/recovery/recovering	восстановиться/выздороветь/выздоровление/оправиться/восстановление	қалпына келу/сауығу
more common words	compile/compiled/compilation	составить/составлять/сборник/компиляция	құрастыру/жинақ
more common words	label/labels/labeled	этикетка/метка/ярлык/пометить	жапсырма/таңба
more common words	brand/brands	бренд/торговая марка/марка	бренд/маркасы
more common words	subscription/subscribe/subscribers/subscriber	подписка/подписчик/подписаться/абонент	жазылым/жазылу/абонент
more common words	review/reviews/reviewed	обзор/рецензия/отзыв/пересмотр/отзывы	шолу/пікір/қайта қарау
more common words	update/updated/upgrade/upgrading/modernize	обновить/обновление/обновлять/обновленный/модернизация	жаңарту/жаңартылған
more common words	renew/renewed/renewal/resume/resumed	возобновить/возобновление/продлить/возобновляемый	жаңғырту/қайта бастау/жалғастыру
more common words	promise/promised/promises/pledge/vow/vows	обещание/обещать/пообещать/обет/клятва	уәде/уәде беру
more common words	enhance/enhanced/boost/boosting	усилить/улучшить/повысить	арттыру/күшейту
more common words	incorporate/incorporated/integrate/integration/integrated	интеграция/включить/интегрировать/интегрированный/внедрить	біріктіру/интеграция/кіріктіру
more common words	switch/switched/switching	переключить/переключение/переключатель/коммутация	ауыстыру/қосқыш
more common words	trigger/prompt/prompted	спровоцировать/побудить/подтолкнуть/вызвать	түрткі болу/итермелеу
more common words	pursue/pursuit/pursued/chase	преследовать/погоня/стремиться/добиваться/преследование	қуу/қуғындау/ұмтылу
more common words	impose/imposed	наложить/навязать/ввести/налагать	салу/таңу
more common words	exploit/exploitation/exploited	эксплуатация/использовать/эксплуатировать	қанау/пайдалану
more common words	suppress/suppressed/suppression	подавить/подавление/подавлять	басып-жаншу/басу
more common words	resist/resistance/resistant/resisted	сопротивление/сопротивляться/устойчивый/стойкий	қарсыласу/қарсылық/төзімді
more common words	collapse/collapsed/collapses	крах/распад/обрушиться/коллапс/развал	құлау/күйреу/ыдырау
more common words	abandon/abandoned	оставить/покинуть/бросить/заброшенный/отказаться	тастап кету/бас тарту
more common words	expel/expelled/expulsion/evict	изгнать/выслать/исключить/изгнание/выселить	қуып шығу/шығару
more common words	block/blocked/blocks	блокировать/заблокировать/блок/квартал/блокировка	бұғаттау/блок
more common words	interfere/interference/intervene/intervention	вмешательство/вмешиваться/вмешаться/интервенция/помеха	араласу/кедергі
more common words	mediate/mediator/mediation	посредник/посредничество	делдал/арағайын
more common words	accomplish/accomplished	выполнить/осуществить/свершение	орындау/жүзеге асыру
more common words	realize/realized/realise	осознать/реализовать/понять/осознавать	түсіну/жүзеге асыру
more common words	satisfy/satisfied/satisfaction	удовлетворить/удовлетворение/довольный/удовлетворять	қанағаттандыру/риза
more common words	compensate/compensation	компенсация/компенсировать/возмещение	өтемақы/өтеу
more common words	afford/affordable	позволить себе/доступный	қалтасы көтеру
more common words	deposit/deposits/deposited	депозит/вклад/месторождение/отложение/залог	депозит/салым/кен орны
more common words	resolve/resolved	разрешить/урегулировать/решить/урегулирование	шешу/реттеу
more common words	admit/admitted/admission/admissions	признать/принять/прием/допускать/поступление/поступить	мойындау/қабылдау
more common words	enroll/enrolled/enrollment	зачислить/поступить/набор учащихся/зачисление	оқуға қабылдау/түсу
more common words	characterize/characterized	характеризовать/характеризоваться/охарактеризовать	сипаттау
more common words	imply/implies/implied/infer	подразумевать/означать/предполагать	білдіру/меңзеу
more common words	formulate/formulated/formulation	формулировать/сформулировать/формулировка	тұжырымдау
more common words	justify/justified/justification	оправдать/обосновать/оправдание/обоснование	ақтау/негіздеу
more common words	contradict/contradiction	противоречить/противоречие	қайшы келу/қайшылық
more common words	instruct/instruction/instructions/guideline/guidelines/manual	инструкция/указание/наставление/руководство/инструкции	нұсқаулық/нұсқау
more common words	inquire/inquiry/inquiries	запрос/расспрос/справка	сұрау/анықтама
more common words	encounter/encountered/encounters	столкнуться/встретить/сталкиваться/столкновение	кездесу/тап болу
more common words	undertake/undertaken/undertaking	предпринять/предпринимать/взяться	қолға алу
more common words	precede/preceding/precedent/precedence	предшествовать/прецедент/предшествующий	алдында болу/прецедент
more common words	arise/arising/arose	возникать/возникнуть/возник	пайда болу/туындау
more common words	yield/yields/yielded	урожайность/уступить/выход/давать/доходность	өнімділік/түсім
more common words	stretch/stretched/extend over	простираться/растягивать/тянуться/протянуться	созылу/созу
more common words	strip/strips/stripe/band	полоса/полоска/полосы/лишить	жолақ
more common words	lift/lifted/lifting/elevator	лифт/поднять/подъем/подъемный	көтеру/лифт
more common words	stick/sticks	палка/палочка	таяқ/таяқша
more common words	shell/shells	оболочка/раковина/снаряд/скорлупа/панцирь	қабық/қабыршақ/снаряд
more common words	blade/blades	лопасть/лезвие/клинок	жүз/қалақша
more common words	plate/plates	пластина/тарелка/плита	табақша/тақта
more common words	wheel/wheels	колесо/колеса/колесный	доңғалақ/дөңгелек
more common words	gear/gears	передача/шестерня/снаряжение	беріліс/жабдық
more common words	axis/axes	ось/оси	ось/білік
more common words	string/strings	струна/строка/нить	ішек/жол/жіп
more common words	tube/pipe/pipes/pipeline	труба/трубка/трубопровод/трубы	түтік/құбыр
more common words	lamp/lamps/bulb	лампа/лампочка/лампы/светильник	шам
more common words	mirror	зеркало/зеркальный	айна
more common words	screen/screens	экран/экранный	экран
more common words	card/cards	карта/карточка/карты	карта/карточка
more common words	map/maps/mapped/mapping	карта/карты/картографический/отображение	карта
more common words	diagram/chart/graph/graphs	диаграмма/график/граф/графы	диаграмма/граф/график
more common words	stamp/stamps	марка/печать/штамп	мөр/марка
more common words	ticket/tickets	билет/билеты	билет
more common words	envelope/envelopes	конверт	конверт
more common words	copy/copies/copied	копия/копировать/экземпляр/скопировать	көшірме/дана
more common words	input/inputs	ввод/вход/входной	кіріс/енгізу
more common words	output/outputs	вывод/выход/выпуск	шығыс/шығару
more common words	user/users/username	пользователь/пользователи	пайдаланушы/қолданушы
more common words	interface/interfaces	интерфейс	интерфейс
more common words	module/modules	модуль/модульный	модуль
more common words	format/formats	формат	пішім/формат
more common words	agent/agents	агент/агенты	агент
more common words	vacuum	вакуум/вакуумный	вакуум
more common words	friction	трение	үйкеліс
more common words	tension/tensions/strain/stress	напряжение/напряженность/стресс	кернеу/шиеленіс/күйзеліс
more common words	equilibrium	равновесие	тепе-теңдік
more common words	compress/compressed/compression	сжатие/сжать/сжатый/сжимать	сығу/сығылған
more common words	expansionism/expansionist	экспансия	экспансия
more common words	gasoline/petrol/diesel	бензин/дизель/дизельный	бензин/дизель
more common words	cement	цемент/цементный	цемент
more common words	concrete	бетон/бетонный	бетон
more common words	brick/bricks	кирпич/кирпичный	кірпіш
more common words	isotope/isotopes/radioactive/radioactivity	изотоп/радиоактивный/радиоактивность	изотоп/радиоактивті
more common words	receptor/receptors	рецептор/рецепторы	рецептор
more common words	lymphocyte/lymphocytes	лимфоцит/лимфоциты	лимфоцит
more common words	tentacle/tentacles	щупальце/щупальца	қармалауыш
more common words	erosion/erode/eroded	эрозия/размывать	эрозия/шайылу
more common words	landscape/landscapes/scenery	ландшафт/пейзаж	ландшафт/пейзаж
more common words	waterfall/waterfalls	водопад	сарқырама
more common words	marsh/swamp/bog	болото/болотистый	батпақ
more common words	hemisphere	полушарие	жарты шар
more common words	longitude	долгота/долготы	бойлық
more common words	latitude	широта/широты	ендік
more common words	equator/equatorial	экватор/экваториальный	экватор
more common words	radius	радиус	радиус
more common words	diameter	диаметр	диаметр
more common words	trajectory	траектория	траектория
more common words	curvature	кривизна	қисықтық
more common words	vector/vectors	вектор/векторный	вектор
more common words	matrix/matrices	матрица/матрицы	матрица
more common words	polynomial	многочлен/полиномиальный	көпмүше
more common words	fraction/fractions	дробь/доля/фракция	бөлшек
more common words	divisor/divisors/remainder	делитель/делители	бөлгіш
more common words	twin/twins	близнец/близнецы/двойня	егіз/егіздер
more common words	consecutive/successive	последовательный/подряд/последующий	қатарынан/тізбекті
more common words	whereas/versus/unlike	тогда как/в отличие	ал/керісінше
more common words	career/careers	карьера/карьерный	мансап/карьера
more common words	master/masters	мастер/магистр/хозяин	шебер/магистр
more common words	technician/technicians/mechanic	техник/механик	техник/механик
more common words	contractor/contractors	подрядчик/исполнитель работ	мердігер
more common words	practitioner/practitioners	практик/специалист	практик
more common words	editor/editors/editorial	редактор/редакция/редакционный	редактор/редакция/бас редактор
more common words	crew/crews	экипаж/команда	экипаж
more common words	regiment/regiments	полк/полковой/полки	полк
more common words	battalion/battalions	батальон	батальон
more common words	brigade/brigades	бригада	бригада
more common words	legion/legions	легион/легионы	легион
more common words	mercenary/mercenaries	наемник/наемный	жалдамалы
more common words	garrison	гарнизон	гарнизон
more common words	submarine/submarines	подводная лодка/подлодка/подводный	сүңгуір қайық
more common words	diocese/congregation/congregations/parish	приход/епархия/община/паства	қауым/приход
more common words	preach/preacher/sermon/sermons	проповедь/проповедовать/проповедник	уағыз
more common words	pilgrim/pilgrimage	паломник/паломничество/хадж	қажылық/зиярат
more common words	sacrifice/sacrificed	жертва/пожертвовать/жертвовать/принести в жертву	құрбандық/құрбан ету
more common words	disciple/disciples/apostle	ученик/апостол/последователь	шәкірт/апостол
more common words	vassal	вассал	вассал
more common words	allegiance	верность/преданность	адалдық
more common words	treasure/treasures	сокровище/клад	қазына
more common words	beggar	нищий/попрошайка	қайыршы
more common words	bride	невеста	қалыңдық
more common words	groom/bridegroom	жених	күйеу жігіт
more common words	widow	вдова	жесір
more common words	virtue/virtues	добродетель	ізгілік/қасиет
more common words	fantasy/imagination/imagine/imaginary/fictional	фантазия/воображение/вообразить/вымышленный/представить	қиял/ойдан шығарылған
more common words	adventure/adventures	приключение/приключения	шытырман/бастан кешу
more common words	monster/monsters	чудовище/монстр	құбыжық
more common words	dragon	дракон	айдаһар
more common words	giant/giants	гигант/великан/гигантский	дәу/зор
more common words	magic/magical/wizard	магия/волшебный/магический/волшебник	сиқыр/сиқырлы
more common words	toy/toys/doll	игрушка/кукла	ойыншық/қуыршақ
more common words	cartoon/animation/animated	мультфильм/анимация/анимационный	мультфильм/анимация
more common words	comics/comic book	комикс/комиксы	комикс
more common words	studio/studios	студия/мастерская	студия
more common words	debut/debuted/premiere	дебют/премьера/дебютный/дебютировать	дебют/премьера/тұсаукесер
more common words	bestseller	хит/бестселлер	хит/бестселлер
more common words	scene/stage performance	сцена/сценический	көрініс/сахна
more common words	plot/plots	сюжет/заговор/сюжетный	сюжет/қастандық
more common words	sketch	эскиз/набросок	нобай/эскиз
more common words	carve/carved/carving	резьба/вырезать/резной	ою
more common words	decorate/decoration/ornament	украшение/украсить/орнамент/украшать	әшекей/безендіру/ою-өрнек
more common words	dome/domes	купол/купола	күмбез
more common words	pyramid/pyramids	пирамида/пирамиды	пирамида
more common words	basement/cellar	подвал	жертөле
more common words	sewer/sewage	канализация/сточный	кәріз
more common words	yard/courtyard	двор/дворы/внутренний двор	аула
more common words	lane/alley	переулок/полоса движения	тұйық көше/жолақ
more common words	intersection/junction	перекресток/пересечение	қиылыс
more common words	destination	место назначения/пункт назначения	бағыт/баратын жер
more common words	entrance/entry/gateway	вход/подъезд/въезд	кіреберіс/кіру
more common words	exit/way out	выход/выезд	шығу/шығар жол
more common words	dormitory	общежитие	жатақхана
more common words	camp/camps	лагерь/лагеря	лагерь/қос
more common words	anchor	якорь	зәкір
more common words	motorcycle/motorcycles	мотоцикл	мотоцикл
more common words	dinner/supper	ужин	кешкі ас
more common words	lunch	обед	түскі ас
more common words	breakfast	завтрак	таңғы ас
more common words	fat/fats	жир/жирный	май/семіз
more common words	bean/beans/soy	боб/фасоль/соя/бобы/соевый	бұршақ/соя
more common words	herb/herbs/herbal	трава/травяной/лекарственная трава	дәрілік шөп
more common words	dose/doses	доза/дозировка	доза/мөлшер
more common words	syndrome	синдром	синдром
more common words	chronic	хронический	созылмалы
more common words	remedy/remedies	средство/лекарство	ем/дауа
more common words	abortion/abortions	аборт/аборты	түсік
more common words	shoulder/shoulders	плечо/плечи	иық
more common words	breast/chest	грудь/грудной	кеуде
more common words	neck	шея/шейный	мойын
more common words	gesture/gestures	жест/жесты	ым/қимыл
more common words	nominations	номинация/номинации	номинация
more common words	tribute/dedicated/dedicate/devoted/devote	посвятить/посвященный/посвящен/посвящать	арналған/арнау
more common words	landmark/landmarks/sights	достопримечательность/достопримечательности/ориентир	көрікті жер/бағдар
more common words	folk/folklore	народный/фольклор/народная	халықтық/фольклор
more common words	flourish/flourished/heyday	расцвет/процветать/расцветать	гүлдену/дәуірлеу
more common words	revive/revival/revived	возрождение/возродить/возродиться	жаңғыру/қайта өрлеу
more common words	decline/declining	упадок/спад/снижаться/приходить в упадок	құлдырау/төмендеу
more common words	aftermath	последствия/после	салдар
more common words	scandal/scandals	скандал/скандальный	жанжал/дау-дамай
more common words	misleading/mislead/misconception	заблуждение/вводить в заблуждение	жаңылыстыру/қате түсінік
more common words	monopoly	монополия/монополист	монополия
more common words	discipline/disciplines	дисциплина/дисциплинарный	тәртіп/пән
more common words	contingent	контингент	контингент
more common words	entity/entities	субъект/организация/лицо/образование	субъект/тұлға/құрылым
more common words	complement/supplement	дополнение/приложение/дополнять	толықтыру/қосымша
more common words	passage/excerpt	отрывок/проход/фрагмент	үзінді/өткел
more common words	academician	академик	академик
more common words	rouble/ruble/rubles	рубль/рубли/рублей	рубль
more common words	cent/cents	цент/центы	цент
more common words	per capita/capita	на душу населения/душа	жан басына шаққанда
more common words	turn out/turned out/proved to	оказаться/оказываться/оказался/оказалась/оказалось/выясниться	болып шығу
more common words	inflict/inflicted/deal a blow	нанести/наносить/нанес/нанесла	келтіру/тигізу
more common words	get into/fall into	попасть/попадать/попал/попала/попали	түсу/тап болу
more common words	marched/military campaign/crusade/crusades	поход/походы/крестовый поход	жорық/крест жорығы
more common words	offensive/offense	наступление/наступательный/нападение	шабуыл/шабуылға шығу
more common words	latin	латинский/латынь	латын/латынша
more common words	lasted/lasting	длиться/длился/длилось/продолжаться	созылу/жалғасу
more common words	homeland/motherland/fatherland	родина/отечество/отчизна	отан/атамекен
more common words	purchase order/orders	заказ/заказать/заказывать	тапсырыс
more common words	commissar/commissioner/commissioners	комиссар/уполномоченный	комиссар/уәкіл
more common words	pseudonym/alias	псевдоним	бүркеншік ат
more common words	carpet/carpets	ковер/ковры	кілем
more common words	felt	войлок/войлочный	киіз
more common words	craft/crafts/handicraft	ремесло/ремесленник/ремесленный	қолөнер
more common words	metallurgy/metallurgical	металлургия/металлургический	металлургия
more common words	irrigation/irrigated	орошение/орошаемый/ирригация	суару/суармалы
more common words	kumis/kymyz	кумыс	қымыз
more common words	yurt/yurts	юрта/юрты	киіз үй
more common words	batyr	батыр/богатырь	батыр
more common words	landowner/landlord	помещик/бай	помещик/бай
more common words	dzungar/dzungars	джунгар/джунгары/джунгарский	жоңғар/жоңғарлар
more common words	golden horde/horde	орда/Золотая Орда/Золотой Орды	орда/Алтын Орда
more common words	hun/huns	гунны/гунн	ғұн/ғұндар
more common words	scythian/scythians/saka	скиф/скифы/саки	скиф/сақ/сақтар
more common words	epic/epics	эпос/эпический	эпос/дастан/жыр
more common words	madrasa	медресе	медресе
`
