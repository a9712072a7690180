/** Leaves out of what is built what only translators read: a third of the words' weight in card and panel. */
import type { Plugin } from 'vite'

const MESSAGES = /[\\/]_locales[\\/][\w-]+[\\/]messages\.json$/

/** Drops the descriptions of messages.json where a script imports it. The files in _locales stay whole. */
export function leanMessages(): Plugin {
  return {
    name: 'chiplight:lean-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!MESSAGES.test(id)) return null
      const messages = JSON.parse(code) as Record<string, { readonly message: string }>
      const lean = Object.entries(messages).map(([key, { message }]) => [key, { message }])
      return { code: JSON.stringify(Object.fromEntries(lean)), map: null }
    },
  }
}
