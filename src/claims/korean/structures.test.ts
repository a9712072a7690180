/** What the build of a Korean sentence does to its claims: one sentence that is read, one that stays silent. */
import { expect, test } from 'vitest'
import { told } from '../../../tests/support/claims.ts'

const CASES: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // The deed leads the sentence.
  ['루빈 생산은 TSMC가 전담한다.', ['tsmc fabricates rubin done']],
  ['루빈 생산은 내년에 시작된다.', []],
  // Two verbs in a row are as far along as each other.
  [
    '메타가 구글에서 TPU를 빌려 쓰는 방안을 검토하고 있다.',
    ['meta buys-from google considering', 'meta uses tpu considering'],
  ],
  // What the topic is a kind of is no name.
  ['루빈은 엔비디아가 내년 내놓을 차세대 GPU다.', ['nvidia releases rubin planned on 2026']],
  // Parts: what one becomes, whose helm one holds, and a noun that stands for the next name only.
  ['구글이 AMD의 고객이 됐다.', ['google buys-from amd done']],
  ['메타가 스케드MD의 새 주인이 됐다.', ['meta acquires schedmd done']],
  ['젠슨 황이 엔비디아의 지휘봉을 잡았다.', ['jensen-huang leads nvidia done']],
  ['젠슨 황이 엔비디아의 발목을 잡았다.', []],
  ['구글은 메타의 자회사였던 스케드MD와 만났다.', []],
  [
    '오픈AI가 고객인 코어위브는 나스닥에 상장했다.',
    ['coreweave raises - done', 'openai buys-from coreweave done'],
  ],
  // Who puts money into a round.
  [
    '엔비디아와 AMD가 참여한 가운데 오픈AI가 10억달러 규모의 투자 유치를 마무리했다.',
    [
      'nvidia invests-in openai done',
      'amd invests-in openai done',
      'openai raises - done for 1000000000 USD',
    ],
  ],
  ['엔비디아가 참여한 행사에서 오픈AI는 10억달러를 조달했다.', ['openai raises - done for 1000000000 USD']],
  ['구글이 오픈AI 투자 라운드에 참여했다.', ['google invests-in openai done']],
  ['구글이 오픈AI 행사에 참여했다.', []],
  // Whoever sells supplies what a contract names.
  ['오픈AI가 SK하이닉스와 HBM4 공급 계약을 체결했다.', ['sk-hynix supplies hbm4 agreed with openai']],
  ['AMD는 SK하이닉스에서 HBM4를 공급받는다.', ['sk-hynix supplies hbm4 ongoing with amd']],
  [
    '엔비디아는 삼성전자와 HBM4 공급 협상을 벌이고 있다.',
    ['samsung-electronics supplies hbm4 considering with nvidia'],
  ],
  // Rivals by name.
  ['삼성전자와 SK하이닉스의 HBM4 경쟁이 치열하다.', ['samsung-electronics competes-with sk-hynix done']],
  ['삼성전자와 SK하이닉스의 경쟁력이 높아졌다.', []],
  ['AMD가 엔비디아의 아성에 도전한다.', ['amd competes-with nvidia done']],
  ['AMD가 엔비디아의 실적에 도전한다.', []],
  // Shares in brackets, in a row, and of the firm itself.
  [
    'SK하이닉스가 HBM4 점유율 60%로 삼성전자(30%)를 앞섰다.',
    ['sk-hynix holds-share-of hbm4 done 60%', 'samsung-electronics holds-share-of hbm4 done 30%'],
  ],
  [
    'HBM4 시장에서 삼성전자와 SK하이닉스가 각각 30%, 60%를 차지했다.',
    ['samsung-electronics holds-share-of hbm4 done 30%', 'sk-hynix holds-share-of hbm4 done 60%'],
  ],
  ['HBM4 시장이 커지며 삼성전자와 SK하이닉스 주가가 각각 3%, 6% 올랐다.', []],
  ['메타가 지분 70%를 가진 스케드MD가 문을 열었다.', ['meta owns schedmd done 70%']],
  ['메타가 스케드MD 지분 100%를 사들였다.', ['meta acquires schedmd done 100%']],
  // Who says what begins with another topic; who speaks for a firm.
  ['젠슨 황은 "TSMC는 루빈을 생산하고 있다"고 말했다.', ['tsmc fabricates rubin ongoing by jensen-huang']],
  [
    '삼성전자 관계자는 "엔비디아에 HBM4를 공급하고 있다"고 밝혔다.',
    ['samsung-electronics supplies hbm4 ongoing with nvidia'],
  ],
  ['한 업계 관계자는 TSMC가 루빈을 생산한다고 전했다.', ['tsmc fabricates rubin done by 업계 관계자']],
  // Dates: of the clause, of the sentence.
  ['구글은 2027년부터 TPU를 자사 센터에 도입하는 방안을 검토한다.', ['google uses tpu considering on 2027']],
  [
    'AMD는 연내 인텔과 손을 잡은 뒤 스케드MD를 인수했다.',
    ['amd partners-with intel done on 2025', 'amd acquires schedmd done'],
  ],
  // What was weighed, and then not done.
  ['오픈AI가 TPU 도입을 검토했지만 쓰지 않기로 했다.', ['openai uses tpu abandoned']],
  ['메타가 스케드MD를 인수하려 했으나 실패했다.', ['meta acquires schedmd abandoned']],
  // Whose design it is stands for the chip.
  ['TSMC는 메타가 설계한 칩의 생산을 독점하고 있다.', ['tsmc fabricates meta ongoing']],
  ['TSMC는 메타가 설계한 건물의 관리를 독점하고 있다.', []],
  // Who answers a suit is sued.
  ['오픈AI는 메타가 제기한 소송을 기각해 달라고 요청했다.', ['meta sues openai done']],
  ['오픈AI는 메타가 제기한 소송을 지켜봤다.', []],
  // What one does without, and whose thing is bought.
  ['딥시크가 엔비디아 대신 화웨이 칩을 택했다.', ['deepseek buys-from huawei done']],
  // Nouns that only look as if they bore a particle.
  ['자금은 넉넉하지만 TSMC가 루빈을 가장 많이 생산한다.', ['tsmc fabricates rubin done']],
  ['구글이 개발 속도로 메타를 앞섰다.', []],
  // How the deed stands is what the sentence ends in, not what described it on the way.
  ['오래 미뤄 온 엔비디아의 스케드MD 인수가 끝내 결렬됐다.', ['nvidia acquires schedmd abandoned']],
  ['메타가 추진해 온 스케드MD 인수는 결국 백지화됐다.', ['meta acquires schedmd abandoned']],
  ['지난해 합의한 AMD의 스케드MD 인수가 마무리됐다.', ['amd acquires schedmd done']],
  ['인텔의 스케드MD 인수가 무산될 위기에 놓였다.', []],
  // What is quoted with 며 is whole.
  ['TSMC는 루빈을 생산하겠다며 값은 고객사와 논의해 정하겠다고 했다.', ['tsmc fabricates rubin planned']],
  ['삼성전자는 엔비디아에 HBM4를 공급하겠다며 옛 제품 생산을 중단했다.', []],
  // What a means is for has its own object.
  ['구글은 라마를 뛰어넘는 데 TPU를 썼다.', ['google uses tpu done']],
  ['구글은 라마를 뛰어넘는 데 힘을 썼다.', []],
  // The plain present that ends a headline is to come; a state is not, nor what has begun.
  [
    'TSMC·삼성전자, 루빈 나눠 생산한다',
    ['samsung-electronics fabricates rubin planned', 'tsmc fabricates rubin planned'],
  ],
  ['삼성전자, 엔비디아에 HBM4 공급한다', ['samsung-electronics supplies hbm4 planned with nvidia']],
  ['구글, 엔비디아와 경쟁한다', ['google competes-with nvidia done']],
  ['AMD, 루빈 공개한다', []],
]

test.each(CASES)('%s', (text, claims) => expect(told(text).sort()).toEqual([...claims].sort()))
