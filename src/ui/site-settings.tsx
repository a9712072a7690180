/** Sites the reader has let us read beside the news list: all of them with a way back, and the way to every site. */
import { useEffect, useState } from 'preact/hooks'
import { trusted, useWords } from './context.tsx'
import { Undoable } from './fields.tsx'

/** Sites granted beside the news list, as match patterns. */
export interface GrantedSites {
  granted(): Promise<readonly string[]>
  /** Takes a grant back. */
  leave(pattern: string): Promise<boolean>
  /** Asks the reader for every site. Call it in their click. */
  allowAll(): Promise<boolean>
  watch(changed: () => void, signal: AbortSignal): void
}

const ALL = '*://*/*'
/** A match pattern as people say it: its host. */
const hostOf = (pattern: string) => pattern.replace(/^[^/]*:\/\/|\/.*$/g, '')

export function SiteSettings({ sites }: { readonly sites: GrantedSites }) {
  const words = useWords()
  const [granted, setGranted] = useState<readonly string[]>([])
  useEffect(() => {
    const watching = new AbortController()
    const look = () => void sites.granted().then(setGranted)
    look()
    sites.watch(look, watching.signal)
    return () => watching.abort()
  }, [sites])
  const nameOf = (pattern: string) => (pattern === ALL ? words.t('allSites') : hostOf(pattern))
  return (
    <>
      <Undoable
        title={words.t('otherSites')}
        none={words.t('sitesNone')}
        items={granted.map((pattern) => ({
          key: pattern,
          text: nameOf(pattern),
          label: words.t('leaveSite', nameOf(pattern)),
          undo: () => void sites.leave(pattern),
        }))}
      />
      {!granted.includes(ALL) && (
        <p class="small">
          <button
            type="button"
            class="more"
            data-action="allow-all"
            onClick={trusted(() => void sites.allowAll())}
          >
            {words.t('allowAllSites')}
          </button>
          <br />
          {words.t('allowAllText')}
        </p>
      )}
    </>
  )
}
