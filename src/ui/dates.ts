/** Dates at the precision that is known. */
import type { UiLanguage } from './words.ts'

const PARTIAL = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: UiLanguage, precision: number): Intl.DateTimeFormat {
  const key = `${language} ${precision}`
  let format = formats.get(key)
  if (!format) {
    // Months in words in English (12/2025 reads differently on either side of the Atlantic), in digits elsewhere.
    format = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision > 1 ? { month: language === 'en' ? 'short' : 'long' } : {}),
      ...(precision > 2 ? { day: 'numeric' } : {}),
    })
    formats.set(key, format)
  }
  return format
}

export const isPartialDate = (text: string): boolean => PARTIAL.test(text)

/**
 * An ISO 8601 date (YYYY, YYYY-MM or YYYY-MM-DD) in words: 2025-12 is "Dec 2025", "2025년 12월" or "2025年12月".
 * Anything else comes back as it is.
 */
export function formatDate(iso: string, language: UiLanguage): string {
  const [, year, month, day] = PARTIAL.exec(iso) ?? []
  if (year === undefined) return iso
  const precision = day !== undefined ? 3 : month !== undefined ? 2 : 1
  const date = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  return formatOf(language, precision).format(date)
}
