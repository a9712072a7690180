import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { readEnglishLight } from './light.ts'
import { claimsOf } from './test-kit.ts'

/** Sentences that name two parties and tie none, or tie others than the nearest. */
const NOTHING = [
  'Shares of [Nvidia] fell 2% while [AMD] gained 3%.',
  '[Nvidia], [AMD] and [Intel] report earnings this week.',
  'Will [Apple] ever buy [Perplexity]?',
  'What if [Nvidia] had bought [Arm]?',
  'Had [Nvidia] bought [Arm], it would own a rival.',
  'Were [Intel] to buy [Arm], regulators would object.',
  'Should [Intel] buy [Arm]?',
  'How [Nvidia] beat [AMD]?',
  'It is too early to say whether [Huawei] could replace [Nvidia].',
  'Reports that [Qualcomm] might bid for [Intel] did not come up.',
  'Like [Microsoft], [Oracle] reports after the bell.',
  'Unlike [Google], [Nvidia] sells its chips to everybody.',
  'Investors who missed [Nvidia] look at [AMD].',
  'Nobody at [Micron] would say what [Samsung] may do.',
  '[Jensen Huang] had dinner with [Lisa Su].',
  'In 2020 [Intel] was worth more than [AMD].',
  '[Broadcom] is bigger than [Meta] by market value.',
  'Engineers from [Google] and [Meta] use a tool.',
  'A judge who heard the [Apple] case will hear one about [Amazon].',
  'A startup that makes tools for [Nvidia] chips hired [Google] engineers.',
  '[Google] Ventures invested in [Groq].',
  'The [AMD]-[Xilinx] deal took a year.',
  '[Nvidia] and rivals of [Intel] cheered.',
  'The founder of a rival to [Nvidia] sued a customer of [AMD].',
  '[Nvidia] shares rose; traders said [AMD] was next.',
  'Court forces [Google] to license [Gemini] to others',
  '[Google] made [Gemini] the default assistant.',
  'Customers want [Nvidia] to support [ROCm].',
  'The rule would allow [Nvidia] to supply [Huawei].',
  '[Nvidia] was set to acquire [Arm].',
  '[Nvidia] had hoped to acquire [Arm].',
  '[Samsung] signed a deal with [Tesla] to make the [AI6] chip.',
  '[IBM] sells its PC unit to [Lenovo].',
  '[Nvidia] buys assets from [Groq].',
  'Daniela [Amodei], co-founder of [Anthropic], spoke.',
  '[Meta] uses [AMD] design ideas.',
  '[OpenAI] signed a lease with [Oracle].',
  'The leader is [TPU], followed by [Trainium].',
  '[Nvidia] knows what [AMD] wants.',
  '[Nvidia] acquired a startup that rivals [AMD].',
  '[Nvidia] bought tools [AMD] developed.',
  'Chips from [Nvidia] power servers that [Dell] builds.',
  '[Tesla] merged with [SpaceX].',
  '[Elon Musk] found [OpenAI] too slow.',
  '[xAI] has not bought a significant number of [Nvidia] chips.',
  '[xAI] claims Terry Zorp knowingly and intentionally used [Llama].',
  '[AMD],[Meta],customer,0.6, deploys [MI300X]',
] as const

