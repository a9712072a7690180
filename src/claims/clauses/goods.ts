/** Goods named once for two verbs: TSMC로부터 칩을 넘겨받아 LG CNS에 납품했다. */
import type { Flat } from '../shared/flat.ts'
import type { Phrase, VerbPiece } from './pieces.ts'

const isThing = ({ names }: Phrase, flat: Flat): boolean =>
  names.length > 0 && names.every((name) => ['chip', 'technology'].includes(flat.mentions[name]?.type ?? ''))

/** The goods that a clause acts on; null where it has none, or several. */
export function goodsOf(args: readonly Phrase[], flat: Flat): Phrase | null {
  const things = args.filter((phrase) => phrase.case === 'acc' && isThing(phrase, flat))
  return things.length === 1 ? (things[0] ?? null) : null
}

/** `args` with the goods of the clause before, where the verb hands something on and does not say what. */
export function withGoods(
  args: readonly Phrase[],
  verb: VerbPiece,
  goods: Phrase | null,
  flat: Flat,
): readonly Phrase[] {
  const hands = verb.cues.some(({ relation }) => relation === 'supplies')
  if (!goods || !hands || verb.ending.kind === 'adnominal') return args
  if (args.some((phrase) => phrase.case === 'acc' || isThing(phrase, flat) || phrase.deed !== null))
    return args
  return [...args, { ...goods, owners: [], possessors: [] }]
}
