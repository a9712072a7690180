/** Once before the end-to-end tests: builds what they run on, into a folder no other run shares. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export default async function setup(): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'chiplight-e2e-'))
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'tools/build.ts', '--test', '--out', out], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`The test build failed:\n${built.stdout}${built.stderr}`)
  // Workers inherit it; launch() reads it.
  process.env.CHIPLIGHT_DIST = out
  return () => rm(out, { recursive: true, force: true })
}
