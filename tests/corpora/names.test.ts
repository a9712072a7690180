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
