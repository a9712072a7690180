/** `npm run -s chiplight -- COMMAND`: annotate, lookup, stats. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { annotate, readPassage } from './annotate.ts'
import { buildEngine, type Engine } from './engine.ts'
import { lookup, renderCard } from './lookup.ts'
import { stats } from './stats.ts'

const USAGE = `usage:
  chiplight annotate FILE|- [--explain]   JSON Lines in {"id","text",...}, JSON Lines out with the names found
  chiplight lookup QUERY [--json]         what a card shows
  chiplight stats [--json]                what the knowledge base holds`

type Command = (engine: Engine, words: readonly string[], flags: ReadonlySet<string>) => Promise<number>

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const COMMANDS: Readonly<Record<string, Command>> = {
  async annotate(engine, [file], flags) {
    if (file === undefined) return usage()
    const input = file === '-' ? process.stdin : createReadStream(file)
    let number = 0
    let failed = 0
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() === '') continue
      try {
        print(JSON.stringify(annotate(engine, readPassage(line), flags.has('--explain'))))
      } catch (error) {
        failed++
        process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`)
      }
    }
    return failed === 0 ? 0 : 1
  },
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
