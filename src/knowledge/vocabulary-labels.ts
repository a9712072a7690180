/**
 * Labels of the vocabulary in Japanese, Simplified and Traditional Chinese, in the words of the press of each.
 * English and Korean stand in the vocabulary itself; these are apart so that no page script carries what the
 * interface does not speak yet.
 */
import type { Property } from './properties.ts'
import type { RELATION_STATUSES } from './schema.ts'
import type { EntityType, RelationKind, Subtype } from './vocabulary.ts'

/** Japanese, Simplified Chinese, Traditional Chinese. */
export type EastAsianLabel = readonly [ja: string, zhHans: string, zhHant: string]

export const TYPE_LABELS: Readonly<Record<EntityType, EastAsianLabel>> = {
  company: ['企業', '企业', '企業'],
  chip: ['半導体', '芯片', '晶片'],
  software: ['ソフトウェア', '软件', '軟體'],
  model: ['AIモデル', 'AI模型', 'AI模型'],
  technology: ['技術', '技术', '技術'],
  person: ['人物', '人物', '人物'],
  project: ['プロジェクト', '项目', '計畫'],
  policy: ['政策', '政策', '政策'],
  organisation: ['機関・団体', '机构', '機構'],
}

export const SUBTYPE_LABELS: Readonly<Record<Subtype, EastAsianLabel>> = {
  product: ['製品', '产品', '產品'],
  family: ['シリーズ', '系列', '系列'],
  architecture: ['アーキテクチャー', '架构', '架構'],
  system: ['システム', '系统', '系統'],
  model: ['モデル', '模型', '模型'],
  assistant: ['アシスタント', '助手', '助理'],
}

/** As read on the card of the subject, and on the card of the object. */
export const RELATION_LABELS: Readonly<Record<RelationKind, readonly [EastAsianLabel, EastAsianLabel]>> = {
  develops: [
    ['開発', '研发', '研發'],
    ['開発元', '研发方', '研發方'],
  ],
  releases: [
    ['発売・公開', '发布', '發布'],
    ['発売・公開元', '发布方', '發布方'],
  ],
  fabricates: [
    ['受託生産', '代工', '代工'],
    ['生産委託先', '代工厂', '代工廠'],
  ],
  supplies: [
    ['供給', '供应', '供應'],
    ['供給元', '供应商', '供應商'],
  ],
  packages: [
    ['パッケージング', '封装', '封裝'],
    ['パッケージング担当', '封装方', '封裝廠'],
  ],
  'buys-from': [
    ['調達先', '采购自', '採購自'],
    ['顧客', '客户', '客戶'],
  ],
  uses: [
    ['採用', '采用', '採用'],
    ['採用例', '采用者', '採用者'],
  ],
  supports: [
    ['対応', '支持', '支援'],
    ['対応するもの', '支持方', '支援者'],
  ],
  'part-of': [
    ['所属', '隶属', '隸屬'],
    ['傘下・構成', '下属', '旗下'],
  ],
  succeeds: [
    ['前世代', '上一代', '上一代'],
    ['次世代', '下一代', '下一代'],
  ],
  'competes-with': [
    ['競合', '竞争对手', '競爭對手'],
    ['競合', '竞争对手', '競爭對手'],
  ],
  'partners-with': [
    ['提携', '合作', '合作'],
    ['提携', '合作', '合作'],
  ],
  'invests-in': [
    ['出資先', '投资', '投資'],
    ['出資者', '投资方', '投資方'],
  ],
  acquires: [
    ['買収', '收购', '收購'],
    ['買収元', '收购方', '收購方'],
  ],
  owns: [
    ['保有', '拥有', '擁有'],
    ['親会社・所有者', '母公司', '母公司'],
  ],
  'licenses-from': [
    ['ライセンス供与元', '授权来源', '授權來源'],
    ['ライセンス供与先', '授权对象', '授權對象'],
  ],
  leads: [
    ['率いる組織', '执掌', '執掌'],
    ['代表', '负责人', '負責人'],
  ],
  founded: [
    ['創業', '创办', '創辦'],
    ['創業者', '创始人', '創辦人'],
  ],
  'works-for': [
    ['勤務先', '任职于', '任職於'],
    ['主要人物', '主要人物', '主要人物'],
  ],
  sues: [
    ['提訴', '起诉', '提告'],
    ['提訴した側', '起诉方', '提告方'],
  ],
  restricts: [
    ['規制', '限制', '限制'],
    ['規制する側', '限制方', '限制方'],
  ],
  permits: [
    ['許可', '许可', '許可'],
    ['許可した側', '许可方', '許可方'],
  ],
  raises: [
    ['資金調達', '融资', '募資'],
    ['資金調達した企業', '融资方', '募資方'],
  ],
  'depends-on': [
    ['依存', '依赖', '依賴'],
    ['依存する側', '依赖方', '依賴方'],
  ],
  maintains: [
    ['維持・管理', '维护', '維護'],
    ['維持・管理元', '维护方', '維護方'],
  ],
  'holds-share-of': [
    ['シェア・持ち分', '份额', '市占與持股'],
    ['シェアを持つ企業', '份额持有方', '持有者'],
  ],
  'related-to': [
    ['関連', '相关', '相關'],
    ['関連', '相关', '相關'],
  ],
}

