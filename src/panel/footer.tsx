/** Below every view: the switch for this site, the way to the settings, and what is promised. */
import { trusted, useWords } from '../ui/context.tsx'
import { Icon } from '../ui/icons.tsx'
import type { PanelServices } from './services.ts'

export interface FooterProps {
  /** Host the switch is for; '' where there is nothing to switch. */
  readonly host: string
  readonly on: boolean
  readonly view: PanelServices['view']
  readonly inSettings: boolean
  setOn(on: boolean): void
  openTab(): void
  /** Null where the browser has no side panel. */
  readonly openSide: PanelServices['openSide']
  openSettings(): void
}

export function Footer({ host, on, view, inSettings, setOn, openTab, openSide, openSettings }: FooterProps) {
  const words = useWords()
  return (
    <footer class="panel-foot">
      <div class="panel-foot-row">
        {host !== '' && (
          <button
            type="button"
            role="switch"
            class="site"
            aria-checked={on}
            aria-label={words.t('siteSwitch', host)}
            onClick={trusted(() => setOn(!on))}
          >
            <span class="switch" />
            <span class="site-text">{words.t(on ? 'siteOn' : 'siteOff', host)}</span>
          </button>
        )}
        <span class="grow" />
        {view === 'popup' && openSide && (
          <button
            type="button"
            class="round"
            aria-label={words.t('openSide')}
            title={words.t('openSide')}
            onClick={trusted(() => {
              // Chrome leaves the popup open over the panel it has just opened.
              void openSide().then((done) => done && close())
            })}
          >
            <Icon name="side" />
          </button>
        )}
        {view !== 'tab' && (
          <button
            type="button"
            class="round"
            aria-label={words.t('openTab')}
            title={words.t('openTab')}
            onClick={trusted(openTab)}
          >
            <Icon name="out" />
          </button>
        )}
        <button
          type="button"
          class="round"
          data-action="settings"
          aria-label={words.t('settings')}
          title={words.t('settings')}
          aria-pressed={inSettings}
          onClick={trusted(openSettings)}
        >
          <Icon name="gear" />
        </button>
      </div>
      <p class="privacy">{words.t('privacy')}</p>
    </footer>
  )
}
