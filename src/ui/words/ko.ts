import messages from '../../../public/_locales/ko/messages.json'
import { vocabularyLabels } from '../../knowledge/labels/labels.ts'
import type { WordTable } from '../words.ts'

export const TABLE: WordTable = { language: 'ko', messages, labels: vocabularyLabels('ko') }
