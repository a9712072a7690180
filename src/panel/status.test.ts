import { expect, test } from 'vitest'
import type { PageState } from '../browser/messages.ts'
import { pageView } from './status.ts'

const state: PageState = { status: 'quiet', host: 'www.kmib.co.kr', title: '', entities: [] }

test('a page that answers speaks for itself', () => {
  expect(pageView(state, null)).toEqual({ status: 'quiet', state, host: 'www.kmib.co.kr' })
})

test.each([
  ['https://example.com:8080/a', 'no-access', 'example.com:8080'],
  ['chrome://settings', 'restricted', 'settings'],
  [null, 'no-access', ''],
])('one that does not: %s', (address, status, host) => {
  expect(pageView(null, address)).toEqual({ status, state: null, host })
})
