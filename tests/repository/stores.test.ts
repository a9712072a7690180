/** What the stores refuse, found before they do. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts'
import { BROWSERS, built, builtText, manifest } from './built.ts'
import { ROOT, read } from './tree.ts'

/** Warnings of Firefox's linter that stay, with why. */
const EXPLAINED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact can set innerHTML (dangerouslySetInnerHTML); a repository test keeps every file of ours from using it.',
}

interface Finding {
  readonly code: string
  readonly file?: string
}

/** What `web-ext lint` prints: it runs the same linter. */
function lint(folder: string): {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
} {
  const args = ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', folder]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  if (stdout === '') throw new Error(`the linter said nothing: ${stderr}`)
  return JSON.parse(stdout) as ReturnType<typeof lint>
}

test('Firefox’s own linter finds no error, and no warning that is not explained', () => {
  const { errors, warnings } = lint(`${built()}/firefox`)
  expect(errors).toEqual([])
  expect(warnings.filter(({ code }) => !(code in EXPLAINED))).toEqual([])
  // An explanation nothing needs any more would hide the next warning of its kind.
  const found = new Set(warnings.map(({ code }) => code))
  expect(Object.keys(EXPLAINED).filter((code) => !found.has(code))).toEqual([])
})

/** Of each store entry: what stands in bold at the start of its lines, and the words behind it. */
const entriesOf = (language: string) =>
  [...read(`store/${language}.md`).matchAll(/^\*\*(.+?)\*\*[^:：\n]*[:：]?[ ]*(.*)$/gm)].map(
    ([, label = '', text = '']) => ({ label, text }),
  )
/** Name, summary, description, category, single purpose. */
const PARTS = 5
const SUMMARY = 1

test.each(LANGUAGES)('the store entry in %s is whole, and its summary fits', (language) => {
  const entries = entriesOf(language)
  expect(entries).toHaveLength(PARTS)
  expect(entries[SUMMARY]?.text.length).toBeGreaterThan(20)
  expect(entries[SUMMARY]?.text.length).toBeLessThanOrEqual(132)
  const bullets = read(`store/${language}.md`).match(/^• /gm)
  expect(bullets).toHaveLength(read('store/en.md').match(/^• /gm)?.length ?? 0)
})

interface Message {
  readonly message: string
}
describe.each(BROWSERS)('limits of the stores, %s', (browser) => {
  // https://developer.chrome.com/docs/extensions/reference/manifest (name, description, commands), read 2026-11.
  test('name and description in every language', () => {
    for (const locale of readdirSync(`${built()}/${browser}/_locales`)) {
      const path = `${browser}/_locales/${locale}/messages.json`
      const messages = JSON.parse(builtText(path)) as Record<string, Message>
      const length = (key: string) => messages[key]?.message.length ?? Number.NaN
      expect(length('extensionName'), locale).toBeLessThanOrEqual(75)
      expect(length('extensionDescription'), locale).toBeLessThanOrEqual(132)
    }
  })

  test('at most four suggested shortcuts', () => {
    const suggested = Object.values(manifest(browser).commands).filter(
      (command) => 'suggested_key' in command,
    )
    expect(suggested.length).toBeLessThanOrEqual(4)
  })

  test('the version is one to four numbers, and that of the newest entry of the change log', () => {
    const { version } = JSON.parse(builtText(`${browser}/manifest.json`)) as { version: string }
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/)
    expect(read('CHANGELOG.md').match(/^## (\S+)/m)?.[1]).toBe(version)
    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(version)
  })
})
