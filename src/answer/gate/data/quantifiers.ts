import type { Language } from '../../../types.ts'

/** How many of a thing are spoken of. `only` and `first` are no amounts, but are exchanged as easily. */
export type Quantifier = 'all' | 'most' | 'some' | 'none' | 'only' | 'half' | 'many' | 'few'

const WORDS: Record<Language, Partial<Record<Quantifier, string>>> = {
  en: {
    all: 'all every each everyone everybody everything always entire whole unanimously',
    most: 'most majority mostly mainly largely predominantly',
    some: 'some several certain partly partially sometimes',
    none: 'none nobody nothing never neither',
    only: 'only solely exclusively sole',
    half: 'half',
    many: 'many numerous often',
    few: 'few little rarely seldom hardly',
  },
  ru: {
    all: 'все всех всем всеми всё каждый каждая каждое каждого каждому каждой каждую каждым всегда весь вся целиком полностью единогласно',
    most: 'большинство большинства большинством большинству большинстве преимущественно главным',
    some: 'некоторые некоторых некоторым некоторыми некоторая несколько нескольких нескольким иногда отчасти частично',
    none: 'никто никого никому никем ничего ничто никогда никакой никаких ни',
    only: 'только лишь исключительно единственный единственная единственное единственным единственной',
    half: 'половина половину половины половиной половине',
    many: 'многие многих многим многими много часто',
    few: 'немногие немногих мало редко',
  },
  kk: {
    all: 'барлық барлығы барлығын бәрі бәрін әрбір әр әрқашан түгел толығымен бүкіл',
    most: 'көпшілігі көпшілігін көпшілік басым негізінен',
    some: 'кейбір кейбірі кейбіреулері бірнеше бірқатар кейде ішінара',
    none: 'ешкім ешқандай ешбір ешқашан ештеңе ешнәрсе',
    only: 'тек ғана жалғыз',
    half: 'жартысы жартысын жарты',
    many: 'көптеген көбі көп жиі',
    few: 'аз сирек',
  },
}

const quantifiers = {} as Record<Language, Map<string, Quantifier>>
for (const [language, kinds] of Object.entries(WORDS) as [Language, Record<Quantifier, string>][]) {
  quantifiers[language] = new Map()
  for (const [kind, words] of Object.entries(kinds) as [Quantifier, string][]) {
    for (const word of words.split(' ')) quantifiers[language].set(word, kind)
  }
}

export function quantifierOf(word: string, language: Language): Quantifier | undefined {
  return quantifiers[language].get(word)
}
