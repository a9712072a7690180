/** The few settings the panel has room for. */
import type { ComponentChildren } from 'preact'
import { ENTITY_TYPES } from '../knowledge/vocabulary.ts'
import type { Settings } from '../settings/schema.ts'
import { useWords } from '../ui/context.tsx'
import { namedOf } from '../ui/names.ts'
import type { Named, WordKey } from '../ui/words.ts'
import type { ChangeSettings } from './hooks.ts'
import { MineSettings } from './mine/mine-settings.tsx'
import type { View } from './route.ts'
import type { Knowledge, SiteServices } from './services.ts'
import { SiteSettings } from './site-settings.tsx'
import { Undoable } from './undoable.tsx'

const MARKS = { first: 'marksFirst', every: 'marksEvery', off: 'marksOff' } as const satisfies Record<
  Settings['marks'],
  WordKey
>
/** Languages go by their own names, so that a reader who cannot read the others finds theirs. */
const LANGUAGES: readonly { readonly value: Settings['language']; readonly name: string | null }[] = [
  { value: 'auto', name: null },
  { value: 'ko', name: '한국어' },
  { value: 'en', name: 'English' },
]

function Radio<T extends string>({
  name,
  value,
  now,
  children,
  lang,
  set,
}: {
  name: string
  value: T
  now: T
  children: ComponentChildren
  lang?: string
  set: (value: T) => void
}) {
  return (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={value === now} onChange={() => set(value)} />
      <span lang={lang}>{children}</span>
    </label>
  )
}

const without = <T,>(list: readonly T[], item: T): T[] => list.filter((one) => one !== item)

export function SettingsView({
  settings,
  change,
  knowledge,
  sites,
  go,
}: {
  readonly settings: Settings
  readonly change: ChangeSettings
  /** For the names of muted entities; their ids stand in while it is not there. */
  readonly knowledge: Knowledge | null
  readonly sites: SiteServices
  go(view: View): void
}) {
  const words = useWords()
  const { language } = words
  const named = (id: string): Named => {
    const entity = knowledge?.brief(id)
    return entity ? namedOf(entity, language) : { text: id }
  }
  return (
    <div class="settings">
      <h2 class="name" tabIndex={-1}>
        {words.t('settings')}
      </h2>
      <fieldset class="setting">
        <legend>{words.t('settingsMarks')}</legend>
        {Object.entries(MARKS).map(([value, key]) => (
          <Radio
            key={value}
            name="marks"
            value={value as Settings['marks']}
            now={settings.marks}
            set={(marks) => change(() => ({ marks }))}
          >
            {words.t(key)}
          </Radio>
        ))}
      </fieldset>
      <fieldset class="setting">
        <legend>{words.t('settingsLanguage')}</legend>
        {LANGUAGES.map(({ value, name }) => (
          <Radio
            key={value}
            name="language"
            value={value}
            now={settings.language}
            {...(name === null ? {} : { lang: value })}
            set={(chosen) => change(() => ({ language: chosen }))}
          >
            {name ?? words.t('languageAuto')}
          </Radio>
        ))}
      </fieldset>
      <label class="choice setting">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => {
            const badge = event.currentTarget.checked
            change(() => ({ badge }))
          }}
        />
        <span>{words.t('settingsBadge')}</span>
      </label>
      <SiteSettings sites={sites} />
      <MineSettings settings={settings} change={change} go={go} />
      <Undoable
        title={words.t('settingsMutedEntities')}
        items={settings.mutedEntities.map((id) => ({
          key: id,
          text: named(id).text,
          label: words.t('markAgain', named(id)),
          undo: () => change((now) => ({ mutedEntities: without(now.mutedEntities, id) })),
        }))}
      />
      <Undoable
        title={words.t('settingsMutedTypes')}
        items={settings.mutedTypes.map((type) => ({
          key: type,
          text: words.label(ENTITY_TYPES[type].label),
          label: words.t('markAgain', words.label(ENTITY_TYPES[type].label)),
          undo: () => change((now) => ({ mutedTypes: without(now.mutedTypes, type) })),
        }))}
      />
      <Undoable
        title={words.t('settingsSitesOff')}
        items={settings.sitesOff.map((host) => ({
          key: host,
          text: host,
          label: words.t('switchOnAgain', host),
          undo: () => change((now) => ({ sitesOff: without(now.sitesOff, host) })),
        }))}
      />
    </div>
  )
}
