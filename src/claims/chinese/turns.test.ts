/** Chinese turns of phrase, rounds, deals and shares: what is read, and beside it what must stay silent. */
import { expect, test } from 'vitest'
import { told } from '../../../tests/support/claims.ts'

const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // Orders and deliveries.
  ['三星电子可望拿下英伟达三成的HBM4订单。', ['samsung-electronics supplies hbm4 expected with nvidia 30%']],
  ['三星电子拿下英伟达新一期扩产中约六成的电源订单。', ['samsung-electronics supplies nvidia done']],
  ['三星电子供应链传出英伟达砍单。', []],
  ['微软获得英伟达供应不足的消息。', []],
  ['台积电的英伟达订单能见度很高。', ['tsmc supplies nvidia done']],
  ['英伟达的台积电订单能见度很高。', []],
  ['英特尔表示，其设备主要供应台积电。', ['intel supplies tsmc done']],
  ['英特尔股价走高，其设备主要供应台积电。', []],
  ['OpenAI推出新服务，由英伟达提供算力支持。', ['nvidia supplies openai done']],
  ['OpenAI每月向微软支付10亿美元，以获取其算力。', ['openai buys-from microsoft done for 1000000000 USD']],
  ['OpenAI向微软支付10亿美元罚款。', []],
  ['三星电子HBM4已出货给英伟达。', ['samsung-electronics supplies hbm4 done with nvidia']],
  ['英特尔证实HBM4已交付谷歌。', ['intel supplies hbm4 done with google']],
  ['三星电子HBM4供应吃紧。', []],
  ['英伟达将Blackwell交付给微软。', ['nvidia supplies blackwell done with microsoft']],
  ['将Blackwell卖给微软会很奇怪。', []],
  ['英伟达六日宣布，将供应H20给微软。', ['nvidia supplies h20 planned with microsoft']],
  ['三星电子将提供AI芯片给谷歌。', ['samsung-electronics supplies google planned']],
  ['谷歌将提供培训给微软。', []],
  ['OpenAI将通过其关联公司，采购并部署GPU。', ['openai uses gpu planned']],
  [
    '三星电子自去年9月建立产线以来，已向英伟达供应HBM4。',
    ['samsung-electronics supplies hbm4 done with nvidia'],
  ],
  [
    '三星电子向英伟达供应HBM4，金额10亿美元;谷歌则观望。',
    ['samsung-electronics supplies hbm4 done with nvidia for 1000000000 USD'],
  ],
  // Making.
  ['特斯拉将昇腾的部分代工订单交由三星电子负责。', ['samsung-electronics fabricates ascend done']],
  ['英伟达组建了先进制造联盟，成员包括台积电和昇腾。', []],
  ['华为只能把昇腾交给台积电生产。', ['tsmc fabricates ascend done']],
  ['华为把昇腾交给微软使用。', []],
  ['Rubin已在台积电流片。', ['tsmc fabricates rubin done']],
  ['Rubin的竞品已在台积电流片。', []],
  [
    '三星电子与谷歌签下合约，将为谷歌生产TPU。',
    ['samsung-electronics partners-with google agreed', 'samsung-electronics fabricates tpu planned'],
  ],
  ['三星电子承接英伟达后段封装。', ['samsung-electronics packages nvidia done']],
  ['三星电子承接英伟达封装设备。', []],
  [
    '三星电子与英特尔是HBM4的主要来源。',
    ['samsung-electronics supplies hbm4 done', 'intel supplies hbm4 done'],
  ],
  [
    '英伟达的Blackwell已出货，首批客户是OpenAI与微软。',
    ['openai buys-from nvidia done', 'microsoft buys-from nvidia done'],
  ],
  // Running.
  ['OpenAI明年起，将用英伟达Blackwell系列芯片，建造数据中心。', ['openai uses blackwell planned']],
  ['Blackwell是英伟达自家第二代AI加速器。', ['nvidia develops blackwell done']],
  ['Blackwell是英伟达的库存。', []],
  ['ChatGPT运行在H20之上。', ['chatgpt uses h20 done']],
  ['H20被用于训练ChatGPT。', ['chatgpt uses h20 done']],
  ['ChatGPT的训练用了英伟达H20。', ['chatgpt uses h20 done']],
  ['ChatGPT的用户用了H20。', []],
  ['OpenAI捣毁了一个利用GPU行骗的团伙。', []],
  ['微软采购H20。', ['microsoft uses h20 done']],
  ['与依赖台积电的英伟达不同，谷歌另有打算。', ['nvidia depends-on tsmc done']],
  // Rules and rulings.
  ['美国商务部将华为列入名单。', ['us-commerce restricts huawei done']],
  ['美国商务部将华为列入邀请对象。', []],
  ['美国商务部对谷歌开出10亿美元罚单。', ['us-commerce restricts google done']],
  ['美国商务部裁定谷歌违反承诺。', ['us-commerce restricts google done']],
  ['美国商务部向英伟达发放许可证。', ['us-commerce permits nvidia done']],
  [
    '美国商务部批准了英伟达收购SchedMD一案。',
    ['us-commerce permits nvidia done', 'nvidia acquires schedmd agreed'],
  ],
  // What one is to another.
  ['OpenAI预计将在2027年成为英伟达最大的客户。', ['openai buys-from nvidia expected on 2027']],
  ['英伟达营收创新高，客户还包括谷歌和微软。', []],
  [
    '英伟达总部位于加州，客户还包括谷歌和微软。',
    ['google buys-from nvidia done', 'microsoft buys-from nvidia done'],
  ],
  ['从英伟达处筹得资金，客户包括谷歌。', []],
  ['AMD是GPU巨头英伟达最强劲的对手之一。', ['amd competes-with nvidia done']],
  ['谷歌的对手是GPU。', []],
  ['GPU龙头英伟达收购SchedMD。', ['nvidia acquires schedmd done']],
  // Rounds.
  [
    'OpenAI完成50亿美元C轮融资，由微软领投，英伟达、谷歌等老股东跟投。',
    [
      'openai raises - done for 5000000000 USD',
      'microsoft invests-in openai done',
      'nvidia invests-in openai done',
      'google invests-in openai done',
    ],
  ],
  ['OpenAI此前已从微软获得50亿美元融资。', ['microsoft invests-in openai done for 5000000000 USD']],
  ['OpenAI和SchedMD两家公司先后上市，合计募资20亿美元。', ['openai raises - done', 'schedmd raises - done']],
  ['OpenAI正在竞相上市。', []],
  ['OpenAI曾与私募股权公司合作。', []],
  // Deals.
  ['英伟达公告称，公司与谷歌签署了芯片采购合同。', ['nvidia supplies google agreed']],
  ['英伟达正与英特尔就代工事宜接洽。', ['intel fabricates nvidia considering']],
  ['OpenAI与微软签署3000亿美元云计算合同。', ['openai buys-from microsoft agreed for 300000000000 USD']],
  ['微软与谷歌达成一项多年期协议。', ['microsoft partners-with google agreed']],
  ['微软与谷歌达成和解协议。', []],
  ['微软与ChatGPT聊天机器人开发商OpenAI达成协议。', ['microsoft partners-with openai agreed']],
  ['微软和谷歌此前已与国防部签署了协议。', []],
  ['微软与谷歌未能达成协议。', []],
  // Shares.
  [
    '第二季英伟达在GPU市场的市占率来到71%，AMD与英特尔分别为20%和4%。',
    [
      'nvidia holds-share-of gpu done on 2025-Q2 71%',
      'amd holds-share-of gpu done on 2025-Q2 20%',
      'intel holds-share-of gpu done on 2025-Q2 4%',
    ],
  ],
  [
    '2025年全球HBM4市占率方面，三星电子占28%，英特尔占18%。',
    [
      'samsung-electronics holds-share-of hbm4 done on 2025 28%',
      'intel holds-share-of hbm4 done on 2025 18%',
    ],
  ],
  ['微软在OpenAI的持股比例增至13%。', ['microsoft holds-share-of openai done 13%']],
  ['微软持有OpenAI约59%的股份。', ['microsoft invests-in openai done 59%', 'microsoft owns openai done 59%']],
  [
    '微软持有OpenAI约9%的股份。',
    ['microsoft holds-share-of openai done 9%', 'microsoft invests-in openai done 9%'],
  ],
]

test.each(CASES)('%s', (text, claims) => expect([...told(text)].sort()).toEqual([...claims].sort()))
