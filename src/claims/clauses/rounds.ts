/** Who puts money into a round that another raises: A가 주도한 라운드에서 B가 조달했다, B의 투자 유치에 A가 참여했다. */
import type { Flat } from '../shared/flat.ts'
import { type Clause, verbEvent } from './deeds.ts'
import type { Event } from './events.ts'
import type { Cue, Phrase, VerbPiece } from './pieces.ts'
import { areFirms } from './settle.ts'

const JOINS = /^(?:참여|합류|가세|동참|주도|이끌|리드)/
/** A round, by the words before its particle. */
const ROUND = /(?:투자|펀딩|자금 ?조달|증자|라운드|투자 ?유치)(?:[가-힣]{0,2})$/
const INVESTS: Cue = { relation: 'invests-in', object: ['acc'], present: 'planned' }

const wordsOf = ({ start, end }: Phrase, { text }: Flat): string =>
  text.slice(start, end).replace(/(?:에는|에도|에서는|에서|에|을|를)\s*$/, '')
const isRound = (phrase: Phrase, flat: Flat): boolean => ROUND.test(wordsOf(phrase, flat).trim())
const firmsOf = (names: readonly number[], flat: Flat): number[] =>
  names.filter((name) => flat.mentions[name]?.type === 'company')

/** xAI의 투자 유치에 시스코가 참여했다: the event, or null where the clause names no round or no firm that raises. */
export function joinedRound({ verb, args, subject }: Clause, flat: Flat): Event | null {
  const round = args.find((phrase) => isRound(phrase, flat))
  if (!JOINS.test(verb.stem) || verb.passive || !round || !areFirms(subject, flat)) return null
  const raiser = firmsOf([...round.names, ...round.owners, ...(round.deed?.inner ?? [])], flat).slice(-1)
  if (raiser.length === 0) return null
  return { ...verbEvent({ verb, args: [], subject }), cues: [INVESTS], inner: raiser }
}

/**
 * Firms that a clause before the raising names as those who pay: A가 참여한 가운데, A가 주도한 라운드에서. Null: none.
 */
export function backersOf({ verb, args, subject }: Clause, flat: Flat): Phrase | null {
  const others = args.some(({ names }) => names.length > 0)
  return JOINS.test(verb.stem) && !verb.passive && !others && areFirms(subject, flat) ? subject : null
}

const HEADS = /^(?:가운데|라운드|투자|유치|펀딩|조달|증자|등|투자유치)$/
/** Whether what such a clause describes is a round, or nothing but the time of it. */
export const isRoundOf = ({ noun, last, names }: Phrase): boolean =>
  names.length === 0 && (HEADS.test(noun) || HEADS.test(last))

/** B가 A 주도로 조달했다. */
const leadsRound = (phrase: Phrase, { mentions }: Flat): Phrase | null =>
  phrase.case === 'dir' && /^(?:주도|참여)$/.test(phrase.noun) && phrase.owners.length > 0
    ? {
        ...phrase,
        names: phrase.owners.filter((name) => mentions[name]?.type === 'company'),
        owners: [],
      }
    : null

/** The investments that go with money raised in this clause. */
export function roundEvents(
  made: readonly Event[],
  backers: Phrase | null,
  verb: VerbPiece,
  args: readonly Phrase[],
  flat: Flat,
): Event[] {
  const raised = made.find(({ cues }) => cues.some(({ relation }) => relation === 'raises'))
  const payers = backers ?? args.flatMap((phrase) => leadsRound(phrase, flat) ?? [])[0] ?? null
  if (!raised || !payers || payers.names.length === 0 || raised.negated || verb.passive) return []
  const raiser = firmsOf(raised.subject?.names ?? [], flat)
  if (raiser.length !== 1) return []
  return [
    {
      ...raised,
      cues: [INVESTS],
      args: raised.args.filter(({ dates }) => dates.length > 0),
      doers: payers.names,
      inner: raiser,
      subject: null,
      deed: null,
      start: Math.min(raised.start, payers.start),
    },
  ]
}
