/** The settings page's and the welcome page's services in a real browser. */
import { commandKeys, newsSites, ownAddress } from '../browser/extension.ts'
import { openExtra } from '../browser/extra-knowledge.ts'
import { loadKnowledge } from '../browser/files.ts'
import { grants } from '../browser/sites.ts'
import { changeSettings, loadSettings, watchSettings } from '../browser/storage.ts'
import { panelAddress } from '../browser/tabs.ts'
import { nearestLanguage } from '../knowledge/language.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import { loadWords } from '../ui/words/load.ts'
import { readThisPage } from './read-this-page.ts'
import type { PageServices } from './services.ts'

async function briefs(): ReturnType<PageServices['briefs']> {
  const file = await loadKnowledge()
  const store = (await openExtra(file))?.store ?? KnowledgeStore.open(file)
  return (id) => store.brief(id)
}

export const browserServices = (): PageServices => ({
  browserLanguage: nearestLanguage(navigator.language),
  words: loadWords,
  settings: loadSettings,
  changeSettings,
  watchSettings,
  newsSites: newsSites(),
  sites: grants,
  briefs,
  panelAddress: (view) => panelAddress(`#view=${view}`, null),
  addresses: { settings: ownAddress('options.html'), welcome: ownAddress('welcome.html') },
  keys: async () => {
    const keys = await commandKeys()
    return { next: keys.get('next-mention') ?? '', open: keys.get('open-card') ?? '' }
  },
  readThisPage,
})
