/**
 * `npm run package [-- --out DIR]`: builds, and writes what the stores ask for into DIR (artifacts/package):
 * one zip for each browser, and the source that Firefox's reviewers build from. The same tree gives the same
 * bytes. Prints size and SHA-256 of each.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { BROWSERS } from './build/manifest.ts'
import { buildExtension } from './build.ts'
import { filesOf, zip } from './package/zip.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
}

/** What is in the repository, as far as it still stands in the tree; without pictures, from which nothing is built. */
function sourceFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached'], { cwd: ROOT, encoding: 'utf8' })
  if (listed.status !== 0) throw new Error(`the source is taken from the git repository: ${listed.stderr}`)
  return listed.stdout.split('\0').filter((path) => path !== '' && !path.startsWith('docs/images/'))
}

async function archives(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const folder = await mkdtemp(join(tmpdir(), 'chiplight-package-'))
  try {
    const built = await buildExtension({ out: folder, quiet: true })
    const made = new Map<string, Uint8Array>()
    for (const browser of BROWSERS) {
      const files = await filesOf(built[browser], await filesBelow(built[browser]))
      made.set(`chiplight-${version}-${browser}.zip`, zip(files))
    }
    return made.set(`chiplight-${version}-source.zip`, zip(await filesOf(ROOT, sourceFiles())))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'artifacts/package' } } })
const out = resolve(ROOT, values.out)
await mkdir(out, { recursive: true })
for (const [name, bytes] of await archives()) {
  await writeFile(join(out, name), bytes)
  const kilobytes = (bytes.length / 1024).toFixed(0).padStart(6)
  console.log(`${kilobytes} KB  ${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
}
