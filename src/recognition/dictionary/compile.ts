/** From the entities as people write them to the dictionary. Runs where the extension is built. */
import type { EdgeClass, EntityRecord, NameRecord } from '../../knowledge/schema.ts'
import { capitalsAskedOf } from '../edges/case.ts'
import { foldToString } from '../fold.ts'
import { isHan, isHangul, isKatakana } from '../scripts.ts'
import { versionRule } from '../versions.ts'
import type {
  Ambiguity,
  CaseRule,
  Dictionary,
  DictionaryEntity,
  DictionaryName,
  Neighbours,
  VersionRule,
} from './dictionary.ts'
import { type DictionarySource, encodeDictionary } from './encode.ts'
import { decodeDictionary } from './format.ts'
import { spellings, vetoesOf } from './spellings.ts'

export interface CompileOptions {
  /** Whether a folded word stands in a general word list, so that a name spelled like it is ambiguous. */
  readonly isCommonWord?: (word: string) => boolean
  /** By name of two Chinese characters, as written. */
  readonly neighbours?: ReadonlyMap<string, Neighbours>
}

const LATIN_ONLY = /^[ -\u024f]+$/

/** Compiles entities (in any order) into what a dictionary holds; the result depends only on the entities. */
export function compileEntities(
  records: readonly EntityRecord[],
  options: CompileOptions = {},
): DictionarySource {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  const indexOf = new Map(sorted.map((record, index) => [record.id, index]))
  const related = sorted.map(() => new Set<number>())
  sorted.forEach((record, from) => {
    for (const { target } of record.relations) {
      const to = indexOf.get(target)
      if (to === undefined) continue
      related[from]?.add(to)
      related[to]?.add(from)
    }
  })
  const entities = sorted.map((record, index): DictionaryEntity => {
    return {
      id: record.id,
      type: record.type,
      name: record.names.find((name) => name.lang === 'en' && name.kind === 'preferred')?.text ?? record.id,
      core: record.core,
      generic: record.generic,
      related: [...(related[index] ?? [])].sort((a, b) => a - b),
    }
  })

  const versions = sorted.map(versionsOf)

  const owners = new Map<string, Set<number>>()
  const searched: { record: NameRecord; entity: number; folded: string }[] = []
  sorted.forEach((record, entity) => {
    for (const name of record.names) {
      if (!isSearched(name)) continue
      const folded = foldToString(name.text)
      // A ticker that reads like a name (ASML) takes nothing from that name's certainty.
      const isNameToo = record.names.some(
        (other) => other.kind !== 'ticker' && foldToString(other.text) === folded,
      )
      if (name.kind === 'ticker' && isNameToo) continue
      searched.push({ record: name, entity, folded })
      owners.set(folded, (owners.get(folded) ?? new Set()).add(entity))
    }
  })

  const own = new Map<number, Set<string>>()
  for (const { entity, folded } of searched) own.set(entity, (own.get(entity) ?? new Set()).add(folded))
  /** "Google TPU" is two names side by side when Google is one entity's and TPU alone is this one's. */
  const isTwoNames = (folded: string, entity: number): boolean => {
    for (let at = folded.indexOf(' '); at > 0; at = folded.indexOf(' ', at + 1)) {
      const makers = owners.get(folded.slice(0, at))
      // Only a firm's name is one of two: Vera Rubin is one name, though Vera and Rubin are chips.
      const isFirm = [...(makers ?? [])].some((maker) => sorted[maker]?.type === 'company')
      if (isFirm && !makers?.has(entity) && own.get(entity)?.has(folded.slice(at + 1))) return true
    }
    return false
  }

  const groups = new Map<string, DictionaryName[]>()
  for (const { record, entity, folded } of searched) {
    // A firm's full name stays whole: Google DeepMind.
    const isFirmsOwn = record.kind === 'preferred' && sorted[entity]?.type === 'company'
    if (!isFirmsOwn && isTwoNames(folded, entity)) continue
    const shared = (owners.get(folded)?.size ?? 1) > 1
    const ambiguity = ambiguityOf(record, folded, shared, options)
    const blockers = (record.blockers ?? []).map(foldToString)
    const name: DictionaryName = {
      entity,
      versions: versions[entity] ?? null,
      text: record.text,
      lang: record.lang,
      case: caseRuleOf(record, ambiguity),
      capitals: capitalsAskedOf(record.text),
      edge: record.edge ?? edgeClassOf(folded, ambiguity),
      ambiguity,
      cues: (record.cues ?? []).map(foldToString),
      blockers: blockers.filter((word) => !word.includes(folded)),
      vetoes: vetoesOf(folded, blockers),
      neighbours: neighboursOf(options.neighbours?.get(record.text)),
    }
    const key = `${folded}\n${entity}`
    groups.set(key, [...(groups.get(key) ?? []), name])
  }

  const named = [...groups].flatMap(([key, group]) => {
    const [folded = ''] = key.split('\n')
    // A single letter is no name that could be searched.
    if (folded.length < 2) return []
    const forms = spellings(folded)
    return mergeSameForm(group, folded).map((name) => ({ name, folded, forms }))
  })
  return { entities, named }
}

