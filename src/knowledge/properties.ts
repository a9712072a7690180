import type { EntityType, Label } from './vocabulary.ts'

/** What a fact can state. `structural` properties are common knowledge and may stand without a source. */
interface PropertyRow {
  readonly label: Label
  readonly on: readonly EntityType[]
  /** Units a value may carry; an empty list means a bare number, a date or a word. */
  readonly units: readonly string[]
  readonly structural?: true
  /** The value is a number (checked); otherwise text, or text per language. */
  readonly numeric?: true
}

const CHIP = ['chip'] as const
const COMPUTE = { on: CHIP, units: ['TFLOPS', 'PFLOPS', 'TOPS', 'EFLOPS'], numeric: true } as const

export const PROPERTIES = {
  country: {
    label: { en: 'Country', ko: '국가' },
    on: ['company', 'organisation', 'project', 'policy'],
    units: [],
    structural: true,
  },
  city: {
    label: { en: 'Based in', ko: '본사' },
    on: ['company', 'organisation', 'project'],
    units: [],
    structural: true,
  },
  sells: { label: { en: 'Sells', ko: '사업' }, on: ['company'], units: [], structural: true },
  founded: { label: { en: 'Founded', ko: '설립' }, on: ['company', 'organisation'], units: [] },
  born: { label: { en: 'Born', ko: '출생' }, on: ['person'], units: [] },
  role: { label: { en: 'Role', ko: '직책' }, on: ['person'], units: [] },
  announced: {
    label: { en: 'Announced', ko: '발표' },
    on: ['chip', 'software', 'model', 'technology', 'project', 'policy'],
    units: [],
  },
  released: {
    label: { en: 'Released', ko: '출시' },
    on: ['chip', 'software', 'model', 'technology'],
    units: [],
  },
  effective: { label: { en: 'In force', ko: '시행' }, on: ['policy'], units: [] },
  process: { label: { en: 'Process', ko: '공정' }, on: CHIP, units: [] },
  'process-nm': { label: { en: 'Process node', ko: '공정' }, on: CHIP, units: ['nm'], numeric: true },
  transistors: {
    label: { en: 'Transistors', ko: '트랜지스터' },
    on: CHIP,
    units: ['billion'],
    numeric: true,
  },
  'die-area': { label: { en: 'Die area', ko: '다이 면적' }, on: CHIP, units: ['mm²'], numeric: true },
  'memory-size': {
    label: { en: 'Memory', ko: '메모리' },
    on: CHIP,
    units: ['MB', 'GB', 'TB'],
    numeric: true,
  },
  'memory-type': { label: { en: 'Memory type', ko: '메모리 종류' }, on: CHIP, units: [], structural: true },
  'memory-bandwidth': {
    label: { en: 'Memory bandwidth', ko: '메모리 대역폭' },
    on: ['chip', 'technology'],
    units: ['GB/s', 'TB/s', 'PB/s'],
    numeric: true,
  },
  'compute-fp64': { label: { en: 'FP64', ko: 'FP64 연산' }, ...COMPUTE },
  'compute-fp32': { label: { en: 'FP32', ko: 'FP32 연산' }, ...COMPUTE },
  'compute-bf16': { label: { en: 'BF16', ko: 'BF16 연산' }, ...COMPUTE },
  'compute-fp8': { label: { en: 'FP8', ko: 'FP8 연산' }, ...COMPUTE },
  'compute-fp4': { label: { en: 'FP4', ko: 'FP4 연산' }, ...COMPUTE },
  'compute-int8': { label: { en: 'INT8', ko: 'INT8 연산' }, ...COMPUTE },
  power: {
    label: { en: 'Power', ko: '소비 전력' },
    on: ['chip', 'project'],
    units: ['W', 'kW', 'MW', 'GW'],
    numeric: true,
  },
  interconnect: {
    label: { en: 'Chip-to-chip link', ko: '칩 간 연결' },
    on: ['chip', 'technology'],
    units: ['GB/s', 'TB/s'],
    numeric: true,
  },
  'data-rate': {
    label: { en: 'Data rate', ko: '전송 속도' },
    on: ['technology'],
    units: ['Gb/s', 'GT/s', 'GB/s', 'TB/s'],
    numeric: true,
  },
  chips: { label: { en: 'Chips', ko: '칩 수' }, on: ['chip', 'project'], units: [], numeric: true },
  parameters: {
    label: { en: 'Parameters', ko: '매개변수' },
    on: ['model'],
    units: ['million', 'billion', 'trillion'],
    numeric: true,
  },
  'active-parameters': {
    label: { en: 'Active parameters', ko: '활성 매개변수' },
    on: ['model'],
    units: ['million', 'billion'],
    numeric: true,
  },
  context: { label: { en: 'Context', ko: '문맥 길이' }, on: ['model'], units: ['tokens'], numeric: true },
  weights: { label: { en: 'Weights', ko: '가중치' }, on: ['model'], units: [], structural: true },
  licence: {
    label: { en: 'Licence', ko: '라이선스' },
    on: ['software', 'model', 'technology'],
    units: [],
    structural: true,
  },
  written: { label: { en: 'Written in', ko: '구현 언어' }, on: ['software'], units: [], structural: true },
  cost: {
    label: { en: 'Cost', ko: '비용' },
    on: ['project', 'policy', 'chip'],
    units: ['USD', 'KRW', 'EUR', 'JPY', 'TWD', 'CNY'],
    numeric: true,
  },
} as const satisfies Record<string, PropertyRow>

export type Property = keyof typeof PROPERTIES
export const PROPERTY_NAMES = Object.keys(PROPERTIES) as Property[]

export const isStructural = (property: Property): boolean => 'structural' in PROPERTIES[property]
export const isNumeric = (property: Property): boolean => 'numeric' in PROPERTIES[property]
export const allowedOn = (property: Property, type: EntityType): boolean =>
  (PROPERTIES[property].on as readonly EntityType[]).includes(type)
export const allowedUnits = (property: Property): readonly string[] => PROPERTIES[property].units
