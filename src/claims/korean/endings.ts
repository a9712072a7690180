/**
 * What a Korean verb's ending says: how its clause goes on, and how far along the deed is. Auxiliaries are
 * read with it: 하고 있다, 하기로 했다, 할 계획이다, 한 것으로 알려졌다, 하지 않았다.
 */
import type { Ending, EndingKind } from '../clauses/pieces.ts'
import type { FormKind } from './conjugate.ts'
import { BY_KIND } from './ending-rows.ts'
import { FOLLOWS, type Follow, type Next } from './follows.ts'

/** The word must end here: 다고 in 했다고, not the 다 of 했다가. */
const EDGE = '(?![가-힣])'

/** 계획이다, 계획이라고, 계획을. */
const COPULA: readonly (readonly [pattern: RegExp, kind: EndingKind])[] = [
  [new RegExp(`(?:이라고|라고|이라며|라며|이라면서|라면서)${EDGE}`, 'y'), 'carried'],
  [/(?:이|가)? ?아니/y, 'void'],
  [new RegExp(`(?:이다|다|이었다|였다|입니다|임)${EDGE}`, 'y'), 'final'],
  [new RegExp(`(?:인|이던|이라는|이란)${EDGE}`, 'y'), 'adnominal'],
  [new RegExp(`(?:이며|며|이고|고|이지만|이나|이자|으로|로|인데|이어서|이라|에서)${EDGE}`, 'y'), 'and'],
  [new RegExp(`(?:을|를|이|가|은|는|도|과|와|에|의|까지|만)?${EDGE}`, 'y'), 'carried'],
]

const at = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : -1
}

function readCopula(text: string, index: number): Pick<Ending, 'kind' | 'end'> | null {
  for (const [pattern, kind] of COPULA) {
    const end = at(pattern, text, index)
    if (end >= 0) return { kind: end === index ? 'final' : kind, end }
  }
  return null
}

const MOST_LINKS = 4

/** Reads the ending that begins at `index` after a form of a verb; null when nothing known follows. */
export function readEnding(text: string, index: number, form: FormKind, links = 0): Ending | null {
  for (const entry of BY_KIND.get(form) ?? []) {
    const end = at(entry.pattern, text, index)
    if (end < 0) continue
    const own: Ending = {
      kind: entry.kind,
      status: entry.status ?? null,
      present: entry.present ?? false,
      negated: false,
      able: false,
      sequel: form === 'a' && entry.kind === 'and',
      end,
    }
    if (!entry.next || links >= MOST_LINKS) return own
    const more = readFollow(text, end, entry.next, links)
    if (more) return combine(own, more)
    // 할 것 and a noun we do not know: the noun takes the clause as its description.
    if (entry.kind === 'adnominal' || entry.kind === 'carried') return { ...own, kind: 'adnominal' }
  }
  return null
}

interface More {
  readonly follow: Follow
  readonly ending: Pick<Ending, 'kind' | 'end'> & Partial<Ending>
}

function readFollow(text: string, index: number, next: Next, links: number): More | null {
  for (const entry of FOLLOWS[next]) {
    const end = at(entry.pattern, text, index)
    if (end < 0) continue
    const ending =
      entry.form === 'copula' ? readCopula(text, end) : readEnding(text, end, entry.form, links + 1)
    if (ending) return { follow: entry, ending }
  }
  return null
}

function combine(own: Ending, { follow: { status, negated, able, kind }, ending }: More): Ending {
  const later = ending.status === 'done' || ending.status === undefined ? null : ending.status
  return {
    kind: kind ?? (ending.kind === 'void' ? 'void' : ending.kind),
    // 하기로 한 것으로 전망된다: what the last word says of the whole wins over what the first said of a part.
    status:
      status === 'expected'
        ? status
        : later === 'ongoing' && own.status === 'planned'
          ? own.status
          : later === 'expected'
            ? later
            : (status ?? later ?? own.status ?? ending.status ?? null),
    present: own.present || (own.status === null && status === undefined && (ending.present ?? false)),
    negated: own.negated || negated === true || (ending.negated ?? false),
    sequel: false,
    able: own.able || able === true || (ending.able ?? false),
    end: ending.end,
  }
}
