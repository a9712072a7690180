/**
 * Three projects: `unit` (beside the code; a test that needs a DOM says `// @vitest-environment happy-dom`),
 * `repository` (rules for the tree and the built files) and `e2e` (both browsers, one file after another).
 */
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

const PRODUCTION = { __TEST__: 'false' }

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  define: PRODUCTION,
  test: {
    // Half of the machine's two cores stays free for the browsers and builds that run beside.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests share the machine with builds and browsers.
          testTimeout: 30_000,
          // Compiling the whole knowledge base takes longest when the machine is busy.
          hookTimeout: 120_000,
          include: [
            'src/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/ui/**/*.test.{ts,tsx}',
            'tests/corpora/**/*.test.ts',
            'tests/fuzz/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'repository',
          include: ['tests/repository/**/*.test.ts'],
          globalSetup: ['tests/repository/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser loses a click or a focus about once in a thousand tests on a busy machine; a defect
          // fails twice. The report names every test that needed its second try.
          retry: 1,
        },
      },
    ],
  },
})
