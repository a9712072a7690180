/** "Links": what the article says of two names, by relation, each with its sentence. */
import { ClaimLine } from '../ui/claim-line.tsx'
import { groupClaims, type ShownClaim } from '../ui/claims.ts'
import { useWords } from '../ui/context.tsx'
import { moveFocus } from './move-focus.ts'
import { NoteBox } from './page-note.tsx'
import type { Knowledge } from './services.ts'
import type { PageClaims } from './use-claims.ts'

export function LinksView({
  claims,
  knowledge,
  show,
}: {
  readonly claims: PageClaims
  readonly knowledge: Pick<Knowledge, 'brief'>
  show(shown: ShownClaim): void
}) {
  const words = useWords()
  if (claims.status === 'wait') return <NoteBox title={words.t('readingTitle')} />
  if (claims.claims.length === 0)
    return <NoteBox title={words.t('noClaims')} text={words.t('noClaimsText')} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut between the buttons inside
    <div class="list claims" onKeyDown={moveFocus}>
      {groupClaims(claims.claims).map(({ relation, claims: group }) => (
        <section key={relation} aria-labelledby={`relation-${relation}`}>
          <h2 class="group" id={`relation-${relation}`}>
            <span>{words.relation(relation)}</span>
            <span class="count">{words.number(group.length)}</span>
          </h2>
          <ul>
            {group.map((shown) => (
              <ClaimLine
                key={`${shown.claim.subject} ${shown.claim.object} ${shown.claim.evidence.block} ${shown.claim.evidence.start}`}
                shown={shown}
                lang={claims.text?.lang ?? ''}
                brief={knowledge.brief}
                show={show}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
