/** Gold against what the engine marks: exact span and exact entity, or it is an error. */
import { type GoldPassage, overlaps, type Span, sameMark, sameSpan } from './corpus.ts'

/** `link`: right span, wrong entity. `span`: overlaps a gold mention with other ends. */
export type ErrorKind = 'missed' | 'spurious' | 'link' | 'span' | 'trap'

export interface Mistake {
  readonly kind: ErrorKind
  readonly passage: string
  readonly surface: string
  /** Undefined where nothing should have been marked (spurious, trap). */
  readonly wanted?: string
  /** Undefined where nothing was marked (missed). */
  readonly got?: string
  readonly text: string
}

export interface Counts {
  /** Marks with the right span and entity. */
  readonly right: number
  /** All marks made. */
  readonly marked: number
  /** All mentions in gold. */
  readonly gold: number
  readonly traps: number
  readonly trapErrors: number
}

export interface PassageScore extends Counts {
  readonly lang: string
  readonly errors: readonly Mistake[]
}

/** Scores one passage. A wrong link or span is one error in the list, but lowers precision and recall. */
export function scorePassage(gold: GoldPassage, marks: readonly Span[]): PassageScore {
  const errors: Mistake[] = []
  const surface = ({ start, end }: Span) => gold.text.slice(start, end)
  const add = (kind: ErrorKind, at: Span, wanted?: string, got?: string) =>
    errors.push({
      kind,
      passage: gold.id,
      surface: surface(at),
      ...(wanted ? { wanted } : {}),
      ...(got ? { got } : {}),
      text: gold.text,
    })

  const told = new Set<Span>()
  for (const mention of gold.mentions) {
    if (marks.some((mark) => sameMark(mark, mention))) continue
    const near = marks.find(
      (mark) => overlaps(mark, mention) && !gold.mentions.some((m) => sameMark(m, mark)),
    )
    if (!near) add('missed', mention, mention.entity)
    else {
      told.add(near)
      add(
        sameSpan(near, mention) ? 'link' : 'span',
        near,
        `${mention.entity} "${surface(mention)}"`,
        near.entity,
      )
    }
  }
  const caught = (trap: Span) => marks.find((mark) => overlaps(mark, trap) && mark.entity === trap.entity)
  const fallen = gold.traps.filter((trap) => {
    const mark = caught(trap)
    // A name of the same entity that gold marks at that very place is right, whatever lies inside it.
    return mark !== undefined && !gold.mentions.some((mention) => sameMark(mention, mark))
  })
  for (const mark of marks) {
    if (told.has(mark) || gold.mentions.some((mention) => sameMark(mark, mention))) continue
    const trap = fallen.some((span) => caught(span) === mark)
    add(trap ? 'trap' : 'spurious', mark, undefined, mark.entity)
  }
  return {
    lang: gold.lang,
    right: gold.mentions.filter((mention) => marks.some((mark) => sameMark(mark, mention))).length,
    marked: marks.length,
    gold: gold.mentions.length,
    traps: gold.traps.length,
    trapErrors: fallen.length,
    errors,
  }
}

/** A share with its 95% interval, all 0 to 1. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Summary extends Counts {
  readonly passages: number
  readonly precision: Estimate
  readonly recall: Estimate
  readonly f1: Estimate
}

const Z = 1.959964

/** Wilson's 95% interval for `hits` of `total`; of nothing, everything is possible. */
export function wilson(hits: number, total: number): Estimate {
  if (total === 0) return { value: 1, low: 0, high: 1 }
  const p = hits / total
  const z2 = Z * Z
  const centre = (p + z2 / (2 * total)) / (1 + z2 / total)
  const half = (Z / (1 + z2 / total)) * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total))
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

const f1Of = ({ right, marked, gold }: Pick<Counts, 'right' | 'marked' | 'gold'>): number =>
  marked + gold === 0 ? 1 : (2 * right) / (marked + gold)

const total = (scores: readonly Counts[]): Counts => {
  const sum = { right: 0, marked: 0, gold: 0, traps: 0, trapErrors: 0 }
  for (const score of scores) {
    sum.right += score.right
    sum.marked += score.marked
    sum.gold += score.gold
    sum.traps += score.traps
    sum.trapErrors += score.trapErrors
  }
  return sum
}

const SEED = 20_251_124
const DRAWS = 1000

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** 95% interval of F1 by drawing passages with replacement: mentions of one passage stand or fall together. */
export function bootstrapF1(scores: readonly Counts[], seed = SEED): Estimate {
  const value = f1Of(total(scores))
  if (scores.length === 0) return { value, low: 0, high: 1 }
  const random = randomFrom(seed)
  const draws = Array.from({ length: DRAWS }, () =>
    f1Of(total(scores.map(() => scores[Math.floor(random() * scores.length)] as Counts))),
  ).sort((a, b) => a - b)
  return {
    value,
    low: draws[Math.floor(DRAWS * 0.025)] as number,
    high: draws[Math.ceil(DRAWS * 0.975) - 1] as number,
  }
}

export function summarise(scores: readonly Counts[]): Summary {
  const counts = total(scores)
  return {
    ...counts,
    passages: scores.length,
    precision: wilson(counts.right, counts.marked),
    recall: wilson(counts.right, counts.gold),
    f1: bootstrapF1(scores),
  }
}
