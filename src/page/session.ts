/**
 * The page's state, and everything that acts on it: reading, painting, answering popup and keyboard.
 * The background keeps none of this; when it is stopped, nothing here is lost.
 */
import type { PageState } from '../browser/messages.ts'
import { answerAsPage, askBackground } from '../browser/page-messages.ts'
import { loadSettings, watchSettings } from '../browser/storage-content.ts'
import type { Settings } from '../settings/schema.ts'
import type { ArticleSide, Meeting, MissedInput } from './card/contract.ts'
import { choosePainted, type Mention, rangeOf, rectsOf } from './mentions.ts'
import { watchPage } from './observe.ts'
import { createPainter } from './paint.ts'
import { type Reading, readPage } from './reading.ts'

const EMPTY: Pick<Reading, 'blocks' | 'mentions'> = { blocks: [], mentions: [] }

export class Session implements ArticleSide {
  reading: Reading | null = null
  settings!: Settings
  painted: readonly boolean[] = []
  missed: MissedInput = { move: null, click: null }
  private busy = true
  private forced = false
  private address = location.pathname + location.search
  private current = -1
  private readonly painter = createPainter()
  private readonly meeting: Meeting
  private joining: Promise<boolean> | null = null
  private readonly joined = new AbortController()
  /** Aborts the reading that is under way when another begins. */
  private read = new AbortController()

  constructor(readonly signal: AbortSignal) {
    this.meeting = { article: this }
    globalThis.chiplight = this.meeting
    signal.addEventListener('abort', () => this.stop(), { once: true })
  }

  async start(): Promise<void> {
    answerAsPage(
      {
        'page-state': () => this.state(),
        jump: ({ id, index }) => this.jump(this.indicesOf(id)[index] ?? -1),
        'mark-here': async () => {
          this.forced = true
          if (!this.reading) await this.reread()
          this.show()
          return this.state()
        },
        command: ({ name }) => this.command(name),
      },
      this.signal,
    )
    // The pointer's script is a third of all our code, and most pages never need it.
    const joins = (event: PointerEvent) => {
      this.missed.move = event
      if (this.active) void this.join()
    }
    const clicks = (event: MouseEvent) => {
      const [origin] = event.composedPath()
      if (origin) this.missed.click = { event, origin }
    }
    const options = {
      passive: true,
      capture: true,
      signal: AbortSignal.any([this.signal, this.joined.signal]),
    }
    addEventListener('pointermove', joins, options)
    addEventListener('pointerdown', joins, options)
    addEventListener('click', clicks, options)
    this.settings = await loadSettings()
    watchSettings((settings) => this.change(settings), this.signal)
    watchPage(
      {
        root: () => this.reading?.root ?? null,
        changed: () => this.reread(),
      },
      this.signal,
    )
    await this.reread()
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
      (this.reading.relevant || this.forced)
    )
  }

  get language(): 'en' | 'ko' {
    const { language } = this.settings
    return language === 'auto' ? (navigator.language.startsWith('ko') ? 'ko' : 'en') : language
  }

  mention(index: number): Mention | undefined {
    return this.reading?.mentions[index]
  }

  rects(index: number): DOMRect[] {
    const mention = this.mention(index)
    return mention && this.reading ? rectsOf(this.reading.blocks, mention) : []
  }

  /** Puts marks back that the page cleared, and lights the one whose card is open. */
  light(index: number): void {
    this.painter.restore()
    const mention = this.mention(index)
    this.painter.open(mention && this.reading ? rangeOf(this.reading.blocks, mention) : null)
    if (index >= 0) this.current = index
  }

  /** Scrolls to a mention and flashes it. */
  jump(index: number): boolean {
    const mention = this.mention(index)
    const range = mention && this.reading && rangeOf(this.reading.blocks, mention)
    if (!range) return false
    const rect = this.rects(index)[0]
    // Scrolling an element would stop at its edge, and a paragraph may be longer than the window.
    if (rect && (rect.top < 80 || rect.bottom > innerHeight - 40)) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      scrollBy({ top: rect.top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' })
      // A page that scrolls inside an element does not move by scrollBy.
      if (document.scrollingElement && document.scrollingElement.scrollHeight <= innerHeight) {
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      }
    }
    this.painter.flash(range)
    this.current = index
    return true
  }

  private async reread(): Promise<void> {
    this.read.abort()
    this.read = new AbortController()
    const signal = AbortSignal.any([this.signal, this.read.signal])
    const address = location.pathname + location.search
    if (address !== this.address) {
      this.address = address
      this.reading = null
      this.forced = false
      this.meeting.pointer?.close()
    }
    if (!this.enabled) {
      this.busy = false
      return
    }
    try {
      const next = await readPage(signal, this.reading)
      if (signal.aborted) return
      this.reading = next ?? (this.reading?.root.isConnected ? this.reading : null)
    } catch {
      // Overtaken by a newer reading, or a page that breaks under our hands: keep what there is.
      if (signal.aborted) return
    }
    this.busy = false
    this.show()
  }

  private change(settings: Settings): void {
    const wasOn = this.enabled
    this.settings = settings
    if (this.enabled && !wasOn) void this.reread()
    else this.show()
  }

  /** Brings marks, index and badge in line with reading and settings. */
  private show(): void {
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
    this.meeting.pointer?.refresh()
    const count = this.settings.badge && this.active ? new Set(mentions.map(({ entity }) => entity)).size : 0
    void askBackground({ kind: 'badge', count })
  }

  private state(): PageState {
    const { reading } = this
    const status =
      !this.settings || (this.busy && !reading)
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

  private indicesOf(entity: string): number[] {
    return (this.reading?.mentions ?? []).flatMap((mention, index) =>
      mention.entity === entity ? [index] : [],
    )
  }

  private command(name: 'next-mention' | 'previous-mention' | 'open-card'): boolean {
    if (!this.active || !this.reading) return false
    const { length } = this.reading.mentions
    if (length === 0) return false
    if (name !== 'open-card') {
      const step = name === 'next-mention' ? 1 : -1
      return this.jump(
        this.current < 0 ? (step > 0 ? 0 : length - 1) : (this.current + step + length) % length,
      )
    }
    const index = this.current >= 0 ? this.current : this.firstInView()
    if (this.current < 0) this.jump(index)
    void this.join().then(() => this.meeting.pointer?.open(index, 0, 'pinned'))
    return true
  }

  /** Fetches the pointer's script once. */
  private join(): Promise<boolean> {
    if (this.meeting.pointer) return Promise.resolve(true)
    this.joining ??= askBackground({ kind: 'inject', script: 'pointer' }).then((done) => {
      this.joining = null
      if (this.meeting.pointer) this.joined.abort()
      return done === true
    })
    return this.joining
  }

  private firstInView(): number {
    const { length } = this.reading?.mentions ?? []
    for (let index = 0; index < length; index++) {
      const top = this.rects(index)[0]?.top
      if (top !== undefined && top >= 0 && top < innerHeight) return index
    }
    return 0
  }

  private stop(): void {
    this.read.abort()
    this.painter.clear()
    globalThis.chiplight = undefined
  }
}
