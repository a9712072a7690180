/** States of the settings page and the welcome page. */
import { Options } from '../../src/settings/options.tsx'
import type { Settings } from '../../src/settings/schema.ts'
import type { PageServices } from '../../src/settings/services.ts'
import { Welcome } from '../../src/settings/welcome.tsx'
import { wordsIn } from '../../src/ui/words/all.ts'
import { createFakeServices, type Log, store } from './fakes.ts'
import type { Look, State } from './states.tsx'

interface PageOptions {
  readonly settings?: Partial<Settings>
  /** The knowledge file cannot be read. */
  readonly broken?: true
  /** Storage cannot be written. */
  readonly full?: true
  /** A browser without keyboard commands. */
  readonly keyless?: true
  /** Match patterns of sites granted beside the news list. */
  readonly granted?: readonly string[]
}

function servicesOf({ language }: Look, log: Log, given: PageOptions) {
  const { settings = {}, broken, full, keyless, granted = [] } = given
  const fakes = createFakeServices({ language, settings, granted }, log)
  const services: PageServices = {
    ...fakes.services,
    ...(full ? { changeSettings: () => Promise.reject(new Error('storage is full')) } : {}),
    newsSites: 683,
    briefs: broken
      ? () => Promise.reject(new Error('the knowledge file is broken'))
      : async () => (id) => store.brief(id),
    panelAddress: (view) => `#view=${view}`,
    addresses: { settings: '#settings', welcome: '#welcome' },
    keys: async () => (keyless ? { next: '', open: '' } : { next: 'Alt+Shift+.', open: 'Alt+Shift+K' }),
    readThisPage: async () => {},
  }
  return { services, first: { settings: fakes.settings, words: wordsIn(language) } }
}

const options = (given: PageOptions = {}): State => ({
  kind: 'page',
  draw: (look, log) => <Options {...servicesOf(look, log, given)} />,
})
const welcome = (given: PageOptions = {}): State => ({
  kind: 'page',
  draw: (look, log) => <Welcome {...servicesOf(look, log, given)} />,
})

export const PAGES: Readonly<Record<string, State>> = {
  'page options': options(),
  'page options changed': options({
    settings: {
      marks: 'every',
      mutedTypes: ['policy', 'organisation'],
      mutedEntities: ['google'],
      sitesOff: ['example.com', 'a-rather-long-host-name.of-a-newspaper.example.org'],
      trail: true,
    },
    granted: ['*://chips.example.com/*', '*://*.a-long-name-of-a-journal.example.org/*'],
  }),
  'page options broken': options({ broken: true }),
  'page options full': options({ full: true }),
  'page welcome': welcome(),
  'page welcome keyless': welcome({ keyless: true }),
}
