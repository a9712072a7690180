/** The choices of marks and of language, in the panel and on the settings page. */
import type { ComponentChildren } from 'preact'
import { CARD_LANGUAGES, MARK_MODES, type Settings } from '../settings/schema.ts'
import { useWords } from './context.tsx'
import { Radio } from './fields.tsx'
import { type ChangeSettings, LANGUAGE_NAMES, MARK_LABELS } from './settings.ts'

interface ChoiceProps<T> {
  readonly settings: Settings
  readonly change: ChangeSettings
  /** What shows a choice, beside its name. */
  example?(value: T): ComponentChildren
}

export function MarkChoice({ settings, change, example }: ChoiceProps<Settings['marks']>) {
  const words = useWords()
  return (
    <fieldset class="setting choices">
      <legend>{words.t('settingsMarks')}</legend>
      {MARK_MODES.map((value) => (
        <Radio
          key={value}
          name="marks"
          value={value}
          now={settings.marks}
          set={(marks) => change(() => ({ marks }))}
        >
          {example?.(value)}
          {words.t(MARK_LABELS[value])}
        </Radio>
      ))}
    </fieldset>
  )
}

export function LanguageChoice({ settings, change, example }: ChoiceProps<Settings['language']>) {
  const words = useWords()
  return (
    <fieldset class="setting choices languages">
      <legend>{words.t('settingsLanguage')}</legend>
      {CARD_LANGUAGES.map((value) => (
        <Radio
          key={value}
          name="language"
          value={value}
          now={settings.language}
          {...(value === 'auto' ? {} : { lang: value })}
          set={(language) => change(() => ({ language }))}
        >
          {value === 'auto' ? words.t('languageAuto') : LANGUAGE_NAMES[value]}
          {example?.(value)}
        </Radio>
      ))}
    </fieldset>
  )
}
