/** What was just deleted, with the button that brings it back. */
import { trusted, useWords } from '../../ui/context.tsx'

export function BringBack({
  text,
  action = 'bring-back',
  act,
}: {
  /** Says what is gone. */
  readonly text: string
  readonly action?: string
  act(): void
}) {
  const words = useWords()
  return (
    <>
      {text}{' '}
      <button type="button" class="more" data-action={action} onClick={trusted(act)}>
        {words.t('undoDelete')}
      </button>
    </>
  )
}
