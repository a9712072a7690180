/**
 * The WebExtension API with promises in every browser, for background, panel and settings. Nothing else
 * imports the polyfill; content script and card take content-api.ts, which weighs nothing.
 */
import browser from 'webextension-polyfill'

export type { Menus, Runtime } from 'webextension-polyfill'
export { browser }
