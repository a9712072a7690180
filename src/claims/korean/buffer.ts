/** A Korean phrase while it is read, and what its nouns make of it. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import { MACHINE, MAKES_THINGS } from '../clauses/machines.ts'
import { DEED_NOUNS, HEARSAY } from '../clauses/nouns.ts'
import { STAKE } from '../clauses/parties.ts'
import type { Deed } from '../clauses/pieces.ts'
import { TOGETHER } from '../clauses/turns.ts'
import { DEEDS } from './cues.ts'

/** Nouns that add nothing to the thing named before them: 라마 모델, 블랙웰 칩 26만 장. */
const OF_THINGS =
  /^(?:칩|칩셋|모델|시리즈|제품|제품군|신제품|반도체|프로세서|가속기|플랫폼|프레임워크|소프트웨어|라이브러리|도구|기술|규격|아키텍처|샘플|시제품|물량|장비|공정|카드|인스턴스|시스템|메모리|계열|버전|라인업|칩들|등|구성|솔루션|패키지|기반|등급|양산품|전량|일부|전체|프로젝트|사업|프로그램|서비스|장|개|대|단|건|톤|노광|샘플용|물량용|방식|구조|설계|기판|부품|모듈|랙|서버|클러스터|위|상|생태계|환경|메모리칩|추론용|학습용|최신판|신형|구형|후속작|차기작|API|엔진|패밀리|제품들|모두|둘|완제품|웨이퍼|다이|가속칩|연산칩|프로세서들|기판용|버전들|\d+단|\d+세대)$/
/** Nouns that stand for the firm named before them. */
const OF_FIRMS =
  /^(?:측|그룹|본사|진영|연구진|연구팀|경영진|등|사|두|양사|한국지사|코리아|재팬|모두|둘|셋|3사|메모리|반도체|파운드리|법인|연합|팀|양쪽|양측|두곳|\d+사|\d+개사|본사|자회사들|쪽|재단|연구소|클라우드|고위|관계자|고위관계자|대변인)$/
const QUANTITY =
  /^(?:[\d.,]*\d[\d.,]*(?:만|억|천|백|여|조)*)+(?:장|개|대|단|단계|GW|MW|기가와트|나노|나노미터|nm|억|만|천|여|차|곳|종|분의|호기|기|위|세트)*$/
/** A title keeps the person before it the head: 젠슨 황 엔비디아 최고경영자. */
export const TITLE =
  /^(?:전|현|신임|최고경영자|CEO|CTO|CFO|COO|대표|대표이사|회장|부회장|사장|부사장|의장|총괄|창업자|공동창업자|창립자|설립자|이사|전무|상무|겸|박사|교수|소장|원장|센터장|본부장)$/
export interface Buffer {
  start: number
  names: number[]
  owners: number[]
  possessors: number[]
  nouns: string[]
  opaque: boolean
  /** GPU 서버의: its name is only what is in the thing. */
  machine: boolean
  dates: number[]
  amounts: number[]
  shares: number[]
}

export const fresh = (start: number): Buffer => ({
  start,
  names: [],
  owners: [],
  possessors: [],
  nouns: [],
  opaque: false,
  machine: false,
  dates: [],
  amounts: [],
  shares: [],
})

const HEARSAY_END = new RegExp(`(?:${HEARSAY})$`)
/** The deeds by their first letter, in the order of the table: every noun of a page is looked up here. */
const BY_LETTER: ReadonlyMap<string, typeof DEEDS> = (() => {
  const map = new Map<string, (typeof DEEDS)[number][]>()
  for (const deed of DEEDS) {
    const letter = deed[0].charAt(0)
    map.set(letter, [...(map.get(letter) ?? []), deed])
  }
  return map
})()
const deedsLike = (word: string): typeof DEEDS => BY_LETTER.get(word.charAt(0)) ?? []

const isDeed = (word: string | undefined): boolean =>
  word !== undefined &&
  deedsLike(word).some(
    ([noun]) =>
      word === noun || (word.startsWith(noun) && Object.hasOwn(DEED_NOUNS, word.slice(noun.length))),
  )

