import { describe, expect, test } from 'vitest'
import { hostPatterns } from '../../tools/build/manifest.ts'
import { BROWSERS, builtFiles, manifest } from './built.ts'
import { read, sourceFiles, withoutComments } from './tree.ts'

/** The call that needs each permission. A permission without one has no place in the manifest. */
const USE: Readonly<Record<string, RegExp>> = {
  storage: /\bstorage\.local\b/,
  scripting: /\bscripting\.(executeScript|insertCSS|registerContentScripts)\b/,
  activeTab: /\breadPageOnce\b/,
  contextMenus: /\b(contextMenus|menus)\b/,
  sidePanel: /\bsidePanel\.open\b/,
}

const source = () => sourceFiles().map((path) => withoutComments(read(path)))

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  test('asks for what is used and documented, and nothing else', () => {
    const { permissions } = manifest(browser)
    expect(permissions.length).toBeGreaterThan(0)
    const documented = read('docs/permissions.md')
    const code = source()
    const idle = permissions.filter((name) => {
      const pattern = USE[name]
      return !pattern || !code.some((text) => pattern.test(text)) || !documented.includes(`\`${name}\``)
    })
    expect(idle).toEqual([])
  })

  test('asks for the listed news hosts, and reads no others by itself', () => {
    const hosts = hostPatterns(read('src/browser/news-hosts.tsv'))
    const { host_permissions, content_scripts, optional_host_permissions } = manifest(browser)
    expect(host_permissions).toEqual(hosts)
    expect(content_scripts.map(({ matches }) => matches)).toEqual([hosts])
    expect(optional_host_permissions).toEqual(['*://*/*'])
  })

  test('lets no page reach into the extension', () => {
    expect(manifest(browser).web_accessible_resources).toBeUndefined()
    expect(manifest(browser).externally_connectable).toBeUndefined()
  })

  test('lets extension pages load own files only', () => {
    const policy = manifest(browser).content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
    // The background reads its two files with fetch; nothing else may be connected to.
    expect(policy).toContain("connect-src 'self'")
  })

  test('suggests at most four shortcuts (Chrome takes no more)', () => {
    const suggested = Object.values(manifest(browser).commands).filter(({ suggested_key }) => suggested_key)
    expect(suggested.length).toBeGreaterThan(0)
    expect(suggested.length).toBeLessThanOrEqual(4)
  })

  test('names files that are there', () => {
    const { icons, background, content_scripts, action } = manifest(browser)
    const named = [
      ...Object.values(icons),
      ...(background.scripts ?? [background.service_worker ?? '']),
      ...content_scripts.flatMap(({ js, css }) => [...js, ...css]),
      action.default_popup,
    ]
    const there = builtFiles(browser)
    expect(named.filter((path) => !there.includes(`${browser}/${path}`))).toEqual([])
  })

  test('nothing of the test build is in it', () => {
    expect(builtFiles(browser)).not.toContain(`${browser}/blank.html`)
  })
})
