/** Takes a flat Korean sentence apart: words, one after another, into phrases and verbs. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import { isKind, MACHINE } from '../clauses/machines.ts'
import type { Case, Piece } from '../clauses/pieces.ts'
import { DATE, type Flat, indexOf } from '../shared/flat.ts'
import { type Buffer, fresh, TITLE, transparent } from './buffer.ts'
import { DEEDS } from './cues.ts'
import {
  AMONG,
  ANY_NAME,
  ATTRIBUTE,
  asideOf,
  CLAUSE_END,
  COPULA_TAIL,
  FRAME,
  MEASURES,
  OPAQUE_PREFIX,
  POSTPOSITIONS,
  ROLE_IS,
  SHARES,
  TIME_TOPIC,
} from './frames.ts'
import { splitParticle } from './particles.ts'
import { isEmpty, isPiece, PAPER, phraseOf, supplies } from './phrase.ts'
import { verbAt } from './verbs.ts'

class Reader {
  readonly pieces: Piece[] = []
  private buffer: Buffer = fresh(0)
  private refused = false

  constructor(private readonly flat: Flat) {}

  private typeOf(name: number | undefined): EntityType | undefined {
    return name === undefined ? undefined : this.flat.mentions[name]?.type
  }

  read(): Piece[] {
    const { text } = this.flat
    for (let at = 0; at < text.length; ) {
      const letter = text[at] as string
      if (letter === ' ') {
        at++
        continue
      }
      if (/[…—–→|]/.test(letter) || text.startsWith('...', at) || text.startsWith(' - ', at - 1)) {
        this.close('bare', at, false)
        this.pieces.push({ kind: 'break', start: at, end: at + 1 })
        at++
        continue
      }
      if (/[,;:.!?。·/&+~]/.test(letter)) {
        if (/[,;:]/.test(letter)) this.comma(at)
        at++
        continue
      }
      at = this.word(at)
    }
    this.close('bare', text.length, false)
    return this.pieces
  }

  /** Reads the word at `at`; returns where the next begins. */
  private word(at: number): number {
    const { text } = this.flat
    const space = /[\s…—–→|,;:!?]|\.(?!\d)/g
    space.lastIndex = at
    const found = space.exec(text)
    const end = found ? Math.max(found.index, at + 1) : text.length
    const word = text.slice(at, end)
    if (ANY_NAME.test(word)) {
      this.named(word, at, end)
      return end
    }
    if (MEASURES.test(word)) {
      this.measured(word, at, end)
      return end
    }
    if (this.postposition(word, end)) return end
    // 오픈AI가 고객인 코어위브: the clause ends, and what it describes begins.
    if (ROLE_IS.test(word) && this.afterSubject()) {
      this.close('bare', at, false)
      this.pieces.push(isPiece(at, end))
      return end
    }
    this.refused ||= /^(?:안|못)$/.test(word)
    if (/^(?:안|못|넘게|나눠|앞다퉈|잇따라|서둘러)$/.test(word)) return end
    // 끝내 무산됐다: in the end, not 끝내다.
    if (word === '끝내' && text[end] === ' ') return end
    if (/^없이/.test(word)) {
      this.close('other', end, false)
      return end
    }
    if (/^(?:및|또는|혹은)$/.test(word)) {
      this.close('with', end, false)
      return end
    }
    const verb = verbAt(text, at)
    if (verb && !this.isNoun(word, verb.stem)) {
      this.close('bare', at, false)
      const stop = Math.max(verb.ending.end, at + 1)
      this.pieces.push({ ...verb, kind: 'verb', end: stop, refused: this.refused })
      this.refused = false
      return stop
    }
    if (/^(?:역시|또한)$/.test(word)) this.close('also', end, false)
    else if (/^등/.test(word) && this.buffer.names.length > 0 && this.buffer.nouns.length === 0) {
      const { case: of } = splitParticle(word, '')
      if (of === 'gen') this.genitive()
      else if (of === 'bare') this.buffer.nouns.push('등')
      else this.close(of, end, false)
    } else this.plain(word, at, end)
    return end
  }

  /** 투자와, 공급을: a noun that a form of its verb only looks like. */
  private isNoun(word: string, stem: string): boolean {
    return stem.length < 2 && word.length > 2 && DEEDS.some(([noun]) => word.startsWith(noun))
  }

  private afterSubject(): boolean {
    const last = this.pieces[this.pieces.length - 1]
    return last?.kind === 'phrase' && last.case === 'subj' && this.buffer.names.length === 0
  }

  private open(at: number): void {
    if (isEmpty(this.buffer)) this.buffer = fresh(at)
  }

  private plain(word: string, at: number, end: number): void {
    this.open(at)
    const last = this.pieces[this.pieces.length - 1]
    const described =
      last?.kind === 'verb' && last.ending.kind === 'adnominal' && this.buffer.nouns.length === 0
    if (described && CLAUSE_END.test(word)) {
      this.buffer.nouns.push(word)
      this.close('bare', end, false)
      return
    }
    // 엔비디아 대신 화웨이 칩을: what is not taken stands for itself.
    const tail =
      (this.buffer.names.length > 0 && asideOf(word, this.buffer.nouns.length)) || splitParticle(word, '')
    if (tail.rest !== '' && !SHARES.test(tail.rest)) this.buffer.nouns.push(tail.rest)
    if (tail.case === 'gen') this.genitive()
    else if (tail.case === 'topic' && this.buffer.names.length === 0 && TIME_TOPIC.test(tail.rest))
      this.close('other', end, false)
    else if (tail.case !== 'bare' || tail.rest !== word) this.close(tail.case, end, false)
  }

  private measured(word: string, at: number, end: number): void {
    // A date stands for itself, so that it can belong to another clause than the words after it.
    if (new RegExp(`^${DATE}(?:에는|에|에도|께)?$`).test(word)) {
      if (this.buffer.names.length + this.buffer.nouns.length > 0) this.close('bare', at, false)
      this.open(at)
      this.buffer.dates.push(indexOf('date', word[0]))
      this.close('bare', end, false)
      return
    }
    this.open(at)
    for (const unit of word) {
      const [date, amount, share] = [indexOf('date', unit), indexOf('amount', unit), indexOf('share', unit)]
      if (date >= 0) this.buffer.dates.push(date)
      if (amount >= 0) this.buffer.amounts.push(amount)
      if (share >= 0) this.buffer.shares.push(share)
    }
    const tail = word.replace(/^.*[\ue800-\uf3ff]/, '')
    const { case: of } = splitParticle(tail, '\ue800')
    // 50억 달러를: the sum closes its phrase; a date, or a sum that describes, does not. 주식 20억 달러어치를:
    // it only says how much of the thing.
    const much = this.buffer.nouns.length > 0 && /^(?:어치|어치의|규모|상당)?[을를]/.test(tail)
    if (of === 'acc' || of === 'topic' || of === 'subj')
      this.close(of === 'acc' && !much ? 'other' : of, end, false)
  }

  private named(word: string, at: number, end: number): void {
    const match = FRAME.exec(word)
    if (!match) {
      this.open(at)
      this.buffer.opaque = true
      return
    }
    const [, prefix = '', list = '', tail = ''] = match
    this.open(at)
    const { names: before, owners, dates, amounts, shares } = this.buffer
    // What merely describes the first name is no part of what is said.
    if (before.length + owners.length + dates.length + amounts.length + shares.length === 0)
      this.buffer.start = at
    const names = [...list].map((unit) => indexOf('mention', unit)).filter((index) => index >= 0)
    this.join(names, prefix)
    if (ANY_NAME.test(tail)) this.buffer.opaque = true
    if (tail === '') return
    if (COPULA_TAIL.test(tail)) {
      this.close('bare', end, false)
      return
    }
    const { rest, case: of } = splitParticle(tail, list.slice(-1))
    if (rest !== '') {
      if (ATTRIBUTE.test(rest) || !transparent(rest, this.typeOf(names[0]))) {
        // 엔비디아향 HBM: to whom it goes; 엔비디아칩: whose it is.
        if (/^(?:향|용)$/.test(rest) && of === 'bare') {
          this.close('dat', end, false)
          return
        }
        this.buffer.nouns.push(rest)
      }
    }
    if (of === 'gen') this.genitive()
    else if (of !== 'bare' || rest !== tail) this.close(of, end, false)
  }

  /** Adds names to the phrase: those before them only describe it, unless they head it with a title. */
  private join(names: number[], prefix: string): void {
    const { buffer } = this
    if (OPAQUE_PREFIX.test(prefix)) buffer.opaque = true
    const person = buffer.names.length === 1 && this.typeOf(buffer.names[0]) === 'person'
    if (person && this.typeOf(names[0]) === 'company' && buffer.nouns.every((noun) => TITLE.test(noun))) {
      buffer.owners.push(...names)
      return
    }
    // 블랙웰 GPU: the kind behind a chip's name only says what it is.
    const kind = names.length === 1 && buffer.nouns.length === 0 && isKind(this.flat, names[0])
    if (kind && buffer.names.length > 0 && this.typeOf(buffer.names[0]) === 'chip' && prefix === '') return
    buffer.owners.push(...buffer.names)
    buffer.names = names
    buffer.nouns = prefix !== '' && OPAQUE_PREFIX.test(prefix) ? ['계획'] : []
  }

  private genitive(): void {
    const { buffer } = this
    if (buffer.nouns.every((noun) => transparent(noun, this.typeOf(buffer.names[0])))) {
      buffer.possessors.push(...buffer.names)
      buffer.owners.push(...buffer.names)
      buffer.machine = buffer.names.length > 0 && buffer.nouns.some((noun) => MACHINE.test(noun))
    }
    buffer.names = []
    buffer.nouns = []
  }

  private comma(at: number): void {
    const { buffer } = this
    if (buffer.names.length + buffer.nouns.length + buffer.owners.length > 0) this.close('bare', at + 1, true)
    else {
      const last = this.pieces[this.pieces.length - 1]
      if (last?.kind === 'phrase') this.pieces[this.pieces.length - 1] = { ...last, comma: true }
    }
  }

  /** 에 대한, 와 함께: the particle before it means something else. */
  private postposition(word: string, end: number): boolean {
    const last = this.pieces[this.pieces.length - 1]
    if (last?.kind !== 'phrase' || this.buffer.nouns.length + this.buffer.names.length > 0) return false
    if (last.case === 'dat' && /^(?:따르면|의하면)$/.test(word)) {
      this.pieces[this.pieces.length - 1] = { ...last, case: 'source', end }
      return true
    }
    if (last.case === 'acc' && last.names.length > 0 && AMONG.test(word)) {
      // 삼성전자를 비롯한 3사에: they stand where the whole stands.
      this.pieces.pop()
      this.buffer = { ...fresh(last.start), names: [...last.names], nouns: ['등'] }
      return true
    }
    for (const [after, pattern, becomes, joint] of POSTPOSITIONS) {
      if (!after.includes(last.case) || !pattern.test(word)) continue
      // 인수를 위한 계약을 맺다: the paper is about the deed.
      if (last.deed && !supplies(last) && word === '위한' && PAPER.test(this.flat.text.slice(end)))
        return true
      this.pieces[this.pieces.length - 1] = { ...last, case: becomes, joint: joint || last.joint, end }
      return word !== '손을'
    }
    return false
  }

  private close(of: Case, end: number, comma: boolean): void {
    if (isEmpty(this.buffer)) return
    this.pieces.push(phraseOf(this.buffer, of, end, comma, (name) => this.typeOf(name)))
    this.buffer = fresh(end)
  }
}

/** Phrases and verbs of a flat sentence, in order. Linear in its length. */
export const readPieces = (flat: Flat): Piece[] => new Reader(flat).read()
