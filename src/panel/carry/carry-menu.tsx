/** Copy or save what the page names and says. */
import { useState } from 'preact/hooks'
import { trusted, useWords } from '../../ui/context.tsx'
import { fileName, saveFile } from '../save-file.ts'
import { csvOf } from './csv.ts'
import { jsonLdOf } from './json-ld.ts'
import type { Carried } from './list.ts'
import { markdownOf } from './markdown.ts'

type Done = 'copied' | 'failed' | null

export function CarryMenu({ list }: { readonly list: () => Carried }) {
  const words = useWords()
  const [done, setDone] = useState<Done>(null)
  const copy = () =>
    void navigator.clipboard.writeText(markdownOf(list(), words)).then(
      () => setDone('copied'),
      () => setDone('failed'),
    )
  const save = (ending: string, type: string, write: (list: Carried) => string) =>
    trusted(() => {
      const carried = list()
      saveFile(fileName(carried.title, ending), new Blob([write(carried)], { type }))
    })
  return (
    <div class="carry small">
      <button type="button" class="quiet" data-action="copy" onClick={trusted(copy)}>
        {words.t('carryCopy')}
      </button>
      <span class="grow" role="status">
        {done && words.t(done === 'copied' ? 'carryCopied' : 'carryFailed')}
      </span>
      <span>{words.t('carrySave')}</span>
      <button
        type="button"
        class="quiet"
        onClick={save('md', 'text/markdown;charset=utf-8', (carried) => markdownOf(carried, words))}
      >
        Markdown
      </button>
      <button type="button" class="quiet" onClick={save('csv', 'text/csv;charset=utf-8', csvOf)}>
        CSV
      </button>
      <button type="button" class="quiet" onClick={save('jsonld', 'application/ld+json', jsonLdOf)}>
        JSON-LD
      </button>
    </div>
  )
}
