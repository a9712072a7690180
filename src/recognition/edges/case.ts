/** Whether the letters' case in the text agrees with what a name asks for. */
import type { Capitals, DictionaryName } from '../dictionary/dictionary.ts'

/** What the rule `capital` asks of a name written `text`. */
export function capitalsAskedOf(text: string): Capitals {
  const letters = text.replace(/[^A-Za-z]/g, '')
  const first = letters.charAt(0)
  if (first !== first.toUpperCase()) return 'any'
  return letters.length <= 3 && letters === letters.toUpperCase() ? 'all' : 'first'
}

const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** `written`: what stands in the text, in plain letters. */
function agrees({ case: rule, text, capitals }: DictionaryName, written: string): boolean {
  if (rule === 'exact') return written === text || written === text.toUpperCase()
  let hasUpper = false
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at)
    // The first letter has to be a capital, and of the shortest names every one.
    if (isLower(unit) && (!hasUpper || capitals === 'all')) return false
    hasUpper ||= isUpper(unit)
    if (hasUpper && capitals === 'first') return true
  }
  return true
}

/**
 * Whether the letters of `text` from `start` to `end` (UTF-16, as written, with soft hyphens and the like
 * still in it) agree with the name's case rule.
 */
export function caseAgrees(name: DictionaryName, text: string, start: number, end: number): boolean {
  if (name.case === 'any' || (name.case === 'capital' && name.capitals === 'any')) return true
  // Nearly always the name is written as knowledge has it.
  if (end - start === name.text.length && text.startsWith(name.text, start)) return true
  const surface = text.slice(start, end)
  for (let at = 0; at < surface.length; at++) {
    if (surface.charCodeAt(at) < 0x80) continue
    return agrees(name, surface.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''))
  }
  return agrees(name, surface)
}
