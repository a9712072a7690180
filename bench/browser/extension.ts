/**
 * The extension as it is built for readers, plus one line: clock.js, which runs before content.js and
 * leaves a performance mark at document_idle. It runs on every page, so the page without Chiplight (on a
 * host that is not ours) is timed from the same moment by the same means.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../../tools/browsers.ts'
import { buildExtension } from '../../tools/build.ts'
import { IDLE } from '../pages/probe.ts'

/** The line's file name, by which traces are read. */
export const CLOCK = 'clock.js'

export interface Built {
  /** Untouched build, by browser. */
  readonly plain: Readonly<Record<Engine, string>>
  /** Copy with the clock in it, by browser. */
  readonly timed: Readonly<Record<Engine, string>>
  remove(): Promise<void>
}

interface Manifest {
  content_scripts: { matches: string[]; js: string[]; run_at: string }[]
}

async function addClock(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true })
  const path = join(to, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest
  manifest.content_scripts.unshift({ matches: ['http://*/*'], js: [CLOCK], run_at: 'document_idle' })
  await writeFile(path, JSON.stringify(manifest))
  await writeFile(join(to, CLOCK), `performance.mark(${JSON.stringify(IDLE)})\n`)
  return to
}

/** Builds both browsers' extensions into a folder of their own. */
export async function buildForBench(): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'chiplight-bench-'))
  try {
    const plain = await buildExtension({ out: join(folder, 'plain'), quiet: true })
    const [chrome, firefox] = await Promise.all([
      addClock(plain.chrome, join(folder, 'timed/chrome')),
      addClock(plain.firefox, join(folder, 'timed/firefox')),
    ])
    return { plain, timed: { chrome, firefox }, remove: () => rm(folder, { recursive: true, force: true }) }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
