/**
 * What is read in the race: as much everyday news as articles on the subject, paragraph by paragraph, so that
 * a name stands about every hundred characters. "Mixed" takes a paragraph of Korean, Japanese, Chinese and
 * English in turn: what is fast on Latin letters alone shows there.
 */
import { chineseParagraphs, chineseProse } from '../pages/chinese.ts'
import { englishParagraphs } from '../pages/english.ts'
import { japaneseParagraphs, japaneseProse } from '../pages/japanese.ts'
import { koreanParagraphs } from '../pages/korean.ts'
import { fill } from '../pages/page.ts'
import { englishProse, koreanProse } from '../pages/prose.ts'

/** One of each list in turn, the lists repeated, until the longest has been used up. */
export function interleave(lists: readonly (readonly string[])[]): string[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) =>
    lists.map((list) => list[round % list.length] as string),
  ).flat()
}

const mixed = interleave([
  koreanParagraphs,
  englishProse,
  japaneseParagraphs,
  koreanProse,
  englishParagraphs,
  chineseProse,
  chineseParagraphs,
  japaneseProse,
])

/** Blocks of about `length` UTF-16 units each in all. */
export const raceTexts = (length: number): Record<'English' | 'mixed', string[]> => ({
  English: fill(interleave([englishParagraphs, englishProse]), length),
  mixed: fill(mixed, length),
})

/** A text of about `length` units in which nearly every word begins like a name and is none. */
export function hostileText(names: readonly string[], length: number): string {
  const near = names.flatMap((name) => [
    `${name.slice(0, -1)}`,
    `${name}x`,
    `x${name}`,
    `${name.slice(0, 3)}${name}`,
  ])
  const pieces: string[] = []
  for (let total = 0, index = 0; total < length; index++) {
    const piece = near[index % near.length] as string
    pieces.push(piece)
    total += piece.length + 1
  }
  return pieces.join(' ')
}
