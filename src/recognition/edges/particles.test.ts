import { describe, expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { isTailChain } from './particles.ts'

const chain = (name: string, tail: string, bare = true) => {
  return isTailChain(fold(name + tail), fold(name).length, { bare, suffixes: bare })
}

describe('tails after Korean names', () => {
  test.each([
    ['구글', '은'],
    ['구글', '이'],
    ['구글', '과'],
    ['구글', '로'],
    ['애플', '로'],
    ['인텔', '로'],
    ['삼성', '으로'],
    ['메타', '는'],
    ['메타', '와의'],
    ['구글', '에서는'],
    ['구글', '측은'],
    ['구글', '향으로'],
    ['구글', '이라는'],
    ['메타', '라는'],
    ['구글', '으로부터'.slice(1)],
    ['메타', '에게도'],
    ['메타', '였다'],
    ['구글', '마저'],
    ['구글', '밖에'],
    ['구글', '만큼은'],
    ['구글', '들의'],
    ['구글', '뿐'],
    ['구글', ''],
    ['TPU', '는'],
    ['TPU', '은'],
    ['H100', '은'],
    ['H100', '는'],
  ])('%s + %s', (name, tail) => expect(chain(name, tail)).toBe(true))

  test.each([
    ['구글', '는'],
    ['구글', '가'],
    ['메타', '은'],
    ['메타', '으로'],
    ['라마', '단은'],
    ['슬럼', '프'],
    ['슬럼', '가의'],
    ['메타', '버스'],
    ['인텔', '리전스'],
    ['애플', '리케이션'],
    ['구글', '플레이'],
    ['삼성', '로'],
  ])('not %s + %s', (name, tail) => expect(chain(name, tail, false)).toBe(false))

  test.each([
    ['메타', '인지'],
    ['메타', '다'],
    ['라마', '다'],
  ])('a short name swallows no bare: %s + %s', (name, tail) => expect(chain(name, tail, false)).toBe(false))
})
