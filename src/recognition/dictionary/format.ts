/**
 * The dictionary as bytes: MAGIC, format and checksum as three little-endian words, then columns (bytes.ts)
 * in the order in which `encodeDictionary` writes them. What follows from something else is left out: the
 * automaton is kept as its forms and the places of their states, a name as the form it is spelled like and
 * its capitals, an id where it is the name in lower case.
 */
import { EDGE_CLASSES } from '../../knowledge/schema.ts'
import { ENTITY_TYPE_NAMES, LANGUAGES } from '../../knowledge/vocabulary.ts'
import { foldToString } from '../fold.ts'
import { lettersOf } from './alphabet.ts'
import { assemble } from './automaton.ts'
import { checksum, Reader, Writer } from './bytes.ts'
import { capitalise, capitalsOf, OTHERWISE } from './capitals.ts'
import type { Ambiguity, Dictionary, DictionaryEntity, DictionaryName, VersionRule } from './dictionary.ts'
import { takeApart } from './places.ts'

const MAGIC = 0x4c504843 // "CHPL"
const FORMAT = 2
const HEADER = 12
/** Bit of a name's rules: its entity is called so. */
const CALLED = 1 << 6
const CASES = ['any', 'capital', 'exact'] as const

/** The id that needs no storing. */
const idLike = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Lists of words by number: 0 is the empty list. */
class WordLists {
  readonly lists: (readonly string[])[] = [[]]
  private readonly indexOf = new Map([['', 0]])

  add(words: readonly string[]): number {
    const key = words.join('\n')
    const known = this.indexOf.get(key) ?? this.lists.push(words) - 1
    this.indexOf.set(key, known)
    return known
  }
}

export function encodeDictionary(dictionary: Dictionary): Uint8Array<ArrayBuffer> {
  const { entities, names, versions, automaton, formStarts, formNames } = dictionary
  const { forms, alphabet, places } = takeApart(automaton)
  const out = new Writer()

  out.words([JSON.stringify(versions)])
  out.signed(
    alphabet.split('').map((_, at) => alphabet.charCodeAt(at) - (at > 0 ? alphabet.charCodeAt(at - 1) : 0)),
  )
  out.sorted(forms, automaton.codes)
  out.numbers(places)

  // Names are sorted by their own forms; what other forms name is told from the place reached there.
  const ownForm = names.map(({ text }) => forms.indexOf(foldToString(text)))
  const owned = forms.map((_, form) => ownForm.filter((own) => own === form).length)
  out.numbers(owned)
  let next = 0
  const others = forms.map((_, form) => {
    const list = [...formNames.subarray(formStarts[form], formStarts[form + 1])].map((name) => name - next)
    const own = owned[form] as number
    next += own
    return list.length === own && list.every((step, index) => step === index) ? [] : list
  })
  out.numbers(others.map(({ length }) => length))
  out.signed(others.flat())

  const capitals = names.map(({ text }, index) => capitalsOf(forms[ownForm[index] as number] as string, text))
  out.numbers(capitals)
  out.words(names.filter((_, index) => capitals[index] === OTHERWISE).map(({ text }) => text))
  out.signed(names.map(({ entity }, index) => entity - (names[index - 1]?.entity ?? 0)))
  out.numbers(names.map(({ lang }) => LANGUAGES.indexOf(lang)))
  const called = entities.map(({ name }, entity) =>
    names.findIndex((one) => one.entity === entity && one.text === name),
  )
  out.numbers(
    names.map(
      ({ case: rule, edge, ambiguity, entity }, index) =>
        CASES.indexOf(rule) |
        (EDGE_CLASSES.indexOf(edge) << 2) |
        (ambiguity << 4) |
        (called[entity] === index ? CALLED : 0),
    ),
  )
  const lists = new WordLists()
  out.numbers(names.map(({ cues }) => lists.add(cues)))
  out.numbers(names.map(({ blockers }) => lists.add(blockers)))
  out.numbers(names.map(({ vetoes }) => lists.add(vetoes)))
  const words = [...new Set(lists.lists.flat())].sort()
  const wordIndex = new Map(words.map((word, index) => [word, index]))
  out.sorted(words, automaton.codes)
  out.lists(lists.lists.map((list) => list.map((word) => wordIndex.get(word) as number)))

  out.numbers(entities.map(({ type }) => ENTITY_TYPE_NAMES.indexOf(type)))
  out.numbers(entities.map(({ core, generic }) => (core ? 1 : 0) | (generic ? 2 : 0)))
  out.numbers(entities.map(({ version }) => version + 1))
  out.words(entities.map(({ name }, index) => (called[index] === -1 ? name : '')))
  out.words(entities.map(({ id, name }) => (id === idLike(name) ? '' : id)))
  // Both ends know of a link; one is enough.
  out.lists(entities.map(({ related }, index) => related.filter((other) => other >= index)))
  return withHeader(out.done())
}

