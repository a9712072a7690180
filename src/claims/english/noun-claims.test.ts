import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { readEnglishLight } from './light.ts'
import { claimsOf } from './test-kit.ts'

const CASES: readonly (readonly [marked: string, claims: readonly string[]])[] = [
  // Roles before a name.
  ['[Nvidia] CEO [Jensen Huang] spoke on Monday.', ['jensen-huang leads nvidia done']],
  [
    '[Nvidia] founder and CEO [Jensen Huang] spoke.',
    ['jensen-huang founded nvidia done', 'jensen-huang leads nvidia done'],
  ],
  ["[Nvidia]'s chief executive [Jensen Huang] spoke.", ['jensen-huang leads nvidia done']],
  ['[AMD] chief [Lisa Su] spoke.', ['lisa-su leads amd done']],
  ['[Broadcom] Chief Executive Officer [Hock Tan] spoke.', ['hock-tan leads broadcom done']],
  ['[Nvidia] chief financial officer [Lisa Su] spoke.', ['lisa-su works-for nvidia done']],
  ['[Google] chief scientist [Lisa Su] spoke.', ['lisa-su works-for google done']],
  ['[Nvidia] vice president [Lisa Su] spoke.', ['lisa-su works-for nvidia done']],
  ['Former [Nvidia] CEO [Jensen Huang] spoke.', []],
  ['[Slurm] developer [SchedMD] is small.', ['schedmd develops slurm done']],
  ['[Nvidia] supplier [SK hynix] opened an office.', ['sk-hynix supplies nvidia done']],
  ['[Nvidia] rival [AMD] opened an office.', ['amd competes-with nvidia done']],
  ["[Nvidia]'s biggest rival, [AMD], opened an office.", ['amd competes-with nvidia done']],
  ['[Google] parent [Alphabet] reports today.', ['alphabet owns google done']],
  ['[Anthropic] investor [Amazon] reports today.', ['amazon invests-in anthropic done']],
  // Roles beside a name.
  ['[SchedMD], the developer of [Slurm], is small.', ['schedmd develops slurm done']],
  ['[Jensen Huang], CEO of [Nvidia], spoke.', ['jensen-huang leads nvidia done']],
  ["[Jensen Huang], [Nvidia]'s CEO, spoke.", ['jensen-huang leads nvidia done']],
  ["[Nvidia]'s CEO, [Jensen Huang], spoke.", ['jensen-huang leads nvidia done']],
  ['[Annapurna Labs], a unit of [Amazon], is small.', ['annapurna-labs part-of amazon done']],
  ['[Annapurna Labs], an [Amazon] subsidiary, is small.', ['annapurna-labs part-of amazon done']],
  ['[Wistron], a longtime [Apple] supplier, is small.', ['wistron supplies apple done']],
  ['[Groq], maker of chips, is a rival of [Nvidia].', ['groq competes-with nvidia done']],
  ['[Altman], researchers at [OpenAI], and others met.', []],
  // After "is".
  ['[SchedMD] is the maker of [Slurm].', ['schedmd develops slurm done']],
  ['[AMD] is not a rival of [Nvidia].', ['amd competes-with nvidia done !']],
  ['[ROCm] is an alternative to [CUDA].', ['rocm competes-with cuda done']],
  ['[Rubin] is the successor to [Blackwell].', ['rubin succeeds blackwell done']],
  ['[TSMC] is a supplier to [Nvidia].', ['tsmc supplies nvidia done']],
  ['[Meta] is a customer of [Google].', ['meta buys-from google done']],
  ['[Google] DeepMind is a unit of [Alphabet].', []],
  ['[vLLM] is compatible with [ROCm].', ['vllm supports rocm done']],
  ['[Google] is part of [Alphabet].', ['google part-of alphabet done']],
  ['[Meta] was a unit of [Google].', []],
  ['[Groq] could become a rival to [Nvidia].', []],
  // Owners and glued participles.
  ["[Google]'s [TPU] is fast.", ['google develops tpu done']],
  ["[OpenAI]'s latest [GPT-5] is fast.", ['openai develops gpt-5 done']],
  ["[Meta]'s [GPUs] are fast.", []],
  ["[Meta]'s [Nvidia] [H100] chips are fast.", []],
  ["[Google]'s decision hurts [Gemini].", []],
  ['[Nvidia]-backed [CoreWeave] is growing.', ['nvidia invests-in coreweave done']],
  ['[Nvidia]-backed startup [CoreWeave] is growing.', ['nvidia invests-in coreweave done']],
  ['The [SoftBank]-owned [Arm] is growing.', ['softbank owns arm done']],
  ['The [TSMC]-made [H100] is fast.', ['tsmc fabricates h100 done']],
  ['Non-[Nvidia] chips beat [Google].', []],
  // Deals as nouns.
  ["[Nvidia]'s acquisition of [SchedMD] is small.", ['nvidia acquires schedmd done']],
  [
    "[Nvidia]'s $6.9 billion purchase of [Mellanox] paid off.",
    ['nvidia acquires mellanox done $=6900000000 USD'],
  ],
  ["[Nvidia]'s proposed acquisition of [Arm] is on hold.", ['nvidia acquires arm planned']],
  ["[Nvidia]'s failed acquisition of [Arm] still hurts.", []],
  ["[Nvidia]'s acquisition of [Arm] collapsed.", ['nvidia acquires arm abandoned']],
  ["[Nvidia]'s acquisition of [Arm] was blocked.", []],
  // Whoever talks of a deal need not weigh one.
  ['[Sam Altman] discussed the recent investment in [Intel].', []],
  ['[Sam Altman] discussed an investment in [Intel].', []],
  ['[OpenAI] discussed an investment in [Intel].', ['openai invests-in intel considering']],
  // A plan that came to nothing.
  ["[Nvidia]'s planned purchase of [Arm] collapsed in June.", ['nvidia acquires arm abandoned d=2025-06']],
  ["[Nvidia]'s planned purchase of [Arm] was called off.", ['nvidia acquires arm abandoned']],
  ["[Nvidia]'s planned purchase of [Arm] was blocked.", []],
  ["[Nvidia]'s planned purchase of [Arm] is expected to close.", ['nvidia acquires arm planned']],
  ['[Nvidia] announced the acquisition of [SchedMD].', ['nvidia acquires schedmd announced']],
  ['[Nvidia] completed its acquisition of [Mellanox].', ['nvidia acquires mellanox done']],
  ['[Nvidia] completed its [Mellanox] acquisition.', ['nvidia acquires mellanox done']],
  ['[Intel] abandoned its acquisition of [Tower].', ['intel acquires tower abandoned']],
  ['[SambaNova] abandons [Intel] acquisition', []],
  ["[Google]'s investment in [Anthropic] grew.", ['google invests-in anthropic done']],
  ["[Microsoft]'s 27% stake in [OpenAI] is large.", ['microsoft invests-in openai done %=27']],
  ["[Arm]'s lawsuit against [Qualcomm] ended in a draw.", ['arm sues qualcomm done']],
  ["[Arm]'s lawsuit against [Qualcomm] is over.", ['arm sues qualcomm done']],
  ['The acquisition of [SchedMD] helps [Nvidia].', []],
  ['[Nvidia] weighs acquisition of [Arm]', ['nvidia acquires arm considering']],
  ['[Nvidia] ended talks about an acquisition of [Arm].', []],
]

describe.each([
  ['light', readEnglishLight],
  ['full', readEnglish],
] as const)('%s', (_, reader) => {
  test.each(CASES)('%s', (marked, claims) => {
    expect(claimsOf(reader, marked)).toEqual([...claims].sort())
  })
})
