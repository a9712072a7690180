import messages from '../../../public/_locales/ja/messages.json'
import { JA } from '../../knowledge/labels/ja.ts'
import type { WordTable } from '../words.ts'

export const TABLE: WordTable = { language: 'ja', messages, labels: JA }
