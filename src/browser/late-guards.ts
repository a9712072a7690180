/** Checks for what the pointer's and the card's scripts receive, kept out of the script every page carries. */
import type { Claim, Span } from '../claims/claim.ts'
import type { EntityCard } from '../knowledge/card.ts'
import {
  type AnswerGuards,
  type Fields,
  isIndex,
  isListOf,
  isRecord,
  isText,
  isTrueOrFalse,
} from './guards.ts'
import type { ArticleText, ToPage } from './messages.ts'

/** What the card walks through without asking again; its leaves are text that is only shown. */
const isEntityCard = (value: unknown): value is EntityCard =>
  isRecord(value) &&
  isText(value.id) &&
  isText(value.type) &&
  isText(value.dataDate) &&
  [value.names, value.description, value.links].every(isRecord) &&
  [value.tickers, value.formerNames, value.facts, value.relations, value.sources].every(isListOf(isRecord))

/** A span that lies inside one of `blocks`: the page makes a range of it. */
const isSpanIn = (value: unknown, blocks: readonly string[]): value is Span =>
  isRecord(value) &&
  isIndex(value.block, blocks.length) &&
  isIndex(value.end, (blocks[value.block]?.length ?? 0) + 1) &&
  isIndex(value.start, value.end)

const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

const isClaimOf = (value: unknown, { blocks }: ArticleText): value is Claim =>
  isRecord(value) &&
  [value.subject, value.relation, value.status].every(isText) &&
  [value.object, value.attributedTo].every(isTextOrNull) &&
  isTrueOrFalse(value.negated) &&
  isListOf(isText)(value.with) &&
  isSpanIn(value.evidence, blocks)

const isSeen = (value: unknown): boolean =>
  value === null || (isRecord(value) && isIndex(value.articles) && isText(value.since))

/** What the pointer's script asks. */
export const LATE_ANSWERS: AnswerGuards<'entity' | 'claims' | 'watch' | 'mute' | 'inject' | 'open-panel'> = {
  entity: (answer) => answer === null || isEntityCard(answer),
  claims: (answer, request) => Array.isArray(answer) && answer.every((claim) => isClaimOf(claim, request)),
  watch: (answer) =>
    isRecord(answer) && isTrueOrFalse(answer.starred) && isText(answer.note) && isSeen(answer.seen),
  mute: isTrueOrFalse,
  inject: isTrueOrFalse,
  'open-panel': isTrueOrFalse,
}

const COMMANDS: readonly unknown[] = [
  'next-mention',
  'previous-mention',
  'open-card',
] satisfies ToPage['command']['request']['name'][]

/** Whether a message of that kind to the page is well formed. */
export const LATE_REQUESTS: { readonly [K in keyof ToPage]: (request: Fields) => boolean } = {
  'page-state': () => true,
  'mark-here': () => true,
  jump: ({ id, index }) => isText(id) && isIndex(index),
  'read-text': () => true,
  'show-span': ({ block, start, end }) => [block, start, end].every((at) => isIndex(at)),
  command: ({ name }) => COMMANDS.includes(name),
}
