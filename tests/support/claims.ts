/** Names for tests of claims: a small list, found by their letters alone. */
import type { Claim, ClaimMention, ClaimReader } from '../../src/claims/claim.ts'
import { claimsOf } from '../../src/claims/claims.ts'
import type { EntityType } from '../../src/knowledge/vocabulary.ts'

const NAMES: readonly (readonly [entity: string, type: EntityType, surfaces: string])[] = [
  ['nvidia', 'company', '엔비디아|エヌビディア|英伟达|輝達'],
  ['amd', 'company', 'AMD'],
  ['intel', 'company', '인텔|インテル|英特尔|英特爾'],
  ['tsmc', 'company', 'TSMC|台积电|台積電'],
  ['samsung-electronics', 'company', '삼성전자|サムスン電子|三星电子'],
  ['sk-hynix', 'company', 'SK하이닉스|SKハイニックス'],
  ['google', 'company', '구글|グーグル|谷歌'],
  ['meta', 'company', '메타|メタ'],
  ['openai', 'company', '오픈AI|オープンAI|OpenAI'],
  ['microsoft', 'company', '마이크로소프트|微软'],
  ['schedmd', 'company', '스케드MD|SchedMD'],
  ['huawei', 'company', '화웨이|华为'],
  ['coreweave', 'company', '코어위브'],
  ['reuters', 'organisation', '로이터통신|路透社'],
  ['us-commerce', 'organisation', '미 상무부|美国商务部'],
  ['jensen-huang', 'person', '젠슨 황|黄仁勋'],
  ['slurm', 'software', '슬럼|Slurm'],
  ['cuda', 'software', '쿠다|CUDA'],
  ['pytorch', 'software', '파이토치|PyTorch'],
  ['hbm4', 'technology', 'HBM4'],
  ['blackwell', 'chip', '블랙웰|ブラックウェル|Blackwell'],
  ['rubin', 'chip', '루빈|Rubin'],
  ['gpu', 'chip', 'GPU'],
  ['tpu', 'chip', 'TPU'],
  ['h20', 'chip', 'H20'],
  ['ascend', 'chip', '어센드|昇腾'],
  ['chatgpt', 'model', '챗GPT|ChatGPT'],
  ['nemotron-3-nano', 'model', '네모트론3 나노'],
  ['llama', 'model', '라마'],
  ['deepseek', 'company', '딥시크'],
]

const FINDER = new RegExp(NAMES.map(([, , surfaces]) => `(${surfaces})`).join('|'), 'g')

export function mentionsOf(text: string): ClaimMention[] {
  return [...text.matchAll(FINDER)].map((match) => {
    const index = match.slice(1).findIndex((group) => group !== undefined)
    const [entity, type] = NAMES[index] as (typeof NAMES)[number]
    return { start: match.index, end: match.index + match[0].length, entity, type }
  })
}

const silent: ClaimReader = () => []

/** Claims of blocks published on 22 December 2025. */
export const read = (blocks: string | readonly string[], english: ClaimReader = silent): Claim[] => {
  const list = typeof blocks === 'string' ? [blocks] : blocks
  return claimsOf(
    { blocks: list, mentions: list.map(mentionsOf), lang: '', published: '2025-12-22' },
    { english },
  )
}

/** A claim in one line: who, what, whom, how far, and what else is said. */
export function brief({ subject, relation, object, status, negated, ...rest }: Claim): string {
  const { attributedTo, date, amount, share } = rest
  return [
    `${subject} ${relation} ${object ?? '-'} ${status}`,
    negated ? 'not' : '',
    rest.with.length > 0 ? `with ${rest.with.join('+')}` : '',
    attributedTo === null ? '' : `by ${attributedTo}`,
    date ? `on ${date.iso}` : '',
    amount ? `for ${amount.value ?? 'some'} ${amount.currency}` : '',
    share === null ? '' : `${share}%`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

export const told = (blocks: string | readonly string[]): string[] => read(blocks).map(brief)
