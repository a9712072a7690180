/** Writes the dictionary as bytes. Runs where the extension is built. */
import { EDGE_CLASSES } from '../../knowledge/schema.ts'
import { ENTITY_TYPE_NAMES, LANGUAGES } from '../../knowledge/vocabulary.ts'
import { TYPE_CUES } from '../evidence.ts'
import { alphabetOf, codesOf } from './alphabet.ts'
import { capitalsOf, OTHERWISE } from './capitals.ts'
import { Writer, zigzag } from './columns.ts'
import { ASKS_MORE, CASE_SHIFT, type DictionaryEntity, type DictionaryName } from './dictionary.ts'
import { filterSteps } from './filter.ts'
import { CASES, FORMAT, idLike, MAGIC } from './format.ts'
import { neighboursText } from './neighbours.ts'
import { buildTrie } from './places.ts'

export interface NamedForms {
  readonly name: DictionaryName
  /** The name folded. */
  readonly folded: string
  /** All its spellings, folded; `folded` is one of them. */
  readonly forms: readonly string[]
}

/** What a dictionary holds, as it comes from knowledge. */
export interface DictionarySource {
  readonly entities: readonly DictionaryEntity[]
  readonly named: readonly NamedForms[]
}

/** Lists of words by number; equal lists are one. The first is empty. */
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

/** Throws when names and words use more different letters than there are codes. */
export function encodeDictionary({ entities, named }: DictionarySource): Uint8Array<ArrayBuffer> {
  const out = new Writer()
  const forms = sortedSet(named.flatMap((one) => one.forms))
  const evidence = named.flatMap(({ name }) => [...name.cues, ...name.blockers, ...vetoWords(name)])
  const words = sortedSet([...evidence, ...Object.values(TYPE_CUES).flat()])
  const alphabet = alphabetOf([...forms, ...words])
  const codes = codesOf(alphabet)
  const versions = new Map(named.map(({ name }) => [name.entity, name.versions]))
  out.text(
    JSON.stringify(
      [...versions].flatMap(([entity, rule]) =>
        rule ? [[entity, rule.join, rule.prefix, rule.suffix]] : [],
      ),
    ),
  )
  out.numbers(stepsOf(alphabet.split('').map((letter) => letter.charCodeAt(0))))
  const codesIn = (form: string) =>
    form
      .slice(0, 4)
      .split('')
      .map((letter) => codes.get(letter) as number)
  const versioned = new Set(named.filter(({ name }) => name.versions).flatMap((one) => one.forms))
  out.numbers(sortedNumbers(forms.map((form) => codesIn(form)[0] as number)))
  out.numbers(filterSteps(forms.map((form) => ({ codes: codesIn(form), isVersioned: versioned.has(form) }))))
  const tries = [buildTrie(forms, codes), buildTrie(words, codes)]
  // What is alike stands together, which helps compression.
  for (const { labels } of tries) out.text(labels)
  for (const { lengths, shapes, places } of tries) {
    out.text(lengths)
    out.text(shapes)
    out.column(places)
  }

  const numberOf = new Map(forms.map((form, index) => [form, index]))
  // Numbers are looked up once for each name: in the comparison it was the dearest line for 200,000 of them.
  const names = named
    .map((one) => ({ one, number: numberOf.get(one.folded) ?? 0 }))
    .sort((a, b) => a.number - b.number)
    .map(({ one }) => one)
  writeForms(out, forms, named, names)
  writeNames(out, names, words)
  writeEntities(out, entities, names)
  return out.bytes(MAGIC, FORMAT)
}

const vetoWords = ({ vetoes }: DictionaryName): string[] => sortedSet(vetoes.map(({ word }) => word))

const sortedNumbers = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
const sortedSet = (words: readonly string[]): string[] => [...new Set(words)].sort()

