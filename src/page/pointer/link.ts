/**
 * Between the article and the card: pointer, touch and keys on the page decide when a card opens. The
 * card's own script is fetched when a pointer first rests on a mention.
 */

import { connected } from '../../browser/ask.ts'
import { isPrivate, version } from '../../browser/content-api.ts'
import { askBackground } from '../../browser/late-messages.ts'
import type { EntityCard } from '../../knowledge/card.ts'
import { chosenLanguage } from '../../knowledge/language.ts'
import type { EntityType } from '../../knowledge/vocabulary.ts'
import { shadowRoots } from '../article.ts'
import type { ArticleSide, CardRequest, CardSide, Meeting, PageSide, PointerSide } from '../card/contract.ts'
import { answerQuestions, type Command } from './answers.ts'
import { isDarkAt } from './dark.ts'
import { type Hit, hitAt, indexNodes, type NodePlace } from './hit.ts'
import { Hover, type Target } from './hover.ts'
import { Pace } from './pace.ts'
import { Place } from './place.ts'
import { sentencesOf } from './sentences.ts'
import { ArticleClaims } from './text.ts'

/** What keeps its own meaning under a click. */
const INTERACTIVE =
  'a,button,input,select,textarea,summary,label,video,audio,[role=button],[role=link],[onclick],[contenteditable]'
/** Pixels a press may travel and still be a click. */
const STILL = 5

export class PointerLink implements PointerSide {
  private readonly hover: Hover
  private readonly place: Place
  private readonly claims = new ArticleClaims()
  private readonly cards = new Map<string, Promise<EntityCard | null>>()
  private injected: Promise<boolean> | null = null
  private last: PointerEvent | null = null
  private pressed: { x: number; y: number } | null = null
  private frame = 0
  private readonly pace = new Pace()
  private hit: Hit | null = null
  private scrolled = 0
  private nodes: ReadonlyMap<Node, NodePlace> = new Map()
  private shadow: ShadowRoot[] = []

  constructor(
    private readonly meeting: Meeting,
    private readonly session: ArticleSide,
  ) {
    const { signal } = session
    this.place = new Place(session)
    this.hover = new Hover(
      {
        prepare: (mention) => this.prepare(mention),
        show: (mention) =>
          void this.open(mention, this.hit?.mention === mention ? this.hit.rect : 0, 'hover'),
        hide: () => this.close(),
      },
      {
        set: (action, ms) => setTimeout(action, ms) as unknown as number,
        cancel: (timer) => clearTimeout(timer),
      },
    )
    this.meeting.page = this.pageSide()
    this.refresh()
    this.listen(signal)
    answerQuestions(session, this.place, (name) => this.command(name))
    const { move, click } = session.missed
    if (move) this.moved(move)
    if (click) this.clicked(click.event, click.origin)
    const stop = () => {
      cancelAnimationFrame(this.frame)
      this.hover.stop()
      this.card?.destroy()
    }
    signal.addEventListener('abort', stop, { once: true })
  }

  private command(name: Command): boolean {
    if (name !== 'open-card') return this.place.step(name === 'next-mention' ? 1 : -1)
    const index = this.place.chosen()
    if (this.place.current < 0) this.place.jump(index)
    void this.open(index, 0, 'pinned')
    return this.place.mention(index) !== undefined
  }

  /** Opens the card of a mention. False when there is nothing to show or nobody to ask. */
  async open(index: number, rect: number, mode: CardRequest['mode']): Promise<boolean> {
    const mention = this.place.mention(index)
    if (!mention || !(await this.inject()) || !this.card) return false
    const rects = this.place.rects(index)
    if (rects.length === 0) return false
    this.place.light(index)
    // What is pinned is no business of the pointer's, from before it is there on.
    this.hover.showing(mode === 'hover' ? index : -1)
    this.scrolled = scrollY
    const { versioned = [], blocks = [] } = this.session.reading ?? {}
    const text = () => blocks[mention.block]?.text.slice(mention.start, mention.end) ?? ''
    return this.card.show({
      ...(versioned.includes(index) ? { newer: text() } : {}),
      id: mention.entity,
      rects,
      rect: Math.min(rect, rects.length - 1),
      mode,
      dark: isDarkAt(rects[0] as DOMRect),
    })
  }

  close(): void {
    this.card?.hide()
    this.hover.showing(-1)
    this.place.light(-1)
  }

  /** Marks or settings changed: a card over text that is gone goes too. */
  refresh(): void {
    const { reading } = this.session
    this.hit = null
    this.nodes = indexNodes(reading?.blocks ?? [])
    this.shadow = reading && reading.root.getRootNode() !== document ? shadowRoots(document) : []
    // Switched off, nothing of ours stays in the page.
    if (!this.session.active) {
      if (this.card?.open) this.close()
      this.card?.destroy()
    }
  }

  private get card(): CardSide | undefined {
    return this.meeting.card
  }

  /** The card and its words: at the first rest, and the words again when the reader chose another language. */
  private inject(): Promise<boolean> {
    const language = chosenLanguage(this.session.settings?.language ?? 'auto', navigator.language)
    const isThere = () => this.card !== undefined && this.meeting.words?.language === language
    if (isThere()) return Promise.resolve(true)
    this.injected ??= askBackground({ kind: 'inject', script: 'card', language }).then(() => {
      this.injected = null
      return isThere()
    })
    return this.injected
  }

