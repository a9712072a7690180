/**
 * The one element we add to a page, and only when a card is first shown: a popover with a closed shadow
 * tree, outside the body so that the page's own layout never holds it.
 */
import base from '../../ui/base.css?inline'
import entity from '../../ui/entity.css?inline'
import tokens from '../../ui/tokens.css?inline'
import styles from './card.css?inline'
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

/** A modal dialog makes everything outside it inert, the card too (both browsers): then it moves inside. */
function home(): Element {
  const dialogs = document.querySelectorAll('dialog:modal')
  return dialogs[dialogs.length - 1] ?? document.documentElement
}

export class CardHost {
  private readonly element = document.createElement('div')
  private readonly root: ShadowRoot
  /** Where the card is rendered. */
  readonly mount: ShadowRoot

  constructor(onKey: (event: KeyboardEvent) => void) {
    this.element.style.cssText = `${RESET};display: none !important`
    this.element.popover = 'manual'
    this.root = this.element.attachShadow({ mode: __TEST__ ? 'open' : 'closed' })
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
    if (this.element.parentNode !== parent) parent.append(this.element)
    this.set({ display: 'block' })
    if (!this.open) this.element.showPopover()
  }

  hide(): void {
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
    this.set({
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
    this.set({
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
    this.set({ translate: `0 ${y}px` })
  }

  rect(): DOMRectReadOnly {
    return this.element.getBoundingClientRect()
  }

  private set(style: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(style)) {
      this.element.style.setProperty(name, value, 'important')
    }
  }
}
