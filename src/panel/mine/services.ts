/** What the views of the reader's own things ask of the browser. */
import type { OwnList } from '../../own/entities.ts'
import type { Pack } from '../../own/pack.ts'
import type { State } from '../../own/state.ts'
import type { Seen, TrailArticle } from '../../own/trail.ts'

/** All of them reject when storage is full or out of order; then nothing has changed. */
export interface MineServices {
  trail(): Promise<readonly TrailArticle[]>
  forget(articles: readonly TrailArticle[]): Promise<void>
  restore(articles: readonly TrailArticle[]): Promise<void>
  /** Why the last article could not be kept; null when it was. */
  trailFailure(): Promise<'full' | 'broken' | null>
  /** Never rejects. */
  seen(id: string): Promise<Seen | null>
  own(): Promise<OwnList>
  changeOwn(change: (now: OwnList) => OwnList): Promise<OwnList>
  packs(): Promise<readonly Pack[]>
  addPack(pack: Pack): Promise<void>
  removePack(id: string): Promise<void>
  /** Calls `changed` whenever own names or packs change, wherever from. */
  watchOwn(changed: () => void, signal: AbortSignal): void
  state(): Promise<State>
  changeState(plan: (now: State) => State): Promise<State>
}
