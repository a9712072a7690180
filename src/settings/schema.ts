/** The one settings schema, with every default in one place. */
import * as v from 'valibot'
import { ENTITY_TYPE_NAMES, LANGUAGES } from '../knowledge/vocabulary.ts'

/** `first`: the first mention in each section; `every`: all of them; `off`: no marks, cards on hover stay. */
export const MARK_MODES = ['first', 'every', 'off'] as const
export const CARD_LANGUAGES = ['auto', ...LANGUAGES] as const

export const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  marks: v.fallback(v.picklist(MARK_MODES), 'first'),
  /** Language of interface, names and sentences; `auto` follows the browser. */
  language: v.fallback(v.picklist(CARD_LANGUAGES), 'auto'),
  /** Entity types the reader does not want marked. */
  mutedTypes: v.fallback(v.array(v.picklist(ENTITY_TYPE_NAMES)), []),
  /** Entity ids the reader does not want marked. */
  mutedEntities: v.fallback(v.array(v.pipe(v.string(), v.maxLength(80))), []),
  /** Host names (location.host) where Chiplight is switched off. */
  sitesOff: v.fallback(v.array(v.pipe(v.string(), v.maxLength(255))), []),
  /** Number of entities on the toolbar icon. */
  badge: v.fallback(v.boolean(), true),
  /** Whether articles are kept in the trail. */
  trail: v.fallback(v.boolean(), false),
  /** Whether the reader's own names and those of packs are marked on pages, which can read what is marked. */
  paintOwn: v.fallback(v.boolean(), false),
})
export type Settings = v.InferOutput<typeof settingsSchema>

/** Reads whatever storage holds; each field that is missing or broken falls back to its default. */
export function readSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {}
  return v.parse(settingsSchema, record)
}

export const DEFAULT_SETTINGS: Settings = readSettings({})
