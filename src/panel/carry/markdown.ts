/** The list as Markdown, for notes. */
import { sourceLine } from '../../ui/sources.tsx'
import type { Words } from '../../ui/words.ts'
import type { Carried } from './list.ts'

/** Text of pages and of the reader is never markup: what Markdown would read is escaped, lines become one. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    // At the start of a line these begin a list, a quotation or a heading.
    .replace(/^([-+=]|\d+[.)])/, '\\$1')

/** An address inside <>, where only these two would end it. Others than web addresses are left out. */
const link = (text: string, url: string): string =>
  /^https?:\/\//.test(url) ? `[${plain(text)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : plain(text)

export function markdownOf(list: Carried, words: Words): string {
  const { title, url, published, entities, claims } = list
  const head = [
    `# ${link(title || url, url)}`,
    ...(published ? [words.date(published)] : []),
    words.t('dataAsOf', words.date(list.dataDate)),
  ]
  const said = claims.map(({ subject, relation, object, details, quote }) =>
    [
      `- **${plain(subject)}** ${plain(relation)} **${plain(object)}**`,
      details.length > 0 ? ` (${details.map(plain).join(', ')})` : '',
      `\n  > ${plain(quote)}`,
    ].join(''),
  )
  const named = entities.map(({ name, otherName, type, description, sources }) => {
    const cited = sources.map((source) => link(sourceLine(source, words), source.url)).join('; ')
    return [
      `- **${plain(name)}**${otherName ? ` (${plain(otherName)})` : ''}, ${plain(type)}: ${plain(description)}`,
      cited ? `\n  ${words.t('carrySources')}: ${cited}` : '',
    ].join('')
  })
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : []
  return `${[...head, ...section(words.t('tabLinks'), said), ...section(words.t('carryNames'), named)].join(
    '\n\n',
  )}\n`
}
