/**
 * Pairs of opposites: a question with one and a sentence with the other speak of different things. Both sides list
 * English, Russian and Kazakh words; a word is compared by its stem. Only opposites that exclude each other belong
 * here: "more" and "less" stand side by side in too many sentences.
 */
export const ANTONYMS = `
arrive/arrived/arrival/come/came прибыть/прибыли/прибытие/приехать/приехали/прилетели/приезд келу/келді/келген = leave/depart/departed/departure покинуть/покинули/уехать/уехали/отбыть/отбыли/улетели/отъезд кету/кетті/аттану/аттанды
win/won/victory победить/победил/победила/выиграть/выиграл/победа жеңу/жеңді/жеңіс = lose/lost проиграть/проиграл/проиграла/поражение жеңілу/жеңілді/жеңіліс
accept/accepted/approve/approved принять/приняли/одобрить/одобрили/утвердить қабылдады/мақұлдады/бекітті = reject/rejected/refuse/refused/deny/denied/veto отклонить/отклонили/отказать/отказали/отвергнуть бас-тартты/қабылдамады
increase/increased/rise/rose/raise/raised/grow/grew увеличить/увеличился/увеличилась/вырасти/вырос/выросла/повысить/повысился/рост өсу/өсті/артты/көбейді/ұлғайды = decrease/decreased/fall/fell/reduce/reduced/reducing/decline/declined/lower/lowered уменьшить/уменьшился/снизить/снизился/снижение/сократить/сократился/упал азаю/азайды/төмендеді/төмендеу/қысқарды/кеміді
open/opened/opening открыть/открыли/открыт/открытие ашу/ашты/ашылды/ашық = close/closed/closing закрыть/закрыли/закрыт/закрытие жабу/жапты/жабылды/жабық
begin/began/start/started начать/начался/начались/начало басталды/бастады/басы = end/ended/finish/finished закончить/закончился/завершился/окончание/конец аяқталды/аяқтады/соңы/бітті
before перед бұрын/дейін = after после кейін/соң
support/supported/favour/favor/endorse/endorsed поддержать/поддержали/поддерживать/поддержка қолдау/қолдады = oppose/opposed/opposition/against против/выступить/противиться қарсы
men/man/male мужчина/мужчины/мужской ер/ерлер/еркек = women/woman/female женщина/женщины/женский әйел/әйелдер
city/urban/urban город/городской қала/қалалық = village/rural село/сельский/деревня ауыл/ауылдық
winter зима/зимой қыс = summer лето/летом жаз
north/northern север/северный солтүстік = south/southern юг/южный оңтүстік
east/eastern восток/восточный шығыс = west/western запад/западный батыс
positive/positively положительный/положительно/позитивно оң = negative/negatively отрицательный/отрицательно/негативно теріс
succeed/succeeded/success успех/успешный сәтті/табыс = fail/failed/failure неудача/провал/провалиться сәтсіз/сәтсіздік
legal законный заңды = illegal незаконный заңсыз
public публичный/государственный мемлекеттік/жария = private частный жеке
old старый ескі = new/newly/brand-new новый жаңа
highest/largest/biggest/most самый-высокий/крупнейший/наибольший ең-үлкен/ең-биік = lowest/smallest/least самый-низкий/наименьший/мельчайший ең-кіші/ең-төмен
expand/expanded/expanding/extended/widen расширить/расширили/расширение/расширенный кеңейту/кеңейтті/кеңейтілген = narrow/narrowed/restrict/restricted/limited сузить/сузили/ограничить/ограничили/ограниченный тарылту/шектеді/шектеу/шектелген
easy/easier/ease/eased/easing/simplify/simplified упростить/упростили/упрощение/облегчить/облегчили жеңілдету/жеңілдетті/оңайлату = complicate/complicated/hard/harder/difficult/toughen/toughened усложнить/усложнили/ужесточить/ужесточили күрделендіру/қиындату/қатаңдату
youngest/younger младший/моложе/молодой ең-жас = oldest/eldest/older старший/старше/старейший ең-үлкен
strengthen/strengthened/strengthening/reinforce/reinforced укрепить/укрепили/укрепление/усилить/усилили нығайту/нығайтты/күшейту/күшейтті = weaken/weakened/weakening/undermine/undermined ослабить/ослабили/ослабление/подорвать әлсірету/әлсіретті/босаңсыту
allow/allowed/permit/permitted/legalize/legalized разрешить/разрешили/позволить/позволили рұқсат = ban/banned/forbid/forbidden/forbade/prohibit/prohibited/outlaw/outlawed запретить/запретили/запрет/запрещен тыйым
cooperate/cooperated/collaborate/collaborated/help/helped сотрудничать/сотрудничали/помочь/помогли/помогать ынтымақтасу/ынтымақтасты/көмектесу/көмектесті = obstruct/obstructed/hinder/hindered/impede/impeded/interfere/interfered/sabotage/sabotaged мешать/помешать/мешали/помешали/препятствовать/препятствовали кедергі/бөгет
praise/praised/commend/commended/welcome/welcomed похвалить/похвалили/одобрить/приветствовать мақтау/мақтады = criticize/criticized/criticise/criticised/condemn/condemned/blame/blamed критиковать/раскритиковать/раскритиковали/осудить/осудили сынау/сынады/айыптау
confirm/confirmed/admit/admitted подтвердить/подтвердили/признать/признали растау/растады/мойындау = refute/refuted/disprove/disproved опровергнуть/опровергли/отрицать жоққа/теріске
appoint/appointed/hire/hired/elect/elected назначить/назначили/назначен тағайындау/тағайындады = dismiss/dismissed/fire/fired/sack/sacked/impeach/impeached уволить/уволили/отстранить/отправить-в-отставку қызметтен-босату/жұмыстан-шығару
create/created/establish/established/found/founded/form/formed создать/создали/основать/основали/учредить құру/құрды/құрылды = abolish/abolished/dissolve/dissolved/disband/disbanded/liquidate упразднить/упразднили/распустить/распустили/ликвидировать тарату/таратты/жою/жойды
majority большинство көпшілік/көпшілігі = minority меньшинство азшылық/азшылығы
fast/faster/fastest/quick/quickest быстрый/быстрее/быстрейший жылдам/тез = slow/slower/slowest медленный/медленнее/медленно баяу
rich/richest/wealthy богатый/богатейший бай = poor/poorest бедный/беднейший кедей
export/exported экспорт/экспортировать экспорт = import/imported импорт/импортировать импорт
ally/allies союзник/союзники одақтас = enemy/enemies/opponent/opponents/foe враг/враги/противник/противники жау/қарсылас
democratic/democracy демократический/демократия демократиялық/демократия = authoritarian/dictatorship/totalitarian авторитарный/диктатура/тоталитарный авторитарлық/диктатура
hot/hottest/warm/warmest жаркий/горячий/теплый ыстық/жылы = cold/coldest/cool/coolest холодный/холодно/прохладный суық/салқын
safe/safest безопасный қауіпсіз = dangerous/unsafe опасный/опаснейший қауіпті
strong/stronger/strongest сильный/сильнее/сильнейший күшті/мықты = weak/weaker/weakest слабый/слабее/слабейший әлсіз
literate/literacy грамотный/грамотность сауатты = illiterate/illiteracy неграмотный/неграмотность сауатсыз
father отец/отца әке/әкесі = mother мать/матери ана/анасы/шеше
husband муж/мужа күйеу/күйеуі = wife жена/жены әйелі/зайып
profit/profits/income/revenue прибыль/доход табыс/кіріс = loss/losses/expense/expenses/expenditure убыток/убытки/расход/расходы шығын/зиян
include/included/including включить/включили/включая енгізу/енгізді/қосу = exclude/excluded/excluding исключить/исключили/исключая шығарып-тастау
remember/remembered помнить/вспомнить ұмытпау/есте-сақтау = forget/forgot/forgotten забыть/забыли ұмыту/ұмытты
similar/similarity похожий/схожий/сходство ұқсас/ұқсастық = different/difference различный/разница/различие айырмашылық
`
