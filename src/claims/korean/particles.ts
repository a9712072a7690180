/** Splits the particle off a Korean word. */
import type { Case } from '../clauses/pieces.ts'

interface Particle {
  readonly text: string
  readonly case: Case | 'gen'
  readonly after?: 'open' | 'closed'
}

const rows = (of: Case | 'gen', text: string, after?: 'open' | 'closed'): Particle[] =>
  text.split(' ').map((text) => ({ text, case: of, ...(after ? { after } : {}) }))

/** Longest first within what ends alike. */
const PARTICLES: readonly Particle[] = [
  ...rows(
    'other',
    '보다는 보다도 보다 처럼 만큼은 만큼도 만큼 대로 뿐 밖에 커녕 없이 없이는 이라도 라도 마저 조차',
  ),
  ...rows('from', '으로부터는 로부터는 으로부터 로부터 에게서 한테서'),
  ...rows('loc', '에서는 에서도 에서만 에서만큼은 에서의 에서'),
  ...rows('dat', '에게는 에게도 에게 에는 에도 에만 에의 에 께 한테'),
  ...rows('with', '와의 과의 와는 과는 와도 과도 하고'),
  ...rows('dir', '만으로도 만으로 으로서는 로서는 으로서 로서 으로써 로써 으로는 로는 으로도 로도 으로 로'),
  ...rows('also', '도'),
  ...rows('with', '과 이랑', 'closed'),
  ...rows('with', '와 랑', 'open'),
  ...rows('topic', '은', 'closed'),
  ...rows('topic', '는', 'open'),
  ...rows('subj', '이', 'closed'),
  ...rows('subj', '가', 'open'),
  ...rows('subj', '께서 만이'),
  ...rows('acc', '을', 'closed'),
  ...rows('acc', '를', 'open'),
  ...rows('acc', '만을'),
  ...rows('with', '이나 나'),
  ...rows('gen', '의'),
  ...rows('bare', '까지 부터 만'),
]

const FIRST = 0xac00
const closes = (unit: string): boolean | null => {
  const index = unit.charCodeAt(0) - FIRST
  return index < 0 || index > 11171 ? null : index % 28 !== 0
}

/** Nouns whose last syllable looks like a particle. */
const WHOLE =
  /(?:결과|성과|효과|국가|평가|주가|원가|단가|물가|시가|전문가|대가|추가|증가|허가|인가|합의|논의|협의|회의|문의|주의|정의|동의|건의|심의|속도|정도|제도|한도|인도|강도|온도|밀도|용도|태도|의도|시도|보도|구도|지도|선도|주도|대만|불만|자만|차이|사이|나이|높이|길이|넓이|깊이|경로|(?<![주속정제용온의태시보선])도로|회로|통로|활로|진로|프로|제로|^(?:바로|서로|새로|주로)|스스로|실제로|별로|따로|최고|최근|가은|무려|미만|시장가|분야|최대|대로|그대로|뒤이|덩이|에이|메이|웨이|페이|데이|디바이|아이|파이|와이|바이|애리조나|차이나|자회사|의회|로드|와우|^(?:지은|한은|산은|시은|금은|연은|이은)|작은|많은|높은|낮은|좋은|같은|많이|같이|굳이|일찍이|나날이|^더는|젊은|짧은|넓은|깊은|얇은|검은|붉은|밝은|늦은)$/

/** Nouns of one syllable that take a particle all the same: 손에 넣다, 칩의 생산. */
const SHORT = /^(?:개|장|곳|종|명|칩|손|품|팹|랙|돈|힘|키|값|폰|앱)$/

export interface Tail {
  /** What stands between name or noun and particle. */
  readonly rest: string
  readonly case: Case | 'gen'
}

/** Splits a particle off the end of a word; `before` is the unit before the tail, where the tail is all of it. */
export function splitParticle(word: string, before: string): Tail {
  // Headlines shorten 에서: 테일러 공장서.
  if (/(?:공장|라인|팹|시장|분야|공정)서$/.test(word)) return { rest: word.slice(0, -1), case: 'loc' }
  if (before === '' && WHOLE.test(word) && !/(?:등이|등은)$/.test(word)) return { rest: word, case: 'bare' }
  for (const { text, case: of, after } of PARTICLES) {
    if (!word.endsWith(text)) continue
    const rest = word.slice(0, -text.length)
    const last = rest === '' ? before : rest.slice(-1)
    if (last === '') continue
    const closed = closes(last)
    // After a name or Latin letters the reading decides, which is not written: both pass.
    if (after !== undefined && closed !== null && closed !== (after === 'closed')) continue
    // One syllable before a particle of one syllable is more often a word: 나이, 효과.
    if (before === '' && rest.length < 2 && text.length < 2 && after === undefined && !SHORT.test(rest))
      continue
    return { rest, case: of }
  }
  return { rest: word, case: 'bare' }
}
