/** Arrows point down: page, panel, settings, background, cli -> ui -> claims -> recognition -> knowledge. */
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { withDiagram } from '../../tools/architecture.ts'
import { filesBelow, hits, importsOf, ROOT, read, sourceFiles, withoutComments } from './tree.ts'

const ENGINE = ['claims', 'recognition', 'knowledge'] as const
const SURFACE = ['ui', ...ENGINE, 'browser', 'own'] as const

/** Which rooms of src/ each room may import from, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  knowledge: [],
  recognition: ['knowledge'],
  claims: ['recognition', 'knowledge'],
  ui: ENGINE,
  own: ['recognition', 'knowledge'],
  // Messages carry claims: their shape, and how a message becomes one. Storage keeps the reader's own.
  browser: ['own', 'claims', 'recognition', 'knowledge'],
  page: SURFACE,
  panel: SURFACE,
  settings: SURFACE,
  background: SURFACE,
  cli: ['ui', ...ENGINE],
}
/** What anybody above the engine may know of the settings and of the reader's own things: their shape. */
const SETTINGS_SCHEMAS = ['src/settings/schema.ts', 'src/settings/watch.ts']
const KNOWS_SETTINGS = ['ui', 'own', 'browser', 'page', 'panel', 'settings', 'background']
const POLYFILL = 'webextension-polyfill'

const roomOf = (path: string) => path.split('/')[1] ?? ''

test('every room has its arrows', () => {
  expect([...new Set(sourceFiles().map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
})

test('imports follow the arrows', () => {
  const wrong = sourceFiles().flatMap((path) => {
    const room = roomOf(path)
    const allowed = (file: string) =>
      roomOf(file) === room ||
      (file !== null && SETTINGS_SCHEMAS.includes(file) && KNOWS_SETTINGS.includes(room)) ||
      (file.startsWith('src/') && MAY_IMPORT[room]?.includes(roomOf(file))) ||
      // The terminal compiles the knowledge it answers from, where a build has not done so yet.
      (file.startsWith('tools/knowledge-') && room === 'cli') ||
      // Words are data that every surface shows.
      (file.startsWith('public/_locales/') && room === 'ui')
    return importsOf(path)
      .filter(({ file }) => file !== null && !allowed(file))
      .map(({ file }) => `${path} -> ${file}`)
  })
  expect(wrong).toEqual([])
})

test('the diagram of docs/architecture.md is that of the imports: npm run architecture', () => {
  const page = read('docs/architecture.md')
  expect(withDiagram(page)).toBe(page)
})

test('only src/browser knows the WebExtension API', () => {
  const outside = sourceFiles().filter((path) => roomOf(path) !== 'browser')
  expect(outside.filter((path) => importsOf(path).some(({ specifier }) => specifier === POLYFILL))).toEqual(
    [],
  )
  const named = outside.flatMap((path) =>
    hits(path, withoutComments(read(path)), /\bchrome\.(?=\w)|\bglobalThis\.(browser|chrome)\b/),
  )
  expect(named).toEqual([])
  expect(sourceFiles().some((path) => importsOf(path).some(({ specifier }) => specifier === POLYFILL))).toBe(
    true,
  )
})

test('the engine knows no DOM and no browser: it compiles without them', () => {
  expect(ENGINE.flatMap((room) => filesBelow(`src/${room}`)).length).toBeGreaterThan(5)
  const compiled = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tests/repository/tsconfig.engine.json'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )
  expect(compiled.stdout).toBe('')
  expect(compiled.status).toBe(0)
})
