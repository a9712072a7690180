/** Korean particles behind every name that the interface can put into a sentence. */
import { beforeAll, expect, test } from 'vitest'
import type { EntityBrief } from '../../src/knowledge/card.ts'
import { namedOf } from '../../src/ui/names.ts'
import { PARTICLES, type Particle, particleAfter } from '../../src/ui/particles.ts'
import { buildEngine } from './engine.ts'

let entities: readonly EntityBrief[] = []
beforeAll(async () => {
  entities = (await buildEngine()).store.all()
})

/** Names that are read with a Korean number as often as with an English one (삼, 스리), so that both forms stand. */
const TWO_READINGS: ReadonlySet<string> = new Set([
  'gemini-3',
  'intel-3',
  'llama-3',
  'nemotron-3',
  'openai-o3',
  'qwen3',
  'samsung-sf3',
])

/** The final consonant of a text in Hangul by taking its last syllable apart; null where it does not end in one. */
function finalOf(text: string): string | null {
  const [last = ''] = [...text.replace(/[^\p{L}\p{N}]+$/u, '')].reverse()
  const jamo = last.normalize('NFD')
  return /^[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?$/u.test(jamo) ? jamo.slice(2) : null
}

/** The form by the rule as grammars write it, from the letters rather than from code points. */
function expected(particle: Particle, text: string): string | null {
  const final = finalOf(text)
  if (final === null) return null
  const [closed, open] = PARTICLES[particle]
  return final === '' || (particle === '(으)로' && final === '\u11af') ? open : closed
}

test('every name takes the particle of how it is read', () => {
  expect(entities.length).toBeGreaterThan(900)
  const particles = Object.keys(PARTICLES) as Particle[]
  const wrong = entities.flatMap((entity) => {
    const { text, reading } = namedOf(entity, 'ko')
    return particles.flatMap((particle) => {
      const right = expected(particle, text) ?? expected(particle, reading ?? '')
      const is = particleAfter(particle, text, reading)
      if (TWO_READINGS.has(entity.id)) return is === particle ? [] : [`${text}: ${is} of two readings`]
      return is === right ? [] : [`${text} (${reading}): ${is}`]
    })
  })
  expect(wrong).toEqual([])
})

/** Capitals that are read as a word. */
const WORDS: ReadonlySet<string> = new Set(
  'ARM,ESUN,JAX,JEDEC,MR-MUF,MUSA,엔비디아 NIM,NIXL,ONNX,AMD HIP,CANN,SYCL,RCCL,RISC-V,CoWoS,cuBLAS,CUTLASS,PCI-SIG,CFET,CoPoS,GR00T,OSAT'.split(
    ',',
  ),
)

/** What a letter or digit at the end of a name may sound like; a word in small letters is read as a word. */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  A: ['에이'],
  B: ['비'],
  C: ['시', '씨'],
  D: ['디'],
  E: ['이'],
  F: ['에프'],
  G: ['지'],
  H: ['에이치'],
  I: ['아이'],
  J: ['제이'],
  K: ['케이'],
  L: ['엘'],
  M: ['엠'],
  N: ['엔'],
  O: ['오'],
  P: ['피'],
  Q: ['큐'],
  R: ['알', '아르'],
  S: ['에스'],
  T: ['티'],
  U: ['유'],
  V: ['브이'],
  W: ['더블유'],
  X: ['엑스'],
  Y: ['와이'],
  Z: ['제트', '지'],
  0: ['공', '영', '제로', '십', '백', '천', '만', '텐'],
  1: ['일', '원'],
  2: ['이', '투'],
  3: ['삼', '스리', '쓰리'],
  4: ['사', '포'],
  5: ['오', '파이브'],
  6: ['육', '륙', '식스', '식스틴'],
  7: ['칠', '세븐'],
  8: ['팔', '에잇', '에이트'],
  9: ['구', '나인'],
}

test('readings end as the last letter or digit of their name sounds', () => {
  const wrong = entities.flatMap(({ names, reading }) => {
    if (reading === undefined || finalOf(names.ko) !== null || WORDS.has(names.ko)) return []
    const [last = ''] = [...names.ko.replace(/[^\p{L}\p{N}]+$/u, '')].reverse()
    const sounds = /[a-z]/.test(last) ? undefined : SOUNDS[last]
    return sounds?.every((sound) => !reading.endsWith(sound)) ? [`${names.ko}: ${reading}`] : []
  })
  expect(wrong).toEqual([])
})
