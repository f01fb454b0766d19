import type { Language } from '../../../types.ts'
import { keyOf } from '../keys.ts'

/** Words that often stand for each other, groups parted by commas. A word may be in several groups; they do not chain. */
const GROUPS: Record<Language, string> = {
  en: `
    movie film picture documentary feature, begin start launch commence open inaugurat, end finish conclud
    close final last cease, release issue publish premiere drop, die pass kill death deceas murder, born
    birth, marry wed wife husband spouse couple, win victory defeat beat triumph champion title, receive
    award earn get obtain gain given won grant accept, appoint name hire select choose elect pick nominat,
    lead head run chair direct manage captain, leader chief head director chairman president ceo boss, found
    establish create set form start launch founder, build construct erect develop built, buy purchase
    acquire takeover bought, sell sale sold, move relocate transfer shift migrate, leave depart quit resign
    exit step, join sign member enter team, child kid son daughter boy girl baby, mother mom parent, father
    dad parent, company firm corporation business enterprise organization, school college university academy
    institute, student pupil, teacher professor instructor lecturer, doctor physician surgeon medic, lawyer
    attorney counsel, song track single tune, album record lp ep, band group, singer vocalist artist
    musician, actor actress star cast, play perform appear star role portray, write author pen written
    writer, book novel, show series program programme, game match contest fixture, team club squad side,
    player athlete, season year, coach manager trainer, goal score, city town municipality, country nation
    state, area region district zone, house home residence, building structure edifice, road street highway
    avenue, river stream, large big huge major great massive, small little tiny minor, important major key
    significant crucial main, many numerous several multiple lot, about approximately roughly around nearly,
    increase rise grow raise elevate higher gain enhance boost upregulate, decrease reduce decline fall drop
    lower diminish lessen cut shrink downregulate, cause lead result induce trigger produce contribute due
    because, prevent block inhibit suppress stop avoid, help aid assist support, show demonstrate reveal
    indicate find found report suggest prove, require need must necessary essential, use utilize employ
    usage, allow permit enable let, ban prohibit forbid outlaw, refuse decline reject deny, say state tell
    announce declare claim assert mention note, ask request call urge, plan intend aim propose, try attempt
    seek, study research trial investigation analysis, patient subject individual people person participant,
    disease disorder illness condition syndrome, cancer tumor tumour carcinoma malignancy neoplasm, drug
    medication medicine treatment therapy agent, treatment therapy care, risk chance probability likelihood
    susceptib, death mortality die fatal, mouse mice murine, cell cellular, heart cardiac cardiovascular,
    kidney renal, liver hepatic, brain cerebral neural, lung pulmonary, gene genetic, woman female women,
    man male men, infant newborn neonat baby birth, old elderly aged senior, young youth adolescent teen,
    money fund cash dollar financ, cost price expens, job work employ position post occupation career, live
    reside lives life, attack assault raid bomb, war conflict battle fight, soldier troop army military
    force, government state administration, law act legislation statute bill, court judge tribunal, police
    officer cop, prison jail imprison incarcerat, vote election elect ballot poll, car vehicle automobile,
    plane aircraft airplane jet, ship boat vessel, train rail railway railroad, doctoral phd doctorate,
    degree diploma graduate graduat bachelor, education school educat, church cathedral chapel, religion
    religious faith, american us usa america united, british uk britain england english, soviet russia
    russian ussr, video clip footage, website site web online internet, fast quick rapid, hard difficult
    tough, easy simple, correct right accurate, wrong incorrect false, famous renowned known popular noted
    celebrated, rare uncommon, total overall entire whole, part portion section segment, metre meter,
    kilometre kilometer, centre center, colour color, autumn fall, cold cool, hot warm heat, dangerous
    hazard harmful unsafe, vacant empty open, superior better, mad crazy insane, enroll attend register,
    decline refuse reject, gloomy dark, story tale, greater more higher larger, effective efficacy
    efficient, lack absence deficien deficit without, normal healthy, occur happen take, regulate control
    modulate mediate, bind binding interact, activate activation stimulate, express expression, trial rct,
    president head leader, parliament legislature assembly, candidate nominee contender, ballot vote,
    observer monitor, turnout participation, seat mandate, citizen resident national, deputy member lawmaker
    legislator, commission committee, territory land, airport airfield, purpose goal objective aim, protect
    safeguard defend, speech address, begin onset, document paper record, injur wound hurt, steal theft rob,
    arrest detain capture
  `,
  ru: `
    спасать лечить спасти бороться, умереть погибнуть скончаться смерть убит погиб гибель умер, родить
    рождение, начать начало стартовать открыть начал, закончить завершить завершение кончить конец, купить
    приобрести покупка, продать продажа, украсть похитить кража ограбить украл похитил, убить убийство убил
    зарезать застрелить, арестовать задержать задержание арест поймать поймали, сказать заявить сообщить
    рассказать отметить говорить сказал заявил сообщил рассказал, автомобиль машина авто, деньги средства
    рубли сумма денег, ребенок дети мальчик девочка малыш, женщина девушка дама, мужчина парень, дом здание
    строение, врач доктор медик, полиция полицейский милиция, президент глава лидер, компания фирма
    предприятие организация, увеличить рост повысить вырасти больше, снизить уменьшить сократить падение
    меньше, получить приобрести, большой крупный огромный, маленький небольшой мелкий, важный значимый
    главный основной, помощь помочь поддержка, работа труд занятость, школа учеба учиться, город столица,
    страна государство, закон законопроект, суд судья, выборы голосование выборщик, победить выиграть
    победа, проиграть поражение, жена супруга, муж супруг, квартира жилье, фильм кино картина, создать
    основать образовать построить, использовать применять, показать продемонстрировать, запретить запрет
    нельзя, разрешить позволить можно, ехать поехать отправиться приехать, болезнь заболевание недуг болеть,
    трудно сложно непросто тяжело, пожар огонь загореться, самолет авиалайнер борт, война конфликт бой,
    выборы голосование, кандидат претендент, депутат парламентарий, наблюдатель наблюдать, мандат место,
    голос голосовать проголосовать, явка участие, избиратель гражданин, комиссия комитет, провести
    состояться пройти, победитель победить, создание основание, ученый исследователь, территория земля,
    глава руководитель начальник, цель задача, рассказать поведать, вернуться возвратиться, думать считать
    полагать, нужно надо необходимо, обнаружить найти, произойти случиться, покинуть уехать уйти, житель
    гражданин
  `,
  kk: `
    басталу бастау бастады, аяқталу бітіру аяқтады, қайтыс өлді өлім, туған туылған дүниеге, құру құрылған
    негізін салу, үлкен ірі зор, кіші шағын кішкентай, қала шаһар, ел мемлекет, мектеп оқу, соғыс шайқас
    ұрыс, өсу көбею арту, азаю кему төмендеу, маңызды басты негізгі, дәрігер емші, ауру дерт сырқат, жануар
    хайуан аң, сайлау дауыс, үміткер кандидат, бақылаушы байқаушы, орын мандат, басшы жетекші төраға
    басқарушы, мақсат міндет, ғалым зерттеуші, аумақ жер, шамамен жуық, орналасқан жатқан, пайдалану
    қолдану, себеп салдар
  `,
}

const synonyms: Partial<Record<Language, Map<string, ReadonlySet<string>>>> = {}

/** The keys of the words that a word (by its key) may stand for. */
export function synonymsOf(key: string, language: Language): ReadonlySet<string> | undefined {
  synonyms[language] ??= compile(language)
  return synonyms[language].get(key)
}

function compile(language: Language): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const group of GROUPS[language].split(',')) {
    const keys = group
      .trim()
      .split(/\s+/)
      .map((word) => keyOf(word, language))
    for (const key of keys) {
      const others = found.get(key) ?? new Set()
      for (const other of keys) if (other !== key) others.add(other)
      found.set(key, others)
    }
  }
  return found
}