/** Manner words that may stand between a thing and its deed: 블랙웰 정식 출시. */
const MANNERS =
  /^(?:정식|공식|본격|시범|최초|세계|국내|대량|추가|신규|전격|조기|독점|전량|첫|최종|공동|자체|직접|장기|대규모|전략적|기술|사업|제품|칩|모델|시제품|샘플|플래시|메모리|반도체|장비|서버용|상용|초도|지분|경영권|규모|신형|신규|차세대|AI|칩셋|물량|위탁|최첨단|첨단|기판|부품|서버|본격적인|모든|전체|자산|사업부|사업|회사|대량의|핵심|맞춤형|전용|시리즈|전|직원|전사|전체|관련|추가적인|자사|이전|특허|서비스|클라우드|모델의|인프라|데이터센터)$/

/** What a ruling is about: H20 수출 허가, H20 사용 금지. */
const TRADED = /^(?:中|美|對中|대중국|수출|판매|반입|수입|구매|사용|출하|도입|대중|중국)$/

/** Names right before the deed's noun; what is merely named somewhere before it is not what is done. */
function innerOf({ nouns, names, owners }: Buffer, at: number, ruled: boolean): readonly number[] {
  const between = nouns.slice(0, at)
  const passes = (noun: string): boolean =>
    MANNERS.test(noun) || QUANTITY.test(noun) || (ruled && TRADED.test(noun))
  if (!between.every(passes)) return []
  return names.length > 0 ? names : owners.slice(-1)
}

/** The deed that a phrase's last nouns name, with the nouns that stand before it. */
export function deedOf(buffer: Buffer): Deed | null {
  const { nouns } = buffer
  let status: Deed['status'] = null
  let hearsay = false
  for (let at = nouns.length - 1; at >= 0 && at >= nouns.length - 4; at--) {
    let word = nouns[at] as string
    const rumour = HEARSAY_END.exec(word)
    if (rumour && word.length > rumour[0].length) {
      hearsay = true
      word = word.slice(0, rumour.index)
    } else if (rumour) {
      hearsay = true
      continue
    }
    const found = deedsLike(word).filter(
      ([noun]) =>
        word === noun || (word.startsWith(noun) && Object.hasOwn(DEED_NOUNS, word.slice(noun.length))),
    )
    // 공급 의향서: a paper about a deed, not the deed of making one.
    const paper = Object.hasOwn(DEED_NOUNS, word) && isDeed(nouns[at - 1])
    if (found.length > 0 && !paper) {
      const [noun] = found[0] as (typeof DEEDS)[number]
      const own = DEED_NOUNS[word.slice(noun.length)] ?? null
      const shares = nouns.slice(0, at).some((before) => STAKE.test(before))
      // 공동 개발: the firms make it together; alone it says nothing of who made it.
      if (nouns[at - 1] === '공동' && noun === '개발')
        return { cues: [TOGETHER], status: status ?? own, hearsay, inner: [], verbOnly: false }
      const machine = buffer.machine || nouns.slice(0, at).some((before) => MACHINE.test(before))
      return {
        cues: found
          .filter(([other, cue]) => other === noun && (cue.stake === true) === shares)
          .filter(([, { relation }]) => !machine || !MAKES_THINGS.has(relation))
          .map(([, cue]) => cue),
        status: status ?? own,
        hearsay,
        inner: innerOf(
          buffer,
          at,
          found.some(([, { relation }]) => relation === 'permits' || relation === 'restricts'),
        ),
        verbOnly: found.every(([other, { verbOnly }]) => other !== noun || verbOnly === true),
      }
    }
    if (!Object.hasOwn(DEED_NOUNS, word)) return null
    status ??= DEED_NOUNS[word] ?? null
  }
  return null
}

/** Whether a noun after a name leaves the name the head of its phrase. */
export function transparent(noun: string, type: EntityType | undefined): boolean {
  if (QUANTITY.test(noun)) return true
  if (type === 'person') return TITLE.test(noun)
  return type === 'company' || type === 'organisation' ? OF_FIRMS.test(noun) : OF_THINGS.test(noun)
}

/** Who they are is said before 등: 메타·오라클 등 주요 빅테크들이. */
const GROUP = /(?:빅테크|기업|업체|회사|고객사|제조사|경쟁사|메모리사|클라우드사|\d사)들?$/
/** Whether the names before `nouns` head the phrase. */
export const heading = (nouns: readonly string[], type: EntityType | undefined): boolean =>
  nouns.every((noun) => transparent(noun, type)) ||
  (type === 'company' && nouns[0] === '등' && GROUP.test(nouns[nouns.length - 1] ?? ''))
