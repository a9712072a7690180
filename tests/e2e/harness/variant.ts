/** The test build with something in it changed: another version, other permissions, a line of code planted. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../../../tools/browsers.ts'

export type ManifestFields = Record<string, unknown>

export interface Variant {
  readonly folder: string
  /** Changes the manifest in place. */
  manifest(change: (fields: ManifestFields) => void): void
  /** Adds code at the end of a script. */
  plant(script: string, code: string): void
  remove(): void
}

/** A copy of the test build for one browser. `remove` it when done. */
export function variantOf(engine: Engine): Variant {
  const folder = mkdtempSync(join(tmpdir(), 'chiplight-variant-'))
  cpSync(join(process.env.CHIPLIGHT_DIST ?? 'dist-test', engine), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  return {
    folder,
    manifest(change) {
      const fields = JSON.parse(readFileSync(path, 'utf8')) as ManifestFields
      change(fields)
      writeFileSync(path, JSON.stringify(fields))
    },
    plant: (script, code) => appendFileSync(join(folder, script), `\n;${code}\n`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
