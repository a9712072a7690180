import messages from '../../../public/_locales/zh_TW/messages.json'
import { ZH_HANT } from '../../knowledge/labels/zh-hant.ts'
import type { WordTable } from '../words.ts'

export const TABLE: WordTable = { language: 'zh-Hant', messages, labels: ZH_HANT }
