/** Claims that a fixed turn of phrase makes between two names: "슬럼의 개발사 스케드MD". */
import { isSymmetric, type RelationKind } from '../../knowledge/vocabulary.ts'
import type { ClaimMention, ClaimStatus, SentenceClaim } from '../claim.ts'
import { bind } from './bind.ts'
import { type Flat, indexOf, NAME } from './flat.ts'

export interface Template {
  readonly pattern: RegExp
  readonly relation: RelationKind
  readonly status: ClaimStatus
  readonly negated: boolean
}

/** A list of names: one, or several joined by the language's marks. Captured as `s` or `o`. */
const names = (group: string, joint: string): string => `(?<${group}>${NAME}(?:(?:${joint})${NAME}){0,8})`

/**
 * A template from a pattern in which `<s>` and `<o>` stand for subject and object (one name each), `<S>` and
 * `<O>` for lists of names, `<n>` for a name that takes no part.
 */
export const templates =
  (joint: string) =>
  (
    relation: RelationKind,
    source: string,
    rest: Partial<Pick<Template, 'status' | 'negated'>> = {},
  ): Template => ({
    pattern: new RegExp(
      source.replace(/<([SOson])>/g, (_, slot: string) =>
        slot === 'n'
          ? NAME
          : slot === 'S' || slot === 'O'
            ? names(slot.toLowerCase(), joint)
            : `(?<${slot}>${NAME})`,
      ),
      'g',
    ),
    relation,
    status: rest.status ?? 'done',
    negated: rest.negated ?? false,
  })

const mentionsIn = (flat: Flat, text: string | undefined): ClaimMention[] =>
  [...(text ?? '')].flatMap((unit) => flat.mentions[indexOf('mention', unit)] ?? [])

const isFirm = ({ type }: ClaimMention): boolean => ['company', 'organisation', 'person'].includes(type)

/** AMD的竞争对手CPU: a firm's rival is no chip; SK하이닉스의 파운드리 자회사: a firm is part of no technology. */
function rivals(relation: RelationKind, subjects: ClaimMention[], objects: ClaimMention[]) {
  const alike =
    (relation !== 'competes-with' && relation !== 'part-of') ||
    new Set([...subjects, ...objects].map(isFirm)).size < 2
  return { subjects: alike ? subjects : [], objects }
}

/** What the templates say of a flat sentence. */
export function applyTemplates(list: readonly Template[], flat: Flat): SentenceClaim[] {
  if (flat.mentions.length < 2) return []
  return list.flatMap(({ pattern, relation, status, negated }) =>
    [...flat.text.matchAll(pattern)].flatMap((match) =>
      bind({
        relation,
        ...rivals(
          relation,
          mentionsIn(flat, match.groups?.s),
          // A와 B의 경쟁: one list is both ends.
          mentionsIn(flat, match.groups?.o ?? (isSymmetric(relation) ? match.groups?.s : undefined)),
        ),
        status,
        negated,
        start: flat.from[match.index] ?? 0,
        end: flat.to[match.index + match[0].length - 1] ?? 0,
      }),
    ),
  )
}
