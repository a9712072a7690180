/**
 * Words by which people ask for a relation, beside the vocabulary's own labels. `turn` says whom they ask
 * for when one end is named:
 *   verb     "makes HBM" asks for the subject, "Nvidia makes" for the object;
 *   passive  "acquired by Nvidia" asks for the object, "SchedMD acquired by" for the subject;
 *   subject, object   a noun that names one end wherever it stands: "suppliers of Nvidia", "Nvidia suppliers".
 */
import type { RelationKind } from '../vocabulary.ts'

export type Turn = 'verb' | 'passive' | 'subject' | 'object'

export interface RelationWords {
  readonly kinds: readonly RelationKind[]
  readonly turn: Turn
  readonly words: readonly string[]
}

const row = (kinds: string, turn: Turn, words: string): RelationWords => ({
  kinds: kinds.split(' ') as RelationKind[],
  turn,
  words: words.split(', '),
})

export const RELATION_WORDS: readonly RelationWords[] = [
  row(
    'develops fabricates supplies',
    'verb',
    'make, makes, made, making, produces, 제조, 만드는, 만든, 만들다, 생산, 制造, 生产, 製造',
  ),
  row('develops fabricates', 'passive', 'made by'),
  row(
    'develops',
    'verb',
    'develop, develops, developed, design, designs, designed, 개발, 설계, 开发, 開発, 研发',
  ),
  row('develops', 'passive', 'developed by, designed by'),
  row(
    'develops',
    'subject',
    'developer, developers, designer, maker of, makers of, maker, makers, 개발사, 제조사, 만든 곳',
  ),
  row('develops', 'object', 'products of, chips of, 제품'),
  row('releases', 'verb', 'launched, launches, released, releases, 출시'),
  row('fabricates', 'verb', 'fabricates, manufactures, 위탁생산, 수탁생산'),
  row('fabricates', 'passive', 'fabricated by, manufactured by'),
  row('fabricates', 'subject', 'foundry of, foundry for'),
  row('supplies', 'verb', 'supply, supplies, supplied, 공급, 납품, 供应, 供給'),
  row('supplies', 'passive', 'supplied by'),
  row('supplies', 'subject', 'supplier, suppliers, 공급사, 공급업체, 협력사, 供应商, サプライヤー'),
  row('packages', 'verb', 'packages, 패키징'),
  row('buys-from', 'verb', 'buys from, buy from'),
  row(
    'buys-from',
    'subject',
    'customers of, customer of, customers, customer, clients, buyers of, 고객사, 고객, 客户, 顧客',
  ),
  row('uses', 'verb', 'uses, use, using, runs on, built with, 사용, 쓰는, 쓴, 사용하는, 탑재'),
  row('uses', 'passive', 'used by'),
  row('supports', 'verb', 'supports, support, 지원, 지원하는'),
  row('succeeds', 'subject', 'successor of, successor to, successor, 후속'),
  row('succeeds', 'object', 'predecessor of, predecessor, 전작'),
  row(
    'competes-with',
    'verb',
    'competes with, rivals, rival, competitor, competitors, vs, 경쟁사, 경쟁, 라이벌, 竞争对手, 競合',
  ),
  row('partners-with', 'verb', 'partners with, partner, partners, 협력, 제휴, 파트너'),
  row('invests-in', 'verb', 'invests in, invested in, invest in, funded, funds, 투자, 投资, 出資'),
  row('invests-in', 'passive', 'backed by, funded by'),
  row('invests-in', 'subject', 'investor, investors, 투자자, 투자사'),
  row(
    'acquires',
    'verb',
    'acquires, acquire, acquired, buys, bought, takes over, 인수, 합병, 收购, 买下, 買収',
  ),
  row('acquires', 'passive', 'acquired by, bought by, 인수된'),
  row('acquires', 'object', 'acquisitions, acquisition of, acquisitions of'),
  row('part-of', 'subject', 'subsidiaries of, subsidiaries, 자회사'),
  row('owns', 'verb', 'owns, owned, 소유'),
  row('owns acquires', 'subject', 'owner of, owner, parent of, 모회사'),
  row('licenses-from', 'verb', 'licenses from, 라이선스'),
  row(
    'leads',
    'subject',
    'ceo of, ceo, head of, leader of, chief executive, chief of, 대표, 최고경영자, 회장, 사장',
  ),
  row('leads', 'verb', 'leads, runs, heads, 이끄는'),
  row('founded', 'verb', 'founded, 창업, 설립, 创立'),
  row('founded', 'passive', 'founded by'),
  row('founded', 'subject', 'founder of, founders of, founder, founders, 창업자, 설립자'),
  row('works-for', 'verb', 'works for, works at'),
  row('sues', 'verb', 'sues, sued, lawsuit, 소송, 제소'),
  row('sues', 'passive', 'sued by'),
  row('restricts', 'verb', 'restricts, bans, banned, 규제, 금지'),
  row('restricts', 'passive', 'restricted by, banned by'),
  row('permits', 'verb', 'permits, allows, 허가, 승인'),
  row('depends-on', 'verb', 'depends on, needs, 의존'),
  row('maintains', 'verb', 'maintains'),
]
