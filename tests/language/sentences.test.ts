import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/sentences.ts'

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('English', () => {
  test.each([
    ['a title', 'Mr. Lee met Dr. Sato. They spoke.', ['Mr. Lee met Dr. Sato.', 'They spoke.']],
    ['initials', 'It was J. K. Norton who won. He left.', ['It was J. K. Norton who won.', 'He left.']],
    [
      'dotted capitals',
      'Observers from the U.S. Senate came. All agreed.',
      ['Observers from the U.S. Senate came.', 'All agreed.'],
    ],
    [
      'an example',
      'Some parties, e.g. Amber, gained. Others lost.',
      ['Some parties, e.g. Amber, gained.', 'Others lost.'],
    ],
    [
      'a number after its abbreviation',
      'See No. 5 and Vol. 2. It is short.',
      ['See No. 5 and Vol. 2.', 'It is short.'],
    ],
    ['the answer no', 'The court said no. Parliament agreed.', ['The court said no.', 'Parliament agreed.']],
    [
      'decimals',
      'Turnout rose by 3.5 per cent. Then it fell.',
      ['Turnout rose by 3.5 per cent.', 'Then it fell.'],
    ],
    ['a year before the stop', 'It began in 2019. Forty came.', ['It began in 2019.', 'Forty came.']],
    [
      'a list of things cut short',
      'Pens, paper, etc. were sold. Stamps, etc. The rest was free.',
      ['Pens, paper, etc. were sold.', 'Stamps, etc.', 'The rest was free.'],
    ],
    ['months', 'On Mar. 3 it rained. On Nov. 4 it snowed.', ['On Mar. 3 it rained.', 'On Nov. 4 it snowed.']],
  ])('knows %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('keeps closing quotes, brackets and note numbers with their sentence', () => {
    expect(sentences('“We won.” She smiled. (All heard it.) They left.[2] The end.')).toEqual([
      '“We won.”',
      'She smiled.',
      '(All heard it.)',
      'They left.[2]',
      'The end.',
    ])
  })

  test('does not end at a question or exclamation inside a sentence that goes on', () => {
    expect(sentences('"Really?" he asked. Yahoo! was there.')).toEqual([
      '"Really?" he asked.',
      'Yahoo! was there.',
    ])
  })

  test('parts at a full stop glued to a capital, but in no address and no initials', () => {
    expect(sentences('They spoke of elections.The vote was calm.')).toEqual([
      'They spoke of elections.',
      'The vote was calm.',
    ])
    expect(sentences('Read www.example.org/News.Today or write to a.b@Example.Org now.')).toHaveLength(1)
    expect(sentences('A.Norton and Mr.Lee came.')).toHaveLength(1)
  })

  test('goes on over an ellipsis in lower case and ends at one before a capital', () => {
    expect(sentences('Well... perhaps. And then… Nothing.')).toEqual([
      'Well... perhaps.',
      'And then…',
      'Nothing.',
    ])
  })

  test('keeps the place of a dispatch with its first sentence', () => {
    expect(sentences('GENEVA. The talks ended. Nobody signed.')).toEqual([
      'GENEVA. The talks ended.',
      'Nobody signed.',
    ])
  })
})

describe('Russian', () => {
  test.each([
    ['initials', 'Пришёл А. С. Громов. Он опоздал.', ['Пришёл А. С. Громов.', 'Он опоздал.']],
    [
      'initials without spaces',
      'Доклад прочёл А.С. Громов. Все слушали.',
      ['Доклад прочёл А.С. Громов.', 'Все слушали.'],
    ],
    [
      'a year in the middle',
      'В 2019 г. Громов ушёл. В 2020 г. Затем вернулся.',
      ['В 2019 г. Громов ушёл.', 'В 2020 г.', 'Затем вернулся.'],
    ],
    ['a city', 'Встреча прошла в г. Костанае. Был дождь.', ['Встреча прошла в г. Костанае.', 'Был дождь.']],
    ['то есть', 'Это много, т.е. Больше половины. Да.', ['Это много, т.е. Больше половины.', 'Да.']],
    [
      'a name in honour',
      'Школа им. Громова открыта. Ждут всех.',
      ['Школа им. Громова открыта.', 'Ждут всех.'],
    ],
    [
      'и т. д.',
      'Столы, стулья и т. д. стояли рядом. Окна и т. п. Люди ждали.',
      ['Столы, стулья и т. д. стояли рядом.', 'Окна и т. п.', 'Люди ждали.'],
    ],
    [
      'articles of law',
      'По ст. 12 и п. 3 это можно. Суд согласен.',
      ['По ст. 12 и п. 3 это можно.', 'Суд согласен.'],
    ],
    ['millions', 'Собрали 5 млн. Этого хватит.', ['Собрали 5 млн.', 'Этого хватит.']],
    [
      'regions',
      'Акмолинская обл. Северный округ вырос. Да.',
      ['Акмолинская обл. Северный округ вырос.', 'Да.'],
    ],
  ])('knows %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('parts the sentences of a quotation and keeps its end with the words of the speaker', () => {
    expect(sentences('«Мы довольны. Всё прошло хорошо», – сказал он.')).toEqual([
      '«Мы довольны.',
      'Всё прошло хорошо», – сказал он.',
    ])
  })

  test('hears two questions of a message in lower case', () => {
    expect(sentences('кто пришёл? а сколько их было?')).toEqual(['кто пришёл?', 'а сколько их было?'])
  })
})

