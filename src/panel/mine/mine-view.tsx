/** The views of the reader's own things, loaded when one of them is first opened. */
import type { Settings } from '../../settings/schema.ts'
import type { ChangeSettings } from '../../ui/settings.ts'
import type { View } from '../route.ts'
import type { Knowledge } from '../services.ts'
import { BackupView } from './backup-view.tsx'
import { OwnView } from './own-view.tsx'
import type { MineServices } from './services.ts'
import { TrailView } from './trail-view.tsx'

export interface MineProps {
  readonly services: MineServices
  readonly knowledge: Knowledge
  readonly settings: Settings
  readonly change: ChangeSettings
  /** What the view is at: the own name that is edited. */
  readonly at: string
  /** A popup closes when a file is chosen. */
  readonly inPopup: boolean
  go(view: View, at?: string): void
  openTab(): void
}

const VIEWS = { trail: TrailView, own: OwnView, backup: BackupView } as const
export type MineViewName = keyof typeof VIEWS

export function MineView({ view, ...props }: MineProps & { readonly view: MineViewName }) {
  const Shown = VIEWS[view]
  return <Shown {...props} />
}
