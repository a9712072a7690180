/** What the content script asks the background. */
import { askWith } from './ask.ts'
import { FIRST_ANSWERS } from './guards.ts'

export const askBackground = askWith(FIRST_ANSWERS)
