/** Which of a Chinese verb's relations its clause leaves standing. */
import type { Cue, Phrase } from '../clauses/pieces.ts'
import type { Flat } from '../shared/flat.ts'
import { isAssembler } from '../shared/trades.ts'
import { type Clause, type Found, halfOf } from './clause.ts'
import { EACH, GOODS_NEAR } from './words.ts'

/** A technique or a person on one side, a firm on the other. */
function unlike(subject: Phrase | null, args: readonly Phrase[], mentions: Flat['mentions']): boolean {
  const has = (phrases: readonly (Phrase | null)[], type: string) =>
    phrases.some((phrase) => phrase?.names.some((name) => mentions[name]?.type === type))
  const others = args.filter(({ case: of }) => of === 'with' || of === 'acc')
  return (has([subject], 'technology') || has([subject], 'person')) && has(others, 'company')
}

const hasPerson = (phrases: readonly (Phrase | null)[], mentions: Flat['mentions']): boolean =>
  phrases.some((phrase) => phrase?.names.some((name) => mentions[name]?.type === 'person'))

/** It is done for a firm. */
const firmly = (args: readonly Phrase[], mentions: Flat['mentions']): boolean =>
  args.some(({ case: of, names }) => of === 'dir' && names.some((name) => mentions[name]?.type === 'company'))

/** Building is done together only where it is said with whom. */
const BUILDS = /^(?:兴建|建造|建设|建置|设立|组建|筹建|打造)$/
const DELIVERS: Cue = { relation: 'supplies', object: ['dat', 'dir'], state: true }

/** The cues of a verb that its clause leaves standing. */
export function cuesOf(
  { word, end }: Found,
  { said, subject, args, head, passive }: Clause,
  { text, mentions }: Flat,
): readonly Cue[] {
  const doers = (subject?.names ?? []).map((name) => mentions[name]?.entity ?? '')
  const built = word.cues.some(({ relation }) => relation === 'fabricates')
  // 鸿海为英伟达代工机柜: no silicon, but a delivery.
  if (built && doers.length > 0 && doers.every(isAssembler)) return [DELIVERS]
  const thing = args.some(({ case: of }) => of === 'acc')
  return word.cues.filter(({ relation, wares, object, turned }) => {
    // 由阿里巴巴训练: whoever trains a model is not what it runs on.
    if (relation === 'uses' && object[0] === 'loc' && passive) return false
    // 获得OpenAI的授权: who gets it gives none.
    if (relation === 'licenses-from' && turned && /获|取得|拿到|得到|需/.test(halfOf(said))) return false
    // 将Codex集成到ChatGPT中: the other way round.
    if (
      relation === 'uses' &&
      /^(?:集成|整合|嵌入|内嵌|部署|导入|装载)$/.test(word.text) &&
      /^了?[到进至于入]/.test(text.slice(end))
    )
      return false
    // 三星、美光建设工厂: each its own, unless it is said with whom.
    if (relation === 'partners-with' && BUILDS.test(word.text) && !args.some(({ case: of }) => of === 'with'))
      return false
    // 打造成学习助手: it is there already.
    if (relation === 'develops' && /^了?[成为]/.test(text.slice(end))) return false
    // 提供资金: no goods.
    if (wares && !thing && !GOODS_NEAR.test(text.slice(end, end + 14))) return false
    // 为Anthropic部署TPU: another uses it.
    if (relation === 'uses' && firmly(args, mentions)) return false
    // 用于训练: what for, unless it is said by whom.
    if (relation === 'uses' && /^(?:用在|用于|应用于)$/.test(word.text) && !passive) return false
    // 运行的Ollama: what runs is not what it runs on.
    if (head && object[0] === 'loc' && !args.some(({ case: of }) => of === 'loc')) return false
    // 争夺公众的支持: no market.
    if (/^争[夺抢]$/.test(word.text) && hasPerson([subject, ...args], mentions)) return false
    // A technique is no firm's rival.
    if (relation === 'competes-with' && unlike(subject, args, mentions)) return false
    // 甲和乙均宣布合作: each with another.
    const alone = relation === 'partners-with' && (subject?.names.length ?? 0) > 1
    // 甲与乙否认与丙结盟: each of the two with the third.
    if (args.some(({ case: of, names }) => of === 'with' && names.length > 0))
      return !(alone && APART.test(halfOf(said)))
    return !(alone && EACH.test(said))
  })
}

/** Who of them with whom is open. */
const APART = /分别|各自|各与|先后|相继/
