/** The reader's settings on a surface, and the words in the language they choose. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { chosenLanguage } from '../knowledge/language.ts'
import type { Settings } from '../settings/schema.ts'
import type { UiLanguage, WordKey, Words } from './words.ts'

/** What a page of ours asks of the browser for it. */
export interface SettingsServices {
  readonly browserLanguage: UiLanguage
  /** The interface's words in a language. */
  words(language: UiLanguage): Promise<Words>
  settings(): Promise<Settings>
  /** Rejects when storage cannot be written. */
  changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings>
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void
}

/** What is known before anything is drawn. */
export interface First {
  readonly settings: Settings
  readonly words: Words
}

/** Labels of the settings' choices, for whoever offers them. */
export const MARK_LABELS = {
  first: 'marksFirst',
  every: 'marksEvery',
  off: 'marksOff',
} as const satisfies Record<Settings['marks'], WordKey>
/** Languages go by their own names, so that a reader who cannot read the others finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  ko: '한국어',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
}

/** The language of interface, names and sentences. */
const languageOf = ({ language }: Settings, { browserLanguage }: SettingsServices): UiLanguage =>
  chosenLanguage(language, browserLanguage)

/** Settings and words before the first paint. */
export async function loadFirst(services: SettingsServices): Promise<First> {
  // Most readers have not chosen a language: the browser's is fetched while the choice is read.
  const [settings] = await Promise.all([services.settings(), services.words(services.browserLanguage)])
  return { settings, words: await services.words(languageOf(settings, services)) }
}

export type ChangeSettings = (change: (now: Settings) => Partial<Settings>) => void

/** The settings, how to change them, and the words in their language: those there were until new ones come. */
export function useSettings(
  services: SettingsServices,
  first: First,
): {
  readonly settings: Settings
  readonly words: Words
  readonly change: ChangeSettings
  /** The last change could not be stored. */
  readonly failed: boolean
} {
  const [failed, setFailed] = useState(false)
  const [settings, setSettings] = useState(first.settings)
  const [words, setWords] = useState(first.words)
  useEffect(() => {
    const watching = new AbortController()
    services.watchSettings(setSettings, watching.signal)
    return () => watching.abort()
  }, [services])
  const change = useCallback<ChangeSettings>(
    (what) =>
      void services.changeSettings(what).then(
        (next) => {
          setFailed(false)
          setSettings(next)
        },
        () => setFailed(true),
      ),
    [services],
  )
  const language = languageOf(settings, services)
  useEffect(() => {
    let current = true
    void services.words(language).then((next) => current && setWords(next))
    return () => {
      current = false
    }
  }, [services, language])
  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words])
  return { settings, words, change, failed }
}
