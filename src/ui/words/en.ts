import messages from '../../../public/_locales/en/messages.json'
import { vocabularyLabels } from '../../knowledge/labels/labels.ts'
import type { WordTable } from '../words.ts'

export const TABLE: WordTable = { language: 'en', messages, labels: vocabularyLabels('en') }
