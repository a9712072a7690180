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
  ['엔비디아 주가가 오르자 AMD도 올랐다.', []],
  ['엔비디아 협력사인 TSMC 주가가 올랐다.', []],
  ['엔비디아와 AMD가 나란히 실적을 발표했다.', []],
]

test.each(CASES)('%s', (text, claims) => expect(told(text)).toEqual(claims))
