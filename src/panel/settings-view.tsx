/** The few settings the panel has room for; the rest stands on a page of its own. */
import type { Settings } from '../settings/schema.ts'
import { LanguageChoice, MarkChoice } from '../ui/choices.tsx'
import { trusted, useWords } from '../ui/context.tsx'
import { Check } from '../ui/fields.tsx'
import { MutedEntities, MutedTypes, SitesOff } from '../ui/muted.tsx'
import type { ChangeSettings } from '../ui/settings.ts'
import { SiteSettings } from '../ui/site-settings.tsx'
import { MineSettings } from './mine/mine-settings.tsx'
import type { View } from './route.ts'
import type { Knowledge, SiteServices } from './services.ts'

export function SettingsView({
  settings,
  change,
  knowledge,
  sites,
  go,
  openAll,
}: {
  readonly settings: Settings
  readonly change: ChangeSettings
  /** For the names of muted entities. */
  readonly knowledge: Knowledge | null
  readonly sites: SiteServices
  go(view: View): void
  /** Opens the settings page. */
  openAll(): void
}) {
  const words = useWords()
  const both = { settings, change }
  return (
    <div class="settings">
      <h2 class="name" tabIndex={-1}>
        {words.t('settings')}
      </h2>
      <MarkChoice {...both} />
      <LanguageChoice {...both} />
      <div class="setting">
        <Check setting="badge" checked={settings.badge} set={(badge) => change(() => ({ badge }))}>
          {words.t('settingsBadge')}
        </Check>
      </div>
      <SiteSettings sites={sites} />
      <MineSettings settings={settings} change={change} go={go} />
      <MutedEntities {...both} brief={(id) => knowledge?.brief(id)} />
      <MutedTypes {...both} />
      <SitesOff {...both} />
      <p class="setting">
        <button type="button" class="more" data-action="all-settings" onClick={trusted(openAll)}>
          {words.t('settingsAll')}
        </button>
      </p>
    </div>
  )
}
