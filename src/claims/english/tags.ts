/**
 * What a word may be. A word has several tags until something decides: "plans" is NOUN | VERB_S. The light
 * reader leaves unknown words open (OPEN); the full reader narrows them with compromise.
 */
export const NAME = 1
export const NOUN = 1 << 1
export const PROPER = 1 << 2
export const ADJECTIVE = 1 << 3
export const ADVERB = 1 << 4
export const DETERMINER = 1 << 5
export const POSSESSIVE = 1 << 6
export const PREPOSITION = 1 << 7
export const CONJUNCTION = 1 << 8
/** Begins a clause: that, while, as. */
export const SUBORDINATOR = 1 << 9
/** which, who, whose. */
export const RELATIVE = 1 << 10
export const PRONOUN = 1 << 11
export const BE = 1 << 12
export const HAVE = 1 << 13
export const DO = 1 << 14
export const MODAL = 1 << 15
export const NEGATION = 1 << 16
export const TO = 1 << 17
export const NUMBER = 1 << 18
export const COMMA = 1 << 19
/** Colon, semicolon, dash, full stop. */
export const BREAK = 1 << 20
export const VERB_BASE = 1 << 21
export const VERB_S = 1 << 22
export const VERB_PAST = 1 << 23
export const PARTICIPLE = 1 << 24
export const VERB_ING = 1 << 25
export const DATE = 1 << 26
/** "-backed", "-based" glued to a name by its hyphen. */
export const SUFFIX = 1 << 27

export const ANY_VERB = VERB_BASE | VERB_S | VERB_PAST | PARTICIPLE | VERB_ING
export const AUXILIARY = BE | HAVE | DO | MODAL
/** What a word nobody knows may be. */
export const OPEN = NOUN | ADJECTIVE | ANY_VERB
