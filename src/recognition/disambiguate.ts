/** Decides for every candidate which entity it means, or that it means none we know. */
import { ENTITY_TYPES } from '../knowledge/vocabulary.ts'
import type { Dictionary, DictionaryName } from './dictionary/dictionary.ts'
import {
  type Evidence,
  englishEvidence,
  hasWord,
  isCjk,
  PRIOR,
  SHAPE,
  THRESHOLD,
  TYPE_CUES,
  WEIGHTS,
} from './evidence.ts'
import { foldToString } from './fold.ts'
import type { Candidate } from './match.ts'
import { sentenceAt, sentenceBounds } from './sentences.ts'

/** A block of text with its candidates; the page's title and description come as blocks of their own. */
export interface ReadBlock {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

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
/** How many other sure mentions on the page count at most. */
const MAX_OTHERS = 3

class Context {
  readonly bounds: number[][]
  private readonly foldedSentences = new Map<string, string>()
  private readonly foldedBlocks = new Map<number, string>()
  /** Entities with a sure mention: on the page (with the surfaces they have there), by block, by sentence. */
  readonly page = new Map<number, Set<string>>()
  readonly inBlock: Set<number>[]
  readonly inSentence = new Map<string, Set<number>>()
  /** Mentions accepted on good support, by entity and surface. */
  readonly accepted = new Map<string, Candidate[]>()

  constructor(readonly blocks: readonly ReadBlock[]) {
    this.bounds = blocks.map(({ text }) => sentenceBounds(text))
    this.inBlock = blocks.map(() => new Set())
  }

  sentenceIndex(block: number, start: number): number {
    return sentenceAt(this.bounds[block] ?? [0, 0], start)
  }

  sentenceRange(block: number, index: number): [number, number] {
    const bounds = this.bounds[block] ?? [0, 0]
    return [bounds[index] ?? 0, bounds[index + 1] ?? 0]
  }

  foldedSentence(block: number, index: number): string {
    const key = `${block}:${index}`
    let folded = this.foldedSentences.get(key)
    if (folded === undefined) {
      const [from, to] = this.sentenceRange(block, index)
      folded = foldToString(this.blocks[block]?.text.slice(from, to) ?? '')
      this.foldedSentences.set(key, folded)
    }
    return folded
  }

  foldedBlock(block: number): string {
    let folded = this.foldedBlocks.get(block)
    if (folded === undefined) {
      folded = foldToString(this.blocks[block]?.text ?? '')
      this.foldedBlocks.set(block, folded)
    }
    return folded
  }

  /** Folded text of a mention. */
  surface(block: number, start: number, end: number): string {
    return foldToString(this.blocks[block]?.text.slice(start, end) ?? '')
  }

