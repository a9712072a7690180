/**
 * The one element we add to a page, and only when a card is first shown: a popover with a closed shadow
 * tree, outside the body so that the page's own layout never holds it.
 */
import base from '../../ui/base.css?inline'
import entity from '../../ui/entity.css?inline'
import tokens from '../../ui/tokens.css?inline'
import styles from './card.css?inline'
import { ClickGuard } from './guard.ts'
import type { Placement } from './position.ts'

/** Test builds alone: tests look into the card. */
declare const __TEST__: boolean

/** Nothing of the page's style reaches the card: `all` resets, the rest is what it does not reset. */
const RESET = [
  'all: initial',
  'position: fixed',
  'direction: ltr',
  'unicode-bidi: isolate',
  'writing-mode: horizontal-tb',
  'text-align: start',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'inset: auto',
  'overflow: visible',
  'background: transparent',
  'pointer-events: auto',
  'user-select: text',
]
  .map((rule) => `${rule} !important`)
  .join(';')

/** What the page must not see happen: its shortcuts, outside-click closers and focus traps would answer. */
const OURS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'copy',
] as const

function sheets(): CSSStyleSheet[] {
  return [tokens, base, entity, styles].map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
}

/**
 * A modal dialog makes everything outside it inert, the card too (both browsers), and so does an element in
 * full screen (Chromium 156): then it moves inside.
 */
function home(): Element {
  const holders = document.querySelectorAll('dialog:modal, :fullscreen')
  return holders[holders.length - 1] ?? document.documentElement
}

/** Attributes of the element; a page that adds one plays with it. */
const ATTRIBUTES = 'popover style'

/** What the reader does to the card, as far as it has an effect. */
const ACTS = ['click', 'auxclick'] as const

export class CardHost {
  private readonly element = document.createElement('div')
  private readonly root: ShadowRoot
  /** Where the card is rendered. */
  readonly mount: ShadowRoot

  private readonly guard = new ClickGuard(this.element, () => this.untouched())
  /** What the element's style is, as rules and as text; the text at its last place; where we put it. */
  private rules: Readonly<Record<string, string>> = { display: 'none' }
  private style = ''
  private stood = ''
  private parent: Element | null = null

  constructor(onKey: (event: KeyboardEvent) => void) {
    this.set({})
    this.element.popover = 'manual'
    // Open to tests, but where they try what a page can read.
    const open = __TEST__ && location.hash !== '#closed'
    this.root = this.element.attachShadow({ mode: open ? 'open' : 'closed' })
    for (const type of ACTS) this.root.addEventListener(type, (event) => this.admit(event), true)
    // Assigned, not pushed: a content script's array is not the page's in Firefox.
    this.root.adoptedStyleSheets = sheets()
    this.mount = this.root
    this.root.addEventListener('keydown', (event) => onKey(event as KeyboardEvent))
    for (const type of OURS) this.element.addEventListener(type, (event) => event.stopPropagation())
  }

  /** False too when the page removed or closed it behind our back. */
  get open(): boolean {
    return this.element.isConnected && this.element.matches(':popover-open')
  }

  get focused(): Element | null {
    return this.root.activeElement
  }

  show(): void {
    const parent = home()
    this.parent = parent
    if (this.element.parentNode !== parent) parent.append(this.element)
    this.set({ display: 'block' })
    if (this.open) return
    this.element.showPopover()
    this.guard.start()
  }

  hide(): void {
    this.guard.stop()
    if (this.open) this.element.hidePopover()
    this.set({ display: 'none' })
  }

  remove(): void {
    this.hide()
    this.element.remove()
  }

  /** The card's natural height at a width, in CSS pixels. */
  measure(width: number): number {
    this.set({ width: `${width}px`, '--most': 'none' })
    return this.element.offsetHeight
  }

  place({ side, left, width, offset, maxHeight }: Placement): void {
    this.put({
      left: `${left}px`,
      right: 'auto',
      width: `${width}px`,
      top: side === 'below' ? `${offset}px` : 'auto',
      bottom: side === 'above' ? `${offset}px` : 'auto',
      translate: 'none',
      '--most': `${maxHeight}px`,
    })
  }

  /** At the bottom of the window, over its whole width. */
  placeSheet(): void {
    this.put({
      left: '0',
      right: '0',
      width: 'auto',
      top: 'auto',
      bottom: '0',
      translate: 'none',
      '--most': '72vh',
    })
  }

  /** Moves the placed card with the text, by pixels. */
  shift(y: number): void {
    this.put({ translate: `0 ${y}px` })
  }

  rect(): DOMRectReadOnly {
    return this.element.getBoundingClientRect()
  }

  /** Written whole each time, so that nothing stays of what the page may have put there. */
  private set(style: Readonly<Record<string, string>>): void {
    this.rules = { ...this.rules, ...style }
    const rules = Object.entries(this.rules).map(([name, value]) => `${name}: ${value} !important`)
    this.element.style.cssText = [RESET, ...rules].join(';')
    this.style = this.element.style.cssText
  }

  /** Sets where the card stands. */
  private put(style: Readonly<Record<string, string>>): void {
    this.set(style)
    if (this.style === this.stood) return
    this.stood = this.style
    this.guard.moved()
  }

  private untouched(): boolean {
    const { element, style, parent } = this
    return (
      element.ownerDocument === document &&
      element.parentNode === parent &&
      element.style.cssText === style &&
      element.getAttributeNames().sort().join(' ') === ATTRIBUTES
    )
  }

  /** Lets nothing happen that the reader cannot have meant. */
  private admit(event: Event): void {
    if (this.guard.accepts()) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
}
