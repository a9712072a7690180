/** The claims, or the entities where there are none, as CSV (RFC 4180) for a spreadsheet. */
import type { Carried } from './list.ts'

const FORMULA = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r])/u

/**
 * A field. A spreadsheet runs what begins with these as a formula, and the text is a page's: it gets an
 * apostrophe in front, as OWASP advises. Spreadsheets of East Asia read the full-width signs too.
 */
export function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\n\r']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

const row = (fields: readonly string[]): string => fields.map(field).join(',')

/** Starts with a byte order mark: spreadsheets take UTF-8 without one for something else. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row).join('\r\n')}\r\n`

function claimsTable({ claims, title, url, published }: Carried): string {
  return tableOf([
    [
      'subject',
      'relation',
      'object',
      'status',
      'negated',
      'date',
      'amount',
      'share',
      'attributed to',
      'quote',
      'title',
      'url',
      'published',
    ],
    ...claims.map((claim) => [
      claim.subject,
      claim.relation,
      claim.object,
      claim.status,
      claim.negated ? 'yes' : 'no',
      claim.date,
      claim.amount,
      claim.share,
      claim.attributedTo,
      claim.quote,
      title,
      url,
      published,
    ]),
  ])
}

export function entitiesTable({ entities, title, url, published }: Carried): string {
  return tableOf([
    ['id', 'name', 'other name', 'type', 'description', 'mentions', 'title', 'url', 'published'],
    ...entities.map((entity) => [
      entity.id,
      entity.name,
      entity.otherName,
      entity.type,
      entity.description,
      String(entity.mentions),
      title,
      url,
      published,
    ]),
  ])
}

export const csvOf = (list: Carried): string =>
  list.claims.length > 0 ? claimsTable(list) : entitiesTable(list)
