/** The dictionary as bytes: a small header, four typed arrays, then the tables as JSON. Little-endian. */

import { EDGE_CLASSES } from '../../knowledge/schema.ts'
import { ENTITY_TYPE_NAMES, LANGUAGES } from '../../knowledge/vocabulary.ts'
import type { Dictionary, DictionaryEntity, DictionaryName, VersionRule } from './dictionary.ts'

const MAGIC = 0x4c504843 // "CHPL"
const FORMAT = 1
const HEADER_WORDS = 5
const CASES = ['any', 'capital', 'exact'] as const

/** Rows as arrays of numbers and strings: a third of the bytes of objects, and parsed faster. */
interface Tables {
  readonly entities: readonly (readonly [
    id: string,
    type: number,
    name: string,
    flags: number,
    version: number,
    related: readonly number[],
  ])[]
  readonly names: readonly (readonly [
    entity: number,
    text: string,
    lang: number,
    rules: number,
    cues: number,
    blockers: number,
  ])[]
  readonly wordLists: readonly (readonly string[])[]
  readonly versions: readonly VersionRule[]
  readonly patterns: readonly (readonly number[])[]
  /** Code units in the order of their codes (code = index + 1). */
  readonly alphabet: readonly number[]
}

export function encodeDictionary(dictionary: Dictionary): Uint8Array {
  const wordLists: string[][] = [[]]
  const listIndex = new Map<string, number>([['', 0]])
  const indexOf = (words: readonly string[]): number => {
    const key = words.join('\n')
    const known = listIndex.get(key)
    if (known !== undefined) return known
    wordLists.push([...words])
    listIndex.set(key, wordLists.length - 1)
    return wordLists.length - 1
  }
  const alphabet: number[] = []
  dictionary.codes.forEach((code, unit) => {
    if (code > 0) alphabet[code - 1] = unit
  })
  const tables: Tables = {
    entities: dictionary.entities.map(({ id, type, name, core, generic, version, related }) => [
      id,
      ENTITY_TYPE_NAMES.indexOf(type),
      name,
      (core ? 1 : 0) | (generic ? 2 : 0),
      version,
      related,
    ]),
    names: dictionary.names.map((name) => [
      name.entity,
      name.text,
      LANGUAGES.indexOf(name.lang),
      CASES.indexOf(name.case) | (EDGE_CLASSES.indexOf(name.edge) << 2) | (name.ambiguity << 4),
      indexOf(name.cues),
      indexOf(name.blockers),
    ]),
    wordLists,
    versions: dictionary.versions,
    patterns: dictionary.patterns,
    alphabet,
  }
  const json = new TextEncoder().encode(JSON.stringify(tables))
  const states = dictionary.base.length
  const bytes = new Uint8Array(HEADER_WORDS * 4 + states * 12 + json.length)
  const view = new DataView(bytes.buffer)
  const header = [MAGIC, FORMAT, states, json.length, 0]
  header.forEach((word, index) => {
    view.setUint32(index * 4, word, true)
  })
  let at = HEADER_WORDS * 4
  for (const array of [dictionary.base, dictionary.check, dictionary.value]) {
    for (const item of array) {
      view.setInt32(at, item, true)
      at += 4
    }
  }
  bytes.set(json, at)
  return bytes
}

/** Reads what `encodeDictionary` wrote. Throws with a plain message when the bytes are not such a file. */
export function decodeDictionary(bytes: ArrayBuffer): Dictionary {
  const broken = (why: string) => new Error(`the dictionary file is broken: ${why}`)
  if (bytes.byteLength < HEADER_WORDS * 4) throw broken('too short')
  const view = new DataView(bytes)
  if (view.getUint32(0, true) !== MAGIC) throw broken('not a dictionary')
  if (view.getUint32(4, true) !== FORMAT)
    throw broken(`format ${view.getUint32(4, true)}, this version reads ${FORMAT}`)
  const states = view.getUint32(8, true)
  const jsonLength = view.getUint32(12, true)
  if (HEADER_WORDS * 4 + states * 12 + jsonLength !== bytes.byteLength) throw broken('wrong length')
  // Every machine a browser runs on is little-endian, so the arrays are views, not copies.
  const array = (index: number) => new Int32Array(bytes, HEADER_WORDS * 4 + index * states * 4, states)
  const json = new Uint8Array(bytes, HEADER_WORDS * 4 + states * 12, jsonLength)
  const tables = JSON.parse(new TextDecoder().decode(json)) as Tables
  const codes = new Uint16Array(0x10000)
  tables.alphabet.forEach((unit, index) => {
    codes[unit] = index + 1
  })
  const entities = tables.entities.map(
    ([id, type, name, flags, version, related]): DictionaryEntity => ({
      id,
      name,
      version,
      related,
      type: ENTITY_TYPE_NAMES[type] ?? 'technology',
      core: (flags & 1) !== 0,
      generic: (flags & 2) !== 0,
    }),
  )
  const names = tables.names.map(
    ([entity, text, lang, rules, cues, blockers]): DictionaryName => ({
      entity,
      text,
      lang: LANGUAGES[lang] ?? 'en',
      case: CASES[(rules & 3) as 0 | 1 | 2] ?? 'any',
      edge: EDGE_CLASSES[(rules >> 2) & 3] ?? 'lone',
      ambiguity: ((rules >> 4) & 3) as 0 | 1 | 2,
      cues: tables.wordLists[cues] ?? [],
      blockers: tables.wordLists[blockers] ?? [],
    }),
  )
  return {
    entities,
    names,
    versions: tables.versions,
    patterns: tables.patterns,
    codes,
    base: array(0),
    check: array(1),
    value: array(2),
  }
}
