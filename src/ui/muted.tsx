/** What the reader switched off: names, kinds, sites; each can be taken back. */
import type { EntityBrief } from '../knowledge/card.ts'
import type { Settings } from '../settings/schema.ts'
import { useWords } from './context.tsx'
import { Undoable, without } from './fields.tsx'
import { namedOf } from './names.ts'
import type { ChangeSettings } from './settings.ts'
import type { Named } from './words.ts'

interface MutedProps {
  readonly settings: Settings
  readonly change: ChangeSettings
}

export function MutedEntities({
  settings,
  change,
  brief,
}: MutedProps & {
  /** Ids stand in for names while the knowledge is not there. */
  brief(id: string): EntityBrief | undefined
}) {
  const words = useWords()
  const named = (id: string): Named => {
    const entity = brief(id)
    return entity ? namedOf(entity, words.language) : { text: id }
  }
  return (
    <Undoable
      title={words.t('settingsMutedEntities')}
      items={settings.mutedEntities.map((id) => ({
        key: id,
        text: named(id).text,
        label: words.t('markAgain', named(id)),
        undo: () => change((now) => ({ mutedEntities: without(now.mutedEntities, id) })),
      }))}
    />
  )
}

export function MutedTypes({ settings, change }: MutedProps) {
  const words = useWords()
  return (
    <Undoable
      title={words.t('settingsMutedTypes')}
      items={settings.mutedTypes.map((type) => ({
        key: type,
        text: words.type(type),
        label: words.t('markAgain', words.type(type)),
        undo: () => change((now) => ({ mutedTypes: without(now.mutedTypes, type) })),
      }))}
    />
  )
}

export function SitesOff({ settings, change }: MutedProps) {
  const words = useWords()
  return (
    <Undoable
      title={words.t('settingsSitesOff')}
      items={settings.sitesOff.map((host) => ({
        key: host,
        text: host,
        label: words.t('switchOnAgain', host),
        undo: () => change((now) => ({ sitesOff: without(now.sitesOff, host) })),
      }))}
    />
  )
}
