import { expect, test } from 'vitest'
import { type Particle, particleAfter } from './particles.ts'

test.each<[name: string, particle: Particle, expected: string, reading?: string]>([
  ['구글', '은(는)', '은'],
  ['구글', '(으)로', '로'],
  ['애플', '(으)로', '로'],
  ['메타', '은(는)', '는'],
  ['엔비디아', '은(는)', '는'],
  ['엔비디아', '와(과)', '와'],
  ['삼성', '(으)로', '으로'],
  ['슬럼', '이(가)', '이'],
  ['Slurm(슬럼)', '을(를)', '을'],
  ['Slurm', '을(를)', '을', '슬럼'],
  ['H100', '은(는)', '은', '에이치백'],
  ['Blackwell', '은(는)', '은', '블랙웰'],
  ['네모트론3', '은(는)', '는', '네모트론 쓰리'],
  ['스케드MD', '이(가)', '가', '스케드엠디'],
  ['엔비디아 ', '이(가)', '가'],
  ['‘쿠다’', '을(를)', '를'],
])('%s + %s = %s', (name, particle, expected, reading) => {
  expect(particleAfter(particle, name, reading)).toBe(expected)
})

test.each(['H100', 'Slurm', '輝達', ''])(
  'both forms stand where the reading of "%s" is not known',
  (name) => {
    expect(particleAfter('은(는)', name)).toBe('은(는)')
    expect(particleAfter('(으)로', name, 'TPU')).toBe('(으)로')
  },
)
