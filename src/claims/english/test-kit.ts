/** For the tests of the English readers: sentences with their names in brackets, claims in one line. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimReader, ClaimSentence, SentenceClaim } from '../claim.ts'

/** A Monday. */
const PUBLISHED = '2025-12-22'

const NAMES: Readonly<Record<Exclude<EntityType, 'company'>, string>> = {
  chip: 'TPU|H100|H200|H20|Rubin|Blackwell|MI300X|MI450|Trainium2|Trainium|Graviton|GPU|GPUs|TPUs|AI6|Ascend|Gaudi 3|CPU',
  software: 'Slurm|CUDA|ROCm|PyTorch|vLLM|TensorRT|Triton',
  model: 'Llama|Gemini|GPT-5|Claude|Nemotron 3 Nano|Qwen|DeepSeek V3',
  technology: 'HBM4|HBM3E|HBM|CoWoS|NVLink|EUV|inference',
  person: 'Jensen Huang|Lisa Su|Sam Altman|Elon Musk|Morris Chang|Hock Tan|Amodei',
  project: 'Stargate|TorchTPU',
  policy: 'Entity List|CHIPS Act',
  organisation: 'Reuters|Bloomberg|Commerce Department|FTC|Linux Foundation',
}
const TYPE = new Map<string, EntityType>(
  Object.entries(NAMES).flatMap(([type, names]) =>
    names.split('|').map((name): [string, EntityType] => [name, type as EntityType]),
  ),
)

/** Id of a name as the tests write it: TPUs and TPU are one. */
const idOf = (name: string): string =>
  name
    .replace(/^(TPU|GPU|CPU)s$/, '$1')
    .toLowerCase()
    .replaceAll(' ', '-')

/** "[Nvidia] acquired [SchedMD]." with its mentions; every name that no list has is a company. */
export function sentence(marked: string, published = PUBLISHED): ClaimSentence {
  const mentions: ClaimMention[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/\[([^\]]+)\]/g)) {
    text += marked.slice(last, match.index)
    const name = match[1] as string
    const start = text.length
    text += name
    mentions.push({ start, end: text.length, entity: idOf(name), type: TYPE.get(name) ?? 'company' })
    last = match.index + match[0].length
  }
  return { text: text + marked.slice(last), mentions, published }
}

/** "nvidia acquires schedmd done"; then what more it says: !, @source, d=date, $=amount, %=share, +with. */
export function line(claim: SentenceClaim): string {
  const { subject, relation, object, status, negated, attributedTo, date, amount, share } = claim
  return [
    subject,
    relation,
    object ?? '-',
    status,
    ...(negated ? ['!'] : []),
    ...(attributedTo === null ? [] : [`@${attributedTo}`]),
    ...(date === null ? [] : [`d=${date.iso}`]),
    ...(amount === null ? [] : [`$=${amount.value} ${amount.currency}`]),
    ...(share === null ? [] : [`%=${share}`]),
    ...claim.with.map((entity) => `+${entity}`),
  ].join(' ')
}

/** All claims of a marked sentence, sorted, one a line. */
export const claimsOf = (reader: ClaimReader, marked: string, published = PUBLISHED): string[] =>
  reader(sentence(marked, published)).map(line).sort()
