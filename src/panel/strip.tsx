/** Where in the article an entity is named: a strip from top to end, on which a click jumps. */
import { trusted, useWords } from '../ui/context.tsx'
import type { Named } from '../ui/words.ts'
import { nearestTo, nextOf } from './jumps.ts'

interface StripProps {
  readonly name: Named
  readonly positions: readonly number[]
  readonly current: number | undefined
  jump(index: number): void
}

/** Where on the strip (0 to 1) a click was; null when it was a key or beside the strip. */
function placeOf(event: MouseEvent & { currentTarget: HTMLElement }): number | null {
  const box = event.currentTarget.querySelector('.strip')?.getBoundingClientRect()
  // A key press makes a click without a place.
  if (!box || event.detail === 0 || event.clientX < box.left || event.clientX > box.right) return null
  return (event.clientX - box.left) / box.width
}

export function Strip({ name, positions, current, jump }: StripProps) {
  const words = useWords()
  const label = words.t('jumpNext', name)
  return (
    <button
      type="button"
      class="jump"
      data-column="jump"
      title={label}
      onClick={trusted<MouseEvent & { currentTarget: HTMLElement }>((event) => {
        const place = placeOf(event)
        jump(place === null ? nextOf(current, positions.length, 1) : nearestTo(place, positions))
      })}
    >
      <span class="hidden">{label} </span>
      <span class="strip" aria-hidden="true">
        {positions.map((position, index) => (
          <i
            key={index}
            class={index === current ? 'current' : undefined}
            style={{ insetInlineStart: `${(position * 100).toFixed(2)}%` }}
          />
        ))}
      </span>
      <span class="count">{words.number(positions.length)}</span>
    </button>
  )
}
