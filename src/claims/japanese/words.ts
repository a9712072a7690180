/** Takes a flat Japanese sentence apart into phrases and verbs, as the clause rules read them. */
import { isKind, MACHINE } from '../clauses/machines.ts'
import type { Case, Phrase, Piece } from '../clauses/pieces.ts'
import { type Flat, indexOf } from '../shared/flat.ts'
import { deedOf, fresh } from './buffer.ts'
import { OF_FIRMS, OF_PARTS, OF_SEVERAL, OF_SPEAKERS, OF_THINGS, SHARES } from './nouns.ts'
import { PARTICLES } from './particles.ts'
import { suruAt, verbAt } from './verbs.ts'

const WORD = /[\u3400-\u9fff々ァ-ヶーA-Za-z0-9・％%.]/
const KANA = /[ぁ-ん]/
/** What may stand behind など and says what part they take. */
const LISTED = /^(?:と|に|を|は|が|へ|か)/
/** A、B、Cの3社: who they are is said before the の. */
const SEVERAL = /^(?:[\d一二三四五六数十]+社|両社|各社)/
/** だ, だった, である, です behind a noun. */
const COPULA = /^(?:だ(?:[。、とがっ]|$)|であ|です)/
/** Words that only say how much or how, and end no phrase. */
const FILLERS = ['ほぼすべての', 'すべての', 'ほとんどの', 'さらなる', 'さまざまな']
/** Particles after which a noun follows that they describe. */
const ONWARD = /^(?:への|からの|との|向けの)$/

class Reader {
  readonly pieces: Piece[] = []
  private buffer = fresh(0)

  constructor(private readonly flat: Flat) {}

  read(): Piece[] {
    const { text } = this.flat
    for (let at = 0; at < text.length; ) at = this.step(at)
    this.close('bare', text.length, false)
    return this.pieces
  }

  private get empty(): boolean {
    const { names, owners, noun, dates, amounts, shares } = this.buffer
    return names.length + owners.length + dates.length + amounts.length + shares.length === 0 && noun === ''
  }

  private open(at: number): void {
    if (this.empty) this.buffer = { ...fresh(at), described: this.buffer.described }
  }

  private step(at: number): number {
    const { text } = this.flat
    const letter = text[at] as string
    const name = indexOf('mention', letter)
    if (name >= 0) {
      this.open(at)
      this.named(name)
      return at + 1
    }
    const [date, amount, share] = [
      indexOf('date', letter),
      indexOf('amount', letter),
      indexOf('share', letter),
    ]
    if (date >= 0 || amount >= 0 || share >= 0) {
      if (date >= 0 && !this.empty && this.buffer.names.length === 0) this.close('bare', at, false)
      this.open(at)
      if (date >= 0) this.buffer.dates.push(date)
      if (amount >= 0) this.buffer.amounts.push(amount)
      if (share >= 0) this.buffer.shares.push(share)
      if (date >= 0) this.close('bare', at + 1, false)
      return at + 1
    }
    const filler = FILLERS.find((words) => text.startsWith(words, at))
    if (filler) return at + filler.length
    if (letter === '、' || letter === '，' || letter === ',') {
      this.comma(at)
      return at + 1
    }
    if (/[。！!？?…―]/.test(letter)) {
      this.close('bare', at, false)
      this.pieces.push({ kind: 'break', start: at, end: at + 1 })
      return at + 1
    }
    const verb = verbAt(text, at)
    // 組みの 組, 使い方の 使: kanji before it would make another word of it.
    const inWord = (KANA.test(letter) || /^.る\*$/.test(verb?.stem ?? '')) && WORD.test(text[at - 1] ?? '')
    // クラウド契約。: with a word before it the noun is no verb.
    const contract =
      verb?.stem === '契約+' && this.buffer.noun !== '' && !/^契約[しすさせで]/.test(text.slice(at, at + 3))
    if (verb && !inWord && !contract) {
      this.close('bare', at, false)
      const end = Math.max(verb.ending.end, at + 1)
      const contracts = verb.cues.length === 0 && !verb.carrier && /契約$/.test(text.slice(at, end))
      // …を超える契約を: the verb says nothing, the contract does.
      const ending = contracts
        ? ({ ...verb.ending, kind: 'adnominal', end: end - '契約'.length } as const)
        : verb.ending
      const stop = contracts ? ending.end : end
      this.pieces.push({ ...verb, ending, kind: 'verb', end: stop, refused: false })
      return stop
    }
    const other = this.otherVerb(at)
    if (other > 0) return other
    if (!this.empty && text.startsWith('向け', at) && !/^向け[のに]/.test(text.slice(at, at + 3))) {
      this.buffer.noun += '向け'
      return at + 2
    }
    if (!this.empty) {
      const particle = PARTICLES.find(
        ([tail]) =>
          text.startsWith(tail, at) && !(tail === 'に加え' && /^[たるらま]/.test(text[at + 3] ?? '')),
      )
      if (particle) return this.particle(particle, at)
    }
    if (WORD.test(letter)) {
      this.open(at)
      this.buffer.noun += letter
    } else if (KANA.test(letter)) this.kana(at)
    return at + 1
  }

