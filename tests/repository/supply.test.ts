/** Where the code that is shipped comes from, under which licences, and that nothing else came along. */
import { describe, expect, test } from 'vitest'
import { BROWSERS, builtFiles, builtText } from './built.ts'
import { filesBelow, hits, reach, read, sourceFiles } from './tree.ts'

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string
        readonly resolved?: string
        readonly integrity?: string
        readonly dev?: boolean
        readonly link?: boolean
      }
    >
  >
}
interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
/** Where packages come from unless the lock file says so; it leaves that out. */
const REGISTRY = 'https://registry.npmjs.org/'
const own = () => JSON.parse(read('package.json')) as Package
const lock = () => JSON.parse(read('package-lock.json')) as Lock

/** Licences that may be shipped with ours (MIT). */
const ALLOWED = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|0BSD)$/
const HEAD = /^(\S+) (\d+\.\d+\.\d+\S*): (.+)$/gm
const nameOf = (specifier: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[0] ?? specifier

test('every dependency is pinned to one version, and locked with its sum', () => {
  const { dependencies, devDependencies } = own()
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d+\.\d+\.\d+/.test(range),
  )
  expect(loose).toEqual([])
  const unsure = Object.entries(lock().packages).filter(
    ([path, { integrity, resolved, link }]) =>
      path !== '' &&
      !link &&
      (!integrity?.startsWith('sha512-') || !(resolved ?? REGISTRY).startsWith(REGISTRY)),
  )
  expect(unsure.map(([path]) => path)).toEqual([])
})

test('every dependency that is shipped has a page that says why', () => {
  const pages = filesBelow('docs/decisions')
    .map((path) => read(path))
    .join('\n')
  const described = (name: string) =>
    pages.toLowerCase().includes(name.split('/').at(-1) ?? name) || PLATFORM.includes(name)
  expect(Object.keys(own().dependencies).filter((name) => !described(name))).toEqual([])
})
/** Chosen with the project itself: the interface library and the browsers' common API. */
const PLATFORM = ['preact', 'webextension-polyfill']

describe.each(BROWSERS)('what is built for %s', (browser) => {
  const texts = () => builtFiles(browser).filter((path) => /\.(js|css|html|json)$/.test(path))

  test('lists every package in it, each under a licence that allows it', () => {
    const listed = [...builtText(`${browser}/licences.txt`).matchAll(HEAD)].map(
      ([, name = '', , licence = '']) => ({ name, licence }),
    )
    const bundled = new Set(
      sourceFiles()
        .filter((path) => /(main\.tsx?|content\.ts)$/.test(path) && !path.startsWith('src/cli'))
        .flatMap((path) => [...reach(path).packages])
        .map(nameOf),
    )
    expect(bundled.size).toBeGreaterThan(4)
    expect([...bundled].filter((name) => !listed.some((one) => one.name === name))).toEqual([])
    expect(listed.filter(({ licence }) => !ALLOWED.test(licence))).toEqual([])
    // A licence without its words is not passed on.
    expect(builtText(`${browser}/licences.txt`).length).toBeGreaterThan(listed.length * 500)
  })

  test('loads nothing from elsewhere: no font, style, picture, script or frame', () => {
    const loading =
      /url\(\s*["']?(?:https?:)?\/\/|@import\b(?!\.)|\bsrc\s*[:=]\s*["'`](?:https?:)?\/\/|\bhref\s*=\s*["']https?:\/\/[^"']*\.(?:css|js|woff2?)|\bimport\(\s*["'`](?:https?:)?\/\//
    expect(
      texts()
        .filter((path) => !path.endsWith('.json'))
        .flatMap((path) => hits(path, builtText(path), loading).map((line) => line.slice(0, 200))),
    ).toEqual([])
  })

  test('hands nothing to a sync service, and sets no address of an element that loads', () => {
    const scripts = texts().filter((path) => path.endsWith('.js'))
    const found = scripts.flatMap(
      (path) => builtText(path).match(/\bstorage\.sync\b|\.(?:src|srcset|srcdoc)\s*=[^=]/g) ?? [],
    )
    expect(found).toEqual([])
  })

  test('has no map of its sources and no word of the machine it was built on', () => {
    expect(builtFiles(browser).filter((path) => path.endsWith('.map'))).toEqual([])
    const telling = texts().filter((path) =>
      /sourceMappingURL|file:\/\/|\/(?:home|Users|root|tmp)\//.test(builtText(path)),
    )
    expect(telling).toEqual([])
  })
})
