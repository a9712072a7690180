/** What firms do together: 브로드컴과 공동으로 개발하다, 두 회사가 공장을 함께 짓다. */
import type { Flat } from '../shared/flat.ts'
import { type Clause, verbEvent } from './deeds.ts'
import type { Event } from './events.ts'
import type { Cue, Phrase } from './pieces.ts'
import { TOGETHER } from './turns.ts'

/** Adverbs that say so where the particle alone does not. */
const JOINTLY = /^(?:공동|함께|합작|공동으로|힘|손|共同|ともに|共に|合弁)$/
/** Work that two can share; buying, suing or competing side by side is none. */
const WORK =
  /^(?:공동|共同)?(?:개발|설계|제작|연구|생산|양산|구축|건설|설립|추진|수행|진행|운영|시험|검증|실증|공략|출시|조성|기획|배치|준비|만들|만들어내|짓|세우|꾸리|빚|이끌|돌리|내놓|선보이|투자|開発|設計|製造|生産|建設|構築|設立|運営|検証|研究|つくる|作る|造る|進める)/

const BUILDS = /^(?:짓|건설|설립|구축|세우|조성)/

/** The partnership that a clause of shared work tells of; null where none is plain. */
export function togetherEvent({ verb, args, subject }: Clause, flat: Flat): Event | null {
  if (!WORK.test(verb.stem) || verb.passive) return null
  const firms = (names: readonly number[]): number[] =>
    names.filter((name) => flat.mentions[name]?.type === 'company')
  const jointly = args.some(
    ({ last, names, start, end }) =>
      names.length === 0 &&
      (JOINTLY.test(last) || /합작 ?(?:공장|라인|법인|회사|사)/.test(flat.text.slice(start, end))),
  )
  const makes =
    verb.cues.some(({ relation }) => relation === 'develops') && args.some(({ case: of }) => of === 'acc')
  // AWS와 데이터센터를 짓는다: what is built is built by both.
  const builds =
    BUILDS.test(verb.stem) &&
    args.some(({ case: of }) => of === 'acc') &&
    args.every(({ deed }) => deed === null)
  // 브로드컴과 칩을 개발한다; 경쟁사와의 is another matter.
  const withWhom = ({ case: of, end }: Phrase): boolean =>
    of === 'with' && !/의\s*$/.test(flat.text.slice(0, end))
  const beside = args.filter((phrase) => phrase.joint || ((jointly || makes || builds) && withWhom(phrase)))
  const others = beside.flatMap(({ names }) => firms(names))
  const own = firms(subject?.names ?? [])
  // 공동으로 개발하는 계약: who does it stands outside the clause that describes.
  const open = own.length === 0 && verb.ending.kind === 'adnominal' && (jointly || others.length > 0)
  if (!open && (others.length > 0 ? own.length === 0 : own.length < 2 || !jointly)) return null
  const [doers, inner] = open || others.length > 0 ? [own, others] : [own, own]
  const cue: Cue = { ...TOGETHER, present: verb.cues[0]?.present ?? 'planned' }
  return { ...verbEvent({ verb, args, subject }), cues: [cue], doers, inner, passive: false }
}
