/** The forms a name and a query are compared in: folded, without spaces, as consonants, as letters, as keys. */
import { convertHangulToQwerty, convertQwertyToAlphabet, disassemble, getChoseong, romanize } from 'es-hangul'

export const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/
/** Letters of scripts that are written without spaces between words, or with endings joined to them. */
export const JOINED = /[\u3041-\u30ff\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3]/
const ONLY_CONSONANTS = /^[ㄱ-ㅎa-z0-9]*[ㄱ-ㅎ][ㄱ-ㅎa-z0-9]*$/

/** Typed consonants stay as typed: NFKC would turn ㅇ into a letter that only begins a syllable. */
export const fold = (text: string): string =>
  text
    .replace(/[^\u3131-\u318e]+/g, (part) => part.normalize('NFKC'))
    .toLowerCase()
    .trim()

/** Folded without spaces, hyphens and middle dots. */
export const tighten = (folded: string): string => folded.replace(/[\s\-·・]/g, '')

/** Initial consonants with Latin letters and digits left in place: ㅅㅋㄷmd for 스케드MD. */
export const initialsOf = (tight: string): string =>
  HANGUL.test(tight)
    ? [...tight].map((letter) => (/[\uac00-\ud7a3]/.test(letter) ? getChoseong(letter) : letter)).join('')
    : ''

/** Hangul syllables as their letters, so that 엔빋 begins 엔비디아; '' without Hangul. */
export const lettersOf = (tight: string): string => (HANGUL.test(tight) ? disassemble(tight) : '')

/** Whether a query is typed in initial consonants (ㅇㅂㄷㅇ, ㅅㅋㄷmd). */
export const isInitials = (tight: string): boolean => ONLY_CONSONANTS.test(tight)

/** Korean in Latin letters by the rules of romanisation: enbidia for 엔비디아; '' without syllables. */
export const romanOf = (tight: string): string =>
  /[\uac00-\ud7a3]/.test(tight) ? romanize(tight).replace(/[\s-]/g, '').toLowerCase() : ''

/** Letters of Hangul typed with the keyboard left in Latin (dpsqleldk is 엔비디아); '' where it cannot be. */
export function hangulKeys(tight: string): string {
  if (!/^[a-z]{4,}$/.test(tight)) return ''
  const letters = disassemble(convertQwertyToAlphabet(tight))
  return /^[\u3131-\u318e]+$/.test(letters) ? letters : ''
}

/** Latin letters typed with the keyboard left in Hangul (ㅜ퍙ㅑㅁ is nvidia); '' where it cannot be. */
export function latinKeys(tight: string): string {
  if (tight.length < 2 || !/^[\u3131-\u318e\uac00-\ud7a30-9]+$/.test(tight)) return ''
  return convertHangulToQwerty(tight).toLowerCase()
}

/** Whether the beginning of `name` is `typed` with one letter wrong, missing, added, or two swapped. */
export function oneSlip(name: string, typed: string): boolean {
  let same = 0
  while (same < typed.length && name[same] === typed[same]) same++
  if (same === typed.length) return true
  const rest = (from: number, typedFrom: number) =>
    typed.length - typedFrom <= name.length - from && name.startsWith(typed.slice(typedFrom), from)
  return (
    rest(same + 1, same + 1) ||
    rest(same + 1, same) ||
    rest(same, same + 1) ||
    (name[same] === typed[same + 1] && name[same + 1] === typed[same] && rest(same + 2, same + 2))
  )
}
