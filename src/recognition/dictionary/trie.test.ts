import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphabetOf, CODE_MASK, codesOf, entryOf, lastCode, tableOf, wordCode } from './alphabet.ts'
import { Column } from './columns.ts'
import { filterHas, filterSteps, openFilter, pairKey, wordKey } from './filter.ts'
import { buildTrie } from './places.ts'
import { openTrie, Speller } from './trie.ts'

// Also letters of two units, which share their first.
const letter = fc.constantFrom(...'abst19 -.구글엔비디아메타百度谷歌アル'.split(''), '🦙', '🦝', '𠮷')
const word = fc.array(letter, { minLength: 2, maxLength: 7 }).map((letters) => letters.join(''))
const words = fc.uniqueArray(word, { maxLength: 40 }).map((list) => list.sort())

/** Number of the word by walking, or -1. */
function numberOf(trie: ReturnType<typeof openTrie>, table: Int32Array, text: string): number {
  let state = 0
  for (let at = 0; at < text.length; ) {
    const code = (table[text.charCodeAt(at)] as number) & CODE_MASK
    const next = (trie.base[state] as number) + code
    if (trie.check[next] !== code) return -1
    state = next
    at++
    for (let rest = trie.tail[state] as number; rest < (trie.tailEnd[state] as number); rest++, at++) {
      if (((table[text.charCodeAt(at)] ?? 0) & CODE_MASK) !== trie.labels.charCodeAt(rest)) return -1
    }
  }
  return trie.value[state] as number
}

test('a trie knows its words by number, spells them out, and knows no other', () => {
  fc.assert(
    fc.property(words, fc.array(word, { maxLength: 10 }), (list, others) => {
      const alphabet = alphabetOf([...list, ...others])
      const trie = openTrie(buildTrie(list, codesOf(alphabet)), lastCode(alphabet))
      const table = tableOf(alphabet, [])
      const speller = new Speller(() => trie, alphabet)
      list.forEach((one, number) => {
        expect(numberOf(trie, table, one)).toBe(number)
        expect(speller.spell(number)).toBe(one)
      })
      const cut = [...others, ...list.map((one) => one.slice(0, -1)), ...list.map((one) => `${one}a`)]
      for (const other of cut) expect(numberOf(trie, table, other)).toBe(list.indexOf(other))
    }),
    { numRuns: 300 },
  )
})

test('the filter hides no word, whatever may follow it', () => {
  fc.assert(
    fc.property(words, fc.string({ unit: letter, minLength: 2, maxLength: 2 }), (list, after) => {
      const alphabet = alphabetOf([...list, after])
      const codes = codesOf(alphabet)
      const forms = list.map((one) => one.split('').map((unit) => codes.get(unit) as number))
      const steps = filterSteps(forms.map((form) => ({ codes: form.slice(0, 4), isVersioned: true })))
      const filter = openFilter(Column.of(steps))
      const table = tableOf(alphabet, new Set(forms.map(([first = 0]) => first)))
      for (const one of list) {
        const [a = 0, b = 0, c = 0, d = 0] = (one + after).split('').map((unit) => table[unit.charCodeAt(0)])
        expect(a).toBeGreaterThanOrEqual(0)
        const key = wordCode(a) === 0 ? pairKey(a, b) : wordKey(pairKey(a, b), c, d)
        expect(filterHas(filter, key)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('entries keep code and word code apart', () => {
  for (let code = 1; code < 8000; code++) {
    expect(entryOf(code) & CODE_MASK).toBe(code)
    expect(wordCode(entryOf(code))).toBe(code <= 36 ? code : 0)
  }
})
