/** Forms of regular and irregular English verbs, enough for the verbs in our tables. */
import * as tag from './tags.ts'

/** base: s, past, participle, ing where they differ from the rule ("-": by the rule). */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  build: ['built'],
  make: ['made'],
  buy: ['bought'],
  sell: ['sold'],
  run: ['ran', 'run'],
  put: ['put'],
  sink: ['sank', 'sunk'],
  take: ['took', 'taken'],
  overtake: ['overtook', 'overtaken'],
  beat: ['beat', 'beaten'],
  lead: ['led'],
  find: ['found'],
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  begin: ['began', 'begun'],
  seek: ['sought'],
  think: ['thought'],
  choose: ['chose', 'chosen'],
  strike: ['struck'],
  sue: ['sued'],
  win: ['won'],
  hold: ['held'],
  keep: ['kept'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  leave: ['left'],
  spend: ['spent'],
  outsell: ['outsold'],
  withdraw: ['withdrew', 'withdrawn'],
  forecast: ['forecast'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  have: ['had'],
  go: ['went', 'gone'],
  let: ['let'],
  quit: ['quit'],
  pay: ['paid'],
  rent: ['rented'],
  split: ['split'],
  mean: ['meant'],
  come: ['came', 'come'],
  fall: ['fell', 'fallen'],
  rise: ['rose', 'risen'],
  grow: ['grew', 'grown'],
  see: ['saw', 'seen'],
  become: ['became', 'become'],
  bring: ['brought'],
  stand: ['stood'],
  sit: ['sat'],
  teach: ['taught'],
  wake: ['woke', 'woken'],
  speak: ['spoke', 'spoken'],
  spread: ['spread'],
  feel: ['felt'],
  read: ['read'],
  lose: ['lost'],
  hurt: ['hurt'],
  speed: ['sped'],
  throw: ['threw', 'thrown'],
  break: ['broke', 'broken'],
  bite: ['bit', 'bitten'],
  eat: ['ate', 'eaten'],
  cut: ['cut'],
  shrink: ['shrank', 'shrunk'],
  slide: ['slid'],
  steal: ['stole', 'stolen'],
  feed: ['fed'],
  bear: ['bore', 'born'],
  set: ['set'],
  hit: ['hit'],
  cost: ['cost'],
  bet: ['bet'],
  bind: ['bound'],
  oversee: ['oversaw', 'overseen'],
  forbid: ['forbade', 'forbidden'],
  draw: ['drew', 'drawn'],
  spring: ['sprang', 'sprung'],
  catch: ['caught'],
  send: ['sent'],
  shake: ['shook', 'shaken'],
  drive: ['drove', 'driven'],
  meet: ['met'],
  wind: ['wound'],
  shed: ['shed'],
  undertake: ['undertook', 'undertaken'],
  tear: ['tore', 'torn'],
}
/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING = new Set([
  'ship',
  'plan',
  'ban',
  'bar',
  'drop',
  'scrap',
  'stop',
  'snap',
  'plug',
  'run',
  'get',
  'put',
  'let',
  'fab',
  'begin',
  'win',
  'tap',
  'commit',
  'permit',
  'split',
  'quit',
  'admit',
  'cut',
  'spin',
  'outstrip',
  'rig',
  'step',
  'equip',
  'slap',
  'chip',
  'pit',
  'slip',
  'spar',
  'wrap',
  'swap',
  'bag',
  'fit',
  'grab',
  'sit',
  'refer',
  'prefer',
  'control',
  'rebel',
  'step',
  'plot',
])

const vowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

const third = (base: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(base)
    ? `${base}es`
    : /y$/.test(base) && !vowel(base.at(-2))
      ? `${base.slice(0, -1)}ies`
      : `${base}s`

const past = (base: string): string => {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ed`
  if (base.endsWith('e')) return `${base}d`
  return /y$/.test(base) && !vowel(base.at(-2)) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

const ing = (base: string): string => {
  if (DOUBLING.has(base)) return `${base}${base.at(-1)}ing`
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`
}

/** All forms of a verb with the tags each may have. A hyphenated prefix (co-develop) inflects at its end. */
export function formsOf(verb: string): [form: string, tags: number][] {
  const hyphen = verb.lastIndexOf('-') + 1
  const [prefix, base] = [verb.slice(0, hyphen), verb.slice(hyphen)]
  const [pastForm, participle] = IRREGULAR[base] ?? [past(base)]
  const forms: [string, number][] = [
    [base, tag.VERB_BASE],
    [third(base), tag.VERB_S],
    [pastForm, tag.VERB_PAST],
    [participle ?? pastForm, tag.PARTICIPLE],
    [ing(base), tag.VERB_ING],
  ]
  return forms.map(([form, tags]) => [prefix + form, tags])
}
