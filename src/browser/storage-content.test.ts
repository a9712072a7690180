import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, readSettings } from '../settings/schema.ts'
import { readSettingsInPage } from './storage-content.ts'

/** Values that are right for some field, and values that are right for none. */
const value = fc.oneof(
  fc.constantFrom(
    'first',
    'every',
    'off',
    'auto',
    'ko',
    'en',
    'ja',
    'toString',
    '__proto__',
    1,
    2,
    null,
    true,
    false,
  ),
  fc.array(fc.constantFrom('chip', 'person', 'nvidia', 'constructor', 3), { maxLength: 3 }),
  fc.array(fc.string({ minLength: 75, maxLength: 85 }), { maxLength: 2 }),
  fc.array(fc.string({ minLength: 250, maxLength: 260 }), { maxLength: 2 }),
  fc.anything(),
)
const keys = Object.keys(DEFAULT_SETTINGS)
const stored = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), value))

test('the content script reads settings as everybody else does, whatever storage holds', () => {
  fc.assert(
    fc.property(stored, (held) => {
      expect(readSettingsInPage(held)).toEqual(readSettings(held))
    }),
  )
})

test('nothing stored gives the defaults', () => {
  expect(readSettingsInPage(undefined)).toEqual(DEFAULT_SETTINGS)
})
