import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHtml } from './html.ts'
import { HtmlError } from './html-tag.ts'

describe('what Telegram shows', () => {
  test.each([
    ['a <b>b</b> c', 'a b c', [{ type: 'bold', offset: 2, length: 1 }]],
    ['<i><b>x</b></i>', 'x', ['bold', 'italic'].map((type) => ({ type, offset: 0, length: 1 }))],
    ['<B>x</b>', 'x', [{ type: 'bold', offset: 0, length: 1 }]],
    ['<u>x</>', 'x', [{ type: 'underline', offset: 0, length: 1 }]],
    ['😀<s>😀</s>', '😀😀', [{ type: 'strikethrough', offset: 2, length: 2 }]],
    ['<b></b>x', 'x', []],
    ['<span class="tg-spoiler">x</span>', 'x', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['<code>x</code>', 'x', [{ type: 'code', offset: 0, length: 1 }]],
    ['<pre>x</pre>', 'x', [{ type: 'pre', offset: 0, length: 1 }]],
    [
      '<pre><code class="language-ts">x</code></pre>',
      'x',
      [{ type: 'pre', language: 'ts', offset: 0, length: 1 }],
    ],
    ['<blockquote>x</blockquote>', 'x', [{ type: 'blockquote', offset: 0, length: 1 }]],
    ['<blockquote expandable>x</blockquote>', 'x', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
    [
      '<a href="https://Example.org/a?b=1&amp;c=2">[1]</a>',
      '[1]',
      [{ type: 'text_link', url: 'https://example.org/a?b=1&c=2', offset: 0, length: 3 }],
    ],
    [
      "<a href='example.org'>x</a>",
      'x',
      [{ type: 'text_link', url: 'http://example.org/', offset: 0, length: 1 }],
    ],
    [
      '<a href="HTTP://me:x@Сайт.KZ:80?қ=1">x</a>',
      'x',
      [{ type: 'text_link', url: 'http://me:x@сайт.kz:80/?қ=1', offset: 0, length: 1 }],
    ],
    ['&lt;b&gt; &amp;amp; &quot;&#39;&#x2019;', '<b> &amp; "\'’', []],
    ['&nbsp;&copy &ltx', '&nbsp;&copy &ltx', []],
    ['  x  ', 'x', []],
    [' <b> x</b> \n', 'x', [{ type: 'bold', offset: 0, length: 2 }]],
  ])('%s', (html, text, entities) => {
    const parsed = parseHtml(html)
    expect(parsed).toEqual({ text: parsed.text, entities, ignored: [] })
    expect(parsed.text.trim()).toBe(text)
  })

  test('formatting where the Bot API allows none is left out and named', () => {
    expect(parseHtml('<code><b>x</b></code>').ignored).toEqual(['<b> inside <code>'])
    expect(parseHtml('<pre>a<code>b</code></pre>').ignored).toEqual(['<code> over a part of <pre>'])
    const nested = parseHtml('<blockquote>a<blockquote>b</blockquote></blockquote>')
    expect(nested.ignored).toEqual(['<blockquote> inside <blockquote>'])
    expect(nested.entities).toEqual([{ type: 'blockquote', offset: 0, length: 2 }])
    expect(parseHtml('<a href="javascript:x">x</a>').ignored).toEqual(['<a> to "javascript:x"'])
  })
})

test.each([
  ['<b>x', `Can't find end tag corresponding to start tag "b"`],
  ['x</b>', 'Unexpected end tag at byte offset 1'],
  ['ж<b>x</i>', 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'],
  ['ж<p>x</p>', 'Unsupported start tag "p" at byte offset 2'],
  ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
  ['<br/>', 'Unsupported start tag "br/" at byte offset 0'],
  ['<b', 'Unclosed start tag at byte offset 0'],
  ['<a href="x', 'Unclosed start tag at byte offset 0'],
  ['<b>x</b', 'Unclosed end tag at byte offset 4'],
  ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<a href=http://x.org>y</a>', 'Unexpected end of name token at byte offset 8'],
  ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
])('%s is refused', (html, message) => {
  expect(() => parseHtml(html)).toThrow(new HtmlError(message))
})

/** A formatted text as a tree, to be written as HTML and laid out as entities by two simple recursions. */
type Node = string | { tag: 'b' | 'i' | 'u' | 's'; children: Node[] }

const TYPES = { b: 'bold', i: 'italic', u: 'underline', s: 'strikethrough' } as const

function write(node: Node): string {
  if (typeof node !== 'string') return `<${node.tag}>${node.children.map(write).join('')}</${node.tag}>`
  return node.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function layOut(node: Node, offset: number): { text: string; entities: object[] } {
  if (typeof node === 'string') return { text: node, entities: [] }
  const entities: object[] = []
  let text = ''
  for (const child of node.children) {
    const laid = layOut(child, offset + text.length)
    text += laid.text
    entities.push(...laid.entities)
  }
  if (text !== '') entities.unshift({ type: TYPES[node.tag], offset, length: text.length })
  return { text, entities }
}

const { tree } = fc.letrec<{ tree: Node; node: Node }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('b', 'i', 'u', 's'),
    children: fc.array(tie('node'), { maxLength: 4 }),
  }),
  node: fc.oneof({ depthSize: 'small' }, fc.stringMatching(/^[a-zА-я&<>";#😀]{0,6}$/u), tie('tree')),
}))

test('any tree of escaped texts comes back as its text and its entities', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const expected = layOut(root, 0)
      const parsed = parseHtml(write(root))
      expect(parsed.text).toBe(expected.text)
      expect(new Set(parsed.entities)).toEqual(new Set(expected.entities))
    }),
  )
})
