/** What a page holds around its candidates: sentences, words that are evidence, and which entities are surely there. */
import type { Dictionary } from './dictionary/dictionary.ts'
import { foldToString } from './fold.ts'
import type { Candidate } from './match.ts'
import { sentenceAt, sentenceBounds } from './sentences.ts'
import { eachWord } from './words.ts'

/** A block of text with its candidates; the page's title and description come as blocks of their own. */
export interface ReadBlock {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

/** Sentences (by number) in which a word stands, by block. */
type Places = ReadonlyMap<number, ReadonlySet<number>>
const NOWHERE: Places = new Map()

export class Context {
  readonly bounds: number[][]
  private places: ReadonlyMap<string, Places> | null = null
  /** Entities with a sure mention: on the page (with the surfaces they have there), by block, by sentence. */
  readonly page = new Map<number, Set<string>>()
  readonly inBlock: Set<number>[]
  readonly inSentence = new Map<string, Set<number>>()
  /** Mentions accepted on good support, by entity and surface. */
  readonly accepted = new Map<string, Candidate[]>()
  /** Surfaces of doubtful names that the page first uses as the family name of somebody else. */
  private readonly strangers = new Set<string>()

  constructor(
    private readonly dictionary: Dictionary,
    readonly blocks: readonly ReadBlock[],
  ) {
    this.bounds = blocks.map(({ text }) => sentenceBounds(text))
    this.inBlock = blocks.map(() => new Set())
  }

  /** Where on the page a cue or blocker of the dictionary stands. All are looked for at once, when the first is asked for. */
  private placesOf(word: string): Places {
    this.places ??= this.findWords()
    return this.places.get(word) ?? NOWHERE
  }

  private findWords(): Map<string, Places> {
    const byNumber = new Map<number, Map<number, Set<number>>>()
    this.blocks.forEach(({ text }, block) => {
      eachWord(this.dictionary, text, (word, start) => {
        const blocks = byNumber.get(word) ?? new Map<number, Set<number>>()
        byNumber.set(word, blocks)
        const sentences = blocks.get(block) ?? new Set()
        blocks.set(block, sentences.add(this.sentenceIndex(block, start)))
      })
    })
    return new Map([...byNumber].map(([word, places]) => [this.dictionary.words.spell(word), places]))
  }

  isOnPage(word: string): boolean {
    return this.placesOf(word).size > 0
  }

  isInBlock(block: number, word: string): boolean {
    return this.placesOf(word).has(block)
  }

  isInSentence(block: number, sentence: number, word: string): boolean {
    return this.placesOf(word).get(block)?.has(sentence) ?? false
  }

  sentenceIndex(block: number, start: number): number {
    return sentenceAt(this.bounds[block] ?? [0, 0], start)
  }

  sentenceRange(block: number, index: number): [number, number] {
    const bounds = this.bounds[block] ?? [0, 0]
    return [bounds[index] ?? 0, bounds[index + 1] ?? 0]
  }

  /** Folded text of a mention. */
  surface(block: number, start: number, end: number): string {
    return foldToString(this.blocks[block]?.text.slice(start, end) ?? '')
  }

  /** Says that a doubtful name stands there as somebody else's family name; counts where the page uses it first. */
  introduceStranger(block: number, candidate: Candidate): void {
    const surface = this.surface(block, candidate.start, candidate.end)
    const isEarlier = ({ start, end }: Candidate, at: number) =>
      (at < block || start < candidate.start) && this.surface(at, start, end) === surface
    const before = this.blocks.slice(0, block + 1)
    if (!before.some(({ candidates }, at) => candidates.some((other) => isEarlier(other, at))))
      this.strangers.add(surface)
  }

  /** Whether the page introduces `surface` with somebody else's first name: Gabriel Dell, and then Dell. */
  isStranger(surface: string): boolean {
    return this.strangers.has(surface)
  }

  note(block: number, { start, end }: Candidate, entity: number): void {
    const surface = this.surface(block, start, end)
    this.page.set(entity, (this.page.get(entity) ?? new Set()).add(surface))
    this.inBlock[block]?.add(entity)
    const key = `${block}:${this.sentenceIndex(block, start)}`
    const set = this.inSentence.get(key)
    if (set) set.add(entity)
    else this.inSentence.set(key, new Set([entity]))
  }
}
