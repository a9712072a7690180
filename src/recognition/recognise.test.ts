import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DICTIONARY, idOf } from '../../tests/support/entities.ts'
import { recognise, sharedSentences } from './recognise.ts'

const ids = (...blocks: string[]) =>
  recognise(DICTIONARY, { blocks }).mentions.map(
    ({ entity, block, start, end }) => `${idOf(entity)}:${blocks[block]!.slice(start, end)}`,
  )

describe('names with another everyday sense', () => {
  test('are kept where the company they keep says so', () => {
    expect(ids('메타는 구글 TPU를 도입한다. 엔비디아 의존도를 낮춘다.')).toContain('meta:메타')
    expect(ids('Meta will rent chips from Google, whose TPU rivals Nvidia.')).toContain('meta:Meta')
    expect(ids('메타의 라마 모델이 엔비디아 칩에서 학습됐다.')).toContain('llama:라마')
  })
  test('are dropped where nothing does', () => {
    expect(ids('메타 분석에 따르면 수면은 건강에 좋다.')).toEqual([])
    expect(ids('동물원의 라마가 새끼를 낳았다.')).toEqual([])
    expect(ids('Meta questions are questions about questions.')).toEqual([])
    expect(ids('A llama spat at a tourist in Peru.')).toEqual([])
    expect(ids('도시의 슬럼을 재개발한다.')).toEqual([])
  })
  test('are dropped in a Chinese or Japanese sentence where a capitalised stranger stands beside', () => {
    expect(ids('H100 售罄，公司 Meta 仍在采购。')).toEqual(['h100:H100', 'meta:Meta'])
    expect(ids('H100 售罄，记者 Spencer Meta 报道。')).toEqual(['h100:H100'])
    expect(ids('H100を取材した Anna Meta 記者。')).toEqual(['h100:H100'])
  })
  test('are dropped where the page introduces somebody of that name', () => {
    const person = 'Anna Meta of Leeds owns Nvidia chips.'
    expect(ids(person, 'Meta will rent more chips than Google, she said.')).not.toContain('meta:Meta')
    expect(ids('Meta will rent more chips than Google.', person)).toContain('meta:Meta')
  })
  test('are dropped beside a word of the other sense, and weighed farther from it', () => {
    expect(ids('Nvidia: the Rubin Observatory uses an H100.')).not.toContain('rubin:Rubin')
    expect(ids('After the H100, Nvidia sold Rubin to one observatory.')).toContain('rubin:Rubin')
    expect(ids('엔비디아 H100을 쓰는 루빈의 천문대.')).not.toContain('rubin:루빈')
  })
  test('of people are dropped after a stranger, however sure they are', () => {
    expect(
      ids(
        'It was said that Kimbal Musk once sold some Nvidia chips.',
        '金巴尔·马斯克卖出。',
        '킴벌 머스크가 팔았다.',
      ),
    ).toEqual(['nvidia:Nvidia'])
    expect(ids('Musk owns Nvidia chips.', '马斯克卖出。', '머스크가 팔았다.')).toHaveLength(4)
  })
  test('a parenthesis that repeats the entity is evidence for both', () => {
    expect(ids('작업 관리 도구 슬럼(Slurm)은 널리 쓰인다.')).toEqual(['slurm:슬럼', 'slurm:Slurm'])
  })
  test('two entities of one name are told apart by their cues, or left alone', () => {
    expect(ids('머스크의 챗봇 그록이 새 모델을 냈다. xAI가 만들었다.')).toContain('grok:그록')
    expect(ids('반도체 기업 그록의 추론 칩 LPU는 빠르다. 엔비디아가 주목한다.')).toContain('groq:그록')
    expect(ids('그록.')).toEqual([])
  })
  test('the headline and description of the page count as evidence and are not marked', () => {
    const article = {
      blocks: ['메타는 새 데이터센터를 짓는다.'],
      title: '메타, 구글 TPU 도입… 엔비디아 견제',
    }
    expect(
      recognise(DICTIONARY, article).mentions.map(({ block, start, end }) => [block, start, end]),
    ).toEqual([[0, 0, 2]])
  })
})

