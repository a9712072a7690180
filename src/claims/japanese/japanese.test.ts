/** What Japanese sentences claim. */
import { expect, test } from 'vitest'
import { told } from '../../../tests/support/claims.ts'

const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['エヌビディアは15日、SchedMDを買収したと発表した。', ['nvidia acquires schedmd announced on 2025-12-15']],
  [
    'エヌビディアに買収されたSchedMDはSlurmを維持する。',
    ['nvidia acquires schedmd done', 'schedmd maintains slurm planned'],
  ],
  ['インテルはエヌビディアとの提携を否定した。', ['intel partners-with nvidia denied']],
  ['SKハイニックスはエヌビディアにHBM4を供給している。', ['sk-hynix supplies hbm4 ongoing with nvidia']],
  [
    'サムスン電子はHBM4をエヌビディアにまだ納入していない。',
    ['samsung-electronics supplies hbm4 done not with nvidia'],
  ],
  ['TSMCが製造するブラックウェルは人気だ。', ['tsmc fabricates blackwell done']],
  ['メタがTPUの導入を検討している。', ['meta uses tpu considering']],
  ['エヌビディアはインテルに50億ドルを出資する。', ['nvidia invests-in intel planned for 5000000000 USD']],
  ['エヌビディアはインテルを買収するのか。', []],
  [
    'グーグルが加わるかは未定だが、メタはインテルへの出資を続ける見通しだ。',
    ['meta invests-in intel expected'],
  ],
  ['グーグルが投資するOpenAIは動かない。', ['google invests-in openai done']],
  ['TSMCは来年からブラックウェルを製造する。', ['tsmc fabricates blackwell planned on 2026']],
  ['インテルは来年4〜6月期にTPUを発売する。', ['intel releases tpu planned on 2026-Q2']],
  ['グーグルは来春、TPUを発売する。', ['google releases tpu planned on 2026']],
  ['グーグルとメタの決算が重なる。', []],
  [
    'GPUで9割のシェアを握るエヌビディアに、AMDが挑む。',
    ['nvidia holds-share-of gpu done 90%', 'amd competes-with nvidia done'],
  ],
  // Headlines in parts, and what is to come.
  [
    'エヌビディア、インテルへ50億ドル出資　パソコン向け半導体で',
    ['nvidia invests-in intel done for 5000000000 USD'],
  ],
  ['グーグルのTPU、メタが大量採用へ　一強に風穴か', ['meta uses tpu planned']],
  ['メタ、TPU採用か　米紙報道', []],
  // Lists that a noun sums up.
  [
    'インテルやAMDなど米国の半導体大手は、グーグルに半導体を供給している。',
    ['intel supplies google ongoing', 'amd supplies google ongoing'],
  ],
  ['インテルやAMDなどの株価は、グーグルに左右される。', []],
  // Shares of a market.
  [
    'HBM4の世界シェアは、SKハイニックスが62%、サムスン電子が17%だった。',
    ['sk-hynix holds-share-of hbm4 done 62%', 'samsung-electronics holds-share-of hbm4 done 17%'],
  ],
  ['AMDのGPU市場でのシェアは12%に達すると専門家は予測する。', ['amd holds-share-of gpu expected 12%']],
  ['AMDのGPU市場でのシェアを20%に高める計画を掲げた。', []],
  ['AMDのGPU市場シェアは4〜6%だった。', []],
  // Contracts, and who speaks of a deed.
  ['メタはグーグルとクラウド契約を結んだ。', ['meta buys-from google agreed']],
  ['メタはグーグルと広告契約を結んだ。', []],
  ['SchedMDの買収手続きが完了したとエヌビディアが発表した。', ['nvidia acquires schedmd announced']],
  ['インテルの幹部は、TSMCに一部製品の生産を委託していると述べた。', ['tsmc fabricates intel ongoing']],
  // Whose part a が gives stands in the description of the next name.
  [
    'エヌビディアが筆頭株主のインテルは、グーグルに半導体を供給している。',
    ['nvidia invests-in intel done', 'intel supplies google ongoing'],
  ],
  [
    'サムスン電子は、グーグルが最大顧客で、インテルに半導体を供給する。',
    ['samsung-electronics supplies intel done'],
  ],
  [
    'サムスン電子が主要顧客のグーグルにHBM4を供給した。',
    ['samsung-electronics supplies hbm4 done with google'],
  ],
  // A server is not the chip in it.
  ['TSMCはGPUサーバーの生産を担う。', []],
  ['TSMCはGPUの生産を担う。', ['tsmc fabricates gpu done']],
  ['インテルはGPUサーバーを開発した。', []],
  // Nouns bound to the deed.
  ['グーグルはTPUを開発中だ。', ['google develops tpu ongoing']],
  ['グーグルが開発中のTPUをメタが採用する。', ['google develops tpu ongoing', 'meta uses tpu planned']],
  ['グーグルはTPUの開発を中止した。', ['google develops tpu abandoned']],
  ['インテルはブラックウェルを2027年に導入予定。', ['intel uses blackwell planned on 2027']],
  ['メタはTPUの採用を検討中だと述べた。', ['meta uses tpu considering']],
  // Lists, and whose deed it is.
  ['メタはAMDやインテルと提携した。', ['meta partners-with amd done', 'meta partners-with intel done']],
  ['エヌビディアのインテルへの出資が完了した。', ['nvidia invests-in intel done']],
  ['エヌビディアのインテルへの影響が広がった。', []],
  [
    'AMDはインテルを、エヌビディアはSchedMDを買収した。',
    ['amd acquires intel done', 'nvidia acquires schedmd done'],
  ],
  // Whoever gets chips uses them.
  ['メタはブラックウェルを大量に購入した。', ['meta uses blackwell done']],
  ['メタはエヌビディアからブラックウェルを購入した。', ['meta buys-from nvidia done']],
  ['メタは米国債を購入した。', []],
  ['エヌビディアはインテルに５０億ドルを出資した。', ['nvidia invests-in intel done for 5000000000 USD']],
  ['エヌビディアはインテルに$50億を出資した。', ['nvidia invests-in intel done for 5000000000 USD']],
  ['エヌビディアはインテルを買収することで合意に達した。', ['nvidia acquires intel agreed']],
  ['SchedMDはエヌビディアの完全子会社となった。', ['schedmd part-of nvidia done']],
  ['インテルはTSMCに生産してもらう。', []],
  ['エヌビディアは半導体を供給できる。', []],
  ['エヌビディアはインテルに出資しませんでした。', ['nvidia invests-in intel done not']],
  // A use that is only spoken of, or that may be.
  ['メタのTPUの使用は規則違反になり得る。', []],
  // What was settled has yet to be done.
  ['TSMCとインテルは半導体を共同で開発することになった。', ['tsmc partners-with intel planned']],
  ['TSMCがRubinを製造することになった。', ['tsmc fabricates rubin planned']],
  ['メタはTPUを採用することにした。', ['meta uses tpu planned']],
  ['メタはTPUを採用した。', ['meta uses tpu done']],
  // What was once thought, what only sorts, rivals who weigh something else.
  ['当初メタはTPUを採用すると予想されていたが、撤退した。', []],
  ['メタはTPUを採用すると予想されている。', ['meta uses tpu expected']],
  ['TPUの半導体の開発と試作の経験は、AMDの設計を補完できるとグーグルは述べた。', []],
  ['グーグル、AMD、メタも新興企業買収', []],
  ['グーグル、AMDとメタを買収', ['google acquires amd done', 'google acquires meta done']],
  ['AMDはインテルとの競争で値下げを検討している。', ['amd competes-with intel done']],
  [
    'HBM4市場はSKハイニックスが54%を占めると調査会社は推定する。',
    ['sk-hynix holds-share-of hbm4 expected 54%'],
  ],
  [
    'HBM4市場はSKハイニックスが54%を占めていると調査会社は推定する。',
    ['sk-hynix holds-share-of hbm4 done 54%'],
  ],
  // The day on which it was told is not the day of what has yet to come.
  ['メタは3日、TPUを採用すると発表した。', ['meta uses tpu planned']],
  ['メタは来年1月にTPUを採用すると発表した。', ['meta uses tpu planned on 2026-01']],
  ['発表によれば、メタはTPUを採用する。', ['meta uses tpu planned']],
  // A stop that is denied leaves things as they were.
  ['メタはインテルからの調達を打ち切るとの一部報道を否定した。', []],
  ['メタはTPUの採用を見送るとの報道を否定した。', []],
  ['メタはTPUを採用するとの報道を否定した。', ['meta uses tpu denied']],
]

test.each(CASES)('%s', (text, claims) => expect(told(text)).toEqual(claims))
