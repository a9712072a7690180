/** In a page of a browser: the race behind two functions that the benchmark calls. */
import { type RaceInput, race, raceHostile } from './race.ts'

/** A catalogue as it gets through to a page. */
export interface SentCatalogue {
  readonly forms: readonly string[]
  readonly base64: string
}

const open = ({ forms, base64 }: SentCatalogue) => ({
  forms,
  bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer,
})

export interface RacePage {
  race(input: Omit<RaceInput, 'catalogue'>, catalogue: SentCatalogue): ReturnType<typeof race>
  hostile(text: string, catalogue: SentCatalogue): number
}

declare global {
  var chiplightRace: RacePage
}

globalThis.chiplightRace = {
  race: (input, catalogue) => race({ ...input, catalogue: open(catalogue) }),
  hostile: (text, catalogue) => raceHostile(open(catalogue), text),
}
