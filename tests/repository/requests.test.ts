/** Nothing is ever sent: no word of source or build may ask the network, but for our own data files. */
import { describe, expect, test } from 'vitest'
import { BROWSERS, builtFiles, builtText } from './built.ts'
import { filesBelow, hits, read, sourceFiles, withoutComments } from './tree.ts'

/** The one module that may call fetch. */
const FILES = 'src/browser/files.ts'
const ASKING =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bRTCPeerConnection\b|\bEventSource\b|\bsendBeacon\b|\bnew\s+Image\b|\bimportScripts\b/
/** Elements that load something by being there. */
const LOADING =
  /createElement\(\s*['"`](?:script|link|img|iframe|object|embed|video|audio)['"`]|\.insertAdjacentHTML\b/

test('no source file but one asks for anything', () => {
  const asking = sourceFiles()
    .filter((path) => path !== FILES)
    .flatMap((path) => hits(path, withoutComments(read(path)), ASKING))
  expect(asking).toEqual([])
})

test('that one asks for own files only', () => {
  const lines = hits(FILES, withoutComments(read(FILES)), ASKING)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('fetch(browser.runtime.getURL(')
})

test('no source file makes an element that loads something', () => {
  expect(sourceFiles().flatMap((path) => hits(path, withoutComments(read(path)), LOADING))).toEqual([])
})

test('no page or style sheet names a foreign address', () => {
  const files = filesBelow('src').filter((path) => /\.(html|css)$/.test(path))
  expect(files).toContain('src/page/marks.css')
  const naming = files.flatMap((path) =>
    hits(path, read(path), /(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\//),
  )
  expect(naming).toEqual([])
})

describe.each(BROWSERS)('what is built for %s', (browser) => {
  const scripts = () => builtFiles(browser).filter((path) => path.endsWith('.js'))
  const found = (path: string, pattern: RegExp) =>
    builtText(path).match(new RegExp(pattern.source, 'g')) ?? []

  test('scripts that run in pages hold no way to ask', () => {
    const inPages = scripts().filter((path) => /\/(content|pointer|card|words-[\w-]+)\.js$/.test(path))
    expect(inPages.length).toBeGreaterThan(0)
    expect(inPages.flatMap((path) => found(path, ASKING))).toEqual([])
  })

  test('every other script asks for own files only', () => {
    const others = scripts().flatMap((path) => found(path, new RegExp(`(?:${ASKING.source}).{0,40}`)))
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((text) => !/^fetch\([\w$.]*\bruntime\.getURL\(/.test(text))).toEqual([])
  })

  test('nothing is run from text', () => {
    expect(scripts().flatMap((path) => found(path, /\beval\s*\(|\bnew Function\b/))).toEqual([])
  })
})
