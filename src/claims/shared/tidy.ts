/** Evidence as a reader should see it: no space at its ends, no half of a pair of marks. */

const PAIRS: Readonly<Record<string, string>> = {
  '‘': '’',
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '(': ')',
  '（': '）',
  '"': '"',
  "'": "'",
}
const CLOSERS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]))

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** Moves the ends of a span of `text` by what that needs; offsets are UTF-16. */
export function tidy(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  const inside = text.slice(from, to)
  const before = text[from - 1]
  const close = before === undefined ? undefined : PAIRS[before]
  if (
    before !== undefined &&
    close !== undefined &&
    before !== close &&
    count(inside, close) > count(inside, before)
  )
    from--
  const after = text[to]
  const open = after === undefined ? undefined : CLOSERS.get(after)
  if (
    after !== undefined &&
    open !== undefined &&
    open !== after &&
    count(inside, open) > count(inside, after)
  )
    to++
  return { start: from, end: to }
}
