/**
 * Reads the dictionary from bytes: columns (columns.ts) in the order in which encode.ts writes them. What
 * follows from something else is left out: a name is kept as the form it is spelled like and its capitals,
 * an id only where it is not the name in lower case. What not every page needs is worked out when asked for.
 */
import { EDGE_CLASSES, type EdgeClass } from '../../knowledge/schema.ts'
import { ENTITY_TYPE_NAMES, type EntityType, LANGUAGES, type Language } from '../../knowledge/vocabulary.ts'
import { capitalsAskedOf } from '../edges/case.ts'
import { versionRule } from '../versions.ts'
import { lastCode, tableOf } from './alphabet.ts'
import { capitalise, OTHERWISE } from './capitals.ts'
import { type Column, Reader, unzigzag } from './columns.ts'
import type {
  Ambiguity,
  CaseRule,
  Dictionary,
  DictionaryEntity,
  DictionaryName,
  Rows,
  VersionRule,
} from './dictionary.ts'
import { CASE_SHIFT } from './dictionary.ts'
import { openFilter } from './filter.ts'
import { readNeighbours } from './neighbours.ts'
import { vetoesOf } from './spellings.ts'
import { openTrie, Speller, type TrieColumns } from './trie.ts'

export const MAGIC = 0x4c504843 // "CHPL"
export const FORMAT = 3
export const CASES = ['any', 'capital', 'exact'] as const

/** The id that needs no storing. */
export const idLike = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Reads what `encodeDictionary` wrote. Throws with a plain message when the bytes are not such a file. */
export function decodeDictionary(bytes: ArrayBuffer): Dictionary {
  try {
    return readDictionary(new Reader(bytes, MAGIC, FORMAT))
  } catch (error) {
    throw new Error(`the dictionary file is broken: ${error instanceof Error ? error.message : error}`)
  }
}

function readDictionary(input: Reader): Dictionary {
  const rules = JSON.parse(input.text()) as [number, string[], string[], string[]][]
  const versions = new Map(rules.map(([entity, ...rule]) => [entity, versionRule(...rule)]))
  const alphabet = readAlphabet(input.column())
  const starts = input.column().numbers()
  const filter = openFilter(input.column())
  const labels = [input.text(), input.text()] as const
  const readTrie = (index: 0 | 1): TrieColumns => ({
    labels: labels[index],
    lengths: input.text(),
    shapes: input.text(),
    places: input.column(),
  })
  const forms = openTrie(readTrie(0), lastCode(alphabet))
  const wordColumns = readTrie(1)
  const words = new Speller(() => openTrie(wordColumns, lastCode(alphabet)), alphabet)
  const { formStarts, formNames, ownForms } = readForms(input)
  const names = new NameTable(
    input,
    new Speller(() => forms, alphabet),
    ownForms,
    new WordLists(input, words),
    versions,
  )
  return {
    entities: new EntityTable(input, names),
    names,
    rules: names.rules,
    units: tableOf(alphabet, starts),
    filter,
    forms,
    formStarts,
    formNames,
    words,
  }
}

/** Numbers of which a column holds what each adds to the one before. */
function runningSum(steps: Column): Uint16Array {
  const sums = new Uint16Array(steps.length)
  for (let index = 0, sum = 0; index < steps.length; index++) {
    sum += unzigzag(steps.at(index))
    sums[index] = sum
  }
  return sums
}

const readAlphabet = (steps: Column): string => String.fromCharCode(...runningSum(steps))

interface Forms {
  readonly formStarts: Uint32Array
  readonly formNames: Uint32Array
  /** Form of each name. */
  readonly ownForms: Uint32Array
}

function readForms(input: Reader): Forms {
  const owned = input.column()
  const lengths = input.column()
  const steps = input.column()
  const formStarts = new Uint32Array(owned.length + 1)
  const formNames: number[] = []
  const ownForms: number[] = []
  let step = 0
  for (let form = 0; form < owned.length; form++) {
    const first = ownForms.length
    const length = lengths.at(form)
    for (let name = first; name < first + owned.at(form); name++) {
      if (length === 0) formNames.push(name)
      ownForms.push(form)
    }
    for (const end = step + length; step < end; step++) formNames.push(first + unzigzag(steps.at(step)))
    formStarts[form + 1] = formNames.length
  }
  return { formStarts, formNames: Uint32Array.from(formNames), ownForms: Uint32Array.from(ownForms) }
}

/** Lists of words; each is spelled out when it is first asked for. */
class WordLists {
  private readonly lengths: Column
  private readonly steps: Column
  private starts: number[] | null = null
  private readonly known: (readonly string[])[]

  constructor(
    input: Reader,
    private readonly words: Speller,
  ) {
    this.lengths = input.column()
    this.steps = input.column()
    this.known = new Array(this.lengths.length)
  }

