/** Everything the reader has: out to a file, and in from one, with what would change shown first. */
import { useState } from 'preact/hooks'
import { changesAnything, type Plan, planImport } from '../../own/import.ts'
import {
  type Fields,
  LARGEST_STATE,
  openStateFile,
  PARTS,
  type Part,
  type Refusal,
  stateFile,
} from '../../own/state.ts'
import { today } from '../../settings/watch.ts'
import { trusted, useWords } from '../../ui/context.tsx'
import type { WordKey } from '../../ui/words.ts'
import { saveFile } from '../save-file.ts'
import { FileButton } from './file-button.tsx'
import { knownIn } from './known.ts'
import type { MineProps } from './mine-view.tsx'
import { ProblemList } from './problem-list.tsx'

const NAMES: Readonly<Record<Part, WordKey>> = {
  settings: 'partSettings',
  watch: 'partWatch',
  own: 'partOwn',
  packs: 'partPacks',
  trail: 'partTrail',
}
const REFUSALS: Readonly<Record<Refusal | 'unread', WordKey>> = {
  large: 'refusedLarge',
  json: 'refusedJson',
  format: 'refusedFormat',
  newer: 'refusedNewer',
  unread: 'fileUnread',
}
const COLUMNS = ['added', 'updated', 'unchanged', 'refused'] as const
const HEADS = {
  added: 'tallyAdded',
  updated: 'tallyUpdated',
  unchanged: 'tallyUnchanged',
  refused: 'tallyRefused',
} as const satisfies Record<(typeof COLUMNS)[number], WordKey>

type Report = Plan['report']
type Step =
  | { readonly kind: 'saved' | 'unsaved' | 'failed' }
  | { readonly kind: 'refused'; readonly why: Refusal | 'unread'; readonly name: string }
  | { readonly kind: 'plan'; readonly name: string; readonly fields: Fields; readonly report: Report }
  | { readonly kind: 'done'; readonly report: Report }

function ReportTable({ report }: { readonly report: Report }) {
  const words = useWords()
  return (
    <>
      <table class="tally">
        <thead>
          <tr>
            <th scope="col">{words.t('tallyPart')}</th>
            {COLUMNS.map((column) => (
              <th scope="col" key={column}>
                {words.t(HEADS[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part} data-part={part}>
              <th scope="row">{words.t(NAMES[part])}</th>
              {COLUMNS.map((column) => (
                <td key={column} data-column={column}>
                  {words.number(report.parts[part][column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {report.problems.length > 0 && (
        <ProblemList
          problems={report.problems}
          more={report.more}
          nameOf={(index) => words.t(NAMES[report.problems[index]?.part ?? 'settings'])}
        />
      )}
    </>
  )
}

export function BackupView({ services, knowledge, inPopup, openTab }: MineProps) {
  const words = useWords()
  const [step, setStep] = useState<Step | null>(null)
  const known = knownIn(knowledge)
  const save = async (): Promise<boolean> => {
    try {
      const text = stateFile(await services.state(), new Date())
      saveFile(`chiplight-${today()}.json`, new Blob([text], { type: 'application/json' }))
      return true
    } catch {
      return false
    }
  }
  async function look(file: File): Promise<Step> {
    const { name } = file
    if (file.size > LARGEST_STATE) return { kind: 'refused', why: 'large', name }
    const text = await file.text().catch(() => null)
    if (text === null) return { kind: 'refused', why: 'unread', name }
    const opened = openStateFile(text)
    if ('refused' in opened) return { kind: 'refused', why: opened.refused, name }
    const { fields } = opened
    const now = await services.state().catch(() => null)
    if (!now) return { kind: 'failed' }
    return { kind: 'plan', name, fields, report: planImport(fields, now, known).report }
  }
  async function apply(fields: Fields): Promise<Step> {
    try {
      let report: Report | null = null
      // Planned anew: something may have changed while the plan was looked at.
      await services.changeState((now) => {
        const plan = planImport(fields, now, known)
        report = plan.report
        return plan.next
      })
      return report ? { kind: 'done', report } : { kind: 'failed' }
    } catch {
      return { kind: 'failed' }
    }
  }
  const saveNow = trusted(() => void save().then((saved) => setStep({ kind: saved ? 'saved' : 'unsaved' })))
  const sum = ({ parts }: Report, column: (typeof COLUMNS)[number]) =>
    PARTS.reduce((total, part) => total + parts[part][column], 0)
  return (
    <div class="mine">
      <h2 class="name" tabIndex={-1}>
        {words.t('backup')}
      </h2>
      <p class="small">{words.t('backupText')}</p>
      <p class="mine-line">
        <button type="button" class="plain" data-action="save-state" onClick={saveNow}>
          {words.t('backupSave')}
        </button>
      </p>
      <FileButton
        label={words.t('backupChoose')}
        accept=".json"
        action="choose-state"
        inPopup={inPopup}
        openTab={openTab}
        chosen={(file) => void look(file).then(setStep)}
      />
      <p class="small">{words.t('backupChooseText')}</p>
      <div class="backup-step" role="status">
        {step?.kind === 'saved' && words.t('backupSaved')}
        {step?.kind === 'unsaved' && words.t('backupUnread')}
        {step?.kind === 'failed' && words.t('backupFailed')}
        {step?.kind === 'refused' && words.t(REFUSALS[step.why], step.name)}
        {step?.kind === 'done' && (
          <>
            <p>
              {words.t(
                'backupDone',
                sum(step.report, 'added'),
                sum(step.report, 'updated'),
                sum(step.report, 'unchanged'),
                sum(step.report, 'refused'),
              )}
            </p>
            <ReportTable report={step.report} />
          </>
        )}
        {step?.kind === 'plan' && (
          <>
            <p>{words.t(changesAnything(step.report) ? 'backupPlan' : 'backupNothing', step.name)}</p>
            <ReportTable report={step.report} />
            <p class="small">{words.t('backupSwitches')}</p>
            <div class="mine-buttons">
              {changesAnything(step.report) && (
                <>
                  <button
                    type="button"
                    class="solid"
                    data-action="apply-state"
                    onClick={trusted(() => void apply(step.fields).then(setStep))}
                  >
                    {words.t('backupApply')}
                  </button>
                  <button
                    type="button"
                    class="plain"
                    data-action="save-first"
                    onClick={trusted(
                      () => void save().then((saved) => saved || setStep({ kind: 'unsaved' })),
                    )}
                  >
                    {words.t('backupFirst')}
                  </button>
                </>
              )}
              <button type="button" class="quiet" onClick={trusted(() => setStep(null))}>
                {words.t('formCancel')}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
