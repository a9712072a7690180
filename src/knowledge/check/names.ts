/** Names and sentences of one entity: every language in its own field. */
import type { EntityRecord } from '../schema.ts'
import type { Report } from './finding.ts'

const HANGUL = /[\uac00-\ud7a3]/
/** Characters; a Chinese sentence says as much in fewer. */
const MAX_SENTENCE = { en: 220, ko: 130, ja: 130, 'zh-Hans': 100, 'zh-Hant': 100 } as const

export function checkNames(entity: EntityRecord, report: Report): void {
  for (const lang of ['en', 'ko'] as const) {
    if (!entity.names.some((name) => name.lang === lang && name.kind === 'preferred')) {
      report(['names'], `no preferred name in ${lang}`)
    }
  }
  const seen = new Map<string, number>()
  entity.names.forEach((name, index) => {
    const path = ['names', index]
    if (name.kind === 'preferred') {
      const first = entity.names.findIndex((other) => other.lang === name.lang && other.kind === 'preferred')
      if (first !== index) report(path, `a second preferred name in ${name.lang}`)
    }
    // ASML is traded as ASML: a ticker may read like the name.
    const key = `${name.kind === 'ticker' ? name.exchange : name.lang} ${name.text}`
    if (seen.has(key)) report(path, `"${name.text}" is listed twice`)
    seen.set(key, index)
    if (name.lang === 'en' && /[^ -\u024f\u2010-\u2027µμα-ωΑ-Ω™®²³]/.test(name.text))
      report(path, `"${name.text}" is not English`)
    if (name.kind === 'reading' && (name.lang !== 'ko' || !HANGUL.test(name.text)))
      report(path, 'a reading is written in Hangul')
    if (name.kind === 'ticker' && (!name.exchange || entity.type !== 'company'))
      report(path, 'a ticker names its exchange and belongs to a company')
    if (name.since && name.until && name.since > name.until) report(path, 'since is after until')
  })
  const preferred = entity.names.find((name) => name.lang === 'ko' && name.kind === 'preferred')
  if (preferred && !HANGUL.test(preferred.text) && !entity.names.some((name) => name.kind === 'reading')) {
    report(
      ['names'],
      `"${preferred.text}" needs a Korean reading (kind: reading) so that particles come out right`,
    )
  }
}

export function checkDescription(entity: EntityRecord, report: Report): void {
  const { en, ko } = entity.description
  if (!HANGUL.test(ko)) report(['description', 'ko'], 'no Korean in the Korean sentence')
  for (const [language, most] of Object.entries(MAX_SENTENCE)) {
    const length = entity.description[language as keyof typeof MAX_SENTENCE]?.length ?? 0
    if (length > most) report(['description', language], `${length} characters, at most ${most}`)
  }
  for (const language of ['ja', 'zh-Hans', 'zh-Hant'] as const) {
    const sentence = entity.description[language]
    if (sentence !== undefined && !/。$/.test(sentence))
      report(['description', language], 'ends without a full stop')
  }
  if (!/[.]$/.test(en)) report(['description', 'en'], 'ends without a full stop')
  if (!/[.]$/.test(ko)) report(['description', 'ko'], 'ends without a full stop')
}
