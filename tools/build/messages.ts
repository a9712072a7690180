/** Leaves the notes for translators, a third of the text, out of messages.json where a page imports it. */
import type { Plugin } from 'vite'
import { leanMessages } from './words.ts'

const MESSAGES = /[\\/]_locales[\\/][\w-]+[\\/]messages\.json$/

/** The files in _locales stay whole. */
export const pageMessages: Plugin = {
  name: 'chiplight:page-messages',
  enforce: 'pre',
  transform: (code, id) =>
    MESSAGES.test(id) ? { code: JSON.stringify(leanMessages(JSON.parse(code))), map: null } : null,
}
