/** Keyboard commands and the context menu. Both are missing on Firefox for Android: looked up, not assumed. */
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

/** Puts our entries into the context menu and answers them. Call at the top level of the background. */
export function listenForMenu({ readPage }: { readPage: (tab: number) => Promise<void> }): void {
  // Chrome has contextMenus in both browsers; Firefox's own name for it is menus.
  const menus: Pick<Menus.Static, 'create' | 'removeAll' | 'onClicked'> | undefined =
    browser.contextMenus ?? browser.menus
  if (!menus) return
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll()
    menus.create({ id: READ_PAGE, title: browser.i18n.getMessage('menuReadPage'), contexts: ['page'] })
  })
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ_PAGE && tab?.id !== undefined) void readPage(tab.id)
  })
}
