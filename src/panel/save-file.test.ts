import { expect, test } from 'vitest'
import { fileName } from './save-file.ts'

test.each([
  ['엔비디아, 오픈소스로 ‘고객 묶기’', '엔비디아-오픈소스로-고객-묶기.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['', 'chiplight.md'],
  ['…', 'chiplight.md'],
])('%s', (title, name) => expect(fileName(title, 'md')).toBe(name))

test('a long title is cut', () => expect(fileName('a'.repeat(200), 'csv')).toBe(`${'a'.repeat(60)}.csv`))
