import messages from '../../../public/_locales/zh_CN/messages.json'
import { ZH_HANS } from '../../knowledge/labels/zh-hans.ts'
import type { WordTable } from '../words.ts'

export const TABLE: WordTable = { language: 'zh-Hans', messages, labels: ZH_HANS }
