/** Traditional letters of the Chinese tables as their simplified ones, so that one table serves both scripts. */

const TRADITIONAL =
  '並乾佈佔併來侷係俬倉個們偉備傢傳僅價優儲內兩別則剋創劃勁動務勛勝勢勳勵協卽參叢員唸問啓啟喫單嗎嘗噹嚐嚮嚴國圖團埰執報場塊壓壟夠夥奪學寀實寫將專尋對導層屬師帶幫幷' +
  '幹廠強彆彔後從態慮慶慾憂憑憶應戰戶拋拚掛採揚換搶撓擁擊擔據擠擬擱擲擴攜攬敎敗敵數斬斷於旂昇時暫曉曏書會朮東査條棄業極榦構標樣機檯檻櫃權歸殺決沒沖淺減測湯準潤為烏' +
  '無營爭爲牽狀獨獲現環產産當發碼禮稱積穫競箇節簽籌籤籲糰約納紐純級終組結絕給統絶經綫維緊線締緣練總績繪繫繼續纍罰罷羣聞聯職臨臺與舉華萬著蓆蓋蔘藝處虛號蝕術衕衝裏裝' +
  '裡製覈見規視觀觸訂計討訓託記訟訪設許訴註証評試話該認說説調談請論諾謝謠謡證議護讓讚負財貨責買費賃資賣質賴購贊贏趕踰躋軟較載轉辦迴這連週進運過達適遷選還釋針鉅銷鋒' +
  '錄録錶鍼鎖鏈長門開閤闆關陞陣陸隊際隨隻雙離難雲電響項順預領頭額願類顯風颱駁騰驗體髮麪麫麵黃點齣龍紛義譽'
const SIMPLIFIED =
  '并干布占并来局系私仓个们伟备家传仅价优储内两别则克创划劲动务勋胜势勋励协即参丛员念问启启吃单吗尝当尝向严国图团采执报场块压垄够伙夺学采实写将专寻对导层属师带帮并' +
  '干厂强别录后从态虑庆欲忧凭忆应战户抛拼挂采扬换抢挠拥击担据挤拟搁掷扩携揽教败敌数斩断于旗升时暂晓向书会术东查条弃业极干构标样机台槛柜权归杀决没冲浅减测汤准润为乌' +
  '无营争为牵状独获现环产产当发码礼称积获竞个节签筹签吁团约纳纽纯级终组结绝给统绝经线维紧线缔缘练总绩绘系继续累罚罢群闻联职临台与举华万着席盖参艺处虚号蚀术同冲里装' +
  '里制核见规视观触订计讨训托记讼访设许诉注证评试话该认说说调谈请论诺谢谣谣证议护让赞负财货责买费赁资卖质赖购赞赢赶逾跻软较载转办回这连周进运过达适迁选还释针巨销锋' +
  '录录表针锁链长门开合板关升阵陆队际随只双离难云电响项顺预领头额愿类显风台驳腾验体发面面面黄点出龙纷义誉'

const FOLD: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((letter, index) => [letter, SIMPLIFIED[index] ?? letter]),
)

/** The text in simplified letters, unit for unit: offsets stay. Letters that no table needs stay as they are. */
export const fold = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (letter) => FOLD.get(letter) ?? letter)
