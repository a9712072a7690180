/** What the settings page and the welcome page ask of the browser; the gallery brings its own. */
import type { EntityBrief } from '../knowledge/card.ts'
import type { SettingsServices } from '../ui/settings.ts'
import type { GrantedSites } from '../ui/site-settings.tsx'
import type { WordTable } from '../ui/words.ts'

/** Keys of the commands, as the browser shows them; '' where none is set or there are no commands. */
export interface Keys {
  readonly next: string
  readonly open: string
}

export interface PageServices extends SettingsServices {
  /** Number of news sites the extension runs on by itself. */
  readonly newsSites: number
  readonly sites: GrantedSites
  /** Looks entities up for their names. Rejects when the knowledge file is missing or broken. */
  briefs(): Promise<(id: string) => EntityBrief | undefined>
  /** Address of a view of the panel, as a full tab. */
  panelAddress(view: 'trail' | 'own' | 'backup'): string
  /** Address of the other of the two pages. */
  readonly addresses: { readonly settings: string; readonly welcome: string }
  keys(): Promise<Keys>
  /** Marks this page itself and opens cards over it, by the scripts that do so everywhere; again with other words. */
  readThisPage(words: WordTable): Promise<void>
}
