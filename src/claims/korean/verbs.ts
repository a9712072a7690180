/** Finds a verb where a word begins: its stem, its voice, its ending. */

import type { Carrier, Cue, Verb } from '../clauses/pieces.ts'
import { conjugate, type Form, type FormKind } from './conjugate.ts'
import { type Lexeme, lexemes } from './cues.ts'
import { readEnding } from './endings.ts'

interface Known {
  readonly stem: string
  readonly kind: FormKind
  readonly cues: readonly Cue[]
  readonly carrier: Carrier | null
  readonly passive: boolean
}

/** Verbs that say nothing to us, known only so that their clauses end where they end. */
const OTHERS =
  '되 가 오 보 주 받 알 모르 서 나 내 들 살 얻 잃 놓 두 넘 넘기 넘어서 커지 높이 높아지 낮추 늘 늘어나 줄 줄이 오르 올리 내리 뛰 뛰어넘 떨어지 이르 달하 담 담기 갖추 가지 지니 열 열리 닫 펼치 보이 나타내 나오 들어서 이어지 이뤄지 키우 바꾸 바뀌 꼽히 꼽 알려지 불리 따르 떠나 팔 팔리 사 걸 걸리 짓 뛰어들 빠지 쏟 쏟아지 몰리 모으 모이 돕 잇 붙 붙이 끌 끌어올리 밀리 밀 이기 지 떠오르 부르 찾 만나 벗어나 물러나 돌리 돌아서 옮기 남 남기 굳히 다지 싸우 먹 치르 겪 맞 맞이하 맞추 앞서 앞세우 제치 꺾 누르 흔들 흔들리 움직이 풀 풀리 묶 묶이 거두 기록하 차지하 거치 심 뒤지 뒤처지 갈리 쌓 쌓이 나누 나뉘 그치 비롯하 향하 겨누 겨냥하 노력하 일하 뜻하 원하 들이 타 오가 번지 이루 써내 새기 달 달리 이뤄내 드러내 드러나 잘하 강하 약하 빠르 좁히 벌리 빼앗 뺏 지키 내주 뒤집 흔들 굳히 챙기 놓치 피하 미루 늦추 맡 앉 앉히 꿰차 올라서 올라타 지내 삼 맞이하 들이 세우 끌어들이 데려오 택하 고르 뽑 뽑히 잡 크 작 많 적 높 낮 좋 길 짧 새롭 가깝 긋'.split(
    ' ',
  )

/** Nouns that say nothing by themselves but give or take a part: 최고경영자로 선임하다. */
const PARTS =
  '선임 임명 낙점 내정 발탁 선정 지정 선택 지명 추대 기용 취임 합류 참여 부상 등극 승진 편입'.split(' ')

const LIGHT: readonly (readonly [light: string, passive: boolean])[] = [
  ['하', false],
  ['시키', false],
  ['되', true],
  ['받', true],
  ['당하', true],
]

function table(): Map<string, Known[]> {
  const map = new Map<string, Known[]>()
  const add = (
    stem: string,
    entry: Omit<Known, 'kind' | 'stem'>,
    forms: readonly Form[] = conjugate(stem),
  ) => {
    for (const { text, kind } of forms) {
      const list = map.get(text) ?? []
      const same = list.find(
        (known) => known.kind === kind && known.stem === stem && known.passive === entry.passive,
      )
      // One word may be a cue and a carrier (추진, 발표), or two cues.
      if (same) {
        list[list.indexOf(same)] = {
          ...same,
          cues: [...same.cues, ...entry.cues],
          carrier: same.carrier ?? entry.carrier,
        }
      } else list.push({ stem, kind, ...entry })
      map.set(text, list)
    }
  }
  const entryOf = ({ cue, carrier, passive }: Lexeme) => ({ cues: cue ? [cue] : [], carrier, passive })
  for (const lexeme of lexemes()) {
    if (lexeme.noun) add(lexeme.stem, entryOf(lexeme), [{ text: `${lexeme.stem}키`, kind: 'ki' }])
    if (!lexeme.noun) add(lexeme.stem, entryOf(lexeme))
    else
      for (const [light, passive] of LIGHT)
        add(lexeme.stem + light, { ...entryOf(lexeme), passive: lexeme.passive !== passive })
  }
  for (const stem of OTHERS) add(stem, { cues: [], carrier: null, passive: false })
  for (const noun of PARTS)
    for (const [light, passive] of LIGHT) add(noun + light, { cues: [], carrier: null, passive })
  // 탑재에 들어가다, 칩에 들어가다: a passive may carry a deed as well.
  for (const list of map.values())
    for (const [index, entry] of list.entries()) {
      const other = list.find(
        ({ stem, kind, carrier }) => carrier && stem === entry.stem && kind === entry.kind,
      )
      if (other && !entry.carrier) list[index] = { ...entry, carrier: other.carrier }
    }
  for (const stem of ['이', '아니']) add(`${stem}`, { cues: [], carrier: null, passive: false })
  return map
}

let known: Map<string, Known[]> | undefined
/** Length of the longest form that begins with a letter: most words begin as no verb does. */
const longest = new Map<string, number>()

