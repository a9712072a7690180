/** Ids that a field names: none, one, or a list. */
export const refs = (ids: string | readonly string[] | undefined): readonly string[] =>
  ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids
