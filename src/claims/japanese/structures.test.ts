/** Japanese sentence structures: formalities, topics that name a deed, lists and parts; what is read, and beside it what must stay silent. */
import { expect, test } from 'vitest'
import { told } from '../../../tests/support/claims.ts'

const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // Formalities that end a deal, and a deal that was only offered.
  [
    'インテルは、オープンAIを65億ドルで買収する手続きを予定より早く終えた。',
    ['intel acquires openai done for 6500000000 USD'],
  ],
  ['インテルは、オープンAIを買収する手続きを急いでいる。', ['intel acquires openai planned']],
  ['インテルがエヌビディアに買収を打診した。', ['intel acquires nvidia considering']],
  // What the topic names others do.
  ['「Rubin」の製造はTSMCが担う。', ['tsmc fabricates rubin done']],
  ['「Rubin」の製造はTSMCが懸念する。', []],
  [
    'Rubinはインテルとエヌビディアが開発を進めている。',
    ['intel develops rubin ongoing', 'nvidia develops rubin ongoing'],
  ],
  // Three who work together; a tie that stands.
  [
    'インテルとグーグル、メタの3社が半導体を共同で開発することになった。',
    [
      'google partners-with meta planned',
      'intel partners-with google planned',
      'intel partners-with meta planned',
    ],
  ],
  ['グーグルとメタの提携は独占ではなくなった。', ['google partners-with meta done']],
  ['グーグルとメタの提携は白紙になった。', []],
  ['グーグルはメタと提携関係にある。', ['google partners-with meta done']],
  // Goods of a maker, and for whom something is made.
  [
    'サムスン電子はエヌビディアにHBM4のサンプルを納入した。',
    ['samsung-electronics supplies hbm4 done with nvidia'],
  ],
  ['インテルはグーグル向けに2ナノ半導体を試作する。', ['intel fabricates google done']],
  ['インテルはグーグルに2ナノ半導体を試作する方法を教えた。', []],
  ['グーグルはインテルへの生産委託を検討している。', ['intel fabricates google considering']],
  ['サムスン電子がグーグルから受託生産契約を獲得した。', ['samsung-electronics fabricates google agreed']],
  // Machines, licences, strongholds.
  ['グーグルは「Rubin」を採用した大規模クラスターを稼働させた。', ['google uses rubin done']],
  ['グーグルは「Rubin」を採用した友人を招いた。', []],
  ['グーグルはインテルのライセンスを取得した。', ['google licenses-from intel done']],
  ['グーグルはインテルの免許を取得した。', []],
  ['エヌビディアの牙城にAMDが挑む。', ['amd competes-with nvidia done']],
  ['AMDはエヌビディアを追い上げている。', ['amd competes-with nvidia done']],
  // Lists, posts, parts.
  ['グーグルの主要顧客はインテルだ。', ['intel buys-from google done']],
  ['グーグルの主要顧客は消費者で、インテルではない。', []],
  ['グーグルはHBM4で約6割のシェアを握る。', ['google holds-share-of hbm4 done 60%']],
  ['「ブラックウェル」の後継となるRubinを発表した。', ['rubin succeeds blackwell done']],
  ['ブラックウェルの後継となるGPUを発表した。', []],
  // What is done first, and what is said to be done then, are both to come; a hope is no deed.
  [
    'グーグルはインテルに50億ドルを出資し、GPUを開発すると発表した。',
    ['google develops gpu planned', 'google invests-in intel planned for 5000000000 USD'],
  ],
  ['インテルはグーグルに50億ドルを支援すると決めた。', ['intel invests-in google agreed for 5000000000 USD']],
  ['オープンAIはグーグルがインテルに出資することを望んでいる。', []],
  // Who makes what another develops; が of the describing clause is the developer's.
  [
    'エヌビディアが開発を進める「Rubin」の試作を、TSMCが始めた。',
    ['nvidia develops rubin ongoing', 'tsmc fabricates rubin ongoing'],
  ],
  [
    'エヌビディアが開発を進める「Rubin」の量産を、TSMCが始めた。',
    ['nvidia develops rubin ongoing', 'tsmc fabricates rubin ongoing'],
  ],
  ['TSMCはRubinを試作した。', ['tsmc fabricates rubin done']],
  ['エヌビディアはRubinを試作した。', ['nvidia develops rubin done']],
  ['TSMCはRubinを開発した。', []],
  // A headline's noun dated ahead of the article has yet to be.
  ['エヌビディア、「Rubin」を2027年に国内発売', ['nvidia releases rubin planned on 2027']],
  ['エヌビディア、「Rubin」を10月に国内発売', ['nvidia releases rubin done on 2025-10']],
  ['エヌビディア、「Rubin」を国内発売', ['nvidia releases rubin done']],
  ['エヌビディア、「Rubin」を2027年に国内発売か', []],
  // With whom.
  [
    'グーグルとインテルはTPUを共同で開発した。',
    [
      'google develops tpu done with intel',
      'google partners-with intel done',
      'intel develops tpu done with google',
    ],
  ],
  ['グーグルとインテルはそれぞれ訴えた。', []],
]

test.each(CASES)('%s', (text, claims) => expect([...told(text)].sort()).toEqual(claims))
