/** What a page holds around its candidates: sentences, folded text, and which entities are surely there. */
import { hasWord } from './evidence.ts'
import { foldToString } from './fold.ts'
import type { Candidate } from './match.ts'
import { sentenceAt, sentenceBounds } from './sentences.ts'

/** A block of text with its candidates; the page's title and description come as blocks of their own. */
export interface ReadBlock {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

/** Folded text is made when first asked for: most blocks hold no doubtful name. */
export class Context {
  readonly bounds: number[][]
  private readonly foldedSentences = new Map<string, string>()
  private readonly holders = new Map<string, Set<number>>()
  private readonly foldedBlocks = new Map<number, string>()
  /** Entities with a sure mention: on the page (with the surfaces they have there), by block, by sentence. */
  readonly page = new Map<number, Set<string>>()
  readonly inBlock: Set<number>[]
  readonly inSentence = new Map<string, Set<number>>()
  /** Mentions accepted on good support, by entity and surface. */
  readonly accepted = new Map<string, Candidate[]>()

  constructor(readonly blocks: readonly ReadBlock[]) {
    this.bounds = blocks.map(({ text }) => sentenceBounds(text))
    this.inBlock = blocks.map(() => new Set())
  }

  /**
   * The blocks that hold a word. Each word is searched once a page, however many candidates ask: the cost
   * grows with the text and the words of the names found in it, not with their product.
   */
  blocksWith(word: string): ReadonlySet<number> {
    let holders = this.holders.get(word)
    if (!holders) {
      holders = new Set()
      for (let block = 0; block < this.blocks.length; block++) {
        if (hasWord(this.foldedBlock(block), word)) holders.add(block)
      }
      this.holders.set(word, holders)
    }
    return holders
  }

  holds(block: number, word: string): boolean {
    return this.blocksWith(word).has(block)
  }

  sentenceIndex(block: number, start: number): number {
    return sentenceAt(this.bounds[block] ?? [0, 0], start)
  }

  sentenceRange(block: number, index: number): [number, number] {
    const bounds = this.bounds[block] ?? [0, 0]
    return [bounds[index] ?? 0, bounds[index + 1] ?? 0]
  }

  foldedSentence(block: number, index: number): string {
    const key = `${block}:${index}`
    let folded = this.foldedSentences.get(key)
    if (folded === undefined) {
      const [from, to] = this.sentenceRange(block, index)
      folded = foldToString(this.blocks[block]?.text.slice(from, to) ?? '')
      this.foldedSentences.set(key, folded)
    }
    return folded
  }

  foldedBlock(block: number): string {
    let folded = this.foldedBlocks.get(block)
    if (folded === undefined) {
      folded = foldToString(this.blocks[block]?.text ?? '')
      this.foldedBlocks.set(block, folded)
    }
    return folded
  }

  /** Folded text of a mention. */
  surface(block: number, start: number, end: number): string {
    return foldToString(this.blocks[block]?.text.slice(start, end) ?? '')
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
