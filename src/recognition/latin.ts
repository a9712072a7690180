/** What stands around a name in Latin letters: capitals, articles, verbs, and words that make it somebody else's. */
import { type Evidence, evidenceOf, type Place, WEIGHTS } from './evidence.ts'
import { firstNameBefore, isFirstName } from './people.ts'

const DETERMINERS = /(?:^|[^\p{L}])(?:an?|the|every|each|some|any|his|her|their|my|your|our)\s+$/iu
const WORD_BEFORE = /(?<![\p{L}\p{N}’'-])([\p{Lu}][\p{Ll}]+)\s+$/u
/** Words that begin a sentence or a headline with a capital and say nothing of the name after them. */
const FUNCTION_WORDS = new Set(
  'The A An In On At By For From With Of To As And Or But If When While After Before Since Until Despite Via Like Unlike Not No Why How What Where Who Is Are Was Were Will Can Does Do Did Has Have Its Their Our Your My His Her This That These Those Both Even Now So Yet Than Then Also Only Once New Former Rival Using Inside Meet Use Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Big Chinese American Korean Japanese Taiwanese Dutch Israeli Canadian French German British European Asian Indian'.split(
    ' ',
  ),
)
const WORD_AFTER = /^\s+([\p{Lu}][\p{Ll}]+)/u
const VERB_AFTER =
  /^(?:\s*\([^)]{1,20}\))?\s+(?:said|says|announced|announces|unveiled|unveils|launched|launches|plans|planned|agreed|wants|plans|reported|reports|expects|bought|buys|sold|sells|makes|made|designs|builds|released|releases|introduced|hired|sued|raised|unveil)\b/
/** Capitalised words that go with a firm's or product's name. */
const COMPANIONS = new Set(
  'Inc Corp Corporation Ltd Platforms Holdings Labs Research Systems Technologies Technology Group Pro Max Ultra Mini Nano Flash Opus Sonnet Haiku Code Cloud Silicon Computing Chief President Chairman Founder Shares Stock Foundry Advanced Intelligence Mac Watch Web Studios Platform Models Assistant Instinct Desktop Enterprise Team Teams Skills Cowork Design Agent Agents Instant Chrome Excel Slack Search Science Security Education Superchip Superchips Server Servers Projects Artifacts Memory Console Extension Marketplace App Apps Plus Voice Live Image Studio Deep Robotics Omni Thinking Preview Family Series Processor Processors Accelerator Accelerators Chips Architecture Generation Series'.split(
    ' ',
  ),
)

/** What a person is or does, written before the family name. */
const OFFICES = new Set(
  'Secretary Minister Senator Governor Mayor Judge Justice General Admiral Professor Doctor Billionaire Investor Entrepreneur Executive Director Officer Boss Leader Engineer Scientist Researcher Mr Mrs Ms Dr Prof Sen Rep Gov Vice Premier Chancellor'.split(
    ' ',
  ),
)

/** Initials: an article or a first name before them says nothing against them. */
const isInitials = (surface: string): boolean => /^\p{Lu}[\p{Lu}\p{N}.-]+s?$/u.test(surface)

/** Small words, after which a name with an article before it stands alone: the Amazon and, the Oracle is. */
const SMALL =
  /^\s+(?:and|or|but|nor|of|in|on|at|by|to|for|from|with|into|onto|over|under|about|after|before|since|until|near|along|across|through|than|then|as|that|which|who|whose|where|when|while|if|is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|will|would|may|might|must|shall|should|said|says|told|tells|spoke|speaks|came|comes|went|goes|rose|fell|flows?|runs?|lies|lay|stood|stands)\b/

/** Whether a noun or number follows, which makes the name a firm's or a make's: the Palantir contract, the Tesla Model Y. */
const isAdjunct = (after: string): boolean =>
  /^(?:-\p{Ll}{2}|\s+(?:\p{Ll}{3}|\p{N}|\p{Lu}))/u.test(after) && !SMALL.test(after)

/** Nothing but a person's name: By Grace Kelly. */
const BYLINE = /^\s*(?:[Bb]y\s+)?\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+[.,\s]*$/u

/** Written as family names are: not xAI. */
const FAMILY_NAME = /^\p{Lu}\p{Ll}+$/u

/** Two words between commas: one of a list of people. */
const ITEM_BEFORE = /[,;]\s*\p{Lu}\p{Ll}+\s+$/u
const ITEM_AFTER = /^\s*[,;]/

/** How far before a name its neighbours are looked for, in UTF-16 units. */
const NEAR = 32

/**
 * Capitalised words right beside `start`..`end` that are no part of any name we know. `titles`: the sentence
 * capitalises its words, so that only a first name is told from them.
 */
export function strangers(place: Place, titles = false): Evidence[] {
  const { sentence, start, end, knownBefore, knownAfter, type, fullName } = place
  const before = sentence.slice(Math.max(0, start - NEAR), start)
  const after = sentence.slice(end, end + NEAR)
  const surface = sentence.slice(start, end)
  const isFirst = isFirstName(surface)
  const seesAfter = !knownAfter && (!titles || (isFirst && BYLINE.test(sentence)))
  const right = seesAfter ? WORD_AFTER.exec(after)?.[1] : undefined
  const isProducts = right === undefined || COMPANIONS.has(right)
  if (isFirst && !isProducts) return [evidenceOf('familyName', right)]
  if (!knownBefore && !isInitials(surface)) {
    const first = FAMILY_NAME.test(surface) ? firstNameBefore(before) : null
    if (first !== null) return [evidenceOf('firstName', first)]
    const isListed = type === 'person' && ITEM_BEFORE.test(before) && ITEM_AFTER.test(after)
    const left = !titles || isListed ? WORD_BEFORE.exec(before)?.[1] : undefined
    const begins = left !== undefined && sentence.slice(0, start).trim() === left
    const isOwn = left !== undefined && fullName.startsWith(`${left} `)
    if (left && !begins && !isOwn && !COMPANIONS.has(left) && !FUNCTION_WORDS.has(left)) {
      const isOther = type === 'person' && !OFFICES.has(left)
      return [evidenceOf(isOther ? 'otherPerson' : 'strangerBefore', left)]
    }
  }
  if (isProducts) return []
  const isFirms = type === 'company' && place.ambiguity < 2
  return [evidenceOf(isFirms ? 'productBeside' : 'strangerBeside', right)]
}

const NUMBER_BEFORE = /(?<![\p{Script=Latin}\d.,/-])(\d(?:[\d.,]*\d)?)\s*$/u
const YEAR = /^(?:19|20)\d\d$/

/** Two letters after a number are a unit: 700 HP. */
function quantity({ sentence, start, end }: Place): Evidence[] {
  if (!/^[A-Z]{2}$/.test(sentence.slice(start, end))) return []
  const number = NUMBER_BEFORE.exec(sentence.slice(Math.max(0, start - NEAR), start))?.[1]
  return number === undefined || YEAR.test(number) ? [] : [evidenceOf('quantity', number)]
}

/** English evidence around `start`..`end` (UTF-16) inside one sentence of the original text. */
export function englishEvidence(place: Place): Evidence[] {
  const { sentence, start, end, knownAfter } = place
  const found: Evidence[] = [...cashtag(place), ...quantity(place)]
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  const titleCase = isTitleCase(sentence)
  const atStart = !/[\p{L}\p{N}]/u.test(before)
  const capital = /^\p{Lu}/u.test(sentence.slice(start, end))
  if (capital && !atStart && !titleCase) found.push({ kind: 'capitalInside', weight: WEIGHTS.capitalInside })
  const isName =
    capital &&
    (isInitials(sentence.slice(start, end))
      ? /\p{Ll}{2}/u.test(before + after)
      : !titleCase && isAdjunct(after))
  if (DETERMINERS.test(before) && !knownAfter && !isName)
    found.push({ kind: 'determiner', weight: WEIGHTS.determiner, on: before.trim().split(/\s+/).pop() ?? '' })
  found.push(...strangers(place, titleCase))
  const verb = VERB_AFTER.exec(after)
  if (verb && capital) found.push({ kind: 'verbAfter', weight: WEIGHTS.verbAfter, on: verb[0].trim() })
  return found
}

/** A word, not an abbreviation: short ones and firms' and chips' words are other things' names as well (Lambda, Helios). */
const WORD = /^\p{Lu}\p{Ll}{4,}$/u
const OF_WORDS: ReadonlySet<string> = new Set(['model', 'software', 'person', 'organisation'])
/** Those that other products, firms and many people bear. */
const SHARED = new Set('Alexa Atlas Cosmos Helion Huang Llama Nova Prometheus Snowflake Solar'.split(' '))

/** Evidence from the Latin letters of a name in a Korean, Japanese or Chinese sentence: they make it a name. */
export function latinEvidence(place: Place): Evidence[] {
  const { sentence, start, end, type } = place
  const surface = sentence.slice(start, end)
  const isWord = OF_WORDS.has(type) && WORD.test(surface) && !SHARED.has(surface)
  const kind = isWord ? 'wordAmongCjk' : 'latinAmongCjk'
  return [{ kind, weight: WEIGHTS[kind] }, ...cashtag(place), ...quantity(place), ...strangers(place)]
}

/** A dollar sign makes a ticker of capitals. */
const cashtag = ({ sentence, start, end }: Place): Evidence[] =>
  sentence.charAt(start - 1) === '$' && /^[A-Z]+$/.test(sentence.slice(start, end))
    ? [evidenceOf('cashtag', '$')]
    : []

/** A headline that capitalises its words: capitals there tell nothing. */
function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}{4,}/gu) ?? []
  if (words.length < 3) return true
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.6
}
