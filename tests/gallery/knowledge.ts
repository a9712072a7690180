/** A little knowledge with everything a card can show; every statement in it is true. */
import type { CardSource } from '../../src/knowledge/card.ts'
import {
  type CompiledEntity,
  type CompiledEvent,
  type CompiledKnowledge,
  KNOWLEDGE_FORMAT,
} from '../../src/knowledge/compiled.ts'
import type { EntityType, Language } from '../../src/knowledge/vocabulary.ts'

type Extra = Partial<Omit<CompiledEntity, 'id' | 'type'>>

/** An entity with its English and Korean names; `description` is in both languages. */
function entity(
  id: string,
  type: EntityType,
  [en, ko]: readonly [string, string],
  [enText, koText]: readonly [string, string],
  { names = [], ...extra }: Extra = {},
): CompiledEntity {
  const preferred = (text: string, lang: Language) => ({ text, lang, kind: 'preferred' as const })
  return {
    id,
    type,
    names: [preferred(en, 'en'), preferred(ko, 'ko'), ...names],
    description: { en: enText, ko: koText },
    facts: [],
    relations: [],
    links: {},
    ...extra,
  }
}

const place = (country: readonly [string, string], city: readonly [string, string]) => [
  { property: 'country' as const, value: { en: country[0], ko: country[1] } },
  { property: 'city' as const, value: { en: city[0], ko: city[1] } },
]
const US = ['United States', '미국'] as const
const SXM = {
  variant: 'SXM',
  scope: 'package',
  basis: 'announced',
  asOf: '2022-09',
  source: 'nvidia-h100',
} as const
const general = { grade: 'general' as const }

const SOURCES: readonly CardSource[] = [
  {
    id: 'nvidia-h100',
    title: 'NVIDIA H100 Tensor Core GPU',
    publisher: 'NVIDIA',
    date: '2022-09',
    url: 'https://www.nvidia.com/en-us/data-center/h100/',
    tier: 'primary',
  },
  {
    id: 'nvidia-schedmd',
    title: 'NVIDIA Acquires Open-Source Workload Management Provider SchedMD',
    publisher: 'NVIDIA',
    date: '2025-12-15',
    url: 'https://blogs.nvidia.com/blog/nvidia-acquires-schedmd/',
    tier: 'primary',
  },
  {
    id: 'reuters-torchtpu',
    title: 'Google works to erode Nvidia’s software advantage with Meta’s help',
    publisher: 'Investing.com',
    via: 'Reuters',
    date: '2025-12-17',
    url: 'https://www.investing.com/',
    tier: 'secondary',
  },
  {
    id: 'meta-name',
    title: 'Introducing Meta: A Social Technology Company',
    publisher: 'Meta',
    date: '2021-10-28',
    url: 'https://about.fb.com/news/2021/10/facebook-company-is-now-meta/',
    tier: 'primary',
  },
  {
    id: 'google-ironwood',
    title: 'Ironwood: The first Google TPU for the age of inference',
    publisher: 'Google',
    date: '2025-04-09',
    url: 'https://blog.google/products/google-cloud/ironwood-tpu-age-of-inference/',
    tier: 'primary',
  },
  {
    id: 'softbank-arm',
    title: 'Sale of all shares in subsidiary Arm Limited',
    publisher: 'SoftBank Group',
    date: '2020-09-14',
    url: 'https://group.softbank/en/news/press/20200914_0',
    tier: 'primary',
  },
  {
    id: 'embedded-arm',
    title: 'NVIDIA and SoftBank Group Announce Termination of NVIDIA’s Acquisition of Arm Limited',
    publisher: 'Embedded Computing Design',
    date: '2022-02-08',
    url: 'https://www.embeddedcomputing.com/technology/processing/nvidia-and-softbank-group-announce-termination-of-nvidias-acquisition-of-arm-limited',
    tier: 'news',
  },
  {
    id: 'globes-mellanox',
    title: 'Nvidia completes $7b acquisition of Mellanox',
    publisher: 'Globes',
    date: '2020-04-27',
    url: 'https://en.globes.co.il/en/article-Nvidia-completes-7b-acquisition-of-Mellanox-1001326786',
    tier: 'news',
  },
  {
    id: 'mint-groq',
    title: 'Five things to know about Nvidia’s $20 billion licensing deal',
    publisher: 'Mint',
    via: 'The Wall Street Journal',
    date: '2025-12',
    url: 'https://www.livemint.com/technology/five-things-to-know-about-nvidia-s-20-billion-licensing-deal/amp-11767058799399.html',
    tier: 'news',
  },
  {
    id: 'business-standard-intel',
    title: 'Intel completes $5 billion share sale to Nvidia under September agreement',
    publisher: 'Business Standard',
    date: '2025-12-29',
    url: 'https://www.business-standard.com/world-news/intel-completes-5-billion-share-sale-nvidia-september-agreement-125122900912_1.html',
    tier: 'news',
  },
  {
    id: 'nvidia-board',
    title: 'Board of Directors: Jensen Huang',
    publisher: 'NVIDIA',
    url: 'https://nvidianews.nvidia.com/bios/jensen-huang',
    tier: 'primary',
  },
]

