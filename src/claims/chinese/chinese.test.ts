/** What Chinese sentences claim, in both scripts. */
import { expect, test } from 'vitest'
import { told } from '../../../tests/support/claims.ts'

const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['英伟达宣布收购SchedMD。', ['nvidia acquires schedmd announced']],
  ['英伟达放弃收购英特尔。', ['nvidia acquires intel abandoned']],
  ['英伟达能否收购英特尔？', []],
  ['英伟达没有投资英特尔。', ['nvidia invests-in intel done not']],
  ['据路透社报道，谷歌正考虑投资OpenAI。', ['google invests-in openai considering by reuters']],
  ['台积电代工的Blackwell已经量产。', ['tsmc fabricates blackwell done']],
  ['昇腾由台积电代工。', ['tsmc fabricates ascend done']],
  ['三星电子向英伟达供应HBM4。', ['samsung-electronics supplies hbm4 done with nvidia']],
  ['华为与英伟达竞争。', ['huawei competes-with nvidia done']],
  ['英伟达首席执行官黄仁勋访问北京。', ['jensen-huang leads nvidia done']],
  [
    '美国商务部禁止英伟达向中国出售H20。',
    ['us-commerce restricts nvidia done', 'us-commerce restricts h20 done'],
  ],
  ['英伟达占据GPU市场九成份额。', ['nvidia holds-share-of gpu done 90%']],
  ['英伟达的供应商收购了英特尔的工厂。', []],
  ['美光宣布以18億美元買下力積電銅鑼廠。', []],
  ['英特尔出售后，三星电子收购英特尔存储业务。', []],
  ['台積電為超微代工代號Venice的下一代EPYC。', []],
  ['英伟达股价超过谷歌。', []],
  [
    '英伟达放弃与谷歌合作，改为投资英特尔。',
    ['nvidia partners-with google abandoned', 'nvidia invests-in intel done'],
  ],
  ['英伟达股价下跌，收购英特尔。', []],
  ['美国商务部迫使台积电收购英特尔。', []],
  ['英伟达并未停止投资英特尔。', []],
  ['英伟达收购英特尔的传闻四起。', []],
  ['华硕另与英伟达合作开发供电架构，预定2027年采用Rubin。', []],
  ['华为发布昇腾，搭载HBM4。', ['huawei releases ascend done', 'ascend uses hbm4 done']],
  ['谷歌推出新款TPU，挑战英伟达。', ['google releases tpu done', 'google competes-with nvidia done']],
  ['微软 与 OpenAI 合作。', ['microsoft partners-with openai done']],
  ['微软和谷歌纷纷与银行合作。', []],
  ['有传闻称，英伟达将收购英特尔。', []],
  ['谷歌也被曝正与三星电子洽谈。', []],
  ['谷歌获得 OpenAI 技术的授权。', ['google licenses-from openai done']],
  ['谷歌买下 OpenAI 和微软都在使用的工具公司。', []],
  ['微软将收购英特尔 10%的股份。', ['microsoft invests-in intel planned 10%']],
  [
    '微软和谷歌开发芯片以抗衡英伟达。',
    ['microsoft competes-with nvidia done', 'google competes-with nvidia done'],
  ],
  ['这段程序在 CUDA 或普通 GPU 等硬件上运行。', []],
  ['谷歌把 PyTorch 集成到 ChatGPT 中。', []],
  ['微软与谷歌合作，瞄准2000亿美元的GPU市场。', ['microsoft partners-with google done']],
  ['路透社报道称，谷歌计划收购英特尔。', ['google acquires intel planned by reuters']],
  ['英伟达周一宣布收购SchedMD。', ['nvidia acquires schedmd announced on 2025-12-22']],
  ['谷歌本季度投资OpenAI。', ['google invests-in openai done on 2025-Q4']],
  ['谷歌投资估值300亿美元的OpenAI。', ['google invests-in openai done']],
  ['輝達同意投資英特爾50億美元。', ['nvidia invests-in intel agreed for 5000000000 USD']],
]

test.each(CASES)('%s', (text, claims) => expect(told(text)).toEqual(claims))
