/** The services of the reader's own things in a real browser. */
import { ownDictionary } from '../../browser/own-names.ts'
import { addPack, changeOwn, loadOwn, loadPacks, removePack, watchOwn } from '../../browser/own-storage.ts'
import { changeState, loadState } from '../../browser/state-storage.ts'
import {
  forgetArticles,
  loadTrail,
  restoreArticles,
  seenIn,
  trailFailure,
} from '../../browser/trail-storage.ts'
import type { MineServices } from './services.ts'

/** What changed names or packs: their table is made here, where nobody waits for a page to be marked. */
async function thenCompile<T>(change: Promise<T>): Promise<T> {
  const done = await change
  ownDictionary().catch(() => {})
  return done
}

export const mineServices: MineServices = {
  trail: loadTrail,
  forget: forgetArticles,
  restore: restoreArticles,
  trailFailure,
  seen: seenIn,
  own: loadOwn,
  changeOwn: (change) => thenCompile(changeOwn(change)),
  packs: loadPacks,
  addPack: (pack) => thenCompile(addPack(pack)),
  removePack: (id) => thenCompile(removePack(id)),
  watchOwn,
  state: loadState,
  changeState: (plan) => thenCompile(changeState(plan)),
}
