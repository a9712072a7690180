/** What a setting of marks does, as a picture: two sections of text, with the names in them underlined. */
import type { Settings } from './schema.ts'

interface Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Which of the names it is, of the text alone: none. */
  readonly type?: 'company' | 'chip'
  /** The first mention of its name in its section. */
  readonly first?: true
}

const BARS: readonly Bar[] = [
  { x: 2, y: 6, width: 18, type: 'company', first: true },
  { x: 23, y: 6, width: 34 },
  { x: 60, y: 6, width: 14, type: 'chip', first: true },
  { x: 2, y: 15, width: 26 },
  { x: 31, y: 15, width: 18, type: 'company' },
  { x: 52, y: 15, width: 22 },
  { x: 2, y: 30, width: 22 },
  { x: 27, y: 30, width: 14, type: 'chip', first: true },
  { x: 44, y: 30, width: 30 },
  { x: 2, y: 39, width: 14, type: 'chip' },
  { x: 19, y: 39, width: 40 },
]

/** Decorative: the choice stands in words beside it. */
export function MarksPicture({ marks }: { readonly marks: Settings['marks'] }) {
  const isMarked = ({ type, first }: Bar) =>
    type !== undefined && (marks === 'every' || (marks === 'first' && first === true))
  return (
    <svg class="picture" viewBox="0 0 76 46" width="114" height="69" aria-hidden="true">
      {BARS.map((bar) => (
        <rect
          class={bar.type ? 'bar name' : 'bar'}
          x={bar.x}
          y={bar.y - 4}
          width={bar.width}
          height="3"
          rx="1.5"
        />
      ))}
      {BARS.filter(isMarked).map(({ x, y, width, type }) => (
        <rect class="line" data-type={type} x={x} y={y + 0.6} width={width} height="1.4" />
      ))}
    </svg>
  )
}
