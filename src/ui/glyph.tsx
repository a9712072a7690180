/** Signs for entity types: a shape each, so that colour is never the only cue. */
import type { EntityBrief } from '../knowledge/card.ts'
import type { EntityType } from '../knowledge/vocabulary.ts'
import { useWords } from './context.tsx'
import { initialOf, nameOf } from './names.ts'

/** Paths in a box of 12 by 12. */
export const SHAPES: Readonly<Record<EntityType, string>> = {
  company: 'M2 1h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z',
  chip: 'M2.5 2.5h7v7h-7zM3.5 0H5v2H3.5zM7 0h1.5v2H7zM3.5 10H5v2H3.5zM7 10h1.5v2H7zM0 3.5h2V5H0zM0 7h2v1.5H0zM10 3.5h2V5h-2zM10 7h2v1.5h-2z',
  software: 'M4.5 1.5 6 3 3 6l3 3-1.5 1.5L0 6zM7.5 1.5 12 6l-4.5 4.5L6 9l3-3-3-3z',
  model: 'M6 0l1.7 4.3L12 6 7.7 7.7 6 12 4.3 7.7 0 6l4.3-1.7z',
  technology: 'M6 .8 11.8 11H.2z',
  person: 'M6 .5a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM.8 11.5a5.2 5 0 0 1 10.4 0z',
  project: 'M3.2 1h5.6l2.9 5-2.9 5H3.2L.3 6z',
  policy: 'M1.5.8h9v6c0 2.6-2.3 4-4.5 4.9C3.8 10.8 1.5 9.4 1.5 6.8z',
  organisation: 'M6 .3 12 4H0zM1.5 5h2v4h-2zM5 5h2v4H5zM8.5 5h2v4h-2zM0 10h12v1.7H0z',
}

/** The small sign of a type, as lists show it. Decorative: the type stands in words nearby. */
export function TypeShape({ type }: { readonly type: EntityType }) {
  return (
    <svg class="shape" data-type={type} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={SHAPES[type]} />
    </svg>
  )
}

/** The large sign of a card: first letter in the type's colour, with its shape. */
export function Glyph({ entity }: { readonly entity: EntityBrief }) {
  const { language } = useWords()
  return (
    <span class="glyph" data-type={entity.type} aria-hidden="true">
      {initialOf(nameOf(entity, language).text)}
      <span class="glyph-badge">
        <TypeShape type={entity.type} />
      </span>
    </span>
  )
}
