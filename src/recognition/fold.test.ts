import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eachFolding, fold, foldToString, foldUnit, needsNeighbours } from './fold.ts'

describe('fold', () => {
  test.each([
    ['NVIDIA', 'nvidia'],
    ['ＮＶＩＤＩＡ', 'nvidia'],
    ['SK\u00a0hynix', 'sk hynix'],
    ['SK \n  hynix', 'sk hynix'],
    ['Nvi\u00addia', 'nvidia'],
    ['엔\u200b비디아', '엔비디아'],
    ['엔비디아'.normalize('NFD'), '엔비디아'],
    ['칩'.normalize('NFD'), '칩'],
    ['ｴﾇﾋﾞﾃﾞｨｱ', 'エヌビディア'],
    ['Moore’s', "moore's"],
    ['GPT‑5', 'gpt-5'],
    ['Müller', 'muller'],
    ['Mu\u0308ller', 'muller'],
  ])('%j becomes %j', (text, folded) => expect(foldToString(text)).toBe(folded))

  test('every unit knows where it came from', () => {
    const { starts, ends, length } = fold('A\u00ad엔'.normalize('NFD'))
    expect(length).toBe(2)
    expect(starts).toEqual(Int32Array.of(0, 2))
    expect(ends).toEqual(Int32Array.of(1, 5))
  })

  test('offsets ascend, stay in the text and never overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = fold(text)
        for (let i = 0; i < folded.length; i++) {
          expect(folded.endBefore(i + 1)).toBeGreaterThan(folded.start(i))
          expect(folded.endBefore(i + 1)).toBeLessThanOrEqual(
            i + 1 < folded.length ? folded.start(i + 1) : text.length,
          )
        }
      }),
    )
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = foldToString(text)
        expect(foldToString(once)).toBe(once)
      }),
    )
  })
})

describe('reading a text as it lies', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit)

  test('every unit that needs no neighbour folds alone as it does in a text', () => {
    for (const unit of units.filter((one) => !needsNeighbours(one))) {
      expect(String.fromCharCode(foldUnit(unit))).toBe(foldToString(String.fromCharCode(unit)))
    }
  })

  test('a unit that is left out of the alphabet of needy ones never disappears', () => {
    for (const unit of units) if (foldUnit(unit) < 0) expect(needsNeighbours(unit)).toBe(true)
  })

  test('a folded unit stays what it is', () => {
    for (const unit of units) {
      const folded = foldUnit(unit)
      if (folded >= 0) expect(foldUnit(folded)).toBe(folded)
    }
  })

  test('all foldings are listed', () => {
    const listed = new Map<number, number>()
    eachFolding((unit, folded) => listed.set(unit, folded))
    for (const unit of units) {
      const folded = foldUnit(unit)
      if (folded >= 0) expect(listed.get(unit) ?? unit).toBe(folded)
    }
  })
})
