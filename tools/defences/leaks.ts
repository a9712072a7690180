/** Against leaks. */
import { change, type Defence, FAULTS, MANIFEST, plant, REQUESTS } from './defence.ts'

const CONTEXT = "import { connected } from '../browser/ask.ts'"

export const AGAINST_LEAKS: readonly Defence[] = [
  {
    threat: 'A request',
    name: 'no source asks',
    changes: [plant('src/page/session.ts', CONTEXT, "void fetch('https://planted.example/')")],
    project: 'repository',
    tests: REQUESTS,
  },
  {
    threat: 'A request',
    name: 'the policy stops what asks all the same',
    changes: [change('manifest.json', "connect-src 'self'", 'connect-src *')],
    project: 'e2e',
    tests: FAULTS,
    only: 'planted',
  },
  {
    threat: 'A request',
    name: 'the policy is what was promised',
    changes: [change('manifest.json', "connect-src 'self'", 'connect-src *')],
    project: 'repository',
    tests: MANIFEST,
  },
  {
    threat: 'Fonts, styles, pictures, frames',
    name: 'style sheets load nothing',
    changes: [
      change('src/ui/base.css', '.note b {', '.note b {\n  background: url(https://planted.example/a.png);'),
    ],
    project: 'repository',
    tests: ['tests/repository/requests.test.ts', 'tests/repository/supply.test.ts'],
  },
  {
    threat: 'Sync services',
    name: 'nothing is handed to one',
    changes: [
      change(
        'src/browser/watch-storage.ts',
        'await browser.storage.local.set({ [WATCH_KEY]',
        'await browser.storage.sync.set({ [WATCH_KEY]',
      ),
    ],
    project: 'repository',
    tests: ['tests/repository/files.test.ts', 'tests/repository/supply.test.ts'],
  },
  {
    threat: 'Code from text',
    name: 'none is run',
    changes: [plant('src/page/session.ts', CONTEXT, "eval('1')")],
    project: 'repository',
    tests: ['tests/repository/requests.test.ts', 'tests/repository/files.test.ts'],
  },
  {
    threat: 'Private windows',
    name: 'nothing is recorded',
    changes: [change('src/background/personal.ts', '&& !asker.private ', '')],
    project: 'unit',
    tests: ['src/background/personal.test.ts'],
  },
  {
    threat: 'Private windows',
    name: 'nothing is recorded in a browser either',
    changes: [change('src/background/personal.ts', '&& !asker.private ', '')],
    project: 'e2e',
    tests: ['tests/e2e/private.test.ts'],
  },
  {
    threat: 'Private windows',
    name: 'no full tab is opened',
    changes: [
      change('src/browser/tabs.ts', "if (here?.incognito) throw new Error('a private window')", 'void here'),
    ],
    project: 'unit',
    tests: ['src/browser/faults.test.ts'],
  },
  {
    threat: 'More access than was promised',
    name: 'permissions are used and documented',
    changes: [
      change('manifest.json', '"contextMenus", "sidePanel"]', '"contextMenus", "sidePanel", "history"]'),
    ],
    project: 'repository',
    tests: MANIFEST,
  },
  {
    threat: 'More access than was promised',
    name: 'the list of hosts is frozen',
    changes: [change('src/browser/news-hosts.tsv', '*://www.notebookcheck.net/*', '*://*.planted.example/*')],
    project: 'repository',
    tests: ['tests/repository/hosts.test.ts'],
  },
  {
    threat: 'More access than was promised',
    name: 'scripts are registered for what is granted',
    changes: [change('src/browser/sites.ts', 'onRemoved.addListener(inTurn)', 'void onRemoved')],
    project: 'unit',
    tests: ['src/browser/faults.test.ts'],
  },
]
