/** Once before the repository tests: the real build, and the same from a copy of the tree in another folder. */
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './tree.ts'

/** What a build reads. */
const TREE = [
  'manifest.json',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'src',
  'public',
  'tools',
  'knowledge',
]

function build(root: string, out: string): void {
  const args = ['--import', 'tsx', 'tools/build.ts', '--out', out]
  const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The build in ${root} failed:\n${built.stdout}${built.stderr}`)
}

export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'chiplight-repository-'))
  const copy = join(folder, 'another place')
  for (const path of TREE) await cp(join(ROOT, path), join(copy, path), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  build(ROOT, join(folder, 'built'))
  build(copy, join(folder, 'built-elsewhere'))
  // Workers inherit them; built.ts reads them.
  process.env.CHIPLIGHT_BUILT = join(folder, 'built')
  process.env.CHIPLIGHT_BUILT_ELSEWHERE = join(folder, 'built-elsewhere')
  return () => rm(folder, { recursive: true, force: true })
}
