/** Inside extension pages of either browser: Firefox has `chrome`, with promises under Manifest V3, too. */
declare const chrome: import('webextension-polyfill').Browser
