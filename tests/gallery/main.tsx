/**
 * The gallery: every state of card, panel and our other pages, with `?theme=dark`, `?lang=ko` (or ja, zh-CN, zh-TW) and `?only=<part of a name>`.
 * `window.gallery` lets a test show one state at a time, and open a real card over a line of text.
 */
import { render } from 'preact'
import { nearestLanguage } from '../../src/knowledge/language.ts'
import type { CardRequest, CardSide, Meeting } from '../../src/page/card/contract.ts'
import { CardController } from '../../src/page/card/controller.ts'
import { TABLES } from '../../src/ui/words/all.ts'
import type { UiLanguage } from '../../src/ui/words.ts'
import { createFakePage, type Log } from './fakes.ts'
import './gallery.css'
import { enlarge, misfits } from './geometry.ts'
import { type Look, STATES } from './states.tsx'

export interface LiveOptions {
  readonly id: string
  readonly mode: CardRequest['mode']
  readonly rects: readonly { x: number; y: number; width: number; height: number }[]
  readonly rect?: number
  readonly dark?: boolean
  readonly language?: UiLanguage
  readonly delay?: number
}

/** How a state is looked at. */
export const WAYS = ['as it is', 'narrow', 'large text'] as const
export type Way = (typeof WAYS)[number]

export interface Gallery {
  readonly names: readonly string[]
  readonly log: Log
  /** Shows one state alone. */
  show(name: string, look: Look): void
  /** Shows all states whose name contains `part`. */
  showAll(part: string, look: Look): void
  /** What is wrong with the boxes of the one state that is shown: as it is, 360 pixels wide, with text twice as large. */
  misfits(way: Way): string[]
  /** Opens a real card, as the page's script does. Resolves to what show() resolved to. */
  open(options: LiveOptions): Promise<boolean>
  card(): CardSide | null
  /** Removes the real card. */
  clear(): void
}

declare global {
  interface Window {
    gallery: Gallery
  }
}

const log: Log = { entries: [] }
let live: { card: CardController; key: string } | null = null

function stage(name: string, look: Look) {
  const state = STATES[name]
  if (!state) throw new Error(`no state is called ${name}`)
  const { kind } = state
  const framed = kind === 'popup' || kind === 'tab' || kind === 'page'
  return (
    <div
      class={`stage-${kind}${framed ? ' chiplight' : ''}`}
      data-theme={look.dark ? 'dark' : 'light'}
      lang={look.language}
    >
      {state.draw(look, log)}
    </div>
  )
}

function draw(names: readonly string[], look: Look, captions: boolean) {
  delete document.body.dataset.way
  document.body.className = look.dark ? 'on-dark' : ''
  document.documentElement.lang = look.language
  log.entries.length = 0
  render(null, document.body)
  render(
    <div class="gallery">
      {names.map((name) =>
        captions ? (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            {stage(name, look)}
          </figure>
        ) : (
          stage(name, look)
        ),
      )}
    </div>,
    document.body,
  )
}

function controller(language: UiLanguage, delay: number): CardController {
  const key = `${language} ${delay}`
  if (live?.key === key) return live.card
  live?.card.destroy()
  const page = createFakePage(language, log, delay)
  // The card asks the article only for the types of names it does not link to.
  const meeting = { article: { reading: null }, page, words: TABLES[language] } as unknown as Meeting
  const card = new CardController(meeting, page)
  meeting.card = card
  page.onClose = () => card.hide()
  live = { card, key }
  return card
}

window.gallery = {
  names: Object.keys(STATES),
  log,
  show: (name, look) => draw([name], look, false),
  showAll: (part, look) =>
    draw(
      Object.keys(STATES).filter((name) => name.includes(part)),
      look,
      true,
    ),
  misfits(way) {
    const stage = document.querySelector('.gallery > *')
    if (!stage) throw new Error('no state is shown')
    document.body.dataset.way = way
    if (way === 'large text') enlarge(stage)
    return misfits(stage)
  },
  open({ id, mode, rects, rect = 0, dark = false, language = 'en', delay = 0 }) {
    const boxes = rects.map(({ x, y, width, height }) => new DOMRect(x, y, width, height))
    return controller(language, delay).show({ id, mode, rects: boxes, rect, dark })
  },
  card: () => live?.card ?? null,
  clear() {
    live?.card.destroy()
    live = null
  },
}

const query = new URLSearchParams(location.search)
window.gallery.showAll(query.get('only') ?? '', {
  language: nearestLanguage(query.get('lang') ?? ''),
  dark: query.get('theme') === 'dark',
})
