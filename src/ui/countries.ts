/** Countries in languages the knowledge base has no word for them in: the browser knows them. */
import type { UiLanguage } from './words.ts'

/** ISO 3166 codes, and the European Union's, by the name the knowledge base uses. */
const CODES: Readonly<Record<string, string>> = {
  Australia: 'AU',
  Austria: 'AT',
  Belgium: 'BE',
  Canada: 'CA',
  China: 'CN',
  Denmark: 'DK',
  'European Union': 'EU',
  Finland: 'FI',
  France: 'FR',
  Germany: 'DE',
  India: 'IN',
  Ireland: 'IE',
  Israel: 'IL',
  Italy: 'IT',
  Japan: 'JP',
  Malaysia: 'MY',
  Netherlands: 'NL',
  Norway: 'NO',
  Qatar: 'QA',
  Russia: 'RU',
  'Saudi Arabia': 'SA',
  Singapore: 'SG',
  'South Korea': 'KR',
  Spain: 'ES',
  Sweden: 'SE',
  Switzerland: 'CH',
  Taiwan: 'TW',
  'United Arab Emirates': 'AE',
  'United Kingdom': 'GB',
  'United States': 'US',
  Vietnam: 'VN',
}

/** Words of the press where the browser's are those of an atlas. */
const PRESS: Readonly<Partial<Record<UiLanguage, Readonly<Record<string, string>>>>> = {
  ja: { US: '米国', GB: '英国', AE: 'UAE', EU: '欧州連合（EU）' },
  'zh-Hans': { AE: '阿联酋', EU: '欧盟' },
  'zh-Hant': { KR: '南韓', AE: '阿聯', EU: '歐盟' },
}

/** A country by its English name; null where the name is not known. */
export function countryIn(language: UiLanguage, english: string): string | null {
  const code = Object.hasOwn(CODES, english) ? CODES[english] : undefined
  if (!code) return null
  return PRESS[language]?.[code] ?? new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? null
}