export const PROPERTY_LABELS: Readonly<Record<Property, EastAsianLabel>> = {
  country: ['国', '国家', '國家'],
  city: ['本社', '总部', '總部'],
  sells: ['事業', '业务', '業務'],
  founded: ['設立', '成立', '成立'],
  born: ['生年', '出生', '出生'],
  role: ['役職', '职务', '職務'],
  announced: ['発表', '公布', '發表'],
  released: ['発売・公開', '发布', '推出'],
  effective: ['施行', '生效', '生效'],
  process: ['製造プロセス', '制程', '製程'],
  'process-nm': ['製造プロセス', '制程', '製程'],
  transistors: ['トランジスタ数', '晶体管数', '電晶體數'],
  'die-area': ['ダイ面積', '裸片面积', '裸晶面積'],
  'memory-size': ['メモリー容量', '内存容量', '記憶體容量'],
  'memory-type': ['メモリーの種類', '内存类型', '記憶體類型'],
  'memory-bandwidth': ['メモリー帯域幅', '内存带宽', '記憶體頻寬'],
  'compute-fp64': ['FP64演算性能', 'FP64算力', 'FP64算力'],
  'compute-fp32': ['FP32演算性能', 'FP32算力', 'FP32算力'],
  'compute-bf16': ['BF16演算性能', 'BF16算力', 'BF16算力'],
  'compute-fp8': ['FP8演算性能', 'FP8算力', 'FP8算力'],
  'compute-fp4': ['FP4演算性能', 'FP4算力', 'FP4算力'],
  'compute-int8': ['INT8演算性能', 'INT8算力', 'INT8算力'],
  power: ['消費電力', '功耗', '功耗'],
  interconnect: ['チップ間接続', '芯片互连', '晶片互連'],
  'data-rate': ['データ転送速度', '数据速率', '資料傳輸速率'],
  chips: ['チップ数', '芯片数', '晶片數'],
  parameters: ['パラメーター数', '参数量', '參數量'],
  'active-parameters': ['有効パラメーター数', '激活参数量', '啟用參數量'],
  context: ['コンテキスト長', '上下文长度', '上下文長度'],
  weights: ['重み', '权重', '權重'],
  licence: ['ライセンス', '许可证', '授權'],
  written: ['開発言語', '编程语言', '程式語言'],
  cost: ['費用', '成本', '成本'],
}

export const STATUS_LABELS: Readonly<Record<(typeof RELATION_STATUSES)[number], EastAsianLabel>> = {
  done: ['完了', '已完成', '已完成'],
  ongoing: ['進行中', '进行中', '進行中'],
  agreed: ['合意', '已达成协议', '已達成協議'],
  announced: ['発表', '已公布', '已宣布'],
  planned: ['計画', '计划中', '規劃中'],
  reported: ['報道', '据报道', '據報導'],
  abandoned: ['中止', '已取消', '已取消'],
}