function withHeader(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER + body.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT, true)
  view.setUint32(8, checksum(body), true)
  bytes.set(body, HEADER)
  return bytes
}

const broken = (why: string) => new Error(`the dictionary file is broken: ${why}`)

/** Reads what `encodeDictionary` wrote. Throws with a plain message when the bytes are not such a file. */
export function decodeDictionary(bytes: ArrayBuffer): Dictionary {
  if (bytes.byteLength < HEADER) throw broken('too short')
  const view = new DataView(bytes)
  if (view.getUint32(0, true) !== MAGIC) throw broken('not a dictionary')
  const format = view.getUint32(4, true)
  if (format !== FORMAT) throw broken(`format ${format}, this version reads ${FORMAT}`)
  const body = new Uint8Array(bytes, HEADER)
  if (view.getUint32(8, true) !== checksum(body)) throw broken('damaged or cut short')
  return readDictionary(new Reader(body))
}

function readDictionary(input: Reader): Dictionary {
  const [versions = '[]'] = input.words()
  let unit = 0
  const alphabet = input
    .signed()
    .map((step) => {
      unit += step
      return String.fromCharCode(unit)
    })
    .join('')
  const letters = lettersOf(alphabet)
  const forms = input.sorted(letters)
  const automaton = assemble(forms, alphabet, input.numbers())

  const owned = input.numbers()
  const lengths = input.numbers()
  const steps = input.signed()
  const formStarts = new Uint32Array(forms.length + 1)
  const formNames: number[] = []
  const ownForm: string[] = []
  let step = 0
  for (let form = 0; form < forms.length; form++) {
    const next = ownForm.length
    const length = lengths[form] as number
    for (let index = 0; index < (owned[form] as number); index++) {
      if (length === 0) formNames.push(ownForm.length)
      ownForm.push(forms[form] as string)
    }
    for (let index = 0; index < length; index++) formNames.push(next + (steps[step++] as number))
    formStarts[form + 1] = formNames.length
  }

  const capitals = input.numbers()
  const otherwise = input.words()
  const entitySteps = input.signed()
  const langs = input.numbers()
  const rules = input.numbers()
  const listsOf = { cues: input.numbers(), blockers: input.numbers(), vetoes: input.numbers() }
  const words = input.sorted(letters)
  const lists = input.lists().map((list) => list.map((word) => words[word] as string))
  const called: string[] = []
  let written = 0
  let entity = 0
  const names = ownForm.map((form, index): DictionaryName => {
    const text =
      capitals[index] === OTHERWISE
        ? (otherwise[written++] as string)
        : capitalise(form, capitals[index] as number)
    entity += entitySteps[index] as number
    const rule = rules[index] as number
    if (rule & CALLED) called[entity] = text
    return {
      entity,
      text,
      lang: LANGUAGES[langs[index] as number] ?? 'en',
      case: CASES[rule & 3] ?? 'any',
      edge: EDGE_CLASSES[(rule >> 2) & 3] ?? 'lone',
      ambiguity: ((rule >> 4) & 3) as Ambiguity,
      cues: lists[listsOf.cues[index] as number] ?? [],
      blockers: lists[listsOf.blockers[index] as number] ?? [],
      vetoes: lists[listsOf.vetoes[index] as number] ?? [],
    }
  })
  const entities = readEntities(input, called)
  return {
    entities,
    names,
    versions: JSON.parse(versions) as VersionRule[],
    automaton,
    formStarts,
    formNames: Uint32Array.from(formNames),
  }
}

function readEntities(input: Reader, called: readonly string[]): DictionaryEntity[] {
  const types = input.numbers()
  const flags = input.numbers()
  const versions = input.numbers()
  const names = input.words()
  const ids = input.words()
  const later = input.lists()
  const related: number[][] = later.map(() => [])
  // In the order of the entities, so that each list ascends.
  later.forEach((list, index) => {
    for (const other of list) if (other !== index) related[other]?.push(index)
  })
  later.forEach((list, index) => {
    related[index]?.push(...list)
  })
  return types.map((type, index): DictionaryEntity => {
    const name = called[index] ?? (names[index] as string)
    const flag = flags[index] as number
    return {
      id: ids[index] || idLike(name),
      type: ENTITY_TYPE_NAMES[type] ?? 'technology',
      name,
      core: (flag & 1) !== 0,
      generic: (flag & 2) !== 0,
      version: (versions[index] as number) - 1,
      related: related[index] as number[],
    }
  })
}
