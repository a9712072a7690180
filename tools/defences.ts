/**
 * `npm run defences [-- PART OF A NAME]`: takes out each defence of docs/security.md in a copy of the tree and
 * runs its tests, which must fail. Ends with status 1 when one passes without its defence. Half an hour.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Change, Defence } from './defences/defence.ts'
import { type Outcome, outcomeOf } from './defences/outcome.ts'
import { DEFENCES } from './defences/table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Longest a run may take (ms). */
const PATIENCE = 400_000

function copyTree(to: string): void {
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  for (const file of listed.stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(to, file)), { recursive: true })
    cpSync(join(ROOT, file), join(to, file))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'))
}

/** Applies the changes, and gives back what takes them away again. */
function apply(folder: string, changes: readonly Change[]): () => void {
  const files = [...new Set(changes.map(({ file }) => file))]
  const before = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  for (const { file, take, put } of changes) {
    const text = readFileSync(join(folder, file), 'utf8')
    if (text.split(take).length !== 2) throw new Error(`${file} does not have once: ${take}`)
    writeFileSync(
      join(folder, file),
      text.replace(take, () => put),
    )
  }
  return () => {
    for (const [index, file] of files.entries()) writeFileSync(join(folder, file), before[index] ?? '')
  }
}

function run(folder: string, { project, tests, only }: Defence, engine: string | null): Outcome {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      ...tests,
      ...(only ? ['-t', only] : []),
      '--retry=0',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE,
      env: { ...process.env, ...(engine ? { CHIPLIGHT_BROWSERS: engine } : {}) },
    },
  )
  return outcomeOf(() => readFileSync(report, 'utf8'), `${stdout}${stderr}`)
}

const wanted = process.argv[2] ?? ''
const chosen = DEFENCES.filter(({ threat, name, tests }) => `${threat} ${name} ${tests}`.includes(wanted))
const folder = mkdtempSync(join(tmpdir(), 'chiplight-defences-'))
let passed = 0
try {
  copyTree(folder)
  for (const defence of chosen) {
    const engines = defence.project === 'e2e' ? (defence.engines ?? ['chrome', 'firefox']) : [null]
    for (const engine of engines) {
      const restore = apply(folder, defence.changes)
      const { fails, words } = run(folder, defence, engine)
      restore()
      if (!fails) passed++
      console.log(
        `${fails ? 'fails without it' : 'DOES NOT FAIL'}  ${defence.threat}: ${defence.name}${engine ? ` (${engine})` : ''}: ${words}`,
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(passed === 0 ? 'every test fails without its defence' : `${passed} did not fail`)
process.exitCode = passed === 0 ? 0 : 1
