/** The settings page: everything at once, each setting with a picture or an example. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { EntityBrief } from '../knowledge/card.ts'
import { ENTITY_TYPE_NAMES, type EntityType } from '../knowledge/vocabulary.ts'
import { LanguageChoice, MarkChoice } from '../ui/choices.tsx'
import { UiContext, useWords } from '../ui/context.tsx'
import { Check, without } from '../ui/fields.tsx'
import { TypeShape } from '../ui/glyph.tsx'
import { MutedEntities, SitesOff } from '../ui/muted.tsx'
import { nameOf } from '../ui/names.ts'
import { type ChangeSettings, type First, useSettings } from '../ui/settings.ts'
import { SiteSettings } from '../ui/site-settings.tsx'
import { MarksPicture } from './picture.tsx'
import type { Settings } from './schema.ts'
import type { PageServices } from './services.ts'

/** One name of each kind that most readers will know. */
const EXAMPLES: Readonly<Record<EntityType, string>> = {
  company: 'nvidia',
  chip: 'h100',
  software: 'pytorch',
  model: 'llama',
  technology: 'hbm',
  person: 'jensen-huang',
  project: 'stargate',
  policy: 'chips-act',
  organisation: 'jedec',
}
/** The name that shows what a choice of language does. */
const SPOKEN: Pick<EntityBrief, 'names'> = {
  names: { en: 'Nvidia', ko: '엔비디아', ja: 'エヌビディア', 'zh-Hans': '英伟达', 'zh-Hant': '輝達' },
}

type Briefs = (id: string) => EntityBrief | undefined

interface PartProps {
  readonly settings: Settings
  readonly change: ChangeSettings
}

function Kinds({ settings, change, brief }: PartProps & { readonly brief: Briefs }) {
  const words = useWords()
  return (
    <fieldset class="setting part kinds" aria-describedby="kinds-text">
      <legend>{words.t('settingsTypes')}</legend>
      <p class="small" id="kinds-text">
        {words.t('settingsTypesText')}
      </p>
      <div class="kinds-grid">
        {ENTITY_TYPE_NAMES.map((type) => {
          const example = brief(EXAMPLES[type])
          const name = example && nameOf(example, words.language)
          return (
            <Check
              key={type}
              setting={`type-${type}`}
              checked={!settings.mutedTypes.includes(type)}
              set={(shown) =>
                change(({ mutedTypes }) => ({
                  mutedTypes: shown ? without(mutedTypes, type) : [...without(mutedTypes, type), type],
                }))
              }
            >
              <span class="kind-line">
                <TypeShape type={type} /> {words.type(type)}
              </span>
              {name && (
                <span class="example" data-type={type} lang={name.lang}>
                  {name.text}
                </span>
              )}
            </Check>
          )
        })}
      </div>
    </fieldset>
  )
}

function Trail({ settings, change, address }: PartProps & { readonly address: string }) {
  const words = useWords()
  return (
    <section class="part">
      <h2>{words.t('trail')}</h2>
      <Check
        setting="trail"
        checked={settings.trail}
        describedBy="trail-text"
        set={(trail) => change(() => ({ trail }))}
      >
        {words.t('trailSetting')}
      </Check>
      <p class="small under-choice" id="trail-text">
        {words.t('trailSettingText')}
      </p>
      <div class="sample" aria-hidden="true">
        <span class="small">{words.date('2026-11-26')}</span>
        <span class="strong">{words.t('welcomeArticleTitle')}</span>
        <span class="small">{words.count('trailNames', 9)}</span>
      </div>
      <a class="more" href={address}>
        {words.t('trailOpen')}
      </a>
    </section>
  )
}

export function Options({ services, first }: { readonly services: PageServices; readonly first: First }) {
  const { settings, words, change, failed } = useSettings(services, first)
  const [brief, setBrief] = useState<Briefs>(() => () => undefined)
  useEffect(() => {
    // Without the knowledge file there are no examples, and ids stand in for names.
    void services.briefs().then(
      (found) => setBrief(() => found),
      () => {},
    )
  }, [services])
  useEffect(() => {
    document.title = `${words.t('settings')} · Chiplight`
  }, [words])
  const ui = useMemo(() => ({ words, here: new Set<string>(), open: () => {} }), [words])
  const both = { settings, change }
  return (
    <UiContext.Provider value={ui}>
      <main class="page options">
        <h1>{words.t('settings')}</h1>
        {failed && (
          <p class="alert" role="alert">
            {words.t('watchFailed')}
          </p>
        )}
        <div class="parts">
          <div class="part pictured">
            <MarkChoice {...both} example={(marks) => <MarksPicture marks={marks} />} />
          </div>
          <Kinds {...both} brief={brief} />
          <div class="part">
            <LanguageChoice
              {...both}
              example={(language) => {
                const shown = nameOf(SPOKEN, language === 'auto' ? services.browserLanguage : language)
                return (
                  <span class="example" data-type="company" lang={shown.lang}>
                    {shown.text}
                  </span>
                )
              }}
            />
            <p class="small">{words.t('settingsLanguageText')}</p>
          </div>
          <section class="part">
            <h2>{words.t('settingsSites')}</h2>
            <p class="small">{words.t('settingsSitesText', services.newsSites)}</p>
            <div class="setting">
              <Check setting="badge" checked={settings.badge} set={(badge) => change(() => ({ badge }))}>
                {words.t('settingsBadge')}
              </Check>
            </div>
            <SiteSettings sites={services.sites} />
            <SitesOff {...both} />
            <MutedEntities {...both} brief={brief} />
          </section>
          <Trail {...both} address={services.panelAddress('trail')} />
          <section class="part">
            <h2>{words.t('settingsData')}</h2>
            <p class="small">{words.t('settingsDataText')}</p>
            <ul class="link-list">
              <li>
                <a class="more" href={services.panelAddress('backup')}>
                  {words.t('backupOpen')}
                </a>
              </li>
              <li>
                <a class="more" href={services.panelAddress('own')}>
                  {words.t('mineManage')}
                </a>
              </li>
              <li>
                <a class="more" href={services.addresses.welcome}>
                  {words.t('welcomeShow')}
                </a>
              </li>
            </ul>
          </section>
        </div>
        <p class="small promise">{words.t('privacy')}</p>
      </main>
    </UiContext.Provider>
  )
}
