/**
 * Words that speak to a language model rather than to a reader, in the three languages. An article may quote them;
 * an editor should know. Nothing depends on finding them all: the gate does not care what a text asks for.
 */
const ADDRESSED: readonly RegExp[] = [
  /(?:ignore|disregard|forget|override|bypass)\s+(?:all\s+|any\s+|everything\s+)?(?:of\s+)?(?:the\s+|your\s+|these\s+|those\s+)?(?:previous|prior|above|earlier|preceding|existing|system)\s+(?:\w+\s+)?(?:instructions?|prompts?|rules|messages|directions|guidelines|commands)/i,
  /(?:ignore|disregard|forget|override)\s+(?:all\s+)?your\s+(?:instructions?|rules|guidelines|programming|training)/i,
  /\bas an?\s+(?:ai|a\.i\.)(?:\s+(?:language\s+)?model|\s+assistant|\s*,)/i,
  /\byou are (?:now )?(?:an? )?(?:ai\b|chat ?bot|language model|helpful assistant|unrestricted|dan\b)/i,
  /\b(?:reveal|print|repeat|show|output)\s+(?:me\s+)?(?:your|the)\s+(?:system\s+)?prompt/i,
  /\b(?:new|updated|real)\s+(?:system\s+)?instructions?\s*:/i,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<SYS>>|^#{2,}\s*(?:system|instruction)\b/im,
  /(?:игнорируй|проигнорируй|не обращай внимания на|забудь|отмени)(?:те)?\s+(?:все\s+|обо?\s+всех\s+)?(?:свои\s+|твои\s+|эти\s+)?(?:предыдущи|прежни|вышеуказанн|прошл|системн|данные тебе)\S*\s+(?:инструкци|указани|команд|правил|сообщени|промпт)/i,
  /(?:игнорируй|забудь)(?:те)?\s+(?:все\s+)?(?:свои|твои|ваши)\s+(?:инструкци|указани|правил)/i,
  /как\s+(?:(?:большая\s+)?языковая\s+модель|ии-(?:модель|ассистент|помощник))/i,
  /(?:ты|вы)\s+(?:теперь\s+|больше не\s+)?[—–-]?\s*(?:ии\b|чат-?бот|языковая модель|ии-)/i,
  /(?:покажи|раскрой|выведи|повтори)(?:те)?\s+(?:свой\s+|твой\s+)?системн\S+\s+(?:промпт|подсказк|инструкци)/i,
  /(?:алдыңғы|бұрынғы|жоғарыдағы|бұған дейінгі|жүйелік)\s+(?:барлық\s+)?(?:нұсқау|бұйрық|ереже|команда|хабарлама|промпт)\S*\s+(?:елеме|ұмыт|ескерме|назарға алма)/i,
  /барлық\s+(?:алдыңғы\s+)?(?:нұсқау|ереже|бұйрық)\S*\s+(?:елеме|ұмыт|ескерме)/i,
  /(?:тілдік модель|жасанды интеллект)\s+ретінде\s+(?:сен|сіз|мен)/i,
  /(?:сен|сіз)\s+(?:енді\s+)?[—–-]?\s*(?:чат-?бот|тілдік модель|жасанды интеллект)/i,
  /жүйелік\s+(?:промпт|нұсқау)\S*\s+(?:көрсет|аш|шығар)/i,
]

/** The part of a line that addresses a model, `undefined` when there is none. */
export function addressedToModel(line: string): string | undefined {
  for (const pattern of ADDRESSED) {
    const found = pattern.exec(line)
    if (found) return found[0].trim()
  }
  return undefined
}
