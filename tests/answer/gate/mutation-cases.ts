export type Mutation =
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'quantifier'
  | 'direction'
  | 'attribution'
  | 'extra detail'

/** A passage of our own, sentences that follow from it, and the same sentences with one thing altered. */
export interface Case {
  language: 'en' | 'ru' | 'kk'
  passage: string
  truths: string[]
  lies: Partial<Record<Mutation, string[]>>
}

export const CASES: Case[] = [
  {
    language: 'en',
    passage: `The town of Marlow elected its council on 14 May 2017. Turnout was 61.5 per cent, up from 54 per cent in 2013. Of the 24 seats, the Harbour Party won 13 and the Green Alliance won 7, while four seats went to independents. Mayor Ruth Ellison said that the count had been calm, although observers from Northbridge University noted long queues at two polling stations. The Harbour Party did not win a single seat in the old port.`,
    truths: [
      'The town of Marlow elected its council on 14 May 2017.',
      'Turnout was 61.5 per cent, up from 54 per cent in 2013.',
      'Turnout was 61.5%.',
      'The Harbour Party won 13 of the 24 seats.',
      'Of the 24 seats, the Green Alliance won 7.',
      'Four seats went to independents.',
      'Mayor Ruth Ellison said that the count had been calm.',
      'Observers from Northbridge University noted long queues at two polling stations.',
      'The Harbour Party did not win a single seat in the old port.',
    ],
    lies: {
      number: [
        'Turnout was 65.1 per cent, up from 54 per cent in 2013.',
        'Turnout was 61.5 per cent, up from 45 per cent in 2013.',
        'The Harbour Party won 14 of the 24 seats.',
        'The Harbour Party won 7 of the 24 seats.',
        'Of the 24 seats, the Green Alliance won 13.',
        'Five seats went to independents.',
        'Observers from Northbridge University noted long queues at seven polling stations.',
        'Turnout was 61.5 thousand.',
      ],
      date: [
        'The town of Marlow elected its council on 14 May 2018.',
        'The town of Marlow elected its council on 15 May 2017.',
        'The town of Marlow elected its council on 14 June 2017.',
        'Turnout was 61.5 per cent, up from 54 per cent in 2017.',
        'The town of Marlow elected its council last year.',
      ],
      name: [
        'The town of Barlow elected its council on 14 May 2017.',
        'The Liberty Party won 13 of the 24 seats.',
        'The Green Alliance won 13 of the 24 seats.',
        'Mayor Ruth Sanders said that the count had been calm.',
        'Observers from Southbridge University noted long queues at two polling stations.',
      ],
      negation: [
        'Turnout was not 61.5 per cent.',
        'Four seats did not go to independents.',
        'The Harbour Party did win a single seat in the old port.',
        'Mayor Ruth Ellison said that the count had not been calm.',
        'Observers from Northbridge University noted no long queues at two polling stations.',
      ],
      quantifier: [
        'All seats went to independents.',
        'Observers from Northbridge University noted long queues at most polling stations.',
        'Observers from Northbridge University noted long queues at all polling stations.',
        'Only four seats went to independents.',
      ],
      direction: [
        'Turnout was 61.5 per cent, down from 54 per cent in 2013.',
        'Observers from Northbridge University noted short queues at two polling stations.',
      ],
      attribution: [
        'Observers from Northbridge University said that the count had been calm.',
        'The Harbour Party said that turnout was 61.5 per cent.',
        'Mayor Ruth Ellison noted long queues at two polling stations.',
      ],
      'extra detail': [
        'The town of Marlow elected its council on 14 May 2017 after a scandal.',
        'Mayor Ruth Ellison said that the count had been calm and fully transparent.',
        'Four seats went to independents backed by local fishermen.',
      ],
    },
  },
  {
    language: 'en',
    passage: `The Election Commission registered 412 foreign observers from 41 countries. Most of them came from the Regional Cooperation Organisation, whose mission was led by Jan Novak. Some observers complained that they were not allowed to watch the count. Three parties were refused registration in January 2021 because their lists contained fewer than 5,000 signatures. The commission's chair, Amina Karim, said in December that the rules would be simplified. Spending on the campaign fell to 2.4 million euros from 3.1 million euros.`,
    truths: [
      'The Election Commission registered 412 foreign observers.',
      'The Election Commission registered 412 foreign observers from 41 countries.',
      'Some observers complained that they were not allowed to watch the count.',
      'Three parties were refused registration in January 2021.',
      "The commission's chair, Amina Karim, said that the rules would be simplified.",
      'Spending on the campaign fell to 2.4 million euros.',
      'The mission of the Regional Cooperation Organisation was led by Jan Novak.',
      'Three parties were refused registration because their lists contained fewer than 5,000 signatures.',
    ],
    lies: {
      number: [
        'The Election Commission registered 421 foreign observers.',
        'The Election Commission registered 41 foreign observers from 412 countries.',
        'Four parties were refused registration in January 2021.',
        'Spending on the campaign fell to 3.1 million euros.',
        'Spending on the campaign fell to 2.4 million dollars.',
        'Three parties were refused registration because their lists contained fewer than 50,000 signatures.',
      ],
      date: [
        'Three parties were refused registration in January 2022.',
        'Three parties were refused registration in February 2021.',
        "The commission's chair, Amina Karim, said in January that the rules would be simplified.",
      ],
      name: [
        'The mission of the Regional Cooperation Organisation was led by Amina Karim.',
        'The mission of the Regional Cooperation Organisation was led by Jan Kowalski.',
        "The commission's chair, Jan Novak, said that the rules would be simplified.",
        'The Supreme Court registered 412 foreign observers.',
      ],
      negation: [
        'Some observers complained that they were allowed to watch the count.',
        'Three parties were not refused registration in January 2021.',
        "The commission's chair, Amina Karim, said that the rules would not be simplified.",
        'The Election Commission did not register 412 foreign observers.',
      ],
      quantifier: [
        'Most observers complained that they were not allowed to watch the count.',
        'All observers complained that they were not allowed to watch the count.',
        'No observers complained that they were not allowed to watch the count.',
        'Some of them came from the Regional Cooperation Organisation.',
        'All of them came from the Regional Cooperation Organisation.',
      ],
      direction: ['Spending on the campaign rose to 2.4 million euros.'],
      attribution: [
        'Jan Novak said that the rules would be simplified.',
        'Amina Karim complained that observers were not allowed to watch the count.',
      ],
      'extra detail': [
        'The Election Commission registered 412 foreign observers, a historic record.',
        'Three parties were refused registration in January 2021 by a corrupt court.',
        'Spending on the campaign fell to 2.4 million euros thanks to volunteers.',
      ],
    },
  },
  {
    language: 'ru',
    passage: `Выборы в собрание Приозёрска прошли 9 сентября 2018 года. Явка составила 47,3 процента, что на 5 процентов ниже, чем в 2014 году. Партия «Берег» получила 18 мандатов из 30, партия «Родник» — 8 мандатов, ещё четыре места достались самовыдвиженцам. Председатель комиссии Ольга Литвинова заявила, что серьёзных нарушений не было. Наблюдатели движения «Голос озера» сообщили о вбросах на двух участках. Большинство жалоб подали жители Северного района.`,
    truths: [
      'Выборы в собрание Приозёрска прошли 9 сентября 2018 года.',
      'Явка составила 47,3 процента.',
      'Явка составила 47,3%.',
      'Партия «Берег» получила 18 мандатов из 30.',
      'Партия «Родник» получила 8 мандатов.',
      'Четыре места достались самовыдвиженцам.',
      'Председатель комиссии Ольга Литвинова заявила, что серьёзных нарушений не было.',
      'Наблюдатели движения «Голос озера» сообщили о вбросах на двух участках.',
      'Большинство жалоб подали жители Северного района.',
    ],
    lies: {
      number: [
        'Явка составила 43,7 процента.',
        'Партия «Берег» получила 19 мандатов из 30.',
        'Партия «Берег» получила 8 мандатов из 30.',
        'Партия «Родник» получила 18 мандатов.',
        'Пять мест достались самовыдвиженцам.',
        'Наблюдатели движения «Голос озера» сообщили о вбросах на трёх участках.',
        'Явка составила 47,3 тысячи.',
      ],
      date: [
        'Выборы в собрание Приозёрска прошли 9 сентября 2019 года.',
        'Выборы в собрание Приозёрска прошли 8 сентября 2018 года.',
        'Выборы в собрание Приозёрска прошли 9 октября 2018 года.',
        'Выборы в собрание Приозёрска прошли в прошлом году.',
        'Явка составила 47,3 процента, что на 5 процентов ниже, чем в 2018 году.',
      ],
      name: [
        'Выборы в собрание Светлогорска прошли 9 сентября 2018 года.',
        'Партия «Родник» получила 18 мандатов из 30.',
        'Партия «Маяк» получила 18 мандатов из 30.',
        'Председатель комиссии Ольга Петрова заявила, что серьёзных нарушений не было.',
        'Большинство жалоб подали жители Южного района.',
      ],
      negation: [
        'Председатель комиссии Ольга Литвинова заявила, что серьёзные нарушения были.',
        'Четыре места не достались самовыдвиженцам.',
        'Партия «Берег» не получила 18 мандатов из 30.',
        'Наблюдатели движения «Голос озера» не сообщили о вбросах на двух участках.',
      ],
      quantifier: [
        'Все жалобы подали жители Северного района.',
        'Некоторые жалобы подали жители Северного района.',
        'Наблюдатели движения «Голос озера» сообщили о вбросах на всех участках.',
        'Только четыре места достались самовыдвиженцам.',
      ],
      direction: ['Явка составила 47,3 процента, что на 5 процентов выше, чем в 2014 году.'],
      attribution: [
        'Наблюдатели движения «Голос озера» заявили, что серьёзных нарушений не было.',
        'Ольга Литвинова сообщила о вбросах на двух участках.',
        'Жители Северного района заявили, что серьёзных нарушений не было.',
      ],
      'extra detail': [
        'Выборы в собрание Приозёрска прошли 9 сентября 2018 года на фоне протестов.',
        'Четыре места достались самовыдвиженцам из числа предпринимателей.',
        'Партия «Берег» получила 18 мандатов из 30 благодаря поддержке губернатора.',
      ],
    },
  },
  {
    language: 'ru',
    passage: `Центральная комиссия аккредитовала 512 наблюдателей из 36 стран. Миссию Союза портов возглавил Эрик Ларсен. Некоторые наблюдатели пожаловались, что их не пустили на подсчёт голосов. В январе 2021 года трём партиям отказали в регистрации, поскольку в их списках было меньше 5 тысяч подписей. Глава комиссии Марат Сулейменов в декабре пообещал упростить правила. Расходы на кампанию сократились до 2,4 миллиарда тенге.`,
    truths: [
      'Центральная комиссия аккредитовала 512 наблюдателей.',
      'Центральная комиссия аккредитовала 512 наблюдателей из 36 стран.',
      'Миссию Союза портов возглавил Эрик Ларсен.',
      'Некоторые наблюдатели пожаловались, что их не пустили на подсчёт голосов.',
      'В январе 2021 года трём партиям отказали в регистрации.',
      'Глава комиссии Марат Сулейменов пообещал упростить правила.',
      'Расходы на кампанию сократились до 2,4 млрд тенге.',
    ],
    lies: {
      number: [
        'Центральная комиссия аккредитовала 521 наблюдателя.',
        'Центральная комиссия аккредитовала 36 наблюдателей из 512 стран.',
        'В январе 2021 года пяти партиям отказали в регистрации.',
        'Расходы на кампанию сократились до 2,4 миллиона тенге.',
        'Расходы на кампанию сократились до 2,4 миллиарда рублей.',
      ],
      date: [
        'В январе 2022 года трём партиям отказали в регистрации.',
        'В феврале 2021 года трём партиям отказали в регистрации.',
        'Глава комиссии Марат Сулейменов в январе пообещал упростить правила.',
      ],
      name: [
        'Миссию Союза портов возглавил Марат Сулейменов.',
        'Миссию Союза портов возглавил Эрик Хансен.',
        'Глава комиссии Эрик Ларсен пообещал упростить правила.',
      ],
      negation: [
        'Некоторые наблюдатели пожаловались, что их пустили на подсчёт голосов.',
        'В январе 2021 года трём партиям не отказали в регистрации.',
        'Глава комиссии Марат Сулейменов не пообещал упростить правила.',
      ],
      quantifier: [
        'Все наблюдатели пожаловались, что их не пустили на подсчёт голосов.',
        'Большинство наблюдателей пожаловались, что их не пустили на подсчёт голосов.',
      ],
      direction: ['Расходы на кампанию выросли до 2,4 миллиарда тенге.'],
      attribution: [
        'Эрик Ларсен пообещал упростить правила.',
        'Марат Сулейменов пожаловался, что наблюдателей не пустили на подсчёт голосов.',
      ],
      'extra detail': [
        'Центральная комиссия аккредитовала рекордные 512 наблюдателей.',
        'В январе 2021 года трём партиям незаконно отказали в регистрации.',
        'Расходы на кампанию сократились до 2,4 миллиарда тенге из-за кризиса.',
      ],
    },
  },
  {
    language: 'kk',
    passage: `Көлтөбе қаласының мәслихатына сайлау 2019 жылғы 12 мамырда өтті. Сайлауға қатысу 58,4 пайыз болды, бұл 2015 жылғыдан 6 пайызға жоғары. «Шаңырақ» партиясы 30 мандаттың 17-сін, «Бірлік» партиясы 9-ын алды, төрт орын өзін-өзі ұсынғандарға бұйырды. Комиссия төрағасы Әсел Нұрланова сайлау тыныш өткенін айтты. «Әділ дауыс» қозғалысының бақылаушылары екі учаскеде заң бұзылғанын хабарлады. Шағымдардың көпшілігін Солтүстік ауданның тұрғындары берді.`,
    truths: [
      'Көлтөбе қаласының мәслихатына сайлау 2019 жылғы 12 мамырда өтті.',
      'Сайлауға қатысу 58,4 пайыз болды.',
      'Сайлауға қатысу 58,4% болды.',
      '«Шаңырақ» партиясы 30 мандаттың 17-сін алды.',
      'Төрт орын өзін-өзі ұсынғандарға бұйырды.',
      'Комиссия төрағасы Әсел Нұрланова сайлау тыныш өткенін айтты.',
      '«Әділ дауыс» қозғалысының бақылаушылары екі учаскеде заң бұзылғанын хабарлады.',
      'Шағымдардың көпшілігін Солтүстік ауданның тұрғындары берді.',
    ],
    lies: {
      number: [
        'Сайлауға қатысу 54,8 пайыз болды.',
        '«Шаңырақ» партиясы 30 мандаттың 18-ін алды.',
        '«Шаңырақ» партиясы 30 мандаттың 9-ын алды.',
        'Бес орын өзін-өзі ұсынғандарға бұйырды.',
        '«Әділ дауыс» қозғалысының бақылаушылары үш учаскеде заң бұзылғанын хабарлады.',
        'Сайлауға қатысу 58,4 мың болды.',
      ],
      date: [
        'Көлтөбе қаласының мәслихатына сайлау 2020 жылғы 12 мамырда өтті.',
        'Көлтөбе қаласының мәслихатына сайлау 2019 жылғы 13 мамырда өтті.',
        'Көлтөбе қаласының мәслихатына сайлау 2019 жылғы 12 маусымда өтті.',
        'Көлтөбе қаласының мәслихатына сайлау былтыр өтті.',
      ],
      name: [
        'Ақтөбе қаласының мәслихатына сайлау 2019 жылғы 12 мамырда өтті.',
        '«Бірлік» партиясы 30 мандаттың 17-сін алды.',
        '«Жұлдыз» партиясы 30 мандаттың 17-сін алды.',
        'Комиссия төрағасы Әсел Қайратова сайлау тыныш өткенін айтты.',
        'Шағымдардың көпшілігін Оңтүстік ауданның тұрғындары берді.',
      ],
      negation: [
        'Комиссия төрағасы Әсел Нұрланова сайлау тыныш өтпегенін айтты.',
        'Төрт орын өзін-өзі ұсынғандарға бұйырған жоқ.',
        'Сайлауға қатысу 58,4 пайыз болған жоқ.',
        'Көлтөбе қаласының мәслихатына сайлау 2019 жылғы 12 мамырда өтпеді.',
      ],
      quantifier: [
        'Шағымдардың барлығын Солтүстік ауданның тұрғындары берді.',
        'Шағымдардың кейбірін Солтүстік ауданның тұрғындары берді.',
        '«Әділ дауыс» қозғалысының бақылаушылары барлық учаскеде заң бұзылғанын хабарлады.',
      ],
      direction: ['Сайлауға қатысу 58,4 пайыз болды, бұл 2015 жылғыдан 6 пайызға төмен.'],
      attribution: [
        '«Әділ дауыс» қозғалысының бақылаушылары сайлау тыныш өткенін айтты.',
        'Әсел Нұрланова екі учаскеде заң бұзылғанын хабарлады.',
      ],
      'extra detail': [
        'Көлтөбе қаласының мәслихатына кезектен тыс сайлау 2019 жылғы 12 мамырда өтті.',
        'Төрт орын өзін-өзі ұсынған кәсіпкерлерге бұйырды.',
      ],
    },
  },
  {
    language: 'kk',
    passage: `Орталық комиссия 36 елден келген 512 бақылаушыны тіркеді. Порттар одағының миссиясын Эрик Ларсен басқарды. Кейбір бақылаушылар дауыс санауға жіберілмегеніне шағымданды. 2021 жылғы қаңтарда үш партия тіркеуден өтпеді, себебі олардың тізімінде 5 мыңнан аз қол болды. Комиссия басшысы Марат Сүлейменов желтоқсанда ережелерді жеңілдетуге уәде берді. Науқанға жұмсалған қаржы 2,4 миллиард теңгеге дейін азайды.`,
    truths: [
      'Орталық комиссия 36 елден келген 512 бақылаушыны тіркеді.',
      'Орталық комиссия 512 бақылаушыны тіркеді.',
      'Порттар одағының миссиясын Эрик Ларсен басқарды.',
      'Кейбір бақылаушылар дауыс санауға жіберілмегеніне шағымданды.',
      '2021 жылғы қаңтарда үш партия тіркеуден өтпеді.',
      'Комиссия басшысы Марат Сүлейменов ережелерді жеңілдетуге уәде берді.',
      'Науқанға жұмсалған қаржы 2,4 миллиард теңгеге дейін азайды.',
    ],
    lies: {
      number: [
        'Орталық комиссия 521 бақылаушыны тіркеді.',
        'Орталық комиссия 512 елден келген 36 бақылаушыны тіркеді.',
        '2021 жылғы қаңтарда төрт партия тіркеуден өтпеді.',
        'Науқанға жұмсалған қаржы 2,4 миллион теңгеге дейін азайды.',
        'Науқанға жұмсалған қаржы 2,4 миллиард рубльге дейін азайды.',
      ],
      date: [
        '2022 жылғы қаңтарда үш партия тіркеуден өтпеді.',
        '2021 жылғы ақпанда үш партия тіркеуден өтпеді.',
        'Комиссия басшысы Марат Сүлейменов қаңтарда ережелерді жеңілдетуге уәде берді.',
      ],
      name: [
        'Порттар одағының миссиясын Марат Сүлейменов басқарды.',
        'Порттар одағының миссиясын Эрик Хансен басқарды.',
        'Комиссия басшысы Эрик Ларсен ережелерді жеңілдетуге уәде берді.',
      ],
      negation: [
        '2021 жылғы қаңтарда үш партия тіркеуден өтті.',
        'Кейбір бақылаушылар дауыс санауға жіберілгеніне шағымданды.',
        'Комиссия басшысы Марат Сүлейменов ережелерді жеңілдетуге уәде бермеді.',
        'Порттар одағының миссиясын Эрик Ларсен басқарған жоқ.',
      ],
      quantifier: [
        'Барлық бақылаушылар дауыс санауға жіберілмегеніне шағымданды.',
        'Бақылаушылардың көпшілігі дауыс санауға жіберілмегеніне шағымданды.',
      ],
      direction: ['Науқанға жұмсалған қаржы 2,4 миллиард теңгеге дейін көбейді.'],
      attribution: ['Эрик Ларсен ережелерді жеңілдетуге уәде берді.'],
      'extra detail': [
        'Орталық комиссия рекордтық 512 бақылаушыны тіркеді.',
        '2021 жылғы қаңтарда үш партия заңсыз түрде тіркеуден өтпеді.',
      ],
    },
  },
]
