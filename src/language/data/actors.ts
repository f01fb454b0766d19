import type { Language } from '../../types.ts'

/** Beginnings of words for those who act in the news: persons by their office, and bodies. */
export const ACTORS: Record<Language, string> = {
  en: `commission committee council ministr minister government part(?:y|ies)$ president premier mayor governor leader
    heads?$ chair deput(?:y|ies)$ lawmaker senator candidate contender observer monitor mission delegation court judge
    parliament legislature opposition coalition bloc journalist editor voter elector police army union federation
    association company agency expert analyst group activist official spokes director team teacher student resident
    protester demonstrator campaigner lawyer prosecutor ombudsman ambassador`,
  ru: `комисси комитет совет$ министр правительств парти президент премьер мэр губернатор аким лидер глав председател
    депутат сенатор кандидат наблюдател мисси делегаци суд$ судь парламент оппозици коалици журналист редакци редактор
    избирател полици арми союз федераци ассоциаци объединени компани агентств эксперт аналитик групп активист чиновник
    представител директор команд учител студент жител протестующ юрист адвокат прокур омбудсмен посол послы`,
  kk: `комиссия комитет кенес министр укимет парти президент премьер аким губернатор кошбасшы жетекши басшы торага торайым
    депутат сенатор умиткер кандидат байкаушы бакылаушы миссия делегация сот судья парламент оппозиция журналист редак
    сайлаушы полиция аскер одак федерация кауымдасты компания агентти сарапшы топ$ белсенди шенеуни окил директор
    мугалим студент тургын зангер адвокат прокур омбудсмен елши`,
}
