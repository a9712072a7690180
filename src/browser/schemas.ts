/** The message table as schemas, for background and panel: what they receive from a page. */
import * as v from 'valibot'
import { ENTITY_TYPE_NAMES, LANGUAGES } from '../knowledge/vocabulary.ts'
import type { PageState, ToBackground, ToPage } from './messages.ts'

const id = v.pipe(v.string(), v.maxLength(80))
const natural = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The same ends as in guards.ts are checked where ranges are made of them; here the shape is. */
const articleText = {
  blocks: v.array(v.string()),
  entities: v.array(v.object({ id, type: v.picklist(ENTITY_TYPE_NAMES) })),
  mentions: v.array(natural),
  lang: v.string(),
  published: v.string(),
}

/** Messages to the background. The type makes a row that differs from messages.ts an error. */
export const BACKGROUND_REQUESTS: {
  readonly [K in keyof ToBackground]: v.GenericSchema<unknown, ToBackground[K]['request']>
} = {
  recognise: v.object({
    kind: v.literal('recognise'),
    blocks: v.array(v.string()),
    title: v.string(),
    description: v.string(),
    lang: v.string(),
  }),
  entity: v.object({ kind: v.literal('entity'), id }),
  claims: v.object({ kind: v.literal('claims'), ...articleText }),
  watch: v.object({ kind: v.literal('watch'), id, star: v.nullable(v.boolean()) }),
  mute: v.object({
    kind: v.literal('mute'),
    entity: v.nullable(id),
    type: v.nullable(v.picklist(ENTITY_TYPE_NAMES)),
  }),
  inject: v.variant('script', [
    v.object({ kind: v.literal('inject'), script: v.literal('pointer') }),
    v.object({ kind: v.literal('inject'), script: v.literal('card'), language: v.picklist(LANGUAGES) }),
  ]),
  badge: v.object({ kind: v.literal('badge'), count: natural }),
  'open-panel': v.object({ kind: v.literal('open-panel'), id }),
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const pageState: v.GenericSchema<unknown, PageState> = v.object({
  status: v.picklist(['marked', 'quiet', 'off', 'no-article', 'reading']),
  host: v.string(),
  title: v.string(),
  entities: v.array(v.object({ id, type: v.picklist(ENTITY_TYPE_NAMES), positions: v.array(share) })),
})

/** A page's answers. */
export const PAGE_ANSWERS: { readonly [K in keyof ToPage]: v.GenericSchema<unknown, ToPage[K]['answer']> } = {
  'page-state': pageState,
  jump: v.boolean(),
  'mark-here': pageState,
  'read-text': v.nullable(v.object({ ...articleText, title: v.string(), url: v.string() })),
  'show-span': v.boolean(),
  command: v.boolean(),
}
