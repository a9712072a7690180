/** How good a match is: the one order of all results, best first. */

export const RANKS = {
  /** The name as typed; the same but for spaces and hyphens. */
  exact: 0,
  exactTight: 1,
  prefix: 2,
  prefixTight: 3,
  /** A word of the name begins with it. */
  word: 4,
  initials: 5,
  letters: 6,
  /** Stands in the relation asked for to the one named. */
  relation: 7,
  /** The other way round, where the words leave open which is meant. */
  relationBack: 8,
  /** Named in a question about its relations. */
  named: 9,
  part: 10,
  /** All words of the query begin words of the name, in another order. */
  words: 11,
  layout: 12,
  roman: 13,
  slip: 14,
  /** The words stand in its description; in the title of an event it took part in. */
  description: 15,
  event: 16,
} as const satisfies Record<string, number>

export type Rank = keyof typeof RANKS

/**
 * Matches of one quality: within it what the page names comes first, across it the better match does. An
 * exact name is never pushed down by a description that the page happens to have.
 */
export function qualityOf(rank: Rank): 0 | 1 | 2 | 3 {
  if (RANKS[rank] <= RANKS.exactTight) return 0
  if (RANKS[rank] <= RANKS.letters) return 1
  return RANKS[rank] <= RANKS.named ? 2 : 3
}
