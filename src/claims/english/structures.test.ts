import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { claimsOf } from './test-kit.ts'

/** What stands between, before and around the two names, whatever the relation. */
const READ: readonly (readonly [marked: string, ...claims: string[]])[] = [
  ['Opened in 1998, [Arm] was bought by [SoftBank].', 'softbank acquires arm done'],
  [
    '[Arm], a designer in Cambridge, was last year bought by [SoftBank].',
    'softbank acquires arm done d=2024',
  ],
  ['[SoftBank] - which owns half of Tokyo - bought [Arm].', 'softbank acquires arm done'],
  ['The Austin, Texas-based [AMD] bought [Xilinx].', 'amd acquires xilinx done'],
  ['[Meta] has ordered up to a million [TPUs].', 'meta uses tpu done'],
  ['[AMD], due to its size, was bought by [Intel].', 'intel acquires amd done'],
  ['[Blackwell], due next spring, will be built by [TSMC].', 'tsmc fabricates blackwell planned d=2026'],
  ['[Intel] is weighing whether to buy [SambaNova].', 'intel acquires sambanova considering'],
  ['[Apple] became the first phone maker to use [TPUs].', 'apple uses tpu done'],
  ['[Broadcom] helped design the [TPU].', 'broadcom develops tpu done'],
  ['The [AI6] is a chip made by [TSMC].', 'tsmc fabricates ai6 done'],
  ['[Groq], the start-up now owned by [Nvidia], moved.', 'nvidia owns groq done'],
  ['"We bought [Groq] for its people," [Nvidia] said.', 'nvidia acquires groq announced'],
  [
    '"We have bought [Groq]," said [Nvidia] CEO [Jensen Huang].',
    'jensen-huang leads nvidia done',
    'nvidia acquires groq announced',
  ],
  ['[AMD] has since put $2 billion into [Cohere].', 'amd invests-in cohere done $=2000000000 USD'],
  [
    '[Google] designed the [TPU], and [TSMC] makes the chip.',
    'google develops tpu done',
    'tsmc fabricates tpu done',
  ],
  ['[Intel]’s plan to buy [SambaNova] needs approval.', 'intel acquires sambanova planned'],
  ['[Intel]’s plan to buy [SambaNova] collapsed.', 'intel acquires sambanova abandoned'],
  ['[OpenAI] denied plans to use [TPUs].', 'openai uses tpu denied'],
  [
    '[Intel] denied a report in [Bloomberg] that it was buying [SambaNova].',
    'intel acquires sambanova denied',
  ],
  ['After its purchase of [Xilinx], [AMD] closed a plant.', 'amd acquires xilinx done'],
  ['In partnership with [Oracle], [AMD] is building a data centre.', 'amd partners-with oracle done'],
  ['[Amazon], together with [Marvell], is designing a chip.', 'amazon partners-with marvell ongoing'],
  ['[Arm], by contrast, has not sold any [HBM4] to [Intel].', 'arm supplies hbm4 done ! +intel'],
  ['[Anthropic] makes no chips; it rents capacity from [Oracle].', 'anthropic buys-from oracle done'],
  ['[AMD], which in turn will rent [Oracle] capacity, grew.', 'amd buys-from oracle planned'],
  ['[Lisa Su], pushed out of [Arm] in May, is now chairman of [AMD].', 'lisa-su leads amd done'],
  ['[OpenAI] and its chief executive, [Sam Altman], moved.', 'sam-altman leads openai done'],
  ['[AMD], whose chief executive [Lisa Su] spoke, grew.', 'lisa-su leads amd done'],
  ['[Groq] has picked [TSMC] to make its next chip.', 'tsmc fabricates groq agreed'],
  ['[AMD] will buy [Groq], two bankers said, though talks go on.', 'amd acquires groq planned @two bankers'],
  [
    'By 2028, Bernstein reckons, [AMD] will hold 20% of the [CPU] market.',
    'amd holds-share-of cpu expected @Bernstein d=2028 %=20',
  ],
  [
    '[Arm] had 60% of the [CPU] market, [AMD] 25% and [Intel] 15%.',
    'amd holds-share-of cpu done %=25',
    'arm holds-share-of cpu done %=60',
    'intel holds-share-of cpu done %=15',
  ],
  ['[Arm] licensed its designs to [AMD] last spring.', 'amd licenses-from arm done d=2025'],
  ['[Arm] will buy [AMD], its chairman insists.', 'arm acquires amd planned'],
  [
    '[Hanmi] wins a $9 million order for [EUV] tools from [Micron]',
    'hanmi supplies euv agreed $=9000000 USD +micron',
  ],
  ['[Intel], flush with cash, bought [SambaNova].', 'intel acquires sambanova done'],
  ['[Arm], having lost a first case, has sued [Qualcomm].', 'arm sues qualcomm done'],
  [
    '[SoftBank]’s $22 billion investment in [OpenAI] was completed in May.',
    'softbank invests-in openai done $=22000000000 USD',
  ],
  ['[Intel]’s talks to buy [SambaNova] have broken down.', 'intel acquires sambanova abandoned'],
  ['[Graviton], the processor that [Amazon] designed, is sold to nobody.', 'amazon develops graviton done'],
  ['[Apple], long [TSMC]’s largest customer, moved.', 'apple buys-from tsmc done'],
  [
    '[ASML]’s biggest customers, [TSMC] and [Intel], moved.',
    'intel buys-from asml done',
    'tsmc buys-from asml done',
  ],
  ['The [FTC] is looking into whether [Microsoft] abused its power.', 'ftc restricts microsoft ongoing'],
  ['[Oracle] and [AMD] plan to build a cluster together.', 'oracle partners-with amd planned'],
  ['[Meta] uses [TPUs] rather than wait.', 'meta uses tpu done'],
  ['Each [Rubin] package will hold stacks of [HBM4].', 'rubin uses hbm4 planned'],
  ['[Arm] unveils its own chip, with [Meta] as first customer.', 'meta buys-from arm done'],
  ['[Meta] no longer maintains [PyTorch].', 'meta maintains pytorch done !'],
  ['[Triton] is built on top of [CUDA].', 'triton uses cuda done'],
  ['[AMD], whose partnership with [OpenAI] dates from May, grew.', 'amd partners-with openai done'],
  ['[Google] has turned to [MediaTek] as a second partner.', 'google partners-with mediatek done'],
  ['The [Commerce Department] put [Huawei] on a blacklist.', 'commerce-department restricts huawei done'],
]

