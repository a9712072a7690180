/** Reads Chinese turns of phrase: a table's patterns, their names by group, and who is spoken of where one is not named. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimStatus, SentenceClaim } from '../claim.ts'
import { bind } from '../shared/bind.ts'
import { type Flat, indexOf } from '../shared/flat.ts'
import { goesOn } from './bounds.ts'
import { FORETOLD } from './carrier-rows.ts'
import type { Topic } from './line.ts'
import { clauseStart, isFirm, measuredIn, mentionsIn, said, spanOf, topicAt } from './match.ts'

export interface Turn {
  /**
   * Global. Groups: `s` and `o`, names; `mod`, the words that say how far; `w`, who takes part; `p`, a share. Where one of
   * `s` and `o` is missing, whoever the clause goes on about stands for it.
   */
  readonly pattern: RegExp
  readonly relation: RelationKind
  /** Which pairs it holds of; all where it is missing. */
  readonly fits?: (subject: ClaimMention, object: ClaimMention) => boolean
  /** Where the words leave it open; `done` where it is missing. */
  readonly status?: ClaimStatus
  /** The clause's date is another deed's. */
  readonly undated?: true
}

/** A row of a table of turns; `source` is the pattern's. */
export const turn = (
  source: string,
  relation: Turn['relation'],
  fits?: Turn['fits'],
  rest: Partial<Turn> = {},
): Turn => ({
  pattern: new RegExp(source, 'g'),
  relation,
  ...(fits ? { fits } : {}),
  ...rest,
})

/** Nothing is told by these: another stands between. */
const OPEN =
  /旗下|子公司|关联公司|尝试|试图|企图|希望|要求|应该|应当|争取(?!到)|据|否认|若|有望成|可能|对手|客户|供应商|竞|是否|股价|概念|传闻|谣言/
/** Names behind these are another's. */
const TAKEN = /[与和跟对向比给被由替]$/

/** 业界普遍认为其设备…: who thinks so is not spoken of. */
const OPINED =
  /^(?:业界|市场|外界|业内|法人|外资|分析师|机构)(?:普遍|多|均)?(?:认为|预计|预期|估计|指出|预估)/

/** Who the clause before `at` goes on about; none where it begins with something of its own. */
function spokenOf(flat: Flat, topics: readonly Topic[], at: number): ClaimMention[] {
  const begin = clauseStart(flat.text, at)
  const lead = flat.text.slice(begin, at).replace(OPINED, '')
  const topic = goesOn(lead) ? topicAt(topics, begin) : null
  // 从谷歌处筹资，客户包括…: who stands behind a preposition is not spoken of.
  if (topic && /[从向对由被]/.test(flat.text.slice(clauseStart(flat.text, topic.start), topic.start)))
    return []
  const named = (topic?.names ?? []).flatMap((name) => flat.mentions[name] ?? [])
  // 超微的MI450已出货，客户包括…: whose the thing is.
  const owners = (topic?.owners ?? []).flatMap((name) => flat.mentions[name] ?? []).filter(isFirm)
  return named.some(isFirm) || owners.length !== 1 ? named : [...named, ...owners]
}

function readTurn(
  { relation, fits, status, undated }: Turn,
  match: RegExpExecArray,
  flat: Flat,
  source: string | null,
  topics: readonly Topic[],
): SentenceClaim[] {
  const { s, o, w, p, mod = '' } = match.groups ?? {}
  const named = indexOf('mention', match[0][0]) >= 0
  if (OPEN.test(mod) || (named && TAKEN.test(flat.text.slice(Math.max(0, match.index - 8), match.index))))
    return []
  const topic = s === undefined || o === undefined ? spokenOf(flat, topics, match.index) : []
  const subjects = s === undefined ? topic : mentionsIn(flat, s)
  const objects = o === undefined ? topic : mentionsIn(flat, o)
  // Where whoever is spoken of is not named, the words at the head of the clause say how far.
  // 停止在文心的训练中使用A100: they stand before the preposition that holds the name, too.
  const within = /[在对]$/.test(flat.text.slice(0, match.index))
  const lead =
    topic.length > 0 || within ? flat.text.slice(clauseStart(flat.text, match.index), match.index) : ''
  const how = said(lead + mod)
  const foretold = /^(?:done|planned)$/.test(how.status) && FORETOLD.test(flat.text.slice(0, match.index))
  const end = match.index + match[0].length
  return objects.flatMap((object) =>
    bind({
      relation,
      subjects: subjects.filter((subject) => fits?.(subject, object) ?? true),
      objects: [object],
      company: mentionsIn(flat, w),
      status: foretold
        ? 'expected'
        : how.status === 'done' || (how.status === 'ongoing' && relation === 'sues')
          ? (status ?? 'done')
          : how.status,
      negated: how.negated,
      attributedTo: source,
      share: p === undefined ? null : (flat.shares[indexOf('share', p)]?.value ?? null),
      ...measuredIn(flat, match.index, end),
      ...(undated ? { date: null } : {}),
      ...spanOf(flat, match.index, end),
    }),
  )
}

/** What the turns of a table say of a flat, folded sentence. */
export const readTurns = (
  turns: readonly Turn[],
  flat: Flat,
  source: string | null,
  topics: readonly Topic[],
): SentenceClaim[] =>
  turns.flatMap((turn) =>
    [...flat.text.matchAll(turn.pattern)].flatMap((match) => readTurn(turn, match, flat, source, topics)),
  )
