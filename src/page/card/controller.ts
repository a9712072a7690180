/** Opens, fills, moves and closes the card: the card's side of the meeting with the page. */
import { h, render } from 'preact'
import type { EntityCard } from '../../knowledge/card.ts'
import type { ShownClaim } from '../../ui/claims.ts'
import { namedOf } from '../../ui/names.ts'
import { createWords } from '../../ui/words.ts'
import { articleOf, markedOf } from './article.ts'
import { Card, type CardActions } from './card.tsx'
import type { CardRequest, CardSide, Meeting, PageSide, Watched } from './contract.ts'
import { CardHost } from './host.ts'
import { CARD_WIDTH, placeCard } from './position.ts'

declare const __TEST__: boolean

/** An answer that takes longer (ms) is announced by an empty card, so that the hover is not felt as lost. */
const PATIENCE = 150
/** How long (ms) an entity that is there waits for what belongs to it. */
const MOMENT = 60
/** A tab in the background draws no frames: nobody sees the card there, and nobody waits for it either. */
const NO_FRAME = 250

const wait = (ms: number) => new Promise<'slow'>((resolve) => setTimeout(resolve, ms, 'slow'))

/** Resolves when the frame that shows what was rendered is on its way to the screen. */
const painted = () =>
  Promise.race([new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))), wait(NO_FRAME)])

interface Step {
  readonly id: string
  readonly shown: EntityCard | 'loading' | 'missing'
}

interface Shown {
  readonly request: CardRequest
  readonly mode: CardRequest['mode']
  /** The entity of the mention, then those opened from one another; the last one shows. */
  readonly trail: readonly Step[]
  readonly least: number
}

export class CardController implements CardSide {
  private host: CardHost | null = null
  private shown: Shown | null = null
  /** Counts requests: an answer to an older one is dropped. */
  private token = 0
  /** What the article says, with its words as they were when it was asked for. */
  private claims: readonly ShownClaim[] = []
  private watched: (Watched & { readonly id: string }) | null = null
  private focusBefore: Element | null = null
  private listening = new AbortController()
  private scrollTop = 0

  constructor(
    private readonly meeting: Meeting,
    private readonly page: PageSide,
  ) {}

  get open(): boolean {
    return this.shown !== null && (this.host?.open ?? false)
  }

  get pinned(): boolean {
    return this.open && this.shown?.mode !== 'hover'
  }

  rect(): DOMRectReadOnly | null {
    return this.open && this.host ? this.host.rect() : null
  }

  async show(request: CardRequest): Promise<boolean> {
    const token = ++this.token
    const start = __TEST__ ? performance.now() : 0
    const { id, mode } = request
    const begin = (shown: Step['shown']) => this.begin({ request, mode, trail: [{ id, shown }], least: 0 })
    const answer = this.ask(id)
    let card = await Promise.race([answer, wait(PATIENCE)])
    if (token !== this.token) return false
    if (card === 'slow') {
      begin('loading')
      card = await answer
      if (token !== this.token) return false
    }
    begin(card ?? 'missing')
    if (__TEST__) performance.measure('card rendered', { start, end: performance.now() })
    await painted()
    if (__TEST__) performance.measure('card painted', { start, end: performance.now() })
    return token === this.token && card !== null
  }

  hide(): void {
    this.token++
    this.shown = null
    this.listening.abort()
    if (!this.host) return
    const hadFocus = this.host.focused !== null
    this.host.hide()
    render(null, this.host.mount)
    if (hadFocus && this.focusBefore instanceof HTMLElement && this.focusBefore.isConnected) {
      this.focusBefore.focus({ preventScroll: true })
    }
    this.focusBefore = null
  }

  destroy(): void {
    this.hide()
    this.host?.remove()
    this.host = null
    if (this.meeting.card === this) delete this.meeting.card
  }

  /**
   * The entity. What the article says of it, and the reader's star and note, are most often there with it;
   * they hold the card up for a moment at most, and join it when they come.
   */
  private async ask(id: string): Promise<EntityCard | null> {
    // Asked first: the background answers one after the other.
    const card = this.page.entity(id)
    const rest = this.askRest(id)
    await card
    await Promise.race([rest, wait(MOMENT)])
    return card
  }

  private async askRest(id: string): Promise<void> {
    const [claims, watched] = await Promise.all([this.page.claims(), this.page.watch(id, null)])
    this.claims = claims.map((claim) => ({ claim, quote: this.page.wordsOf(claim.evidence) }))
    this.watched = watched && { ...watched, id }
    if (this.shown?.trail.at(-1)?.id !== id) return
    this.render()
    this.place()
  }

