/** Where statements are from: superscript marks and the list they point to. */
import { createContext } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import type { CardSource } from '../knowledge/card.ts'
import { trusted, useWords } from './context.tsx'
import type { Words } from './words.ts'

export interface Cite {
  readonly sources: readonly CardSource[]
  /** Opens the list at a source. */
  show(index: number): void
}

export const CiteContext = createContext<Cite>({ sources: [], show: () => {} })

const TIERS = { primary: 'tierPrimary', news: 'tierNews', secondary: 'tierSecondary' } as const

/** "Reuters · Dec 15, 2025 · news report"; a source that passes on a report says whose it is. */
export function sourceLine({ publisher, via, date, tier }: CardSource, words: Words): string {
  return [
    via ? words.t('reportedVia', via, publisher) : publisher,
    date && words.date(date),
    words.t(TIERS[tier]),
  ]
    .filter((part) => part)
    .join(' · ')
}

/** Superscript numbers behind a statement; nothing where it needs no source. */
export function Marks({ of }: { readonly of: readonly number[] }) {
  const words = useWords()
  const { sources, show } = useContext(CiteContext)
  const known = of.filter((index) => sources[index])
  if (known.length === 0) return null
  return (
    <sup>
      {known.map((index) => {
        const number = String(index + 1)
        const label = words.t('sourceMark', number, sources[index]?.publisher ?? '')
        return (
          <button
            type="button"
            class="mark"
            key={index}
            aria-label={label}
            title={label}
            onClick={trusted(() => show(index))}
          >
            {number}
          </button>
        )
      })}
    </sup>
  )
}

/** A link that leaves: always in a tab of its own, and the site is not told where from. */
export function OutLink({ href, children, lang }: { href: string; children: string; lang?: string }) {
  const words = useWords()
  if (!/^https?:\/\//.test(href)) return <>{children}</>
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" lang={lang}>
      {children}
      <span class="hidden" lang={words.language}>
        {` (${words.t('opensInTab')})`}
      </span>
    </a>
  )
}

/** The list; `at` is the source to bring into view and focus, or -1. */
export function SourceList({
  sources,
  at,
}: {
  readonly sources: readonly CardSource[]
  readonly at: number
}) {
  const words = useWords()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const item = list.current?.children[Math.max(at, 0)]
    item?.scrollIntoView({ block: 'nearest' })
    if (at >= 0) item?.querySelector('a')?.focus({ preventScroll: true })
  }, [at])
  return (
    <section>
      <h3>{words.t('sectionSources')}</h3>
      <ol class="sources" ref={list}>
        {sources.map((source, index) => (
          <li key={source.id} class={index === at ? 'source current' : 'source'}>
            <OutLink href={source.url}>{source.title}</OutLink>
            <span class="small">{sourceLine(source, words)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
