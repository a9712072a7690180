import { describe, expect, test } from 'vitest'
import { expandManifest, hostPatterns } from './manifest.ts'

const values = { version: '1.2.3', hosts: ['*://a.example/*', '*://b.example/*'] }

describe('expandManifest', () => {
  test('keeps the keys of the browser asked for, at any depth', () => {
    const source = { '{{chrome}}.a': 1, '{{firefox}}.a': 2, b: { '{{firefox}}.c': [true] } }
    expect(expandManifest(source, 'chrome', values)).toEqual({ a: 1, b: {} })
    expect(expandManifest(source, 'firefox', values)).toEqual({ a: 2, b: { c: [true] } })
  })

  test('fills the version and spreads the hosts in their lists', () => {
    const source = { version: '{{version}}', lists: [{ matches: ['x', '{{news-hosts}}'] }] }
    expect(expandManifest(source, 'chrome', values)).toEqual({
      version: '1.2.3',
      lists: [{ matches: ['x', '*://a.example/*', '*://b.example/*'] }],
    })
  })

  test.each([
    ['a browser', { '{{safari}}.a': 1 }],
    ['a placeholder', { a: '{{nothing}}' }],
    ['a placeholder in a list', ['{{nothing}}']],
    ['a list where one text belongs', { a: '{{news-hosts}}' }],
  ])('throws on %s it does not know', (_what, source) => {
    expect(() => expandManifest(source, 'chrome', values)).toThrow('manifest.json')
  })
})

test('hostPatterns reads the first column below the heading', () => {
  expect(hostPatterns('pattern\tname\n*://a.example/*\tA\n*://b.example/*\tB\n')).toEqual(values.hosts)
})
