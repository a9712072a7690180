/** Against bad luck. */
import { change, type Defence, FAULTS, plant } from './defence.ts'

export const AGAINST_BAD_LUCK: readonly Defence[] = [
  {
    threat: 'The background is stopped',
    name: 'a question is put twice',
    changes: [change('src/browser/ask.ts', 'let attempts = 2', 'let attempts = 1')],
    project: 'unit',
    tests: ['src/browser/stopped.test.ts'],
  },
  {
    threat: 'Updated or removed under open pages',
    name: 'a script that is cut off leaves',
    changes: [
      change('src/browser/leaving.ts', '() => connected() || leave()', '() => connected()'),
      change('src/page/pointer/link.ts', 'if (!connected()) this.session.leave()', 'connected()'),
    ],
    project: 'e2e',
    tests: FAULTS,
    only: 'under an open page',
    // Firefox takes script and style away by itself.
    engines: ['chrome'],
  },
  {
    threat: 'Updated or removed under open pages',
    name: 'a card that was open goes',
    changes: [change('src/page/content.ts', '--most:"]\')?.remove()', '--most:"]\')')],
    project: 'e2e',
    tests: FAULTS,
    only: 'updated under an open page',
    // Chromium's old script takes its own card away.
    engines: ['firefox'],
  },
  {
    threat: 'Updated or removed under open pages',
    name: 'open articles get the new script',
    changes: [
      change(
        'src/browser/open-tabs.ts',
        'if (script) await readOpenTabs(script.matches, script.exclude_matches ?? [])',
        'void script',
      ),
    ],
    project: 'e2e',
    tests: FAULTS,
    only: 'updated under an open page',
    // Firefox adds it by itself.
    engines: ['chrome'],
  },
  {
    threat: 'Storage full, broken, older or newer',
    name: 'what cannot be read is kept',
    changes: [change('src/browser/watch-storage.ts', 'if (!whole) await', 'if (!items) await')],
    project: 'unit',
    tests: ['src/browser/faults.test.ts'],
  },
  {
    threat: 'Two windows and a card at once',
    name: 'changes are made one after the other',
    changes: [
      change(
        'src/browser/watch-storage.ts',
        'return navigator.locks.request(WATCH_KEY, async () => {',
        'return Promise.resolve().then(async () => {',
      ),
    ],
    project: 'unit',
    tests: ['src/browser/faults.test.ts'],
  },
  {
    threat: 'A clock set back',
    name: 'the last change counts, not the latest day',
    changes: [
      change(
        'src/settings/watch.ts',
        'const next = { id, ...NOTHING, ...now, ...change, changed: today }',
        'const next = now && now.changed > today ? now : { id, ...NOTHING, ...now, ...change, changed: today }',
      ),
    ],
    project: 'unit',
    tests: ['src/browser/faults.test.ts'],
  },
  {
    threat: 'Parts of the browser are missing',
    name: 'menus are looked up',
    changes: [change('src/browser/entrances.ts', 'if (!menus) return\n', '')],
    project: 'e2e',
    tests: FAULTS,
    only: 'Firefox for Android lacks',
  },
  {
    threat: 'Access withheld by the browser',
    name: 'the popup says so',
    changes: [
      change('src/panel/page-note.tsx', '(view.withheld ? NOTES.withheld(view, words) : null)', 'null'),
    ],
    project: 'unit',
    tests: ['src/panel/page-note.test.ts'],
  },
  {
    threat: 'Access withheld by the browser',
    name: 'the same in a browser',
    changes: [
      change('src/panel/page-note.tsx', "buttons: [{ label: words.t('allowSite'), act: 'allowSite' }],", ''),
    ],
    project: 'e2e',
    tests: FAULTS,
    only: 'withheld',
    // Chromium lets nobody but the reader take away what the manifest requires.
    engines: ['firefox'],
  },
  {
    threat: 'A file that lies',
    name: 'a file turns on nothing that watches',
    changes: [change('src/own/import.ts', "['version', 'trail', 'paintOwn']", "['version']")],
    project: 'unit',
    tests: ['src/own/import.test.ts', 'tests/fuzz/files.test.ts'],
  },
  {
    threat: 'Offline',
    name: 'nothing is asked for that the proxy would have to fetch',
    changes: [
      plant(
        'src/page/session.ts',
        "import { connected } from '../browser/ask.ts'",
        "void fetch('http://planted.example/').catch(() => {})",
      ),
    ],
    project: 'e2e',
    tests: ['tests/e2e/smoke.test.ts'],
  },
]
