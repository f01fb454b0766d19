import { isStopword } from '../../language/stopwords.ts'

/**
 * Small words of the languages that readers may try and the bot does not know: Turkish, German, Spanish, French,
 * Italian. Words that Kazakh or Russian typed in Latin share (bir, kim, sen) are left out.
 */
const FOREIGN = new Set(
  `için icin bana nedir mısınız misiniz musunuz müsünüz mısın misin olan olarak olduğu olduğunu değil degil ile gibi lütfen
   lutfen çok cok hangi hangisi nasıl nasil neden kaç ben benim daha kadar sonra bunu şu ve veya ama ne mi mı eden eder
   gerekiyor ediyor olur istiyorum bilir fakat seçim seçimler nerede söyle nelerdir düşünceleriniz bu bir
   der das den dem und ist sind wer wie wo nicht kein ein eine einen einer mir mich dir sie ihr ihnen ihre ich
   du er haben habe wenn für von vom mit zu zum zur auf aus bei nach über warum wann welche welcher können kannst
   que qué quien quién el la los las lo una un unos por para con cual cuál como cómo donde dónde cuando cuándo está
   esta de del en y su sus mi se más muy pero porque hay fue ser puedes
   le les une est et qui quel quelle quels quelles dans avec vous je il elle nous pas cette ces au aux du
   mes votre vos où pourquoi quand avez êtes peux pouvez
   lo gli che di è sono qual quale quali cosa della del nel nella dei perché quando dove hai puoi`
    .split(/\s+/)
    .filter(Boolean),
)

/** Below this share of small foreign words a message is a question with foreign names in it. */
const SHARE = 0.2

/** Letters that English words do not have. */
const ACCENTED = /[ßäöüñçéèêáàíìóòúùışğ]/

/** Whether the words of a message, as `readSentences` gives them, are of a language that the bot does not know. */
export function isForeign(words: readonly string[]): boolean {
  const foreign = words.filter((word) => FOREIGN.has(word) || ACCENTED.test(word)).length
  if (foreign < 2 || foreign < words.length * SHARE) return false
  return foreign > words.filter((word) => !FOREIGN.has(word) && isStopword(word, 'en')).length
}
