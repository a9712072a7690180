/**
 * `npm test`: everything, in the order that finds trouble soonest. Goes on after a failure so that one run
 * tells all, and ends with the line "N passed, N failed" over all tests and checks.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Engine, findBrowser, howToGet, installOnDebian } from './browsers.ts'
import { addTallies, NONE, readTally, type Tally } from './test-tally.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ENGINES: readonly Engine[] = ['chrome', 'firefox']

function run(title: string, args: readonly string[]): boolean {
  console.log(`\n— ${title}`)
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0
}

/** A step without tests of its own counts as one. */
const check = (title: string, args: readonly string[]): Tally =>
  run(title, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

function vitest(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'chiplight-test-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const passed = run(`tests: ${project}`, [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      ...reporters,
    ])
    return readTally(() => readFileSync(report, 'utf8'), passed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes sure that both browsers are there, and says how to get one that is not. */
function browsers(): Tally {
  const missing = () => ENGINES.filter((engine) => !findBrowser(engine))
  if (missing().length > 0) installOnDebian(missing())
  for (const engine of missing()) console.error(howToGet(engine))
  return { passed: 0, failed: missing().length }
}

const STEPS: readonly (() => Tally)[] = [
  () => check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check']),
  () => check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  () => check('nothing unused', ['node_modules/knip/bin/knip.js']),
  () => check('build', ['--import', 'tsx', 'tools/build.ts']),
  () => vitest('unit'),
  () => vitest('repository'),
  () => addTallies(browsers(), vitest('e2e')),
]

const { passed, failed } = STEPS.map((step) => step()).reduce(addTallies, NONE)
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)
