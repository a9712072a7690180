/** To whom a thing is delivered, where no preposition says it: 英伟达的HBM由SK海力士供应, 供应英伟达HBM4. */
import type { Phrase } from '../clauses/pieces.ts'
import type { Flat } from '../shared/flat.ts'
import type { Word } from './verbs.ts'

const supplies = ({ cues }: Word): boolean => cues.some(({ relation }) => relation === 'supplies')
const firmOf = ({ owners }: Phrase, { mentions }: Flat): number | undefined =>
  owners.findLast((name) => mentions[name]?.type === 'company')
const isWare = ({ names }: Phrase, { mentions }: Flat): boolean =>
  names.length > 0 && names.every((name) => mentions[name]?.type === 'technology')

/** What is delivered, by whom: who delivers stands where a thing comes from. */
export const agentOf = (word: Word, agent: Phrase): Phrase =>
  supplies(word) ? { ...agent, case: 'from' } : agent

/** 英伟达机柜的电源由台达电供应: what is delivered has no name, but the firm that gets it has. */
export function suppliedTo(word: Word, undergoer: Phrase, flat: Flat): Phrase {
  const firm = firmOf(undergoer, flat)
  return supplies(word) && undergoer.names.length === 0 && firm !== undefined
    ? { ...undergoer, names: [firm], owners: [] }
    : undergoer
}

/** Whose the wares are that another delivers; none where it is said to whom. */
export function receivers(word: Word, actor: Phrase, args: readonly Phrase[], flat: Flat): Phrase[] {
  if (!supplies(word) || args.some(({ case: of }) => of === 'dat' || of === 'dir')) return []
  const things = [actor, ...args.filter(({ case: of }) => of === 'acc')]
  return things.flatMap((phrase) => {
    const firm = isWare(phrase, flat) ? firmOf(phrase, flat) : undefined
    if (firm === undefined || actor.names.includes(firm)) return []
    return [{ ...phrase, names: [firm], owners: [], noun: '', case: 'dat' as const }]
  })
}