const ENTITIES: readonly CompiledEntity[] = [
  entity(
    'nvidia',
    'company',
    ['Nvidia', '엔비디아'],
    [
      'US chip designer whose GPUs, together with its CUDA software, run most of the world’s AI training and much of its inference.',
      '전 세계 AI 학습 대부분과 추론 상당 부분을 맡는 GPU와 그 바탕 소프트웨어 쿠다를 설계하는 미국 반도체 기업.',
    ],
    {
      names: [{ text: 'NVDA', lang: 'en', kind: 'ticker', exchange: 'NASDAQ' }],
      facts: [
        ...place(US, ['Santa Clara, California', '캘리포니아주 샌타클래라']),
        {
          property: 'sells',
          value: {
            en: 'GPUs, AI systems, networking, software',
            ko: 'GPU, AI 시스템, 네트워크 장비, 소프트웨어',
          },
        },
        { property: 'founded', value: '1993-04', source: 'nvidia-board' },
      ],
      relations: [
        {
          kind: 'develops',
          target: 'gpu',
          ...general,
          note: { en: 'the largest maker of GPUs for AI', ko: 'AI용 GPU 최대 기업' },
        },
        ...['cuda', 'h100', 'a100', 'hopper', 'nemotron', 'nemotron-3-nano'].map((target) => ({
          kind: 'develops' as const,
          target,
          ...general,
        })),
        {
          kind: 'acquires',
          target: 'schedmd',
          since: '2025-12-15',
          status: 'announced',
          source: 'nvidia-schedmd',
        },
        {
          kind: 'acquires',
          target: 'arm',
          since: '2020-09',
          until: '2022-02',
          status: 'abandoned',
          ...general,
        },
        {
          kind: 'competes-with',
          target: 'amd',
          ...general,
          note: { en: 'AI accelerators', ko: 'AI 가속기' },
        },
        {
          kind: 'competes-with',
          target: 'google',
          ...general,
          note: { en: 'TPU against GPU', ko: 'TPU와 GPU' },
        },
        {
          kind: 'buys-from',
          target: 'sk-hynix',
          ...general,
          note: { en: 'high-bandwidth memory', ko: '고대역폭 메모리' },
        },
      ],
      links: { website: 'https://www.nvidia.com/', wikidata: 'Q182477' },
    },
  ),
  entity(
    'google',
    'company',
    ['Google', '구글'],
    [
      'Search and cloud company that has designed its own AI accelerator, the TPU, since 2015 and rents it out through its cloud.',
      '검색·클라우드 기업. 2015년부터 자체 AI 가속기 TPU를 설계해 쓰고 클라우드로 빌려준다.',
    ],
    {
      facts: place(US, ['Mountain View, California', '캘리포니아주 마운틴뷰']),
      relations: [
        ...['tpu', 'ironwood', 'torchtpu', 'gemini'].map((target) => ({
          kind: 'develops' as const,
          target,
          ...general,
        })),
        {
          kind: 'partners-with',
          target: 'meta',
          since: '2025-12',
          status: 'reported',
          note: { en: 'making TPUs run PyTorch well', ko: 'TPU에서 파이토치가 잘 돌게 하는 작업' },
          source: 'reuters-torchtpu',
        },
      ],
      links: { website: 'https://about.google/' },
    },
  ),
  entity('alphabet', 'company', ['Alphabet', '알파벳'], ['Parent company of Google.', '구글의 모회사.'], {
    names: [
      { text: 'GOOGL', lang: 'en', kind: 'ticker', exchange: 'NASDAQ' },
      { text: 'GOOG', lang: 'en', kind: 'ticker', exchange: 'NASDAQ' },
    ],
    facts: place(US, ['Mountain View, California', '캘리포니아주 마운틴뷰']),
    relations: [{ kind: 'owns', target: 'google', since: '2015-10', ...general }],
  }),
  entity(
    'meta',
    'company',
    ['Meta', '메타'],
    [
      'Owner of Facebook and Instagram; one of the largest buyers of AI accelerators and the home of PyTorch and Llama.',
      '페이스북·인스타그램을 운영하는 기업. AI 가속기를 가장 많이 사는 곳 중 하나로, 파이토치와 라마를 만들었다.',
    ],
    {
      names: [
        { text: 'META', lang: 'en', kind: 'ticker', exchange: 'NASDAQ' },
        { text: 'Facebook', lang: 'en', kind: 'former', until: '2021-10' },
        { text: '페이스북', lang: 'ko', kind: 'former', until: '2021-10' },
      ],
      facts: place(US, ['Menlo Park, California', '캘리포니아주 멘로파크']),
      relations: [
        { kind: 'develops', target: 'llama', ...general },
        { kind: 'develops', target: 'pytorch', ...general, until: '2022-09' },
      ],
    },
  ),
  entity(
    'schedmd',
    'company',
    ['SchedMD', '스케드MD'],
    [
      'US firm that develops and supports Slurm, the job scheduler of most large AI and research clusters.',
      '대형 AI·연구용 클러스터 대부분이 쓰는 작업 스케줄러 슬럼을 개발하고 지원하는 미국 기업.',
    ],
    {
      names: [{ text: '스케드엠디', lang: 'ko', kind: 'reading' }],
      facts: place(US, ['Lehi, Utah', '유타주 리하이']),
      relations: [{ kind: 'develops', target: 'slurm', source: 'nvidia-schedmd' }],
    },
  ),
  entity(
    'h100',
    'chip',
    ['H100', 'H100'],
    [
      'Nvidia’s data-centre GPU of the Hopper generation, the chip on which the AI models of 2023 and 2024 were mostly trained.',
      '엔비디아의 호퍼 세대 데이터센터용 GPU로, 2023~2024년 주요 AI 모델 상당수가 이 칩으로 학습됐다.',
    ],
    {
      subtype: 'product',
      names: [{ text: '에이치백', lang: 'ko', kind: 'reading' }],
      facts: [
        { property: 'announced', value: '2022-03-22', source: 'nvidia-h100' },
        { property: 'process', value: 'TSMC 4N', source: 'nvidia-h100' },
        { property: 'transistors', value: 80, unit: 'billion', source: 'nvidia-h100' },
        { property: 'memory-type', value: 'HBM3', variant: 'SXM' },
        { property: 'memory-size', value: 80, unit: 'GB', ...SXM },
        { property: 'memory-bandwidth', value: 3.35, unit: 'TB/s', ...SXM },
        { property: 'compute-bf16', value: 989.4, unit: 'TFLOPS', sparsity: 'dense', ...SXM },
        { property: 'compute-fp8', value: 1978.9, unit: 'TFLOPS', sparsity: 'dense', ...SXM },
        { property: 'power', value: 700, unit: 'W', ...SXM },
      ],
      relations: [
        { kind: 'part-of', target: 'hopper', ...general },
        { kind: 'uses', target: 'hbm', ...general },
        { kind: 'succeeds', target: 'a100', ...general },
      ],
    },
  ),
  entity(
    'a100',
    'chip',
    ['A100', 'A100'],
    ['Nvidia’s data-centre GPU of 2020.', '엔비디아의 2020년 데이터센터용 GPU.'],
    {
      subtype: 'product',
    },
  ),
  entity('hopper', 'chip', ['Hopper', '호퍼'], ['GPU architecture of 2022.', '2022년 GPU 아키텍처.'], {
    subtype: 'architecture',
  }),
  entity(
    'tpu',
    'chip',
    ['TPU', '텐서처리장치'],
    [
      'Google’s family of AI accelerators, built for tensor arithmetic and used since 2015 in its own data centres.',
      '텐서 연산에 맞춰 구글이 설계한 AI 가속기 제품군. 2015년부터 자사 데이터센터에서 쓰고 있다.',
    ],
    { subtype: 'family', names: [{ text: '티피유', lang: 'ko', kind: 'reading' }] },
  ),
  entity(
    'ironwood',
    'chip',
    ['Ironwood', '아이언우드'],
    [
      'Google’s seventh TPU, built mainly for serving large models.',
      '대형 모델 서비스에 맞춘 구글의 7세대 TPU.',
    ],
    {
      subtype: 'product',
      facts: [
        { property: 'announced', value: '2025-04-09', source: 'google-ironwood' },
        { property: 'memory-size', value: 192, unit: 'GB', scope: 'package', source: 'google-ironwood' },
        { property: 'compute-fp8', value: 4614, unit: 'TFLOPS', scope: 'package', source: 'google-ironwood' },
        { property: 'chips', value: 9216, scope: 'pod', source: 'google-ironwood' },
      ],
      unpublished: ['transistors', 'power'],
      relations: [{ kind: 'part-of', target: 'tpu', ...general }],
    },
  ),
  entity(
    'gpu',
    'technology',
    ['GPU', 'GPU'],
    ['Processor that does many simple sums at once.', '단순 계산을 한꺼번에 많이 하는 처리 장치.'],
    {
      names: [{ text: '지피유', lang: 'ko', kind: 'reading' }],
    },
  ),
  entity(
    'hbm',
    'technology',
    ['HBM', '고대역폭 메모리'],
    ['Stacked memory beside the processor.', '처리 장치 옆에 쌓아 올린 메모리.'],
  ),
  entity(
    'cuda',
    'software',
    ['CUDA', '쿠다'],
    ['Nvidia’s programming platform for GPUs.', '엔비디아의 GPU 프로그래밍 플랫폼.'],
  ),
  entity(
    'slurm',
    'software',
    ['Slurm', '슬럼'],
    [
      'Open-source job scheduler that decides which work runs on which machines of a cluster.',
      '클러스터의 어느 기계에서 어떤 작업을 돌릴지 정하는 오픈소스 작업 스케줄러.',
    ],
    {
      facts: [
        { property: 'licence', value: 'GPL-2.0-or-later' },
        { property: 'written', value: 'C' },
      ],
    },
  ),
  entity(
    'pytorch',
    'software',
    ['PyTorch', '파이토치'],
    ['Framework most AI models are written in.', '대부분의 AI 모델을 만드는 데 쓰는 프레임워크.'],
    {
      relations: [{ kind: 'supports', target: 'cuda', ...general }],
    },
  ),
  entity(
    'torchtpu',
    'software',
    ['TorchTPU', '토치 TPU'],
    ['Google’s project to run PyTorch well on TPUs.', 'TPU에서 파이토치가 잘 돌게 하려는 구글의 프로젝트.'],
    {
      relations: [{ kind: 'supports', target: 'pytorch', status: 'reported', source: 'reuters-torchtpu' }],
    },
  ),
  entity('nemotron', 'model', ['Nemotron', '네모트론'], ['Nvidia’s open models.', '엔비디아의 공개 모델.'], {
    subtype: 'family',
  }),
  entity(
    'nemotron-3-nano',
    'model',
    ['Nemotron 3 Nano', '네모트론3 나노'],
    ['Small model of the Nemotron 3 family.', '네모트론3 제품군의 작은 모델.'],
    {
      subtype: 'model',
      relations: [{ kind: 'part-of', target: 'nemotron', ...general }],
    },
  ),
  entity('llama', 'model', ['Llama', '라마'], ['Meta’s open-weight models.', '메타의 가중치 공개 모델.'], {
    subtype: 'family',
  }),
  entity(
    'gemini',
    'model',
    ['Gemini', '제미나이'],
    ['Google’s models and assistant.', '구글의 모델이자 비서.'],
    { subtype: 'assistant' },
  ),
  entity('amd', 'company', ['AMD', 'AMD'], ['US designer of CPUs and GPUs.', '미국 CPU·GPU 설계 기업.'], {
    names: [{ text: '에이엠디', lang: 'ko', kind: 'reading' }],
  }),
  entity(
    'arm',
    'company',
    ['Arm', '암'],
    ['British designer of processor architectures.', '영국 프로세서 설계 자산 기업.'],
  ),
  entity('sk-hynix', 'company', ['SK hynix', 'SK하이닉스'], ['Korean memory maker.', '한국 메모리 기업.'], {
    names: [{ text: '하이닉스', lang: 'ko', kind: 'alias' }],
    relations: [{ kind: 'supplies', target: 'hbm', ...general }],
  }),
  entity(
    'jensen-huang',
    'person',
    ['Jensen Huang', '젠슨 황'],
    [
      'Co-founder and chief executive of Nvidia since it began in 1993.',
      '1993년 엔비디아를 공동 창업해 지금까지 최고경영자를 맡고 있다.',
    ],
    {
      relations: [
        {
          kind: 'leads',
          target: 'nvidia',
          since: '1993',
          note: { en: 'chief executive', ko: '최고경영자' },
          source: 'nvidia-board',
        },
        { kind: 'founded', target: 'nvidia', since: '1993', source: 'nvidia-board' },
      ],
    },
  ),
  entity(
    'stargate',
    'project',
    ['Stargate', '스타게이트'],
    ['US data-centre programme.', '미국 데이터센터 건설 사업.'],
  ),
  entity(
    'chips-act',
    'policy',
    ['CHIPS and Science Act', '반도체 과학법'],
    ['US law of 2022 that funds chip plants and research.', '반도체 공장과 연구를 지원하는 2022년 미국 법.'],
    { facts: [{ property: 'effective', value: '2022-08-09' }] },
  ),
  entity(
    'bis',
    'organisation',
    ['Bureau of Industry and Security', '미국 상무부 산업안보국'],
    [
      'US office that writes and enforces export rules for chips.',
      '반도체 수출 규정을 만들고 집행하는 미국 기관.',
    ],
    { facts: place(US, ['Washington, D.C.', '워싱턴 D.C.']) },
  ),
  entity(
    'jedec',
    'organisation',
    ['JEDEC', 'JEDEC'],
    ['Body that sets the standards of memory chips, HBM among them.', 'HBM 등 메모리 표준을 정하는 기구.'],
  ),
]

