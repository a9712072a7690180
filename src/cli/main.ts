/** `npm run -s chiplight -- COMMAND`: annotate, claims, lookup, stats. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { annotate, type Passage, readPassage } from './annotate.ts'
import { claims } from './claims.ts'
import { buildEngine, type Engine } from './engine.ts'
import { lookup, renderCard } from './lookup.ts'
import { stats } from './stats.ts'

const USAGE = `usage:
  chiplight annotate FILE|- [--explain]   JSON Lines in {"id","text",...}, JSON Lines out with the names found
  chiplight claims FILE|-                 the same in, out what each text says of the names in it
  chiplight lookup QUERY [--json]         what a card shows
  chiplight stats [--json]                what the knowledge base holds`

type Command = (engine: Engine, words: readonly string[], flags: ReadonlySet<string>) => Promise<number>

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Answers JSON Lines line by line; a line that fails is told on stderr with its number. */
async function eachLine(file: string | undefined, answer: (passage: Passage) => unknown): Promise<number> {
  if (file === undefined) return usage()
  const input = file === '-' ? process.stdin : createReadStream(file)
  let number = 0
  let failed = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    try {
      print(JSON.stringify(answer(readPassage(line))))
    } catch (error) {
      failed++
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return failed === 0 ? 0 : 1
}

const COMMANDS: Readonly<Record<string, Command>> = {
  annotate: (engine, [file], flags) =>
    eachLine(file, (passage) => annotate(engine, passage, flags.has('--explain'))),
  claims: (engine, [file]) => eachLine(file, (passage) => claims(engine, passage)),
  async lookup(engine, words, flags) {
    if (words.length === 0) return usage()
    const card = lookup(engine, words.join(' '))
    if (!card) {
      process.stderr.write(`nothing found for "${words.join(' ')}"\n`)
      return 1
    }
    print(flags.has('--json') ? JSON.stringify(card) : renderCard(card))
    return 0
  },
  async stats(engine, _, flags) {
    const counts = stats(engine)
    print(flags.has('--json') ? JSON.stringify(counts) : JSON.stringify(counts, null, 2))
    return 0
  },
}

function usage(): number {
  process.stderr.write(`${USAGE}\n`)
  return 2
}

async function main(argv: readonly string[]): Promise<number> {
  const flags = new Set(argv.filter((word) => word.startsWith('--')))
  const [name = '', ...words] = argv.filter((word) => !word.startsWith('--'))
  const command = COMMANDS[name]
  if (!command) return usage()
  const root = fileURLToPath(new URL('../..', import.meta.url))
  // Compiling takes a fraction of a second and spares everybody a stale answer.
  return command(await buildEngine(root), words, flags)
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  return 1
})
