/**
 * Korean particles after names. The form depends on the last sound, so it is taken from how the name is
 * read in Korean (Slurm = 슬럼, H100 = 에이치백), never guessed from letters or digits.
 */

/** After a final consonant, after a vowel. */
export const PARTICLES = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로'],
} as const satisfies Record<string, readonly [closed: string, open: string]>

/** Both forms at once, as they are written when the reading is not known. */
export type Particle = keyof typeof PARTICLES

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** Final consonants run in 28 steps, 0 being none; ㄹ counts as a vowel before 로. */
const FINALS = 28
const RIEUL = 8
const CLOSING = /[\s)\]}〉》」』”’"'.,]+$/

function finalOf(text: string): number | null {
  const last = text.replace(CLOSING, '').at(-1)?.charCodeAt(0) ?? 0
  return last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE ? (last - FIRST_SYLLABLE) % FINALS : null
}

/**
 * The form of `particle` after `name`. The name decides when it ends in Hangul, else its `reading`; when
 * neither does, the answer is both forms ("은(는)").
 */
export function particleAfter(particle: Particle, name: string, reading?: string): string {
  const final = finalOf(name) ?? (reading === undefined ? null : finalOf(reading))
  if (final === null) return particle
  const [closed, open] = PARTICLES[particle]
  const isOpen = final === 0 || (particle === '(으)로' && final === RIEUL)
  return isOpen ? open : closed
}
