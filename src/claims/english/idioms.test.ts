import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { claimsOf } from './test-kit.ts'

const READ: readonly (readonly [marked: string, ...claims: string[]])[] = [
  ['[Intel] has walked away from its takeover of [SambaNova].', 'intel acquires sambanova abandoned'],
  ['[SambaNova] received a takeover bid from [Intel].', 'intel acquires sambanova considering'],
  ['[Intel] made an offer for [SambaNova].', 'intel acquires sambanova considering'],
  ['[Alphabet] controls [Waymo].', 'alphabet owns waymo done'],
  ['[SoftBank] holds a controlling stake in [Arm].', 'softbank owns arm done'],
  ['[Meta] is in talks to spend billions of dollars on [TPUs].', 'meta uses tpu considering $=null USD'],
  ['[Oracle] will fill its new data centers with [MI450] chips.', 'oracle uses mi450 planned'],
  ['[Oracle] runs a cluster of 50,000 [MI450] chips.', 'oracle uses mi450 done'],
  ['[Rubin] comes with 288GB of [HBM4].', 'rubin uses hbm4 done'],
  ['[Qwen] was trained using a cluster of [H20] chips.', 'qwen uses h20 done'],
  ['[Google] made [Gemini] available to schools.', 'google releases gemini done'],
  ['[TSMC] has started volume production of [Rubin].', 'tsmc fabricates rubin done'],
  ['[TSMC] makes [AMD]’s chips.', 'tsmc fabricates amd done'],
  ['[Amkor] handles packaging for [AMD].', 'amkor packages amd done'],
  ['[Oracle] accounts for 40% of [AMD]’s revenue.', 'oracle buys-from amd done'],
  ['[AMD] gets most of its revenue from [Oracle].', 'oracle buys-from amd done'],
  [
    '[OpenAI]’s $300 billion contract with [Oracle] runs for five years.',
    'openai buys-from oracle agreed $=300000000000 USD',
  ],
  ['[AMD] took part in a $1 billion round for [Cohere].', 'amd invests-in cohere done $=1000000000 USD'],
  ['[Nvidia] bought $5 billion of [Intel] common stock.', 'nvidia invests-in intel done $=5000000000 USD'],
  ['[Cohere] has received backing from [AMD].', 'amd invests-in cohere done'],
  [
    '[Cohere] raised $1 billion, led by [AMD].',
    'amd invests-in cohere done',
    'cohere raises - done $=1000000000 USD',
  ],
  ['[AMD] and [Cohere] set up a joint venture.', 'amd partners-with cohere done'],
  ['[AMD] ended its partnership with [Cohere].', 'amd partners-with cohere abandoned'],
  ['[AMD] is locked in a battle with [Intel].', 'amd competes-with intel done'],
  ['[AMD] and [Intel] compete for the same buyers.', 'amd competes-with intel done'],
  ['[AMD]’s rivalry with [Intel] is decades long.', 'amd competes-with intel done'],
  ['[AMD] lags [Nvidia].', 'amd competes-with nvidia done'],
  ['[Qualcomm] licenses designs from [Arm].', 'qualcomm licenses-from arm done'],
  ['[AMD] has taken a licence for [Arm]’s cores.', 'amd licenses-from arm done'],
  ['[Lisa Su], who heads research at [AMD], spoke.', 'lisa-su works-for amd done'],
  ['[AMD], run by [Lisa Su], grew.', 'lisa-su leads amd done'],
  ['[Lisa Su] became chief executive of [AMD] in 2014.', 'lisa-su leads amd done d=2014'],
  ['[Microsoft] is under investigation by the [FTC].', 'ftc restricts microsoft done'],
  ['[Microsoft] faces an [FTC] probe.', 'ftc restricts microsoft done'],
  [
    'Exports of the [H20] were banned by the [Commerce Department].',
    'commerce-department restricts h20 done',
  ],
  ['[OpenAI] wants to cut its reliance on [Nvidia].', 'openai depends-on nvidia done'],
  ['[SK hynix] led the [HBM] market with a 62% share.', 'sk-hynix holds-share-of hbm done %=62'],
  ['[AMD] accounts for 20% of the [CPU] market.', 'amd holds-share-of cpu done %=20'],
  ['[Nvidia] said it will keep [Slurm] open source.', 'nvidia maintains slurm planned'],
  ['[Google]’s [DeepMind] unit grew.', 'deepmind part-of google done'],
  ['Tools were ordered from [ASML] by [Intel].', 'intel buys-from asml done'],
]
const SILENT: readonly string[] = [
  '[Intel] walked away from a meeting with [SambaNova].',
  '[Intel] received a visit from [SambaNova].',
  '[Intel] made an offer for a plant near [SambaNova].',
  '[Meta] will fill its halls with friends of [AMD].',
  '[Oracle] comes with [AMD] to the fair.',
  '[Samsung Electronics] started production of [HBM4].',
  '[Intel] started production of [Rubin] boxes.',
  '[Oracle] accounts for 40% of the time of [AMD].',
  '[OpenAI]’s failed cloud contract with [Oracle] hurt.',
  '[OpenAI]’s contract with [Oracle] fell through.',
  '[Cohere] raised a question, and a team led by [AMD] answered.',
  '[Microsoft] tried to build with [AMD] a fair.',
  '[AMD] is in a hall with [Intel].',
  '[Lisa Su], who heads home at noon, met [AMD].',
  '[Microsoft] is under a roof built by [FTC] staff.',
  'Trips were ordered for [ASML] by a friend of [Intel].',
  '[Intel] tried to buy [SambaNova].',
]

describe('idioms', () => {
  test.each(READ)('%s', (marked, ...claims) => {
    expect(claimsOf(readEnglish, marked)).toEqual(claims.sort())
  })
  test.each(SILENT)('nothing: %s', (marked) => {
    expect(claimsOf(readEnglish, marked)).toEqual([])
  })
})
