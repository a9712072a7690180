/** The defences that docs/security.md names, row by row. */
import type { Defence } from './defence.ts'
import { AGAINST_LEAKS } from './leaks.ts'
import { AGAINST_BAD_LUCK } from './luck.ts'
import { AGAINST_PAGES } from './pages.ts'

export const DEFENCES: readonly Defence[] = [...AGAINST_PAGES, ...AGAINST_LEAKS, ...AGAINST_BAD_LUCK]
