/**
 * The engine beside other ways of finding names, with 500, 5,000 and 50,000 names, in Chromium, Firefox and
 * Node: characters a second and what that is of a bare loop in the same process, time to build, memory.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import type { EntityRecord } from '../../src/knowledge/schema.ts'
import { compileEntities } from '../../src/recognition/dictionary/compile.ts'
import { encodeDictionary } from '../../src/recognition/dictionary/encode.ts'
import { buildScript } from '../../tools/build/script.ts'
import { loadGeneralWords } from '../../tools/general-words.ts'
import { loadNeighbours } from '../../tools/han/neighbours.ts'
import { readKnowledge } from '../../tools/knowledge-read.ts'
import type { Deadline } from '../clock.ts'
import type { Figure } from '../figures.ts'
import type { BenchPage } from '../pages/page.ts'
import { CONTENDER_NAMES, type ContenderName } from './contenders.ts'
import { catalogue } from './names.ts'
import type { RaceResult } from './race.ts'
import type { NodeInput, NodeResult } from './race-node.ts'
import type { SentCatalogue } from './race-page.ts'
import { hostileText, raceTexts } from './texts.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NODE_SCRIPT = fileURLToPath(new URL('./race-node.ts', import.meta.url))
export const COUNTS = [500, 5_000, 50_000] as const
export type Count = (typeof COUNTS)[number]
/** UTF-16 length of each text: that of a long article. */
const LENGTH = 20_000
/** Milliseconds each text gets in each contender's hands. */
const BUDGET = 350
/** The short and the long text of near-matches. */
const HOSTILE = [1_000_000, 10_000_000] as const

const MATCHER: ContenderName = 'the matcher alone'
const REGEXP: ContenderName = 'one alternation RegExp'
const MODERN: ContenderName = 'modern-ahocorasick'
/** What is asked of the matcher in Chromium, by text: the loop's share, and times the others' speed. */
const GOALS: Readonly<Partial<Record<Count, Readonly<Record<string, Readonly<Record<string, number>>>>>>> = {
  5000: {
    English: { loop: 0.3, [REGEXP]: 2, [MODERN]: 5 },
    mixed: { loop: 0.3, [REGEXP]: 20, [MODERN]: 15 },
  },
  50000: { English: { loop: 0.17 }, mixed: { loop: 0.17 } },
}

export interface Prepared {
  readonly catalogues: ReadonlyMap<Count, SentCatalogue>
  readonly script: string
}

/** Compiles the catalogues and the page's script. */
export async function prepareRace(): Promise<Prepared> {
  const { entities } = await readKnowledge(ROOT)
  const [words, neighbours] = await Promise.all([loadGeneralWords(), loadNeighbours()])
  const catalogues = new Map(
    COUNTS.map((count): [Count, SentCatalogue] => {
      const source = compileEntities(catalogue(entities as readonly EntityRecord[], count), {
        isCommonWord: (word) => words.has(word),
        neighbours,
      })
      const forms = [...new Set(source.named.flatMap((one) => one.forms))]
      return [count, { forms, base64: Buffer.from(encodeDictionary(source)).toString('base64') }]
    }),
  )
  const { code } = await buildScript(fileURLToPath(new URL('./race-page.ts', import.meta.url)), {
    root: ROOT,
    target: 'es2022',
    define: {},
  })
  return { catalogues, script: code }
}

