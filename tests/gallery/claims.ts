/** What the gallery's sentences say, as claims would have it. */
import type { Claim } from '../../src/claims/claim.ts'
import type { UiLanguage } from '../../src/ui/words.ts'
import { type ArticleLanguage, articleFor, SENTENCES } from './sentences.ts'

const PLAIN = {
  with: [],
  status: 'done',
  negated: false,
  attributedTo: null,
  date: null,
  amount: null,
  share: null,
} as const satisfies Partial<Claim>

type Row = Omit<Claim, 'evidence' | keyof typeof PLAIN> &
  Partial<Claim> & {
    readonly words: Readonly<Record<ArticleLanguage, readonly [sentence: number, text: string]>>
  }

const ROWS: readonly Row[] = [
  {
    subject: 'google',
    relation: 'partners-with',
    object: 'meta',
    words: { ko: [0, '메타와 손을 잡았다'], en: [0, 'Google teamed up with Meta'] },
  },
  {
    subject: 'google',
    relation: 'develops',
    object: 'torchtpu',
    with: ['meta'],
    status: 'ongoing',
    attributedTo: 'Reuters',
    words: { ko: [1, '토치 TPU 사업을 함께한다'], en: [1, 'Together they work on TorchTPU'] },
  },
  {
    subject: 'nvidia',
    relation: 'acquires',
    object: 'schedmd',
    status: 'announced',
    date: { iso: '2025-12-15', precision: 'day', raw: '15' },
    amount: { value: null, currency: 'USD', raw: '$20m' },
    words: { ko: [2, '슬럼을 만드는 스케드MD를 인수하고'], en: [2, 'Nvidia buys SchedMD'] },
  },
  {
    subject: 'meta',
    relation: 'uses',
    object: 'tpu',
    status: 'considering',
    negated: true,
    share: 30,
    words: {
      ko: [4, '메타의 라마도 구글 칩에서 학습될 수 있다'],
      en: [4, 'Llama, from Meta, could be trained'],
    },
  },
]

export function claimsIn(language: UiLanguage): Claim[] {
  return ROWS.map(({ words, ...claim }) => {
    const article = articleFor(language)
    const [block, text] = words[article]
    const start = SENTENCES[article][block]?.indexOf(text) ?? -1
    if (start < 0) throw new Error(`"${text}" is not in the gallery's sentences`)
    return { ...PLAIN, ...claim, evidence: { block, start, end: start + text.length } }
  })
}
