/** The form for a name of the reader's own. */
import { useState } from 'preact/hooks'
import { ENTITY_TYPE_NAMES } from '../../knowledge/vocabulary.ts'
import {
  type Draft,
  type DraftProblem,
  draftOf,
  fromDraft,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_NAMES,
  newOwnId,
  type OwnEntity,
} from '../../own/entities.ts'
import { trusted, useUi } from '../../ui/context.tsx'
import type { Words } from '../../ui/words.ts'
import type { Knowledge } from '../services.ts'

const EMPTY: Draft = { name: '', aliases: '', type: 'company', note: '', link: '' }

const PROBLEMS: Readonly<Record<DraftProblem, (words: Words) => string>> = {
  name: (words) => words.t('formBadName', LONGEST_NAME),
  aliases: (words) => words.t('formBadAliases', MOST_NAMES - 1),
  note: (words) => words.t('formBadNote', LONGEST_TEXT),
  link: (words) => words.t('formBadLink'),
}

export function OwnForm({
  entity,
  knowledge,
  save,
  cancel,
}: {
  /** The one that is edited; null for a new one. */
  readonly entity: OwnEntity | null
  readonly knowledge: Knowledge
  save(entity: OwnEntity): void
  cancel(): void
}) {
  const { words, open } = useUi()
  const [draft, setDraft] = useState<Draft>(entity ? draftOf(entity) : EMPTY)
  const [problem, setProblem] = useState<DraftProblem | null>(null)
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change })
    setProblem(null)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const made = fromDraft(draft, entity?.id ?? newOwnId(), new Date())
    if (typeof made !== 'string') return save(made)
    setProblem(made)
    ;(event.currentTarget as HTMLFormElement).querySelector<HTMLElement>(`[name="${made}"]`)?.focus()
  }
  const said = (field: DraftProblem) =>
    problem === field && (
      <span class="problem" role="alert">
        {PROBLEMS[field](words)}
      </span>
    )
  const wanted = draft.name.trim().toLowerCase()
  const [hit] = wanted.length > 1 ? knowledge.search(wanted, undefined, 1) : []
  const same = hit?.why.kind === 'name' ? hit.why.name : ''
  const known = hit && hit.id !== entity?.id && same.toLowerCase() === wanted ? hit : null
  return (
    <form class="own-form" onSubmit={submit} noValidate>
      <label>
        <span>{words.t('formName')}</span>
        <input
          class="field"
          name="name"
          value={draft.name}
          maxLength={LONGEST_NAME}
          aria-invalid={problem === 'name'}
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
        {said('name')}
      </label>
      {known && (
        <p class="small">
          {words.around('formKnown')[0]}
          <button type="button" class="ent" onClick={trusted(() => open(known.id))}>
            {same}
          </button>
          {words.around('formKnown')[1]}
        </p>
      )}
      <label>
        <span>{words.t('formAliases')}</span>
        <textarea
          class="field"
          name="aliases"
          rows={2}
          value={draft.aliases}
          aria-invalid={problem === 'aliases'}
          onInput={(event) => set({ aliases: event.currentTarget.value })}
        />
        {said('aliases')}
      </label>
      <label>
        <span>{words.t('formType')}</span>
        <select
          class="field"
          name="type"
          value={draft.type}
          onChange={(event) => set({ type: event.currentTarget.value as Draft['type'] })}
        >
          {ENTITY_TYPE_NAMES.map((type) => (
            <option key={type} value={type}>
              {words.type(type)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.t('formNote')}</span>
        <textarea
          class="field"
          name="note"
          rows={3}
          maxLength={LONGEST_TEXT}
          value={draft.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
        {said('note')}
      </label>
      <label>
        <span>{words.t('formLink')}</span>
        <input
          class="field"
          name="link"
          inputMode="url"
          placeholder="https://"
          value={draft.link}
          aria-invalid={problem === 'link'}
          onInput={(event) => set({ link: event.currentTarget.value })}
        />
        {said('link')}
      </label>
      <div class="mine-buttons">
        <button type="submit" class="solid" data-action="save-own">
          {words.t('formSave')}
        </button>
        <button type="button" class="quiet" onClick={trusted(cancel)}>
          {words.t('formCancel')}
        </button>
      </div>
    </form>
  )
}
