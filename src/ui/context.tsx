/** What every part needs to know: the words, what else the page names, and how to open another entity. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from './words.ts'

export interface Ui {
  readonly words: Words
  /** Ids of the entities the page names. */
  readonly here: ReadonlySet<string>
  open(id: string): void
  /** On a card in somebody's page, which can search the text of it. */
  readonly inPage?: true
}

export const UiContext = createContext<Ui | null>(null)

/** Throws outside of a surface: there are no words without one. */
export function useUi(): Ui {
  const ui = useContext(UiContext)
  if (!ui) throw new Error('no UiContext around this part')
  return ui
}
export const useWords = (): Words => useUi().words

/** A handler that acts on what the reader does, not on events a script made up. */
export const trusted =
  <E extends Event>(act: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) act(event)
  }
