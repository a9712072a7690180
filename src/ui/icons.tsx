/** Icons of buttons, drawn with the text's colour in a box of 16 by 16. Decorative: buttons have names. */
const ICONS = {
  pin: 'M9.5 1.5 14.5 6.5 12 7.2 9.5 9.7 9.7 13 8.5 14.2 5.2 10.9 1.8 14.3M5.2 10.9 1.8 7.5 3 6.3 6.3 6.5 8.8 4z',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  out: 'M6 3.5h6.5V10M12.5 3.5l-8.5 8.5',
  side: 'M2 3.5h12v9H2zM9.5 3.5v9',
  star: 'M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.2L8 11.5l-3.8 2 .7-4.2-3.1-3 4.3-.6z',
  gear: 'M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M8 4.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0zM5 11.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0z',
  target: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M4 8a4 4 0 1 0 8 0 4 4 0 0 0-8 0z',
} as const

export type IconName = keyof typeof ICONS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  )
}
