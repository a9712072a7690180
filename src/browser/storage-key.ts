/** Where storage.local keeps the settings. */
export const SETTINGS_KEY = 'settings'
