import { expect, test } from 'vitest'
import type { CardEvent } from '../knowledge/card.ts'
import { eventSmall, isCalledOff, limitEvents, statusWord } from './events.ts'
import { wordsIn } from './words/all.ts'

const en = wordsIn('en')
const ko = wordsIn('ko')
const event = (id: string, status = 'done'): CardEvent => ({
  id,
  kind: 'acquires',
  title: { en: 'A buys B', ko: 'A, B 인수' },
  others: [],
  history: [{ status, date: '2025-12', sources: [] }],
})

test('completed, announced, reported and called off are four words in either language', () => {
  const statuses = ['done', 'announced', 'reported', 'abandoned']
  const words = (language: typeof en) => statuses.map((status) => statusWord('acquires', status, language))
  expect(words(en)).toEqual(['completed', 'announced', 'reported', 'called off'])
  expect(words(ko)).toEqual(['완료', '발표', '보도', '무산'])
})

test('what is no deal is not "completed"', () => {
  expect(statusWord('releases', 'done', ko)).toBe('출시')
  expect(statusWord('restricts', 'abandoned', en)).toBe('withdrawn')
  expect(statusWord('restricts', 'announced', en)).toBe('announced')
  expect(statusWord('acquires', 'new status', en)).toBe('new status')
})

test('small print is in the reader’s language', () => {
  const amount = { value: 2e9, currency: 'USD' as const, basis: 'announced' as const }
  expect(eventSmall({ amount, note: { en: 'in shares', ko: '주식' } }, ko)).toBe('주식 · 20억 달러')
  expect(eventSmall({}, en)).toBe('')
})

test('only the last step decides whether it was called off', () => {
  expect(isCalledOff(event('a', 'abandoned'))).toBe(true)
  expect(isCalledOff(event('a'))).toBe(false)
})

test('a rest of one is shown rather than hidden', () => {
  const events = (count: number) => Array.from({ length: count }, (_, index) => event(String(index)))
  expect([3, 4, 5].map((count) => limitEvents(events(count)).length)).toEqual([3, 4, 3])
})
