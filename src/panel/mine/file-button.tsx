/** A button that chooses a file. In the popup it leads to the full tab: Firefox closes a popup that asks for one. */
import { useRef } from 'preact/hooks'
import { trusted, useWords } from '../../ui/context.tsx'

export function FileButton({
  label,
  accept,
  action,
  inPopup,
  openTab,
  chosen,
}: {
  readonly label: string
  readonly accept: string
  readonly action: string
  readonly inPopup: boolean
  openTab(): void
  chosen(file: File): void
}) {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <p class="mine-line">
      <button
        type="button"
        class="plain"
        data-action={action}
        onClick={trusted(() => (inPopup ? openTab() : input.current?.click()))}
      >
        {label}
      </button>
      {inPopup ? (
        <span class="small"> {words.t('inTabOnly')}</span>
      ) : (
        <input
          ref={input}
          type="file"
          hidden
          data-file={action}
          accept={accept}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            // The same file may be chosen again after it was corrected.
            if (file) chosen(file)
            event.currentTarget.value = ''
          }}
        />
      )}
    </p>
  )
}