  private prepare(index: number): void {
    const mention = this.place.mention(index)
    if (!mention) return
    void this.inject()
    void this.entity(mention.entity)
    void this.claims.of(this.session.reading)
  }

  private entity(id: string): Promise<EntityCard | null> {
    let card = this.cards.get(id)
    if (!card) {
      card = askBackground({ kind: 'entity', id })
      this.cards.set(id, card)
      // A null may be a background that was just updated: ask again next time.
      void card.then((answer) => answer ?? this.cards.delete(id))
      if (this.cards.size > 50) this.cards.delete(this.cards.keys().next().value as string)
    }
    return card
  }

  private listen(signal: AbortSignal): void {
    const options = { passive: true, signal, capture: true } as const
    addEventListener('pointermove', (event) => this.moved(event), options)
    addEventListener('pointerdown', (event) => this.down(event), options)
    addEventListener('click', (event) => this.clicked(event, event.composedPath()[0]), options)
    addEventListener('scroll', () => this.didScroll(), options)
    // Not captured: that would hear every element the pointer leaves.
    document.documentElement.addEventListener('pointerleave', () => this.left(), {
      passive: true,
      signal,
    })
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.card?.open) return
        // Only while a card is open, and only this key: the page keeps all others.
        event.stopPropagation()
        event.preventDefault()
        this.close()
      },
      { signal, capture: true },
    )
  }

  private moved(event: PointerEvent): void {
    if (!connected()) this.session.leave()
    if (!this.session.active || event.pointerType === 'touch' || !event.isTrusted) return
    this.last = event
    // At most one look-up a frame, and none on a still page.
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.look())
  }

  private look(): void {
    this.frame = 0
    const event = this.last
    if (!event) return
    const { card } = this
    const point = { x: event.clientX, y: event.clientY }
    // A look-up is nearly all that a move costs. With a card open, or about to, every move counts.
    if (this.pace.isFast(point) && this.hit === null && !card?.open) {
      this.frame = requestAnimationFrame(() => this.look())
      return
    }
    const inCard = this.isCard(event)
    this.hit = inCard || event.buttons !== 0 ? null : this.find(point)
    const target: Target | null = this.hit && {
      mention: this.hit.mention,
      painted: this.session.painted[this.hit.mention] ?? false,
    }
    this.hover.move({
      point,
      target,
      inCard,
      card: card?.open ? card.rect() : null,
      pinned: card?.pinned ?? false,
      age: Math.max(0, performance.now() - event.timeStamp),
    })
  }

  private find(point: { x: number; y: number }): Hit | null {
    const { reading } = this.session
    return reading && hitAt(point, reading.blocks, reading.mentions, this.nodes, this.shadow)
  }

  private isCard(event: Event): boolean {
    const rect = this.card?.open ? this.card.rect() : null
    if (!rect || !(event instanceof PointerEvent || event instanceof MouseEvent)) return false
    const { clientX: x, clientY: y } = event
    return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
  }

  private down(event: PointerEvent): void {
    this.pressed = { x: event.clientX, y: event.clientY }
    if (this.card?.open && !this.isCard(event)) {
      if (this.card.pinned || event.pointerType === 'touch') this.close()
    }
  }

  /** A click on plain text pins; a tap opens the sheet. Links always follow the link. */
  private clicked(event: MouseEvent, origin: EventTarget | undefined): void {
    if (!event.isTrusted || !this.session.active || event.button !== 0 || this.isCard(event)) return
    const far =
      this.pressed && Math.hypot(event.clientX - this.pressed.x, event.clientY - this.pressed.y) > STILL
    if (far || !getSelection()?.isCollapsed || !(origin instanceof Element) || origin.closest(INTERACTIVE))
      return
    const hit = this.find({ x: event.clientX, y: event.clientY })
    if (!hit || !this.session.painted[hit.mention]) return
    const touch = (event as PointerEvent).pointerType === 'touch'
    void this.open(hit.mention, hit.rect, touch ? 'sheet' : 'pinned')
  }

  private didScroll(): void {
    const { card } = this
    if (
      card?.open &&
      !card.pinned &&
      Math.abs(scrollY - this.scrolled) > 60 &&
      !(this.last && this.isCard(this.last))
    )
      this.close()
    this.left()
  }

  private left(): void {
    this.hover.leave(this.card?.pinned ?? false)
  }

  private pageSide(): PageSide {
    const { session } = this
    return {
      entity: (id: string) => this.entity(id),
      sentences: (id: string) => (session.reading ? sentencesOf(session.reading, id) : []),
      claims: () => this.claims.of(session.reading),
      wordsOf: ({ block, start, end }) => session.reading?.blocks[block]?.text.slice(start, end) ?? '',
      showSpan: (span) => void this.place.show(span),
      entitiesHere: () => [...new Set(session.reading?.mentions.map(({ entity }) => entity))],
      scrollTo: (mention: number) => void this.place.jump(mention),
      mute: async (what) => {
        const [entity, type] = 'entity' in what ? [what.entity, null] : [null, what.type as EntityType]
        await askBackground({ kind: 'mute', entity, type })
      },
      watch: (id, star) => askBackground({ kind: 'watch', id, star }),
      markOf: (id) => this.place.markOf(id),
      version,
      // No full tab belongs to a private window.
      openPanel: isPrivate() ? null : (id: string) => void askBackground({ kind: 'open-panel', id }),
      closed: () => this.close(),
    }
  }
}
