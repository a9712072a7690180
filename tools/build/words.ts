/**
 * `words-<language>.js`: the interface's words in one language, for the card. The background injects the one
 * the reader wants before card.js; the two meet in the property that the page's scripts share.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../src/knowledge/vocabulary.ts'
import { TABLES } from '../../src/ui/words/all.ts'

/** Where the messages of each language lie: browsers know Chinese by country. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en',
  ko: 'ko',
  ja: 'ja',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
}

export const messagesPath = (language: Language): string =>
  `public/_locales/${LOCALES[language]}/messages.json`

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>

/** A plural form belongs to the key that the code names. */
const PLURAL = /_(zero|one|two|few|many|other)$/

/** Every word in quotes in the TypeScript below `folders`: what can be the key of a message. */
function quotedIn(folders: readonly string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const texts = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(file, 'utf8'))
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word ?? '')),
  )
}

/** What of the messages a script says: without notes for translators, and with `keys` only those named there. */
export const leanMessages = (messages: Messages, keys?: ReadonlySet<string>): Messages =>
  Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => !keys || keys.has(key) || keys.has(key.replace(PLURAL, '')))
      .map(([key, { message }]) => [key, { message }]),
  )

export interface WordScript {
  readonly name: string
  readonly code: string
  /** File it was made of, relative to the root. */
  readonly source: string
}

export function wordScripts(root: string): WordScript[] {
  const keys = quotedIn(['src/page', 'src/ui'].map((folder) => join(root, folder)))
  return LANGUAGES.map((language) => {
    const source = messagesPath(language)
    const messages = leanMessages(JSON.parse(readFileSync(join(root, source), 'utf8')) as Messages, keys)
    const table = { ...TABLES[language], messages }
    return {
      name: `words-${language}.js`,
      code: `globalThis.chiplight&&(globalThis.chiplight.words=${JSON.stringify(table)});\n`,
      source,
    }
  })
}
