/** What a Chinese sentence must not be made to say, and near it what must still be read. */
import { expect, test } from 'vitest'
import { told } from '../../../tests/support/claims.ts'

const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // A stop denied says nothing of the deed.
  ['英特尔否认延后Rubin的部署。', []],
  ['英特尔否认部署Rubin。', ['intel uses rubin denied']],
  // A stop is no deed, and what it stood in is no object.
  ['微软已停止在ChatGPT的训练中使用H20。', ['microsoft uses h20 abandoned', 'chatgpt uses h20 abandoned']],
  ['微软使用H20训练ChatGPT。', ['microsoft uses h20 done']],
  ['谷歌可能结束GPU的开发。', []],
  ['谷歌终止GPU的开发。', ['google develops gpu abandoned']],
  ['微软与谷歌宣布结束排他性合作协议。', []],
  ['微软与谷歌宣布结束合作协议。', ['microsoft partners-with google abandoned']],
  // The no stands before the preposition.
  ['英特尔至今未替英伟达代工任何芯片。', ['intel fabricates nvidia done not']],
  ['英特尔未来替英伟达代工芯片。', ['intel fabricates nvidia done']],
  // What is left out of count acts on nothing.
  ['除昇腾外，也支持英伟达的GPU。', []],
  ['PyTorch除昇腾外，也支持英伟达的GPU。', ['pytorch supports ascend done', 'pytorch supports gpu done']],
  ['美国商务部解除对华为的制裁。', ['us-commerce restricts huawei abandoned']],
  // Tried, rumoured, once to come, ordered by another.
  ['谷歌试图收购英特尔。', []],
  ['谷歌和英特尔传闻合作开发芯片。', []],
  ['谷歌和英特尔合作开发芯片。', ['google partners-with intel done']],
  ['外界传闻不断，谷歌可能与英特尔合作。', []],
  ['当时，谷歌正准备投资OpenAI。', []],
  ['谷歌正准备投资OpenAI。', ['google invests-in openai planned']],
  ['谷歌曾考虑收购英特尔。', []],
  ['美国商务部强制英伟达停止使用ChatGPT。', []],
  // 会 of a gathering is no future.
  ['谷歌在开发者大会上发布了TPU。', ['google releases tpu done']],
  ['谷歌明年会发布TPU。', ['google releases tpu planned on 2026']],
  // Under way.
  ['谷歌也在开发GPU。', ['google develops gpu ongoing']],
  ['谷歌在开发GPU后收购英特尔。', ['google develops gpu done', 'google acquires intel done']],
  // One with two others, who do nothing together.
  [
    '谷歌与微软和英特尔扩大合作。',
    ['google partners-with microsoft done', 'google partners-with intel done'],
  ],
  [
    '谷歌、微软和英特尔扩大合作。',
    [
      'google partners-with microsoft done',
      'google partners-with intel done',
      'microsoft partners-with intel done',
    ],
  ],
  // Who left is not the firm, nor in its pay.
  ['英特尔前首席设计师的新创公司被谷歌收购。', []],
  ['英特尔的新创公司SchedMD被谷歌收购。', ['google acquires schedmd done']],
  ['前英特尔首席科学家黄仁勋发言。', []],
  ['英特尔首席科学家黄仁勋发言。', ['jensen-huang works-for intel done']],
  // Nouns, and what is spoken of.
  ['谷歌宣布提高ChatGPT的使用限额。', []],
  ['谷歌提高了ChatGPT的使用上限，并与英特尔达成合作。', ['google partners-with intel agreed']],
  ['谷歌高管承认，使用ChatGPT并不划算。', []],
  ['谷歌承认，使用ChatGPT并不划算。', []],
  ['谷歌承认，已使用ChatGPT。', ['google uses chatgpt done']],
  ['用户可选谷歌或本地运行的Slurm。', []],
  ['ChatGPT由谷歌训练。', []],
  ['这是ChatGPT对GPU的需求，每个GPU搭载HBM4。', []],
  ['我们将跳过ChatGPT，改用Slurm。', []],
  ['谷歌改用Slurm。', ['google uses slurm done']],
  ['法院裁定谷歌、微软犯有反竞争行为。', []],
  ['谷歌、微软竞争激烈。', ['google competes-with microsoft done']],
  ['微软面临超越ChatGPT的挑战。', []],
  ['微软挑战谷歌。', ['microsoft competes-with google done']],
  ['微软在整合ChatGPT方面迈出一步。', []],
  ['从使用CUDA到使用PyTorch，谷歌都有方案。', []],
  ['谷歌推出ChatGPT计划，旨在帮助企业。', []],
  ['谷歌正在将ChatGPT引入人们开发的工具中。', []],
  ['该工具在Slurm、某某编辑器、ChatGPT中运行。', []],
  ['谷歌修复了微软运行时中使用CUDA的漏洞。', []],
  ['美国商务部否决谷歌收购英特尔。', []],
  ['谷歌已着手撤销对英特尔的收购。', ['google acquires intel abandoned']],
  ['公司由多位前谷歌同事创立。', []],
  ['拥有黄仁勋创立的OpenAI的微软上市。', ['microsoft raises - done']],
  ['黄仁勋创立的OpenAI上市。', ['jensen-huang founded openai done', 'openai raises - done']],
  ['黄仁勋创立的OpenAI的微软上市。', ['microsoft raises - done']],
  ['某模型是ChatGPT规模的模型，不依赖PyTorch。', []],
  ['微软将该系统授权给谷歌。', ['google licenses-from microsoft done']],
  ['微软将授权给谷歌。', ['google licenses-from microsoft planned']],
  // Hopes, advice, hearsay, samples, and what came of them.
  ['三星电子争取为英伟达代工芯片。', []],
  ['三星电子为英伟达代工芯片。', ['samsung-electronics fabricates nvidia done']],
  ['英伟达应该收购英特尔。', []],
  ['微软减少采购英伟达芯片。', []],
  ['微软采用ChatGPT与否，仍待观察。', []],
  ['微软尝试用H20训练ChatGPT。', []],
  ['三星电子取得英伟达HBM4测试订单。', []],
  ['三星电子取得英伟达HBM4订单。', ['samsung-electronics supplies hbm4 done with nvidia']],
  ['谷歌传砸20亿美元入股英特尔。', ['google invests-in intel expected for 2000000000 USD']],
  ['市场盛传谷歌将收购英特尔。', ['google acquires intel expected']],
  ['不排除谷歌收购英特尔。', ['google acquires intel expected']],
  ['传谷歌将收购英特尔，黄仁勋亲自否认。', ['google acquires intel denied']],
  ['谷歌原定收购英特尔，但计划最终破局。', ['google acquires intel abandoned']],
  ['谷歌原定收购英特尔。', []],
  ['英特尔暂停向华为供货。', ['intel supplies huawei abandoned']],
  [
    '美国商务部拟禁止英伟达向中国出售H20。',
    ['us-commerce restricts nvidia planned', 'us-commerce restricts h20 planned'],
  ],
  ['TPU出货、微软宣布采购。', []],
  // How far, by what stands beside.
  ['谷歌将使用TPU，并持续采用Rubin。', ['google uses tpu planned', 'google uses rubin ongoing']],
  [
    '昇腾将由台积电代工，Rubin则由三星电子代工。',
    ['tsmc fabricates ascend planned', 'samsung-electronics fabricates rubin planned'],
  ],
  [
    '昇腾由台积电代工，Rubin则由三星电子代工。',
    ['tsmc fabricates ascend done', 'samsung-electronics fabricates rubin done'],
  ],
  [
    '三星电子与AMD签署合约，采用新制程生产Rubin。',
    ['samsung-electronics fabricates rubin agreed', 'samsung-electronics partners-with amd agreed'],
  ],
  ['英特尔原本希望在2024年上市。', []],
  ['谷歌否认了微软的指控，即谷歌采用ChatGPT。', []],
  ['据传，这是谷歌与英特尔合作的后果。', []],
  ['ChatGPT是公众今日即可使用的Slurm版本。', []],
  ['谷歌项目的参与者使用ChatGPT。', []],
  ['谷歌计划2028年部署网络以挑战微软。', ['google competes-with microsoft done']],
  ['英特尔已与谷歌达成协议，由英特尔为谷歌代工芯片。', ['intel partners-with google agreed']],
  ['用户可以通过全新的谷歌接口使用ChatGPT。', []],
  // Who says so.
  ['外电报道，谷歌收购了英特尔。', ['google acquires intel done by 外电']],
  ['谷歌收购了英特尔，一位设备业人士说。', ['google acquires intel done by 一位设备业人士']],
  // Days that are not the deed's.
  ['同年7月，谷歌投资了OpenAI。', ['google invests-in openai done']],
  ['今年7月，谷歌投资了OpenAI。', ['google invests-in openai done on 2025-07']],
  ['10月，微软告诉记者，谷歌采用了Rubin。', ['google uses rubin done']],
  ['10月，谷歌采用了Rubin。', ['google uses rubin done on 2025-10']],
  ['成立于2023年的OpenAI完成1亿美元融资。', ['openai raises - done for 100000000 USD']],
  ['谷歌2024年承诺投资OpenAI。', ['google invests-in openai planned']],
  ['外电报道，谷歌以新台币900亿元收购英特尔。', ['google acquires intel done by 外电 for 90000000000 TWD']],
]

test.each(CASES)('%s', (text, claims) => expect([...told(text)].sort()).toEqual([...claims].sort()))
