/** The article as claims are read from it, and claims as the card asks for them. */
import { askBackground } from '../../browser/late-messages.ts'
import type { ArticleText, PageText } from '../../browser/messages.ts'
import type { Claim } from '../../claims/claim.ts'
import type { EntityType } from '../../knowledge/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { publishedOn } from './published.ts'

function articleText({ blocks, mentions }: Reading): ArticleText {
  const indexOf = new Map<string, number>()
  const entities: { id: string; type: EntityType }[] = []
  const rows = mentions.flatMap(({ block, start, end, entity, type }) => {
    let index = indexOf.get(entity)
    if (index === undefined) {
      index = entities.push({ id: entity, type: type as EntityType }) - 1
      indexOf.set(entity, index)
    }
    return [block, start, end, index]
  })
  return {
    blocks: blocks.map(({ text }) => text),
    entities,
    mentions: rows,
    lang: document.documentElement.lang,
    published: publishedOn(document),
  }
}

export const pageText = (reading: Reading): PageText => ({
  ...articleText(reading),
  title: document.title.slice(0, 300),
  // What follows # is the reader's place on the page.
  url: location.href.split('#')[0] as string,
})

/** Asks what an article says, once for each reading of it. */
export class ArticleClaims {
  private reading: Reading | null = null
  private claims: Promise<readonly Claim[]> = Promise.resolve([])

  /** Resolves to an empty list when nothing is found or nobody answers. */
  of(reading: Reading | null): Promise<readonly Claim[]> {
    if (!reading) return Promise.resolve([])
    if (reading !== this.reading) {
      this.reading = reading
      this.claims = askBackground({ kind: 'claims', ...articleText(reading) }).then((claims) => {
        // Nobody answered: ask again next time.
        if (!claims) this.reading = null
        return claims ?? []
      })
    }
    return this.claims
  }
}
