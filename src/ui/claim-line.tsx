/** One claim: who does what to whom, how sure that is, and the article's words for it. */
import type { EntityBrief } from '../knowledge/card.ts'
import type { RelationKind } from '../knowledge/vocabulary.ts'
import { detailsOf, isInverse, otherOf, type ShownClaim } from './claims.ts'
import { trusted, useWords } from './context.tsx'
import { EntityLink } from './entity-link.tsx'

export interface ClaimLineProps {
  readonly shown: ShownClaim
  /** On a card its own entity is not named again; in the panel both ends are. */
  readonly about?: string
  /** Language of the article (BCP 47), or ''. */
  readonly lang: string
  brief(id: string): EntityBrief | undefined
  show(shown: ShownClaim): void
}

/** What stands before the others of a claim: of a delivery they are those who get it, else those who take part. */
const BEFORE_OTHERS: Partial<Readonly<Record<RelationKind, string>>> = { supplies: ' → ' }

/** A label between two names: "Develops" in small letters, "CEO of" as it is. Other scripts have no small letters. */
const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

export function ClaimLine({ shown, about, lang, brief, show }: ClaimLineProps) {
  const words = useWords()
  const { claim, quote } = shown
  const end = (id: string | null) => {
    const entity = id === null ? undefined : brief(id)
    return entity && <EntityLink entity={entity} />
  }
  const label = words.relation(claim.relation, about !== undefined && isInverse(claim, about))
  return (
    <li class="claim" data-relation={claim.relation} data-negated={claim.negated || undefined}>
      <p class="says">
        {about === undefined && end(claim.subject)}{' '}
        <span class="relation">{about === undefined ? inSentence(label) : label}</span>{' '}
        {end(about === undefined ? claim.object : otherOf(claim, about))}
        {claim.with.map((id) => (
          <span class="with" key={id}>
            {BEFORE_OTHERS[claim.relation] ?? ' + '}
            {end(id)}
          </span>
        ))}
        {detailsOf(claim, words, brief).map((detail) => (
          <span class="chip-note" key={detail}>
            {detail}
          </span>
        ))}
      </p>
      <button
        type="button"
        class="quote"
        title={words.t('showInArticle')}
        lang={lang || undefined}
        onClick={trusted(() => show(shown))}
      >
        {quote}
      </button>
    </li>
  )
}
