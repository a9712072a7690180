/** "Report a wrong mark": the lines to send, a button that copies them, and where to send them. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntityBrief } from '../knowledge/card.ts'
import { trusted, useWords } from './context.tsx'
import { type Marked, reportOf } from './report.ts'

/** Copies the lines; by the older way, which wants them selected, where the page's policy forbids the newer. */
async function copy(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return document.execCommand('copy')
  }
}

export function ReportBox({
  entity,
  marked,
}: {
  readonly entity: Pick<EntityBrief, 'id' | 'type'>
  readonly marked: Marked
}) {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  // The button that opened it is gone, and the focus with it.
  useEffect(() => field.current?.focus(), [])
  return (
    <div class="report">
      <p class="small" id="report-hint">
        {words.t('reportHint')}
      </p>
      {/* Not to be written in here: a page hears the keys that are pressed over it. */}
      <textarea
        ref={field}
        readOnly
        spellcheck={false}
        rows={4}
        aria-label={words.t('report')}
        aria-describedby="report-hint"
        value={reportOf(entity, marked, words.language)}
      />
      <div class="report-foot">
        <button
          type="button"
          class="solid"
          data-action="copy-report"
          onClick={trusted(() => {
            if (field.current) void copy(field.current).then(setCopied)
          })}
        >
          {words.t('reportCopy')}
        </button>
        <span class="small" role="status">
          {copied !== null && words.t(copied ? 'reportCopied' : 'reportCopyFailed')}
        </span>
      </div>
    </div>
  )
}
