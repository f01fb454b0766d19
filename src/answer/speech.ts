/**
 * Words by which a sentence says itself whose word it passes on: "the report said", "observers noted". Stems of
 * English, Russian and Kazakh reporting verbs; a passage with one is introduced as a report, not as the publisher's
 * own statement. "Атап айтқанда" (in particular) reports nobody's word.
 */
const SPEECH =
  /\b(?:said|says|say|told|noted|notes|noting|stated|states|added|adds|reported|reports|announced|declared|claimed|claims|stressed|emphasi[sz]ed|recommend(?:s|ed)?|according to|assessed|believes?|argued?s?)\b|(?<!\p{L})(?:сказа|заяв|отме[тч]|сообщ|подчеркн|добав|указ(?:ал|ыва)|говор|утвержда|рекоменд|счита[ею]т|по словам|по мнению|оцен)|(?<!\p{L})(?:деді|дейді|деген|делін|айтт|айтып|айтқан(?!да(?!й))|мәлімде|хабарла|атап өт|қост[ыі]|ұсын|пікірінше|айтуынша|бағала)/iu

/** Whether a sentence passes on what somebody said and says who. */
export function tellsWhoSaid(sentence: string): boolean {
  return SPEECH.test(sentence)
}