/** The page the race is run in; everything it needs comes with it or is handed over. */
export const racePage = ({ script }: Prepared): BenchPage => ({
  name: 'race',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>race</title><link rel="icon" href="data:,"></head><body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`,
})

const texts = raceTexts(LENGTH)

interface Named {
  readonly where: string
  readonly count: Count
  readonly contender: ContenderName
}

const countWord = (count: Count) => count.toLocaleString('en')

function figures({ where, count, contender }: Named, { build, ready, texts: results }: RaceResult): Figure[] {
  const one = { group: 'race', where, under: undefined }
  const name = `${contender}, ${countWord(count)} names`
  const speeds = (nanoseconds: readonly number[]) => nanoseconds.map((value) => 1000 / value)
  return [
    { ...base(where), name: `${name}: to build`, unit: 'ms', samples: [build] },
    { ...base(where), name: `${name}: to the end of a first short search`, unit: 'ms', samples: [ready] },
    ...Object.entries(results).map(
      ([text, { rounds, loops }]): Figure => ({
        ...base(one.where),
        name: `${name}, ${text}`,
        unit: 'million characters/s',
        samples: speeds(rounds),
        beside: { what: 'charCodeAt loop, best against best', value: Math.max(...speeds(loops)), best: true },
      }),
    ),
  ]
}

const base = (where: string) => ({ group: 'race', where })

/** The best of a text, in the loop's time: what other machines and loads leave alone. */
export const shareOfLoop = (result: RaceResult, text: string): number => {
  const { rounds = [], loops = [] } = result.texts[text] ?? {}
  return Math.min(...loops) / Math.min(...rounds)
}

/** How the matcher stands against the goals. */
function verdicts(where: string, count: Count, results: ReadonlyMap<ContenderName, RaceResult>): Figure[] {
  const ours = results.get(MATCHER)
  if (!ours) return []
  return Object.keys(texts).flatMap((text) =>
    ['loop', REGEXP, MODERN].flatMap((other): Figure[] => {
      const theirs = results.get(other as ContenderName)
      if (other !== 'loop' && !theirs) return []
      const share = shareOfLoop(ours, text)
      const goal = where === 'chrome' ? GOALS[count]?.[text]?.[other] : undefined
      const figure: Figure = {
        ...base(where),
        name: `the matcher over ${other === 'loop' ? 'the charCodeAt loop' : other}, ${countWord(count)} names, ${text}`,
        unit: 'times',
        samples: [theirs ? share / shareOfLoop(theirs, text) : share],
      }
      return [goal === undefined ? figure : { ...figure, atLeast: goal }]
    }),
  )
}

/** The race in a page of a browser. */
export async function raceInBrowser(
  where: string,
  page: Page,
  { catalogues }: Prepared,
  deadline: Deadline,
): Promise<Figure[]> {
  const rows: Figure[] = []
  for (const [count, sent] of catalogues) {
    const results = new Map<ContenderName, RaceResult>()
    for (const contender of CONTENDER_NAMES) {
      if (deadline.left <= 0) break
      const input = { contender, texts, budget: BUDGET }
      const result = await page.evaluate((one, two) => globalThis.chiplightRace.race(one, two), input, sent)
      results.set(contender, result)
      rows.push(...figures({ where, count, contender }, result))
    }
    rows.push(...verdicts(where, count, results))
  }
  const middle = catalogues.get(5_000)
  if (middle && deadline.left > 0) {
    const times: number[] = []
    for (const length of HOSTILE) {
      const text = hostileText(middle.forms, length)
      times.push(await page.evaluate((one, two) => globalThis.chiplightRace.hostile(one, two), text, middle))
    }
    rows.push(...hostileFigures(where, times))
  }
  return rows
}

const hostileFigures = (
  where: string,
  [short = Number.NaN, long = Number.NaN]: readonly number[],
): Figure[] => [
  {
    ...base(where),
    name: 'near-matches, 10 million characters',
    unit: 'million characters/s',
    samples: [1000 / long],
  },
  // Room for caches that a long text no longer fits, none for a second power.
  {
    ...base(where),
    name: 'near-matches: time per character, 10 million over 1 million',
    unit: 'times',
    samples: [long / short],
    under: 2,
  },
]

/** The race in Node, every contender in a process of its own, which tells its memory, too. */
export async function raceInNode({ catalogues }: Prepared, deadline: Deadline): Promise<Figure[]> {
  const rows: Figure[] = []
  for (const [count, sent] of catalogues) {
    const results = new Map<ContenderName, RaceResult>()
    for (const contender of CONTENDER_NAMES) {
      if (deadline.left <= 0) break
      const isHostile = count === 5_000 && contender === MATCHER
      const hostile = isHostile ? HOSTILE.map((length) => hostileText(sent.forms, length)) : []
      const result = await inNode({ contender, texts, budget: BUDGET, catalogue: sent, hostile })
      results.set(contender, result)
      rows.push(...figures({ where: 'node', count, contender }, result))
      rows.push({
        ...base('node'),
        name: `${contender}, ${countWord(count)} names: memory`,
        unit: 'MB',
        samples: [result.memory / 2 ** 20],
      })
      if (isHostile) rows.push(...hostileFigures('node', result.hostile))
    }
    rows.push(...verdicts('node', count, results))
  }
  return rows
}

function inNode(input: NodeInput): Promise<NodeResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', NODE_SCRIPT], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve(JSON.parse(out) as NodeResult)
        : reject(new Error(`${NODE_SCRIPT} ended with ${code}`)),
    )
    child.stdin.end(JSON.stringify(input))
  })
}
