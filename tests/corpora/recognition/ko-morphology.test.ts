/**
 * Korean names with what may be glued behind them. What is expected follows from the grammar written down
 * here, apart from the table the engine uses, so that the two check each other.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../../src/cli/annotate.ts'
import type { Engine } from '../../../src/cli/engine.ts'
import { matchNames } from '../../../src/recognition/match.ts'
import { buildEngine } from '../engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await buildEngine()
})

/** What the last syllable, as it is read aloud, ends in. */
type Final = 'vowel' | 'l' | 'consonant'
/** See docs/recognition.md, Dictionary. */
type Edge = 'free' | 'particle' | 'lone'

interface Name {
  readonly text: string
  readonly final: Final
  readonly edge: Edge
  /** Ends in Latin letters or digits: the writing does not show the final, so both forms are in use. */
  readonly latin?: true
}

const NAMES: readonly Name[] = [
  { text: '엔비디아', final: 'vowel', edge: 'free' },
  { text: '삼성전자', final: 'vowel', edge: 'free' },
  { text: 'SK하이닉스', final: 'vowel', edge: 'free' },
  { text: '구글', final: 'l', edge: 'particle' },
  { text: '인텔', final: 'l', edge: 'particle' },
  { text: '애플', final: 'l', edge: 'particle' },
  { text: '메타', final: 'vowel', edge: 'lone' },
  { text: '라마', final: 'vowel', edge: 'lone' },
  { text: '슬럼', final: 'consonant', edge: 'lone' },
  { text: 'TPU', final: 'vowel', edge: 'particle', latin: true },
  { text: 'HBM', final: 'consonant', edge: 'particle', latin: true },
  { text: 'H100', final: 'consonant', edge: 'free', latin: true },
]

/** After which finals a form stands. */
const AFTER = {
  any: ['vowel', 'l', 'consonant'],
  open: ['vowel'],
  closed: ['l', 'consonant'],
  /** 로 and what begins with it: the one family that treats ㄹ like a vowel. */
  openOrL: ['vowel', 'l'],
  closedNotL: ['consonant'],
} as const satisfies Record<string, readonly Final[]>

/**
 * `bare`: the copula alone (메타인지, 라마다 are words), which a short ambiguous name does not take;
 * `noun`: a noun used as a suffix, likewise; `ending`: copula forms no word is made of (라는, 였다).
 */
type Kind = 'particle' | 'ending' | 'bare' | 'noun'

interface Tail {
  readonly text: string
  readonly after: keyof typeof AFTER
  readonly kind: Kind
}

const tails = (kind: Kind, after: keyof typeof AFTER, words: string): Tail[] =>
  words.split(' ').map((text) => ({ text, after, kind }))

const TAILS: readonly Tail[] = [
  ...tails('particle', 'closed', '은 이 을 과 이나 이랑 이라도 이야말로'),
  ...tails('particle', 'open', '는 가 를 와 나 랑 라도 야말로'),
  ...tails('particle', 'closedNotL', '으로 으로서 으로부터'),
  ...tails('particle', 'openOrL', '로 로서 로부터'),
  ...tails('particle', 'any', '의 에 에서 에게 도 만 까지 부터 보다 처럼 마저 조차 밖에 뿐 만큼'),
  ...tails('particle', 'any', '에서는 에게도 만의 까지도 뿐만'),
  ...tails('ending', 'closed', '이라며 이라면 이었다 이냐'),
  ...tails('ending', 'open', '라는 라며 라면 였다 냐'),
  ...tails('bare', 'closed', '이다'),
  ...tails('bare', 'open', '다'),
  ...tails('bare', 'any', '인 인지'),
  ...tails('noun', 'any', '측 향 용 들 발'),
]

const takes = (name: Name, { after, kind }: Tail): boolean => {
  if (name.edge === 'free') return true
  if (name.edge === 'lone' && (kind === 'bare' || kind === 'noun')) return false
  return name.latin === true || (AFTER[after] as readonly Final[]).includes(name.final)
}

