/** Packs: what there is, what a file brings, what is wrong with one that is refused. */
import { useEffect, useState } from 'preact/hooks'
import { MOST_ENTITIES, MOST_PACKS, type Pack } from '../../own/pack.ts'
import { COLUMNS, readPackFile } from '../../own/pack-file.ts'
import type { Problem } from '../../own/problems.ts'
import { trusted, useWords } from '../../ui/context.tsx'
import { BringBack } from './bring-back.tsx'
import { FileButton } from './file-button.tsx'
import { knownIn } from './known.ts'
import type { MineProps } from './mine-view.tsx'
import { ProblemList } from './problem-list.tsx'

type Done =
  | { readonly kind: 'added' | 'replaced' | 'unread' | 'failed' | 'most'; readonly title: string }
  | { readonly kind: 'removed'; readonly pack: Pack }
  | {
      readonly kind: 'refused'
      readonly title: string
      readonly problems: readonly Problem[]
      readonly more: number
    }

export function PacksSection({ services, knowledge, inPopup, openTab }: MineProps) {
  const words = useWords()
  const [packs, setPacks] = useState<readonly Pack[] | 'broken'>([])
  const [done, setDone] = useState<Done | null>(null)
  const load = () => services.packs().then(setPacks, () => setPacks('broken'))
  useEffect(() => void load(), [services])
  const list = packs === 'broken' ? [] : packs
  const known = knownIn(knowledge)

  async function take(file: File): Promise<Done> {
    const title = file.name
    const read = await readPackFile(file, known).catch(() => null)
    if (read === null) return { kind: 'unread', title }
    if ('problems' in read) return { kind: 'refused', title, ...read }
    const { pack } = read
    const before = list.some(({ id }) => id === pack.id)
    if (!before && list.length >= MOST_PACKS) return { kind: 'most', title }
    return services.addPack(pack).then(
      () => ({ kind: before ? 'replaced' : 'added', title: pack.title }),
      () => ({ kind: 'failed', title }),
    )
  }
  const after = async (deed: Promise<Done | null>) => {
    setDone(await deed.catch(() => ({ kind: 'failed', title: '' }) as const))
    await load()
  }
  return (
    <section class="packs">
      <h3>{words.t('packs')}</h3>
      <p class="small">{words.t('packsText', COLUMNS.join(', '), MOST_ENTITIES)}</p>
      {packs === 'broken' && (
        <p class="alert" role="alert">
          {words.t('packUnread')}
        </p>
      )}
      <ul>
        {list.map((pack) => (
          <li class="undoable" key={pack.id} data-pack={pack.id}>
            <span>
              {pack.title} <span class="small">{words.count('packEntities', pack.entities.length)}</span>
            </span>
            <button
              type="button"
              class="more"
              data-action="delete-pack"
              aria-label={words.t('mineDeleteOf', pack.title)}
              onClick={trusted(
                () =>
                  void after(services.removePack(pack.id).then(() => ({ kind: 'removed', pack }) as const)),
              )}
            >
              {words.t('mineDelete')}
            </button>
          </li>
        ))}
      </ul>
      <FileButton
        label={words.t('packAdd')}
        accept=".json,.csv,.tsv"
        action="add-pack"
        inPopup={inPopup}
        openTab={openTab}
        chosen={(file) => void after(take(file))}
      />
      <div role="status" class="mine-done">
        {done?.kind === 'added' && words.t('packAdded', done.title)}
        {done?.kind === 'replaced' && words.t('packReplaced', done.title)}
        {done?.kind === 'unread' && words.t('fileUnread', done.title)}
        {done?.kind === 'failed' && words.t('watchFailed')}
        {done?.kind === 'most' && words.t('packMost', MOST_PACKS)}
        {done?.kind === 'refused' && (
          <>
            <p>{words.t('packRefused', done.title)}</p>
            <ProblemList problems={done.problems} more={done.more} />
          </>
        )}
        {done?.kind === 'removed' && (
          <BringBack
            text={words.t('mineDeleted', done.pack.title)}
            action="bring-back-pack"
            act={() => void after(services.addPack(done.pack).then(() => null))}
          />
        )}
      </div>
    </section>
  )
}
