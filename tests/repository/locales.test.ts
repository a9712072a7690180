import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, ROOT, read, sourceFiles } from './tree.ts'

interface Message {
  readonly message: string
  readonly description?: string
}
type Messages = Readonly<Record<string, Message>>

const languages = () => readdirSync(join(ROOT, 'public/_locales')).sort()
const messagesOf = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages
const english = () => messagesOf('en')
/** Keys of one message in its plural forms: `mentions_one` and `mentions_other` are `mentions` in the code. */
const base = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const placeholders = ({ message }: Message) => [...new Set(message.match(/\$\d/g) ?? [])].sort()

test('English and Korean are there', () => {
  expect(languages()).toEqual(expect.arrayContaining(['en', 'ko']))
})

test('every language has every key', () => {
  const keys = Object.keys(english()).sort()
  expect(keys.length).toBeGreaterThan(5)
  for (const language of languages()) expect(Object.keys(messagesOf(language)).sort(), language).toEqual(keys)
})

test('no message is empty, and all languages put the same things in it', () => {
  const wrong = languages().flatMap((language) =>
    Object.entries(messagesOf(language))
      .filter(([key, message]) => {
        const source = english()[key]
        // A singular may say "one" in words and leave the number out.
        const optional = /_one$/.test(key)
        const same = source && (optional || `${placeholders(message)}` === `${placeholders(source)}`)
        return message.message.trim() === '' || !same
      })
      .map(([key]) => `${language}: ${key}`),
  )
  expect(wrong).toEqual([])
})

test('translators are told what each English message is for', () => {
  expect(
    Object.entries(english())
      .filter(([, { description }]) => !description)
      .map(([key]) => key),
  ).toEqual([])
})

test('every key is used', () => {
  const files = [
    ...sourceFiles(),
    ...filesBelow('src').filter((path) => path.endsWith('.html')),
    'manifest.json',
  ]
  const text = files.map((path) => read(path)).join('\n')
  const used = (key: string) =>
    new RegExp(`(['"\`])${base(key)}\\1|['"\`]${key}['"\`]|__MSG_${key}__`).test(text)
  expect(Object.keys(english()).filter((key) => !used(key))).toEqual([])
})

test('every key the manifest names is there', () => {
  const named = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((key) => !(key in english()))).toEqual([])
})
