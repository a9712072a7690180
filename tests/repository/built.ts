/** The built extension, as setup.ts left it. */
import { gzipSync } from 'node:zlib'
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
export const gzipSize = (path: string): number => gzipSync(builtText(path), { level: 9 }).length

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
