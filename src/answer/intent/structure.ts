/*
 * Signs of a command that lie in a message's form, whatever its language: code, markup of chat transcripts, encoded
 * or repeated text. Every expression is linear: no nested quantifiers, bounded where it could look back.
 */

const CODE = [
  /```/,
  /\bfrom\s+[a-z_][\w.]*\s+import\b|\bimport\s+[a-z_][\w.]*\s+as\b/i,
  /^[ \t]{0,20}(?:import|#include|using|package)[ \t]+[<"\w.]+[;>"]{0,2}[ \t]{0,20}$/im,
  /\b(?:def|function|class|fn|func|void|public|const|let|var)\s+\w+\s*[({=]/,
  /\b[a-z_]\w{0,40}\.[a-z_]\w{0,40}\([^()\n]{0,80}\)|\b[a-z_]\w{0,40}\([^()\n]{0,80}\)\s?[;{]/i,
  /\b(?:select\b[^?]{1,80}\bfrom|insert\s+into|drop\s+(?:table|database)|delete\s+from|union\s+select|update\s+\w+\s+set)\b/i,
  /\bor\s+['"]?1['"]?\s*=\s*['"]?1/i,
  /\b(?:rm\s+-rf|sudo\s+\w+|chmod\s|curl\s+\S|wget\s+\S|cat\s+\/\w|eval\(|exec\(|print\(|console\.log|os\.\w+\()/i,
  /<\/?(?:script|html|body|code|table|td|tr|img|iframe|div|span|title|head)\b/i,
  /\{\{|\}\}|\$\{|=>|&&\s|\|\|\s/,
  /(?:^|[\s(])[a-z]\w{0,20}\s?=\s?["'“«]/i,
]

const TRANSCRIPT = [
  /<\/?\s*(?:system|user|assistant|instructions?|prompt|admin)\b/i,
  /<\|/,
  /\[\/?(?:inst|sys|system|user|assistant|cls)\b/i,
  /^\W{0,4}(?:system|assistant|user|human|ai|developer)\s*:/im,
  /^\W{0,4}(?:система|ассистент|пользователь|жүйе|көмекші|пайдаланушы)\s*:/im,
  /#{2,}\s*(?:system|instruction|new|begin|end|инструкц|нұсқау)/i,
  /[[{<(](?:insert|your|type|enter|put|user)\b[^\]}>)]{0,40}[\]}>)]/i,
  /[[{<][^\]}>]{0,20}\bprompt\b[^\]}>]{0,40}[\]}>]/i,
]

const ENCODED = [
  // Base64: a long run of letters of both cases with digits, as no word is.
  /(?=[A-Za-z0-9+/]{0,60}[a-z])(?=[A-Za-z0-9+/]{0,60}[A-Z])(?=[A-Za-z0-9+/]{0,60}\d)[A-Za-z0-9+/]{24,}={0,2}/,
  /\b[A-Za-z0-9+/]{16,}==?(?=\W|$)/,
  /(?:\b[01]{8}\b\s*){3}/,
  /(?:\\x[0-9a-f]{2}){3}|(?:\b[0-9a-f]{2}\s){12}|(?:%[0-9a-f]{2}){5}|(?:\\u[0-9a-f]{4}){3}|(?:&#x?[0-9a-f]+;){3}/i,
  /(?:^|[\s'"])(?:[.-]{1,6}[\s/]+){6}/,
  /[\u{e0000}-\u{e007f}]/u,
  // Letters set apart: "i g n o r e".
  /(?:(?:^|\s)\p{L}(?=\s|$)){8}/u,
]

/** Question-and-answer examples before the question proper. */
const EXAMPLES = /(?:^|[\s.?!])(?:Q|A|S|В|О|С|Ж|Question|Answer|Вопрос|Ответ|Сұрақ|Жауап)\s?:/gi

const SIGNS = /[{}<>=\\`|~^_#[\]*&$]/g

/** Whether the form of a message says that it is no question: code, a transcript, something encoded or repeated. */
export function looksPlanted(text: string): boolean {
  if (CODE.some((sign) => sign.test(text)) || TRANSCRIPT.some((sign) => sign.test(text))) return true
  if (ENCODED.some((sign) => sign.test(text))) return true
  if ((text.match(EXAMPLES)?.length ?? 0) >= 2) return true
  if (text.length >= 40 && (text.match(SIGNS)?.length ?? 0) > text.length * 0.1) return true
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return repeats(words) || isPigLatin(words)
}

/** Pig Latin: most words moved about to end in "ay". */
function isPigLatin(words: readonly string[]): boolean {
  return words.length >= 3 && words.filter((word) => /^[a-z]{2,}ay$/.test(word)).length > words.length * 0.6
}

/** The same word six times running, or a long message of very few different words. */
function repeats(words: readonly string[]): boolean {
  let run = 1
  for (let at = 1; at < words.length; at++) {
    run = words[at] === words[at - 1] ? run + 1 : 1
    if (run >= 6) return true
  }
  return words.length >= 40 && new Set(words).size < words.length * 0.3
}
