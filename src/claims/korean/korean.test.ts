/** What Korean sentences claim, one turn of phrase a line. */
import { expect, test } from 'vitest'
import { told } from '../../../tests/support/claims.ts'

const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['엔비디아는 15일 스케드MD를 인수했다.', ['nvidia acquires schedmd done on 2025-12-15']],
  ['엔비디아가 스케드MD를 인수했다고 밝혔다.', ['nvidia acquires schedmd announced']],
  [
    '엔비디아에 인수된 스케드MD가 슬럼을 개발한다.',
    ['nvidia acquires schedmd done', 'schedmd develops slurm ongoing'],
  ],
  ['엔비디아의 스케드MD 인수는 업계를 놀라게 했다.', ['nvidia acquires schedmd done']],
  [
    '엔비디아는 슬럼의 개발사 스케드MD 인수 사실도 밝혔다.',
    ['nvidia acquires schedmd announced', 'schedmd develops slurm done'],
  ],
  ['엔비디아는 인텔 인수를 검토하는 중이다.', ['nvidia acquires intel considering']],
  ['엔비디아는 인텔 인수를 포기했다.', ['nvidia acquires intel abandoned']],
  ['엔비디아는 인텔과의 합병설을 부인했다.', ['nvidia acquires intel denied']],
  ['엔비디아가 인텔을 인수한다면 판이 바뀐다.', []],
  ['엔비디아는 인텔을 인수할까?', []],
  ['엔비디아가 인텔을 인수한다는 소문이 돈다.', []],
  ['엔비디아는 인텔을 인수하지 않았다.', ['nvidia acquires intel done not']],
  ['구글은 메타와 손을 잡았다.', ['google partners-with meta done']],
  ['구글은 메타와 엔비디아에 맞서 동맹을 결성했다.', ['google competes-with nvidia done']],
  ['구글과 메타가 손잡았다.', ['google partners-with meta done']],
  ['삼성전자가 엔비디아에 HBM4를 공급하기로 했다.', ['samsung-electronics supplies hbm4 agreed with nvidia']],
  [
    '삼성전자는 엔비디아에 HBM4를 아직 납품하지 못하고 있다.',
    ['samsung-electronics supplies hbm4 ongoing not with nvidia'],
  ],
  [
    '삼성전자와 SK하이닉스가 엔비디아에 HBM4를 공급한다.',
    ['samsung-electronics supplies hbm4 ongoing with nvidia', 'sk-hynix supplies hbm4 ongoing with nvidia'],
  ],
  [
    '로이터통신에 따르면 메타는 2027년부터 TPU를 도입하기 위해 수십억 달러의 투자를 검토하고 있다.',
    ['meta uses tpu considering by reuters on 2027 for some USD'],
  ],
  ['메타가 TPU를 도입할 것으로 전망된다.', ['meta uses tpu expected']],
  [
    '증권가는 삼성전자가 엔비디아에 HBM4를 공급할 것으로 내다봤다.',
    ['samsung-electronics supplies hbm4 expected with nvidia by 증권가'],
  ],
  [
    '엔비디아가 설계한 블랙웰은 TSMC가 생산한다.',
    ['nvidia develops blackwell done', 'tsmc fabricates blackwell done'],
  ],
  ['블랙웰은 TSMC의 4나노 공정으로 생산된다.', ['tsmc fabricates blackwell done']],
  ['엔비디아는 TSMC에 블랙웰 생산을 맡기고 있다.', ['tsmc fabricates blackwell ongoing']],
  ['파이토치는 메타가 만든 프레임워크다.', ['meta develops pytorch done']],
  [
    '파이토치는 엔비디아 GPU와 쿠다에 최적화돼 있다.',
    ['pytorch supports gpu done', 'pytorch supports cuda done'],
  ],
  ['파이토치가 구글의 TPU에서도 구동되도록 한다는 내용이다.', ['tpu supports pytorch planned']],
  ['GPU 시장 점유율 90%로 독점 지위에 있는 엔비디아는 느긋하다.', ['nvidia holds-share-of gpu done 90%']],
  ['젠슨 황 엔비디아 최고경영자(CEO)가 서울을 찾았다.', ['jensen-huang leads nvidia done']],
  [
    '미 상무부가 엔비디아의 H20 수출을 막았다.',
    ['us-commerce restricts nvidia done', 'us-commerce restricts h20 done'],
  ],
  [
    '마이크로소프트는 오픈AI에 130억달러를 투자했다.',
    ['microsoft invests-in openai done for 13000000000 USD'],
  ],
  ['코어위브는 나스닥에 상장했다.', ['coreweave raises - done']],
  ['루빈은 블랙웰의 후속 제품이다.', ['rubin succeeds blackwell done']],
  [
    '엔비디아는 투자를 늘리고 있다. 지난 15일 네모트론3 나노를 출시했다.',
    ['nvidia releases nemotron-3-nano done on 2025-12-15'],
  ],
  ['한편 지난 15일 네모트론3 나노를 출시했다.', []],
  [
    '엔비디아가 네모트론3 나노를 내놨다. 이번 나노 모델은 라마나 딥시크에 뒤지지 않는다.',
    ['nemotron-3-nano competes-with llama done', 'nemotron-3-nano competes-with deepseek done'],
  ],
  ['엔비디아, 스케드MD 인수', ['nvidia acquires schedmd done']],
  ['엔비디아, 인텔에 50억달러 투자', ['nvidia invests-in intel done for 5000000000 USD']],
  ['메타, 구글 TPU 도입 검토', ['meta uses tpu considering']],
  ['엔비디아는 인텔 지분 4%를 인수하기로 했다.', ['nvidia invests-in intel planned 4%']],
  ['엔비디아가 인텔에 10억달러를 쏟아부었다.', ['nvidia invests-in intel done for 1000000000 USD']],
  ['삼성전자가 엔비디아를 고객사로 확보했다.', ['nvidia buys-from samsung-electronics done']],
  ['인텔이 구글을 파운드리 고객으로 맞았다.', ['google buys-from intel done']],
  ['젠슨 황이 인텔의 새 최고경영자로 선임됐다.', ['jensen-huang leads intel done']],
  [
    '구글은 메타와 TPU를 공동으로 개발하고 있다.',
    ['google develops tpu ongoing with meta', 'google partners-with meta ongoing'],
  ],
  [
    '오픈AI가 마이크로소프트로부터 10억달러를 투자받았다.',
    ['microsoft invests-in openai done for 1000000000 USD'],
  ],
  ['메타는 TPU를 도입할지를 검토했으나 결국 접었다.', ['meta uses tpu abandoned']],
  ['메타가 인텔에 투자하는 문제를 논의했다.', ['meta invests-in intel considering']],
  ['TSMC는 인텔을 비롯한 3사에 HBM4를 공급한다.', ['tsmc supplies hbm4 ongoing with intel']],
  ['엔비디아 대항마로 꼽히는 AMD가 웃었다.', ['amd competes-with nvidia done']],
  ['인텔은 삼성전자를 따라잡겠다고 했다.', ['intel competes-with samsung-electronics done']],
  [
    'TSMC는 인텔에 블랙웰을 팔았고 지금은 구글에도 판다.',
    ['tsmc supplies blackwell done with intel', 'tsmc supplies google ongoing'],
  ],
  ['구글, 제품에 챗GPT 넣는다', ['google uses chatgpt done']],
  ['삼성전자가 엔비디아에 서한을 보냈다.', []],
  ['엔비디아가 인텔에 감사패를 건넸다.', []],
  ['엔비디아와 AMD가 신제품을 선보였다.', []],
  ['삼성전자는 SK하이닉스와의 격차를 좁히려고 HBM4를 개발했다.', ['samsung-electronics develops hbm4 done']],
  ['엔비디아 주가가 오르자 AMD도 올랐다.', []],
  ['엔비디아 협력사인 TSMC 주가가 올랐다.', []],
  ['엔비디아와 AMD가 나란히 실적을 발표했다.', []],
]

test.each(CASES)('%s', (text, claims) => expect(told(text)).toEqual(claims))
