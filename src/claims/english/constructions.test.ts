/** Turns of phrase, subjects and participles that the tables of constructions read; both readers alike. */
import { describe, expect, test } from 'vitest'
import { readEnglish } from './english.ts'
import { readEnglishLight } from './light.ts'
import { claimsOf } from './test-kit.ts'

const READ: readonly (readonly [sentence: string, ...claims: string[]])[] = [
  [
    '[Groq] has granted [Nvidia] a non-exclusive licence to its technology.',
    'nvidia licenses-from groq done',
  ],
  ['[Micron] was hit with a patent suit by [YMTC] in California.', 'ymtc sues micron done'],
  ['[Arm] took [Qualcomm] to court.', 'arm sues qualcomm done'],
  ["[Blackwell] comes off [TSMC]'s three-nanometre lines.", 'tsmc fabricates blackwell done'],
  ['[TSMC] has been hired by [Apple] to make the [H100].', 'tsmc fabricates h100 agreed'],
  ['[Meta] is close to buying [Groq].', 'meta acquires groq considering'],
  ['[Apple] is in early talks with [Google] to use [Gemini] in its phones.', 'apple uses gemini considering'],
  ['[Meta] dropped plans to buy [Groq].', 'meta acquires groq abandoned'],
  ['[Nvidia] grew fast, acquiring [SchedMD] in December.', 'nvidia acquires schedmd done d=2025-12'],
  ['Having swallowed [Mellanox] in 2020, [Nvidia] became big.', 'nvidia acquires mellanox done d=2020'],
  ['Executives at [SoftBank] have weighed an offer for [Marvell].', 'softbank acquires marvell considering'],
  ['[Broadcom] counts [Meta] among its customers.', 'meta buys-from broadcom done'],
  ['[Lisa Su] was named chief executive of [AMD] in 2014.', 'lisa-su leads amd done d=2014'],
  ['[Intel] named [Lisa Su] chief executive.', 'lisa-su leads intel done'],
  ["[Lisa Su], [Nvidia]'s finance chief, spoke.", 'lisa-su works-for nvidia done'],
  ['[Lisa Su] has been at the helm of [AMD] since 2014.', 'lisa-su leads amd done d=2014'],
  ['The acquisition of [SchedMD] by [Nvidia] closed.', 'nvidia acquires schedmd done'],
  ['[ROCm] added support for [MI450].', 'rocm supports mi450 done'],
  ['[PyTorch] came out of [Meta].', 'meta develops pytorch done'],
  ['[Meta] has ordered 250,000 [MI450] accelerators.', 'meta uses mi450 done'],
  [
    '[PyTorch], originally created by [Meta], now runs on [TPUs].',
    'meta develops pytorch done',
    'pytorch supports tpu done',
  ],
  ['[Tesla] denied reports that it was buying [Arm].', 'tesla acquires arm denied'],
  ['[Arm] turned down a bid from [Qualcomm].', 'qualcomm acquires arm abandoned'],
  ['[ROCm] is an answer to [CUDA].', 'rocm competes-with cuda done'],
  ['[HBM4] is used in [Rubin].', 'rubin uses hbm4 done'],
  ['[Oracle] has committed to 50,000 [MI450] accelerators.', 'oracle uses mi450 agreed'],
  ['[TPUs] are in use at [Meta].', 'meta uses tpu done'],
  ["[Nvidia]'s takeover of [Arm] collapsed.", 'nvidia acquires arm abandoned'],
  [
    '[Hanmi] won a $90 million order for [HBM4] in March.',
    'hanmi supplies hbm4 agreed d=2025-03 $=90000000 USD',
  ],
  ['[Nvidia] and [Intel] are jointly developing a processor.', 'nvidia partners-with intel ongoing'],
  ['[Apple] is designing a chip in partnership with [Broadcom].', 'apple partners-with broadcom ongoing'],
  ['[Meta] signed a cloud contract with [Oracle].', 'meta buys-from oracle agreed'],
  ['[TSMC] signed a manufacturing deal with [AMD].', 'tsmc fabricates amd agreed'],
  ['With 62% of the [HBM] market, [Micron] sets the price.', 'micron holds-share-of hbm done %=62'],
  ['[MI300X] rivals the [H100].', 'mi300x competes-with h100 done'],
]
/** What looks like one of them and is none. */
const SILENT = [
  '[Meta] has committed to open source, as [Nvidia] says.',
  "[Nvidia]'s takeover of [Arm] has not collapsed.",
  '[Microsoft] backs [Anthropic] in its legal battle with the army.',
  '[Microsoft] overtook [Apple] as the most valuable company.',
  '[Nvidia] sold shares of [Arm].',
  "[Anthropic]'s offer to use [Gemini] is open.",
  'A former [Google] team built [Llama].',
  'Suppose [Meta] bought every [TPU] on offer.',
  '[Apple] tried to buy [Arm].',
  '[Meta] signed a content deal with [Oracle].',
  '[Meta] signed a cloud contract with [Apple].',
  "[FTC] sued to block [Nvidia]'s bid for [Arm].",
  '[Nvidia], [Intel] and the two sell processors.',
]

describe.each([
  ['light', readEnglishLight],
  ['full', readEnglish],
])('%s', (_, reader) => {
  test.each(READ)('%s', (marked, ...claims) => expect(claimsOf(reader, marked)).toEqual(claims))
  test.each(SILENT)('nothing: %s', (marked) => expect(claimsOf(reader, marked)).toEqual([]))
})
