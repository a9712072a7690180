/**
 * The closed vocabulary: what kinds of thing there are and how two of them can be linked. Knowledge,
 * claims, card, map and exports all use these lists and no others. Adding a row needs a decision page
 * (docs/decisions/).
 */

/** Languages an entity's names and descriptions may be written in (BCP 47). */
export const LANGUAGES = ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant'] as const
export type Language = (typeof LANGUAGES)[number]

/** A word in the two languages the interface speaks first. */
export interface Label {
  readonly en: string
  readonly ko: string
}

/** Entity types in the order lists show them; `folder` is where knowledge/ keeps their files. */
export const ENTITY_TYPES = {
  company: { folder: 'companies', label: { en: 'Company', ko: '기업' } },
  chip: { folder: 'chips', label: { en: 'Chip', ko: '칩' } },
  software: { folder: 'software', label: { en: 'Software', ko: '소프트웨어' } },
  model: { folder: 'models', label: { en: 'Model', ko: 'AI 모델' } },
  technology: { folder: 'technologies', label: { en: 'Technology', ko: '기술' } },
  person: { folder: 'people', label: { en: 'Person', ko: '인물' } },
  project: { folder: 'projects', label: { en: 'Project', ko: '프로젝트' } },
  policy: { folder: 'policies', label: { en: 'Policy', ko: '정책' } },
  organisation: { folder: 'organisations', label: { en: 'Organisation', ko: '기관' } },
} as const satisfies Record<string, { folder: string; label: Label }>

export type EntityType = keyof typeof ENTITY_TYPES
export const ENTITY_TYPE_NAMES = Object.keys(ENTITY_TYPES) as EntityType[]

/** What each subtype may refine. */
export const SUBTYPES = {
  product: ['chip'],
  family: ['chip', 'model'],
  architecture: ['chip'],
  system: ['chip'],
  model: ['model'],
  assistant: ['model'],
} as const satisfies Record<string, readonly EntityType[]>

export type Subtype = keyof typeof SUBTYPES

interface RelationRow {
  /** Name of the same link read from the object's side; equal to its own name when symmetric. */
  readonly inverse: string
  /** Types allowed as subject and object; 'any' allows all. An empty object list: one-entity statement. */
  readonly from: readonly EntityType[] | 'any'
  readonly to: readonly EntityType[] | 'any'
  /** Row label on a card of the subject, and of the object. */
  readonly label: Label
  readonly inverseLabel: Label
}

const COMPANY = ['company'] as const
const ACTORS = ['company', 'organisation', 'person'] as const

