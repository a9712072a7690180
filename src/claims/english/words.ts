/** Closed classes of English, as far as the grammar asks for them, and what word endings say. */
import * as tag from './tags.ts'

const CLASSES: readonly (readonly [tags: number, words: string])[] = [
  [
    tag.DETERMINER,
    'the a an its their his her our my your this these those some any all both each every several many more most another other such no one two three four five dozens millions thousands',
  ],
  [
    tag.PREPOSITION,
    'citing according worth of in on for from with by at into onto over under against among between through via per than about during despite amid within without across behind toward towards upon near beyond inside outside alongside including like throughout versus vs regarding following up out off down around before after since until till as',
  ],
  [tag.CONJUNCTION, 'and or but nor & plus'],
  [tag.SUBORDINATOR, 'that while because although though when where once so whereas if unless whether'],
  [tag.RELATIVE, 'which who whom whose what how why'],
  [
    tag.PRONOUN,
    'it they he she we you i them us me him himself itself themselves anyone everyone nobody something nothing everything there',
  ],
  [tag.BE, 'is are was were be been being am'],
  [tag.HAVE, 'has have had having'],
  [tag.DO, 'does do did'],
  [tag.MODAL, 'will would can could may might should must shall cannot'],
  [tag.NEGATION, 'not never'],
  [tag.TO, 'to'],
  [
    tag.ADVERB,
    'also now already still soon just even only again once then later today currently recently reportedly instead together jointly ever long almost nearly roughly about so too already yet ahead away reportedly officially further meanwhile however therefore here abroad first outright altogether entirely briefly quietly flatly',
  ],
  [
    tag.ADJECTIVE,
    'new own big biggest large larger largest next latest first second third last main top key chief leading custom open own major minor former current next-generation next-gen upcoming future fellow rival in-house homegrown open-source open-weight flagship advanced early potential possible proposed planned pending exclusive strategic multiyear multi-year joint sole only long-time longtime main biggest primary direct smaller bigger better best powerful high-bandwidth high-end chinese american japanese korean taiwanese european french german british israeli dutch canadian indian u.s us uk south strong similar same different huge massive giant tiny small great popular famous full-scale full total available compatible',
  ],
]

/** Words of several classes, on top of the above. */
const DOUBLES: readonly (readonly [word: string, tags: number])[] = [
  ['as', tag.PREPOSITION | tag.SUBORDINATOR],
  ['after', tag.PREPOSITION | tag.SUBORDINATOR],
  ['before', tag.PREPOSITION | tag.SUBORDINATOR],
  ['since', tag.PREPOSITION | tag.SUBORDINATOR],
  ['until', tag.PREPOSITION | tag.SUBORDINATOR],
  ['once', tag.ADVERB | tag.SUBORDINATOR],
  ['so', tag.ADVERB],
  ['about', tag.PREPOSITION | tag.ADVERB],
  ['other', tag.ADJECTIVE],
  ['more', tag.DETERMINER],
  ['one', tag.DETERMINER],
]

export const CLOSED: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>()
  for (const [tags, words] of CLASSES)
    for (const word of words.split(' ')) if (!map.has(word)) map.set(word, tags)
  for (const [word, tags] of DOUBLES) map.set(word, tags)
  return map
})()

const ENDINGS: readonly (readonly [pattern: RegExp, tags: number])[] = [
  [/ly$/, tag.ADVERB | tag.ADJECTIVE],
  [/(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|ogy|ware)s?$/, tag.NOUN],
  [/(?:ous|ive|ful|able|ible|less|ish)$/, tag.ADJECTIVE | tag.NOUN],
  [/(?:[^s]al|ic)$/, tag.ADJECTIVE | tag.NOUN],
  [/ing$/, tag.VERB_ING | tag.NOUN | tag.ADJECTIVE],
  [/ed$/, tag.VERB_PAST | tag.PARTICIPLE | tag.ADJECTIVE],
  [/[^sui]s$/, tag.NOUN | tag.VERB_S],
  [/-/, tag.ADJECTIVE | tag.NOUN],
]

/** What a word that stands in no table may be, by its ending. */
export function guessTags(word: string): number {
  if (/^\d/.test(word)) return tag.NUMBER
  return ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? tag.OPEN
}
