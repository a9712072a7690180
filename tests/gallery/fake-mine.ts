/** The reader's own things, in memory. */

import { keyOf, newestFirst } from '../../src/own/trail.ts'
import type { MineServices } from '../../src/panel/mine/services.ts'
import type { Settings } from '../../src/settings/schema.ts'
import type { FakeBrowser } from './fakes.ts'

const SEEN = { articles: 7, since: '2026-05-03' }

export function createFakeMine(
  options: Pick<FakeBrowser, 'trail' | 'own' | 'packs' | 'watch'>,
  note: (entry: string) => void,
  settings: () => Settings,
): MineServices {
  const broken = options.trail === 'broken'
  let trail = options.trail === 'broken' ? [] : (options.trail ?? [])
  let own = options.own ?? []
  let packs = options.packs ?? []
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  return {
    trail: async () => {
      if (broken) throw new Error('no database')
      return newestFirst(trail)
    },
    async forget(articles) {
      const keys = new Set(articles.map(keyOf))
      trail = trail.filter((article) => !keys.has(keyOf(article)))
      note(`forget ${keys.size}`)
    },
    async restore(articles) {
      trail = [...trail, ...articles]
      note(`restore ${articles.length}`)
    },
    trailFailure: async () => (broken ? 'full' : null),
    seen: async (id) => (id === 'schedmd' ? SEEN : null),
    own: async () => own,
    async changeOwn(change) {
      own = change(own)
      note(`own ${own.map(({ names }) => names[0])}`)
      changed()
      return own
    },
    packs: async () => packs,
    async addPack(pack) {
      packs = [...packs.filter(({ id }) => id !== pack.id), pack]
      note(`pack ${pack.id} ${pack.entities.length}`)
    },
    async removePack(id) {
      packs = packs.filter((pack) => pack.id !== id)
      note(`no pack ${id}`)
    },
    watchOwn(act, signal) {
      listeners.add(act)
      signal.addEventListener('abort', () => listeners.delete(act))
    },
    state: async () => ({ settings: settings(), watch: options.watch ?? [], own, packs, trail }),
    async changeState(plan) {
      const next = plan({ settings: settings(), watch: options.watch ?? [], own, packs, trail })
      note(`state ${next.watch.length} ${next.own.length} ${next.trail.length}`)
      own = next.own
      packs = next.packs
      trail = next.trail
      return next
    },
  }
}