export const RELATIONS = {
  develops: {
    inverse: 'developed-by',
    from: ACTORS,
    to: ['chip', 'software', 'model', 'technology', 'project'],
    label: { en: 'Develops', ko: '개발' },
    inverseLabel: { en: 'Developed by', ko: '개발사' },
  },
  releases: {
    inverse: 'released-by',
    from: ['company', 'organisation'],
    to: ['chip', 'software', 'model'],
    label: { en: 'Releases', ko: '출시' },
    inverseLabel: { en: 'Released by', ko: '출시한 곳' },
  },
  fabricates: {
    inverse: 'fabricated-by',
    from: COMPANY,
    to: ['chip', 'company', 'technology'],
    label: { en: 'Fabricates', ko: '위탁생산' },
    inverseLabel: { en: 'Fabricated by', ko: '생산 맡은 곳' },
  },
  supplies: {
    inverse: 'supplied-by',
    from: COMPANY,
    to: ['company', 'chip', 'technology'],
    label: { en: 'Supplies', ko: '공급' },
    inverseLabel: { en: 'Supplied by', ko: '공급사' },
  },
  packages: {
    inverse: 'packaged-by',
    from: COMPANY,
    to: ['chip', 'company'],
    label: { en: 'Packages', ko: '패키징' },
    inverseLabel: { en: 'Packaged by', ko: '패키징 맡은 곳' },
  },
  'buys-from': {
    inverse: 'sells-to',
    from: COMPANY,
    to: COMPANY,
    label: { en: 'Buys from', ko: '구매처' },
    inverseLabel: { en: 'Sells to', ko: '고객사' },
  },
  uses: {
    inverse: 'used-by',
    from: ['company', 'model', 'software', 'project', 'chip'],
    to: ['chip', 'software', 'technology', 'model'],
    label: { en: 'Uses', ko: '사용' },
    inverseLabel: { en: 'Used by', ko: '쓰는 곳' },
  },
  supports: {
    inverse: 'supported-by',
    from: ['software', 'chip', 'project'],
    to: ['software', 'chip', 'technology'],
    label: { en: 'Supports', ko: '지원' },
    inverseLabel: { en: 'Supported by', ko: '지원하는 것' },
  },
  'part-of': {
    inverse: 'has-part',
    from: 'any',
    to: 'any',
    label: { en: 'Part of', ko: '소속' },
    inverseLabel: { en: 'Includes', ko: '하위' },
  },
  succeeds: {
    inverse: 'succeeded-by',
    from: ['chip', 'model', 'technology'],
    to: ['chip', 'model', 'technology'],
    label: { en: 'Succeeds', ko: '이전 세대' },
    inverseLabel: { en: 'Succeeded by', ko: '다음 세대' },
  },
  'competes-with': {
    inverse: 'competes-with',
    from: 'any',
    to: 'any',
    label: { en: 'Competes with', ko: '경쟁' },
    inverseLabel: { en: 'Competes with', ko: '경쟁' },
  },
  'partners-with': {
    inverse: 'partners-with',
    from: COMPANY,
    to: COMPANY,
    label: { en: 'Partners with', ko: '협력' },
    inverseLabel: { en: 'Partners with', ko: '협력' },
  },
  'invests-in': {
    inverse: 'has-investor',
    from: ACTORS,
    to: ['company', 'project'],
    label: { en: 'Invests in', ko: '투자' },
    inverseLabel: { en: 'Investors', ko: '투자자' },
  },
  acquires: {
    inverse: 'acquired-by',
    from: COMPANY,
    to: COMPANY,
    label: { en: 'Acquires', ko: '인수' },
    inverseLabel: { en: 'Acquired by', ko: '인수한 곳' },
  },
  owns: {
    inverse: 'owned-by',
    from: ['company', 'person'],
    to: COMPANY,
    label: { en: 'Owns', ko: '소유' },
    inverseLabel: { en: 'Owned by', ko: '모회사' },
  },
  'licenses-from': {
    inverse: 'licenses-to',
    from: COMPANY,
    to: COMPANY,
    label: { en: 'Licenses from', ko: '라이선스 받는 곳' },
    inverseLabel: { en: 'Licenses to', ko: '라이선스 주는 곳' },
  },
  leads: {
    inverse: 'led-by',
    from: ['person'],
    to: ['company', 'project'],
    label: { en: 'Leads', ko: '이끄는 곳' },
    inverseLabel: { en: 'Led by', ko: '대표' },
  },
  founded: {
    inverse: 'founded-by',
    from: ['person'],
    to: COMPANY,
    label: { en: 'Founded', ko: '창업' },
    inverseLabel: { en: 'Founded by', ko: '창업자' },
  },
  'works-for': {
    inverse: 'employs',
    from: ['person'],
    to: COMPANY,
    label: { en: 'Works for', ko: '재직' },
    inverseLabel: { en: 'People', ko: '주요 인물' },
  },
  sues: {
    inverse: 'sued-by',
    from: ACTORS,
    to: ['company', 'person'],
    label: { en: 'Sues', ko: '소송 제기' },
    inverseLabel: { en: 'Sued by', ko: '소송 당함' },
  },
  restricts: {
    inverse: 'restricted-by',
    from: ['organisation', 'policy'],
    to: ['company', 'chip', 'technology', 'model'],
    label: { en: 'Restricts', ko: '규제' },
    inverseLabel: { en: 'Restricted by', ko: '규제하는 곳' },
  },
  permits: {
    inverse: 'permitted-by',
    from: ['organisation', 'policy'],
    to: ['company', 'chip', 'technology', 'model'],
    label: { en: 'Permits', ko: '허가' },
    inverseLabel: { en: 'Permitted by', ko: '허가한 곳' },
  },
  raises: {
    inverse: 'raised-by',
    from: COMPANY,
    to: [],
    label: { en: 'Raises', ko: '자금 조달' },
    inverseLabel: { en: 'Raised by', ko: '자금 조달한 곳' },
  },
  'depends-on': {
    inverse: 'needed-by',
    from: 'any',
    to: ['chip', 'software', 'technology', 'company'],
    label: { en: 'Depends on', ko: '의존' },
    inverseLabel: { en: 'Needed by', ko: '필요로 하는 곳' },
  },
  maintains: {
    inverse: 'maintained-by',
    from: ['company', 'organisation'],
    to: ['software', 'model', 'project'],
    label: { en: 'Maintains', ko: '유지·관리' },
    inverseLabel: { en: 'Maintained by', ko: '유지·관리하는 곳' },
  },
  'holds-share-of': {
    inverse: 'shared-by',
    from: COMPANY,
    to: ['chip', 'technology', 'company'],
    label: { en: 'Holds a share of', ko: '점유' },
    inverseLabel: { en: 'Share held by', ko: '점유한 곳' },
  },
  'related-to': {
    inverse: 'related-to',
    from: 'any',
    to: 'any',
    label: { en: 'Related to', ko: '관련' },
    inverseLabel: { en: 'Related to', ko: '관련' },
  },
} as const satisfies Record<string, RelationRow>

export type RelationKind = keyof typeof RELATIONS
export const RELATION_KINDS = Object.keys(RELATIONS) as RelationKind[]

/** Whether the vocabulary allows `kind` to lead from one entity type to another. */
export function allowsRelation(kind: RelationKind, from: EntityType, to: EntityType): boolean {
  const row: RelationRow = RELATIONS[kind]
  const fits = (side: readonly EntityType[] | 'any', type: EntityType) =>
    side === 'any' || side.includes(type)
  return fits(row.from, from) && fits(row.to, to)
}

/** True when a link reads the same from both ends, so that only one of the two may be stored. */
export function isSymmetric(kind: RelationKind): boolean {
  return RELATIONS[kind].inverse === kind
}
