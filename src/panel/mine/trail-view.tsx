/** "Trail": articles read, day by day, with the names met in them and the sentence of each. */
import { useEffect, useState } from 'preact/hooks'
import { hostOf } from '../../own/address.ts'
import {
  byDay,
  keyOf,
  MOST_ARTICLES,
  newestFirst,
  searchTrail,
  type TrailArticle,
  type TrailDay,
} from '../../own/trail.ts'
import { trusted, useUi, useWords } from '../../ui/context.tsx'
import { Icon } from '../../ui/icons.tsx'
import { nameOf } from '../../ui/names.ts'
import { OutLink } from '../../ui/sources.tsx'
import { NoteBox } from '../page-note.tsx'
import type { Knowledge } from '../services.ts'
import { BringBack } from './bring-back.tsx'
import type { MineProps } from './mine-view.tsx'

/** Articles drawn at a time: thousands would keep the panel waiting. */
const PAGE = 100

function Names({ article, knowledge }: { readonly article: TrailArticle; readonly knowledge: Knowledge }) {
  const { words, open } = useUi()
  const met = article.met.flatMap(({ id, sentence }) => {
    const entity = knowledge.brief(id)
    return entity ? [{ entity, sentence }] : []
  })
  if (met.length === 0) return null
  const name = (index: number) => {
    const entity = met[index]?.entity
    return entity ? nameOf(entity, words.language).text : ''
  }
  return (
    <details>
      <summary class="small">
        {[0, 1, 2].map(name).filter(Boolean).join(', ')}
        {met.length > 3 && ` … ${words.count('trailNames', met.length)}`}
      </summary>
      <ul>
        {met.map(({ entity, sentence }) => (
          <li key={entity.id} class="met" data-type={entity.type}>
            <button
              type="button"
              class="ent"
              data-entity={entity.id}
              onClick={trusted(() => open(entity.id))}
            >
              {nameOf(entity, words.language).text}
            </button>{' '}
            <span class="small">{sentence}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface Deeds {
  readonly knowledge: Knowledge
  forget(articles: readonly TrailArticle[]): void
}

function Article({ article, knowledge, forget }: Deeds & { readonly article: TrailArticle }) {
  const words = useWords()
  const title = article.title || article.url
  const time = new Intl.DateTimeFormat(words.language, { hour: 'numeric', minute: '2-digit' })
  const label = words.t('trailDelete', title)
  return (
    <li class="trail-row">
      <div class="trail-text">
        <OutLink href={article.url}>{title}</OutLink>
        <p class="small">
          {hostOf(article.url)} · {time.format(article.at)}
        </p>
        <Names article={article} knowledge={knowledge} />
      </div>
      <button
        type="button"
        class="round"
        data-action="forget"
        aria-label={label}
        title={label}
        onClick={trusted(() => forget([article]))}
      >
        <Icon name="close" />
      </button>
    </li>
  )
}

function Day({
  day,
  whole,
  ...deeds
}: Deeds & { readonly day: TrailDay; readonly whole: readonly TrailArticle[] }) {
  const words = useWords()
  const name = words.date(day.day)
  return (
    <section data-day={day.day}>
      <h3 class="group">
        <span>{name}</span>
        <button
          type="button"
          class="more"
          data-action="forget-day"
          onClick={trusted(() => deeds.forget(whole))}
        >
          {words.t('trailDeleteDay')}
          <span class="hidden">{` (${name})`}</span>
        </button>
      </h3>
      <ul>
        {day.articles.map((article) => (
          <Article key={keyOf(article)} article={article} {...deeds} />
        ))}
      </ul>
    </section>
  )
}

type Loaded = readonly TrailArticle[] | 'broken' | null

function useTrail({ services }: Pick<MineProps, 'services'>) {
  const [articles, setArticles] = useState<Loaded>(null)
  const [failure, setFailure] = useState<'full' | 'broken' | null>(null)
  const [gone, setGone] = useState<readonly TrailArticle[]>([])
  useEffect(() => {
    const load = () => {
      services.trail().then(setArticles, () => setArticles('broken'))
      void services.trailFailure().then(setFailure)
    }
    load()
    const onVisible = () => document.visibilityState === 'visible' && load()
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [services])
  const now = articles === 'broken' || articles === null ? [] : articles
  const failed = () => setFailure('broken')
  return {
    articles: now,
    gone,
    ready: articles !== null,
    failure: articles === 'broken' ? 'broken' : failure,
    forget(some: readonly TrailArticle[]) {
      const keys = new Set(some.map(keyOf))
      services.forget(some).then(() => {
        setArticles(now.filter((article) => !keys.has(keyOf(article))))
        setGone(some)
      }, failed)
    },
    bringBack() {
      services.restore(gone).then(() => {
        setArticles(newestFirst([...now, ...gone]))
        setGone([])
      }, failed)
    },
  } as const
}

export function TrailView({ services, knowledge, settings, change }: MineProps) {
  const words = useWords()
  const { articles, gone, ready, failure, forget, bringBack } = useTrail({ services })
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(PAGE)
  const namesOf = (id: string) => Object.values(knowledge.brief(id)?.names ?? {}).join(' ')
  const found = searchTrail(articles, query, namesOf)
  const switchOn = () => change(() => ({ trail: true }))
  const empty = ready && failure !== 'broken' && articles.length === 0
  return (
    <div class="mine trail-list">
      <div class="mine-head">
        <h2 class="name" tabIndex={-1}>
          {words.t('trail')}
        </h2>
        {articles.length > 0 && (
          <button
            type="button"
            class="more"
            data-action="forget-all"
            onClick={trusted(() => forget(articles))}
          >
            {words.t('trailDeleteAll')}
          </button>
        )}
      </div>
      {failure && (
        <p class="alert" role="alert">
          {words.t(failure === 'full' ? 'trailFull' : 'trailBroken')}
        </p>
      )}
      <p class="mine-done" role="status">
        {gone.length > 0 && <BringBack text={words.count('trailDeleted', gone.length)} act={bringBack} />}
      </p>
      {empty && settings.trail && <NoteBox title={words.t('trailEmpty')} text={words.t('trailEmptyText')} />}
      {empty && !settings.trail && (
        <NoteBox title={words.t('trailOffTitle')} text={words.t('trailOffText')}>
          <button type="button" class="solid" data-action="trail-on" onClick={trusted(switchOn)}>
            {words.t('trailOn')}
          </button>
        </NoteBox>
      )}
      {articles.length > 0 && (
        <>
          {!settings.trail && <p class="small mine-line">{words.t('trailOffKept')}</p>}
          <input
            class="field"
            type="search"
            aria-label={words.t('trailSearch')}
            placeholder={words.t('trailSearch')}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value)
              setShown(PAGE)
            }}
          />
          {found.length === 0 && <NoteBox title={words.t('trailNone', query.trim())} />}
          {byDay(found.slice(0, shown)).map((day) => (
            <Day
              key={day.day}
              day={day}
              whole={articles.filter((article) => article.day === day.day)}
              knowledge={knowledge}
              forget={forget}
            />
          ))}
          {found.length > shown && (
            <button type="button" class="more mine-line" onClick={trusted(() => setShown(shown + PAGE))}>
              {words.t('trailMore')}
            </button>
          )}
          <p class="small mine-line">
            {words.count('trailArticles', found.length)} · {words.t('trailLimit', MOST_ARTICLES)}
          </p>
        </>
      )}
    </div>
  )
}
