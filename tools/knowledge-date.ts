/** The day up to which knowledge/ was kept (YYYY-MM-DD); cards show it, and nothing may be dated after it. */
export const DATA_DATE = '2026-11-24'
