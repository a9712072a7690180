/** How a name is written differs from its folded form mostly in capitals: a number says in which. */

const NONE = 0
const WORDS = 1
const ALL = 2
/** The name differs in more than capitals. */
export const OTHERWISE = 3
/** From here on: bits, the lowest for the first letter. */
const FIRST_MASK = 4
/** Letters whose capitals fit. */
const MASKED = 24

const byWord = (form: string): string => form.replace(/(?<![a-z0-9])[a-z]/g, (letter) => letter.toUpperCase())
const byMask = (form: string, mask: number): string =>
  form
    .split('')
    .map((letter, index) => (index < MASKED && (mask >> index) & 1 ? letter.toUpperCase() : letter))
    .join('')

/** The number by which `capitalise` makes `text` of its folded form; OTHERWISE when it cannot. */
export function capitalsOf(form: string, text: string): number {
  if (text === form) return NONE
  if (text === byWord(form)) return WORDS
  if (text === form.toUpperCase()) return ALL
  let mask = 0
  for (let index = 0; index < Math.min(MASKED, form.length); index++) {
    if (text[index] !== form[index]) mask |= 1 << index
  }
  return text === byMask(form, mask) ? FIRST_MASK + mask : OTHERWISE
}

export function capitalise(form: string, capitals: number): string {
  if (capitals === NONE) return form
  if (capitals === WORDS) return byWord(form)
  return capitals === ALL ? form.toUpperCase() : byMask(form, capitals - FIRST_MASK)
}
