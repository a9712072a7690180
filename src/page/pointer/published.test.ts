// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { publishedOn } from './published.ts'

beforeEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
})

const add = (parent: Element, tag: string, attributes: Record<string, string>, text = '') => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.textContent = text
  parent.append(element)
  return element
}

test('a page that names no day', () => expect(publishedOn(document)).toBe(''))

test.each([
  ['2025-12-22T09:12:00+09:00', '2025-12-22'],
  ['20251222091200', '2025-12-22'],
  ['2025.12.22 09:12', '2025-12-22'],
])('the meta element of %s', (content, day) => {
  add(document.head, 'meta', { property: 'article:published_time', content })
  expect(publishedOn(document)).toBe(day)
})

test('JSON-LD that does not parse', () => {
  add(
    document.head,
    'script',
    { type: 'application/ld+json' },
    '{"@type":"NewsArticle","datePublished":"2026-03-01",}',
  )
  expect(publishedOn(document)).toBe('2026-03-01')
})

test('a time element of the article, after a meta element without a day', () => {
  add(document.head, 'meta', { name: 'date', content: 'yesterday' })
  add(add(document.body, 'article', {}), 'time', { datetime: '2024-02-29' })
  expect(publishedOn(document)).toBe('2024-02-29')
})
