/**
 * `npm run build [-- --browser chrome|firefox] [--test] [--out DIR] [--watch]`: compiles the knowledge
 * base and builds DIR/chrome and DIR/firefox (DIR: dist, or dist-test for `--test`).
 */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { BROWSERS, type Browser } from './build/manifest.ts'
import { writeKnowledge } from './knowledge-build.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface BuildOptions {
  readonly browsers?: readonly Browser[]
  readonly test?: boolean
  /** Folder that receives one folder per browser. */
  readonly out?: string
  readonly watch?: boolean
  readonly quiet?: boolean
}

/** Builds the extension and returns the folder of each browser. */
export async function buildExtension(options: BuildOptions = {}): Promise<Record<Browser, string>> {
  const out = resolve(ROOT, options.out ?? (options.test ? 'dist-test' : 'dist'))
  const folder = (browser: Browser) => join(out, browser)
  // Vite takes NODE_ENV from its caller: a build started by a test runner would not be a production build.
  process.env.NODE_ENV = 'production'
  await writeKnowledge(ROOT)
  for (const browser of options.browsers ?? BROWSERS) {
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      mode: options.test ? `${browser}-test` : browser,
      logLevel: options.quiet ? 'warn' : 'info',
      build: { outDir: folder(browser), watch: options.watch ? {} : null },
    })
  }
  return { chrome: folder('chrome'), firefox: folder('firefox') }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      test: { type: 'boolean', default: false },
      out: { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
  })
  const wanted = BROWSERS.filter((browser) => values.browser === undefined || values.browser === browser)
  if (wanted.length === 0) throw new Error(`--browser is one of ${BROWSERS.join(', ')}`)
  await buildExtension({
    browsers: wanted,
    test: values.test,
    watch: values.watch,
    ...(values.out === undefined ? {} : { out: values.out }),
  })
}