/** Names come in the order of their own forms; which ones other forms name is told from the place reached there. */
function writeForms(
  out: Writer,
  forms: readonly string[],
  named: readonly NamedForms[],
  names: readonly NamedForms[],
): void {
  const nameIndex = new Map(names.map((one, index) => [one, index]))
  const owned = new Map<string, number>()
  const byForm = new Map<string, number[]>()
  for (const one of named) {
    owned.set(one.folded, (owned.get(one.folded) ?? 0) + 1)
    for (const form of one.forms) {
      const index = nameIndex.get(one) as number
      const here = byForm.get(form)
      if (here) here.push(index)
      else byForm.set(form, [index])
    }
  }
  let next = 0
  const others = forms.map((form) => {
    const steps = (byForm.get(form) ?? []).map((name) => name - next)
    const own = owned.get(form) ?? 0
    next += own
    return steps.length === own && steps.every((step, index) => step === index) ? [] : steps
  })
  out.numbers(forms.map((form) => owned.get(form) ?? 0))
  out.numbers(others.map(({ length }) => length))
  out.numbers(others.flat().map(zigzag))
}

function writeNames(out: Writer, names: readonly NamedForms[], words: readonly string[]): void {
  const lists = new WordLists()
  const listsOf = (words: (name: DictionaryName) => readonly string[]) =>
    names.map(({ name }) => lists.add(words(name)))
  const columns = [listsOf(({ cues }) => cues), listsOf(({ blockers }) => blockers), listsOf(vetoWords)]
  const wordIndex = new Map(words.map((word, index) => [word, index]))
  out.numbers(lists.lists.map(({ length }) => length))
  // Sorted as the words are, so that the numbers ascend.
  const indices = lists.lists.map((list) => list.map((word) => wordIndex.get(word) as number))
  out.numbers(indices.flatMap((list) => list.map((word, index) => word - (list[index - 1] ?? 0))))

  const capitals = names.map(({ name, folded }) => capitalsOf(folded, name.text))
  out.numbers(capitals)
  out.words(names.filter((_, index) => capitals[index] === OTHERWISE).map(({ name }) => name.text))
  out.numbers(stepsOf(names.map(({ name }) => name.entity)))
  out.numbers(names.map(({ name }) => LANGUAGES.indexOf(name.lang)))
  out.text(names.map(({ name }) => String.fromCharCode(rulesOf(name))).join(''))
  for (const column of columns) out.numbers(column)
  const neighbours = names.map(({ name }) => (name.neighbours ? neighboursText(name.neighbours) : ''))
  const texts = ['', ...sortedSet(neighbours.filter((text) => text !== ''))]
  out.numbers(neighbours.map((text) => texts.indexOf(text)))
  out.words(texts)
}

/** Each number less the one before it, as one that is not negative. */
const stepsOf = (values: readonly number[]): number[] =>
  values.map((value, index) => zigzag(value - (values[index - 1] ?? 0)))

function rulesOf(name: DictionaryName): number {
  const { case: rule, edge, ambiguity, vetoes, versions, neighbours } = name
  const asksMore = rule !== 'any' || vetoes.length > 0 || versions !== null || neighbours !== null
  return (
    EDGE_CLASSES.indexOf(edge) |
    (ambiguity << 2) |
    (asksMore ? ASKS_MORE : 0) |
    (CASES.indexOf(rule) << CASE_SHIFT)
  )
}

function writeEntities(
  out: Writer,
  entities: readonly DictionaryEntity[],
  names: readonly NamedForms[],
): void {
  const byText = new Map<string, number>()
  names.forEach(({ name }, index) => {
    const key = `${name.entity} ${name.text}`
    if (!byText.has(key)) byText.set(key, index)
  })
  const called = entities.map(({ name }, index) => byText.get(`${index} ${name}`) ?? -1)
  out.numbers(entities.map(({ type }) => ENTITY_TYPE_NAMES.indexOf(type)))
  out.numbers(entities.map(({ core, generic }) => (core ? 1 : 0) | (generic ? 2 : 0)))
  out.numbers(called.map((name) => name + 1))
  out.words(entities.map(({ name }, index) => (called[index] === -1 ? name : '')))
  out.words(entities.map(({ id, name }) => (id === idLike(name) ? '' : id)))
  // Both ends know of a link; one is enough.
  const later = entities.map(({ related }, index) => related.filter((other) => other >= index))
  out.numbers(later.map(({ length }) => length))
  out.numbers(later.flatMap((list, index) => list.map((other, at) => other - (list[at - 1] ?? index))))
}
