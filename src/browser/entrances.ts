/**
 * Ways in that are not the popup: keyboard commands, context menu, address bar. All are missing on Firefox for
 * Android: looked up, not assumed.
 */
import { asXml } from './as-xml.ts'
import { browser, type Menus } from './browser.ts'
import type { ToPage } from './messages.ts'

type CommandName = ToPage['command']['request']['name']
const COMMANDS: ReadonlySet<string> = new Set<CommandName>(['next-mention', 'previous-mention', 'open-card'])

/** Calls `act` with the command and the tab it was pressed in. Call at the top level of the background. */
export function listenForCommands(act: (name: CommandName, tab: number) => Promise<void>): void {
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
    if (id !== undefined && COMMANDS.has(name)) await act(name as CommandName, id)
  })
}

const READ_PAGE = 'read-page'
const LOOK_UP = 'look-up'

export interface MenuActions {
  readPage(tab: number): Promise<void>
  /** Looks up words the reader has selected; `tab` is the page they stand in. */
  lookUp(text: string, tab: number | null): Promise<unknown>
}

/** Puts our entries into the context menu and answers them. Call at the top level of the background. */
export function listenForMenu({ readPage, lookUp }: MenuActions): void {
  // Chrome has contextMenus in both browsers; Firefox's own name for it is menus.
  const menus: Pick<Menus.Static, 'create' | 'removeAll' | 'onClicked'> | undefined =
    browser.contextMenus ?? browser.menus
  if (!menus) return
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll()
    menus.create({ id: READ_PAGE, title: browser.i18n.getMessage('menuReadPage'), contexts: ['page'] })
    // The browser puts the selected words where %s stands.
    menus.create({ id: LOOK_UP, title: browser.i18n.getMessage('menuLookUp'), contexts: ['selection'] })
  })
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === READ_PAGE && tab?.id !== undefined) void readPage(tab.id)
    if (menuItemId === LOOK_UP && selectionText) void lookUp(selectionText, tab?.id ?? null)
  })
}

export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  readonly content: string
  readonly description: string
}

export interface OmniboxActions {
  suggest(text: string): Promise<readonly Suggestion[]>
  enter(text: string, inNewTab: boolean): Promise<unknown>
}

/** Answers what is typed behind our keyword in the address bar. Call at the top level of the background. */
export function listenForOmnibox({ suggest, enter }: OmniboxActions): void {
  const { omnibox } = browser
  if (!omnibox) return
  const isChrome = browser.runtime.getURL('').startsWith('chrome-extension:')
  const shown = (text: string) => (isChrome ? asXml(text) : text)
  omnibox.onInputStarted.addListener(() => {
    omnibox.setDefaultSuggestion({ description: shown(browser.i18n.getMessage('omniboxDefault')) })
  })
  omnibox.onInputChanged.addListener(async (text, show) => {
    // A background that cannot read its files suggests nothing.
    const found = await suggest(text).catch(() => [])
    show(found.map(({ content, description }) => ({ content, description: shown(description) })))
  })
  omnibox.onInputEntered.addListener((text, disposition) => {
    void enter(text, disposition !== 'currentTab')
  })
}