const HEADS: readonly (readonly [marked: string, claims: readonly string[]])[] = [
  [
    '[Nvidia] supplier [SK hynix] invests in [Rebellions]',
    ['sk-hynix invests-in rebellions done', 'sk-hynix supplies nvidia done'],
  ],
  [
    '[Nvidia] acquired [SchedMD], which develops [Slurm].',
    ['nvidia acquires schedmd done', 'schedmd develops slurm done'],
  ],
  [
    '[SchedMD], which [Nvidia] acquired in 2025, develops [Slurm].',
    ['nvidia acquires schedmd done d=2025', 'schedmd develops slurm done'],
  ],
  [
    '[SchedMD], a company that develops [Slurm], was bought by [Nvidia].',
    ['nvidia acquires schedmd done', 'schedmd develops slurm done'],
  ],
  [
    '[OpenAI], a rival of [Anthropic], uses [Rubin].',
    ['openai competes-with anthropic done', 'openai uses rubin done'],
  ],
  [
    '[Meta] and [Google] are developing [TorchTPU] and [PyTorch].',
    [
      'google develops pytorch ongoing',
      'google develops torchtpu ongoing',
      'meta develops pytorch ongoing',
      'meta develops torchtpu ongoing',
    ],
  ],
  [
    '[Nvidia] acquired [SchedMD] and invested in [CoreWeave].',
    ['nvidia acquires schedmd done', 'nvidia invests-in coreweave done'],
  ],
  [
    '[Nvidia] will acquire [SchedMD] and maintain [Slurm].',
    ['nvidia acquires schedmd planned', 'nvidia maintains slurm planned'],
  ],
  [
    '[Meta] plans to buy chips from [Google] and to use [TPUs].',
    ['meta buys-from google planned', 'meta uses tpu planned'],
  ],
  ['[SK hynix] supplies [HBM4] to [Nvidia] and [AMD].', ['sk-hynix supplies hbm4 done +nvidia +amd']],
  ['[SK hynix] supplies [Nvidia] with [HBM4].', ['sk-hynix supplies hbm4 done +nvidia']],
  [
    '[Broadcom] supplies [Google] with [TPUs] and [Meta] with [HBM4].',
    ['broadcom supplies tpu done +google'],
  ],
  ['[Oracle] ordered tens of thousands of [MI450] chips from [AMD].', ['oracle buys-from amd done']],
  ['[Meta] uses [Nvidia] chips.', ['meta buys-from nvidia done']],
  ['[GPT-5] was trained on [Nvidia] [H100] [GPUs].', ['gpt-5 uses h100 done']],
  ['[TSMC] makes chips for [Nvidia].', ['tsmc fabricates nvidia done']],
  ['[Samsung Electronics] makes chips for [Tesla].', ['samsung-electronics fabricates tesla done']],
  [
    "[TSMC] makes [Nvidia]'s [Blackwell] chips.",
    ['nvidia develops blackwell done', 'tsmc fabricates blackwell done'],
  ],
  ['[Google] and [Meta] team up.', ['google partners-with meta done']],
  ['[Google], [Meta] join forces on chips', ['google partners-with meta done']],
  [
    '[Google] partners with [Meta] and [OpenAI].',
    ['google partners-with meta done', 'google partners-with openai done'],
  ],
  ['[Google] expands its partnership with [Anthropic]', ['google partners-with anthropic done']],
  ['[AMD] and [OpenAI] announced a partnership.', ['amd partners-with openai announced']],
  ['[PyTorch] can run on [TPUs].', ['pytorch supports tpu done']],
  ['[DeepSeek] relies on [Nvidia].', ['deepseek depends-on nvidia done']],
  ['[Lisa Su] has left [AMD].', ['lisa-su works-for amd done !']],
  ['[Meta] hired [Lisa Su].', ['lisa-su works-for meta done']],
  ['[Lisa Su] took over as CEO of [AMD].', ['lisa-su leads amd done']],
  ['[Huawei] is on the [Entity List].', ['entity-list restricts huawei done']],
  ['The [Commerce Department] banned sales of the [H20].', ['commerce-department restricts h20 done']],
  ['[Nvidia] has no plans to buy [Arm].', ['nvidia acquires arm planned !']],
  ['[Nvidia] denied it plans to buy [Arm].', ['nvidia acquires arm denied']],
  // A stop that is denied leaves things as they were.
  ['[Nvidia] denied that it had stopped using [CUDA].', []],
  ['[Nvidia] denied that it had not used [CUDA].', []],
  // What is denied is denied whatever stands between.
  ['[Meta] denied agreeing to use [TPUs].', ['meta uses tpu denied']],
  ['[Meta] has denied having agreed to buy [Arm].', ['meta acquires arm denied']],
  ['[Meta] denies that it is in talks to buy [Arm].', ['meta acquires arm denied']],
  ['[Meta] denies being in talks to buy [Arm].', ['meta acquires arm denied']],
  ['[Meta] denied being close to buying [Arm].', ['meta acquires arm denied']],
  ['[Meta] denied any interest in buying [Arm].', ['meta acquires arm denied']],
  ['[Meta] denied weighing whether to buy [Arm].', ['meta acquires arm denied']],
  ['[Meta] rejects claims that it plans to use [TPUs].', ['meta uses tpu denied']],
  ['[Meta] refuted reports that it was close to buying [Arm].', ['meta acquires arm denied']],
  ['[Meta] denied accusations that it had used [CUDA].', ['meta uses cuda denied']],
  [
    '[Meta], which denied agreeing to buy [Arm], has bought [Intel].',
    ['meta acquires arm denied', 'meta acquires intel done'],
  ],
  ['[Meta] did not deny agreeing to buy [Arm].', []],
  ['[Meta] did not deny buying [Arm].', []],
  ['[Meta] denied having stopped using [CUDA].', []],
  ['[Meta] denied refusing to use [TPUs].', []],
  ['[Meta] denied dropping a plan to buy [Arm].', []],
  ['[Nvidia] is no longer using [CUDA].', ['nvidia uses cuda ongoing !']],
  ['[Nvidia] stopped using [CUDA].', ['nvidia uses cuda abandoned']],
  ['[Nvidia] started using [CUDA].', ['nvidia uses cuda done']],
  ["[Apple] isn't just looking to take on [Meta].", ['apple competes-with meta planned']],
  ['[Meta] considers using [TPUs]', ['meta uses tpu considering']],
  [
    '[Ampere], whose backers include [Oracle] and [Arm], is small.',
    ['arm invests-in ampere done', 'oracle invests-in ampere done'],
  ],
  ["[Nvidia]'s customers include [Meta].", ['meta buys-from nvidia done']],
  ['[ASML] is the only company that makes [EUV] machines.', ['asml develops euv done']],
  ['[CoreWeave] rents [Nvidia] [GPUs] to [OpenAI].', ['openai buys-from coreweave done']],
  ['The [MI300X] carries [HBM3E] memory.', ['mi300x uses hbm3e done']],
  [
    'The [Commerce Department] requires a licence for exports of the [H20].',
    ['commerce-department restricts h20 done'],
  ],
  [
    '[SK hynix] had 62% of [HBM] shipments, [Micron] 21% and [Kioxia] 17%.',
    [
      'kioxia holds-share-of hbm done %=17',
      'micron holds-share-of hbm done %=21',
      'sk-hynix holds-share-of hbm done %=62',
    ],
  ],
  ['[Meta] in talks to use [TPUs]', ['meta uses tpu considering']],
  ['[Meta] in talks with [Google] to use [TPUs]', ['meta uses tpu considering']],
  ['[Intel] drops plan to buy [SambaNova]', ['intel acquires sambanova abandoned']],
  ['[Meta] is said to be considering using [TPUs].', ['meta uses tpu considering']],
]

describe.each([
  ['light', readEnglishLight],
  ['full', readEnglish],
] as const)('%s', (_, reader) => {
  test.each(NOTHING)('nothing: %s', (marked) => {
    expect(claimsOf(reader, marked)).toEqual([])
  })
  test.each(HEADS)('%s', (marked, claims) => {
    expect(claimsOf(reader, marked)).toEqual([...claims].sort())
  })
})
