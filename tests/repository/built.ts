/** The built extension, as setup.ts left it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { BROWSERS, type Browser } from '../../tools/build/manifest.ts'
import { filesBelow, read } from './tree.ts'

export { BROWSERS, type Browser }

function folder(name: 'CHIPLIGHT_BUILT' | 'CHIPLIGHT_BUILT_ELSEWHERE'): string {
  const path = process.env[name]
  if (!path) throw new Error('run these tests with: npx vitest run --project repository')
  return path
}

export const built = (): string => folder('CHIPLIGHT_BUILT')
export const builtElsewhere = (): string => folder('CHIPLIGHT_BUILT_ELSEWHERE')
export const builtFiles = (browser: Browser): string[] => filesBelow(browser, built())
export const builtText = (path: string): string => read(path, built())
/** Bytes after gzip -9. */
export const gzipSize = (path: string): number =>
  gzipSync(readFileSync(join(built(), path)), { level: 9 }).length

/** Bytes of a zip archive's headers: local and central per file, beside its name twice, and the end. */
const ZIP = { local: 30, central: 46, end: 22 } as const

/** Bytes of the whole extension as a zip archive. */
export const zippedSize = (browser: Browser): number =>
  builtFiles(browser).reduce<number>((sum, path) => {
    const packed = deflateRawSync(readFileSync(join(built(), path)), { level: 9 }).length
    const name = Buffer.byteLength(path) - browser.length - 1
    return sum + packed + ZIP.local + ZIP.central + 2 * name
  }, ZIP.end)

export interface Manifest {
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly optional_host_permissions: readonly string[]
  readonly web_accessible_resources?: unknown
  readonly externally_connectable?: unknown
  readonly commands: Readonly<Record<string, { readonly suggested_key?: unknown }>>
  readonly content_scripts: readonly {
    readonly matches: readonly string[]
    readonly js: readonly string[]
    readonly css: readonly string[]
  }[]
  readonly content_security_policy: { readonly extension_pages: string }
  readonly icons: Readonly<Record<string, string>>
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
  readonly action: { readonly default_popup: string }
}

export const manifest = (browser: Browser): Manifest =>
  JSON.parse(builtText(`${browser}/manifest.json`)) as Manifest
