/**
 * `node --import tsx tools/han/compute.ts DICT TABLE` writes neighbours.tsv anew, after names of two Chinese
 * characters came or went. DICT: dict.txt of `npm pack @node-rs/jieba@2.0.3`. TABLE: TSCharacters.js of
 * `npm pack opencc-js@1.4.2`. Neither is needed by the build. docs/decisions/0022-han-neighbours.md has the why.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Neighbours } from '../../src/recognition/dictionary/dictionary.ts'
import { readKnowledge } from '../knowledge-read.ts'
import { type Lexicon, lexiconOf, neighboursOf } from './lexicon.ts'
import { NEIGHBOURS_FILE, neighboursLine } from './neighbours.ts'

const HEAD = `# Name, then the characters that before it, and after it, show that it lies across other words; then those
# that do so only where both sides have one. Written by compute.ts from the word counts of jieba's dict.txt
# (MIT, copyright 2013 Sun Junyi), with OpenCC's table of traditional characters (Apache 2.0).
`

/**
 * What the counts, from old newspapers, get wrong today: the phone maker's fans are 粉丝, 高通信号 is seldom
 * 高|通信, and 社 ends the agency's own name. By name, characters that speak against nothing.
 */
const KEPT: Readonly<Record<string, string>> = { 小米: '粉', 高通: '信', 路透: '社', 彭博: '社' }

const [dictPath, tablePath] = process.argv.slice(2)
if (dictPath === undefined || tablePath === undefined) throw new Error('compute.ts needs DICT and TABLE')
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Simplified form of each traditional character, and the reverse. */
async function readScripts(path: string) {
  const { default: table } = (await import(pathToFileURL(resolve(path)).href)) as { default: string }
  const simple = new Map<string, string>()
  const traditional = new Map<string, string[]>()
  for (const row of table.split('|')) {
    const [from = '', to = ''] = row.split(' ')
    simple.set(from, to)
    traditional.set(to, [...(traditional.get(to) ?? []), from])
  }
  return { simple, traditional }
}

const { simple, traditional } = await readScripts(tablePath)
const lexicon: Lexicon = lexiconOf(await readFile(dictPath, 'utf8'))
const { entities } = await readKnowledge(root)
const names = new Set(
  entities
    .flatMap((one) => one.names.map(({ text }) => text))
    .filter((text) => /^\p{Script=Han}{2}$/u.test(text)),
)
const simplify = (text: string) => [...text].map((letter) => simple.get(letter) ?? letter).join('')
/** In both scripts: one row then serves a name in both. */
const inBothScripts = (letters: string): string =>
  [...new Set([...letters].flatMap((letter) => [letter, ...(traditional.get(letter) ?? [])]))].join('')

const lines = [...names].sort().map((name) => {
  const found = neighboursOf(lexicon, simplify(name), KEPT[simplify(name)] ?? '')
  const row = Object.fromEntries(
    Object.entries(found).map(([side, letters]) => [side, inBothScripts(letters)]),
  ) as unknown as Neighbours
  return neighboursLine(name, row)
})
await writeFile(NEIGHBOURS_FILE, `${HEAD}${lines.join('\n')}\n`)
