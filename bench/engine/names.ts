/**
 * Catalogues of any size: the shipped entities first, then made-up ones whose names are built as real ones
 * are and come in the real ones' proportions of languages. The same size gives the same catalogue.
 */
import type { EntityRecord, NameRecord } from '../../src/knowledge/schema.ts'
import type { Language } from '../../src/knowledge/vocabulary.ts'

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Parts = readonly (readonly string[])[]
const words = (text: string) => text.split(' ')

/** Syllables in the order in which a name takes them, and what often stands behind it. */
const MAKE: Readonly<Record<Language, { readonly parts: Parts; readonly ends: readonly string[] }>> = {
  en: {
    parts: [
      words(
        'Ver Cor Sil Tek Nov Axi Bel Dra Zen Qua Lum Pra Ori Hel Cyg Nim Tal Rho Gal Ser Mon Ald Vex Ryz',
      ),
      words('a o i u e y'),
      words(
        'tron nix vex ra lon dyne com stor tel via scale core mind sys grid bit wave forge labs net lith dra',
      ),
    ],
    ends: [
      '',
      '',
      '',
      ' Systems',
      ' Labs',
      ' Semiconductor',
      ' AI',
      ' X1',
      ' 200',
      '-70B',
      ' Pro',
      ' M4',
      ' Ultra',
    ],
  },
  ko: {
    parts: [
      words('세 네 리 파 아 오 하 모 다 루 비 카 테 유 에 노 라 미 보 사'),
      words('라 벨 온 디 스 루 엠 노 텍 론 시 퓨 이 리 칸 웨 브 코'),
      words('텍 칩 온 랩 넷 닉스 테크 전자 시스템 반도체 솔루션 아이 로직 메모리 비전'),
    ],
    ends: ['', '', '', '홀딩스', ' 2', '-X', 'AI'],
  },
  ja: {
    parts: [
      words('サ ネ リ パ ア オ ハ モ ダ ル ビ カ テ ユ エ ノ ラ ミ'),
      words('ン ル クス ト レ ビ ロ デ マ イ スタ プラ'),
      words('テック ロン システム デバイス ラボ チップ ニクス メモリ ロジック 電子 製作所 半導体'),
    ],
    ends: ['', '', 'グループ', '・ジャパン'],
  },
  'zh-Hans': {
    parts: [
      words('华 中 芯 海 天 云 智 元 星 光 龙 瑞 科 曦 燧 沐 景 壁'),
      words('芯 光 原 泰 微 鑫 力 锐 图 腾 创 联 维 深 岳 峰'),
      words('科技 微电子 半导体 智能 集团 股份 存储 通信'),
    ],
    ends: ['', '', '一号'],
  },
  'zh-Hant': {
    parts: [
      words('華 聯 晶 台 宏 瑞 創 新 光 群 旺 力 世 祥 義 廣'),
      words('電 芯 光 豐 達 碩 創 積 旺 鼎 揚 嘉 訊 茂'),
      words('科技 電子 半導體 光電 精密 控股 記憶體'),
    ],
    ends: ['', '', '二代'],
  },
}

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item

/** Names from which on every further one takes one syllable more: the short ones are nearly used up. */
const SHORT_NAMES = 100_000

function makeName(lang: Language, random: () => number, long: boolean): string {
  const { parts, ends } = MAKE[lang]
  const [first = [], middle = [], last = []] = parts
  const more = (random() < 0.4 ? pick(middle, random) : '') + (long ? pick(middle, random) : '')
  return pick(first, random) + pick(middle, random) + more + pick(last, random) + pick(ends, random)
}

const madeUp = (id: string, name: NameRecord): EntityRecord => ({
  id,
  type: 'company',
  core: false,
  generic: false,
  names: [name],
  description: { en: 'Made up.', ko: '지어낸 이름.' },
  facts: [],
  unpublished: [],
  relations: [],
  links: {},
})

/** Entities with about `size` names in all. */
export function catalogue(records: readonly EntityRecord[], size: number): EntityRecord[] {
  const all = records.reduce((sum, { names }) => sum + names.length, 0)
  // From the whole list evenly, so that a small catalogue is no corner of it.
  const share = Math.min(1, size / all)
  const kept = records.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share))
  const taken = new Set(kept.flatMap(({ names }) => names.map(({ text }) => text)))
  const langs = records.flatMap(({ names }) => names.map(({ lang }) => lang))
  const random = randomFrom(20_261_124)
  const made: EntityRecord[] = []
  for (let count = kept.reduce((sum, { names }) => sum + names.length, 0); count < size; ) {
    const lang = pick(langs, random)
    const text = makeName(lang, random, count >= SHORT_NAMES)
    if (taken.has(text)) continue
    taken.add(text)
    made.push(madeUp(`made-up-${count}`, { text, lang, kind: 'preferred' }))
    count++
  }
  return [...kept, ...made]
}