describe('relevance', () => {
  const relevant = (...blocks: string[]) => recognise(DICTIONARY, { blocks }).relevant
  test.each([
    ['two core entities', ['Nvidia buys HBM.'], true],
    ['a core chip and a firm', ['Google rents out its TPU.'], true],
    ['one firm in passing', ['He looked it up on Google before the match.'], false],
    ['a core firm alone', ['She once worked at Nvidia and now grows apples.'], false],
    ['firms of the trade in a market report', ['Stocks fell. Nvidia and Google lost a little.'], false],
    ['firms of the trade, and their trade', ['Nvidia and Google agree that chips are scarce.'], true],
    ['two core firms again and again', ['Nvidia and SK hynix meet. Nvidia asks SK hynix for more.'], true],
    ['two core firms, one in passing', ['Nvidia and SK hynix meet. Nvidia asks for more.'], false],
    [
      'one chip maker all along, and a word of the trade',
      ['Nvidia cools its data centres. Nvidia says so. Nvidia has plans. Nvidia hires.'],
      true,
    ],
    ['one core firm again and again, and its chips', ['Nvidia makes a chip. Nvidia sells the chip.'], true],
    ['one core firm again and again', ['Nvidia won the match. Nvidia sponsors the cup.'], false],
    ['a firm and its servers', ['Google patched its servers. Google told users of the server.'], false],
    ['nothing', ['Rain is expected in the south.'], false],
  ])('%s', (_, blocks, expected) => expect(relevant(...blocks)).toBe(expected))

  const titled = (title: string, block: string) =>
    recognise(DICTIONARY, { title, blocks: [title, block] }).relevant
  test.each([
    ['a chip maker in it that the text names again', 'Nvidia sells bonds', 'Nvidia borrows for AI.', true],
    ['a chip maker in it, and nothing of AI', 'Nvidia sponsors a cup', 'Nvidia pays for the cup.', false],
    ['a chip maker in it alone', 'Nvidia falls', 'Shares fell on AI fears.', false],
    ['a firm of other things in it', 'Google sells bonds', 'Google borrows for AI.', false],
    ['chips at large', 'Dearer memory chips', 'HBM is scarce: wafers and DRAM cost more.', true],
    [
      'chips, in a text on other things',
      'Chips to the rescue',
      `HBM is dear. ${'Growth is up. '.repeat(40)}`,
      false,
    ],
    ['chips that are fried', 'Fish and chips', 'Chips, chips, chips and chips again.', false],
  ])('by a title: %s', (_, title, block, expected) => expect(titled(title, block)).toBe(expected))
})

test('sentences in which two entities meet', () => {
  const blocks = ['구글은 TPU를 만든다. 엔비디아는 다르다.', '엔비디아와 SK하이닉스.']
  const { mentions } = recognise(DICTIONARY, { blocks })
  expect(
    sharedSentences(blocks, mentions).map(({ block, start, end }) => blocks[block]!.slice(start, end).trim()),
  ).toEqual(['구글은 TPU를 만든다.', '엔비디아와 SK하이닉스.'])
})

test('any text: mentions lie in their block, in order, never overlapping, the same twice', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Nvidia',
      '메타',
      '메타는',
      'Meta',
      'TPU',
      'HBM4',
      '그록',
      '(',
      ')',
      '. ',
      ' ',
      '\n',
      '라마',
      'said',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const block = fc.array(word, { maxLength: 15 }).map((words) => words.join(''))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
      const { mentions } = recognise(DICTIONARY, { blocks })
      mentions.forEach((mention, index) => {
        const previous = mentions[index - 1]
        expect(mention.end).toBeLessThanOrEqual(blocks[mention.block]!.length)
        expect(mention.start).toBeLessThan(mention.end)
        if (previous?.block === mention.block) expect(mention.start).toBeGreaterThanOrEqual(previous.end)
        expect(mention.score).toBeGreaterThanOrEqual(0.5)
      })
      expect(recognise(DICTIONARY, { blocks }).mentions).toEqual(mentions)
    }),
    { numRuns: 300 },
  )
})
