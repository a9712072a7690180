/** Japanese made plainer before it is read: words that only size a share go, and so does what only says which make of a thing is meant. */
import { type Flat, NAME, SHARE } from '../shared/flat.ts'
import { pick } from '../shared/spaces.ts'

const IDLE = new RegExp(
  `(?:約|およそ|ほぼ|合計で?|計)(?=${SHARE})|(?<=${NAME})の(?:サンプル|試作品|量産品|次期版|最新版|新版|次世代版|新型)(?=[をがにはの])`,
  'g',
)

/** The flat sentence without them; every unit still knows where it stood. */
export function plain(flat: Flat): Flat {
  const idle = new Set(
    [...flat.text.matchAll(IDLE)].flatMap(({ index, 0: { length } }) =>
      Array.from({ length }, (_, at) => index + at),
    ),
  )
  return idle.size === 0
    ? flat
    : pick(
        flat,
        Array.from(flat.text, (_, at) => at).filter((at) => !idle.has(at)),
      )
}
