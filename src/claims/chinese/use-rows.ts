/** Chinese turns that say what uses and what supports what: machines with a chip in them, what drives what. Folded. */
import type { ClaimMention } from '../claim.ts'
import { NAME } from '../shared/flat.ts'
import { isFirm, LIST, near } from './match.ts'
import { type Turn, turn } from './turns.ts'

const runs = ({ type }: ClaimMention): boolean =>
  type === 'model' || type === 'software' || type === 'project'
const MACHINE =
  '(?:服务器|伺服器|机柜|机架|整机|电脑|笔电|笔记本|主机|工作站|超级计算机|超算|集群|丛集|手机|一体机|机器人|云服务|实例|系统)'
const SHOWS =
  '(?:出货|推出|发布|发表|展示|展出|交付|生产|供应|量产|销售|打造|开发|组装|上市|部署|建置|建设|采购|亮相)'
const HAS = '(?:搭载|采用|配备|基于|内建|内置|装有|使用)'
const KEEPS = '(?:支持|支援|兼容|适配)'

export const USE_ROWS: readonly Turn[] = [
  // 广达将扩大出货搭载GB300的服务器
  turn(
    `(?<s>${LIST})(?:等[^，。；的\\ue000-\\ue7ff]{0,6})?(?<mod>${near(16, '的')})${SHOWS}(?:了)?${near(8, '的')}${HAS}(?:${NAME}的?)?(?<o>${LIST})(?:系列|芯片|晶片|处理器|GPU)*的${NAME}?${near(10)}${MACHINE}`,
    'uses',
    (subject, { type }) => isFirm(subject) && type === 'chip',
  ),
  turn(
    `(?<=[，：])(?<mod>${near(14, '的')})${SHOWS}(?:了)?${near(8, '的')}${HAS}(?:${NAME}的?)?(?<o>${LIST})(?:系列|芯片|晶片|处理器|GPU)*的${NAME}?${near(10)}${MACHINE}`,
    'uses',
    (subject, { type }) => isFirm(subject) && type === 'chip',
  ),
  // 新版Siri将基于Gemini模型
  turn(
    `(?<s>${NAME})(?<mod>${near(8, '的')})(?:基于|构建于|建立在)(?:${NAME}的?)?(?<o>${NAME})(?:系列|模型|大模型)*(?=[，。；]|$|之上|打造|构建|开发|训练|研发)`,
    'uses',
    (subject, { type }) => runs(subject) && type === 'model',
  ),
  // 新版Siri将由谷歌Gemini驱动
  turn(
    `(?<s>${NAME})(?<mod>${near(8, '的')})由(?:${NAME}的?)?(?<o>${NAME})(?:系列|模型|大模型|芯片|晶片|GPU)*(?:驱动|提供动力|加持|赋能|支撑|提供支持|提供技术支持)`,
    'uses',
    (subject, { type }) =>
      (runs(subject) || subject.type === 'chip') && (type === 'model' || type === 'chip'),
  ),
  // MindSpore除昇腾外，也支持英伟达的GPU
  turn(
    `(?:(?<s>${NAME})(?<mod>${near(4, '的')}))?除(?:了)?(?:支持|支援|兼容)?(?<o>${LIST})(?:等[^，。；]{0,4})?(?:之|以)?外，?[^，。；\\ue000-\\ue7ff]{0,6}(?:也|还|亦|又)(?:已|将|能|可)?${KEEPS}`,
    'supports',
    ({ type }) => type === 'software' || type === 'chip' || type === 'project',
  ),
]
