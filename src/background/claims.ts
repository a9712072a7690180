/** Answers a page that asks what its article says of the names in it. */
import { claimSource } from '../browser/claim-source.ts'
import type { ArticleText } from '../browser/messages.ts'
import type { Claim } from '../claims/claim.ts'
import { claimsOf } from '../claims/claims.ts'
import { readEnglishLight } from '../claims/english/light.ts'

/** The light English grammar: compromise would keep the first card waiting for a quarter of a second. */
export const answerClaims = (text: ArticleText): readonly Claim[] =>
  claimsOf(claimSource(text), { english: readEnglishLight })