const HANGUL = /[가-힣]/
/** N하다 for any noun of Hangul or Latin letters: a clause ends there, whatever it says. */
const ANY_LIGHT = /[가-힣A-Za-z]{1,10}?(하|되|시키|받|했|됐|되었|한|된|할|될|해|돼|합|됩|함|됨)/y
const LIGHT_KIND: Readonly<Record<string, FormKind>> = {
  하: 'base',
  되: 'base',
  시키: 'base',
  받: 'base',
  했: 'past',
  됐: 'past',
  되었: 'past',
  한: 'n',
  된: 'n',
  할: 'l',
  될: 'l',
  해: 'a',
  돼: 'a',
  합: 'b',
  됩: 'b',
  함: 'm',
  됨: 'm',
}
/** Nouns that only look like 하다: 북한, 역할, 피해. */
const NOT_LIGHT =
  /^(?:북한|남한|권한|기한|제한|무한|최대한|최소한|이러한|역할|관할|분할|할|피해|올해|지난해|새해|이해|오해|침해|방해|손해|항해|동해|서해|남해|한|해|포함|결함|대한|위한|관한|비롯한|의한|인한|통한|향한|말|또한|못한|회당|한국|하나|하이|하지만|하루|하드|하반|해외|해당|해상|받침|되레|한편|한층|한때|할인|할당|합|합의|합작|합병|합류|합동|합산|합계|함께|함|될|된|했|돼)/

const HAE_NOUN = /(?:침해|피해|손해|오해|견해|방해|저해|재해|이해|상해)$/

/** Compounds whose first part adds only a manner: 공동개발, 재인수. */
const MANNER =
  /(?:공동|자체|독자|직접|대량|독점|추가|신규|전격|대거|최종|시험|본격|조기|정식|잇따라|첫|재|우선)/y

function knownAt(text: string, at: number): Verb | null {
  known ??= table()
  if (longest.size === 0)
    for (const key of known.keys())
      longest.set(key.charAt(0), Math.max(longest.get(key.charAt(0)) ?? 0, key.length))
  let best: Verb | null = null
  for (
    let length = Math.min(longest.get(text.charAt(at)) ?? 0, text.length - at);
    length > 0 && !best;
    length--
  ) {
    for (const entry of known.get(text.slice(at, at + length)) ?? []) {
      const ending = readEnding(text, at + length, entry.kind)
      // Of readings of the same letters the one that reads further is the better: 한 것으로 알려졌다.
      if (
        ending &&
        (!best ||
          ending.end > best.ending.end ||
          (ending.end === best.ending.end && entry.cues.length > best.cues.length))
      )
        best = { ...entry, start: at, ending }
    }
  }
  return best
}

function anyAt(text: string, at: number): Verb | null {
  if (NOT_LIGHT.test(text.slice(at, at + 6))) return null
  ANY_LIGHT.lastIndex = at
  const match = ANY_LIGHT.exec(text)
  if (!match) return null
  const light = match[1] as string
  // 특허침해 소송: a noun, whatever its last letter.
  if (light === '해' && HAE_NOUN.test(match[0])) return null
  const kind = LIGHT_KIND[light]
  if (kind === undefined) return null
  const end = at + match[0].length
  const neun = kind === 'base' && text[end] === '는'
  const ending =
    (kind === 'n' && text[end] === '다' ? readEnding(text, end, 'now') : null) ??
    (neun ? readEnding(text, end + 1, 'neun') : readEnding(text, end, kind))
  return ending ? { cues: [], carrier: null, passive: false, stem: match[0], start: at, ending } : null
}

/** N 중이다: what is going on, or under way. */
const MIDDLE = /^([가-힣]{2,5}) ?중(?=이[다라며고지]|인|[ ,.]|$)/

function middleAt(text: string, at: number): Verb | null {
  const match = MIDDLE.exec(text.slice(at, at + 12))
  if (!match) return null
  const noun = match[1] as string
  known ??= table()
  const entry = known.get(`${noun}하`)?.find(({ kind }) => kind === 'base')
  if (!entry) return null
  const end = at + match[0].length
  // As if it said 하는 중이다.
  const ending = readEnding(`하는 중${text.slice(end, end + 40)}`, 2, 'neun')
  return ending ? { ...entry, start: at, ending: { ...ending, end: end + (ending.end - 4) } } : null
}

/** 개발·배치하다: two deeds with one ending. */
const PAIR = /([가-힣]{2,4})·(?=[가-힣]{2,4})/y

function pairAt(text: string, at: number): Verb | null {
  PAIR.lastIndex = at
  const match = PAIR.exec(text)
  const second = match ? knownAt(text, PAIR.lastIndex) : null
  if (!match || !second) return null
  const first = known?.get(`${match[1]}하`)?.find(({ kind }) => kind === 'base')
  return first ? { ...second, start: at, cues: [...first.cues, ...second.cues] } : null
}

/** The verb that begins at `at`, where a word begins; null when the word is no verb we can read. */
export function verbAt(text: string, at: number): Verb | null {
  if (!HANGUL.test(text[at] ?? '')) return null
  const middle = middleAt(text, at)
  if (middle) return middle
  const direct = pairAt(text, at) ?? knownAt(text, at)
  if (direct) return direct
  MANNER.lastIndex = at
  if (MANNER.test(text)) {
    const rest = knownAt(text, MANNER.lastIndex)
    if (rest && rest.cues.length > 0) return { ...rest, start: at }
  }
  return anyAt(text, at)
}
