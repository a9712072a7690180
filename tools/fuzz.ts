/** `npm run fuzz [-- CASES]`: the properties in tests/fuzz with at least 100,000 cases, for the night. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const LEAST = 100_000

const asked = Number(process.argv[2] ?? LEAST)
if (!Number.isInteger(asked) || asked < 1) throw new Error('npm run fuzz [-- CASES]')
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/fuzz'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, CHIPLIGHT_FUZZ: String(asked) },
  },
)
console.log(
  status === 0 ? `${asked} cases, nothing found` : 'something was found: keep its example in tests/fuzz',
)
process.exitCode = status ?? 1