/** Every status but one, with and without sums, and one that came to nothing. */
const EVENTS: readonly CompiledEvent[] = [
  {
    id: 'nvidia-schedmd-2025',
    kind: 'acquires',
    subject: 'nvidia',
    objects: ['schedmd'],
    with: ['slurm'],
    title: {
      en: 'Nvidia buys SchedMD, maker of the job scheduler Slurm',
      ko: '엔비디아, 슬럼 개발사 스케드MD 인수',
    },
    history: [{ status: 'done', date: '2025-12-15', source: 'nvidia-schedmd' }],
  },
  {
    id: 'nvidia-intel-2025',
    kind: 'invests-in',
    subject: 'nvidia',
    objects: ['intel'],
    title: { en: 'Nvidia buys shares of Intel', ko: '엔비디아, 인텔 지분 매입' },
    amount: { value: 5_000_000_000, currency: 'USD', basis: 'announced' },
    history: [
      { status: 'announced', date: '2025-09', source: 'business-standard-intel' },
      { status: 'done', date: '2025-12-26', source: 'business-standard-intel' },
    ],
  },
  {
    id: 'nvidia-groq-2025',
    kind: 'licenses-from',
    subject: 'nvidia',
    objects: ['groq'],
    title: { en: 'Nvidia licenses inference technology of Groq', ko: '엔비디아, 그록 추론 기술 라이선스' },
    amount: { value: 20_000_000_000, currency: 'USD', basis: 'reported' },
    note: { en: 'not exclusive', ko: '비독점' },
    history: [{ status: 'agreed', date: '2025-12-24', source: 'mint-groq' }],
  },
  {
    id: 'nvidia-arm-2020',
    kind: 'acquires',
    subject: 'nvidia',
    objects: ['arm'],
    title: { en: 'Nvidia tries to buy Arm from SoftBank', ko: '엔비디아, 소프트뱅크 산하 Arm 인수 시도' },
    amount: { value: 40_000_000_000, currency: 'USD', basis: 'announced' },
    history: [
      { status: 'agreed', date: '2020-09-13', source: 'softbank-arm' },
      { status: 'abandoned', date: '2022-02-08', source: 'embedded-arm' },
    ],
  },
  {
    id: 'nvidia-mellanox-2020',
    kind: 'acquires',
    subject: 'nvidia',
    objects: ['mellanox'],
    title: { en: 'Nvidia completes its purchase of Mellanox', ko: '엔비디아, 멜라녹스 인수 마무리' },
    history: [{ status: 'done', date: '2020-04-27', source: 'globes-mellanox' }],
  },
  {
    id: 'google-meta-torchtpu-2025',
    kind: 'partners-with',
    subject: 'google',
    objects: ['meta'],
    with: ['torchtpu', 'pytorch', 'tpu'],
    title: {
      en: 'Google and Meta work on running PyTorch on TPUs',
      ko: '구글·메타, TPU용 파이토치 공동 개발',
    },
    history: [{ status: 'reported', date: '2025-12-17', source: 'reuters-torchtpu' }],
  },
]

export const KNOWLEDGE: CompiledKnowledge = {
  format: KNOWLEDGE_FORMAT,
  dataDate: '2026-11-24',
  entities: ENTITIES,
  events: EVENTS,
  sources: SOURCES,
}
