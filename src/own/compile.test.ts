import { expect, test } from 'vitest'
import { ENTITIES } from '../../tests/support/entities.ts'
import { type CompiledEvent, compileKnowledge } from '../knowledge/compiled.ts'
import { packKnowledge } from '../knowledge/packed.ts'
import { createSearch } from '../knowledge/search.ts'
import { withExtra } from './compile.ts'
import type { OwnEntity } from './entities.ts'

const deal = {
  kind: 'invests-in',
  subject: 'meta',
  objects: ['nvidia'],
  with: [],
  title: { en: 'Meta funds a silicon orchard', ko: '메타, 실리콘 과수원 투자' },
  history: [{ status: 'announced', date: '2026-02-01', sources: [] }],
} as unknown as CompiledEvent
const base = compileKnowledge(ENTITIES, [], '2026-11-24')
const text = packKnowledge({ ...base, events: [deal] })
const own: OwnEntity = {
  id: 'own:aaaa',
  type: 'company',
  names: ['Tiny Fab', '타이니팹'],
  note: 'two floors up',
  link: '',
  changed: '2026-11-20T00:00:00.000Z',
}

test('with names of their own, readers find what is known as before, events too', () => {
  const { store, card } = withExtra(text, { own: [own], packs: [] })
  const search = createSearch(store)
  expect(search('tiny')[0]?.id).toBe('own:aaaa')
  expect(search('Nvidia')[0]?.id).toBe('nvidia')
  expect(search('silicon orchard').map(({ id }) => id)).toEqual(expect.arrayContaining(['meta', 'nvidia']))
  expect(card('own:aaaa')?.description.en).toBe('two floors up')
  expect(card('nvidia')).toBeUndefined()
})
