/** Names the reader added, and packs: list, form, and the switch that lets pages see them. */
import { useEffect, useState } from 'preact/hooks'
import { MOST_OWN, type OwnEntity, type OwnList, putOwn, withoutOwn } from '../../own/entities.ts'
import { trusted, useUi } from '../../ui/context.tsx'
import { TypeShape } from '../../ui/glyph.tsx'
import { BringBack } from './bring-back.tsx'
import type { MineProps } from './mine-view.tsx'
import { OwnForm } from './own-form.tsx'
import { PacksSection } from './packs-section.tsx'

function OwnRow({ entity, edit, remove }: { readonly entity: OwnEntity; edit(): void; remove(): void }) {
  const { words, open } = useUi()
  const name = entity.names[0] ?? ''
  return (
    <li class="row" data-type={entity.type}>
      <button type="button" class="row-main" data-row={entity.id} onClick={trusted(() => open(entity.id))}>
        <TypeShape type={entity.type} />
        <span class="row-name">
          <span class="strong">{name}</span>
          <span class="alt"> {entity.names.slice(1, 3).join(', ')}</span>
        </span>
      </button>
      <button
        type="button"
        class="quiet small"
        data-action="edit-own"
        aria-label={words.t('mineEditOf', name)}
        onClick={trusted(edit)}
      >
        {words.t('mineEdit')}
      </button>
      <button
        type="button"
        class="quiet small"
        data-action="delete-own"
        aria-label={words.t('mineDeleteOf', name)}
        onClick={trusted(remove)}
      >
        {words.t('mineDelete')}
      </button>
    </li>
  )
}

export function OwnView(props: MineProps) {
  const { services, knowledge, settings, change, at, go } = props
  const { words } = useUi()
  const [items, setItems] = useState<OwnList | null>(null)
  const [failed, setFailed] = useState(false)
  const [gone, setGone] = useState<{ readonly entity: OwnEntity; readonly place: number } | null>(null)
  useEffect(() => {
    const watching = new AbortController()
    const load = () => void services.own().then(setItems)
    load()
    services.watchOwn(load, watching.signal)
    return () => watching.abort()
  }, [services])
  const write = (next: (now: OwnList) => OwnList, done: () => void) =>
    void services.changeOwn(next).then(
      (now) => {
        setItems(now)
        setFailed(false)
        done()
      },
      () => setFailed(true),
    )
  const list = items ?? []
  const edited = at === 'new' ? null : list.find(({ id }) => id === at)
  // An address may name one that is gone.
  const inForm = at === 'new' ? list.length < MOST_OWN : edited !== undefined
  const remove = (entity: OwnEntity) =>
    write(
      (now) => withoutOwn(now, entity.id),
      () => setGone({ entity, place: list.indexOf(entity) }),
    )
  const bringBack = () => {
    if (!gone) return
    const { entity, place } = gone
    write(
      (now) => [...now.slice(0, place), entity, ...now.slice(place)],
      () => setGone(null),
    )
  }
  return (
    <div class="mine">
      <h2 class="name" tabIndex={-1}>
        {words.t('mineNames')}
      </h2>
      <p class="small">{words.t('mineText')}</p>
      {failed && (
        <p class="alert" role="alert">
          {words.t('watchFailed')}
        </p>
      )}
      {inForm ? (
        <OwnForm
          key={at}
          entity={edited ?? null}
          knowledge={knowledge}
          save={(entity) =>
            write(
              (now) => putOwn(now, entity),
              () => go('own'),
            )
          }
          cancel={() => go('own')}
        />
      ) : (
        <>
          {items?.length === 0 && <p class="mine-line">{words.t('mineEmpty')}</p>}
          <ul class="own-rows">
            {list.map((entity) => (
              <OwnRow
                key={entity.id}
                entity={entity}
                edit={() => go('own', entity.id)}
                remove={() => remove(entity)}
              />
            ))}
          </ul>
          <p class="mine-done" role="status">
            {gone && <BringBack text={words.t('mineDeleted', gone.entity.names[0] ?? '')} act={bringBack} />}
          </p>
          {list.length < MOST_OWN ? (
            <button
              type="button"
              class="plain"
              data-action="add-own"
              onClick={trusted(() => go('own', 'new'))}
            >
              {words.t('mineAdd')}
            </button>
          ) : (
            <p class="small">{words.t('mineMany', MOST_OWN)}</p>
          )}
          <label class="choice setting">
            <input
              type="checkbox"
              data-setting="paintOwn"
              checked={settings.paintOwn}
              aria-describedby="paint-own"
              onChange={(event) => {
                const paintOwn = event.currentTarget.checked
                change(() => ({ paintOwn }))
              }}
            />
            <span>{words.t('minePaint')}</span>
          </label>
          <p class="small under-choice" id="paint-own">
            {words.t('minePaintText')}
          </p>
          <PacksSection {...props} />
        </>
      )}
    </div>
  )
}
