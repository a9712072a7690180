/** Press and market researchers: one of them named where a sentence tells what is said stands for it. */
import type { RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimSentence, SentenceClaim } from '../claim.ts'

const SOURCES = new Set(
  'reuters bloomberg wsj nikkei the-information digitimes counterpoint trendforce gartner idc semianalysis epoch-ai'.split(
    ' ',
  ),
)
/** Whether an entity reports or counts for a living: it bans nobody. */
export const isSource = (entity: string): boolean => SOURCES.has(entity)
const SAYS =
  /보도|전했|전하|따르면|의하면|집계|분석|내다|예상|전망|추정|추산|인용|報じ|伝え|によると|によれば|予測|予想|集計|推計|报道|報道|报导|報導|据|據|依|指出|统计|統計|预测|預測|消息|预计|預計|预期|预估|預估|\b(?:report|accord|said|says|estimat|expect|forecast|predict|reckon|survey|data from|told)/i
/** What the text itself knows, whoever else the sentence cites. */
const OWN = new Set<RelationKind>(['leads', 'works-for', 'founded', 'part-of', 'owns'])

/** Claims of a sentence, with the one press or research firm that it names as their source where they have none. */
export function withSource(
  { text, mentions }: Pick<ClaimSentence, 'text' | 'mentions'>,
  claims: readonly SentenceClaim[],
): readonly SentenceClaim[] {
  const named = [...new Set(mentions.map(({ entity }) => entity).filter((entity) => SOURCES.has(entity)))]
  const [source] = named
  if (source === undefined || named.length > 1 || !SAYS.test(text)) return claims
  return claims.map((claim) =>
    claim.attributedTo !== null ||
    OWN.has(claim.relation) ||
    claim.subject === source ||
    claim.object === source
      ? claim
      : { ...claim, attributedTo: source },
  )
}