  note(block: number, { start, end }: Candidate, entity: number): void {
    const surface = this.surface(block, start, end)
    this.page.set(entity, (this.page.get(entity) ?? new Set()).add(surface))
    this.inBlock[block]?.add(entity)
    const key = `${block}:${this.sentenceIndex(block, start)}`
    const set = this.inSentence.get(key)
    if (set) set.add(entity)
    else this.inSentence.set(key, new Set([entity]))
  }
}

/** Decides all candidates of a page. Order of decisions: by block, then by position. */
export function disambiguate(dictionary: Dictionary, blocks: readonly ReadBlock[]): Decision[] {
  const context = new Context(blocks)
  const sure = (candidate: Candidate): number => {
    const name = dictionary.names[candidate.names[0] ?? -1]
    return candidate.names.length === 1 && name?.ambiguity === 0 ? name.entity : -1
  }
  const open: { block: number; index: number }[] = []
  blocks.forEach(({ candidates }, block) => {
    candidates.forEach((candidate, index) => {
      const entity = sure(candidate)
      if (entity >= 0) context.note(block, candidate, entity)
      else open.push({ block, index })
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
      if (decision.entity >= 0 && support(decision) >= 1) accepted.push(decision)
    }
    if (round === 1) {
      for (const { block, candidate, entity } of accepted) {
        context.note(block, candidate, entity)
        const key = `${entity} ${context.surface(block, candidate.start, candidate.end)}`
        context.accepted.set(key, [...(context.accepted.get(key) ?? []), candidate])
      }
    }
  }

  return blocks.flatMap(({ candidates }, block) =>
    candidates.map((candidate): Decision => {
      const entity = sure(candidate)
      if (entity < 0) return decided.get(candidate) as Decision
      return { block, candidate, entity, sum: PRIOR[0], evidence: [{ kind: 'prior', weight: PRIOR[0] }] }
    }),
  )
}

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
      const name = dictionary.names[nameIndex] as DictionaryName
      const evidence = evidenceFor(dictionary, context, block, index, candidate, name)
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
    const linked = dictionary.entities[best.entity]?.related.includes(second.entity)
    if (!linked) return dropped
    const rank = (entity: number) =>
      Object.keys(ENTITY_TYPES).indexOf(dictionary.entities[entity]?.type ?? '')
    const parent = rank(best.entity) <= rank(second.entity) ? best : second
    return { block, candidate, ...parent }
  }
  return { block, candidate, ...best }
}

function evidenceFor(
  dictionary: Dictionary,
  context: Context,
  block: number,
  index: number,
  candidate: Candidate,
  name: DictionaryName,
): Evidence[] {
  const { entity } = name
  const sentence = context.sentenceIndex(block, candidate.start)
  const text = context.foldedSentence(block, sentence)
  const evidence: Evidence[] = [{ kind: 'prior', weight: PRIOR[name.ambiguity] }]
  const add = (kind: keyof typeof WEIGHTS, on?: string) =>
    evidence.push(on === undefined ? { kind, weight: WEIGHTS[kind] } : { kind, weight: WEIGHTS[kind], on })

  addCues(dictionary, context, block, text, name, add)
  addBlocker(context, block, text, name, add)
  const surface = context.surface(block, candidate.start, candidate.end)
  addCompany(dictionary, context, block, sentence, entity, surface, add)
  if (context.accepted.get(`${entity} ${surface}`)?.some((other) => other !== candidate))
    add('sameNameAccepted')
  if (listed(dictionary, context.blocks[block] as ReadBlock, index, entity)) add('listedBeside')
  if (apposed(dictionary, context.blocks[block] as ReadBlock, index, entity)) add('apposition')
  if (/^[A-Za-z]/.test(name.text)) {
    const [from, to] = context.sentenceRange(block, sentence)
    const original = context.blocks[block]?.text.slice(from, to) ?? ''
    if (isCjk(original)) {
      add('latinAmongCjk')
      return evidence
    }
    const { candidates } = context.blocks[block] as ReadBlock
    const touches = (other: Candidate | undefined, gap: number) => other !== undefined && gap >= 0 && gap <= 2
    const previous = candidates[index - 1]
    const next = candidates[index + 1]
    evidence.push(
      ...englishEvidence(
        original,
        candidate.start - from,
        candidate.end - from,
        touches(previous, candidate.start - (previous?.end ?? 0)),
        touches(next, (next?.start ?? 0) - candidate.end),
      ),
    )
  }
  return evidence
}

/** One sense per page between unrelated senses: a word of the other sense counts wherever it stands. */
function addBlocker(
  context: Context,
  block: number,
  sentence: string,
  { blockers }: DictionaryName,
  add: Add,
): void {
  const here = blockers.find((word) => hasWord(sentence, word))
  if (here !== undefined) {
    add('blocker', here)
    return
  }
  const inBlock = blockers.find((word) => hasWord(context.foldedBlock(block), word))
  if (inBlock !== undefined) {
    add('blockerInBlock', inBlock)
    return
  }
  const onPage = blockers.find((word) =>
    context.blocks.some((_, other) => hasWord(context.foldedBlock(other), word)),
  )
  if (onPage !== undefined) add('blockerOnPage', onPage)
}

type Add = (kind: keyof typeof WEIGHTS, on?: string) => void

function addCues(
  dictionary: Dictionary,
  context: Context,
  block: number,
  sentence: string,
  name: DictionaryName,
  add: Add,
): void {
  const here = name.cues.filter((cue) => hasWord(sentence, cue))
  if (here[0] !== undefined) add('cueInSentence', here[0])
  if (here[1] !== undefined) add('secondCue', here[1])
  if (here.length === 0) {
    const inBlock = name.cues.find((cue) => hasWord(context.foldedBlock(block), cue))
    if (inBlock !== undefined) add('cueInBlock', inBlock)
    else {
      const onPage = name.cues.find((cue) =>
        context.blocks.some((_, other) => other !== block && hasWord(context.foldedBlock(other), cue)),
      )
      if (onPage !== undefined) add('cueOnPage', onPage)
    }
  }
  const type = dictionary.entities[name.entity]?.type
  if (!type) return
  const typeCue = TYPE_CUES[type].find((cue) => hasWord(sentence, cue))
  if (typeCue !== undefined) add('typeCueInSentence', typeCue)
  else if (TYPE_CUES[type].some((cue) => hasWord(context.foldedBlock(block), cue))) add('typeCueInBlock')
}

/** The company a name keeps: sure mentions near it, and the same entity under a sure name. */
function addCompany(
  dictionary: Dictionary,
  context: Context,
  block: number,
  sentence: number,
  entity: number,
  surface: string,
  add: Add,
): void {
  const nameOf = (other: number) => dictionary.entities[other]?.name ?? ''
  const related = new Set(dictionary.entities[entity]?.related ?? [])
  const inSentence = [...(context.inSentence.get(`${block}:${sentence}`) ?? [])].filter(
    (other) => other !== entity,
  )
  const inBlock = [...(context.inBlock[block] ?? [])].filter((other) => other !== entity)
  const onPage = [...context.page.keys()].filter((other) => other !== entity)
  if ([...(context.page.get(entity) ?? [])].some((other) => other !== surface)) add('sameEntityOnPage')
  const near = inSentence.find((other) => related.has(other))
  const far = onPage.find((other) => related.has(other))
  if (near !== undefined) add('relatedInSentence', nameOf(near))
  else if (far !== undefined) add('relatedOnPage', nameOf(far))
  if (inSentence[0] !== undefined) add('otherInSentence', nameOf(inSentence[0]))
  else if (inBlock[0] !== undefined) add('otherInBlock', nameOf(inBlock[0]))
  for (const other of onPage.filter((item) => !inBlock.includes(item)).slice(0, MAX_OTHERS))
    add('otherOnPage', nameOf(other))
}

const LISTED = /^[\s'"‘’“”]*(?:[·・,、，/&]|and|or|와|과|및|と|や|和|与|與|及)[\s'"‘’“”]*$/

/** Whether a firm of little doubt stands beside this one in a list. */
function listed(
  dictionary: Dictionary,
  { text, candidates }: ReadBlock,
  index: number,
  entity: number,
): boolean {
  if (dictionary.entities[entity]?.type !== 'company') return false
  const isFirm = (candidate: Candidate | undefined) =>
    candidate !== undefined &&
    candidate.names.length === 1 &&
    candidate.names.every((name) => {
      const { entity: other = -1, ambiguity = 2 } = dictionary.names[name] ?? {}
      return ambiguity < 2 && other !== entity && dictionary.entities[other]?.type === 'company'
    })
  const here = candidates[index] as Candidate
  const next = candidates[index + 1]
  const previous = candidates[index - 1]
  if (next && isFirm(next) && LISTED.test(text.slice(here.end, next.start))) return true
  return previous !== undefined && isFirm(previous) && LISTED.test(text.slice(previous.end, here.start))
}

const BETWEEN = /^[\s'"‘’“”「」『』]*[(（[［][\s'"‘’“”「」『』]*$/

/** Whether the next or previous candidate repeats the entity in a parenthesis. */
function apposed(
  dictionary: Dictionary,
  { text, candidates }: ReadBlock,
  index: number,
  entity: number,
): boolean {
  const means = (candidate: Candidate | undefined) =>
    candidate?.names.some((name) => dictionary.names[name]?.entity === entity) ?? false
  const here = candidates[index] as Candidate
  const next = candidates[index + 1]
  const previous = candidates[index - 1]
  if (next && means(next) && BETWEEN.test(text.slice(here.end, next.start))) return true
  return previous !== undefined && means(previous) && BETWEEN.test(text.slice(previous.end, here.start))
}
