/**
 * Sentences of our own with what a careful reader would mark in them, over the shipped knowledge. A mark
 * that is not listed is an error, as is one that is missing.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { annotate } from '../../src/cli/annotate.ts'
import type { Engine } from '../../src/cli/engine.ts'
import { buildEngine } from './engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await buildEngine()
})

const found = (text: string): string[] => {
  const { mentions } = annotate(engine, { id: 0, text }, false) as {
    mentions: { surface: string; entity: string }[]
  }
  return mentions.map(({ surface, entity }) => `${surface}=${entity}`)
}

describe('marked', () => {
  test.each([
    [
      '엔비디아가 스케드MD를 인수했다. 슬럼은 오픈소스로 남는다.',
      '엔비디아=nvidia 스케드MD=schedmd 슬럼=slurm',
    ],
    ['구글은 메타와 손잡고 토치TPU를 가동했다.', '구글=google 메타=meta 토치TPU=torchtpu'],
    ['메타의 라마 모델과 딥시크가 경쟁한다.', '메타=meta 라마=llama 딥시크=deepseek'],
    [
      'SK 하이닉스와 삼성전자가 HBM4를 엔비디아에 공급한다.',
      'SK 하이닉스=sk-hynix 삼성전자=samsung-electronics HBM4=hbm4 엔비디아=nvidia',
    ],
    ['탈(脫)엔비디아 움직임 속에 TPU로 갈아탄다.', '엔비디아=nvidia TPU=tpu'],
    ['인텔의 18A 공정과 TSMC의 2나노 경쟁', '인텔=intel 18A=intel-18a TSMC=tsmc'],
    ["Nvidia's H100s run in TSMC-made packages.", 'Nvidia=nvidia H100s=h100 TSMC=tsmc'],
    [
      'Meta will rent Google TPUs instead of buying Nvidia GPUs.',
      'Meta=meta Google=google TPUs=tpu Nvidia=nvidia GPUs=gpu',
    ],
    [
      'Arm-based CPUs from Nvidia and Amazon challenge Intel.',
      'Arm=arm CPUs=cpu Nvidia=nvidia Amazon=amazon Intel=intel',
    ],
    ['Groq, whose LPU chips serve models, is not xAI’s Grok.', 'Groq=groq xAI=xai Grok=grok'],
    ['英伟达和台积电合作生产Blackwell芯片。', '英伟达=nvidia 台积电=tsmc Blackwell=blackwell'],
    ['エヌビディアはTSMCにGPUの生産を委託する。', 'エヌビディア=nvidia TSMC=tsmc GPU=gpu'],
  ])('%s', (text, expected) =>
    expect(
      found(text)
        .filter((mark) => !/=(lpu|groq-lpu)$/.test(mark))
        .join(' '),
    ).toBe(expected),
  )
})

describe('left alone', () => {
  test.each([
    '새 드라마가 시작되고 라마단이 끝났다.',
    '타자의 슬럼프가 길어지고 도시의 슬럼가는 재개발된다.',
    '메타버스와 메타인지, 메타데이터는 다른 말이다.',
    '경쟁사 정보를 모으는 인텔리전스 부서',
    '파인애플과 애플파이를 먹었다.',
    '암 환자를 위한 치료제가 나왔다.',
    '베라 루빈은 암흑물질을 연구한 천문학자다.',
    'A meta-analysis found that apples help; the oracle of Delphi had no comment.',
    'He broke his arm near the Amazon while his llama watched.',
    'Gemini and Leo are signs of the zodiac.',
    'Claude Monet painted water lilies.',
    'Grace Hopper and Alan Turing shaped computing; Vera Rubin studied galaxies.',
    'The eye disease AMD blurs central vision.',
    '삼성 라이온즈가 이겼고 삼성생명은 배당을 늘렸다.',
    '高通胀让生活更难，完美光滑的苹果很甜。',
    '小米粥和苹果派',
    'ロサンゼルスでアームを骨折した。',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

describe('names that are words or other things too', () => {
  test.each([
    ['Corning sells optical fiber to data center builders.', 'Corning=corning'],
    ['The chip start-up Positron makes inference chips.', 'Positron=positron'],
    ['Mythic, an analog chip startup, computes in memory.', 'Mythic=mythic'],
    ['Hailo is an Israeli chipmaker with an accelerator.', 'Hailo=hailo'],
    [
      'Tower Semiconductor and Coherent sell parts for optical links.',
      'Tower Semiconductor=tower Coherent=coherent',
    ],
    [
      'Modular, led by Chris Lattner, is an alternative to CUDA.',
      'Modular=modular Chris Lattner=chris-lattner CUDA=cuda',
    ],
    ['Eaton sells power distribution for data centers, as Vertiv does.', 'Eaton=eaton Vertiv=vertiv'],
    [
      'Meta plans Hyperion in Louisiana and Prometheus in Ohio, each of a gigawatt or more.',
      'Meta=meta Hyperion=hyperion-meta Prometheus=prometheus-meta',
    ],
    ['El Capitan is a supercomputer at Livermore.', 'El Capitan=el-capitan'],
    [
      'Trump signed an executive order on chip tariffs, the White House said.',
      'Trump=donald-trump chip tariffs=section-232-chip-tariffs White House=white-house',
    ],
    ['두산은 엔비디아에 동박적층판(CCL)을 공급한다.', '두산=doosan 엔비디아=nvidia 동박적층판=ccl CCL=ccl'],
    ['트럼프 대통령이 반도체 관세를 예고했다.', '트럼프=donald-trump 반도체 관세=section-232-chip-tariffs'],
    ['코닝은 데이터센터용 광섬유를 만든다.', '코닝=corning'],
    ['이스라엘 AI 칩 기업 헤일로가 NPU를 내놨다.', '헤일로=hailo NPU=npu'],
    ['시장조사업체 IDC에 따르면 서버 출하량이 늘었다.', 'IDC=idc'],
    ['하정우 AI수석은 네이버 출신이다.', '하정우=ha-jung-woo 네이버=naver'],
  ])('%s', (text, expected) => expect(found(text).join(' ')).toBe(expected))

  test.each([
    'The town of Corning, New York, held a parade.',
    'A positron is the antiparticle of the electron.',
    'A mythic beast guards the gate.',
    'Heavy rain: AI models predict it earlier.',
    'The shop sells a Hailo ladder.',
    'Working together, AI and people do more.',
    'Trump Tower and the control tower are tall.',
    'Modular homes and modular reactors are built quickly.',
    'The Eaton fire reached Altadena.',
    'Hyperion is a moon of Saturn, Prometheus a Titan.',
    'Climbers scaled El Capitan in Yosemite.',
    'The Doosan Bears won; the pitcher threw nine innings.',
    'Juniper berries flavour gin.',
    'Black sesame ice cream is back.',
    'The Nikkei fell 300 points.',
    'Her reflection, AI or not, looked tired.',
    '두산 베어스가 야구 경기에서 이겼다.',
    '엑스박스 게임 헤일로의 새 드라마가 나온다.',
    '포르투갈 민요 파두를 들었다.',
    '미식 여행에서 맛집을 찾았다.',
    '목동 하이페리온 아파트 값이 올랐다.',
    '새로운 폼팩터의 스마트폰이 나온다.',
    '배우 하정우의 새 영화가 개봉한다.',
    '대동여지도를 만든 김정호는 지리학자다.',
    '택배 시장에서는 한진만 흑자를 냈다.',
    '통신사 IDC의 상면이 부족하다.',
    '科技浪潮席卷全球，世界先进水平。',
  ])('%s', (text) => expect(found(text)).toEqual([]))
})
