import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DICTIONARY, ENTITIES, idOf } from '../../tests/support/entities.ts'
import { spellings } from './dictionary/spellings.ts'
import { foldToString } from './fold.ts'
import { matchNames } from './match.ts'

const found = (text: string) =>
  matchNames(DICTIONARY, text).map(({ start, end, names }) => [
    text.slice(start, end),
    ...names.map((name) => idOf(DICTIONARY.names.at(name).entity)),
  ])
const surfaces = (text: string) => found(text).map(([surface]) => surface)

describe('Latin edges', () => {
  test.each([
    ["Nvidia's chips", 'Nvidia'],
    ['Nvidia’s chips', 'Nvidia'],
    ['an NVIDIA-backed firm', 'NVIDIA'],
    ['TSMC/Nvidia', 'Nvidia'],
    ['NVIDIA®', 'NVIDIA'],
    ['“Nvidia”', 'Nvidia'],
    ['H100s', 'H100s'],
    ['ex-Meta staff', 'Meta'],
    ['#nvidia', 'nvidia'],
    ['Google.The', 'Google'],
    ['ex-Meta', 'Meta'],
    ['nvidia-backed', 'nvidia'],
    ['ex-nvidia staff', 'nvidia'],
    ['bigger than nvidia / amd', 'nvidia'],
    ['NVIDIA-SMI', 'NVIDIA'],
    ['SK\u00a0hynix', 'SK\u00a0hynix'],
  ])('%j holds %j', (text, surface) => expect(surfaces(text)).toEqual([surface]))

  test.each([
    'Nvidians',
    'xNvidia',
    'nvidia.com',
    'www.nvidia.com/en',
    'https://example.com/nvidia/news',
    '@nvidia',
    'nvidia_smi',
    'GoogleX',
    'AT&T',
    'Meta-analysis',
    'GOOGLES',
    'BGE-Meta',
    'K-Meta',
    'nvidia.md',
    'nvidia-smi',
    'nvidia/tools',
    'tools/nvidia',
    'H100.5',
    'metal',
    'meta',
  ])('%j holds nothing', (text) => expect(surfaces(text)).toEqual([]))
})

describe('Korean edges', () => {
  test.each([
    ['엔비디아가', '엔비디아'],
    ['엔비디아향', '엔비디아'],
    ['엔비디아發', '엔비디아'],
    ['엔비디아칩', '엔비디아'],
    ['美엔비디아', '엔비디아'],
    ['탈(脫)엔비디아', '엔비디아'],
    ['탈엔비디아', '엔비디아'],
    ['반엔비디아 연합', '엔비디아'],
    ['구글로', '구글'],
    ['구글은', '구글'],
    ["'구글'", '구글'],
    ['TPU와', 'TPU'],
    ['TPU은', 'TPU'],
    ['H100은', 'H100'],
    ['SK 하이닉스가', 'SK 하이닉스'],
    ['고대역폭메모리는', '고대역폭메모리'],
    ['라마는', '라마'],
    ['메타의', '메타'],
    ['슬럼(Slurm)을', '슬럼'],
    ['속도…엔비디아, 첫', '엔비디아'],
    ['→구글', '구글'],
    ['△메타', '메타'],
  ])('%j holds %j', (text, surface) => expect(surfaces(text)[0]).toBe(surface))

  test.each([
    '드라마',
    '드라마는',
    '라마단',
    '파노라마',
    '슬럼프',
    '슬럼가',
    '메타버스',
    '메타인지',
    '메타데이터를',
    '싱글',
    '구글플레이어스토어류의아류',
  ])('%j holds nothing', (text) => expect(surfaces(text)).toEqual([]))
})

describe('Japanese and Chinese', () => {
  test('a katakana name ends at the edge of its run', () => {
    expect(surfaces('エヌビディアの')).toEqual(['エヌビディア'])
    expect(surfaces('エヌビディアン')).toEqual([])
    expect(surfaces('グーグル・エヌビディア')).toEqual(['エヌビディア'])
  })
  test('Chinese names need no space', () => expect(surfaces('据英伟达称')).toEqual(['英伟达']))
})

