/** Takes a flat Korean sentence apart: words, one after another, into phrases and verbs. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import type { Case, Piece } from '../clauses/pieces.ts'
import { DATE, type Flat, indexOf, NAME } from '../shared/flat.ts'
import { type Buffer, deedOf, fresh, TITLE, transparent } from './buffer.ts'
import { DEEDS } from './cues.ts'
import { splitParticle } from './particles.ts'
import { verbAt } from './verbs.ts'

/** What a name becomes with these behind it is no longer that name. */
const ATTRIBUTE =
  /^(?:향|용|발|제|산|표|판|칩|폰|주|급|형|류|식|계|관련주|수혜주|효과|쇼크|독주|독점|천하|생태계)$/
const OPAQUE_PREFIX = /^(?:탈|반|친|비|대|범|포스트|넥스트|제2의|한국판|중국판|옛|전)$/
const COPULA_TAIL =
  /^(?:이다|다|이었다|였다|입니다|인|이며|이고|이자|이지만|이라고|라고|라며|이라며|이란|라는|이라는|인데|이라|라|였던|이던)$/
const FRAME = new RegExp(`^([가-힣A-Za-z0-9]*)(${NAME}(?:[·/&,+-]${NAME})*)(.*)$`)
const ANY_NAME = new RegExp(NAME)
const MEASURES = /[\ue800-\uf3ff]/

/** After a phrase, words that turn its particle into another: 에 대한, 와 함께, 을 상대로. */
const POSTPOSITIONS: readonly (readonly [
  after: readonly (Case | 'gen')[],
  word: RegExp,
  becomes: Case,
  joint: boolean,
])[] = [
  [['dat'], /^(?:대한|대해|대하여|대해서|관한|관해|의한|의해|맞선)$/, 'dat', false],
  [['dat'], /^(?:비해|비하면|앞서|이어|더해|따라|걸쳐|맞춰)$/, 'other', false],
  [['with', 'bare'], /^(?:함께|공동으로|나란히|더불어|손을|함께하는|함께하며|같이)$/, 'with', true],
  [['with'], /^(?:달리|비교해|관련해|관련한|비슷한|같은|맞먹는|다른|무관한|무관하게)$/, 'other', false],
  [['acc'], /^(?:상대로|대상으로|고객사로|겨냥해|향해)$/, 'dat', false],
  [
    ['acc'],
    /^(?:위해|위한|위해서|통해|통한|통해서|비롯해|비롯한|포함해|포함한|중심으로|놓고|두고|앞세워|앞세운|둘러싼|둘러싸고|계기로|토대로|바탕으로|제외한|제외하고|넘어|넘어선)$/,
    'other',
    false,
  ],
  [['dir'], /^(?:인한|인해|하여금|꼽히는|불리는|알려진)$/, 'other', false],
]

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
    if (/^(?:안|못)$/.test(word)) {
      this.refused = true
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

  private open(at: number): void {
    const { names, owners, nouns, dates, amounts, shares } = this.buffer
    if (names.length + owners.length + nouns.length + dates.length + amounts.length + shares.length === 0)
      this.buffer = fresh(at)
  }

  private plain(word: string, at: number, end: number): void {
    this.open(at)
    const last = this.pieces[this.pieces.length - 1]
    const described =
      last?.kind === 'verb' && last.ending.kind === 'adnominal' && this.buffer.nouns.length === 0
    if (described && /^(?:뒤|후|이후|직후|데|때|만큼|것)$/.test(word)) {
      // 만든 뒤 …: the noun ends its clause, and the next words are another's.
      this.buffer.nouns.push(word)
      this.close('bare', end, false)
      return
    }
    const tail = splitParticle(word, '')
    if (tail.rest !== '') this.buffer.nouns.push(tail.rest)
    if (tail.case === 'gen') this.genitive()
    else if (tail.case !== 'bare') this.close(tail.case, end, false)
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
    // 50억 달러를: the sum closes its phrase; a date, or a sum that describes, does not.
    if (of === 'acc' || of === 'topic' || of === 'subj') this.close(of === 'acc' ? 'other' : of, end, false)
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
    else if (of !== 'bare') this.close(of, end, false)
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
    buffer.owners.push(...buffer.names)
    buffer.names = names
    buffer.nouns = prefix !== '' && OPAQUE_PREFIX.test(prefix) ? ['계획'] : []
  }

  private genitive(): void {
    const { buffer } = this
    if (buffer.nouns.every((noun) => transparent(noun, this.typeOf(buffer.names[0])))) {
      buffer.possessors.push(...buffer.names)
      buffer.owners.push(...buffer.names)
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
    for (const [after, pattern, becomes, joint] of POSTPOSITIONS) {
      if (!after.includes(last.case) || !pattern.test(word)) continue
      this.pieces[this.pieces.length - 1] = { ...last, case: becomes, joint: joint || last.joint, end }
      return word !== '손을'
    }
    return false
  }

  private close(of: Case, end: number, comma: boolean): void {
    const { buffer } = this
    const { start, names, owners, possessors, nouns, opaque, dates, amounts, shares } = buffer
    if (names.length + owners.length + nouns.length + dates.length + amounts.length + shares.length === 0)
      return
    const deed = opaque ? null : deedOf(buffer)
    const heads = !opaque && !deed && nouns.every((noun) => transparent(noun, this.typeOf(names[0])))
    this.pieces.push({
      kind: 'phrase',
      start,
      end,
      names: heads ? names : [],
      owners: opaque
        ? []
        : deed
          ? [...owners, ...(deed.verbOnly ? names : [])].filter(
              (name) => deed.verbOnly || !deed.inner.includes(name),
            )
          : heads
            ? owners
            : [...owners, ...names],
      possessors: opaque ? [] : possessors,
      doubtful: [],
      noun: heads && names.length > 0 ? '' : (nouns[nouns.length - 1] ?? ''),
      last: nouns[nouns.length - 1] ?? '',
      case: of,
      comma,
      joint: false,
      deed,
      dates,
      amounts,
      shares,
    })
    this.buffer = fresh(end)
  }
}

/** Phrases and verbs of a flat sentence, in order. Linear in its length. */
export const readPieces = (flat: Flat): Piece[] => new Reader(flat).read()
