/**
 * The page's state, and everything that acts on it: reading, painting, answering popup and keyboard.
 * The background keeps none of this; when it is stopped, nothing here is lost.
 */
import { connected } from '../browser/ask.ts'
import { leaveWhenCutOff } from '../browser/leaving.ts'
import { askBackground } from '../browser/page-messages.ts'
import { loadSettings, watchSettings } from '../browser/storage-content.ts'
import type { Settings } from '../settings/schema.ts'
import { type Declared, readDeclared } from './article.ts'
import type { ArticleSide, Meeting, MissedInput } from './card/contract.ts'
import { choosePainted } from './mentions.ts'
import { paintNearestFirst } from './nearest.ts'
import { addressNow, watchPage } from './observe.ts'
import { createPainter } from './paint.ts'
import { type Reading, readPage } from './reading.ts'
import type { Stop } from './slices.ts'

/** What a reader does before the pointer's script is there. */
const EARLY = ['pointermove', 'pointerdown', 'click'] as const

const stopIf = (isOver: () => boolean): Stop => ({
  throwIfAborted() {
    if (isOver()) throw null
  },
})

const EMPTY: Pick<Reading, 'blocks' | 'mentions'> = { blocks: [], mentions: [] }

export class Session implements ArticleSide, EventListenerObject {
  reading: Reading | null = null
  settings!: Settings
  painted: readonly boolean[] = []
  missed: MissedInput = { move: null, click: null }
  busy = true
  #forced = false
  /** What the toolbar icon says: nothing after a navigation. */
  #badge = 0
  #address = addressNow()
  readonly painter = createPainter()
  readonly #meeting: Meeting = { article: this }
  #allowed!: Promise<boolean>
  #joining: Promise<unknown> | null = null
  /** Number of the reading that is under way: those before it are overtaken. */
  #turn = 0
  /** The same of the painting: that of a page with thousands of marks takes a while. */
  #shows = 0
  readonly #ended = new AbortController()
  readonly signal = this.#ended.signal

  /** Every interface of the browser that is used here for the first time costs a tenth of a bare walk and more. */
  async start(): Promise<void> {
    globalThis.chiplight = this.#meeting
    leaveWhenCutOff(() => this.leave(), this.signal)
    // The pointer's script is a third of all our code, and most pages never need it.
    const options = { passive: true, capture: true, signal: this.signal }
    for (const type of EARLY) addEventListener(type, this, options)
    // A sleeping background wakes while we look at the page: 40 ms in Chromium, 25 in Firefox.
    const declared = readDeclared(document)
    if (declared.article) void askBackground({ kind: 'badge', count: 0 })
    // Settings are on their way while the page is looked at; nothing is asked before they say that it may.
    this.#allowed = loadSettings().then((settings) => {
      this.settings = settings
      return this.enabled
    })
    const first = this.#reread(declared)
    await this.#allowed
    if (this.signal.aborted) return
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

  /** What comes before the pointer's script does. */
  handleEvent(event: Event): void {
    if (!connected()) {
      this.leave()
    } else if (event.type === 'click') {
      const [origin] = event.composedPath()
      if (origin) this.missed.click = { event: event as MouseEvent, origin }
    } else {
      this.missed.move = event as PointerEvent
      if (this.active) void this.#join()
    }
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

  async #reread(declared?: Declared): Promise<void> {
    const turn = ++this.#turn
    const isOvertaken = () => turn !== this.#turn
    const stop = stopIf(isOvertaken)
    const address = addressNow()
    if (address !== this.#address) {
      this.#address = address
      this.reading = null
      this.#forced = false
      this.#meeting.pointer?.close()
    }
    if (this.settings && !this.enabled) return
    try {
      const allowed = this.settings ? true : this.#allowed
      const next = await readPage(stop, this.reading, allowed, declared ?? readDeclared(document))
      if (isOvertaken()) return
      this.reading = next ?? (this.reading?.root.isConnected ? this.reading : null)
    } catch {
      // Overtaken by a newer reading, or a page that breaks under our hands: keep what there is.
      if (isOvertaken()) return
    }
    await this.#allowed
    if (isOvertaken()) return
    this.busy = false
    this.#show()
  }

  async markHere(): Promise<void> {
    this.#forced = true
    if (!this.reading) await this.#reread()
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
    const show = ++this.#shows
    const stop = stopIf(() => show !== this.#shows)
    paintNearestFirst(this.painter, blocks, mentions, this.painted, stop).catch(() => {})
    this.#meeting.pointer?.refresh()
    const count = this.settings.badge && this.active ? new Set(mentions.map(({ entity }) => entity)).size : 0
    // Nobody is woken to take away what is not there.
    if (count === this.#badge) return
    this.#badge = count
    void askBackground({ kind: 'badge', count })
  }

  /** Fetches the pointer's script, unless it is on its way or came with a question of the popup's. */
  async #join(): Promise<void> {
    if (!this.#meeting.pointer) {
      this.#joining ??= askBackground({ kind: 'inject', script: 'pointer' })
      await this.#joining
      this.#joining = null
    }
    if (this.#meeting.pointer) for (const type of EARLY) removeEventListener(type, this, true)
  }

  /** Takes everything of ours off the page. */
  leave(): void {
    this.#turn++
    this.#shows++
    this.painter.clear()
    globalThis.chiplight = undefined
    this.#ended.abort('left')
  }
}
