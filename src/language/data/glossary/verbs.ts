/** Common verbs. */
export const VERBS = `
common verbs	be/is/was/were/been/being/are	быть/был/была/были/было/является/являться/есть/будет/являлся/явиться	болу/бар/болған/болды/болып/табылады
common verbs	have/has/had/having/possess/possessed/possession/possessions	иметь/имеет/имеются/иметься/обладать/располагать/имеющий	бар/ие/болу/иелену
common verbs	do/does/did/done/doing	делать/сделать/поступать/совершать	істеу/жасау/ету/қылу
common verbs	make/made/makes/making	делать/сделать/сделан/изготовить/изготавливать/производить/изготовлен/изготовление	жасау/істеу/жасалған/дайындау
common verbs	commit/committed/commits	совершить/совершать/совершен	жасау
common verbs	go/goes/went/gone/going	идти/ехать/поехать/пойти/шел/шла/шли/идет/пошел/отправиться/ходить	бару/жүру/барды/кету
common verbs	walk/walked/walking/foot	ходить/ходьба/прогулка/пешком/пеший	жүру/серуен/жаяу
common verbs	run/ran/running/runner	бежать/бегать/бег/бегун	жүгіру/жүгірді
common verbs	operate/operated/operates/operating/operational/run/running/runs	работать/действовать/эксплуатация/функционировать/эксплуатировать/управлять/функционирование/эксплуатационный	жұмыс істеу/пайдалану/іске қосылу
common verbs	operation/operations	операция/операции/действие/действия	операция/әрекет
common verbs	see/saw/seen/seeing/sight	видеть/увидеть/увиден/видит/зрение/видимый	көру/көрді/көрген
common verbs	look/looked/looking/watch/watched/viewed	смотреть/посмотреть/глядеть/взгляд/рассматривать/смотрит/просмотр/взгляды	қарау/қарады
common verbs	hear/heard/hearing/listen/listening	слышать/услышать/слушать/слух/слышит/прослушать/слушание/слухи	есту/тыңдау/естіді
common verbs	feel/felt/feeling/feelings	чувствовать/почувствовать/чувство/ощущать/ощущение	сезіну/сезім
common verbs	touch/touched/contact	трогать/касаться/прикасаться/прикосновение/дотронуться	тию/жанасу/тигізу
common verbs	smell/odor/scent	запах/пахнуть/обоняние	иіс
common verbs	taste	вкус/вкусный	дәм
common verbs	know/knew/known/knowing/knowledge/knowledgeable	знать/известно/знание/знания/знает/познание/знали	білу/білім/біледі/белгілі
common verbs	aware/awareness	осведомленный/осведомленность/осознавать/осознание	хабардар/сана
common verbs	learn/learned/learnt/learning	узнать/учиться/научиться/изучать/обучение/выучить/узнавать/усвоить	үйрену/білу/үйренді/оқып білу
common verbs	teach/taught/teaching	учить/преподавать/обучать/преподавание/научить/преподаватель	оқыту/үйрету
common verbs	study/studied/studies/studying	изучать/изучить/изучение/учиться/исследование/учеба/обучаться/исследования	зерттеу/оқу/оқып үйрену
common verbs	think/thought/thinking/thoughts	думать/подумать/мысль/мышление/мыслить/размышлять/мысли	ойлау/ой
common verbs	believe/believed/belief/beliefs	верить/полагать/считать/вера/убеждение/считается/убеждения/поверить/верование/считаться	сену/сенім/санау
common verbs	consider/considered/considering/consideration/regard/regarded/deemed	считать/рассматривать/рассмотреть/рассмотрение/считается/учитывать/учет/считаться/полагать/рассмотрен	қарастыру/санау/есептеу/ескеру
common verbs	opinion/opinions/view/views/viewpoint	мнение/взгляд/взгляды/точка зрения/мнения	пікір/көзқарас/ой
common verbs	understand/understood/understanding	понимать/понять/понимание/понял/понятный/поняли	түсіну/түсінді/түсінік
common verbs	remember/remembered/memory/memories/recall/memorial/remind	помнить/вспомнить/память/запомнить/воспоминание/напоминать/мемориал	есте сақтау/еске алу/жад/ес
common verbs	forget/forgot/forgotten	забыть/забывать/забытый	ұмыту
common verbs	recognize/recognized/recognition/recognise/acknowledge/acknowledged/recognised	признать/признавать/признание/узнать/распознать/признан/распознавание/опознать	тану/мойындау/танылған
common verbs	want/wanted/wants/desire/desired/wish/wished	хотеть/желать/желание/захотеть/хочет/хотят/хотел/пожелать/желаемый	қалау/тілеу/тілек/ниет
common verbs	need/needed/needs/necessary/necessity/require/required/requirement/requirements/requires	нужно/нужный/необходимо/необходимый/потребность/нуждаться/требовать/требоваться/требование/требования/требуется/понадобиться/необходимость/потребоваться	керек/қажет/қажеттілік/талап/талап ету
common verbs	must/obliged/obligation/obligations/obligatory/mandatory/compulsory/duty/duties	должен/обязан/обязательный/обязанность/обязательство/должны/долг/обязанности/обязательно/долги	тиіс/міндетті/міндет/борыш/міндеттеме
common verbs	can/could/able/ability/abilities/capable/capability	мочь/может/могут/мог/могли/можно/способный/способность/смочь/умение/уметь/способен/могла/смог/смогла/смогли/сможет/смогут	алу/мүмкін/қабілет/қабілетті
common verbs	possible/possibly/probable/probably/likely/perhaps/maybe	возможный/возможно/вероятный/вероятно/может быть/вероятность	мүмкін/ықтимал/бәлкім
common verbs	impossible/unlikely	невозможный/невозможно/маловероятный	мүмкін емес/екіталай
common verbs	try/tried/attempt/attempted/attempts/trying/effort/efforts	пытаться/попытка/пробовать/попробовать/стараться/усилие/усилия/попытаться/постараться	тырысу/әрекет/талпыныс/күш-жігер
common verbs	help/helped/helping/assist/assisted/assistance/aid/helpful	помочь/помощь/помогать/содействие/помог/помогла/содействовать/поможет	көмек/көмектесу/жәрдем
common verbs	use/used/uses/using/usage/utilize/utilized	использовать/использование/применять/применение/пользоваться/употреблять/используемый/применить/пользование/воспользоваться/употребление/применяться	қолдану/пайдалану/қолданылу/қолданыс/қолданылады/қолданылған
common verbs	useful	полезный/польза	пайдалы/пайда
common verbs	apply/applied/applies/applicable	применять/применить/применяться/применимый/прикладной/распространяться	қолдану/қолданылады
common verbs	application/applications/applicant/applicants/submit/submitted/submission	заявка/заявление/подать/подача/заявитель/приложение/подавать/представить	өтініш/тапсыру/беру/қосымша
common verbs	work/works/worked/working/labor/labour	работа/работать/труд/трудовой/рабочий/проработать/сработать/работы/трудиться	жұмыс/еңбек/жұмыс істеу
common verbs	job/jobs/employ/employed/employment/occupation/employer/employers/profession	занятость/профессия/занятие/рабочее место/работодатель/трудоустройство/нанять/нанимать/наем	жұмыс/мамандық/кәсіп/жұмыспен қамту/жұмыс беруші
common verbs	professional/professionals/professionally	профессиональный/профессионал/профессионально	кәсіби/кәсіпқой
common verbs	find/found/finding/findings/finds	найти/находить/нашел/нашли/нашла/найден/находка/обнаружить/найдено/найдены	табу/тапты/тапқан/табылған
common verbs	discover/discovered/discovery/discoveries/detect/detected/detection	открыть/открытие/обнаружить/обнаружен/выявить/обнаружение/выявлять/обнаруживать	ашу/анықтау/жаңалық/табу
common verbs	search/searched/searching/seek/sought/seeking	искать/поиск/поиски/ищет/ищут/разыскивать/обыск	іздеу/іздестіру
common verbs	strive/aspire/aspiration/aspirations	стремиться/стремление/стремится	ұмтылу/ұмтылыс
common verbs	show/showed/shown/shows/showing/demonstrate/demonstrated/display/displayed	показать/показывать/демонстрировать/показан/показ/продемонстрировать/отображать/проявлять/показывает	көрсету/көрсетті/көрсетілген
common verbs	appear/appeared/appears/appearance/emerge/emerged/emergence/appearing	появиться/появляться/появление/возникнуть/возникновение/возникать/возник/казаться/внешность/возникла/кажется	пайда болу/көріну/шығу
common verbs	disappear/disappeared/disappearance/vanish/vanished	исчезнуть/исчезать/исчезновение/исчез/пропасть/исчезла	жоғалу/жойылу/ғайып болу
common verbs	call/called/calls/calling/named/name/names/naming/nickname/nicknamed	назвать/называть/имя/название/называется/звать/именовать/назван/именем/имени/прозвище/наименование/зовут/носить имя/называемый/названный/имена	атау/аты/есім/аталу/аталған/есімі/атауы
common verbs	surname/last name/family name	фамилия	тегі/фамилия
common verbs	rename/renamed	переименовать/переименован/переименование	атын өзгерту/қайта аталды
common verbs	title/titled/entitled/titles	название/титул/заглавие/звание/озаглавить/заголовок	атақ/тақырып/атауы
common verbs	write/wrote/written/writing/writings	писать/написать/письменный/пишет/пишут/написан/написано	жазу/жазды/жазылған
common verbs	writer/writers/novelist	писатель/писатели/литератор/писательница	жазушы/қаламгер
common verbs	author/authors/authored	автор/авторы/авторство	автор
common verbs	read/reading/reader/readers	читать/прочитать/чтение/читатель/прочесть	оқу/оқыды/оқырман/оқыған
common verbs	publish/published/publication/publications/publishing/publisher	опубликовать/публикация/издать/издание/публиковать/издательство/издаваться/издатель/опубликован/издавать	жариялау/басылым/жарияланған/баспа
common verbs	announce/announced/announcement/proclaim/proclaimed	объявить/анонсировать/объявление/провозгласить/объявлять/объявлен	жариялау/хабарлау/мәлімдеу/хабарландыру
common verbs	sign/signed/signing/signature/signatory/signs	подписать/подпись/подписание/подписан/подписывать	қол қою/қолтаңба/қол қойды/қол қойылған
common verbs	signs/symbol/symbols/symbolic	знак/символ/символический/символизировать/признак/знаки	белгі/таңба/рәміз/символ
common verbs	adopt/adopted/adoption/passed/approve/approved/approval/ratify/ratified/ratification	принять/утвердить/одобрить/принятый/принятие/принимать/одобрение/утверждение/ратифицировать/ратификация/принят/принята/приняли/принял/одобрен	қабылдау/бекіту/мақұлдау/қабылданған/ратификациялау
common verbs	accept/accepted/acceptance/accepting	принять/принимать/приемлемый/соглашаться/признавать/принятие/приняли/принял	қабылдау/келісу
common verbs	agree/agreed/agrees	согласиться/соглашаться/согласен/договориться/согласие/согласны	келісу/келісім/келісті
common verbs	disagree/disagreement/dispute/disputes/disputed/controversy/controversial	спор/разногласие/спорный/противоречивый/разногласия/оспаривать/полемика/не согласиться/противоречие	дау/даулы/келіспеушілік
common verbs	participate/participated/participation/participant/participants/participating	участвовать/участие/участник/принять участие/участники/принимать участие/поучаствовать	қатысу/қатысушы/қатысты/қатысқан
common verbs	join/joined/enter/entered/entry/entering/joining/accession	вступить/присоединиться/войти/вошел/вошла/вошли/вход/вступление/присоединение/входить/вступать/присоединять/вхождение	кіру/қосылу/кірді/енгізу
common verbs	lead/led/leads/leading	вести/возглавить/руководить/возглавлять/ведет/вел/привести/приводить/привел/привело/привела/приводит/лидировать/возглавлял	басқару/жетекшілік/бастау/әкелу
common verbs	manage/managed/management/manager/managers/managing	управлять/управление/менеджер/менеджмент/руководство/управляющий	басқару/менеджер/басқарма
common verbs	rule/ruled/ruler/rulers/reign/reigned/dominion/rules	править/правление/правитель/господство/царствование/правил/власть/правящий/правители/власти	билеу/билік ету/билеуші/патшалық ету
common verbs	rules/regulation/regulations/regulate/regulated/regulatory	правило/правила/регулирование/регулировать/регламент/правил/положение/нормативный	ереже/қағида/реттеу/ережелер
common verbs	dominate/dominated/dominant/dominance/domination/prevail	доминировать/господствовать/господство/доминирующий/доминирование/преобладать/преобладающий	үстем/үстемдік/басым
common verbs	control/controlled/controlling/controls	контроль/контролировать/управлять/управление/подконтрольный	бақылау/басқару
common verbs	command/commanded/commander/commands	командовать/командование/командир/команда/командующий/приказ/команды	қолбасшы/командир/бұйрық/қолбасшылық
common verbs	allow/allowed/allows/allowing/permit/permitted/permission/enable/enabled/enables/let	разрешить/позволить/разрешение/позволять/разрешать/разрешен/давать возможность/допускать/допустить/позволяет	рұқсат/жол беру/мүмкіндік беру/рұқсат ету
common verbs	ban/banned/prohibit/prohibited/forbidden/forbade/prohibition/forbid	запретить/запрет/запрещено/запрещать/запрещен/воспретить	тыйым/тыйым салу/тыйым салынған
common verbs	prevent/prevented/prevents/prevention/preventing	предотвратить/предотвращать/предотвращение/мешать/помешать/препятствовать/воспрепятствовать/профилактика	алдын алу/болдырмау/кедергі жасау
common verbs	demand/demanded/demands/claim/claims/claimed	требовать/требование/потребовать/спрос/претензия/претендовать/иск/требования	талап/талап ету/сұраныс
common verbs	request/requested/requests/petition/petitions	просить/запрос/просьба/попросить/петиция/ходатайство/обращение/запросить	сұрау/өтініш/сұраныс/өтіну/петиция
common verbs	ask/asked/asking/question/questions	вопрос/спросить/спрашивать/вопросы/задать вопрос/расспросить	сұрақ/сұрау/сауал
common verbs	answer/answered/answers/respond/responded/response/responses/reply/replied	ответ/ответить/отвечать/ответный/отклик/реагировать/откликнуться/ответы/реакция/реакции	жауап/жауап беру
common verbs	call for/urge/urged/calls for/appeal to	призвать/призыв/призывать/убеждать/призывает	шақыру/үндеу
common verbs	pay/paid/pays/paying/payment/payments	платить/оплата/выплата/заплатить/платеж/оплачивать/выплатить/выплачивать/оплатить/уплата	төлеу/төлем/төлеген
common verbs	salary/wage/wages/salaries/earn/earned/earning/earnings	зарплата/заработная плата/зарабатывать/заработок/заработать/жалованье/заработной платы/оклад	жалақы/еңбекақы/табу
common verbs	cost/costs/price/prices/priced/pricing	стоить/цена/стоимость/расценка/цены/обойтись/издержки	баға/құн/құны/бағасы
common verbs	expensive/costly	дорогой/дорогостоящий	қымбат
common verbs	cheap/inexpensive	дешевый/недорогой/дешево	арзан
common verbs	spend/spent/spending/expense/expenses/expenditure	потратить/расход/тратить/затраты/расходы/провести/затратить/расходовать	жұмсау/шығын/жұмсалған
common verbs	save/saved/saving/savings/rescue/rescued/salvation	спасти/спасать/сохранить/экономить/спас/спасение/сбережение/экономия/спасен/сэкономить	сақтау/құтқару/үнемдеу
common verbs	buy/bought/buying/purchase/purchased/buyer	купить/покупка/покупать/приобрести/покупатель/куплен/закупка	сатып алу/сатып алды/сатып алушы
common verbs	sell/sold/sale/sales/selling/seller	продать/продажа/продавать/продан/продавец/сбыт/продаваться/распродажа	сату/сатылым/сатты/сатылған/сатушы
common verbs	rent/rented/lease/leased	аренда/арендовать/снимать/арендный/прокат	жалға алу/жалдау/жалға беру
common verbs	build/built/building/construct/constructed/construction/constructing/builder/builders/buildings	строить/строительство/построить/сооружение/построен/построена/постройка/возвести/строитель/строительный/соорудить/сооружать/построение	салу/құрылыс/тұрғызу/салынған/салынды
common verbs	rebuild/rebuilt/reconstruction/reconstruct/reconstructed/restore/restored/restoration/renovation/repair/repaired	восстановить/восстановление/реконструкция/реставрация/ремонт/восстанавливать/перестроить/реконструировать/отремонтировать/перестройка	қалпына келтіру/жөндеу/қайта құру/реставрация
common verbs	open/opened/opening/opens	открыть/открытие/открывать/открыт/открытый/открыться/открыто	ашу/ашылу/ашық/ашылды
common verbs	close/closed/closing/closure/shut	закрыть/закрытие/закрывать/закрыт/закрытый/закрыться	жабу/жабылу/жабық/жабылды
common verbs	begin/began/begun/beginning/begins/start/started/starting/starts/onset	начать/начало/начаться/начинать/старт/начинаться/началось/начался/начинающий/начат/изначально/стартовать	бастау/басталу/басталды/бастады/басы/бастапқы
common verbs	launch/launched/launching	запустить/запуск/запускать/начать/запущен	іске қосу/ұшыру/бастау
common verbs	initiate/initiated/initiative/initial/initially/initiatives	инициатива/инициировать/начальный/первоначальный/изначальный/первоначально	бастама/бастапқы/бастамашы
common verbs	end/ended/ends/ending/finish/finished/complete/completed/completion/finishing	закончить/завершить/окончание/завершение/закончиться/конец/кончить/завершиться/заканчивать/завершать/конце/окончить/завершен/финал/конца/концу/концы	аяқтау/аяқталу/бітіру/соңы/аяғы/бітті/аяқталды
common verbs	continue/continued/continues/continuing/continuous/ongoing/proceed/proceeded/continuously/persist/proceeds	продолжать/продолжить/продолжение/непрерывный/продолжаться/продолжающийся	жалғастыру/жалғасу/жалғасты/үздіксіз
common verbs	keep/kept/keeping/preserve/preserved/preservation/maintain/maintained/maintenance/retain/retained/conserve/conservation	сохранить/сохранять/хранить/поддерживать/сохранение/содержать/удержать/сохраниться/храниться/хранение/поддержание/обслуживание	сақтау/сақталу/сақталған/ұстау
common verbs	store/stored/storage/stores	хранить/хранение/хранилище/склад/запас/храниться	сақтау/қойма/қор
common verbs	remain/remained/remains/remaining/stay/stayed	остаться/оставаться/остаток/остальной/остается/остался/остатки/пребывание/осталось/остались	қалу/қалған/қалды/қалдық
common verbs	become/became/becoming/becomes	стать/становиться/стал/стала/стали/стало/становление/сделаться/становится/станет/станут/ставший	болу/айналу/болды/айналды
common verbs	change/changed/changes/changing/alter/altered/alteration/modify/modified/modification	изменение/изменить/измениться/менять/меняться/перемена/изменять/изменения/изменяться/поменять/модификация/модифицировать/сменить/изменен	өзгеріс/өзгерту/өзгеру/ауыстыру/өзгерді/өзгерістер
common verbs	replace/replaced/replacement/substitute/substituted/exchange/exchanged	заменить/замена/заменять/обмен/сменить/замещать/обменять/заменен/обмениваться/вытеснить	ауыстыру/алмастыру/алмасу/орнына
common verbs	move/moved/moving/movement/movements/motion/moves/mobile	двигаться/движение/переехать/перемещение/перейти/переезд/переместить/движущийся/перемещаться/подвижный/передвижение/двигать/перешел/перешла/перешли/переезжать/перебраться	қозғалу/қозғалыс/көшу/жылжу
common verbs	migrate/migration/migrant/migrants/immigrant/immigrants/immigration/emigrate/emigrated/emigration/immigrated	миграция/мигрант/иммигрант/иммиграция/эмиграция/переселение/переселенец/эмигрировать/иммигрировать/мигрировать/эмигрант/переселиться	көші-қон/мигрант/иммигрант/эмиграция/қоныс аудару/көшу
common verbs	settle/settled/settler/settlers/settlement/settlements	поселиться/поселение/поселенец/поселенцы/селиться/расселение/обосноваться/поселок/осесть	қоныстану/қоныс/қоныстанушы/елді мекен
common verbs	refugee/refugees/exile/exiled	беженец/беженцы/ссылка/изгнание/изгнать/изгнанник/сослан	босқын/босқындар/жер аудару/айдау
common verbs	travel/traveled/travelled/traveling/trip/trips/tour/tours/journey/voyage/traveler/expedition	путешествие/поездка/путешествовать/ездить/тур/путешественник/экспедиция/съездить/плавание	саяхат/сапар/саяхаттау/экспедиция/жолсапар
common verbs	return/returned/returns/returning	вернуться/возвращение/возвращаться/возврат/вернуть/возвращать/возвратиться	қайту/оралу/қайтару/оралды
common verbs	follow/followed/follows/following/follower/followers	следовать/последовать/следующий/последователь/следование/соблюдать	еру/ілесу/ізбасар/келесі
common verbs	pass/passing/passes/through	пройти/проходить/миновать/проход/прохождение/через/сквозь	өту/арқылы/өткел
common verbs	cross/crossed/crossing/crosses	пересечь/пересекать/переход/пересечение/перейти/крест/переправа	кесіп өту/қиылысу/крест/өткел
common verbs	turn/turned/turning/rotate/rotation/rotating/spin	повернуть/поворот/вращение/вращаться/поворачивать/обернуться/обратиться/оборот	бұрылу/айналу/айналдыру
common verbs	fall/fell/fallen/falling/drop/dropped	падать/упасть/падение/упал/падает/опускаться/пасть/уронить/пал	құлау/түсу/құлады
common verbs	jump/jumped/leap	прыгать/прыжок/прыгнуть	секіру
common verbs	fly/flew/flown/flying/flight/flights	летать/полет/лететь/летит/рейс/полеты/вылет/летающий	ұшу/ұшты/рейс
common verbs	swim/swimming/swam	плавать/плыть/плавание/плавательный	жүзу
common verbs	stand/stood/standing	стоять/встать/стоит/стоящий/постоять/вставать	тұру/тұрды
common verbs	sit/sat/sitting	сидеть/сесть/садиться/сидит	отыру
common verbs	sleep/slept/sleeping	спать/сон/уснуть/спит/сна	ұйықтау/ұйқы
common verbs	eat/ate/eaten/eating/feed/fed/feeding/feeds/consume/consumed	есть/питаться/кормить/питание/съесть/ел/ест/поедать/съедать/кормление/кормиться/едят	жеу/тамақтану/тамақтандыру/қоректену
common verbs	drink/drank/drunk/drinking/drinks/beverage	пить/напиток/выпить/питьевой/пьет	ішу/сусын
common verbs	cook/cooked/cooking/kitchen	готовить/приготовление/повар/кухня/варить	пісіру/аспаз/ас үй
common verbs	live/lived/lives/living/life/alive	жить/жизнь/жил/проживать/живет/жили/живой/жизненный/прожить/проживание/живут/жила	өмір/өмір сүру/тұру/тірі/тіршілік
common verbs	born/birth/births/birthplace	родиться/рождение/родился/родилась/роды/рождаться/родить/рожденный/уроженец/рождаемость	туу/туған/дүниеге келу/туылу
common verbs	die/died/dies/dying/death/deaths/dead/deceased/fatal/mortality	умереть/смерть/умер/умерла/погибнуть/гибель/скончаться/мертвый/умирать/смертельный/умерли/погиб/погибли/скончался/смертность/умирают/погибших	өлім/қайтыс болу/өлу/өлді/өлі/қаза табу/қайтыс болды
common verbs	survive/survived/survival/survivors/surviving/survivor	выжить/выживание/уцелеть/выживать/пережить/сохраниться/выживший/уцелевший	тірі қалу/аман қалу
common verbs	kill/killed/killing/murder/murdered/assassinate/assassinated/assassination/massacre	убить/убийство/убит/убивать/убийца/убиты/резня	өлтіру/кісі өлтіру/өлтірілген/өлтірді
common verbs	attack/attacked/attacks/assault/raid/raids	атака/нападение/напасть/атаковать/нападать/штурм/нападки/набег/напал/напали/напала	шабуыл/шабуылдау/шабуыл жасау
common verbs	fight/fought/fighting/fights/fighter/struggle/struggled/combat	бороться/борьба/сражаться/драка/бой/воевать/боец/боевой/драться	күрес/күресу/соғысу/ұрыс/жауынгер
common verbs	defend/defended/defense/defence/defensive/protect/protected/protection/protecting/protective/defender	защита/защитить/оборона/защищать/защитник/оборонительный/охранять/охрана/обороняться/защитный/защищен	қорғау/қорғаныс/қорғаушы
common verbs	destroy/destroyed/destruction/demolish/demolished/destructive/ruin/ruins	уничтожить/разрушить/разрушение/уничтожение/разрушать/уничтожать/снести/разрушен/разрушительный/уничтожен/руины	жою/қирату/қирау/жойылу/қиратылған/жойды
common verbs	damage/damaged/damages	повреждение/повредить/ущерб/поврежден/повреждать	зақым/зиян/залал/зақымдау
common verbs	harm/harmful/injure/injured/injury/injuries/hurt/wound/wounded	вред/вредный/рана/ранение/травма/ранить/раненый/повредить/причинить вред	зиян/зиянды/жарақат/жара/жаралы
common verbs	break/broke/broken/breaking	ломать/сломать/нарушить/разбить/перерыв/сломан/разбитый/разорвать/сломаться/прервать	сындыру/сыну/бұзу/үзіліс
common verbs	cut/cuts/cutting	резать/разрез/вырезать/отрезать/сокращение/срезать/разрезать	кесу/қию
common verbs	divide/divided/division/divisions/split/separate/separated/separation/separately	разделить/делить/деление/отдельный/разделение/разделять/отделить/разделен/раздел/отдельно/раскол/отделение/делиться/подразделение	бөлу/бөлек/бөліну/бөлінген/бөлім
common verbs	unite/united/unification/unify/unified/unity/combine/combined/combination/merge/merged/merger	объединить/объединение/единство/соединить/объединять/сочетание/объединенный/слияние/единый/объединиться/сочетать/комбинация	біріктіру/бірігу/біріккен/бірлік/біріктірілген
common verbs	connect/connected/connection/connections/link/linked/links/connecting/attach/attached	связь/соединить/связать/соединение/связывать/соединять/связан/связанный/подключение/подключить/прикрепить/крепить/связи	байланыс/байланыстыру/жалғау/қосу/сілтеме
common verbs	relate/related/relating/associated/association/associations/relevant/associate	связанный/ассоциация/относиться/отношение/родственный/связан/ассоциировать/касаться/относящийся/объединение/отношения	байланысты/қатысты/ассоциация/қауымдастық
common verbs	belong/belongs/belonged/belonging	принадлежать/принадлежность/принадлежащий	тиесілі/жату
common verbs	own/owned/owner/owners/ownership/owns	владеть/владелец/собственный/собственность/принадлежать/собственник/владение/хозяин/владельцы	иесі/иелік/меншік/иелену
common verbs	contain/contained/contains/containing/content/contents	содержать/содержание/содержимое/содержаться/вмещать/содержащий	құрамында бар/қамту/мазмұн/құрам
common verbs	consist/consists/consisted/composed/comprise/comprised/comprises/comprising/composition/compose	состоять/состав/составлять/состоит/состоящий/сочинить/композиция/составить/входить в состав	құрам/тұру/құралу/құрамына кіру/композиция
common verbs	component/components/element/elements/elementary	компонент/элемент/составляющая/составная часть/элементарный/элементы	компонент/элемент/құрамдас
common verbs	involve/involved/involving/involvement/engage/engaged	вовлечь/участвовать/вовлечение/причастный/заниматься/привлекать/задействовать/вовлечен/привлечь/участие	тарту/қатысу/айналысу
common verbs	cause/caused/causes/causing	вызвать/вызывать/причина/причинить/послужить причиной/вызван/причины	туғызу/себеп болу/тудыру/себеп
common verbs	lead to/result in/resulted/resulting	привести/приводить/повлечь/привело/приводит/привел/привела	әкелу/әкеліп соғу
common verbs	affect/affected/affects/influence/influenced/influential/influences/impact/impacts/effect/effects	влияние/повлиять/влиять/воздействие/эффект/воздействовать/влиятельный/сказаться/последствие/затронуть/оказать влияние/отражаться/последствия	әсер/ықпал/әсер ету/ықпал ету/ықпалды
common verbs	effective/effectively/efficient/efficiency/effectiveness	эффективный/эффективность/действенный/эффективно/результативный	тиімді/тиімділік
common verbs	consequence/consequences/implication	последствие/следствие/последствия	салдар/нәтиже/зардап
common verbs	occur/occurred/occurs/happen/happened/happens/occurring/occurrence	произойти/происходить/случиться/случаться/произошел/произошла/происходит/произошло/происшедший/возникать/встречаться	болу/орын алу/болды/кездесу
common verbs	exist/existed/existing/exists/existence	существовать/существование/существующий/существует	бар болу/өмір сүру/болу
common verbs	originate/originated/origin/origins/originally/derive/derived/stem/original	происхождение/происходить/возникнуть/первоначально/исток/происходящий/исходный/оригинальный/подлинник/оригинал/происходит	шығу/шығу тегі/бастау/пайда болу/түпнұсқа
common verbs	source/sources	источник/источники	дереккөз/бастау/көз/қайнар
common verbs	descend/descended/descendant/descendants/descent/ancestor/ancestors/ancestry/ancestral/lineage	потомок/потомки/предок/предки/происхождение/родословная/потомство/наследник	ұрпақ/ата-баба/ұрпақтар/тұқым
common verbs	inherit/inherited/inheritance/heir/heritage/legacy	наследие/наследство/наследник/наследовать/унаследовать/наследование/наследственный	мұра/мұрагер/мирас
common verbs	succeed/succeeded/success/successful/successfully	успех/успешный/преуспеть/успешно/удаться/удалось/удачный/успехи	табыс/сәтті/жетістік/табысты
common verbs	successor/succession/predecessor	преемник/преемственность/предшественник	мұрагер/ізбасар/алдындағы
common verbs	fail/failed/failure/fails/failing/failures	неудача/провал/потерпеть неудачу/не суметь/отказ/провалиться/сбой/крах/неспособность/не удаться	сәтсіздік/сәтсіз/істен шығу
common verbs	reach/reached/reaches/reaching/attain/attained	достигать/достигнуть/достичь/добраться/дойти/достижение/доходить/доехать/достижения/достиг/достигла/достигли/достигло	жету/жетті/жеткен
common verbs	approach/approached/approaches	подход/приближаться/приблизиться/подойти/приближение	тәсіл/жақындау/көзқарас
common verbs	carry/carried/carries/carrying/transport/transported/convey	нести/перевозить/перевозка/носить/транспортировать/переносить/перевезти/провозить/несет	тасу/тасымалдау/алып жүру
common verbs	bring/brought/brings/bringing	принести/приносить/привезти/привести/принес/привез/внести/привел/привела/принесла/принесло/принесли/внес/внесла/внесли	әкелу/әкелді/жеткізу
common verbs	transfer/transferred/transmit/transmission/transmitted/transferring	передать/передача/передавать/перевод/перенос/перенести/переводить/передан/трансляция/перевести	беру/ауыстыру/тапсыру/аудару/тарату
common verbs	send/sent/sends/sending/dispatch	отправить/послать/посылать/отправлять/отправка/прислать/направить/отправлен/послан	жіберу/жіберді/жіберген/жолдау
common verbs	deliver/delivered/delivery	доставить/доставка/доставлять/поставка	жеткізу/тапсыру
common verbs	take/took/taken/takes/taking	взять/брать/занять/взял/принимать/берет/взяли/возьмет/занимать/взята/взятие/занял/заняли/заняла/заняло/взяла/забрать/забрал	алу/алды/алған
common verbs	occupy/occupied/occupation/occupying/occupies	занимать/оккупация/оккупировать/занять/занял/заняли/оккупант/заняла	басып алу/оккупация/алып жату/иелену
common verbs	capture/captured/capturing/seize/seized/seizure	захватить/захват/захватывать/взять/захвачен/плен/овладеть/поймать/взял/взяли	басып алу/тартып алу/қолға түсіру/басып алды
common verbs	conquer/conquered/conquest/conqueror/invade/invaded/invasion/invasions/invaders	завоевать/завоевание/вторжение/вторгнуться/завоеватель/покорить/завоевывать/нашествие/завоеван/захватчик	жаулап алу/басып кіру/шапқыншылық/жаулап алды
common verbs	put/placed/placing/puts/lay/laid/lying/lie	положить/поставить/поместить/класть/ставить/размещать/помещать/лежать/разместить/размещение/помещен	қою/орналастыру/салу/қойды
common verbs	install/installed/installation/set up/setting	установить/установка/устанавливать/монтаж/установлен/настройка	орнату/орнатылған/қондырғы
common verbs	locate/located/location/locations/situated/site/sites	находиться/расположен/располагаться/находится/местоположение/расположение/местонахождение/местность/находящийся/расположенный/располагается/расположить	орналасу/орналасқан/орын/орналасқан жері
common verbs	place/places	место/места/местах/местом/местность/мест	орын/жер/орны
common verbs	holds/kept hold	удерживать/держать/держит/держаться	ұстау/ұстап тұру
common verbs	bear/bore/bears	нести/выносить/терпеть/несет	көтеру/шыдау
common verbs	pull/pulled/drag	тянуть/тащить/потянуть/вытащить	тарту
common verbs	push/pushed/pushing	толкать/толкнуть/подталкивать	итеру
common verbs	throw/threw/thrown/throwing	бросать/бросить/бросок/кидать/выбросить/метать	лақтыру/тастау
common verbs	hit/hits/strike/struck/striking/blow/strikes	ударить/удар/поразить/попасть/бить/ударять/поражать/удары	соғу/соққы/ұру
common verbs	strike/strikes/striker	забастовка/стачка/бастовать	ереуіл
common verbs	shoot/shot/shooting/shots	стрелять/выстрел/стрельба/застрелить/расстрел/съемка	ату/оқ ату/атыс
common verbs	burn/burned/burning/burnt	гореть/сжечь/горение/сгореть/сжигать/горит/ожог/сожжен/сожжение	жану/өртеу/жағу
common verbs	explode/explosion/explosions/exploded/explosive/explosives	взрыв/взорвать/взорваться/взрывчатый/взрываться/взрывчатка	жарылыс/жарылу
common verbs	bomb/bombs/bombing/bombed/bombings	бомба/бомбардировка/бомбы/бомбить/бомбардировать	бомба/бомбалау
common verbs	play/played/plays/playing/player/players	играть/игрок/сыграть/игра/играющий/игроки/играл/игры	ойнау/ойыншы/ойын
common verbs	perform/performed/performance/performances/performing/performer/performers	исполнить/исполнение/выступать/выступление/исполнять/исполнитель/выполнять/спектакль/производительность/представление/выступить	орындау/орындаушы/өнер көрсету/қойылым
common verbs	execute/executed/execution/implement/implemented/implementation/fulfill/fulfilled/fulfil	выполнить/выполнение/осуществить/исполнить/реализация/реализовать/казнь/казнить/выполнять/внедрение/внедрить/осуществление/осуществлять/казнен/воплотить	орындау/жүзеге асыру/іске асыру/өлім жазасы
common verbs	act/acts/acted/acting/action/actions	действие/действовать/действия/поступок/акт/поступать/акция/деяние/подействовать/акции	әрекет/іс-әрекет/акт/іс-қимыл
common verbs	actor/actors/actress/actresses	актер/актриса/актерский	актер/актриса/әртіс
common verbs	serve/served/serves/serving/servant/servants	служить/служба/послужить/слуга/обслуживать/служащий	қызмет ету/қызмет/қызметші
common verbs	treat/treated/treating/treatment/treatments/cure/cured/therapy/heal/healing	лечить/лечение/обращение/терапия/вылечить/исцеление/обращаться/излечение	емдеу/ем/терапия/емделу
common verbs	care/cared/caring	забота/уход/заботиться/попечение	күтім/қамқорлық
common verbs	test/tested/testing/tests/examine/examined/examination/exam/exams/inspect/inspection/check/checked	проверить/проверка/испытание/тест/экзамен/тестирование/испытывать/проверять/осмотр/исследовать/обследование/инспекция/осмотреть	тексеру/сынақ/тест/емтихан/сынау/байқау
common verbs	experiment/experiments/experimental/trial/trials	эксперимент/опыт/экспериментальный/испытание	эксперимент/тәжірибе/сынақ
common verbs	experience/experienced/experiences	опыт/переживание/испытать/испытывать/опытный/пережить	тәжірибе/тәжірибелі/бастан кешу
common verbs	practice/practices/practiced/practised/practical/practically/practicing	практика/практический/практиковать/практически/практикующий/упражнение/тренировка	тәжірибе/практика/практикалық/іс жүзінде
common verbs	train/trained/training/exercise/exercises	обучение/подготовка/тренировка/упражнение/учения/тренировать/обучать/тренинг/тренироваться/обучен	жаттығу/даярлау/оқыту/дайындық
common verbs	solve/solved/solving/solution/solutions	решить/решение/решать/раствор/разрешить/решен/решения/решил/решили	шешу/шешім/ерітінді
common verbs	calculate/calculated/calculation/calculations/compute/computed/computing/computation/computational	вычислить/вычисление/расчет/рассчитать/вычислительный/вычислять/рассчитывать/подсчитать	есептеу/есеп/санау
common verbs	measure/measured/measures/measurement/measurements	измерить/измерение/измерять/мера/меры/измеряется	өлшеу/өлшем/шара/шаралар
common verbs	compare/compared/comparison/comparing/comparable/comparative/comparatively/relative/relatively	сравнить/сравнение/сравнивать/по сравнению/сопоставить/сравнительно/относительно/относительный/сравнительный	салыстыру/салыстырмалы/салыстырғанда
common verbs	describe/described/describes/description/describing/descriptions	описать/описание/описывать/описан/описано/опишет/описывает	сипаттау/сипаттама/сипатталған
common verbs	define/defined/definition/definitions/defining/determine/determined/determination/determines/identify/identified/identification	определить/определение/определять/определен/выявить/установить/идентифицировать/идентификация/определяется/опознать	анықтау/анықтама/айқындау/анықталған
common verbs	represent/represented/represents/representation/representing/representative/representatives	представлять/представить/представитель/представление/представительство/представляет/представлен/представители/представительный	өкіл/өкілдік ету/білдіру/ұсыну/өкілдер
common verbs	mean/means/meant/meaning/meanings	означать/значение/значить/смысл/подразумевать/означает/иметь в виду	білдіру/мағына/мән/мағынасы
common verbs	refer/referred/refers/reference/references/referring/mention/mentioned/mentions	относиться/ссылаться/упоминать/упоминание/упомянуть/ссылка/называть/упомянут/отсылка/сослаться/обращаться	сілтеме/айту/атау/атап өту/сілтеме жасау
common verbs	cite/cited/quote/quoted/quotation/citation	цитата/цитировать/процитировать/цитирование	дәйексөз/дәйексөз келтіру
common verbs	indicate/indicated/indicates/indication/point out/specify/specified	указать/указывать/указание/свидетельствовать/обозначать/указывает/указан	көрсету/көрсеткен/нұсқау
common verbs	prove/proved/proven/proof/proofs/evidence	доказать/доказательство/доказывать/доказан/доказательства/свидетельство/улика/подтверждение	дәлел/дәлелдеу/айғақ/дәлелденген
common verbs	confirm/confirmed/confirmation/verify/verified/verification	подтвердить/подтверждение/подтверждать/проверка/проверить/подтвержден/удостоверить	растау/расталған/тексеру/дәлелдеу
common verbs	argue/argued/argues/argument/arguments/arguing/assert/asserted	утверждать/аргумент/довод/спорить/доказывать/настаивать/утверждал/спор	дәлел/айтысу/дауласу/пікір айту
common verbs	assume/assumed/assumption/assumptions/suppose/supposed/presume/presumed/hypothesis	предположить/предположение/предполагать/гипотеза/допущение/предполагаемый/допустить/гипотезы	болжау/болжам/гипотеза/жорамал
common verbs	predict/predicted/prediction/predictions/forecast/estimate/estimated/estimates/estimation	предсказать/прогноз/предсказание/оценка/предсказывать/оценить/оценивать/прогнозировать/оценочный/оценили/оценки	болжау/болжам/бағалау
common verbs	expect/expected/expectation/expectations/anticipate/await/wait/waited/waiting	ожидать/ожидание/ждать/ожидается/рассчитывать/ожидаемый/подождать/ждет/ждут	күту/күтілу/күткен
common verbs	hope/hoped/hopes	надежда/надеяться/надеется	үміт/үміттену
common verbs	intend/intended/intention/intent/purpose/purposes	намерение/намереваться/цель/предназначен/намерен/предназначаться/намеренно/умысел/назначение/цели	ниет/мақсат/арналған/мақсаты
common verbs	aim/aims/aimed/goal/goals/objective/objectives/target/targets/targeted	цель/цели/целевой/мишень/направлен/задача/нацелен/задачи	мақсат/нысана/мақсаты
common verbs	plan/planned/plans/planning	план/планировать/планирование/запланировать/планы/запланирован	жоспар/жоспарлау/жоспары
common verbs	project/projects	проект/проекты/проектный	жоба/жобалар
common verbs	design/designed/designs/designing/designer/designers	дизайн/проектировать/конструкция/спроектировать/проект/дизайнер/разработать/конструктор/проектирование/проектировщик/спроектирован/проекты	дизайн/жобалау/құрастыру/дизайнер
common verbs	invent/invented/invention/inventions/inventor	изобрести/изобретение/изобретатель/изобретен/изобретать/придумать/изобрел/придумал	ойлап табу/өнертабыс/өнертапқыш/ойлап тапты
common verbs	innovate/innovation/innovations/innovative	инновация/инновационный/новаторский/новшество/нововведение	инновация/инновациялық/жаңашылдық
common verbs	introduce/introduced/introduction/introducing/introduces	ввести/введение/внедрить/представить/вводить/введен/внедрение/познакомить/ввел/ввела/ввели/введет	енгізу/кіріспе/таныстыру/енгізілген
common verbs	produce/produced/produces/producing/production/product/products/producer/producers	производить/производство/произвести/продукция/продукт/производитель/производиться/производственный/выпускать/изделие/продюсер/выработка/вырабатывать/продукты	өндіру/өндіріс/өнім/өндіруші/шығару/продюсер
common verbs	manufacture/manufactured/manufacturing/manufacturer/manufacturers	производство/производитель/изготовление/производить/изготовитель/обрабатывающий	өндіріс/өндіруші/жасап шығару
common verbs	generate/generated/generating/generates/generator	создавать/генерировать/генератор/вырабатывать/порождать/породить/генерация	өндіру/тудыру/генератор
common verbs	release/released/releases/releasing	выпустить/выпуск/релиз/освободить/выпускать/выйти/высвобождение/освобождать/вышел/выпущен/выделять	шығару/босату/шығарылым/шықты
common verbs	issue/issued/issues/issuing	выдать/выдача/выпуск/издать/выдавать/проблема/вопрос/проблемы	беру/шығару/мәселе
common verbs	offer/offered/offers/offering	предложить/предлагать/предложение/предлагаемый	ұсыну/ұсыныс
common verbs	share/shared/sharing/shares	делиться/разделять/общий/поделиться/совместный/разделить	бөлісу/ортақ
common verbs	distribute/distributed/distribution/allocate/allocated/allocation	распределение/распределить/распространять/раздать/распределять/распространение/выделить/распределен/распространить	бөлу/тарату/үлестіру
common verbs	spread/spreading/spreads/widespread/disseminate	распространение/распространиться/распространять/распространяться/распространенный/распространить	тарату/таралу/кең таралған/таралған
common verbs	collect/collected/collecting/gather/gathered/gathering/collector	собирать/собрать/сбор/собранный/собираться/коллекционер/собраться	жинау/жиналу
common verbs	collection/collections	коллекция/собрание/коллекции/сборник	коллекция/жинақ
common verbs	accumulate/accumulated/accumulation	накопить/накопление/накапливать/аккумулировать	жинақтау/жиналу
common verbs	contribute/contributed/contribution/contributions/contributes/contributor	вклад/внести вклад/способствовать/вносить/содействовать/взнос/способствует	үлес/үлес қосу/жарна/ықпал ету
common verbs	donate/donation/donations/donated/charity/charitable	пожертвование/пожертвовать/благотворительность/благотворительный/жертвовать/дарить	қайырымдылық/қайыр/сыйға тарту
common verbs	encourage/encouraged/encouraging/inspire/inspired/inspiration/motivate/motivation	поощрять/вдохновить/вдохновение/мотивация/поощрение/побуждать/вдохновлять/стимулировать/вдохновлен	ынталандыру/шабыт/шабыттандыру/мотивация
common verbs	force/forced/forces/compel/compelled/forcing	заставить/принудить/вынудить/вынужден/заставлять/принудительный/вынуждать/насильственный	мәжбүрлеу/мәжбүр
common verbs	avoid/avoided/avoiding/escape/escaped/flee/fled/evade	избежать/избегать/побег/бежать/сбежать/спастись/убежать/уклоняться/избежание/уклонение	қашу/аулақ болу/құтылу/жалтару
common verbs	hide/hidden/hid/conceal/concealed/secret/secretly	скрыть/скрывать/тайный/секретный/спрятать/секрет/прятать/тайна/скрытый/тайно	жасыру/жасырын/құпия
common verbs	reveal/revealed/disclose/disclosed/expose/exposed/exposure/revelation	раскрыть/обнаружить/разоблачить/выявить/показать/раскрывать/подвергать/разглашать/воздействие/откровение/подвергаться	ашу/әшкерелеу/көрсету
common verbs	advertise/advertising/advertisement/advertisements/ads/commercial/commercials	реклама/рекламный/рекламировать/рекламный ролик	жарнама/жарнамалау
common verbs	trust/trusted/confidence/confident	доверие/доверять/доверить/уверенность/уверенный/доверительный	сенім/сену/сенімді
common verbs	doubt/doubts/doubtful/suspect/suspected/suspicion/suspicious	сомнение/сомневаться/подозрение/подозревать/подозреваемый/сомнительный	күмән/күмәндану/күдік/күдікті
common verbs	blame/blamed/accuse/accused/accusation/accusations/charge/charged/charges	обвинить/обвинение/обвинять/обвиняемый/вина/винить/обвинен	айыптау/айып/кінә/айыпталған
common verbs	forgive/pardon/pardoned/amnesty/apologize/apology	простить/прощение/помиловать/амнистия/извинение/помилование/извиниться	кешіру/рақымшылық/кешірім
common verbs	punish/punished/punishment/penalty/penalties/fine/fines/fined	наказать/наказание/штраф/карать/оштрафовать/наказывать/пеня/кара	жаза/жазалау/айыппұл
common verbs	reward/rewarded/award/awards/awarded/prize/prizes/bounty	награда/премия/приз/наградить/вознаграждение/награждение/награжден/присудить/присуждать/лауреат	марапат/сыйлық/марапаттау/жүлде/лауреат
common verbs	medal/medals	медаль/медали	медаль
common verbs	thank/thanks/thanked/grateful/gratitude	благодарить/спасибо/благодарность/благодарный/поблагодарить	рахмет/алғыс/ризашылық
common verbs	congratulate/congratulations	поздравить/поздравление/поздравлять	құттықтау
common verbs	honor/honour/honored/honoured/honorary/dignity/respect/respected/esteem	честь/почет/почетный/уважение/уважать/достоинство/почтить/уважаемый/почитать	құрмет/құрметті/сыйлау/ар-намыс/құрметтеу
common verbs	praise/praised/applaud/applauded	похвалить/похвала/хвалить/восхвалять/аплодировать	мақтау/мадақтау
common verbs	welcome/welcomed/greet/greeted	приветствовать/приветствие/добро пожаловать/поприветствовать	қош келу/қарсы алу/сәлемдесу/құптау
common verbs	love/loved/loves/beloved	любить/любовь/любимый/полюбить/влюбиться/возлюбленный	махаббат/сүю/жақсы көру/сүйікті
common verbs	like/liked/enjoy/enjoyed/prefer/preferred/preference/favor/favour/favorite/favourite	нравиться/предпочитать/наслаждаться/предпочтение/любимый/понравиться/предпочесть/понравилось	ұнату/ұнау/артық көру/сүйікті
common verbs	hate/hatred/hated/hostile/hostility	ненависть/ненавидеть/враждебный/враждебность/вражда	жек көру/өшпенділік/жаулық
common verbs	fear/feared/fears/afraid/scared/terrible/horror	страх/бояться/испуг/опасаться/боязнь/опасение/ужасный/боится/ужас	қорқыныш/қорқу/үрей
common verbs	worry/worried/anxiety/anxious/concern/concerned/concerns	беспокойство/волноваться/тревога/озабоченность/обеспокоенный/беспокоить/забота/касаться/тревожный/беспокоиться	алаңдау/мазасыздық/алаңдаушылық
common verbs	laugh/laughed/laughter/smile	смех/смеяться/улыбка/улыбаться	күлу/күлкі
common verbs	joke/humor/humour/comedy/comic/comedian	шутка/юмор/комедия/комический/шутить/комик	әзіл/комедия/қалжың
common verbs	cry/cried/crying/tears/weep	плакать/плач/слеза/слезы	жылау/көз жасы
common verbs	suffer/suffered/suffering/suffers/pain/painful	страдать/страдание/боль/пострадать/мучение/болезненный/пострадавший/терпеть/перенести	азап/қайғы/ауыру/зардап шегу/зиян шегу
common verbs	sing/sang/sung/singing/sings	петь/пение/спеть/пел/исполнить/поет/пела	ән айту/шырқау
common verbs	singer/singers/vocalist	певец/певица/певцы/вокалист	әнші
common verbs	song/songs	песня/песни/песен	ән/әндер
common verbs	dance/danced/dancing/dancer/dancers	танец/танцевать/танцор/танцы/пляска	би/билеу/биші
common verbs	ballet	балет	балет
common verbs	draw/drew/drawn/drawing/drawings	рисовать/рисунок/нарисовать/чертеж	сурет салу/сызба
common verbs	paint/painted/painting/paintings/painter/painters/paints	картина/живопись/художник/роспись/живописец/написать	картина/кескіндеме/суретші
common verbs	record/recorded/recording/recordings/records	запись/записать/рекорд/записывать/записан/рекордный/звукозапись	жазба/жазып алу/рекорд/жазу
common verbs	film/filmed/films/movie/movies/cinema	фильм/кино/кинотеатр/снимать/кинематограф/фильмы/снят	фильм/кино/кинотеатр
common verbs	broadcast/broadcasts/broadcasting/aired/televised/airing	трансляция/вещание/транслировать/передача/эфир/показать/выйти в эфир/транслироваться/радиовещание	трансляция/хабар тарату/эфир/көрсету
common verbs	translate/translated/translation/translations/translator/interpret/interpretation/interpreted/interpreter	перевод/переводить/перевести/переводчик/толкование/интерпретация/толковать/интерпретировать/переведен	аударма/аудару/аудармашы/түсіндіру
common verbs	communicate/communication/communications	общение/коммуникация/связь/общаться/сообщение/коммуникационный/связи	байланыс/коммуникация/қарым-қатынас
common verbs	educate/educated/education/educational	образование/образовательный/обучать/воспитание/просвещение/образованный/воспитывать	білім/білім беру/оқыту/тәрбие/білімді
common verbs	graduate/graduated/graduates/graduation/alumni/alumnus/diploma	выпускник/окончить/выпуск/выпускники/диплом/окончание	түлек/бітіру/диплом/бітірген
common verbs	attend/attended/attendance/attending	посещать/присутствовать/посещение/посещаемость/учиться/присутствие	қатысу/бару
common verbs	present/presented/presenting/presentation/presents	представить/представлять/презентация/вручить/представлен/подарок/вручение/подарки/представляет	ұсыну/таныстыру/тапсыру/презентация
common verbs	presence/attendant/present	присутствие/наличие/присутствовать/присутствующий	қатысу/бар болуы
common verbs	absence/absent/lack/lacked/lacking/lacks/shortage/deficit	отсутствие/отсутствовать/нехватка/недостаток/отсутствует/дефицит/не хватать	болмау/жоқтық/жетіспеу/тапшылық/жетіспеушілік
common verbs	hire/hired/recruit/recruited/recruitment	нанять/наем/набор/вербовать/набирать/рекрут/нанимать	жалдау/жұмысқа алу
common verbs	fire/fired/dismiss/dismissed/dismissal/fires	уволить/увольнение/отстранить/отстранен/снять с должности	жұмыстан шығару/босату
common verbs	overthrow/overthrown/overthrew/coup/depose/deposed	свергнуть/свержение/переворот/свергнут/низложить	құлату/төңкеріс/тақтан тайдыру
common verbs	rebel/rebels/rebelled/rebellion/revolt/uprising/insurrection/mutiny	восстание/мятеж/бунт/повстанец/восстать/мятежник/повстанцы	көтеріліс/бүлік/көтерілісші
common verbs	revolution/revolutionary/revolutions	революция/революционный/революционер	революция/төңкеріс/революциялық
common verbs	surrender/surrendered/capitulate	сдаться/капитуляция/капитулировать/сдача	берілу/тізе бүгу/капитуляция
common verbs	retreat/retreated/withdraw/withdrew/withdrawal/withdrawn	отступить/отступление/вывод/отозвать/отход/вывести/снять/отступать/выход/выводы/отходы	шегіну/шығару/кері шақыру
common verbs	deploy/deployed/deployment	развернуть/размещение/развертывание/разместить	орналастыру
common verbs	arrest/arrested/detain/detained/detention/imprison/imprisoned/imprisonment/custody	арест/арестовать/задержать/задержание/заключение/арестован/тюремное заключение/заключить/заточение	қамау/тұтқындау/ұстау/қамауға алу
common verbs	free/freed/liberate/liberated/liberation	освободить/освобождение/освобождать/освобожден/освободительный	азат ету/босату/азаттық
common verbs	boycott/boycotted	бойкот/бойкотировать	бойкот
common verbs	abolish/abolished/abolition/cancel/cancelled/canceled/repeal/repealed/revoke/annul/annulled	отменить/отмена/упразднить/отменять/аннулировать/отменен/упразднение/отозвать/расторгнуть	жою/күшін жою/болдырмау/тоқтату
common verbs	remove/removed/removal/eliminate/eliminated/elimination/delete/removing	удалить/удаление/устранить/убрать/устранение/удалять/исключить/снять/ликвидировать	алып тастау/жою/өшіру/кетіру
common verbs	exclude/excluded/exclusion/except/exception/exceptions/exclusive/exclusively	исключить/исключение/исключать/исключительно/кроме/исключительный/эксклюзивный/за исключением	шығарып тастау/қоспағанда/ерекше/айрықша
common verbs	limit/limited/limits/limitation/limitations/restrict/restricted/restriction/restrictions	ограничить/ограничение/предел/ограничивать/ограниченный/лимит/рамки/ограничен/ограничения/пределы	шектеу/шек/шектеулі/лимит
common verbs	distinguish/distinguished/distinguishing/distinct/distinction/distinctive/differentiate	различать/отличать/различие/отличие/отличительный/выделять/отчетливый/отличить/выдающийся/различия	ажырату/айырмашылық/ерекшелену
common verbs	differ/differs/difference/differences/different/differed	различие/разница/отличие/отличаться/разный/различный/различия/другой/различаться/иной/отличающийся	айырмашылық/әртүрлі/түрлі/ерекшелену/өзгеше
common verbs	vary/varied/varies/variation/variations/variable/variety/various/variant/variants/diverse/diversity	разнообразие/разнообразный/различный/вариация/переменная/меняться/варьироваться/вариант/разные/разновидность/варьировать	әртүрлі/алуан/түрлі/алуан түрлі/айнымалы
common verbs	resemble/resembles/similar/similarly/similarity/alike	похожий/сходный/подобный/сходство/аналогичный/напоминать/схожий/похож	ұқсас/ұқсау/ұқсастық
common verbs	equal/equally/equality/same/identical/equivalent/equals	равный/равенство/одинаковый/тот же/идентичный/эквивалент/равноправие/равняться/одинаково/равен/эквивалентный/поровну	тең/теңдік/бірдей/барабар
common verbs	match/matches/matched/fit/correspond/corresponding/corresponds	соответствовать/матч/соответствующий/подходить/совпадать/соответственно/совпадение/подходящий	сәйкес/матч/сай келу
common verbs	adapt/adapted/adaptation/adjust/adjusted/adjustment	приспособить/адаптация/адаптировать/приспособление/корректировка/адаптироваться	бейімделу/бейімдеу/икемдеу
common verbs	depend/depends/depending/dependent/dependence	зависеть/зависимость/зависимый/зависит/в зависимости	тәуелді/байланысты/тәуелділік
common verbs	rely/relied/relies/reliable/reliability/reliance	полагаться/надежный/опираться/надежность/положиться	сену/сенімді/сүйену
common verbs	focus/focused/focuses/concentrate/concentrated/concentration	сосредоточиться/концентрация/внимание/фокус/сосредоточить/концентрироваться/средоточие/уделять	назар/шоғырлану/концентрация/фокус
common verbs	emphasize/emphasized/emphasis/stress/stressed/highlight/highlighted/underline	подчеркнуть/подчеркивать/акцент/ударение/выделить/упор/сделать акцент	атап көрсету/екпін/баса айту
common verbs	attract/attracted/attracting/attractive/attraction/attractions	привлечь/привлекательный/привлекать/достопримечательность/притягивать/притяжение/аттракцион	тарту/тартымды/көрікті жер
common verbs	attention	внимание	назар/көңіл
common verbs	interest/interested/interests/interesting	интерес/интересный/интересы/заинтересованный/интересовать/проценты/интересоваться/процент/процентов	мүдде/қызығушылық/қызықты
common verbs	surprise/surprised/surprising/amazing/wonder	удивление/удивить/сюрприз/удивительный/чудо/неожиданный	таңғалу/таңғаларлық/тосын
common verbs	react/reaction/reactions/reactive/reacted	реакция/реагировать/реактивный/отреагировать/реакции	реакция/әсер ету/жауап қайтару
common verbs	interact/interaction/interactions/interactive	взаимодействие/взаимодействовать/интерактивный	өзара әрекет/өзара әрекеттесу/интерактивті
common verbs	absorb/absorbed/absorption/absorbs	поглощать/поглощение/впитывать/абсорбировать/поглотить	сіңіру/жұту
common verbs	emit/emission/emissions/radiate/radiation	излучение/выброс/излучать/испускать/радиация/эмиссия/выбросы/выделение	сәуле шығару/шығарынды/радиация
common verbs	reflect/reflected/reflection/reflects	отражать/отражение/отразить/отражаться/отразиться	бейнелеу/шағылысу/көрсету
common verbs	flow/flows/flowing/flowed/stream/streams/current	течь/поток/течение/вытекать/протекать/впадать/ручей/течет	ағу/ағын/ағыс
common verbs	fill/filled/filling/full/fully	заполнить/полный/наполнить/наполнять/заполнять/полностью/наполненный/целиком	толтыру/толы/толық
common verbs	empty/vacant	пустой/пустота/вакантный/свободный/незанятый	бос
common verbs	load/loaded/loading/cargo/freight	груз/загрузка/нагрузка/грузить/загрузить/грузовой	жүк/жүктеу
common verbs	download/upload/downloaded	скачать/загрузить/скачивать/загрузка	жүктеу/жүктеп алу
common verbs	click/press/pressed/button	нажать/кнопка/нажимать	басу/түйме
common verbs	lock/unlock/key/keys	ключ/замок/ключевой/запереть	кілт/құлып
common verbs	confuse/confused/confusion	путать/путаница/спутать/замешательство	шатастыру/шатасу
common verbs	notice/noticed/notable/notably/noticeable/remarkable	заметить/заметный/замечательный/примечательный/достопримечательный/замечать	байқау/елеулі/назар аудару
common verbs	ignore/ignored/neglect/neglected	игнорировать/пренебрегать/не замечать/проигнорировать	елемеу/ескермеу
common verbs	warn/warned/warning/warnings/alert	предупредить/предупреждение/предупреждать/предостережение/оповещение	ескерту/сақтандыру
common verbs	threaten/threatened/threat/threats/threatening	угроза/угрожать/грозить/угрозы	қауіп/қорқыту/қатер/қауіп төндіру
common verbs	risk/risks/risky/danger/dangers/dangerous/hazard	риск/опасность/опасный/рисковать/опасности	тәуекел/қауіп/қауіпті/қатер
common verbs	challenge/challenged/challenges/challenging	вызов/испытание/бросить вызов/оспорить/оспаривать/проблема/проблемы	сын-қатер/дау айту/қиындық
common verbs	overcome/overcame/cope/tackle	преодолеть/справиться/преодолевать/преодоление/справляться	жеңу/еңсеру
common verbs	handle/handled/deal with/dealt	справляться/обращаться/иметь дело/обрабатывать	өңдеу/айналысу
common verbs	processing/processed	обработка/обрабатывать/обработать/переработка/перерабатывать	өңдеу/қайта өңдеу
common verbs	oversee/supervise/supervised/supervision/oversight	надзор/наблюдать/контролировать/надзирать/руководить	қадағалау/бақылау
common verbs	coordinate/coordinated/coordination/coordinator	координация/координировать/координатор/согласование/согласованный	үйлестіру/үйлестіруші
common verbs	arrange/arranged/arrangement/arrangements	устроить/организовать/расположить/договоренность/расположение/упорядочить	реттеу/ұйымдастыру/орналастыру
common verbs	deserve/merit/worth/worthy	заслуживать/достойный/стоить/заслуга/ценность/ценности	лайық/тұрарлық
common verbs	value/values/valued/valuable	ценность/значение/ценный/стоимость/ценить/ценности	құндылық/құн/бағалы/құнды
common verbs	depict/depicted/portray/portrayed	изображать/изобразить/изображение/изображен	бейнелеу/суреттеу
common verbs	mourn/mourning	траур/скорбь/оплакивать	қаралы/аза
common verbs	funeral/burial/buried/bury	похороны/захоронение/похоронить/погребение/хоронить/похоронен/погребен	жерлеу/жерленген
common verbs	grave/tomb/cemetery/mausoleum	могила/гробница/кладбище/мавзолей	қабір/зират/мазар/кесене
common verbs	marry/married/marriage/marriages/wedding	брак/жениться/свадьба/выйти замуж/женат/женитьба/вступить в брак/замужем/свадебный	неке/үйлену/той/тұрмысқа шығу
common verbs	divorce/divorced	развод/развестись	ажырасу
common verbs	wear/wore/worn/wearing	носить/надевать/надеть	кию/киген
common verbs	clothes/clothing/dress/dressed/costume/garment	одежда/платье/костюм/одеть/одеваться/наряд	киім/көйлек/костюм
common verbs	uniform/uniforms	форма/униформа/мундир/формы	форма киім
common verbs	wash/washed/clean/cleaned/cleaning/bath	мыть/чистый/стирать/чистить/очистка/ванна/очищать/баня	жуу/таза/тазалау/ванна
common verbs	hang/hung/suspended/suspend/suspension	висеть/повесить/приостановить/подвеска/подвесной/отстранить	іліну/ілу/тоқтата тұру
common verbs	tie/tied/bind/bound/binding	связать/связывать/завязать/привязать/ничья/обязывающий	байлау/байланыстыру/тең
common verbs	climb/climbed/climbing/ascend	подняться/восхождение/лезть/взбираться/подниматься/альпинизм	көтерілу/өрмелеу/шығу
common verbs	sink/sank/sunk	затонуть/потопить/тонуть	бату/суға бату
common verbs	drown/drowned	утонуть/тонуть	суға кету
common verbs	freeze/frozen/froze/freezing	замерзнуть/замерзать/замороженный/заморозить	қату/мұздату/тоңу
common verbs	melt/melted/melting	таять/плавить/плавление/растаять/расплавленный	еру/балқу
common verbs	ice/icy	лед/ледяной/льда	мұз
common verbs	boil/boiled/boiling	кипеть/кипение/кипятить	қайнау
common verbs	evaporate/evaporation	испарение/испаряться	булану
common verbs	steam/vapor/vapour	пар/паровой/пара	бу
common verbs	shine/shining/bright/brightness/brilliant	сиять/яркий/светить/блеск/блестящий/сияние	жарқырау/жарық/жарқын
common verbs	hunt/hunted/hunting/hunter	охота/охотник/охотиться	аң аулау/аңшы
common verbs	sow/harvest/harvested/crop/crops/cultivate/cultivation/cultivated	урожай/сеять/выращивать/культура/возделывать/посев/выращивание/сельскохозяйственная культура	егін/өнім/егу/өсіру/дақыл
common verbs	breed/breeding/reproduce/reproduction/reproductive	размножение/разводить/воспроизводство/размножаться/порода/репродуктивный/воспроизводить/породы	көбею/тұқым/өсіру
common verbs	evolve/evolved/evolution/evolutionary	эволюция/эволюционный/развиваться/эволюционировать	эволюция/эволюциялық
common verbs	drive/drove/driven/driving	водить/вождение/приводить в движение/вести машину/управлять/привод	жүргізу/айдау
common verbs	driver/drivers	водитель/водители/шофер	жүргізуші
common verbs	ride/rode/riding/rider	ездить верхом/ехать/езда/всадник/верховой	міну/атқа міну
common verbs	parking/parked/car park	парковка/стоянка/припарковать	тұрақ/автотұрақ
common verbs	explore/explored/exploration/explorer/explorers	исследовать/исследователь/исследование/изучать/разведка/освоение/первооткрыватель/исследования	зерттеу/барлау/зерттеуші
common verbs	attribute/attributed/attributes/ascribe	приписывать/приписать/атрибут/относить/свойство/приписывается	жатқызу/телу/атрибут
common verbs	assign/assigned/assignment/task/tasks/delegate/delegates	поручить/задание/задача/назначить/поручать/назначать/задачи/поручение	тапсырма/міндет/тапсыру
common verbs	authorize/authorized/authorization/license/licensed/licence/licenses	лицензия/разрешение/уполномочить/разрешать/санкционировать/лицензировать/лицензионный	лицензия/рұқсат/уәкілетті
common verbs	undergo/underwent/undergone/subjected	подвергаться/пройти/подвергнуться/испытать/подвергать/перенести	ұшырау/өту
common verbs	tend/tends/tended/tendency/trend/trends	тенденция/склонный/тренд/иметь тенденцию/склонность/как правило	бейім/үрдіс/тенденция
common verbs	seem/seems/seemed/apparent/apparently	казаться/кажется/видимо/по-видимому/очевидный/показаться	көріну/сияқты/шамасы
common verbs	suit/suitable/appropriate/suits	подходящий/подходить/уместный/годиться/соответствующий/пригодный	жарамды/қолайлы/тиісті
common verbs	surround/surrounded/surrounding/surroundings	окружать/окружающий/окрестность/окружение/окруженный/окрестности	қоршау/айнала/қоршаған
common verbs	landed/landing	приземлиться/посадка/высадка/высадиться/приземление	қону/түсу
common verbs	queue/queues/line up	очередь	кезек
`
