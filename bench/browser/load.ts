/** How long the extension's data files take to load in a browser, in a page with its rights. */
import { fileURLToPath } from 'node:url'
import { buildScript } from '../../tools/build/script.ts'
import { type Deadline, rounds, Samples } from '../clock.ts'
import type { Figure } from '../figures.ts'
import type { LoadOnce } from './load-page.ts'
import type { Setting } from './setting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The entity with the most links. */
const BIGGEST = 'nvidia'
const NAMES: Readonly<Record<keyof LoadOnce, { readonly name: string; readonly under?: number }>> = {
  read: { name: 'knowledge.jsonl read from the package' },
  open: { name: 'knowledge.jsonl from bytes to ready, warm', under: 15 },
  card: { name: 'the first card after it, of the entity with the most links' },
  dictionary: { name: 'dictionary.bin from bytes to ready, warm', under: 5 },
}

export async function benchBrowserLoad(
  setting: Setting,
  count: number,
  deadline: Deadline,
): Promise<Figure[]> {
  const { session, engine } = setting
  const { code } = await buildScript(fileURLToPath(new URL('./load-page.ts', import.meta.url)), {
    root: ROOT,
    target: 'es2022',
    define: {},
  })
  const page = await session.extensionPage('panel.html?view=tab')
  await page.evaluate(code)
  const samples = new Samples<keyof LoadOnce>()
  await rounds(count + 1, deadline, async (round) => {
    const once = await page.evaluate((biggest) => globalThis.chiplightLoad(biggest), BIGGEST)
    // The first time compiles the code: warm is what comes after.
    if (round > 0) for (const [what, ms] of Object.entries(once)) samples.add(what as keyof LoadOnce, ms)
  })
  await page.close()
  return Object.entries(NAMES).map(
    ([what, goal]): Figure => ({
      group: 'load',
      where: engine,
      unit: 'ms',
      samples: samples.of(what as keyof LoadOnce),
      ...goal,
    }),
  )
}
