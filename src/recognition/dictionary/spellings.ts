import type { Veto } from './dictionary.ts'

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/** Other ways of writing the same name: spaces in Korean, Japanese and Chinese, hyphens in Latin. */
export function spellings(folded: string): string[] {
  const forms = new Set([folded])
  if (CJK.test(folded)) {
    forms.add(folded.replace(/ /g, ''))
    // グーグル・クラウド is as often written without its dot.
    forms.add(folded.replace(/・/g, ''))
    // SK하이닉스 is also written SK 하이닉스; a name never gains a space inside Hangul.
    forms.add(folded.replace(/([a-z0-9])([\uac00-\ud7a3])/g, '$1 $2'))
  } else if (/[ -]/.test(folded) && /\d/.test(folded)) {
    forms.add(folded.replace(/ /g, '-'))
    forms.add(folded.replace(/-/g, ' '))
    forms.add(folded.replace(/ (?=\d)/g, ''))
    forms.add(folded.replace(/ (?=v\d)/g, ''))
  }
  return [...forms]
}

/** Those of `words` (folded) that hold a spelling of the name `folded`, with every place where they do. */
export function vetoesOf(folded: string, words: readonly string[]): Veto[] {
  return words.flatMap((word) =>
    spellings(folded).flatMap((form) => {
      const vetoes: Veto[] = []
      for (let shift = word.indexOf(form); shift >= 0; shift = word.indexOf(form, shift + 1)) {
        vetoes.push({ word, shift, length: form.length })
      }
      return vetoes
    }),
  )
}
