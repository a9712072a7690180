/** Forms of Korean verbs, made from their stems: enough of them to find where an ending begins. */

/**
 * What a form is followed by. `base`: 고, 지, 기. `a`: 서, or nothing (해). `past`: 다, 고 (했). `now`: 다
 * (한다). `n`, `neun`, `l`: a noun (한, 하는, 할). `m`: a case (함). `b`: 니다 (합니다). `ki`: 로 (협력키로).
 */
export type FormKind = 'base' | 'a' | 'past' | 'now' | 'n' | 'neun' | 'l' | 'm' | 'b' | 'eu' | 'ki'

export interface Form {
  readonly text: string
  readonly kind: FormKind
}

const FIRST = 0xac00
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const FINAL = { none: 0, n: 4, l: 8, m: 16, b: 17, ss: 20 } as const

interface Syllable {
  readonly initial: number
  readonly vowel: string
  readonly final: number
}

const split = (letter: string): Syllable => {
  const index = letter.charCodeAt(0) - FIRST
  return {
    initial: Math.floor(index / 588),
    vowel: VOWELS[Math.floor((index % 588) / 28)] ?? 'ㅏ',
    final: index % 28,
  }
}

const join = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(FIRST + initial * 588 + VOWELS.indexOf(vowel) * 28 + final)

const withFinal = (stem: string, final: number): string =>
  stem.slice(0, -1) + join({ ...split(stem.slice(-1)), final })

/** Vowel of a stem's last syllable joined with 아/어. */
const CONTRACTED: Readonly<Record<string, string>> = {
  ㅏ: 'ㅏ',
  ㅓ: 'ㅓ',
  ㅐ: 'ㅐ',
  ㅔ: 'ㅔ',
  ㅕ: 'ㅕ',
  ㅗ: 'ㅘ',
  ㅜ: 'ㅝ',
  ㅣ: 'ㅕ',
  ㅚ: 'ㅙ',
}

/** Stems whose ㅅ goes before a vowel: 쏟아부어, 이은, 지을. */
const LOSES_S = /[붓잇짓긋]$/

/** The stem joined with 아/어: 만들어, 보여, 맞서, 겨눠, 써, 따라, 이뤄. */
function joined(stem: string): string[] {
  const last = split(stem.slice(-1))
  const head = stem.slice(0, -1)
  const bright = (vowel: string): boolean => vowel === 'ㅏ' || vowel === 'ㅗ' || vowel === 'ㅑ'
  if (last.final !== FINAL.none) return [stem + (bright(last.vowel) ? '아' : '어')]
  if (last.vowel === 'ㅡ') {
    const before = head === '' ? '' : split(head.slice(-1)).vowel
    return [head + join({ ...last, vowel: bright(before) ? 'ㅏ' : 'ㅓ' })]
  }
  const vowel = CONTRACTED[last.vowel]
  return vowel === undefined ? [`${stem}어`] : [head + join({ ...last, vowel })]
}

/** Every form of a stem; 하다 has its own joined form. */
export function conjugate(stem: string): Form[] {
  const last = split(stem.slice(-1))
  const open = last.final === FINAL.none
  const l = last.final === FINAL.l
  const bare = l ? withFinal(stem, FINAL.none) : stem
  const joins = stem.endsWith('하')
    ? [`${stem.slice(0, -1)}해`, `${stem}여`]
    : stem.endsWith('르') && stem.length > 1 && stem !== '따르' && stem !== '치르'
      ? [withFinal(stem.slice(0, -1), FINAL.l) + (split(stem.at(-2) as string).vowel === 'ㅗ' ? '라' : '러')]
      : joined(stem)
  if (LOSES_S.test(stem)) {
    const vowel = withFinal(stem, FINAL.none)
    return [
      ...(['base', 'neun', 'now', 'b'] as const).map(
        (kind): Form => ({ text: stem + { base: '', neun: '는', now: '는', b: '습' }[kind], kind }),
      ),
      { text: `${vowel}어`, kind: 'a' },
      { text: `${vowel}었`, kind: 'past' },
      { text: `${vowel}은`, kind: 'n' },
      { text: `${vowel}을`, kind: 'l' },
      { text: `${vowel}으`, kind: 'eu' },
    ]
  }
  const forms: Form[] = [
    { text: stem, kind: 'base' },
    ...joins.map((text): Form => ({ text, kind: 'a' })),
    ...joins.map((text): Form => ({ text: withFinal(text, FINAL.ss), kind: 'past' })),
    { text: open || l ? withFinal(bare, FINAL.n) : `${stem}은`, kind: 'n' },
    { text: `${bare}는`, kind: 'neun' },
    { text: open || l ? withFinal(bare, FINAL.l) : `${stem}을`, kind: 'l' },
    {
      text: open ? withFinal(stem, FINAL.m) : l ? `${stem.slice(0, -1)}${stem.slice(-1)}` : `${stem}음`,
      kind: 'm',
    },
    { text: open || l ? withFinal(bare, FINAL.n) : `${stem}는`, kind: 'now' },
    { text: open || l ? withFinal(bare, FINAL.b) : `${stem}습`, kind: 'b' },
  ]
  if (!open && !l) forms.push({ text: `${stem}으`, kind: 'eu' })
  return forms
}
