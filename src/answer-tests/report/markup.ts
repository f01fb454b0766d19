type Value = Html | string | number | false | undefined | readonly Value[]

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What a browser would drop, or what would turn the direction of the text around: shown as a box instead. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it replaces
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Markup that is safe as it stands. Only the template `html` makes any, so that no text gets in unescaped. */
export class Html {
  readonly #markup: string

  private constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }

  static template(strings: TemplateStringsArray, ...values: Value[]): Html {
    return new Html(strings.reduce((before, text, at) => before + render(values[at - 1]) + text))
  }
}

/**
 * HTML (or SVG, or a style sheet) with values in it, each escaped for text and for quoted attributes. Lists are
 * joined; `false` and `undefined` give nothing.
 */
export const html = Html.template

function render(value: Value): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (typeof value === 'object') return value.map(render).join('')
  return String(value)
    .replace(UNSEEN, '\uFFFD')
    .replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '')
}
