/**
 * The page's state, and everything that acts on it: reading, painting, answering popup and keyboard.
 * The background keeps none of this; when it is stopped, nothing here is lost.
 */
import type { PageState } from '../browser/messages.ts'
import { answerAsPage, askBackground } from '../browser/page-messages.ts'
import { loadSettings, watchSettings } from '../browser/storage-content.ts'
import type { Settings } from '../settings/schema.ts'
import { saysArticle } from './article.ts'
import type { ArticleSide, Meeting, MissedInput, PointerSide } from './card/contract.ts'
import { choosePainted, rangeOf } from './mentions.ts'
import { watchPage } from './observe.ts'
import { createPainter } from './paint.ts'
import { type Reading, readPage } from './reading.ts'

/** Given as reason, since without one an error with its stack is made, for which the script is parsed again: 2 ms. */
const OVERTAKEN = 'overtaken'

const EMPTY: Pick<Reading, 'blocks' | 'mentions'> = { blocks: [], mentions: [] }

export class Session implements ArticleSide {
  reading: Reading | null = null
  settings!: Settings
  painted: readonly boolean[] = []
  missed: MissedInput = { move: null, click: null }
  #busy = true
  #forced = false
  /** What the toolbar icon says: nothing after a navigation. */
  #badge = 0
  #address = location.pathname + location.search
  readonly painter = createPainter()
  readonly #meeting: Meeting
  #ready: Promise<void> | null = null
  #joining: Promise<unknown> | null = null
  readonly #joined = new AbortController()
  /** Aborts the reading that is under way when another begins. */
  #read: AbortController | null = null

  constructor(readonly signal: AbortSignal) {
    this.#meeting = { article: this }
    globalThis.chiplight = this.#meeting
    signal.addEventListener('abort', () => this.#stop(), { once: true })
  }

  async start(): Promise<void> {
    answerAsPage(
      {
        'page-state': () => this.#state(),
        'mark-here': async () => {
          this.#forced = true
          if (!this.reading) await this.#reread()
          this.#show()
          return this.#state()
        },
      },
      async (message) => (await this.#join())?.answer(message),
      this.signal,
    )
    // The pointer's script is a third of all our code, and most pages never need it.
    const joins = (event: PointerEvent) => {
      this.missed.move = event
      if (this.active) void this.#join()
    }
    const clicks = (event: MouseEvent) => {
      const [origin] = event.composedPath()
      if (origin) this.missed.click = { event, origin }
    }
    const options = {
      passive: true,
      capture: true,
      signal: AbortSignal.any([this.signal, this.#joined.signal]),
    }
    addEventListener('pointermove', joins, options)
    addEventListener('pointerdown', joins, options)
    addEventListener('click', clicks, options)
    // A sleeping background wakes while we look at the page: 40 ms in Chromium, 25 in Firefox.
    const declared = saysArticle(document)
    if (declared) void askBackground({ kind: 'badge', count: 0 })
    // Settings are on their way while the page is looked at; nothing is asked before they say that it may.
    this.#ready = loadSettings().then((settings) => {
      this.settings = settings
    })
    const first = this.#reread(declared)
    await this.#ready
    watchSettings((settings) => this.#change(settings), this.signal)
    watchPage(
      {
        root: () => this.reading?.root ?? null,
        changed: () => this.#reread(),
      },
      this.signal,
    )
    await first
  }

  get enabled(): boolean {
    return !this.settings.sitesOff.includes(location.host)
  }

  /** Whether cards open here: switched on, and about our subject or asked for. */
  get active(): boolean {
    return (
      this.settings !== undefined &&
      this.enabled &&
      this.reading !== null &&
      (this.reading.relevant || this.#forced)
    )
  }

  async #reread(declared = saysArticle(document)): Promise<void> {
    this.#read?.abort(OVERTAKEN)
    this.#read = new AbortController()
    const signal = AbortSignal.any([this.signal, this.#read.signal])
    const address = location.pathname + location.search
    if (address !== this.#address) {
      this.#address = address
      this.reading = null
      this.#forced = false
      this.#meeting.pointer?.close()
    }
    if (this.settings && !this.enabled) return
    try {
      const allowed = async () => {
        await this.#ready
        return this.enabled
      }
      const next = await readPage(signal, this.reading, allowed, declared)
      if (signal.aborted) return
      this.reading = next ?? (this.reading?.root.isConnected ? this.reading : null)
    } catch {
      // Overtaken by a newer reading, or a page that breaks under our hands: keep what there is.
      if (signal.aborted) return
    }
    await this.#ready
    this.#busy = false
    this.#show()
  }

  #change(settings: Settings): void {
    const wasOn = this.enabled
    this.settings = settings
    if (this.enabled && !wasOn) void this.#reread()
    else this.#show()
  }

  /** Brings marks, index and badge in line with reading and settings. */
  #show(): void {
    const { blocks, mentions } = this.active && this.reading ? this.reading : EMPTY
    const { marks, mutedEntities, mutedTypes } = this.settings
    this.painted = choosePainted(mentions, blocks, marks, {
      entities: new Set(mutedEntities),
      types: new Set(mutedTypes),
    })
    const ranges = mentions.flatMap((mention, index) => {
      const range = this.painted[index] ? rangeOf(blocks, mention) : null
      return range ? [{ type: mention.type, range }] : []
    })
    this.painter.paint(ranges)
    this.#meeting.pointer?.refresh()
    const count = this.settings.badge && this.active ? new Set(mentions.map(({ entity }) => entity)).size : 0
    // Nobody is woken to take away what is not there.
    if (count === this.#badge) return
    this.#badge = count
    void askBackground({ kind: 'badge', count })
  }

  #state(): PageState {
    // A page that was written anew has an article no more.
    const reading = this.reading?.root.isConnected ? this.reading : null
    const status =
      !this.settings || (this.#busy && !reading)
        ? 'reading'
        : !this.enabled
          ? 'off'
          : !reading
            ? 'no-article'
            : this.active
              ? 'marked'
              : 'quiet'
    const positions = new Map<string, { type: string; at: number[] }>()
    if (reading && status !== 'off') {
      const total = reading.offsets[reading.blocks.length] || 1
      for (const { block, start, entity, type } of reading.mentions) {
        const found = positions.get(entity) ?? { type, at: [] }
        found.at.push(((reading.offsets[block] ?? 0) + start) / total)
        positions.set(entity, found)
      }
    }
    const entities = [...positions].map(([id, { type, at }]) => ({ id, type, positions: at }))
    return { status, host: location.host, title: document.title.slice(0, 300), entities } as PageState
  }

  /** Fetches the pointer's script once; undefined when nobody is there to give it. */
  async #join(): Promise<PointerSide | undefined> {
    if (this.#meeting.pointer) return this.#meeting.pointer
    this.#joining ??= askBackground({ kind: 'inject', script: 'pointer' })
    await this.#joining
    this.#joining = null
    if (this.#meeting.pointer) this.#joined.abort()
    return this.#meeting.pointer
  }

  #stop(): void {
    this.#read?.abort(OVERTAKEN)
    this.painter.clear()
    globalThis.chiplight = undefined
  }
}
