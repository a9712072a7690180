/**
 * The WebExtension API as the content script sees it, without the polyfill (10 KB in every page). The
 * few calls used there return promises in all supported versions of both browsers; only answering a
 * message differs, and page-messages.ts does it the way both understand.
 */
import type { Browser } from 'webextension-polyfill'

type Api = Pick<Browser, 'runtime' | 'storage'> & Partial<Pick<Browser, 'extension'>>

const scope = globalThis as { browser?: Api; chrome?: Api }

/** Undefined parts are possible at run time: after an update the old script is cut off from its extension. */
export const api = (scope.browser ?? scope.chrome) as Api

/** Our version; '' where the old script is cut off. */
export const version = (): string => api.runtime?.getManifest?.().version ?? ''

/** Whether this page is in a private window; true where nobody can tell any more. */
export const isPrivate = (): boolean => api.extension?.inIncognitoContext ?? true