  /** 加速した, 対比される: a noun with する that we do not know still ends its clause. */
  private otherVerb(at: number): number {
    const { noun, names } = this.buffer
    // 確固たるものにする, 顧客とする: with no noun before it, what is done stands in the phrase.
    const bare = this.empty && /[にとを]/.test(this.flat.text[at - 1] ?? '')
    if ((noun === '' && !bare) || noun.endsWith('〜')) return -1
    const verb = suruAt(this.flat.text, at, noun)
    if (!verb) return -1
    if (names.length === 0) this.buffer = fresh(at)
    else this.close('bare', at, false)
    const end = Math.max(verb.ending.end, at + 1)
    this.pieces.push({ ...verb, kind: 'verb', end, refused: false })
    return end
  }

  private particle([tail, of, joint]: (typeof PARTICLES)[number], at: number): number {
    const end = at + tail.length
    // AやBなどと: the particle behind it counts.
    if (tail === 'など' && LISTED.test(this.flat.text.slice(end, end + 2))) return end
    if (of === 'gen' && SEVERAL.test(this.flat.text.slice(end, end + 4))) return end
    if (of === 'gen') this.genitive(end)
    else if (tail === 'へ' && /^[…、。\s]|^$/.test(this.flat.text.slice(end, end + 1))) this.towards(end)
    else {
      const { owners, possessors, names } = this.buffer
      this.close(of, end, false, joint)
      // エヌビディアのインテルへの出資: whose deed it is stands before whom it is done to.
      if (ONWARD.test(tail) && names.length > 0 && possessors.length > 0)
        this.buffer = { ...fresh(end), owners: [...owners], possessors: [...possessors], onward: true }
    }
    return end
  }

  /** Kana that is no particle: the word before it was a verb or an adjective. */
  private kana(at: number): void {
    const { buffer } = this
    const letter = this.flat.text[at] ?? ''
    if (COPULA.test(this.flat.text.slice(at, at + 3)) && !this.empty) {
      this.close('bare', at, false, false, true)
      return
    }
    const inWord = buffer.noun.endsWith('手続') ? 'き' : buffer.noun.endsWith('持') ? 'ち' : ''
    if (letter === inWord) buffer.noun += letter
    else if (buffer.names.length === 0) this.buffer = fresh(at)
    else buffer.noun = `${buffer.noun}〜`
  }

  private named(name: number): void {
    const { buffer } = this
    const [before] = buffer.names
    // ブラックウェルGPU: the kind behind a chip's name only says what it is.
    if (buffer.noun === '' && isKind(this.flat, name) && this.flat.mentions[before ?? -1]?.type === 'chip')
      return
    buffer.owners.push(...buffer.names)
    buffer.names = [name]
    buffer.noun = ''
  }

  private heads(): boolean {
    const { names, noun } = this.buffer
    const type = this.flat.mentions[names[0] ?? -1]?.type
    if (noun === '' || /^\d+[ァ-ヶ枚台個基万]*$/.test(noun)) return names.length > 0
    return (
      names.length > 0 &&
      (type === 'company' || type === 'organisation' || type === 'person' ? OF_FIRMS : OF_THINGS).test(noun)
    )
  }