/** The same shapes where they say nothing of the two. */
const SILENT: readonly string[] = [
  'Opened in 1998, [Arm] spoke of [SoftBank].',
  'Nobody at [AMD] was last year met by [Xilinx].',
  'The Austin, Texas-based rival of [AMD] bought [Xilinx] phones.',
  'A firm that helped [Broadcom] met [Google].',
  '"We like [Groq]," [Nvidia] said.',
  '"We bought it," a firm told [Nvidia] and [Groq].',
  'After its purchase of a mill, [AMD] met [Xilinx].',
  'In partnership with others, [AMD] met [Oracle].',
  'The chip of [AMD], and of [Intel], is slow.',
  '[Intel] is weighing whether [SambaNova] is worth it.',
  '[Anthropic] left [Google]; it rents capacity from [Oracle].',
  'A firm near [AMD] met others; it bought [Groq].',
  '[AMD] met [Intel] and its guest, [Sam Altman].',
  '[AMD], whose guest [Lisa Su] spoke, grew.',
  '[Groq] has picked [Meta] to make its next chip.',
  '[Intel], flush with cash, met [SambaNova].',
  '[SoftBank]’s $22 billion investment in [OpenAI] was put off in May.',
  '[Intel]’s talks to buy [SambaNova] have stalled.',
  '[Graviton], the processor that [Amazon] praised, is sold to nobody.',
  '[ASML]’s potential customers, [TSMC] and [Intel], moved.',
  'The [FTC] is looking into whether a rival of [Microsoft] abused its power.',
  '[Oracle] and [AMD] plan to dine together.',
  '[Apple] never overtook [Microsoft].',
  '[Meta] holds [TPUs] and [Google] shares.',
]

describe('structures', () => {
  test.each(READ)('%s', (marked, ...claims) => {
    expect(claimsOf(readEnglish, marked)).toEqual(claims.sort())
  })
  test.each(SILENT)('nothing: %s', (marked) => {
    expect(claimsOf(readEnglish, marked)).toEqual([])
  })
})
