/** The list as JSON-LD in the words of schema.org. */
import type { Carried } from './list.ts'

const present = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== ''))

export function jsonLdOf({ title, url, published, entities, claims }: Carried): string {
  return `${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      ...present({ headline: title, url, datePublished: published }),
      mentions: entities.map(({ name, otherName, description, website, wikidata }) =>
        present({
          '@type': 'Thing',
          name,
          alternateName: otherName,
          description,
          url: website,
          sameAs: wikidata && `https://www.wikidata.org/wiki/${wikidata}`,
        }),
      ),
      hasPart: claims.map(({ subject, relation, object, details, quote }) => ({
        '@type': 'Claim',
        name: [`${subject} ${relation} ${object}`.trim(), ...details].join(', '),
        appearance: present({ '@type': 'Quotation', text: quote, isPartOf: url }),
        about: [subject, object].filter((name) => name !== '').map((name) => ({ '@type': 'Thing', name })),
      })),
    },
    null,
    2,
  )}\n`
}
