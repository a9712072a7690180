import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts'
import { BROWSERS, builtFiles, builtText, gzipSize, manifest, zippedSize } from './built.ts'
import { reach, sourceFiles } from './tree.ts'

/** Upper limits in bytes after gzip -9: what every page, every wake-up and the first hover pay. */
const LIMITS: Readonly<Record<string, number>> = {
  'content.js': 6 * 1024,
  'marks.css': 1024,
  'pointer.js': 8 * 1024,
  'card.js': 30 * 1024,
  // Three quarters of it are the grammars of claims in five languages: a worker can load no script later.
  'background.js': 220 * 1024,
  'data/dictionary.bin': 128 * 1024,
}
/** Bytes of the archive that readers fetch. */
const ZIPPED = 1.5 * 1024 * 1024
/** Each script of the extension's own pages, bytes after gzip -9; the largest holds compromise. */
const PAGE_SCRIPT = 176 * 1024

/** All scripts of the panel that are read before its first paint, bytes after gzip -9. */
const FIRST_PAINT = 80 * 1024
/** Words that only these have, however their code is packed. */
const LATER: Readonly<Record<string, RegExp>> = {
  compromise: /Demonym/,
  'd3-force': /alphaDecay/,
}

/** Packages that must not come along. */
const KEPT_OUT: Readonly<Record<string, readonly RegExp[]>> = {
  'src/page/content.ts': [/^preact/, /^webextension-polyfill$/, /^valibot$/, /^compromise/, /^es-hangul$/],
  'src/page/pointer/main.ts': [
    /^preact/,
    /^webextension-polyfill$/,
    /^valibot$/,
    /^compromise/,
    /^es-hangul$/,
  ],
  'src/page/card/main.tsx': [/^webextension-polyfill$/, /^valibot$/, /^compromise/],
  // English claims for the background: our own grammar and nothing else.
  'src/claims/english/light.ts': [/./],
  'src/background/main.ts': [/^preact/, /^compromise/, /^@mozilla\/readability$/],
}

describe.each(BROWSERS)('%s', (browser) => {
  test.each(Object.entries(LIMITS))('%s stays within %i bytes gzip', (name, limit) => {
    if (!builtFiles(browser).includes(`${browser}/${name}`)) throw new Error(`${name} was not built`)
    expect(gzipSize(`${browser}/${name}`)).toBeLessThanOrEqual(limit)
  })
  test('no script of a page of ours is larger than all of it should be', () => {
    const scripts = builtFiles(browser).filter((path) => path.includes('/assets/') && path.endsWith('.js'))
    expect(scripts).not.toEqual([])
    for (const path of scripts) expect([path, gzipSize(path) <= PAGE_SCRIPT]).toEqual([path, true])
  })
  test('what the popup reads before its first paint is small, and holds none of what can wait', () => {
    const named = builtText(`${browser}/panel.html`).match(/assets\/[\w-]+\.js/g) ?? []
    const paths = [...new Set(named)].map((name) => `${browser}/${name}`)
    // The page's own script and the one that pages share: each further file costs a popup 5 to 10 ms.
    expect(paths.length).toBe(2)
    expect(paths.reduce((sum, path) => sum + gzipSize(path), 0)).toBeLessThanOrEqual(FIRST_PAINT)
    const all = builtFiles(browser).filter((path) => path.endsWith('.js') && path.includes('/assets/'))
    for (const [name, word] of Object.entries(LATER)) {
      expect(paths.filter((path) => word.test(builtText(path)))).toEqual([])
      // The word is found where the package is.
      expect([name, all.some((path) => word.test(builtText(path)))]).toEqual([name, true])
    }
  })
  test(`the archive stays within ${ZIPPED} bytes`, () => {
    const size = zippedSize(browser)
    // An empty archive would be small, too.
    expect(size).toBeGreaterThan(gzipSize(`${browser}/background.js`))
    expect(size).toBeLessThanOrEqual(ZIPPED)
  })
  test('every script that pages get is on the list above', () => {
    const { content_scripts } = manifest(browser)
    const files = content_scripts.flatMap(({ js, css }) => [...js, ...css])
    expect(files.filter((name) => !(name in LIMITS))).toEqual([])
  })

  test.each(LANGUAGES)(
    'the first card with its words in %s stays within the limit of the card',
    (language) => {
      const sizes = ['card.js', `words-${language}.js`].map((name) => gzipSize(`${browser}/${name}`))
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LIMITS['card.js'] ?? 0)
    },
  )
})

test.each(Object.entries(KEPT_OUT))('%s pulls in none of what it must do without', (entry, patterns) => {
  expect(sourceFiles()).toContain(entry)
  const { packages } = reach(entry)
  expect([...packages].filter((name) => patterns.some((pattern) => pattern.test(name)))).toEqual([])
})

test('the way from an entry to its packages is really followed', () => {
  expect([...reach('src/background/main.ts').packages]).toContain('webextension-polyfill')
})