describe('Kazakh', () => {
  test.each([
    ['years', '1999 ж. Ерлан туды. 2020 ж. Ол кетті.', ['1999 ж. Ерлан туды.', '2020 ж.', 'Ол кетті.']],
    ['centuries', 'Бұл ХІХ ғ. Орта Азияда болды. Иә.', ['Бұл ХІХ ғ. Орта Азияда болды.', 'Иә.']],
    [
      'тағы басқалар',
      'Қалам, қағаз, т.б. заттар бар. Үстел, т.б. Бәрі дайын.',
      ['Қалам, қағаз, т.б. заттар бар.', 'Үстел, т.б.', 'Бәрі дайын.'],
    ],
    [
      'years before our era',
      'Қала б.з.б. 5 ғ. салынды. Ол үлкен.',
      ['Қала б.з.б. 5 ғ. салынды.', 'Ол үлкен.'],
    ],
    [
      'examples',
      'Кейбір қалалар, мыс. Тараз, ескі. Тараз әдемі.',
      ['Кейбір қалалар, мыс. Тараз, ескі.', 'Тараз әдемі.'],
    ],
    ['initials', 'Кітапты Ә. Сәрсенов жазды. Ол ұнады.', ['Кітапты Ә. Сәрсенов жазды.', 'Ол ұнады.']],
  ])('knows %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('lines', () => {
  test('joins a paragraph that was wrapped by hand', () => {
    const text =
      'The observers said that the vote in\nKostanay was fine and the turnout in\nAkmola was high. They left\non Monday.'
    expect(sentences(text)).toEqual([
      'The observers said that the vote in\nKostanay was fine and the turnout in\nAkmola was high.',
      'They left\non Monday.',
    ])
  })

  test('joins a wrapped line that ends with an abbreviation', () => {
    expect(sentences('The report was read by Mr.\nNorton in the afternoon.')).toHaveLength(1)
  })

  test('ends at a blank line, with any line ends', () => {
    expect(sentences('A headline without a stop\r\n\r\nthe text\n \nmore')).toEqual([
      'A headline without a stop',
      'the text',
      'more',
    ])
  })

  test('ends at a short line above a longer one: a heading', () => {
    expect(
      sentences('The results\nThe commission announced the results of the vote on Monday.'),
    ).toHaveLength(2)
  })

  test('ends at list items and keeps each number with its item', () => {
    expect(sentences('The demands:\n- fewer forms\n- more time\n1. Open rooms\n2. Clear signs')).toEqual([
      'The demands:',
      '- fewer forms',
      '- more time',
      '1. Open rooms',
      '2. Clear signs',
    ])
  })

  test('keeps headings to themselves, within a line too', () => {
    expect(sentences('# Results\nAll is calm. == History == It began long ago.')).toEqual([
      '# Results',
      'All is calm.',
      '== History ==',
      'It began long ago.',
    ])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'The',
      'vote',
      'U.S.',
      'г.',
      'т.б.',
      'ж.',
      'А.',
      'В',
      '3.5',
      '2019',
      'etc.',
      '==',
      '# ',
      '- ',
      '1. ',
      '\n',
    ],
    ...[
      '\n\n',
      '\r\n',
      ' ',
      '\u00a0',
      '\u2028',
      '. ',
      '.',
      '?',
      '! ',
      '…',
      '...',
      '»',
      '«',
      '”',
      '"',
      ')',
      '[1]',
    ],
    ...['Қала', 'сөз', 'http://A.B', '\u0301', '😀', '\ufeff'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  )

  test('is covered but for white space by ordered, trimmed, separate sentences', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let covered = 0
        let rest = ''
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(covered)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          rest += text.slice(covered, start)
          covered = end
        }
        expect((rest + text.slice(covered)).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  test('takes time in proportion to its length', () => {
    for (const piece of ['. ', '"', '.»', '==', 'a\n', 'А. ', '1. ', '(', '#', ' ', 'x@']) {
      const started = performance.now()
      splitSentences(piece.repeat(20_000))
      expect(performance.now() - started).toBeLessThan(4000)
    }
  })
})
