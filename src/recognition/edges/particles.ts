/**
 * What may follow a Korean name without a space: a chain of suffix nouns, particles and endings, each
 * checked against the final consonant before it (구글로 but 인텔로; 삼성전자는 but 삼성은).
 */
import type { Folded } from '../fold.ts'
import { finalConsonant, isHangul } from '../scripts.ts'

/**
 * After what kind of syllable a tail may stand: any, an open one, a closed one; 로 stands after open ones
 * and ㄹ, 으로 after the other closed ones.
 */
type After = 'any' | 'open' | 'closed' | 'open-or-l' | 'closed-not-l'

/** Order in the chain: suffix nouns, then particles (several), then an ending, which closes it. */
enum Stage {
  Suffix,
  Particle,
  Ending,
}

interface Tail {
  readonly text: string
  readonly after: After
  readonly stage: Stage
  /** Forms other words are made of: a two-syllable name must not swallow 메타인지 or 라마다. */
  readonly bare?: true
}

const rows = (stage: Stage, after: After, words: string, bare?: true): Tail[] =>
  words.split(' ').map((text) => (bare ? { text, after, stage, bare } : { text, after, stage }))

const TAILS: readonly Tail[] = [
  ...rows(
    Stage.Suffix,
    'any',
    '측 쪽 향 발 산 제 주 판 용 급 형 들 류 식 계 칩 등 간 내 외 사 표 당 대 폰 티 호 단 진 군 망 팀 배 시리즈 그룹 진영 관련주 수혜주 생태계 효과 쇼크 독주 독점 천하',
  ),
  ...rows(Stage.Particle, 'closed', '은 이 을 과 이나 이랑 이며 이든 이나마 이라도 이야말로'),
  ...rows(Stage.Particle, 'closed-not-l', '으로 으로서 으로써 으로부터'),
  ...rows(Stage.Particle, 'open', '는 가 를 와 나 랑 며 든 나마 라도 야말로'),
  ...rows(Stage.Particle, 'open-or-l', '로 로서 로써 로부터'),
  ...rows(
    Stage.Particle,
    'any',
    '의 에 에서 에게 에게서 에서부터 께 께서 한테 도 만 까지 부터 보다 처럼 같이 마다 조차 마저 밖에 만큼 뿐 대로 하고 따라 더러 커녕 말고 없이 이라는 이라고 이란 이든지',
  ),
  ...rows(
    Stage.Ending,
    'closed',
    '이었다 이었고 이었던 이지만 이라며 이라면 이라면서 이라서 이라던 이라는 이라고 이니까 이냐 이냐는 이던 입니다 이에요',
  ),
  ...rows(
    Stage.Ending,
    'open',
    '였다 였고 였던 지만 라며 라면 라면서 라서 라던 라는 라고 니까 냐 냐는 입니다 예요',
  ),
  ...rows(Stage.Ending, 'closed', '이다 이고 이라 이란 이자 이니 이면', true),
  ...rows(Stage.Ending, 'open', '다 이다 고 라 란 이자 자 니 면 던', true),
  ...rows(Stage.Ending, 'any', '인 인데 인지 인가 일 일까', true),
]

const BY_FIRST = new Map<number, Tail[]>()
for (const tail of TAILS) {
  const first = tail.text.charCodeAt(0)
  const list = BY_FIRST.get(first)
  if (list) list.push(tail)
  else BY_FIRST.set(first, [tail])
}

/** Number of ㄹ among the final consonants. */
const RIEUL = 8

/** Longest chain that is tried; 에서부터도 and the like need three. */
const MAX_LINKS = 4
/** Syllables of the longest chain there could be. */
const MAX_LENGTH = MAX_LINKS * Math.max(...TAILS.map(({ text }) => text.length))

function fits(after: After, previous: number): boolean {
  // After Latin letters or digits the reading decides, which the text does not show: both forms pass.
  if (after === 'any' || !isHangul(previous)) return true
  const final = finalConsonant(previous)
  if (after === 'open') return final === 0
  if (after === 'closed') return final !== 0
  return (final === 0 || final === RIEUL) === (after === 'open-or-l')
}

export interface TailRules {
  /** Whether the bare copula counts (not for names of one or two syllables). */
  readonly bare: boolean
  /** Whether suffix nouns count. */
  readonly suffixes: boolean
}

/** Whether the Hangul from `at` to the end of its run is such a chain. An empty run is one. */
export function isTailChain(folded: Folded, at: number, rules: TailRules): boolean {
  let end = at
  while (end - at <= MAX_LENGTH && isHangul(folded.unit(end))) end++
  return end - at <= MAX_LENGTH && walk(folded, at, end, Stage.Suffix, MAX_LINKS, rules)
}

function walk(
  folded: Folded,
  at: number,
  end: number,
  stage: Stage,
  left: number,
  rules: TailRules,
): boolean {
  if (at === end) return true
  if (left === 0) return false
  for (const tail of BY_FIRST.get(folded.unit(at)) ?? []) {
    if (tail.stage < stage) continue
    if (tail.bare && !rules.bare) continue
    if (tail.stage === Stage.Suffix && !rules.suffixes) continue
    if (!fits(tail.after, folded.unit(at - 1)) || !folded.startsWith(at, tail.text)) continue
    const next = at + tail.text.length
    if (next > end) continue
    if (tail.stage === Stage.Ending) {
      if (next === end) return true
      continue
    }
    if (walk(folded, next, end, tail.stage, left - 1, rules)) return true
  }
  return false
}

/** Hangul that may stand right before a name of the free class: 탈엔비디아, 친엔비디아, 반화웨이, 비엔비디아. */
export const PREFIXES: ReadonlySet<string> = new Set([
  '탈',
  '친',
  '반',
  '비',
  '대',
  '구',
  '신',
  '범',
  '전',
  '현',
  '포스트',
  '넥스트',
  '제2의',
  '한국판',
  '중국판',
  '미국',
  '중국',
  '대만',
  '일본',
  '한국',
])
