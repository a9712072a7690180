/** Decides for every candidate which entity it means, or that it means none we know. */
import { ENTITY_TYPES } from '../knowledge/vocabulary.ts'
import { Context, type ReadBlock } from './context.ts'
import type { Dictionary } from './dictionary/dictionary.ts'
import { type Evidence, PRIOR, SHAPE, THRESHOLD, WEIGHTS } from './evidence.ts'
import { gatherEvidence, surroundings } from './gather.ts'
import type { Candidate } from './match.ts'

/** What was decided of one candidate; `entity` is -1 when it was dropped. */
export interface Decision {
  readonly block: number
  readonly candidate: Candidate
  readonly entity: number
  /** Sum of the evidence; kept at THRESHOLD and above. */
  readonly sum: number
  readonly evidence: readonly Evidence[]
}

/** By how much the best of two entities with one name must lead. */
const MARGIN = 0.6
/** Decides all candidates of a page. Order of decisions: by block, then by position. */
export function disambiguate(dictionary: Dictionary, blocks: readonly ReadBlock[]): Decision[] {
  const context = new Context(dictionary, blocks)
  const sure = (candidate: Candidate): number => {
    const [only = 0, ...others] = candidate.names
    const name = dictionary.names.at(only)
    return others.length === 0 && name.ambiguity === 0 ? name.entity : -1
  }
  const open: { block: number; index: number }[] = []
  const others = new Set<Candidate>()
  blocks.forEach(({ candidates }, block) => {
    candidates.forEach((candidate, index) => {
      const entity = sure(candidate)
      if (entity < 0) open.push({ block, index })
      else if (isOthers(dictionary, context, block, index, candidate)) others.add(candidate)
      else context.note(block, candidate, entity)
    })
  })

  // Two rounds: what the first accepts with room to spare helps the second.
  const decided = new Map<Candidate, Decision>()
  for (const round of [1, 2]) {
    const accepted: Decision[] = []
    for (const { block, index } of open) {
      const candidate = blocks[block]?.candidates[index] as Candidate
      const decision = decide(dictionary, context, block, index, candidate)
      decided.set(candidate, decision)
      if (round === 1 && decision.evidence.some(isSomebodyElses)) context.introduceStranger(block, candidate)
      if (decision.entity >= 0 && support(decision) >= 1) accepted.push(decision)
    }
    if (round === 1) {
      for (const { block, candidate, entity } of accepted) {
        context.note(block, candidate, entity)
        const key = `${entity} ${context.surface(block, candidate.start, candidate.end)}`
        const same = context.accepted.get(key)
        if (same) same.push(candidate)
        else context.accepted.set(key, [candidate])
      }
    }
  }

  return blocks.flatMap(({ candidates }, block) =>
    candidates.map((candidate): Decision => {
      const entity = sure(candidate)
      if (entity < 0) return decided.get(candidate) as Decision
      if (others.has(candidate))
        return { block, candidate, entity: -1, sum: WEIGHTS.otherPerson, evidence: [OTHERS] }
      return { block, candidate, entity, sum: PRIOR[0], evidence: [{ kind: 'prior', weight: PRIOR[0] }] }
    }),
  )
}

/** The word is the family name of a person we do not know. */
const isSomebodyElses = ({ kind }: Evidence): boolean => kind === 'firstName' || kind === 'otherPerson'

const OTHERS: Evidence = { kind: 'otherPerson', weight: WEIGHTS.otherPerson }

/** Whether a person's name that means nothing else is somebody else's family name here: 金巴尔·马斯克. */
function isOthers(
  dictionary: Dictionary,
  context: Context,
  block: number,
  index: number,
  { names: [first = 0] }: Candidate,
): boolean {
  const name = dictionary.names.at(first)
  if (dictionary.entities.at(name.entity).type !== 'person' || FULL_NAME.test(name.text)) return false
  return surroundings(dictionary, context, block, index, name).some(isSomebodyElses)
}

const FULL_NAME = /[ ·・‧]/

/** What a decision rests on besides the name's own shape: only that may help other mentions of the name. */
const support = ({ evidence }: Decision): number =>
  evidence.reduce((sum, { kind, weight }) => (SHAPE.has(kind) ? sum : sum + weight), 0)

function decide(
  dictionary: Dictionary,
  context: Context,
  block: number,
  index: number,
  candidate: Candidate,
): Decision {
  const options = candidate.names
    .map((nameIndex) => {
      const name = dictionary.names.at(nameIndex)
      const evidence = gatherEvidence(dictionary, context, block, index, candidate, name)
      return { entity: name.entity, evidence, sum: evidence.reduce((sum, { weight }) => sum + weight, 0) }
    })
    .sort((a, b) => b.sum - a.sum || a.entity - b.entity)
  const [best, second] = options
  const dropped: Decision = {
    block,
    candidate,
    entity: -1,
    sum: best?.sum ?? 0,
    evidence: best?.evidence ?? [],
  }
  if (!best || best.sum < THRESHOLD) return dropped
  if (second && second.sum >= THRESHOLD && best.sum - second.sum < MARGIN) {
    // Two senses that hang together (a firm and its model): the one the other belongs to shows both.
    const linked = dictionary.entities.at(best.entity).related.includes(second.entity)
    if (!linked) return dropped
    const rank = (entity: number) => Object.keys(ENTITY_TYPES).indexOf(dictionary.entities.at(entity).type)
    const parent = rank(best.entity) <= rank(second.entity) ? best : second
    return { block, candidate, ...parent }
  }
  return { block, candidate, ...best }
}
