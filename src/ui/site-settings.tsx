/** Sites the reader has let us read beside the news list: all of them with a way back, and the way to every site. */
import { useEffect, useState } from 'preact/hooks'
import { trusted, useWords } from '../ui/context.tsx'
import { Undoable } from '../ui/fields.tsx'
import type { SiteServices } from './services.ts'

const ALL = '*://*/*'
/** A match pattern as people say it: its host. */
const hostOf = (pattern: string) => pattern.replace(/^[^/]*:\/\/|\/.*$/g, '')

export function SiteSettings({ sites }: { readonly sites: SiteServices }) {
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
          </button>{' '}
          {words.t('allowAllText')}
        </p>
      )}
    </>
  )
}
