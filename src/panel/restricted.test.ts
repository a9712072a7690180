import { expect, test } from 'vitest'
import { isRestricted } from './restricted.ts'

test.each([
  ['https://www.kmib.co.kr/article/view.asp', false],
  ['http://localhost:8080/', false],
  ['file:///home/reader/article.html', false],
  ['https://chrome.google.com/about', false],
  ['https://chrome.google.com/webstore/detail/x', true],
  ['https://chromewebstore.google.com/', true],
  ['https://addons.mozilla.org/firefox/', true],
  ['chrome://settings', true],
  ['about:blank', true],
  ['moz-extension://abc/panel.html', true],
  ['view-source:https://example.com/', true],
  ['', true],
])('%s: %s', (address, expected) => {
  expect(isRestricted(address)).toBe(expected)
})
