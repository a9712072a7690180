/** English claims without any library: for the background, where compromise may not go. */
import type { ClaimReader } from '../claim.ts'
import { readSentence } from './reader.ts'

/** Reads what cue words and closed classes alone make sure. */
export const readEnglishLight: ClaimReader = (sentence) => readSentence(sentence, null)
