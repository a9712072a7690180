/** Nouns whose owner is the party that counts: a rival's stronghold, a maker's exports, a firm's shares. */

/** What a rival has, and one takes on. */
export const STRONGHOLD =
  /^(?:牙城|独走|一強|支配|独占|優位|覇権|地位|아성|독주|독점|왕좌|패권|지배력|텃밭|독점체제|시장지배력|점유율)$/
/** What is lifted when something is allowed again. */
export const BANS = /^(?:제한|금지|규제|통제|제재|금수|수출통제|수출규제|수출제한|빗장|조치)$/

/** What is had of a firm and not bought from it; whose other things are bought sells them. */
export const NO_WARE =
  /^$|(?:지분|주식|지분율|사업|사업부|부문|자회사|회사|법인|공장|부지|특허|자산|채권|회사채|부채|경영권|물량|주문|행사|좌석|광고|기술|인력|고객|시장|수요|사옥|건물)$|[ァ-ヶ一-龯]/

/** What is banned or allowed, when the thing itself is named before it: H20 수출을 막았다. */
export const TRADE =
  /^(?:수출|판매|반입|수입|사용|구매|거래|도입|출하|끼워팔기|혐의|의혹|행위|위반|공급|것|합병|인수|수출길|판로|선적|수출물량|영업|사업|접근|유통|배포|[^ ]*(?:輸出|販売|輸入|使用|出口|销售|出售|采购|进口))$/

/** What is won of a customer: 테슬라 물량을 수주. */
export const ORDER = /^(?:물량|주문|일감|수주|계약|注文)$/
