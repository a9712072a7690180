/**
 * What comes in from a file of the reader's state is checked row by row and merged with what is there.
 * Nothing is written here: the plan is shown first.
 */
import * as v from 'valibot'
import { readSettings, type Settings } from '../settings/schema.ts'
import { mergeWatch, type WatchList, watchItemSchema } from '../settings/watch.ts'
import { MOST_OWN, type OwnEntity, type OwnList, ownEntitySchema } from './entities.ts'
import { byId, Ledger, mapBy, type PartProblem, same, type Tally } from './ledger.ts'
import { MOST_PACKS, type Pack, readPack } from './pack.ts'
import { briefly, MOST_PROBLEMS } from './problems.ts'
import { type Fields, isFields, PARTS, type Part, type State } from './state.ts'
import { articleSchema, keyOf, MOST_ARTICLES, mergeArticle, newestFirst, type TrailArticle } from './trail.ts'

export interface Report {
  readonly parts: Readonly<Record<Part, Tally>>
  /** Why rows were refused, the first few. */
  readonly problems: readonly PartProblem[]
  readonly more: number
}

export interface Plan {
  /** What there will be once it is written. */
  readonly next: State
  readonly report: Report
}

type Planned<P extends Part> = { readonly next: State[P]; readonly tally: Tally }

/** Switches that decide what is kept and what pages can see: a file never turns them. */
const OWN_DECISIONS: readonly (keyof Settings)[] = ['version', 'trail', 'paintOwn']

function planSettings(value: unknown, now: Settings, ledger: Ledger): Planned<'settings'> {
  if (value === undefined) return { next: now, tally: ledger.tally([], new Map(), new Map()) }
  if (!isFields(value)) {
    ledger.refuse([{ row: null, name: '', field: 'settings', kind: 'type', detail: briefly(value) }])
    return { next: now, tally: ledger.tally([], new Map(), new Map()) }
  }
  const read = readSettings(value) as unknown as Fields
  const before = now as unknown as Fields
  const next: Record<string, unknown> = { ...before }
  const given = Object.keys(before).filter(
    (key) => Object.hasOwn(value, key) && !(OWN_DECISIONS as readonly string[]).includes(key),
  )
  const taken = given.filter((key) => {
    if (same(read[key], value[key])) return true
    ledger.refuse([{ row: null, name: '', field: key, kind: 'type', detail: briefly(value[key]) }])
    return false
  })
  for (const key of taken) {
    const [mine, theirs] = [before[key], read[key]]
    next[key] = Array.isArray(mine) && Array.isArray(theirs) ? [...new Set([...mine, ...theirs])] : theirs
  }
  const entries = (fields: Fields) => new Map(taken.map((key) => [key, fields[key]]))
  return { next: readSettings(next), tally: ledger.tally(taken, entries(before), entries(next)) }
}

function planWatch(value: unknown, now: WatchList, ledger: Ledger): Planned<'watch'> {
  const rows = ledger.rows(value, watchItemSchema)
  const next = mergeWatch(now, [...byId(rows).values()])
  return {
    next,
    tally: ledger.tally(
      rows.map(({ id }) => id),
      byId(now),
      byId(next),
    ),
  }
}

/** Of two with one id the one changed later counts. */
function planOwn(value: unknown, now: OwnList, ledger: Ledger): Planned<'own'> {
  const rows = ledger.rows(value, ownEntitySchema)
  const next = new Map<string, OwnEntity>(byId(now))
  for (const row of rows) {
    const mine = next.get(row.id)
    if (!mine && next.size >= MOST_OWN) {
      ledger.refuse([
        { row: null, name: row.names[0] ?? '', field: '', kind: 'many', detail: String(MOST_OWN) },
      ])
      continue
    }
    if (!mine || row.changed > mine.changed) next.set(row.id, row)
  }
  return {
    next: [...next.values()],
    tally: ledger.tally(
      rows.map(({ id }) => id),
      byId(now),
      next,
    ),
  }
}

/** A pack comes whole, in place of the one with its id. */
function planPacks(
  value: unknown,
  now: readonly Pack[],
  known: (id: string) => boolean,
  ledger: Ledger,
): Planned<'packs'> {
  const next = new Map(byId(now))
  const seen: string[] = []
  for (const row of ledger.rows(value, v.unknown())) {
    const read = readPack(row, '', known)
    if ('problems' in read) {
      ledger.refuse(read.problems, read.more)
      continue
    }
    if (!next.has(read.pack.id) && next.size >= MOST_PACKS) {
      ledger.refuse([
        { row: null, name: read.pack.title, field: '', kind: 'many', detail: String(MOST_PACKS) },
      ])
      continue
    }
    next.set(read.pack.id, read.pack)
    seen.push(read.pack.id)
  }
  return { next: [...next.values()], tally: ledger.tally(seen, byId(now), next) }
}

function planTrail(value: unknown, now: readonly TrailArticle[], ledger: Ledger): Planned<'trail'> {
  const rows = ledger.rows(value, articleSchema)
  const merged = mapBy(now, keyOf)
  for (const row of rows) {
    const mine = merged.get(keyOf(row))
    merged.set(keyOf(row), mine ? mergeArticle(mine, row) : row)
  }
  const next = newestFirst([...merged.values()]).slice(0, MOST_ARTICLES)
  return { next, tally: ledger.tally(rows.map(keyOf), mapBy(now, keyOf), mapBy(next, keyOf)) }
}

/** What importing the fields of a file would make of `now`. `known`: whether the knowledge base has an entity. */
export function planImport(fields: Fields, now: State, known: (id: string) => boolean): Plan {
  const ledgers = Object.fromEntries(PARTS.map((part) => [part, new Ledger(part)])) as Record<Part, Ledger>
  const plans = {
    settings: planSettings(fields.settings, now.settings, ledgers.settings),
    watch: planWatch(fields.watch, now.watch, ledgers.watch),
    own: planOwn(fields.own, now.own, ledgers.own),
    packs: planPacks(fields.packs, now.packs, known, ledgers.packs),
    trail: planTrail(fields.trail, now.trail, ledgers.trail),
  }
  const problems = PARTS.flatMap((part) => ledgers[part].problems)
  return {
    next: {
      settings: plans.settings.next,
      watch: plans.watch.next,
      own: plans.own.next,
      packs: plans.packs.next,
      trail: plans.trail.next,
    },
    report: {
      parts: {
        settings: plans.settings.tally,
        watch: plans.watch.tally,
        own: plans.own.tally,
        packs: plans.packs.tally,
        trail: plans.trail.tally,
      },
      problems: problems.slice(0, MOST_PROBLEMS),
      more:
        Math.max(0, problems.length - MOST_PROBLEMS) +
        PARTS.reduce((sum, part) => sum + ledgers[part].more, 0),
    },
  }
}

/** Whether a plan changes anything. */
export const changesAnything = ({ parts }: Report): boolean =>
  PARTS.some((part) => parts[part].added + parts[part].updated > 0)
