/** Settings of the reader's own things, and the ways to them. */
import type { Settings } from '../../settings/schema.ts'
import { trusted, useWords } from '../../ui/context.tsx'
import type { ChangeSettings } from '../../ui/settings.ts'
import type { View } from '../route.ts'

const WAYS = [
  { view: 'trail', key: 'trailOpen' },
  { view: 'own', key: 'mineManage' },
  { view: 'backup', key: 'backupOpen' },
] as const

export function MineSettings({
  settings,
  change,
  go,
}: {
  readonly settings: Settings
  readonly change: ChangeSettings
  go(view: View): void
}) {
  const words = useWords()
  return (
    <>
      <label class="choice setting">
        <input
          type="checkbox"
          data-setting="trail"
          checked={settings.trail}
          aria-describedby="trail-text"
          onChange={(event) => {
            const trail = event.currentTarget.checked
            change(() => ({ trail }))
          }}
        />
        <span>{words.t('trailSetting')}</span>
      </label>
      <p class="small under-choice" id="trail-text">
        {words.t('trailSettingText')}
      </p>
      <ul class="setting">
        {WAYS.map(({ view, key }) => (
          <li key={view}>
            <button type="button" class="more" data-way={view} onClick={trusted(() => go(view))}>
              {words.t(key)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
