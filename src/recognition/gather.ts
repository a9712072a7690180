/** Gathers what speaks for and against one name of one candidate. */
import type { Context, ReadBlock } from './context.ts'
import type { Dictionary, DictionaryName } from './dictionary/dictionary.ts'
import { type Evidence, isCjk, PRIOR, TYPE_CUES, WEIGHTS } from './evidence.ts'
import { foreignPerson } from './foreign.ts'
import { englishEvidence, latinEvidence } from './latin.ts'
import type { Candidate } from './match.ts'

/** How many other sure mentions on the page count at most. */
const MAX_OTHERS = 3

/** The evidence for candidate `index` of `block` meaning what `name` says; the prior comes first. */
export function gatherEvidence(
  dictionary: Dictionary,
  context: Context,
  block: number,
  index: number,
  candidate: Candidate,
  name: DictionaryName,
): Evidence[] {
  const { entity } = name
  const sentence = context.sentenceIndex(block, candidate.start)
  const evidence: Evidence[] = [{ kind: 'prior', weight: PRIOR[name.ambiguity] }]
  const add = (kind: keyof typeof WEIGHTS, on?: string) =>
    evidence.push(on === undefined ? { kind, weight: WEIGHTS[kind] } : { kind, weight: WEIGHTS[kind], on })

  addCues(dictionary, context, block, sentence, name, add)
  const blocked = addBlocker(context, block, sentence, candidate, name, add)
  const surface = context.surface(block, candidate.start, candidate.end)
  const isCued = name.ambiguity < 2 || evidence.some(({ kind, weight }) => kind !== 'prior' && weight > 0)
  addCompany(dictionary, context, block, sentence, entity, surface, isCued, add)
  if (!blocked && context.accepted.get(`${entity} ${surface}`)?.some((other) => other !== candidate))
    add('sameNameAccepted')
  const { type } = dictionary.entities.at(entity)
  // Chips are named after people, whom articles on them introduce.
  const isOthers = type !== 'chip' && context.isStranger(surface)
  if (isOthers && !evidence.some(({ kind }) => kind === 'sameEntityOnPage')) add('otherPersonOnPage')
  if (listed(dictionary, context.blocks[block] as ReadBlock, index, entity)) add('listedBeside')
  if (apposed(dictionary, context.blocks[block] as ReadBlock, index, entity)) add('apposition')
  const version = candidate.versioned ? surface.slice(name.text.length) : ''
  if (/\d/.test(version)) add(/\d\.\d|[a-z]\d/.test(version) ? 'version' : 'versionNumber')
  evidence.push(...surroundings(dictionary, context, block, index, name))
  return evidence
}

/** What the words right around a candidate say of one of its names. */
export function surroundings(
  dictionary: Dictionary,
  context: Context,
  block: number,
  index: number,
  { text: name, entity, ambiguity }: DictionaryName,
): Evidence[] {
  const { text, candidates } = context.blocks[block] as ReadBlock
  const candidate = candidates[index] as Candidate
  const [from, to] = context.sentenceRange(block, context.sentenceIndex(block, candidate.start))
  const original = text.slice(from, to)
  const touches = (other: Candidate | undefined, gap: number) => other !== undefined && gap >= 0 && gap <= 2
  const previous = candidates[index - 1]
  const next = candidates[index + 1]
  const read = !/^[A-Za-z]/.test(name) ? foreignPerson : isCjk(original) ? latinEvidence : englishEvidence
  const { type, name: fullName } = dictionary.entities.at(entity)
  return read({
    sentence: original,
    start: candidate.start - from,
    end: candidate.end - from,
    knownBefore: touches(previous, candidate.start - (previous?.end ?? 0)),
    knownAfter: touches(next, (next?.start ?? 0) - candidate.end),
    type,
    fullName,
    ambiguity,
  })
}

/**
 * One sense per page between unrelated senses: a word of the other sense counts wherever it stands. True
 * when it stands in the sentence itself.
 */
