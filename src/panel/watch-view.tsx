/** "Watch": what the reader has starred or written a note on, those of this page first. */
import type { EntityBrief } from '../knowledge/card.ts'
import type { WatchItem, WatchList } from '../settings/watch.ts'
import { useUi } from '../ui/context.tsx'
import { StarButton } from '../ui/star.tsx'
import { EntityRow } from './entity-row.tsx'
import { moveFocus } from './move-focus.ts'
import { NoteBox } from './page-note.tsx'
import type { Knowledge } from './services.ts'

interface Row {
  readonly item: WatchItem
  readonly entity: EntityBrief
}

function Group({
  title,
  rows,
  star,
}: {
  readonly title: string
  readonly rows: readonly Row[]
  star(id: string, on: boolean): void
}) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2 class="group">
        <span>{title}</span>
        <span class="count">{rows.length}</span>
      </h2>
      <ul>
        {rows.map(({ item, entity }) => (
          <EntityRow key={entity.id} entity={entity}>
            {item.note !== '' && <span class="row-note small">{item.note}</span>}
            <StarButton entity={entity} starred={item.starred} star={(on) => star(entity.id, on)} />
          </EntityRow>
        ))}
      </ul>
    </section>
  )
}

export function WatchView({
  items,
  knowledge,
  star,
}: {
  readonly items: WatchList
  readonly knowledge: Pick<Knowledge, 'brief'>
  star(id: string, on: boolean): void
}) {
  const { words, here } = useUi()
  const rows = items.flatMap((item): Row[] => {
    const entity = knowledge.brief(item.id)
    return entity ? [{ item, entity }] : []
  })
  if (rows.length === 0) return <NoteBox title={words.t('watchEmpty')} text={words.t('watchEmptyText')} />
  const onPage = rows.filter(({ entity }) => here.has(entity.id))
  const elsewhere = rows.filter(({ entity }) => !here.has(entity.id))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a short cut between the buttons inside
    <div class="list watch" onKeyDown={moveFocus}>
      <Group title={words.t('watchHere')} rows={onPage} star={star} />
      <Group title={words.t('watchElsewhere')} rows={elsewhere} star={star} />
    </div>
  )
}
