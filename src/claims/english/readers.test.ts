import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowsRelation, RELATIONS } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimSentence } from '../claim.ts'
import { CLAIM_STATUSES } from '../claim.ts'
import { readEnglish } from './english.ts'
import { readEnglishLight } from './light.ts'
import { line, sentence } from './test-kit.ts'

const READERS = [
  ['light', readEnglishLight],
  ['full', readEnglish],
] as const

const NAMES = [
  'Nvidia',
  'AMD',
  'TSMC',
  'TPU',
  'GPU',
  'Slurm',
  'Llama',
  'HBM4',
  'Lisa Su',
  'Reuters',
  'Entity List',
  'Stargate',
]
const WORDS =
  'the a its and or , . ; : — ? " ( ) of in to with for by from on as that which who it they said says reported plans agreed will would could has been is was not never no if whether to buy acquire bought uses using supplies develops made invests stake partnership deal acquisition CEO rival maker developer supplier company chips GPUs -backed \'s $2 billion 90% on Monday in 2026 last year according worth talks announced is expected new unveiled customized zorps frobbed -'.split(
    ' ',
  )

/** Any row of names and of the words the grammar goes by, with or without sense. */
const marked = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...NAMES).map((name) => `[${name}]`) },
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '))

const name = fc.constantFrom(...NAMES).map((text) => `[${text}]`)
const names = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : (list[0] as string),
  )
const pick = (...words: string[]) => fc.constantFrom(...words)
const LEADS = pick(
  '',
  'On Monday, ',
  'According to [Reuters], ',
  'While shares fell, ',
  '[Reuters]: ',
  'If ',
  'The rival of ',
)
const INSERTS = pick(
  '',
  ', the maker of [Slurm],',
  ', which uses [HBM4],',
  ' CEO [Lisa Su]',
  "'s",
  '-backed startup [AMD]',
  ' (US)',
)
const VERBS = pick(
  ' acquired ',
  ' will buy ',
  ' plans to use ',
  ' is said to be considering using ',
  ' supplies HBM to ',
  ' did not make ',
  ' took a 10% stake in ',
  ' said it would invest $2 billion in ',
  ' was made by ',
  ' is a rival of ',
  ' to back ',
  ' could sue ',
  ' signed a partnership with ',
  ' frobbed ',
  ' zorps ',
)
const TAILS = pick(
  '.',
  ' last year.',
  ' for $2 billion in 2027.',
  ', [Reuters] reported.',
  ' and developed [Llama].',
  ', which runs on [TPU].',
  ' chips',
  '?',
)
/** Sentences as news writes them, often enough with something to claim. */
const likely = fc.tuple(LEADS, names, INSERTS, VERBS, names, TAILS).map((parts) => parts.join(''))
const text = fc.oneof(marked, { weight: 3, arbitrary: likely })

/** Any text with any non-overlapping spans said to be names. */
const wild = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.array(fc.nat(120), { maxLength: 12 }))
  .map(([text, cuts]): ClaimSentence => {
    const ends = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b)
    const mentions: ClaimMention[] = []
    for (let at = 0; at + 1 < ends.length; at += 2)
      mentions.push({
        start: ends[at] as number,
        end: ends[at + 1] as number,
        entity: `e${at}`,
        type: at % 4 ? 'company' : 'chip',
      })
    return { text, mentions, published: '2025-12-22' }
  })

describe.each(READERS)('%s', (_, reader) => {
  const check = (input: ClaimSentence): void => {
    const types = new Map(input.mentions.map(({ entity, type }) => [entity, type]))
    const keys = new Set<string>()
    for (const claim of reader(input)) {
      const { subject, relation, object, start, end, amount, share, date } = claim
      expect(types.has(subject)).toBe(true)
      expect(CLAIM_STATUSES).toContain(claim.status)
      expect(0 <= start && start < end && end <= input.text.length).toBe(true)
      for (const other of claim.with)
        expect(types.has(other) && other !== subject && other !== object).toBe(true)
      if (object === null) expect(RELATIONS[relation].to.length).toBe(0)
      else {
        expect(subject).not.toBe(object)
        const [from, to] = [types.get(subject), types.get(object)]
        expect(from && to && allowsRelation(relation, from, to)).toBe(true)
      }
      if (amount?.value) expect(Number.isFinite(amount.value)).toBe(true)
      if (share !== null) expect(share >= 0 && share <= 100).toBe(true)
      if (date) expect(date.iso).toMatch(/^\d{4}(?:-Q[1-4]|-\d\d(?:-\d\d)?)?$/)
      keys.add(`${subject} ${relation} ${object}`)
    }
    expect(keys.size).toBe(reader(input).length)
  }

  test('claims only of what stands in the sentence, as the vocabulary allows', () => {
    fc.assert(
      fc.property(marked, (text) => check(sentence(text))),
      { numRuns: reader === readEnglish ? 300 : 2000 },
    )
  })

  test('any text with any spans', () => {
    fc.assert(fc.property(wild, check), { numRuns: reader === readEnglish ? 200 : 2000 })
  })

  test('words that name properties of objects are words', () => {
    for (const word of ['constructor', '__proto__', 'toString', "constructorn't", 'valueOf'])
      check(sentence(`[Nvidia] ${word} acquired [AMD] -${word} $1 ${word}.`))
  })

  test('is linear: a sentence that never ends is given up', () => {
    const long = `${'[Nvidia] said that it plans to buy a maker of chips, which '.repeat(2000)}[AMD].`
    const begin = performance.now()
    check(sentence(long))
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})

/** Of words that nobody knows each reader makes what it can; of all others they must make the same. */
const known = text.filter((marked) => !/zorps|frobbed|customized/.test(marked))

test('the full reader claims what the light one does', () => {
  fc.assert(
    fc.property(known, (marked) => {
      const full = new Set(readEnglish(sentence(marked)).map(line))
      expect(
        readEnglishLight(sentence(marked))
          .map(line)
          .filter((claim) => !full.has(claim)),
      ).toEqual([])
    }),
    { numRuns: 300 },
  )
})

/** Words that no table has, where compromise tells a noun from a verb. */
test.each([
  ['A merger report excites [Nvidia] CEO [Jensen Huang].', ['jensen-huang leads nvidia done']],
  ['[Anthropic] publicly released [Claude].', ['anthropic releases claude done']],
  ['[Nvidia], along with others, acquired [Arm].', ['nvidia acquires arm done']],
])('with compromise: %s', (marked, claims) => {
  expect(readEnglish(sentence(marked)).map(line)).toEqual(claims)
})

test('without compromise an insertion is passed over, and a word that may be a verb keeps what is behind it open', () => {
  const light = (marked: string) => readEnglishLight(sentence(marked)).map(line)
  expect(light('[Nvidia], along with others, acquired [Arm].')).toEqual(['nvidia acquires arm done'])
  expect(light('[Nvidia] zorped others that acquired [Arm].')).toEqual([])
})
