import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isForeign } from '../../src/knowledge/check/languages.ts'
import { LANGUAGES, type Language } from '../../src/knowledge/vocabulary.ts'
import { LOCALES, messagesPath } from '../../tools/build/words.ts'
import { filesBelow, ROOT, read, sourceFiles } from './tree.ts'

interface Message {
  readonly message: string
  readonly description?: string
}
type Messages = Readonly<Record<string, Message>>

const messagesOf = (language: Language) => JSON.parse(read(messagesPath(language))) as Messages
const english = () => messagesOf('en')
const others = LANGUAGES.filter((language) => language !== 'en')

const PLURAL = /_(zero|one|two|few|many|other)$/
/** Keys of one message in its plural forms: `mentions_one` and `mentions_other` are `mentions` in the code. */
const base = (key: string) => key.replace(PLURAL, '')
const placeholders = ({ message }: Message) => [...new Set(message.match(/\$\d|%s/g) ?? [])].sort()

/** Messages that are names or signs, and so are the same everywhere. */
const SAME: ReadonlySet<string> = new Set(['extensionName', 'belongsMaker', 'belongsEmployer', 'sinceUntil'])
const OWN_LETTERS = {
  ko: /[\uac00-\ud7a3]/,
  ja: /[\u3041-\u30ff]|\p{Script=Han}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
} as const
/** Characters of which each way of writing Chinese has its own form, in the same order. */
const SIMPLIFIED =
  '们个为么书买产亲仅从仓们价众优会传伤伦体余来侧债倾储儿关兴写军农冲决况冻准凑减刘则创删别制办务动励劳势区医华单卖卡卢卫却厂厅历压厨县参双发变叠只台叶号听启员响图团园围国图场块坏坚备复处头夹夺奖妇妈学宁实宝审对导寻将尔尝层属岁币师带帮干广庄库应废开异弃张弹强归当录忆态总恶惊惯愿戏户执扩扫担拟拥择持换据损携摄攻数无旧时显术机权杂条来杨极构标树样档检欢残毕气汇没沟泽洁测济浏润涨渐温湾湿满滤灭灯灵炉点热爱牌犹独狭献环现电画畅疗监盖盘确码础离种积称稳窃竞笔签简类紧约级纪纯纲纳线练组细织终经绍结绘给络绝统继绩绪续维综绿编缓缺网罗罚职联肤胜脑脚节范荐获营虑虚虽补装见观规视览觉触计订认讨让训议讯记许论设访证评识诉词译试话该详语误说请读课调谁谈质贝负财责败账货购贯费资赛输达过运还这进远违连迟适选递逻遗邮释里钟钱铁银链销锁错键长门闭问间闻阅队阶际陆陈险随难静韩页项顺须领频题风飞饭馆驱验龙龟齐'
const TRADITIONAL =
  '們個為麼書買產親僅從倉價眾優會傳傷倫體餘來側債傾儲兒關興寫軍農衝決況凍準湊減劉則創刪別辦務動勵勞勢區醫華單賣盧衛卻廠廳歷壓廚縣參雙發變疊葉號聽啟員響圖團園圍國場塊壞堅備複處頭夾奪獎婦媽學寧實寶審對導尋將爾嘗層屬歲幣師帶幫廣莊庫應廢開異棄張彈強歸當錄憶態總惡驚慣願戲戶執擴掃擔擬擁擇換據損攜攝數無舊時顯術機權雜條楊極構標樹樣檔檢歡殘畢氣匯沒溝澤潔測濟瀏潤漲漸溫灣濕滿濾滅燈靈爐點熱愛猶獨狹獻環現電畫暢療監蓋盤確碼礎離種積稱穩竊競筆簽簡類緊約級紀純綱納線練組細織終經紹結繪給絡絕統繼績緒續維綜綠編緩網羅罰職聯膚勝腦腳節範薦獲營慮虛雖補裝見觀規視覽覺觸計訂認討讓訓議訊記許論設訪證評識訴詞譯試話該詳語誤說請讀課調誰談質貝負財責敗賬貨購貫費資賽輸達過運還這進遠違連遲適選遞邏遺郵釋鐘錢鐵銀鏈銷鎖錯鍵長門閉問間聞閱隊階際陸陳險隨難靜韓頁項順須領頻題風飛飯館驅驗龍龜齊'
