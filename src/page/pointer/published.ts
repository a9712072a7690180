/** The day a page says its article was published on: what "last Monday" is counted from. */

const META =
  'meta[property="article:published_time"],meta[name="article:published_time"],meta[itemprop="datePublished"],meta[name="pubdate"],meta[name="date"],meta[property="og:regDate"]'
const DAY = /\b(20\d\d)[-./]?(0[1-9]|1[0-2])[-./]?(0[1-9]|[12]\d|3[01])/

/** ISO 8601 day (YYYY-MM-DD) as the page writes it, in the page's own time zone; '' where it names none. */
export function publishedOn(document: Document): string {
  const dates = [
    ...[...document.querySelectorAll(META)].map((meta) => meta.getAttribute('content') ?? ''),
    // A pattern, not a parser: half of the JSON-LD in the wild does not parse.
    ...[...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(script.textContent ?? '')?.[1] ?? '',
    ),
    ...[
      ...document.querySelectorAll('article time[datetime],header time[datetime],[itemprop="datePublished"]'),
    ].map((time) => time.getAttribute('datetime') ?? ''),
  ]
  for (const date of dates) {
    const found = DAY.exec(date)
    if (found) return `${found[1]}-${found[2]}-${found[3]}`
  }
  return ''
}
