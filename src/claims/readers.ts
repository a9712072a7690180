/** The readers that `claimsOf` is handed where English may be read too. */
import { readEnglish } from './english/english.ts'

export const READERS = { english: readEnglish } as const