  /** 大量採用へ at the end of a headline: what is to come. */
  private towards(end: number): void {
    const deed = deedOf(this.buffer)
    if (deed) this.buffer.status = 'planned'
    this.close(deed ? 'bare' : 'dat', end, false)
    if (deed && end < this.flat.text.length) this.pieces.push({ kind: 'break', start: end, end })
  }

  /** ソフトバンクが筆頭株主のアームは, …が筆頭株主で: who has the part belongs to what describes, not to the verb. */
  private dropHolder(of: Case, followed: boolean): void {
    const { names, owners, noun, start, described } = this.buffer
    const last = this.pieces[this.pieces.length - 1]
    if (last?.kind !== 'phrase' || last.case !== 'subj') return
    const part = names.length + owners.length === 0 && OF_PARTS.test(noun) && last.end === start && followed
    // With a subject of its own the sentence has no room for the one before it.
    const second = last.end === described && (of === 'topic' || of === 'subj')
    if (of === 'loc' ? part : second) this.pieces.pop()
  }

  private genitive(end: number): void {
    const { buffer } = this
    // インテル株の10%を: still shares in Intel.
    if (SHARES.test(buffer.noun) && indexOf('share', this.flat.text[end]) >= 0) return
    // アームの買収の: a deed stays a deed.
    if (this.heads() || buffer.noun === '製') {
      buffer.owners.push(...buffer.names)
      buffer.possessors.push(...buffer.names)
      buffer.machine = MACHINE.test(buffer.noun)
      buffer.onward = false
    } else if (buffer.names.length + buffer.owners.length === 0 && buffer.described < 0)
      buffer.described = buffer.start
    buffer.names = []
    buffer.noun = ''
  }

  /** The names that the noun sums up: A社などの装置各社は; null where none stand before it. */
  private takeSeveral(noun: string): Phrase | null {
    const last = this.pieces[this.pieces.length - 1]
    const summed =
      last?.kind === 'phrase' &&
      last.names.length > 0 &&
      OF_SEVERAL.test(noun) &&
      this.flat.text.slice(0, last.end).endsWith('など')
    if (summed) this.pieces.pop()
    return summed ? last : null
  }

  private comma(at: number): void {
    if (!this.empty) this.close('bare', at + 1, true)
    else {
      const last = this.pieces[this.pieces.length - 1]
      if (last?.kind === 'phrase') this.pieces[this.pieces.length - 1] = { ...last, comma: true }
    }
  }

  private close(of: Case, end: number, comma: boolean, joint = false, is = false): void {
    if (this.empty) {
      this.buffer = fresh(end)
      return
    }
    this.dropHolder(of, this.flat.text[end] === '、')
    const { buffer } = this
    const deed = deedOf(buffer)
    const heads = !deed && this.heads()
    const { names, owners, possessors, noun, dates, amounts, shares } = buffer
    const acts = deed === null && (of === 'topic' || of === 'subj')
    const several = deed === null && names.length + owners.length === 0 ? this.takeSeveral(noun) : null
    const speaker = acts && OF_SPEAKERS.test(noun) ? [...owners, ...names].slice(-1) : []
    const stands = several?.names ?? (speaker.length > 0 ? speaker : heads ? names : [])
    const phrase: Phrase = {
      kind: 'phrase',
      start: several?.start ?? buffer.start,
      end,
      names: stands,
      owners: [...owners, ...names].filter(
        (name) => !stands.includes(name) && !(deed?.inner ?? []).includes(name),
      ),
      possessors,
      doubtful: [],
      noun: stands.length > 0 ? '' : noun,
      last: noun,
      case: of,
      comma,
      joint,
      deed,
      dates,
      amounts,
      shares,
      ...(is ? { is } : {}),
    }
    this.pieces.push(phrase)
    this.buffer = fresh(end)
  }
}

/** Phrases and verbs of a flat sentence, in order. */
export const readPieces = (flat: Flat): Piece[] => new Reader(flat).read()