describe('versions', () => {
  test.each([
    ['HBM5 and', 'HBM5'],
    ['HBM4E는', 'HBM4E'],
    ['HBM-4', 'HBM-4'],
    ['TPU v9', 'TPU v9'],
    ['TPU v5p', 'TPU v5p'],
    ['HBM 3개', 'HBM'],
    ['HBM 20단 적층', 'HBM'],
    ['HBM 5 models', 'HBM'],
    ['HBM 12 is', 'HBM 12'],
    ['HBM 57 beats', 'HBM'],
    ['HBM 57.5 is', 'HBM 57.5'],
    ['HBM 5.5 models', 'HBM 5.5'],
    ['HBM2026', ''],
    ['HBM and', 'HBM'],
    ['HBM3X9', ''],
  ])('%j gives %j', (text, surface) => expect(surfaces(text)[0] ?? '').toBe(surface))
})

test('the longest name wins', () => {
  expect(found('Meta Platforms said')).toEqual([['Meta Platforms', 'meta']])
  expect(surfaces('SK하이닉스')).toEqual(['SK하이닉스'])
})

test('a member of a family with a name of its own is itself, not a version of the family', () => {
  expect(found('HBM4 and HBM4E and HBM5')).toEqual([
    ['HBM4', 'hbm4'],
    ['HBM4E', 'hbm4'],
    ['HBM5', 'hbm'],
  ])
})

test('a name of two entities is one candidate with two options', () => {
  expect(found('그록은')[0]?.slice(1).sort()).toEqual(['grok', 'groq'])
})

const forms = [
  ...new Set(ENTITIES.flatMap(({ names }) => names.flatMap(({ text }) => spellings(foldToString(text))))),
]
const piece = fc.oneof(
  fc.constantFrom(...forms),
  fc.constantFrom(
    ' ',
    '은',
    '를',
    '로',
    's',
    '-',
    '.',
    '(',
    ')',
    '드',
    '버스',
    'x',
    '3',
    'E',
    '・',
    'ー',
    'ア',
    '股',
    '\u00ad',
    "'s",
  ),
  fc.string({ maxLength: 3 }),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

test('on any text: spans lie in it, never overlap, fold to a name, and stay when the text is padded', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const candidates = matchNames(DICTIONARY, sample)
      let previous = 0
      for (const { start, end, names, versioned } of candidates) {
        expect(start).toBeGreaterThanOrEqual(previous)
        expect(end).toBeGreaterThan(start)
        previous = end
        const surface = foldToString(sample.slice(start, end))
        if (!versioned)
          expect(
            names.some((name) =>
              spellings(foldToString(DICTIONARY.names.at(name).text)).some(
                (form) => surface === form || surface === `${form}s`,
              ),
            ),
          ).toBe(true)
      }
      const padded = `· ${sample}`
      expect(matchNames(DICTIONARY, padded).map(({ start, end }) => [start - 2, end - 2])).toEqual(
        candidates.map(({ start, end }) => [start, end]),
      )
    }),
    { numRuns: 500 },
  )
})

test('case, width, soft hyphens and zero-width characters move offsets and change nothing else', () => {
  const noise = fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u2060')
  fc.assert(
    fc.property(text, fc.infiniteStream(noise), (sample, stream) => {
      const clean = sample.replace(/[\u00ad\u200b\u2060]/g, '')
      let noisy = ''
      for (const letter of clean) noisy += letter + stream.next().value
      const strip = (list: string[]) => list.map((surface) => foldToString(surface))
      expect(strip(matchNames(DICTIONARY, noisy).map(({ start, end }) => noisy.slice(start, end)))).toEqual(
        strip(matchNames(DICTIONARY, clean).map(({ start, end }) => clean.slice(start, end))),
      )
    }),
    { numRuns: 500 },
  )
})
