/** A guess at a passage's language from its letters, for input that does not say. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /[\uac00-\ud7a3]/g],
  ['ja', /[\u3041-\u30ff]/g],
]

/** Characters that only one of the two Chinese scripts uses, common in news. */
const SIMPLIFIED =
  /[亿东业严个们为么义习书买产亲众优会伟传体关兴养决况净减几击创刘则刚别办务动劳势华单卖卫厂厅历压参双发变叶号员图国团园场坏块坚声处备头夺奖妈实审宽宾对导层岁师带帮广庆应开异张录彻总惊战护报拟据换损据数断旧时显术机杂权条来极构样桥档检欢没测浏济浙涨涛满点热爱牵独玛环现电画疗码础确种称稳穷窃竞笔简类粮红约级纪纯线组细终绍经结给绝统继绩维综绿网罗职联脑节芯苏荐药营虽补装见观规视览觉计订认讨让训议讯记讲许论设访证评识译试诚话该详语说请读谁调谈谢象财责败货质贴贵费资赛赵车转轮软较载达过运还这进远连适选递逻遗邮释钟钢链销锁错键长门问间闻阳队阶际陆险难预领频题额风飞馆马驱验龙]/g
const TRADITIONAL =
  /[億東業嚴個們為麼義習書買產親眾優會偉傳體關興養決況淨減幾擊創劉則剛別辦務動勞勢華單賣衛廠廳歷壓參雙發變葉號員圖國團園場壞塊堅聲處備頭奪獎媽實審寬賓對導層歲師帶幫廣慶應開異張錄徹總驚戰護報擬據換損數斷舊時顯術機雜權條來極構樣橋檔檢歡沒測瀏濟漲濤滿點熱愛牽獨瑪環現電畫療碼礎確種稱穩窮竊競筆簡類糧紅約級紀純線組細終紹經結給絕統繼績維綜綠網羅職聯腦節蘇薦藥營雖補裝見觀規視覽覺計訂認討讓訓議訊記講許論設訪證評識譯試誠話該詳語說請讀誰調談謝財責敗貨質貼貴費資賽趙車轉輪軟較載達過運還這進遠連適選遞邏遺郵釋鐘鋼鏈銷鎖錯鍵長門問間聞陽隊階際陸險難預領頻題額風飛館馬驅驗龍]/g

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** BCP 47 tag of one of our languages. */
export function guessLanguage(text: string): string {
  for (const [language, letters] of SCRIPTS) if (count(text, letters) * 8 > text.length) return language
  if (count(text, /[\u3400-\u9fff]/g) * 5 > text.length) {
    return count(text, TRADITIONAL) > count(text, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans'
  }
  return 'en'
}