const only = (mine: string, theirs: string) =>
  new RegExp(`[${[...mine].filter((c) => !theirs.includes(c)).join('')}]`)
const OTHER_CHINESE: Readonly<Partial<Record<Language, RegExp>>> = {
  'zh-Hans': only(TRADITIONAL, `${SIMPLIFIED}`),
  'zh-Hant': only(SIMPLIFIED, `${TRADITIONAL}卡只持缺攻制台牌叶准干里`),
}

test('five languages are there', () => {
  expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual(Object.values(LOCALES).sort())
})

test('translators are told what each English message is for', () => {
  const untold = Object.entries(english()).filter(([, { description }]) => !description)
  expect(untold.map(([key]) => key)).toEqual([])
})

test.each(LANGUAGES)('%s has every message, in the plural forms it knows, and no other', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const bases = new Set(
    Object.keys(english())
      .filter((key) => PLURAL.test(key))
      .map(base),
  )
  const wanted = [
    ...Object.keys(english()).filter((key) => !PLURAL.test(key)),
    ...[...bases].flatMap((key) => pluralCategories.map((form) => `${key}_${form}`)),
  ]
  expect(wanted.length).toBeGreaterThan(100)
  expect(Object.keys(messagesOf(language)).sort()).toEqual(wanted.sort())
})

test.each(LANGUAGES)('%s puts the same things into its messages', (language) => {
  const source = english()
  const wrong = Object.entries(messagesOf(language)).filter(([key, message]) => {
    // A singular may say "one" in words and leave the number out.
    if (key.endsWith('_one')) return false
    return `${placeholders(message)}` !== `${placeholders(source[key] ?? { message: '' })}`
  })
  expect(wrong.map(([key]) => key)).toEqual([])
})

describe.each(others)('%s', (language) => {
  test('is translated, and in its own letters', () => {
    const source = english()
    const wrong = Object.entries(messagesOf(language)).filter(([key, { message }]) => {
      if (message.trim() !== message || message === '' || isForeign(message, language)) return true
      if (SAME.has(key)) return false
      return message === source[key]?.message || !OWN_LETTERS[language].test(message)
    })
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([])
  })

  test('has no character of the other way of writing Chinese', () => {
    const foreign = OTHER_CHINESE[language]
    const wrong = Object.entries(messagesOf(language)).filter(([, { message }]) => foreign?.test(message))
    expect(wrong.map(([key, { message }]) => `${key}: ${message.match(foreign ?? /$/)}`)).toEqual([])
  })

  test('fits the limits that stores set', () => {
    expect(messagesOf(language).extensionDescription?.message.length).toBeLessThanOrEqual(132)
  })
})

test('every key is used', () => {
  const files = [
    ...sourceFiles(),
    ...filesBelow('src').filter((path) => path.endsWith('.html')),
    'manifest.json',
  ]
  const text = files.map((path) => read(path)).join('\n')
  const used = (key: string) =>
    new RegExp(`(['"\`])${base(key)}\\1|['"\`]${key}['"\`]|__MSG_${key}__`).test(text)
  expect(Object.keys(english()).filter((key) => !used(key))).toEqual([])
})

test('every key that the manifest and the browser are asked by is there', () => {
  const asked = [
    ...[...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''),
    ...sourceFiles().flatMap((path) =>
      [...read(path).matchAll(/getMessage\('(\w+)'/g)].map(([, key]) => key ?? ''),
    ),
  ]
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((key) => !(key in english()))).toEqual([])
})
