/**
 * The gold corpora of recognition: tests/corpora/recognition/<language>.jsonl, our own sentences with every
 * name a careful reader would mark (`mentions`) and look-alikes that must not be taken for it (`traps`).
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts'

const place = {
  /** Exactly as in the text. */
  surface: v.pipe(v.string(), v.minLength(1)),
  /** Which occurrence of these letters, counted from 0, inside longer words too. */
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
}
const mentionSchema = v.strictObject({ ...place, entity: v.string() })
const trapSchema = v.strictObject({ ...place, not: v.string() })
const lineSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  lang: v.picklist(LANGUAGES),
  text: v.pipe(v.string(), v.minLength(1)),
  title: v.optional(v.string()),
  mentions: v.array(mentionSchema),
  traps: v.array(trapSchema),
})

export interface Span {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly entity: string
}

export interface GoldPassage {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly title?: string
  readonly mentions: readonly Span[]
  /** Spans that must not be linked to `entity`. */
  readonly traps: readonly Span[]
}

export interface Corpus {
  readonly lang: string
  readonly passages: readonly GoldPassage[]
  /** What is wrong with the file, `line: message`; the lines it names are not among the passages. */
  readonly problems: readonly string[]
}

/** Where the `nth` occurrence of `surface` starts, or -1. Occurrences may overlap. */
export function occurrence(text: string, surface: string, nth: number): number {
  let at = text.indexOf(surface)
  for (let left = nth; left > 0 && at >= 0; left--) at = text.indexOf(surface, at + 1)
  return at
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
export const sameMark = (a: Span, b: Span): boolean => sameSpan(a, b) && a.entity === b.entity

/** Reads one corpus. `hasEntity`: whether knowledge holds that id. Never throws: what is wrong is listed. */
export function parseCorpus(lang: string, source: string, hasEntity: (id: string) => boolean): Corpus {
  const passages: GoldPassage[] = []
  const problems: string[] = []
  const ids = new Set<string>()
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const { passage, wrong } = parseLine(line, hasEntity)
    if (passage && passage.lang !== lang) wrong.push(`language ${passage.lang} in the file of ${lang}`)
    if (passage && ids.has(passage.id)) wrong.push(`id ${passage.id} is used twice`)
    if (passage) ids.add(passage.id)
    if (passage && wrong.length === 0) passages.push(passage)
    problems.push(...wrong.map((message) => `${index + 1}: ${message}`))
  })
  return { lang, passages, problems }
}

function parseLine(
  line: string,
  hasEntity: (id: string) => boolean,
): { passage?: GoldPassage; wrong: string[] } {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { wrong: ['not JSON'] }
  }
  const parsed = v.safeParse(lineSchema, json)
  if (!parsed.success) {
    return { wrong: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`) }
  }
  const { id, lang, text, title } = parsed.output
  const wrong: string[] = []
  const locate = (surface: string, nth: number, entity: string): Span => {
    const start = occurrence(text, surface, nth)
    if (start < 0) wrong.push(`"${surface}" does not occur ${nth + 1} times`)
    if (!hasEntity(entity)) wrong.push(`there is no entity ${entity}`)
    return { start, end: start + surface.length, entity }
  }
  const mentions = parsed.output.mentions.map(({ surface, nth, entity }) => locate(surface, nth, entity))
  const traps = parsed.output.traps.map(({ surface, nth, not }) => locate(surface, nth, not))
  mentions.forEach((mention, index) => {
    for (const other of mentions.slice(0, index)) {
      if (overlaps(mention, other))
        wrong.push(`mentions overlap at "${text.slice(mention.start, mention.end)}"`)
    }
    if (traps.some((trap) => sameMark(trap, mention)))
      wrong.push(`"${text.slice(mention.start, mention.end)}" is a mention and a trap`)
  })
  traps.forEach((trap, index) => {
    if (traps.slice(0, index).some((other) => sameMark(trap, other)))
      wrong.push(`trap "${text.slice(trap.start, trap.end)}" is listed twice`)
  })
  return { passage: { id, lang, text, ...(title ? { title } : {}), mentions, traps }, wrong }
}

/** All corpora under `root`, by language. */
export async function readCorpora(root: string, hasEntity: (id: string) => boolean): Promise<Corpus[]> {
  const folder = join(root, 'tests/corpora/recognition')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort()
  return Promise.all(
    files.map(async (file) =>
      parseCorpus(file.replace(/\.jsonl$/, ''), await readFile(join(folder, file), 'utf8'), hasEntity),
    ),
  )
}
