/** Chinese made plainer before it is read: no spaces around Latin words, words that only size a sum, 将 that is 把. */
import { AMOUNT, type Flat, NAME, SHARE } from '../shared/flat.ts'
import { closeUp, pick } from '../shared/spaces.ts'
import { fold } from './fold.ts'

/** 超过50亿美元, 约两成: how near the figure is says nothing of who does what, but 超过 looks like a comparison. */
const SIZERS = new RegExp(
  `(?:价值)?(?:超过|高达|达到|大约|将近|接近|至少|最多|最高|多达|逾|约|近|超|达)(?=${AMOUNT}|${SHARE}|[0-9])`,
  'g',
)
/** 将沐曦列入: 将 before a name hands it to the verb, and tells no future. */
const HANDED = new RegExp(`将(?=${NAME})`, 'g')

/** Half-width marks, which many sites set, as full ones; not those within figures. */
const MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const widen = (text: string): string =>
  text.replace(/[,;:?!]/g, (mark, at: number) =>
    /\d/.test(text[at + 1] ?? '') && /\d/.test(text[at - 1] ?? '') ? mark : (MARKS[mark] ?? mark),
  )

/** The folded sentence without words that only size a sum, and with 把 for the 将 that means it. */
function plain(flat: Flat): Flat {
  const sized = [...flat.text.matchAll(SIZERS)]
  const dropped = new Set(
    sized.flatMap(({ index, 0: { length } }) => Array.from({ length }, (_, at) => index + at)),
  )
  const kept = Array.from(flat.text, (_, at) => at).filter((at) => !dropped.has(at))
  const shorter = pick(flat, kept)
  return { ...shorter, text: shorter.text.replace(HANDED, '把') }
}

/** Folded and made plain. */
export function prepare(flat: Flat): Flat {
  const closed = closeUp(flat)
  return plain({ ...closed, text: widen(fold(closed.text)) })
}
