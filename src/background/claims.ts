/** Answers a page that asks what its article says of the names in it. */
import { claimSource } from '../browser/claim-source.ts'
import type { ArticleText } from '../browser/messages.ts'
import type { Claim } from '../claims/claim.ts'

/**
 * The light English grammar: compromise would keep the first card waiting for a quarter of a second. The
 * grammars are part of the background's one file; import() only puts off making their tables, so that a
 * wake-up that marks a page does not wait for them.
 */
export async function answerClaims(text: ArticleText): Promise<readonly Claim[]> {
  const [{ claimsOf }, { readEnglishLight }] = await Promise.all([
    import('../claims/claims.ts'),
    import('../claims/english/light.ts'),
  ])
  return claimsOf(claimSource(text), { english: readEnglishLight })
}
