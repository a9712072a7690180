/** How a name is written differs from its folded form mostly in capitals: a number says in which. */

const NONE = 0
const FIRST = 1
const ALL = 2
/** The name differs in more than capitals. */
export const OTHERWISE = 3
/** From here on: bits, the lowest for the first letter. */
const MASK = 4
/** Letters whose capitals fit. */
const MASKED = 24

function byMask(form: string, mask: number): string {
  let text = form
  for (let index = 0; mask >> index; index++) {
    if ((mask >> index) & 1)
      text = text.slice(0, index) + text.charAt(index).toUpperCase() + text.slice(index + 1)
  }
  return text
}

/** The number by which `capitalise` makes `text` of its folded form; OTHERWISE when it cannot. */
export function capitalsOf(form: string, text: string): number {
  if (text === form) return NONE
  if (text === byMask(form, 1)) return FIRST
  if (text === form.toUpperCase()) return ALL
  let mask = 0
  for (let index = 0; index < Math.min(MASKED, form.length); index++) {
    if (text[index] !== form[index]) mask |= 1 << index
  }
  return text === byMask(form, mask) ? MASK + mask : OTHERWISE
}

/** `form` with such capitals. */
export function capitalise(form: string, capitals: number): string {
  if (capitals === NONE) return form
  return capitals === ALL ? form.toUpperCase() : byMask(form, capitals === FIRST ? 1 : capitals - MASK)
}
