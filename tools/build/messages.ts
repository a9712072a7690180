/** Leaves out of what is built what a script never says: a third of the words are for translators, most others for the panel. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const MESSAGES = /[\\/]_locales[\\/][\w-]+[\\/]messages\.json$/
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

/**
 * Drops the descriptions of messages.json where a script imports it, and with `folders` the messages that no
 * file below them names. The files in _locales stay whole.
 */
export function leanMessages(folders?: readonly string[]): Plugin {
  return {
    name: 'chiplight:lean-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!MESSAGES.test(id)) return null
      const messages = JSON.parse(code) as Record<string, { readonly message: string }>
      const named = folders && quotedIn(folders)
      const lean = Object.entries(messages)
        .filter(([key]) => !named || named.has(key) || named.has(key.replace(PLURAL, '')))
        .map(([key, { message }]) => [key, { message }])
      return { code: JSON.stringify(Object.fromEntries(lean)), map: null }
    },
  }
}
