/** Elections, parliament and government. */
export const ELECTIONS = `
elections	election/elections/electoral/election commission/election commissions/electoral commission/early election/snap election/elect/elected/electing/reelection	выборы/выборов/выборам/выборами/выборах/выборный/избирательный/избирательная комиссия/избирательных комиссий/избрать/избирать/избрание/избран/избраны/избрана/избираться/переизбрать/перевыборы	сайлау/сайлау комиссиясы/сайлаулар/сайланды/сайланған/сайлану/сайлады/сайлаған/сайланатын
elections	voter/voters/electorate	избиратель/избиратели/электорат	сайлаушы/сайлаушылар/электорат
elections	vote/votes/voted/voting/cast	голос/голоса/голосов/голосование/голосовать/проголосовать/отдать голос	дауыс/дауыс беру/дауыс берген/дауыс берді
elections	ballot/ballots/ballot paper	бюллетень/бюллетени	бюллетень
elections	ballot box/ballot boxes	урна/урна для голосования	жәшік/сайлау жәшігі/урна
elections	turnout/voter turnout	явка	келу/сайлаушылардың келуі/қатысу деңгейі/белсенділік
elections	candidate/candidates/candidacy/nominee/contender	кандидат/кандидаты/кандидатка/кандидатура/претендент	кандидат/үміткер/үміткерлер/кандидатура
elections	nominate/nominated/nomination	выдвинуть/выдвижение/выдвигать/выдвинут/номинировать	кандидат ұсыну/кандидатураны ұсыну/ұсынылу
elections	self-nominated/self-nomination	самовыдвиженец/самовыдвиженцы/самовыдвижение	өзін-өзі ұсынған/өзін-өзі ұсыну/өзін-өзі ұсынушы
elections	independent/independently	независимый/независимые/независимо	тәуелсіз
elections	independence	независимость	тәуелсіздік
elections	single-mandate/single-member/single-seat/single mandate	одномандатный/одномандатные/одномандатник	бірмандатты/бірмандаттық/бір мандатты
elections	constituency/constituencies/electoral district/election district/election districts/district election/voting district	избирательный округ/округ/округа/окружной	сайлау округі/округ/округтер/округтік
elections	polling station/polling stations/polling place/polling places/polls/precinct/precincts	избирательный участок/участок/участки/участковый/УИК	сайлау учаскесі/учаске/учаскелер/учаскелік
elections	election commission/electoral commission/election commissions	избирательная комиссия/избирком/ЦИК/центризбирком/избирательных комиссий	сайлау комиссиясы/сайлауком/ОСК/орталықсайлауком
elections	commission/commissions/committee/committees/election commission/election commissions/electoral commission	комиссия/комиссии/комитет/избирательная комиссия/избирательных комиссий	комиссия/комитет/сайлау комиссиясы
elections	campaign/campaigns/campaigning/canvassing	кампания/предвыборный/агитация/агитировать/агитационный	науқан/сайлау науқаны/үгіт/үгіт-насихат/насихат
elections	observer/observers	наблюдатель/наблюдатели/обозреватель	байқаушы/бақылаушы/байқаушылар/бақылаушылар
elections	observe/observation/observed/monitor/monitors/monitoring/monitored	наблюдение/наблюдать/мониторинг/следить/отслеживать/понаблюдать	бақылау/байқау/мониторинг/қадағалау
elections	mission/missions	миссия	миссия
elections	international/internationally	международный/международные/международная/интернациональный	халықаралық
elections	local/locally	местный/местные/локальный	жергілікті
elections	foreign/foreigner/abroad/overseas	иностранный/зарубежный/иностранец/зарубеж/рубеж/за границей	шетелдік/шетел/шет ел/шет
elections	party/parties	партия/партии/партийный	партия/партиялық/партиялар
elections	party list/party lists	партийный список/партийным спискам	партиялық тізім
elections	political/politically/politics/politician/politicians/policy/policies	политический/политика/политик/политики	саяси/саясат/саясаткер
elections	multi-party/multiparty/multiparty system	многопартийный/многопартийность	көппартиялы/көппартиялық/көппартиялылық
elections	coalition/coalitions	коалиция/коалиционный	коалиция
elections	alliance/allied/allies/ally	альянс/союзник/союзнический/союзники	альянс/одақтас
elections	opposition/opponent/opponents	оппозиция/оппозиционный/оппонент/противник/соперник	оппозиция/оппозициялық/қарсылас
elections	parliament/parliamentary/parliaments	парламент/парламентский/парламентарий	парламент/парламенттік/парламентарий
elections	majilis/mazhilis/mejlis/majilis member/majilis members/lower house/lower chamber	мажилис/мажилисмен/нижняя палата	мәжіліс/мажилис/мәжілісмен/төменгі палата
elections	senate/senator/senators/upper house	сенат/сенатор/верхняя палата	сенат/сенатор/жоғарғы палата
elections	maslikhat/maslikhats	маслихат/маслихаты	мәслихат/мәслихаттар
elections	deputy/deputies/member of parliament/members of parliament/majilis member/majilis members/mp/mps/lawmaker/lawmakers/legislator/parliamentarian	депутат/депутаты/депутатский/народный избранник	депутат/депутаттық/халық қалаулысы
elections	member/members	член/члены/участник/участники	мүше/мүшелер/мүшесі
elections	membership	членство	мүшелік
elections	mandate/mandates/seat/seats	мандат/мандаты/кресло	мандат/депутаттық орын
elections	chamber/chambers	палата	палата
elections	president/presidents/presidential/presidency/head of state	президент/президентский/президентство/глава государства/президентская	президент/президенттік/мемлекет басшысы
elections	vice-president/vice president	вице-президент	вице-президент
elections	super-presidential/superpresidential	суперпрезидентский/сверхпрезидентский/суперпрезидентская	суперпрезиденттік/асыра президенттік
elections	government/governments/governmental/cabinet	правительство/правительственный/кабмин/кабинет министров	үкімет/үкіметтік/министрлер кабинеті/өкімет
elections	govern/governed/governance	управление/править/правление	басқару/билеу/билік жүргізу
elections	minister/ministers	министр/министры	министр
elections	ministry/ministries/justice ministry/ministry of justice	министерство/министерства/минюст/минфин/мид/министерство юстиции	министрлік/министрлігі/әділет министрлігі
elections	prime minister/premier/chancellor	премьер-министр/премьер/канцлер	премьер-министр/премьер/канцлер
elections	justice ministry/ministry of justice	министерство юстиции/минюст	әділет министрлігі
elections	justice	юстиция/правосудие	әділет/сот төрелігі
elections	governor/governors/akim/governorate	аким/губернатор/акимат	әкім/губернатор/әкімдік
elections	mayor/mayors	мэр/мэрия/градоначальник	мэр/мэрия/қала әкімі
elections	republic/republics/republican	республика/республиканский/республиканец	республика/республикалық
elections	system/systems/systematic	система/системы/системный	жүйе/жүйелі
elections	structure/structures/structural	структура/строение/структурный/устройство	құрылым/құрылымдық
elections	form of government	форма правления/государственный строй	басқару нысаны/билік нысаны/басқару формасы
elections	state/states/statehood	государство/государственный/государственность	мемлекет/мемлекеттік/мемлекеттілік
elections	state/states	штат/штаты/штатов	штат
elections	country/countries	страна/страны/странах/стран	ел/елі/елдер/мемлекет
elections	nation/national/nations/nationwide	нация/национальный/народ/общенациональный/нации	ұлт/ұлттық/ұлттар/жалпыұлттық
elections	nationality/ethnic/ethnicity	национальность/этнический/этнос	ұлты/этникалық/этнос
elections	capital/capital city/capitals	столица/столичный/столице	елорда/астана/бас қала/астанасы
elections	region/regions/regional/oblast/province/provinces/provincial	область/области/областной/регион/региональный/край/провинция/губерния/областей	облыс/облыстық/өңір/аймақ/өңірлік/аймақтық/провинция/облыстар/өлке
elections	district/districts	район/районный/округ	аудан/аудандық/округ
elections	constitution/constitutional/constitutionally	конституция/конституционный	конституция/конституциялық/ата заң
elections	amendment/amendments/amend/amended	поправка/поправки	түзету/түзетулер
elections	reform/reforms/reformed/reformer	реформа/реформы/реформирование/реформатор	реформа/реформалар/реформалау
elections	law/laws/legislation/legislative/statute/rule of law	закон/законы/законодательство/законодательный/законопроект	заң/заңнама/заңдар/заңнамалық/заң шығару
elections	legal/lawful/legitimate/legally/legitimacy	законный/правовой/юридический/легитимный/легальный/законность	заңды/құқықтық/заңдық/легитимді
elections	illegal/unlawful/illegally	незаконный/нелегальный/незаконно/противозаконный	заңсыз
elections	rule of law/reign of law	верховенство закона/верховенство права/верховенством закона	заң үстемдігі/құқық үстемдігі
elections	right/rights/human rights	право/права/прав/правам/права человека/прав человека	құқық/құқығы/құқықтар/адам құқықтары
elections	human rights/human right	права человека/прав человека/правам человека	адам құқықтары/адам құқығы
elections	freedom/freedoms/liberty/liberties	свобода/свободы	бостандық/еркіндік
elections	free/freely	свободный/свободно/вольный	еркін/азат
elections	democracy/democratic/democracies/democratization/democratisation/democrat/democrats	демократия/демократический/демократизация/демократ	демократия/демократиялық/демократияландыру/демократиялану/демократиялануы
elections	civil society	гражданское общество/гражданского общества	азаматтық қоғам
elections	civil/civic/civilian/civilians	гражданский/мирное население	азаматтық
elections	citizen/citizens/citizenship	гражданин/граждане/граждан/гражданство/гражданам/гражданка	азамат/азаматтар/азаматтық/азаматша
elections	society/societies/civil society	общество/общества/гражданское общество/гражданского общества	қоғам/қоғамы/азаматтық қоғам
elections	social/socially	социальный/социально/общественный	әлеуметтік/қоғамдық
elections	public/publicly/the public	общественный/общественность/публичный/публика/публично/публике/гласно	қоғамдық/жария/көпшілік/жұртшылық/көпшілік алдында/көпшілікке
elections	community/communities	сообщество/община/общность	қауымдастық/қауым/община
elections	institution/institutions/institutional	институциональный/институт/учреждение/заведение/институция/институты	институционалдық/мекеме/институт
elections	check and balance/checks and balances	сдержек и противовесов/сдержки и противовесы	тежемелік және тепе-теңдік/тежемелік әрі тепе-теңдік/тежемелік пен тепе-теңдік
elections	balance/balances/balanced	баланс/равновесие/противовес/балансировать	тепе-теңдік/теңгерім/баланс
elections	power/powers	власть/власти/полномочие/полномочия/держава/могущество	билік/өкілеттік/билігі
elections	authority/authorities	власть/власти/полномочие/авторитет/орган власти/полномочия	билік/өкілеттік/билік органдары/бедел
elections	registration/register/registered/registering/registry	регистрация/зарегистрировать/регистрировать/зарегистрирован/регистрироваться/регистрационный	тіркеу/тіркелу/тіркелген/тіркелді
elections	refuse/refusal/refused/refuses/reject/rejected/rejection/denial/denied/decline/declined	отказ/отказать/отказывать/отказаться/отказываться/отклонить/отказывал/отвергнуть/отвергать/отказался	бас тарту/бас тартқан/бас тартты/қабылдамау/қайтару
elections	threshold/thresholds/barrier/barriers	порог/порога/барьер/пороги	шек/межелік шек/өту шегі/шекті/табалдырық/кедергі/өту межесі
elections	percent/percentage/per cent	процент/проценты/процентов/процентный	пайыз/процент/пайызы
elections	share/shares/proportion/proportions	доля/доли/пропорция	үлес/үлесі
elections	result/results/outcome/outcomes	результат/результаты/итог/итоги/исход	нәтиже/қорытынды/нәтижелер
elections	preliminary/provisional	предварительный/предварительные	алдын ала
elections	win/won/winner/winners/winning/victory/victories	победить/победа/победитель/выиграть/побеждать/выигрывать/победы	жеңу/жеңіс/жеңімпаз/жеңді/жеңген/ұту
elections	lose/lost/losing/loser/loss/losses	проиграть/потерять/терять/потеря/проигрыш/утратить/проигрывать/утрата/потери	жоғалту/жеңілу/ұтылу/айырылу/шығын
elections	defeat/defeated/beat/beaten	поражение/победить/разгромить/разгром/обыграть	жеңілу/жеңіліс/талқандау/жеңу
elections	third	третий/третье/третья/третьего/третьей/третьему/тройка	үшінші
elections	competitive/competition/competitions/compete/competed/contest/contests/competitor/rival/rivals/rivalry	конкурентный/конкуренция/конкурировать/состязание/соревнование/состязательный/конкурс/соревноваться/соперник/соперничество/конкурент	бәсекелі/бәсеке/бәсекелестік/бәсекелес/жарыс/сайыс/бақталас
elections	transparent/transparency/openness	прозрачный/прозрачность/прозрачно/открытость/гласность	ашық/ашықтық/айқын/мөлдір/жариялылық
elections	fair/fairness/fairly/just/justice	справедливый/справедливость/честный/справедливо	әділ/әділдік/әділетті/әділеттілік
elections	honest/honesty/honestly	честный/честно/честность	адал/адалдық/шынайы
elections	violation/violations/violate/violated/breach/irregularity/irregularities	нарушение/нарушения/нарушить/нарушать/нарушен	бұзу/бұзушылық/заң бұзушылық/бұзылу
elections	fraud/fraudulent/rigged/rigging/falsification/vote rigging	фальсификация/фальсификации/мошенничество/подтасовка/сфальсифицировать/вброс	бұрмалау/алаяқтық/фальсификация/жалғандық
elections	complaint/complaints/complain/complained	жалоба/жалобы/жаловаться/пожаловаться	шағым/арыз/шағымдану
elections	appeal/appeals/appealed/appealing	апелляция/обжаловать/обращение/обжалование	апелляция/шағымдану/өтініш
elections	process/processes	процесс/процессы/ход/хода/ходом	процесс/процесі/үдеріс/үрдіс
elections	procedure/procedures	процедура/порядок/процедуры/порядка/порядке	рәсім/тәртіп/процедура
elections	organize/organized/organised/well-organized/organizing/organizer/organise	организовать/организованный/организован/организатор/организовывать/организуемый/организованы	ұйымдастыру/ұйымдастырылған/ұйымдастырушы
elections	organization/organizations/organisation/organisations/organizational	организация/организации/организационный	ұйым/ұйымдар/ұйымдық
elections	hold/held/holding/holds	провести/проводить/провел/провела/провели/проведен/проведены/состояться/держать/проводиться/проходить/удерживать/держит	өткізу/өту/өтті/өткен/өткізілген/ұстау
elections	conduct/conducted/conducting/carry out/carried out	провести/проводить/провел/провела/провели/проводиться/проведение/проведен/проведены/осуществить/осуществлять	өткізу/жүргізу/жүзеге асыру/өткізілген
elections	take place/took place/taking place	пройти/состояться/проходить/прошел/прошла/прошли/прошло/происходить/происходит	өту/өткізілу/өтті/өткен
elections	prepare/prepared/preparing/preparation/preparations	подготовить/подготовка/готовить/подготовлен/приготовить/готовиться/подготовиться	дайындау/әзірлеу/дайындық/дайындалу
elections	report/reports/reported/reporting/reportedly	доклад/отчет/передает/передают/сообщить/сообщать/докладывать/сообщение/отчеты/сообщается	есеп/баяндама/хабарлау/баяндау/есебі
elections	note/noted/noting/notes	отметить/отмечать/отмечается/отмечено/замечание/заметить/отмечен	атап өту/атап өтті/айту/белгілеу/ескерту
elections	say/said/says/saying/stated/states/tell/told/claimed	сказать/говорить/заявить/заявлять/сказано/говорится/рассказать/сказал/рассказывать/утверждать/заявил/утверждал	айту/деу/мәлімдеу/деген/айтылған/айтуынша/мәлімдеді
elections	statement/statements/declaration/declare/declared	заявление/объявить/декларация/провозгласить/объявлять/утверждение/объявлен/провозглашение	мәлімдеме/жариялау/декларация/мәлімдеу
elections	speak/spoke/spoken/speaking/speaker/speakers	говорить/выступить/разговаривать/говорящий/оратор/носитель	сөйлеу/сөйлейтін/сөйлеуші
elections	speech/speeches/address	речь/выступление/речи	сөз/сөйлеу/баяндама
elections	add/added/adding/additional/addition/additionally	добавить/добавлять/добавил/дополнительный/добавление/дополнение/дополнить/добавлен	қосу/қосты/қосымша/толықтыру/қосып айту
elections	assess/assessed/assessment/evaluate/evaluated/evaluation/rate/rated/rates	оценить/оценивать/оценка/оценили/оценки/оценен	бағалау/баға беру/баға/бағалады
elections	positive/positively	положительный/положительно/позитивный/позитивно	оң/жағымды/позитивті
elections	negative/negatively	отрицательный/негативный/отрицательно/негативно	теріс/жағымсыз
elections	criticism/criticize/criticized/critical/critic/critics/criticise/criticised	критика/критиковать/раскритиковать/критический/критик	сын/сынау/сыни/сыншы
elections	recommend/recommends/recommended/recommendation/recommendations	рекомендовать/рекомендация/рекомендации/порекомендовать/рекомендует	ұсыныс беру/ұсынымдар/ұсыныс/ұсыным/ұсыну/кеңес беру
elections	suggest/suggested/suggestion/propose/proposed/proposal/proposals	предложить/предлагать/предложение/предложен/предполагать	ұсыну/ұсыныс/ұсынылған
elections	advise/advised/advice/adviser/advisor/advisory	советовать/посоветовать/советник/консультант/консультативный	кеңес беру/кеңесші
elections	support/supported/supporting/supporter/supporters/supportive	поддержать/поддержка/поддерживать/сторонник/сторонники/поддержан	қолдау/қолдады/жақтас/қолдаушы
elections	oppose/opposed/against/opposing	против/противник/противостоять/выступать против/противоположный	қарсы/қарсы болу/қарама-қарсы
elections	expand/expanded/expansion/extend/extended/extension/widen/broaden/expanding	расширить/расширение/расширять/расширенный/расширен/продлить/расшириться/расширили	кеңейту/кеңею/кеңейтілген/кеңейтілуі/ұзарту
elections	opportunity/opportunities/possibility/possibilities/chance/chances	возможность/возможности/шанс/шансы	мүмкіндік/мүмкіндіктер/мүмкіндігі
elections	option/options/choice/choices/choose/chose/chosen/alternative/alternatives/select/selected/selection	вариант/выбор/выбора/выбору/выбором/выборе/выбрать/выбирать/опция/альтернатива/отбор/избранный/отобрать/альтернативный/выбран	нұсқа/таңдау/балама/іріктеу/таңдап алу/таңдалған
elections	provide/provided/provides/providing/provision/supply/supplied/supplies/provisions	обеспечить/предоставить/предоставлять/обеспечивать/предоставление/снабжать/поставка/поставлять/снабжение/оказать/оказывать/оказал	қамтамасыз ету/беру/ұсыну/жеткізу
elections	ensure/ensured/ensuring/guarantee/guaranteed/guarantees	обеспечить/обеспечение/гарантия/гарантировать/обеспечивать/гарантировано	қамтамасыз ету/кепілдік/кепілдік беру
elections	give/gave/given/gives/giving	дать/давать/дали/дает/дал/дан/дают/дала/придать/подарить/отдать/отдавать/отдал/отдан	беру/берді/берген/береді
elections	gain/gained/gaining/obtain/obtained/acquire/acquired/acquisition	приобрести/получить/приобретение/обрести/приобретать/добиться/получать/обретение/получил	алу/ие болу/қол жеткізу/иелену
elections	receive/received/receiving/get/got/getting/receipt	получить/получать/получил/получение/получен/принимать	алу/алды/алған/қабылдап алу
elections	ease/easing/easier/easily/easy/simplify/simplified/facilitate	упростить/облегчить/облегчение/упрощение/легкий/смягчить/легко/смягчение/легче/простой/упрощенный/упростили	жеңілдету/оңайлату/жеңіл/оңай
elections	reduce/reduced/reduction/reducing/lower/lowered/decrease/decreased/diminish	снизить/снижение/уменьшить/сократить/понизить/сокращение/уменьшение/снижать/уменьшаться/сокращать/снизиться/снизили/уменьшать/спад	төмендету/азайту/қысқарту/кеміту/азаю/төмендеу
elections	increase/increased/increases/increasing/increasingly/rise/rose/risen/rising/raise/raised/growth/grow/grew/grown/growing	увеличить/увеличение/увеличивать/рост/повысить/повышение/вырасти/расти/увеличиться/возрасти/увеличиваться/поднять/растущий/повышать/рос/росла	арттыру/көбейту/өсу/өсім/көтеру/арту/көбею/ұлғайту
elections	strengthen/strengthened/strengthening/reinforce/reinforced/consolidate	укрепить/усилить/укрепление/усиление/укреплять/усиливать/упрочить/укрепляющий/укрепления	нығайту/күшейту/нығаю/күшею/нығайтатын
elections	weaken/weakened/weakening/weak/weakness	ослабить/ослабление/слабый/слабость/ослабленный	әлсірету/әлсіреу/әлсіз/осал
elections	improve/improved/improvement/improvements/improving	улучшить/улучшение/улучшать/усовершенствовать/совершенствование/улучшиться	жақсарту/жақсару/жетілдіру
elections	worsen/worse/worst/deteriorate/deterioration	ухудшить/ухудшение/хуже/худший/ухудшиться	нашарлау/нашарлату/ең нашар
elections	create/created/creating/creation/creator	создать/создание/создавать/создан/создатель/сотворить	құру/жасау/құрылу/жасалған/құрған/жаратушы
elections	establish/established/establishment/found/founded/foundation/founder/founders/founding/foundations	основать/основан/основание/основатель/учредить/учреждение/основывать/установить/учрежден/устанавливать/заложить/заложен	құру/құрылған/негізін қалау/құрылу/негізін салушы/негізін қалаушы/құрылтайшы
elections	form/formed/formation/forming/forms	образовать/формирование/сформировать/образование/форма/образован/формировать/образовывать/формироваться/образоваться/формы	қалыптастыру/қалыптасу/құру/құрылу/нысан/пішін/түзілу
elections	develop/developed/developing/development/developments/developer	развитие/развивать/развить/разработать/разработка/разрабатывать/развитый/развиваться/разработчик/разработан	даму/дамыту/әзірлеу/дамыған
elections	promote/promoted/promotion/promoting	продвижение/продвигать/содействовать/повысить/повышение/способствовать/продвинуть/способствует	ілгерілету/алға жылжыту/ілгерілеу/насихаттау
elections	progress/progressive/advance/advanced/advances/advancement	прогресс/продвижение/прогрессивный/успехи/передовой/продвинутый/успех	прогресс/прогресі/ілгерілеу/алға басу/озық
elections	achieve/achieved/achievement/achievements/achieving	достижение/достижения/достичь/достигать/достигнуть/добиться/достигнут/достиг/достигла/достигли	жетістік/жету/қол жеткізу
elections	basis/base/based/basic/bases/fundamental/foundations/foundation/basically	основа/фундамент/база/основание/основан/основной/основываться/базовый/фундаментальный/заложить основу/базироваться/основы	негіз/іргетас/негізгі/негізделген/негіз қалау/базалық/негізі
elections	future	будущее/будущий/дальнейший/будущего/будущем	болашақ/келешек/келер
elections	impulse/momentum/impetus/stimulus/stimulate	импульс/толчок/стимул/стимулировать	серпін/импульс/қарқын/түрткі
elections	mark/marked/marks/marking	знаменовать/ознаменовать/отметка/отметить/метка/обозначать/знак/знаки	белгілеу/белгі/көрсету/таңба
elections	transformation/transform/transformed/transition/transitional/convert/converted/conversion	трансформация/преобразование/переход/превращение/трансформировать/превратить/преобразовать/превращаться/переходный/переходить/превратиться/перейти/перешел/перешла/перешли	трансформация/өзгеру/көшу/түрлену/айналдыру/өтпелі/айналу
elections	decision/decisions/decide/decided/decisive	решение/решения/решить/решил/решать/решили/решающий/вынести/вынес	шешім/шешу/шешім қабылдау
elections	decree/resolution/order/ordered/edict/ordinance	указ/постановление/распоряжение/декрет/приказ/резолюция/приказать/приказывать	жарлық/қаулы/өкім/декрет/бұйрық/қарар
elections	terminate/terminated/termination/cease/ceased/stop/stopped/halt/discontinued	прекратить/прекращение/остановить/приостановить/прекращать/остановка/останавливать/прекращен/прекратиться	тоқтату/тоқтатты/тоқтау/тоқтатылған
elections	leader/leaders/leadership/leading	лидер/лидеры/вождь/предводитель/руководство/лидерство/ведущий	көшбасшы/көсем/лидер/көшбасшылық/жетекші
elections	head/heads/headed/chief/chiefs/chairman/chairperson/chair/director/directors/boss	глава/главы/руководитель/председатель/начальник/директор/возглавить/возглавлять/шеф/руководители	басшы/төраға/жетекші/директор/бастық/басшылар
elections	talks/talk/negotiation/negotiations/negotiate/negotiated	переговоры/беседа/беседы/беседовать/вести переговоры/договориться	келіссөз/келіссөздер/әңгіме/әңгімелесу/сұхбаттасу
elections	meeting/meetings/meet/met	встреча/встретиться/встречаться/встречи/собрание/заседание/встретить/совещание/встречать	кездесу/жиналыс/отырыс/жиын/кездесті
elections	conversation/conversations/dialogue/dialog	разговор/беседа/диалог/беседы	әңгіме/диалог/сұхбат
elections	discuss/discussed/discussion/discussions	обсуждение/обсудить/дискуссия/обсуждать	талқылау/пікірталас/талқылады
elections	debate/debates/debated	дебаты/дебатов/дебатах/спор/прения/дискуссия	дебат/пікірсайыс/пікірталас/дебаттар
elections	collaborate/collaborated/collaboration/cooperation/cooperate/cooperated/cooperative	сотрудничать/сотрудничество/сотрудничали/взаимодействие/взаимодействовать/кооперация	ынтымақтасу/ынтымақтастық/бірлесу/серіктестік/ынтымақтасты
elections	group/groups/grouped/grouping	группа/группы/группировка/группировать	топ/топтар/тобы/топтау
elections	team/teams	команда/команды/сборная/командный/коллектив	команда/құрама
elections	center/centre/centers/centres	центр/центры	орталық/орталығы
elections	central	центральный	орталық
elections	tax/taxes/taxation/taxed/fiscal	налог/налоговый/налоги/налогообложение/фискальный/пошлина	салық/салықтар/салық салу/фискалды
elections	investment/investments/invest/invested/investor/investors	инвестиция/инвестиционный/инвестиции/инвестор/вложение/инвестировать/вкладывать	инвестиция/инвестициялық/инвестор/салым
elections	visit/visited/visits/visiting/visitor/visitors	посетить/побывать/визит/посещение/посещать/объехать/посетитель/посетили	бару/аралау/аралады/аралаған/сапар/барды/аралап/келуші/болу
elections	arrive/arrived/arrival/arriving	прибыть/приехать/прибытие/прибыли/приезд/прилететь/прибывать/приезжать	келу/жету/келді/ұшып келу/келген
elections	come/came/comes/coming	прийти/приходить/приехать/пришел/пришла/пришли/приход/идти	келу/келді/келген
elections	leave/left/leaving/depart/departed/departure/leaves	уехать/покинуть/выехать/уйти/оставить/покидать/оставлять/отъезд/уход/отбыть/ушел/ушла	кету/кетті/тастап кету/аттану/қалдыру
elections	include/included/includes/including/inclusion	включать/включая/включить/включен/в том числе/входить/включение/включает	кіру/қамту/соның ішінде/оның ішінде/қосу/қамтиды/енгізу
elections	in particular/particular/particularly/especially	в частности/особенно/особый/в особенности/особенный/определенный	атап айтқанда/әсіресе/белгілі бір/ерекше
elections	youth/young/younger	молодежь/молодой/молодые/молодежный/юноша/младший/юность/юный	жас/жастар/жасөспірім
elections	woman/women/female	женщина/женщины/женский/женщин	әйел/әйелдер/әйел адам/қыз
elections	man/men/male	мужчина/мужчины/мужской	ер/ер адам/еркек/ер адамдар/ерлер
elections	people/person/persons/folk	люди/человек/народ/людей/людям/людьми/лицо/персона/лица/людях	адам/халық/адамдар/халқы/тұлға/жұрт
elections	population/populated/inhabitants/inhabitant/residents/resident	население/житель/жители/населенный/заселенный/обитатель/численность населения	халық/тұрғын/тұрғындар/халқы/халық саны
elections	coverage/cover/covered/covering/covers	освещать/освещение/осветить/покрыть/покрывать/охват/охватывать/покрытие/освещения/охватить	жариялау/қамту/жабу/көрсету/жариялап
elections	fund/funds/funded/funding/finance/financed/financing	финансировать/финансирование/фонд/профинансировать/средства/финансы/финансируемый	қаржыландыру/қаржы/қор/қаражат/қаржыландырып
elections	explain/explained/explaining/explanation/explanations	объяснить/пояснить/объяснение/разъяснить/разъяснение/объяснять/разъяснять/объясняться	түсіндіру/түсінік беру/түсінік/түсіндірме
elections	reason/reasons	причина/причины/повод	себеп/себептер/себебі
elections	because/since/due/owing	потому/поскольку/так как/из-за/благодаря/ибо/вследствие	өйткені/себебі/салдарынан/байланысты/арқасында
elections	mass media	средства массовой информации/средств массовой информации	бұқаралық ақпарат құралдары/ақпарат құралдары
elections	media/press	сми/пресса/медиа/печать	баспасөз/бақ/медиа/бұқаралық ақпарат құралдары
elections	journalist/journalists/journalism/reporter/reporters/correspondent	журналист/журналисты/журналистика/репортер/корреспондент	журналист/журналистика/тілші/репортер
elections	news	новости/новость/известия	жаңалық/жаңалықтар
elections	newspaper/newspapers/magazine/magazines	газета/журнал/газеты/газетный	газет/журнал
elections	information/informational/inform/informed/notify/notified	информация/сведения/информационный/информировать/уведомить/уведомление/проинформировать	ақпарат/мәлімет/ақпараттық/хабардар ету/ақпараттандыру
elections	agency/agencies	агентство/агентства/ведомство	агенттік/агенттігі/ведомство
elections	referendum/plebiscite	референдум/плебисцит	референдум/плебисцит
elections	dissolve/dissolved/dissolution/disband/disbanded	роспуск/распустить/расформировать/распущен/растворить/растворять/растворение/растворяться	тарату/таратылу/тарқату/еріту/еру
elections	convocation/session/sessions/sitting	созыв/сессия/заседание	шақырылым/сессия/отырыс
elections	speaker of parliament/speaker/speakers	спикер	спикер
elections	faction/factions	фракция/фракции	фракция
elections	ideology/ideological/ideologies	идеология/идеологический	идеология/идеологиялық
elections	liberal/liberals/liberalism	либеральный/либерал/либерализм	либерал/либералды
elections	conservative/conservatives	консервативный/консерватор	консерватор/консервативті
elections	nationalist/nationalism/nationalists	националист/национализм/националистический	ұлтшыл/ұлтшылдық
elections	communist/communism/communists	коммунист/коммунистический/коммунизм	коммунист/коммунистік/коммунизм
elections	socialist/socialism	социалист/социалистический/социализм	социалист/социалистік/социализм
elections	count/counted/counting/tally	подсчет/считать/подсчитать/сосчитать/подсчитывать	санау/есептеу/санады
elections	majority	большинство/большая часть	көпшілік/басым бөлігі
elections	minority/minorities	меньшинство/меньшинства	азшылық
elections	proportional	пропорциональный	пропорционалды
elections	majoritarian/plurality	мажоритарный	мажоритарлық
elections	mixed/mix/mixture/hybrid/blend	смешанный/смесь/гибридный/смешать/смешивать	аралас/қоспа/гибридті/араластыру
elections	early election/snap election/snap/early elections	досрочный/внеочередной/досрочные/внеочередные	мерзімінен бұрын/кезектен тыс
elections	postpone/postponed/delay/delayed	отложить/перенести/задержка/откладывать/задержать	кейінге қалдыру/кешіктіру/кешігу
elections	invite/invited/invitation/inviting	пригласить/приглашение/приглашать/приглашен	шақыру/шақырту/шақырылған
elections	accredit/accredited/accreditation	аккредитовать/аккредитация/аккредитованный	аккредиттеу/аккредиттелген
elections	conclude/concluded/conclusion/conclusions	вывод/заключение/заключить/выводы/сделать вывод	қорытынды/тұжырым/қорытындылау
elections	comply/compliance/meet standards/conform	соответствовать/соответствие/соблюдать/соблюдение	сәйкес/сай/сақтау/сәйкестік
elections	quota/quotas	квота/квоты	квота
elections	faithful/loyal/loyalty	лояльный/лояльность/преданный/верность/преданность	адал/адалдық/берілген
elections	inauguration/inaugurated/sworn/oath	инаугурация/присяга/клятва/вступить в должность	инаугурация/ант/ант беру/қызметке кірісу
elections	resign/resigned/resignation	отставка/уйти в отставку/подать в отставку	отставка/отставкаға кету
elections	term of office/tenure	срок полномочий/срок пребывания	өкілеттік мерзімі
elections	office/post/position/offices/positions	должность/пост/должности	лауазым/қызмет
elections	appoint/appointed/appointment	назначить/назначение/назначать/назначен	тағайындау/тағайындалған/тағайындады
elections	rally/rallies/demonstration/demonstrations	митинг/демонстрация/митинги/шествие	митинг/шеру/демонстрация
elections	protest/protests/protested/protester/protesters	протест/протесты/протестовать/протестующий	наразылық/наразылық білдіру/наразы
elections	unrest/riot/riots/disorder/disorders	беспорядки/беспорядок/волнения/бунт	тәртіпсіздік/бүлік
elections	poll/survey/opinion poll/surveyed/exit poll/polls	опрос/опросы/экзитпол/социологический опрос	сауалнама/экзитпол/сауалдама
elections	administrative/administration/administrator	административный/администрация/управление/администратор	әкімшілік/әкімшілігі
elections	regime/regimes	режим/режимы	режим
elections	autonomy/autonomous	автономия/автономный	автономия/автономды/автономиялық
elections	sovereign/sovereignty	суверенный/суверенитет	егеменді/егемендік
elections	territory/territories/territorial	территория/территории/территориальный	аумақ/аумақтық/территория
elections	propaganda	пропаганда	үгіт-насихат/насихат
elections	platform/manifesto/election programme	платформа/предвыборная программа	платформа/сайлауалды бағдарлама/тұғырнама
elections	election day/polling day/voting day	день голосования/день выборов	сайлау күні/дауыс беру күні
elections	silence day/day of silence	день тишины	тыныштық күні
elections	pre-election	предвыборный	сайлауалды/сайлау алдындағы
`
