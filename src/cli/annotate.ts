/** `annotate`: names in passages, one JSON object a line. */
import type { Decision } from '../recognition/disambiguate.ts'
import { type Mention, recognise } from '../recognition/recognise.ts'
import type { Engine } from './engine.ts'
import { guessLanguage } from './language.ts'

/** One input line; unknown fields are ignored. */
export interface Passage {
  readonly id: unknown
  readonly text: string
  readonly lang?: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
}

export interface AnnotatedMention {
  /** UTF-16 offsets into `text`, end exclusive. */
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly entity: string
  readonly name: string
  readonly type: string
  readonly score: number
}

/** Reads one line of input. Throws with a plain message naming what is wrong. */
export function readPassage(line: string): Passage {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new Error('not JSON')
  }
  if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object')
  const record = parsed as Record<string, unknown>
  if (typeof record.text !== 'string') throw new Error('"text" is missing')
  const optional = (key: string) => (typeof record[key] === 'string' ? { [key]: record[key] } : {})
  return {
    id: record.id ?? null,
    text: record.text,
    ...optional('lang'),
    ...optional('title'),
    ...optional('url'),
    ...optional('published'),
  }
}

interface Line {
  readonly text: string
  readonly offset: number
}

/** Blocks are lines: a name does not run over a line break, a sentence neither. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    lines.push({ text: line, offset })
    offset += line.length + 1
  }
  return lines
}

export function annotate(engine: Engine, passage: Passage, explain: boolean): Record<string, unknown> {
  const lines = linesOf(passage.text)
  const { mentions, relevant, decisions } = recognise(engine.dictionary, {
    blocks: lines.map(({ text }) => text),
    ...(passage.title ? { title: passage.title } : {}),
  })
  const offsetOf = (block: number) => lines[block]?.offset ?? 0
  const found = mentions.map(
    (mention): AnnotatedMention => describe(engine, passage.text, mention, offsetOf(mention.block)),
  )
  return {
    id: passage.id,
    lang: passage.lang ?? guessLanguage(passage.text),
    relevant,
    mentions: found,
    ...(explain
      ? {
          explain: decisions.map((decision) =>
            explainDecision(engine, passage.text, decision, offsetOf(decision.block)),
          ),
        }
      : {}),
  }
}

function describe({ dictionary }: Engine, text: string, mention: Mention, offset: number): AnnotatedMention {
  const start = mention.start + offset
  const end = mention.end + offset
  const entity = dictionary.entities.at(mention.entity)
  return {
    start,
    end,
    surface: text.slice(start, end),
    entity: entity?.id ?? '',
    name: entity?.name ?? '',
    type: entity?.type ?? '',
    score: Math.round(mention.score * 1000) / 1000,
  }
}

function explainDecision(
  { dictionary }: Engine,
  text: string,
  decision: Decision,
  offset: number,
): Record<string, unknown> {
  const { candidate, entity, sum, evidence } = decision
  return {
    surface: text.slice(candidate.start + offset, candidate.end + offset),
    start: candidate.start + offset,
    could: candidate.names.map((name) => dictionary.entities.at(dictionary.names.at(name).entity).id),
    kept: entity < 0 ? null : dictionary.entities.at(entity).id,
    sum: Math.round(sum * 100) / 100,
    evidence: evidence.map(
      ({ kind, weight, on }) => `${kind} ${weight > 0 ? '+' : ''}${weight}${on ? ` (${on})` : ''}`,
    ),
  }
}
