/** "Seen in 7 articles since May 2026": where the reader met an entity before. */
import { useWords } from './context.tsx'
import { Kept } from './kept.tsx'

export function SeenLine({
  seen,
}: {
  readonly seen: { readonly articles: number; readonly since: string } | null
}) {
  const words = useWords()
  // The month is enough: how long, not when exactly.
  return (
    seen && (
      <p class="small seen">
        <Kept text={words.count('seen', seen.articles, words.date(seen.since.slice(0, 7)))} />
      </p>
    )
  )
}