  /** Shows a card for a mention, in place of the one that may be open. */
  private begin(shown: Shown): void {
    const wasOpen = this.open
    this.host ??= new CardHost((event) => this.key(event))
    if (!this.host.focused) this.focusBefore = document.activeElement
    this.shown = shown
    this.scrollTop = scrollY
    this.render()
    this.host.show()
    this.place()
    if (!wasOpen) this.listen()
    if (shown.mode !== 'hover') this.focus('.card')
  }

  private listen(): void {
    this.listening.abort()
    this.listening = new AbortController()
    const options = { passive: true, signal: this.listening.signal } as const
    addEventListener('resize', () => this.place(), options)
    addEventListener(
      'scroll',
      () => {
        // A card that follows the pointer follows the text too; a pinned one stays where it was put.
        if (this.shown?.mode === 'hover') this.host?.shift(this.scrollTop - scrollY)
      },
      options,
    )
  }

  private place(): void {
    const { host, shown } = this
    if (!host || !shown) return
    if (shown.mode === 'sheet') {
      host.placeSheet()
      return
    }
    const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight }
    const { rects, rect } = shown.request
    const height = host.measure(Math.min(CARD_WIDTH, window.width))
    host.place(placeCard(rects, rect, window, height))
  }

  private update(change: Partial<Shown>): void {
    if (!this.shown) return
    this.shown = { ...this.shown, ...change }
    this.render()
  }

  private render(): void {
    const { host, shown, page } = this
    const step = shown?.trail.at(-1)
    const { words: table } = this.meeting
    if (!host || !shown || !step || !table) return
    const words = createWords(table)
    const before = shown.trail.at(-2)
    const card = typeof step.shown === 'object' ? step.shown : null
    const props = {
      ui: {
        words,
        here: new Set(page.entitiesHere()),
        open: (id: string) => void this.follow(id),
        inPage: true as const,
      },
      mode: shown.mode,
      dark: shown.request.dark,
      shown: step.shown,
      ...(shown.request.newer && !before ? { newer: shown.request.newer } : {}),
      from: typeof before?.shown === 'object' ? namedOf(before.shown, words.language) : null,
      least: shown.least,
      watched: this.watched?.id === step.id ? this.watched : null,
      actions: this.actions,
    }
    render(
      h(Card, card ? { ...props, article: articleOf(card, this.claims, this.page, this.meeting) } : props),
      host.mount,
    )
  }

  /** Opens another entity in place. */
  private async follow(id: string): Promise<void> {
    const { host, shown } = this
    if (!host || !shown || shown.trail.at(-1)?.id === id) return
    const token = ++this.token
    const least = Math.round(host.rect().height)
    const hadFocus = host.focused !== null
    const answer = this.ask(id)
    const put = (view: Step['shown']) => {
      this.update({ trail: [...shown.trail, { id, shown: view }], least })
      if (hadFocus) this.focus('.name') || this.focus('.card')
    }
    let card = await Promise.race([answer, wait(PATIENCE)])
    if (token !== this.token) return
    if (card === 'slow') {
      put('loading')
      card = await answer
      if (token !== this.token) return
    }
    put(card ?? 'missing')
  }

  private back(): void {
    const { host, shown } = this
    if (!host || !shown || shown.trail.length < 2) return
    this.token++
    const left = shown.trail.at(-1)?.id ?? ''
    const hadFocus = host.focused !== null
    this.update({ trail: shown.trail.slice(0, -1), least: Math.round(host.rect().height) })
    if (hadFocus) this.focus(`[data-entity="${CSS.escape(left)}"]`) || this.focus('.name')
  }

  private focus(selector: string): boolean {
    const target = this.host?.mount.querySelector<HTMLElement>(selector)
    target?.focus({ preventScroll: selector === '.card' })
    return target !== null && target !== undefined
  }

  private async star(id: string, on: boolean): Promise<void> {
    const watched = await this.page.watch(id, on)
    if (watched) this.watched = { ...watched, id }
    this.render()
  }

  private close(): void {
    this.hide()
    this.page.closed()
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.preventDefault()
    this.close()
  }

  private readonly actions: CardActions = {
    back: () => this.back(),
    close: () => this.close(),
    pin: (pinned) => this.update({ mode: pinned ? 'pinned' : 'hover' }),
    mute: (what) => this.page.mute(what),
    star: (id, on) => void this.star(id, on),
    marked: (id) => markedOf(id, this.page),
    openPanel: (id) => this.page.openPanel?.(id),
    opensPanel: () => this.page.openPanel !== null,
  }
}
