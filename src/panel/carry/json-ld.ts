/** The list as JSON-LD in the words of schema.org. */
import type { Carried } from './list.ts'

const present = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== ''))

/** An address that may be followed; others are text of a page. */
const web = (address: string | null) => (address !== null && /^https?:\/\//.test(address) ? address : null)

/** Safe inside a script element too: no tag can stand in it. */
export function jsonLdOf({ title, url, published, entities, claims }: Carried): string {
  return `${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      ...present({ headline: title, url: web(url), datePublished: published }),
      mentions: entities.map(({ name, otherName, description, website, wikidata }) =>
        present({
          '@type': 'Thing',
          name,
          alternateName: otherName,
          description,
          url: web(website),
          sameAs: wikidata && `https://www.wikidata.org/wiki/${wikidata}`,
        }),
      ),
      hasPart: claims.map(({ subject, relation, object, details, quote }) => ({
        '@type': 'Claim',
        name: [`${subject} ${relation} ${object}`.trim(), ...details].join(', '),
        appearance: present({ '@type': 'Quotation', text: quote, isPartOf: web(url) }),
        about: [subject, object].filter((name) => name !== '').map((name) => ({ '@type': 'Thing', name })),
      })),
    },
    null,
    2,
  ).replaceAll('<', '\\u003c')}\n`
}