function addBlocker(
  context: Context,
  block: number,
  sentence: number,
  candidate: Candidate,
  name: DictionaryName,
  add: Add,
): boolean {
  const { blockers } = name
  const here = blockers.filter((word) => context.isInSentence(block, sentence, word))
  if (here[0] !== undefined) {
    const beside = here.find((word) => isBeside(context, block, candidate, word))
    if (beside === undefined) add('blocker', here[0])
    else add('blockerBeside', beside)
    return true
  }
  const inBlock = blockers.find((word) => context.isInBlock(block, word))
  if (inBlock !== undefined) {
    add('blockerInBlock', inBlock)
    return false
  }
  const onPage = blockers.find((word) => context.isOnPage(word))
  if (onPage !== undefined) add('blockerOnPage', onPage)
  return false
}

/** What may stand between a name and the word beside it: a space, a dot, in Korean, Japanese and Chinese a particle. */
const GAP = { latin: 1, cjk: 3 } as const

/** Whether a folded word stands right before or after a candidate. */
function isBeside(context: Context, block: number, { start, end }: Candidate, word: string): boolean {
  const isLatin = /^[a-z]/.test(word)
  const gap = isLatin ? GAP.latin : GAP.cjk
  const reach = word.length + gap
  const after = context.surface(block, end, end + reach)
  const before = context.surface(block, Math.max(0, start - reach), start)
  if (!isLatin) return after.includes(word) || before.includes(word)
  return after.trimStart().startsWith(word) || before.trimEnd().endsWith(word)
}

type Add = (kind: keyof typeof WEIGHTS, on?: string) => void

function addCues(
  dictionary: Dictionary,
  context: Context,
  block: number,
  sentence: number,
  name: DictionaryName,
  add: Add,
): void {
  const here = name.cues.filter((cue) => context.isInSentence(block, sentence, cue))
  if (here[0] !== undefined) add('cueInSentence', here[0])
  if (here[1] !== undefined) add('secondCue', here[1])
  if (here.length === 0) {
    const inBlock = name.cues.find((cue) => context.isInBlock(block, cue))
    if (inBlock !== undefined) add('cueInBlock', inBlock)
    else {
      const onPage = name.cues.find((cue) => context.isOnPage(cue))
      if (onPage !== undefined) add('cueOnPage', onPage)
    }
  }
  const type = dictionary.entities.at(name.entity).type
  if (!type) return
  const typeCue = TYPE_CUES[type].find((cue) => context.isInSentence(block, sentence, cue))
  if (typeCue !== undefined) add('typeCueInSentence', typeCue)
  else if (TYPE_CUES[type].some((cue) => context.isInBlock(block, cue))) add('typeCueInBlock')
}

/**
 * The company a name keeps: sure mentions near it, and the same entity under a sure name. That others are
 * somewhere on the page says nothing of a doubtful name for which nothing else speaks (`isCued`): Arc, M6.
 */
function addCompany(
  dictionary: Dictionary,
  context: Context,
  block: number,
  sentence: number,
  entity: number,
  surface: string,
  isCued: boolean,
  add: Add,
): void {
  const nameOf = (other: number) => dictionary.entities.at(other).name
  const related = new Set(dictionary.entities.at(entity).related)
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
  if (!isCued && near === undefined && far === undefined && inSentence.length + inBlock.length === 0) return
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
  if (dictionary.entities.at(entity).type !== 'company') return false
  const isFirm = (candidate: Candidate | undefined) =>
    candidate !== undefined &&
    candidate.names.length === 1 &&
    candidate.names.every((name) => {
      const { entity: other, ambiguity } = dictionary.names.at(name)
      return ambiguity < 2 && other !== entity && dictionary.entities.at(other).type === 'company'
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
    candidate?.names.some((name) => dictionary.names.at(name).entity === entity) ?? false
  const here = candidates[index] as Candidate
  const next = candidates[index + 1]
  const previous = candidates[index - 1]
  if (next && means(next) && BETWEEN.test(text.slice(here.end, next.start))) return true
  return previous !== undefined && means(previous) && BETWEEN.test(text.slice(previous.end, here.start))
}