  list(index: number): readonly string[] {
    const known = this.known[index]
    if (known) return known
    this.starts ??= startsOf(this.lengths)
    const words: string[] = []
    let word = 0
    for (let at = this.starts[index] as number; at < (this.starts[index + 1] as number); at++) {
      word += this.steps.at(at)
      words.push(this.words.spell(word))
    }
    this.known[index] = words
    return words
  }
}

function startsOf(lengths: Column): number[] {
  const starts = [0]
  for (let index = 0; index < lengths.length; index++)
    starts.push((starts[index] as number) + lengths.at(index))
  return starts
}

class NameTable implements Rows<DictionaryName> {
  private readonly capitals: Column
  private readonly otherwise: readonly string[]
  private readonly entities: Uint16Array
  private readonly langs: Column
  readonly rules: string
  private readonly cues: Column
  private readonly blockers: Column
  private readonly vetoes: Column
  private readonly neighbours: Column
  private readonly neighbourTexts: readonly string[]
  /** Room for all from the beginning: an array that grows by leaps is turned into a slow hash table. */
  private readonly rows: DictionaryName[]

  constructor(
    input: Reader,
    private readonly forms: Speller,
    private readonly ownForms: Uint32Array,
    private readonly lists: WordLists,
    private readonly versions: ReadonlyMap<number, VersionRule>,
  ) {
    this.rows = new Array(ownForms.length)
    this.capitals = input.column()
    this.otherwise = input.words()
    this.entities = runningSum(input.column())
    this.langs = input.column()
    this.rules = input.text()
    this.cues = input.column()
    this.blockers = input.column()
    this.vetoes = input.column()
    this.neighbours = input.column()
    this.neighbourTexts = input.words()
  }

  get length(): number {
    return this.ownForms.length
  }

  at(index: number): DictionaryName {
    const known = this.rows[index]
    if (known) return known
    const rules = this.rules.charCodeAt(index)
    const entity = this.entities[index] as number
    const form = this.forms.spell(this.ownForms[index] as number)
    const text = this.text(index, form)
    const neighbours = this.neighbours.at(index)
    const row: DictionaryName = {
      entity,
      versions: this.versions.get(entity) ?? null,
      text,
      lang: LANGUAGES[this.langs.at(index)] as Language,
      case: CASES[rules >> CASE_SHIFT] as CaseRule,
      capitals: capitalsAskedOf(text),
      edge: EDGE_CLASSES[rules & 3] as EdgeClass,
      ambiguity: ((rules >> 2) & 3) as Ambiguity,
      cues: this.lists.list(this.cues.at(index)),
      blockers: this.lists.list(this.blockers.at(index)),
      vetoes: vetoesOf(form, this.lists.list(this.vetoes.at(index))),
      neighbours: neighbours === 0 ? null : readNeighbours(this.neighbourTexts[neighbours] as string),
    }
    this.rows[index] = row
    return row
  }

  private text(index: number, form: string): string {
    const capitals = this.capitals.at(index)
    if (capitals !== OTHERWISE) return capitalise(form, capitals)
    let rank = 0
    for (let name = 0; name < index; name++) if (this.capitals.at(name) === OTHERWISE) rank++
    return this.otherwise[rank] as string
  }
}

class EntityTable implements Rows<DictionaryEntity> {
  private readonly types: Column
  private readonly flags: Column
  private readonly called: Column
  private readonly otherwise: readonly string[]
  private readonly ids: readonly string[]
  private readonly degrees: Column
  private readonly steps: Column
  private readonly rows: DictionaryEntity[]
  private links: number[][] | null = null

  constructor(
    input: Reader,
    private readonly names: NameTable,
  ) {
    this.types = input.column()
    this.rows = new Array(this.types.length)
    this.flags = input.column()
    this.called = input.column()
    this.otherwise = input.words()
    this.ids = input.words()
    this.degrees = input.column()
    this.steps = input.column()
  }

  get length(): number {
    return this.types.length
  }

  at(index: number): DictionaryEntity {
    const known = this.rows[index]
    if (known) return known
    const called = this.called.at(index)
    const name = called === 0 ? (this.otherwise[index] as string) : this.names.at(called - 1).text
    this.links ??= this.readLinks()
    const row: DictionaryEntity = {
      id: this.ids[index] || idLike(name),
      type: ENTITY_TYPE_NAMES[this.types.at(index)] as EntityType,
      name,
      core: (this.flags.at(index) & 1) !== 0,
      generic: (this.flags.at(index) & 2) !== 0,
      related: this.links[index] as number[],
    }
    this.rows[index] = row
    return row
  }

  private readLinks(): number[][] {
    const links = Array.from({ length: this.length }, (): number[] => [])
    let at = 0
    for (let index = 0; index < this.length; index++) {
      let other = index
      for (const end = at + this.degrees.at(index); at < end; at++) {
        other += this.steps.at(at)
        links[index]?.push(other)
        if (other !== index) links[other]?.push(index)
      }
    }
    for (const list of links) list.sort((a, b) => a - b)
    return links
  }
}
