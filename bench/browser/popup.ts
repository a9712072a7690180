/**
 * The toolbar's popup over a page with many names, beside the same extension with one line of text for a popup:
 * how much of the time is the browser's own. Opened in turn, each in a browser of its own.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeToolbarPopup, openToolbarPopup } from '../../tests/e2e/panel.ts'
import { type Deadline, rounds, Samples } from '../clock.ts'
import { type Figure, median } from '../figures.ts'
import type { BenchPage } from '../pages/page.ts'
import { openSetting, type Setting, untilMarked } from './setting.ts'

/** ms to the first content, warm, on a page with 60 entities. */
const GOAL = 100
/** Fewer rows than this, and the list is not the one that is meant. */
const ROWS = 24
const EMPTY = '<!doctype html><meta charset="utf-8"><title>empty</title><p data-row="none">One line.</p>'

const MOMENTS = {
  frame: 'first paint',
  content: 'first content painted',
  list: 'list there, to the nearest 20 ms',
} as const
type Moment = keyof typeof MOMENTS
type Key = `${'ours' | 'empty'} ${Moment}`

/** Opens the popup over an article that is marked, and closes it. */
async function opener(setting: Setting, article: BenchPage) {
  const page = await setting.session.newPage()
  await page.bringToFront()
  await page.goto(setting.url(article, 'ours'))
  await untilMarked(page)
  return async () => {
    const shown = await openToolbarPopup(setting.session, page, '[data-row]')
    await closeToolbarPopup(setting.session)
    return shown
  }
}

export async function benchPopup(
  setting: Setting,
  article: BenchPage,
  count: number,
  deadline: Deadline,
): Promise<Figure[]> {
  const { engine, extension } = setting
  const folder = await mkdtemp(join(tmpdir(), 'chiplight-empty-'))
  const samples = new Samples<Key>()
  await cp(extension, folder, { recursive: true })
  await writeFile(join(folder, 'panel.html'), EMPTY)
  const empty = await openSetting(engine, folder, [article])
  try {
    const open = { ours: await opener(setting, article), empty: await opener(empty, article) }
    // The first of each is cold: scripts are read from the disk.
    await open.ours()
    await open.empty()
    await rounds(count, deadline, async () => {
      for (const which of ['ours', 'empty'] as const) {
        const { rows, framed, painted, listed } = await open[which]()
        if (which === 'ours' && rows.length < ROWS) throw new Error(`the popup listed ${rows.length} names`)
        if (framed !== null) samples.add(`${which} frame`, framed)
        samples.add(`${which} content`, painted)
        samples.add(`${which} list`, listed)
      }
    })
  } finally {
    await empty.session.close()
    await rm(folder, { recursive: true, force: true })
  }
  return (Object.entries(MOMENTS) as [Moment, string][])
    .filter(([moment]) => samples.of(`ours ${moment}`).length > 0)
    .map(
      ([moment, name]): Figure => ({
        group: 'popup',
        where: engine,
        name,
        unit: 'ms',
        samples: samples.of(`ours ${moment}`),
        beside: { what: 'an empty popup', value: median(samples.of(`empty ${moment}`)) },
        ...(moment === 'content' ? { under: GOAL } : {}),
      }),
    )
}
