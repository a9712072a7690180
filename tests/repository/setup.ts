/** Once before the repository tests: the real build, made from two copies of the tree in different folders. */
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
  // Two copies, one of the other: a file that is saved meanwhile changes both or none.
  const places = [join(folder, 'here'), join(folder, 'another place')] as const
  for (const path of TREE) await cp(join(ROOT, path), join(places[0], path), { recursive: true })
  await cp(places[0], places[1], { recursive: true })
  for (const place of places) {
    await symlink(join(ROOT, 'node_modules'), join(place, 'node_modules'))
    build(place, `${place} built`)
  }
  // Workers inherit them; built.ts reads them.
  process.env.CHIPLIGHT_BUILT = `${places[0]} built`
  process.env.CHIPLIGHT_BUILT_ELSEWHERE = `${places[1]} built`
  return () => rm(folder, { recursive: true, force: true })
}
