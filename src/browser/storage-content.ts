/**
 * Settings for the content script: the same defaults and the same fall-backs as settings/schema.ts (a
 * test compares the two), by hand, because the schema library is larger than the whole script.
 */
import type { EntityType } from '../knowledge/vocabulary.ts'
import type { Settings } from '../settings/schema.ts'
import { connected } from './ask.ts'
import { api } from './content-api.ts'
import { type Fields, isRecord, isText } from './guards.ts'
import { SETTINGS_KEY } from './storage-key.ts'

const MODES: Readonly<Record<Settings['marks'], true>> = { first: true, every: true, off: true }
const CARD_LANGUAGES: Readonly<Record<Settings['language'], true>> = {
  auto: true,
  en: true,
  ko: true,
  ja: true,
  'zh-Hans': true,
  'zh-Hant': true,
}
/** Every entity type, for settings and for the names of highlights. */
export const TYPES: Readonly<Record<EntityType, true>> = {
  company: true,
  chip: true,
  software: true,
  model: true,
  technology: true,
  person: true,
  project: true,
  policy: true,
  organisation: true,
}

const isKey = <K extends string>(table: Readonly<Record<K, true>>, value: unknown): value is K =>
  isText(value) && Object.hasOwn(table, value)
/** A list of texts no longer than `length` (UTF-16) each; an empty one when anything else is in it. */
const texts = (value: unknown, length: number): string[] =>
  Array.isArray(value) && value.every((item) => isText(item) && item.length <= length) ? value : []

/**
 * Reads whatever storage holds; each field that is missing or broken falls back to its default. Every page
 * does this once, and each function is compiled at its first call: so there are few.
 */
export function readSettingsInPage(stored: unknown): Settings {
  const { marks, language, mutedTypes, mutedEntities, sitesOff, badge, trail, paintOwn } = (
    isRecord(stored) ? stored : {}
  ) as Fields
  const types = texts(mutedTypes, 80) as EntityType[]
  return {
    version: 1,
    marks: isKey(MODES, marks) ? marks : 'first',
    language: isKey(CARD_LANGUAGES, language) ? language : 'auto',
    mutedTypes: types.every((type) => isKey(TYPES, type)) ? types : [],
    mutedEntities: texts(mutedEntities, 80),
    sitesOff: texts(sitesOff, 255),
    badge: badge !== false,
    trail: trail === true,
    paintOwn: paintOwn === true,
  }
}

/** The reader's settings; defaults where storage is empty, broken, or out of reach after an update. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await api.storage.local.get(SETTINGS_KEY)
    return readSettingsInPage(stored[SETTINGS_KEY])
  } catch {
    return readSettingsInPage(undefined)
  }
}

/** Calls `changed` with the new settings whenever they change, wherever from, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (SETTINGS_KEY in changes) changed(readSettingsInPage(changes[SETTINGS_KEY]?.newValue))
  }
  api.storage.local.onChanged.addListener(listener)
  // A script cut off by an update may touch nothing of the API, and its listener is gone with it.
  signal.addEventListener(
    'abort',
    () => connected() && api.storage.local.onChanged.removeListener(listener),
    {
      once: true,
    },
  )
}
