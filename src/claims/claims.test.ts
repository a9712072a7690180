import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brief, mentionsOf, read, told } from '../../tests/support/claims.ts'
import { allowsRelation, ENTITY_TYPE_NAMES } from '../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimReader } from './claim.ts'
import { claimsOf } from './claims.ts'

/** Sentences that name their subject, so that none leans on the one before. */
const WHOLE = [
  '엔비디아는 15일 스케드MD를 인수했다고 밝혔다.',
  '구글과 메타가 손잡았다.',
  '삼성전자가 엔비디아에 HBM4를 공급하기로 했다.',
  '메타는 TPU 도입을 검토하고 있다.',
  '엔비디아 주가가 오르자 AMD도 올랐다.',
  '英伟达宣布收购SchedMD。',
  '三星电子向英伟达供应HBM4。',
  'エヌビディアは15日、SchedMDを買収したと発表した。',
  'TSMCが製造するブラックウェルは人気だ。',
]
const PIECES = [
  ...'엔비디아 AMD 인텔 구글 메타 스케드MD 슬럼 TPU GPU 블랙웰 HBM4 젠슨황 英伟达 台积电 エヌビディア インテル'.split(
    ' ',
  ),
  ...'는 은 이 가 를 을 와 과 에 에게 에서 의 로 도 は が を に と の 被 与 向 的'.split(' '),
  ...'인수했다 인수한 인수된 공급하기로 했다 개발 중이다 투자를 검토하고 있다 손잡고 경쟁하는 밝혔다 않았다 철회했다'.split(
    ' ',
  ),
  ...'하기 위해 것으로 알려졌다 に買収された 買収を検討 を発表した 收购 宣布 供应 合作 没有 放弃 90% 50억달러 지난 15일 2027년'.split(
    ' ',
  ),
  ' ',
  ', ',
  '. ',
  '。',
  '(',
  ')',
  '‘',
  '\n',
  '…',
]
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(''))
const blocks = fc.array(fc.oneof(jumble, fc.constantFrom(...WHOLE), fc.string({ unit: 'grapheme' })), {
  maxLength: 4,
})
const silent: ClaimReader = () => []

/** Mentions anywhere in a text, of any type, in order and apart. */
const mentionsIn = (text: string) =>
  fc
    .array(
      fc.tuple(fc.nat(Math.max(0, text.length)), fc.nat(6), fc.nat(5), fc.constantFrom(...ENTITY_TYPE_NAMES)),
      {
        maxLength: 12,
      },
    )
    .map((list) => {
      const kept: ClaimMention[] = []
      for (const [start, length, entity, type] of list.sort(([a], [b]) => a - b)) {
        const end = Math.min(text.length, start + length)
        if (start >= (kept[kept.length - 1]?.end ?? 0))
          kept.push({ start, end, entity: `e${entity}-${type}`, type })
      }
      return kept
    })

describe('any text', () => {
  test('claims stay within what was given', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const known = new Map(
          list.flatMap((text) => mentionsOf(text)).map((each) => [each.entity, each.type]),
        )
        for (const claim of read(list)) {
          const { block, start, end } = claim.evidence
          const text = list[block] ?? ''
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
          const inside = mentionsOf(text)
            .filter((mention) => mention.start >= start && mention.end <= end)
            .map(({ entity }) => entity)
          expect(inside).toContain(claim.subject)
          if (claim.object !== null) expect(inside).toContain(claim.object)
          for (const id of claim.with) expect(known.has(id)).toBe(true)
          const [from, to] = [known.get(claim.subject), known.get(claim.object ?? '')]
          if (from && to) expect(allowsRelation(claim.relation, from, to)).toBe(true)
          expect(claim.relation).not.toBe('related-to')
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no names, and names anywhere, throw nothing', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(jumble, fc.string({ unit: 'grapheme' }))
          .chain((text) => fc.tuple(fc.constant(text), mentionsIn(text))),
        fc.constantFrom('', '2025-12-22', 'yesterday', '2025-02-30'),
        ([text, mentions], published) => {
          const ids = new Set(mentions.map(({ entity }) => entity))
          const claims = claimsOf(
            { blocks: [text], mentions: [mentions], lang: 'ko', published },
            { english: silent },
          )
          for (const { subject, object } of claims) {
            expect(ids.has(subject)).toBe(true)
            expect(object === null || ids.has(object)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('blocks cut at sentence ends claim the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WHOLE), { minLength: 1, maxLength: 6 }), (list) => {
        expect(told(list.join(' ')).sort()).toEqual(told(list).sort())
      }),
    )
  })
})

test('one claim for what is said twice: the firmest, in its own words', () => {
  const [claim, ...rest] = read(['엔비디아는 인텔 인수를 검토하고 있다.', '엔비디아는 15일 인텔을 인수했다.'])
  expect(rest).toEqual([])
  expect(claim && brief(claim)).toBe('nvidia acquires intel done on 2025-12-15')
  expect(claim?.evidence.block).toBe(1)
})

test('a headline gives way to the body, even where it says more', () => {
  expect(told(['엔비디아, 인텔 인수', '엔비디아는 인텔 인수를 검토하고 있다.'])).toEqual([
    'nvidia acquires intel considering',
  ])
})

test('a symmetric link is one claim from either end', () => {
  expect(told(['구글과 메타가 손잡았다.', '메타는 구글과 손을 잡았다.'])).toHaveLength(1)
})

test('evidence is the clause that says it', () => {
  const text = '주가가 오른 가운데 엔비디아에 인수된 스케드MD는 슬럼을 유지할 계획이라고 회사는 설명했다.'
  const [first] = read(text)
  expect(text.slice(first?.evidence.start, first?.evidence.end)).toBe('엔비디아에 인수된 스케드MD는')
})

test('Latin sentences go to the English reader, with offsets of their own', () => {
  const seen: string[] = []
  const english: ClaimReader = ({ text, mentions }) => {
    seen.push(text)
    return mentions.length < 2
      ? []
      : [
          {
            subject: 'amd',
            relation: 'competes-with',
            object: 'gpu',
            with: [],
            status: 'done',
            negated: false,
            attributedTo: null,
            date: null,
            amount: null,
            share: null,
            start: 0,
            end: text.trimEnd().length,
          },
        ]
  }
  const [claim] = read('구글은 쉰다. AMD has a GPU. 메타도 쉰다.', english)
  expect(seen).toEqual(['AMD has a GPU. '])
  expect(claim?.evidence).toEqual({ block: 0, start: 8, end: 22 })
})

test('reads a long text without slowing down on the way, and one endless sentence not at all', () => {
  /** Processor time (µs) of `times` copies: what else runs on the machine is not in it. */
  const cost = (times: number) => {
    const before = process.cpuUsage().user
    expect(read(WHOLE.join(' ').repeat(times)).length).toBeGreaterThan(3)
    return process.cpuUsage().user - before
  }
  cost(80)
  // Eight times the text takes eight times as long; a reader that looks back over the whole text takes 64 times.
  expect(cost(640) / cost(80)).toBeLessThan(24)
  expect(read(`엔비디아가 ${'그리고 인텔을 '.repeat(20_000)}인수했다.`)).toEqual([])
})
