/** Every country of the knowledge base has a name in every language of the interface. */
import { expect, test } from 'vitest'
import { countryIn } from '../../src/ui/countries.ts'
import { buildEngine } from './engine.ts'

test('no country is left in English', async () => {
  const { store } = await buildEngine()
  const countries = new Set(
    store
      .ids()
      .flatMap((id) =>
        (store.card(id)?.facts ?? []).flatMap(({ property, value }) =>
          property === 'country' && typeof value === 'object' ? [value.en] : [],
        ),
      ),
  )
  expect(countries.size).toBeGreaterThan(10)
  expect([...countries].filter((name) => countryIn('ja', name) === null)).toEqual([])
})
