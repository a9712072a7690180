/** Small made-up knowledge for tests of recognition: few entities, every kind of name. */
import * as v from 'valibot'
import { type EntityRecord, entitySchema } from '../../src/knowledge/schema.ts'
import { compileDictionary } from '../../src/recognition/dictionary/compile.ts'
import type { Dictionary, Neighbours } from '../../src/recognition/dictionary/dictionary.ts'

type Input = Partial<v.InferInput<typeof entitySchema>> &
  Pick<v.InferInput<typeof entitySchema>, 'id' | 'type' | 'names'>

/** An entity with everything a test does not care about filled in. */
export const entity = (input: Input): EntityRecord =>
  v.parse(entitySchema, { description: { en: 'A thing.', ko: '어떤 것.' }, ...input })

const meta = { senses: ['a word part'], cues: ['facebook', 'zuckerberg', '저커버그', '페이스북'] }

export const ENTITIES: readonly EntityRecord[] = [
  entity({
    id: 'nvidia',
    type: 'company',
    core: true,
    names: [
      { text: 'Nvidia', lang: 'en', kind: 'preferred' },
      { text: '엔비디아', lang: 'ko', kind: 'preferred' },
      { text: 'エヌビディア', lang: 'ja', kind: 'preferred' },
      { text: '英伟达', lang: 'zh-Hans', kind: 'preferred' },
    ],
    relations: [{ kind: 'competes-with', target: 'meta', grade: 'general' }],
  }),
  entity({
    id: 'meta',
    type: 'company',
    names: [
      { text: 'Meta', lang: 'en', kind: 'preferred', case: 'exact', ...meta },
      { text: 'Meta Platforms', lang: 'en' },
      {
        text: '메타',
        lang: 'ko',
        kind: 'preferred',
        ...meta,
        blockers: ['메타버스', '메타인지', '메타데이터'],
      },
    ],
  }),
  entity({
    id: 'google',
    type: 'company',
    names: [
      { text: 'Google', lang: 'en', kind: 'preferred' },
      { text: '구글', lang: 'ko', kind: 'preferred' },
    ],
    relations: [{ kind: 'develops', target: 'tpu', grade: 'general' }],
  }),
  entity({
    id: 'sk-hynix',
    type: 'company',
    core: true,
    names: [
      { text: 'SK hynix', lang: 'en', kind: 'preferred' },
      { text: 'SK하이닉스', lang: 'ko', kind: 'preferred' },
      { text: '하이닉스', lang: 'ko' },
    ],
  }),
  entity({
    id: 'tpu',
    type: 'chip',
    subtype: 'family',
    core: true,
    names: [
      { text: 'TPU', lang: 'en', kind: 'preferred', cues: ['google', '구글', 'chip', '칩'] },
      { text: '텐서처리장치', lang: 'ko', kind: 'preferred' },
    ],
    versions: { join: [' ', ''], prefix: ['v'], suffix: ['p', 'e'] },
  }),
  entity({
    id: 'hbm',
    type: 'technology',
    core: true,
    names: [
      { text: 'HBM', lang: 'en', kind: 'preferred' },
      { text: '고대역폭 메모리', lang: 'ko', kind: 'preferred' },
    ],
    versions: { join: ['', ' ', '-'], suffix: ['E'] },
  }),
  entity({
    id: 'hbm4',
    type: 'technology',
    core: true,
    names: [
      { text: 'HBM4', lang: 'en', kind: 'preferred' },
      { text: 'HBM4', lang: 'ko', kind: 'preferred' },
    ],
    versions: { join: [''], suffix: ['E'] },
  }),
  entity({
    id: 'h100',
    type: 'chip',
    subtype: 'product',
    core: true,
    names: [
      { text: 'H100', lang: 'en', kind: 'preferred' },
      { text: 'H100', lang: 'ko', kind: 'preferred' },
    ],
  }),
  entity({
    id: 'llama',
    type: 'model',
    names: [
      { text: 'Llama', lang: 'en', kind: 'preferred', senses: ['an animal'], cues: ['meta', 'model'] },
      {
        text: '라마',
        lang: 'ko',
        kind: 'preferred',
        senses: ['동물'],
        cues: ['메타', '모델'],
        blockers: ['드라마', '파노라마', '라마단'],
      },
    ],
  }),
  entity({
    id: 'slurm',
    type: 'software',
    names: [
      { text: 'Slurm', lang: 'en', kind: 'preferred' },
      { text: '슬럼', lang: 'ko', kind: 'preferred', senses: ['slum'], cues: ['작업', '스케줄러'] },
    ],
  }),
  entity({
    id: 'groq',
    type: 'company',
    core: true,
    names: [
      { text: 'Groq', lang: 'en', kind: 'preferred' },
      { text: '그록', lang: 'ko', kind: 'preferred', cues: ['추론 칩', 'lpu', '반도체'] },
    ],
  }),
  entity({
    id: 'grok',
    type: 'model',
    core: true,
    names: [
      { text: 'Grok', lang: 'en', kind: 'preferred' },
      { text: '그록', lang: 'ko', kind: 'preferred', cues: ['머스크', 'xai', '챗봇'] },
    ],
  }),
  entity({
    id: 'qualcomm',
    type: 'company',
    names: [
      { text: 'Qualcomm', lang: 'en', kind: 'preferred' },
      { text: '퀄컴', lang: 'ko', kind: 'preferred' },
      { text: '高通', lang: 'zh-Hans', kind: 'preferred' },
    ],
  }),
  entity({
    id: 'elon-musk',
    type: 'person',
    names: [
      { text: 'Elon Musk', lang: 'en', kind: 'preferred' },
      { text: 'Musk', lang: 'en' },
      { text: '머스크', lang: 'ko', kind: 'preferred' },
      { text: '马斯克', lang: 'zh-Hans', kind: 'preferred' },
    ],
  }),
  entity({
    id: 'rubin',
    type: 'chip',
    names: [
      {
        text: 'Rubin',
        lang: 'en',
        kind: 'preferred',
        senses: ['a name'],
        cues: ['nvidia'],
        blockers: ['observatory'],
      },
      {
        text: '루빈',
        lang: 'ko',
        kind: 'preferred',
        senses: ['a name'],
        cues: ['엔비디아'],
        blockers: ['천문대'],
      },
    ],
  }),
]

/** What the build computes from a lexicon; here the four lists have one character each. */
export const NEIGHBOURS: ReadonlyMap<string, Neighbours> = new Map([
  ['高通', { before: '提', after: '胀', weakBefore: '雅', weakAfter: '航' }],
])

export const DICTIONARY: Dictionary = compileDictionary(ENTITIES, { neighbours: NEIGHBOURS })

/** Ids and surfaces found in a text by the matcher and disambiguation together. */
export const idOf = (index: number): string => DICTIONARY.entities.at(index).id
