/** What is built: every script, page and style sheet of the extension, with its name in dist. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Each becomes one classic file. Chrome loads a content script as one classic file, and a background
 * that is one file in both browsers behaves alike in both (no import() in a service worker).
 */
export const SCRIPTS = {
  'background.js': 'src/background/main.ts',
  'content.js': 'src/page/content.ts',
  'pointer.js': 'src/page/pointer/main.ts',
  'card.js': 'src/page/card/main.tsx',
} as const

/** Extension pages: ES modules with their own assets. */
export const PAGES = {
  'panel.html': 'src/panel/panel.html',
  'options.html': 'src/settings/options.html',
  'welcome.html': 'src/settings/welcome.html',
} as const

/** Copied as they are. */
export const COPIES = {
  'marks.css': 'src/page/marks.css',
  'data/knowledge.jsonl': 'generated/knowledge.jsonl',
  'data/dictionary.bin': 'generated/dictionary.bin',
} as const

/** The rows of a table above whose source exists under `root`: a surface not written yet is left out. */
export function present(
  root: string,
  table: Readonly<Record<string, string>>,
): [name: string, path: string][] {
  return Object.entries(table)
    .map(([name, source]): [string, string] => [name, join(root, source)])
    .filter(([, path]) => existsSync(path))
}
