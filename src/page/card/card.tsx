/** What stands in the card: an entity, or what there is to say while and where there is none. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { EntityCard } from '../../knowledge/card.ts'
import type { ArticleQuotes } from '../../ui/article-section.tsx'
import { trusted, type Ui, UiContext, useWords } from '../../ui/context.tsx'
import { EntityContent } from '../../ui/entity-content.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Kept } from '../../ui/kept.tsx'
import { nameOf } from '../../ui/names.ts'
import type { Marked } from '../../ui/report.ts'
import { SeenLine } from '../../ui/seen.tsx'
import { StarButton } from '../../ui/star.tsx'
import type { Named } from '../../ui/words.ts'
import type { CardRequest, Watched } from './contract.ts'
import { MarkMenu } from './mark-menu.tsx'

export interface CardActions {
  back(): void
  close(): void
  pin(pinned: boolean): void
  mute(what: { readonly entity: string } | { readonly type: string }): Promise<void>
  star(id: string, on: boolean): void
  /** How the article names the entity; null where it does not. */
  marked(id: string): Marked | null
  openPanel(id: string): void
  /** Whether `openPanel` does anything here. */
  opensPanel(): boolean
}

export interface CardProps {
  readonly ui: Ui
  readonly mode: CardRequest['mode']
  readonly dark: boolean
  /** The card's entity; `loading` while the answer is on its way, `missing` when there is none. */
  readonly shown: EntityCard | 'loading' | 'missing'
  readonly article?: ArticleQuotes
  /** Whether the entity is starred, and the reader's note; null until that is known. */
  readonly watched: Watched | null
  /** The article's name for a version that knowledge has only the family of. */
  readonly newer?: string
  /** The entity shown before this one, when this one was opened from it. */
  readonly from: Named | null
  /** Pixels the card may not fall short of, so that it does not shrink from under the pointer. */
  readonly least: number
  readonly actions: CardActions
}

function HeadButtons({ mode, actions }: Pick<CardProps, 'mode' | 'actions'>) {
  const words = useWords()
  const pinned = mode === 'pinned'
  const label = words.t(pinned ? 'unpin' : 'pin')
  return (
    <div class="head-buttons">
      {mode !== 'sheet' && (
        <button
          type="button"
          class="round"
          data-action="pin"
          aria-pressed={pinned}
          aria-label={words.t('pin')}
          title={label}
          onClick={trusted(() => actions.pin(!pinned))}
        >
          <Icon name="pin" />
        </button>
      )}
      {mode !== 'hover' && (
        <button
          type="button"
          class="round"
          data-action="close"
          aria-label={words.t('close')}
          title={words.t('close')}
          onClick={trusted(actions.close)}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}

/** The button that opens the choices; they stand above the footer. */
function FootButtons({
  card,
  watched,
  actions,
  muting,
  setMuting,
}: Pick<CardProps, 'actions' | 'watched'> & {
  card: EntityCard
  muting: boolean
  setMuting: (on: boolean) => void
}) {
  const words = useWords()
  return (
    <>
      {watched && (
        <StarButton entity={card} starred={watched.starred} star={(on) => actions.star(card.id, on)} />
      )}
      <button
        type="button"
        class="round"
        data-action="mute"
        aria-expanded={muting}
        aria-label={words.t('markMenu')}
        title={words.t('markMenu')}
        onClick={trusted(() => setMuting(!muting))}
      >
        <Icon name="more" />
      </button>
      {actions.opensPanel() && (
        <button
          type="button"
          class="quiet"
          data-action="panel"
          onClick={trusted(() => actions.openPanel(card.id))}
        >
          {words.t('openInPanel')}
        </button>
      )}
    </>
  )
}

function Entity({
  card,
  article,
  newer,
  watched,
  mode,
  actions,
}: { card: EntityCard } & Omit<CardProps, 'shown'>) {
  const words = useWords()
  const [muting, setMuting] = useState(false)
  return (
    <>
      <EntityContent
        card={card}
        {...(article ? { article } : {})}
        lead={
          <>
            {newer && <p class="newer">{words.t('newerThanData', newer)}</p>}
            {watched && watched.note !== '' && (
              <p class="own-note">
                <span class="small">
                  <Kept text={words.t('noteLabel')} />
                </span>{' '}
                <Kept text={watched.note} />
              </p>
            )}
            {watched && <SeenLine seen={watched.seen} />}
          </>
        }
        headButtons={<HeadButtons mode={mode} actions={actions} />}
        footButtons={
          <FootButtons
            card={card}
            watched={watched}
            actions={actions}
            muting={muting}
            setMuting={setMuting}
          />
        }
      />
      {muting && <MarkMenu card={card} actions={actions} />}
    </>
  )
}

function Loading() {
  const words = useWords()
  return (
    <div class="wait" role="status">
      <span class="hidden">{words.t('loading')}</span>
      <div aria-hidden="true">
        <div class="wait-line" />
        <div class="wait-line" />
        <div class="wait-line" />
      </div>
    </div>
  )
}

function Missing() {
  const words = useWords()
  return (
    <div class="note" role="status">
      <b>{words.t('cardMissing')}</b>
      <p>{words.t('cardMissingHint')}</p>
    </div>
  )
}

/** How far (pixels) the sheet must be pulled down to close. */
const PULL = 60

function Handle({ close }: { readonly close: () => void }) {
  const words = useWords()
  const start = useRef<number | null>(null)
  const pulled = (event: PointerEvent) => (start.current === null ? 0 : event.clientY - start.current)
  return (
    <button
      type="button"
      class="handle"
      aria-label={words.t('close')}
      onClick={trusted(close)}
      onPointerDown={trusted<PointerEvent & { currentTarget: HTMLElement }>((event) => {
        start.current = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      })}
      onPointerUp={trusted<PointerEvent>((event) => {
        if (pulled(event) > PULL) close()
        start.current = null
      })}
    />
  )
}

/** The card. Named, not modal: the page stays usable beside it. */
export function Card(props: CardProps) {
  const { ui, mode, dark, shown, from, least, actions } = props
  const { words } = ui
  const frame = useRef<HTMLDivElement>(null)
  const id = typeof shown === 'object' ? shown.id : shown
  useEffect(() => {
    frame.current?.querySelector('.scroll')?.scrollTo({ top: 0, behavior: 'instant' })
  }, [id])
  const label =
    typeof shown === 'object' ? words.t('cardLabel', nameOf(shown, words.language).text) : words.t('loading')
  return (
    <UiContext.Provider value={ui}>
      <div
        class="chiplight card"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        lang={words.language}
        data-theme={dark ? 'dark' : 'light'}
        data-mode={mode}
        ref={frame}
        style={{ minHeight: least > 0 ? `min(${least}px, var(--most))` : 'auto' }}
      >
        {mode === 'sheet' && <Handle close={actions.close} />}
        {from && (
          <div class="trail">
            <button type="button" class="quiet" data-action="back" onClick={trusted(actions.back)}>
              <Icon name="back" />
              {words.t('backTo', from)}
            </button>
          </div>
        )}
        {shown === 'loading' ? (
          <Loading />
        ) : shown === 'missing' ? (
          <Missing />
        ) : (
          <Entity key={shown.id} card={shown} {...props} />
        )}
      </div>
    </UiContext.Provider>
  )
}