/** Null where no character speaks against the name. */
const neighboursOf = (known: Neighbours | undefined): Neighbours | null =>
  known && Object.values(known).some((letters) => letters !== '') ? known : null

function versionsOf({ versions }: EntityRecord): VersionRule | null {
  if (!versions) return null
  const suffixes = (versions.suffix ?? []).map(foldToString)
  return versionRule(
    versions.join,
    (versions.prefix ?? []).map(foldToString),
    suffixes.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  )
}

/** The dictionary of `records` as the extension reads it. */
export const compileDictionary = (records: readonly EntityRecord[], options?: CompileOptions): Dictionary =>
  decodeDictionary(encodeDictionary(compileEntities(records, options)).buffer)

/**
 * Records of one entity whose folded form is the same (AMD in English and in Korean) know together what
 * each knows; one record stays for each spelling (Arm and ARM), since case rules look at it.
 */
function mergeSameForm(group: readonly DictionaryName[], folded: string): DictionaryName[] {
  const union = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort()
  const cues = union(group.map((name) => name.cues))
  const blockers = union(group.map((name) => name.blockers))
  const vetoes = vetoesOf(folded, union(group.map((name) => name.vetoes.map(({ word }) => word))))
  const doubtful = group.reduce((a, b) => (b.ambiguity > a.ambiguity ? b : a))
  const spellings = new Map(group.map((name) => [name.text, name]))
  return [...spellings.values()].map((name) => ({
    ...name,
    ambiguity: doubtful.ambiguity,
    edge: doubtful.edge,
    cues,
    blockers,
    vetoes,
  }))
}

function isSearched(name: NameRecord): boolean {
  if (name.match === false) return false
  if (name.kind === 'ticker') return /^[A-Z]{3,6}$/.test(name.text)
  return true
}

const hangulCount = (folded: string): number =>
  [...folded].filter((letter) => isHangul(letter.charCodeAt(0))).length

/**
 * 2: a person noted other senses, or another entity has the same name. 1: so short or so common a form
 * that something near it must agree. A person's `unambiguous` (with a reason) overrules the machine.
 */
function ambiguityOf(
  record: NameRecord,
  folded: string,
  shared: boolean,
  options: CompileOptions,
): Ambiguity {
  if (record.senses) return 2
  // Words that speak against a name say that there is something to decide.
  const doubted = record.blockers?.some((word) => !foldToString(word).includes(folded))
  if (shared && !record.unambiguous) return 2
  if (record.unambiguous) return 0
  if (doubted) return 1
  if (record.kind === 'ticker') return 2
  if (options.isCommonWord?.(folded)) return 1
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '')
  if (LATIN_ONLY.test(folded) && letters.length <= 3) return 1
  if (hangulCount(folded) === letters.length && letters.length <= 1) return 2
  if ([...letters].every((letter) => isHan(letter.charCodeAt(0))) && letters.length <= 2) return 1
  return 0
}

function caseRuleOf(record: NameRecord, ambiguity: Ambiguity): CaseRule {
  if (record.case) return record.case
  if (!LATIN_ONLY.test(record.text)) return 'any'
  if (!/[A-Z]/.test(record.text)) return 'any'
  if (record.kind === 'ticker') return 'exact'
  const letters = record.text.replace(/[^A-Za-z]/g, '')
  return ambiguity > 0 || letters.length <= 4 ? 'capital' : 'any'
}

/** See docs/recognition.md: how much a Korean name lets follow it without a space. */
function edgeClassOf(folded: string, ambiguity: Ambiguity): EdgeClass {
  const last = folded.charCodeAt(folded.length - 1)
  if (isHangul(last)) {
    const syllables = hangulCount(folded)
    if (ambiguity > 0 && syllables <= 2) return 'lone'
    if (ambiguity > 0) return 'particle'
    return syllables >= 4 || (syllables >= 3 && folded.length > syllables) ? 'free' : 'particle'
  }
  if (isKatakana(last)) return 'free'
  if (ambiguity > 0) return 'particle'
  return folded.replace(/[^a-z0-9]/g, '').length >= 4 ? 'free' : 'particle'
}
