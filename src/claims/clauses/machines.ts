/** Machines with a chip in them: whoever builds GPU servers makes no GPU, and shows none. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { Flat } from '../shared/flat.ts'
import type { Phrase } from './pieces.ts'

/** The noun that makes a machine of what is named before it. */
export const MACHINE =
  /(?:서버|랙|시스템|클러스터|노트북|워크스테이션|단말기?|サーバー|ラック|システム|クラスター?|パソコン|ワークステーション|スパコン|服务器|伺服器|機櫃|机柜)$/
/** What makes the thing itself, and says nothing of what stands in it. */
export const MAKES_THINGS: ReadonlySet<RelationKind> = new Set([
  'fabricates',
  'packages',
  'develops',
  'supplies',
])
/** Names of machines: with the noun behind them they are what they were. */
const SYSTEMS = /^(?:gb[23]00$|dgx|hgx|atlas|cloudmatrix|cs-\d|dojo|helios)|nvl\d+$|-rack$|lpx$|ultraserver$/

/** Whether a phrase names only what is in a machine: GPU 서버, GPUサーバー. */
export const isMachine = ({ names, last }: Phrase, flat: Flat): boolean =>
  names.length > 0 &&
  MACHINE.test(last) &&
  names.every((name) => {
    const mention = flat.mentions[name]
    return (mention?.type === 'chip' || mention?.type === 'technology') && !SYSTEMS.test(mention.entity)
  })

/** Entities that stand for a whole kind of chip. */
const KINDS = new Set(['gpu', 'cpu', 'npu', 'asic', 'fpga', 'soc', 'ai-chip'])
export const isKindId = (entity: string): boolean => KINDS.has(entity)
export const isKind = ({ mentions }: Flat, name: number | undefined): boolean =>
  name !== undefined && KINDS.has(mentions[name]?.entity ?? '')