/** Whether the name at the start of the text is found with exactly its own letters. */
const found = (name: string, tail: string): boolean => {
  const text = `${name}${tail} 회의에서 거론됐다.`
  return matchNames(engine.dictionary, text).some(({ start, end }) => start === 0 && end === name.length)
}

/**
 * Forms in which the engine differs from the grammar above. The test fails when one is added and when one
 * is mended but still listed: the list only gets shorter.
 */
const gaps = (names: string, words: string): string[] =>
  names.split(' ').flatMap((name) => words.split(' ').map((tail) => name + tail))
const KNOWN_GAPS: readonly string[] = [
  // Questions and doubts: TPU냐 GPU냐, 구글인지 애플인지.
  ...gaps('구글 인텔 애플', '이냐 인지'),
  ...gaps('TPU HBM', '이냐 냐 인지'),
  // 으로 is taken after ㄹ, where only 로 stands.
  ...gaps('구글 인텔 애플', '으로 으로서 으로부터'),
  // A lone name takes no form of the copula, not even those that no other word is made of.
  ...gaps('메타 라마', '라는 라며 라면 였다 냐'),
  ...gaps('슬럼', '이라며 이라면 이었다 이냐'),
]

test('the table is as large as it says', () => {
  expect(NAMES.length).toBe(12)
  expect(new Set(TAILS.map(({ text }) => text)).size).toBe(60)
  const expected = NAMES.flatMap((name) => TAILS.map((tail) => takes(name, tail)))
  expect(expected.filter((yes) => !yes).length).toBeGreaterThan(100)
})

test.each(NAMES)('$text is found alone', ({ text }) => expect(found(text, '')).toBe(true))

describe.each(NAMES)('$text ($edge)', (name) => {
  test.each([true, false])('tails taken: %s', (yes) => {
    const wanted = TAILS.filter((tail) => takes(name, tail) === yes).map(({ text }) => name.text + text)
    const differing = wanted.filter((form) => found(name.text, form.slice(name.text.length)) !== yes)
    expect(differing).toEqual(wanted.filter((form) => KNOWN_GAPS.includes(form)))
  })
})

test('no gap is listed that the table does not hold', () => {
  const forms = new Set(NAMES.flatMap((name) => TAILS.map((tail) => name.text + tail.text)))
  expect(KNOWN_GAPS.filter((form) => !forms.has(form))).toEqual([])
})

const BLOCKERS =
  '드라마 파노라마 라마단 라마승 라마교 슬럼프 슬럼가 슬럼화 메타버스 메타인지 메타데이터 메타세쿼이아 메타분석 메타휴먼 인텔리전스 인텔리 파인애플 애플파이 애플망고 애플리케이션'.split(
    ' ',
  )

const FIRST_HANGUL = 0xac00
const SYLLABLES_PER_VOWEL = 28
const isClosed = (word: string): boolean =>
  (word.charCodeAt(word.length - 1) - FIRST_HANGUL) % SYLLABLES_PER_VOWEL !== 0

describe('words that only begin or end like a name, beside sure names', () => {
  test('are twenty', () => expect(new Set(BLOCKERS).size).toBe(20))

  test.each(
    BLOCKERS.flatMap((word) =>
      ['', isClosed(word) ? '은' : '는', '에서도', '의'].map((tail) => ({ word, tail })),
    ),
  )('$word$tail', ({ word, tail }) => {
    const before = '엔비디아와 구글은 메타의 라마 모델과 인텔 칩을 쓴다. 그 기사는 '
    const text = `${before}${word}${tail} 다룬다.`
    const { mentions } = annotate(engine, { id: 0, text }, false) as { mentions: { start: number }[] }
    expect(mentions.filter(({ start }) => start < before.length).length).toBeGreaterThanOrEqual(4)
    expect(mentions.filter(({ start }) => start >= before.length)).toEqual([])
  })
})
