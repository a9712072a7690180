/**
 * The background: woken by a message, answers it from read-only tables, forgets everything when it is
 * stopped. No state lives here.
 */
import { answerAsBackground, askPage } from '../browser/background-messages.ts'
import { listenForCommands, listenForMenu, listenForOmnibox } from '../browser/entrances.ts'
import { onFirstInstall } from '../browser/extension.ts'
import { loadDictionary, loadKnowledge } from '../browser/files.ts'
import { readTabsOnUpdate } from '../browser/open-tabs.ts'
import { followGrants } from '../browser/sites.ts'
import { loadSettings } from '../browser/storage.ts'
import {
  injectScript,
  openPanelHere,
  openPanelTab,
  openWelcome,
  readPageOnce,
  showBadge,
} from '../browser/tabs.ts'
import { chosenLanguage } from '../knowledge/language.ts'
import { KnowledgeStore } from '../knowledge/store.ts'
import { decodeDictionary } from '../recognition/dictionary/format.ts'
import { answerClaims } from './claims.ts'
import { answerEntity } from './entity.ts'
import { placeFor, remembering, suggestionsFor } from './look-up.ts'
import { answerMute } from './mute.ts'
import { once } from './once.ts'
import { personalise } from './personal.ts'
import { answerRecognise } from './recognise.ts'
import { answerWatch } from './watch.ts'

declare const __TEST__: boolean

// Each is read at its first use in a life of the background, and again only if that failed.
const dictionary = once(async () => decodeDictionary((await loadDictionary()).buffer))
const knowledge = once(async () => KnowledgeStore.open(await loadKnowledge()))
const search = once(async () => {
  // Most lives of the background look nothing up: the index and its engine are made in those that do.
  const { createSearch } = await import('../knowledge/search.ts')
  return remembering(createSearch(await knowledge()))
})
const spoken = async () => chosenLanguage((await loadSettings()).language, navigator.language)
const place = async (text: string) => placeFor(await search(), text, await spoken())

answerAsBackground({
  recognise: async (request, asker) => {
    const settings = loadSettings()
    return personalise(request, answerRecognise(await dictionary(), request), await settings, asker)
  },
  entity: ({ id }) => answerEntity(id, knowledge),
  claims: answerClaims,
  watch: answerWatch,
  inject: (late, asker) => (asker ? injectScript(asker.tab, asker.frame, late) : false),
  mute: answerMute,
  badge: ({ count }, asker) => {
    // A page that clears its badge is about to be read.
    if (count === 0) dictionary().catch(() => {})
    return asker ? showBadge(asker.tab, count) : false
  },
  'open-panel': ({ id }, asker) =>
    openPanelTab(`#${new URLSearchParams({ entity: id })}`, asker?.tab ?? null),
})

// Every test opens the extension for the first time, and looks at pages of its own.
if (!__TEST__) onFirstInstall(() => void openWelcome())

readTabsOnUpdate()
followGrants()

listenForCommands(async (name, tab) => {
  await askPage(tab, { kind: 'command', name })
})

listenForMenu({
  readPage: async (tab) => {
    if ((await askPage(tab, { kind: 'mark-here' })) !== null) return
    if (await readPageOnce(tab)) await askPage(tab, { kind: 'mark-here' })
  },
  lookUp: async (text, tab) => openPanelTab(await place(text), tab),
})

listenForOmnibox({
  suggest: async (text) => suggestionsFor(await knowledge(), await search(), text, await spoken()),
  enter: async (text, inNewTab) =>
    inNewTab ? openPanelTab(await place(text), null) : openPanelHere(await place(text)),
})
