import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { readEnglishLight } from './light.ts'
import { claimsOf } from './test-kit.ts'

const CASES: readonly (readonly [marked: string, claims: readonly string[]])[] = [
  // Who says so.
  ['[Reuters] reported that [Nvidia] has acquired [SchedMD].', ['nvidia acquires schedmd done @reuters']],
  [
    '[Nvidia] has acquired [SchedMD], [Reuters] reported on Tuesday.',
    ['nvidia acquires schedmd done @reuters'],
  ],
  ['According to [Reuters], [Nvidia] has acquired [SchedMD].', ['nvidia acquires schedmd done @reuters']],
  ['[Nvidia] has acquired [SchedMD], according to [Reuters].', ['nvidia acquires schedmd done @reuters']],
  ['[Reuters]: [Nvidia] to acquire [SchedMD]', ['nvidia acquires schedmd planned @reuters']],
  [
    '[Nvidia] will acquire [SchedMD], people familiar with the matter said.',
    ['nvidia acquires schedmd planned @people familiar with the matter'],
  ],
  ['[Nvidia] to acquire [SchedMD], sources say', ['nvidia acquires schedmd planned @sources']],
  ['Analysts expect [Broadcom] to supply [Meta].', ['broadcom supplies meta expected @Analysts']],
  ['[Nvidia] said it has acquired [SchedMD].', ['nvidia acquires schedmd announced']],
  ['[Nvidia] said that it would acquire [SchedMD].', ['nvidia acquires schedmd planned']],
  ['[Nvidia] has acquired [SchedMD], the company said.', ['nvidia acquires schedmd announced']],
  [
    '[Nvidia] CEO [Jensen Huang] said [Nvidia] has acquired [SchedMD].',
    ['jensen-huang leads nvidia done', 'nvidia acquires schedmd announced'],
  ],
  ['He said it has acquired [SchedMD], [Nvidia] noted.', []],
  // A house speaks through its analysts, a firm through its engineers.
  [
    'Analysts at [Counterpoint] expect [Broadcom] to supply [Meta].',
    ['broadcom supplies meta expected @counterpoint'],
  ],
  ['Engineers at [Nvidia] said [Nvidia] has acquired [SchedMD].', ['nvidia acquires schedmd announced']],
  // What all know nobody need say.
  [
    '[Marvell], which bought [Celestial AI] last year, is weighing a purchase of [Ayar], according to two bankers.',
    ['marvell acquires ayar considering @two bankers', 'marvell acquires celestial-ai done d=2024'],
  ],
  // When.
  ["The regulator cleared [Nvidia]'s purchase of [Mellanox] in March.", ['nvidia acquires mellanox done']],
  ['[Nvidia] completed its purchase of [Mellanox] in March.', ['nvidia acquires mellanox done d=2025-03']],
  ['[Nvidia] said on Monday it has acquired [SchedMD].', ['nvidia acquires schedmd announced d=2025-12-22']],
  ['On Friday, [Nvidia] acquired [SchedMD].', ['nvidia acquires schedmd done d=2025-12-19']],
  ['[Nvidia] on Friday acquired [SchedMD].', ['nvidia acquires schedmd done d=2025-12-19']],
  ['[Nvidia] acquired [SchedMD] last year.', ['nvidia acquires schedmd done d=2024']],
  ['[Nvidia] will acquire [SchedMD] in March.', ['nvidia acquires schedmd planned d=2026-03']],
  ['[Nvidia] acquired [SchedMD] in March.', ['nvidia acquires schedmd done d=2025-03']],
  ['[Meta] plans to use [TPUs] by 2027.', ['meta uses tpu planned d=2027']],
  ['[Meta] plans to use [TPUs] in the third quarter of 2026.', ['meta uses tpu planned d=2026-Q3']],
  ['[Meta] said on Monday that it plans to use [TPUs].', ['meta uses tpu planned']],
  [
    '[SchedMD], which was acquired by [Nvidia] last year, develops [Slurm].',
    ['nvidia acquires schedmd done d=2024', 'schedmd develops slurm done'],
  ],
  // For how much.
  ['[Nvidia] to invest $2 billion in [Synopsys]', ['nvidia invests-in synopsys planned $=2000000000 USD']],
  [
    '[SoftBank] agreed to buy [Ampere], a designer of chips, for $6.5 billion in cash.',
    ['softbank acquires ampere agreed $=6500000000 USD'],
  ],
  ['[Nvidia] acquired [SchedMD] for an undisclosed sum.', ['nvidia acquires schedmd done']],
  ['[Nvidia] acquired [Groq] at a valuation of $20 billion.', ['nvidia acquires groq done']],
  [
    '[Meta] is considering buying billions of dollars of chips from [Google].',
    ['meta buys-from google considering $=null USD'],
  ],
  ['[Anthropic] raised $13 billion.', ['anthropic raises - done $=13000000000 USD']],
  ['[Anthropic] raises $13B at a $183B valuation', ['anthropic raises - done $=13000000000 USD']],
  ['[Anthropic] raised its prices.', []],
  ['[Cerebras] has filed for an IPO.', ['cerebras raises - planned']],
  ['[Cerebras] plans to go public in 2026.', ['cerebras raises - planned d=2026']],
  // How much of it.
  ['[Nvidia] holds about 90% of the market for AI [GPUs].', ['nvidia holds-share-of gpu done %=90']],
  ['[SK hynix] has a 62% share of the [HBM] market.', ['sk-hynix holds-share-of hbm done %=62']],
  ['[SoftBank] owns 90% of [Arm].', ['softbank owns arm done %=90']],
  ['[Nvidia] owns 4% of [Intel].', ['nvidia holds-share-of intel done %=4']],
  ['[Nvidia] took a 4% stake in [Intel].', ['nvidia invests-in intel done %=4']],
  ['[Nvidia] has a 4% stake in [Intel].', ['nvidia holds-share-of intel done %=4']],
  ['[Nvidia] sold its 4% stake in [Intel].', []],
]

describe.each([
  ['light', readEnglishLight],
  ['full', readEnglish],
] as const)('%s', (_, reader) => {
  test.each(CASES)('%s', (marked, claims) => {
    expect(claimsOf(reader, marked)).toEqual([...claims].sort())
  })
})

test('a relative date says nothing where the day of publication is unknown', () => {
  expect(claimsOf(readEnglishLight, '[Nvidia] acquired [SchedMD] on Friday.', '')).toEqual([
    'nvidia acquires schedmd done',
  ])
})
