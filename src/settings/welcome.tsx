/** The welcome page: a little article to try marks and card on, three lines about privacy, and no question. */
import { useEffect, useState } from 'preact/hooks'
import { type First, useSettings } from '../ui/settings.ts'
import type { Keys, PageServices } from './services.ts'

const NO_KEYS: Keys = { next: '', open: '' }

export function Welcome({ services, first }: { readonly services: PageServices; readonly first: First }) {
  const { words } = useSettings(services, first)
  const [keys, setKeys] = useState(NO_KEYS)
  useEffect(() => {
    void services.keys().then(setKeys)
  }, [services])
  useEffect(() => {
    void services.readThisPage(words.table)
  }, [services, words])
  useEffect(() => {
    document.title = `Chiplight · ${words.t('welcomeTitle')}`
  }, [words])
  return (
    <main class="page welcome">
      <header>
        <img src="/icons/icon-48.png" width="40" height="40" alt="" />
        <h1>{words.t('welcomeTitle')}</h1>
        <p>{words.t('welcomeText')}</p>
      </header>
      <article lang={words.language}>
        <h2>{words.t('welcomeArticleTitle')}</h2>
        <p>{words.t('welcomeArticle1')}</p>
        <p>{words.t('welcomeArticle2')}</p>
        <p>{words.t('welcomeArticle3')}</p>
      </article>
      <aside class="beside">
        <section>
          <h2>{words.t('welcomePrivacy')}</h2>
          <ol>
            <li>{words.t('welcomePrivacy1')}</li>
            <li>{words.t('welcomePrivacy2')}</li>
            <li>{words.t('welcomePrivacy3')}</li>
          </ol>
        </section>
        <section>
          <h2>{words.t('welcomeMore')}</h2>
          <ul>
            <li>{words.t('welcomeMorePopup')}</li>
            {keys.next && keys.open && <li>{words.t('welcomeMoreKeys', keys.next, keys.open)}</li>}
            <li>
              {words.t('welcomeMoreSettings')}{' '}
              <a class="more" href={services.addresses.settings}>
                {words.t('settings')}
              </a>
            </li>
          </ul>
        </section>
      </aside>
    </main>
  )
}
