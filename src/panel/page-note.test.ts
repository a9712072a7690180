import { expect, test } from 'vitest'
import type { PageState } from '../browser/messages.ts'
import { wordsIn } from '../ui/words/all.ts'
import { noteOf } from './page-note.tsx'
import { pageView } from './status.ts'

const words = wordsIn('en')
const nvidia = { id: 'nvidia', type: 'company', positions: [0.1] } as const
const state = (status: PageState['status'], entities: PageState['entities'] = []): PageState => ({
  status,
  host: 'www.kmib.co.kr',
  title: '',
  entities,
})
const said = (given: PageState | null, address: string | null = null, withheld = false) => {
  const note = noteOf(pageView(given, address, withheld), words)
  return note && [note.title, note.buttons?.map(({ act }) => act).join()]
}

test.each<[string, PageState | null, string | null, unknown]>([
  ['marked with names: the list', state('marked', [nvidia]), null, null],
  ['marked without', state('marked'), null, ['No names found in this article', undefined]],
  ['quiet', state('quiet', [nvidia]), null, ['This page is not about AI chips', 'markHere']],
  ['quiet without names', state('quiet'), null, ['No names found in this article', undefined]],
  ['reading', state('reading'), null, ['Reading the page…', undefined]],
  ['off', state('off'), null, ['Switched off on www.kmib.co.kr', 'turnOn']],
  ['no article', state('no-article'), null, ['No article here', undefined]],
  ['no access', null, 'https://example.com/', ['This site is not on the news list', 'readOnce,allowSite']],
  [
    'no access, and the address is kept from us',
    null,
    null,
    ['This site is not on the news list', 'readOnce'],
  ],
  ['restricted', null, 'chrome://settings', ['The browser keeps extensions out of this page', undefined]],
])('%s', (_what, given, address, expected) => {
  expect(said(given, address)).toEqual(expected)
})

test('a site of the list that the browser withholds', () => {
  expect(said(null, 'https://www.kmib.co.kr/a', true)).toEqual([
    'The browser keeps Chiplight out of www.kmib.co.kr',
    'allowSite',
  ])
  expect(said(null, 'chrome://settings', true)?.[1]).toBeUndefined()
  // Firefox reads the page when the reader clicks on the icon, and forgets it with the tab.
  expect(said(state('marked', [nvidia]), null, true)?.[1]).toBe('allowSite')
})

test('the quiet note counts what was found', () => {
  expect(noteOf(pageView(state('quiet', [nvidia]), null), words)?.text).toBe(
    '1 name was found; nothing is marked.',
  )
})
