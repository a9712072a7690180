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
]

test.each(CASES)('%s', (text, claims) => expect(told(text)).toEqual(claims))
