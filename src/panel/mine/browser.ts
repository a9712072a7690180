/** The services of the reader's own things in a real browser. */
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

/**
 * What changed names or packs: their table is made here, where nobody waits for a page to be marked. The
 * recognition it needs is not read before that, so that the popup opens without it.
 */
async function thenCompile<T>(change: Promise<T>): Promise<T> {
  const done = await change
  import('../../browser/own-names.ts').then(({ ownDictionary }) => ownDictionary()).catch(() => {})
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
