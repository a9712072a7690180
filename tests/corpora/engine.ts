/** The shipped knowledge and dictionary, built from the files as they stand. */
import { fileURLToPath } from 'node:url'
import { buildEngine as buildAt, type Engine } from '../../src/cli/engine.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const buildEngine = (): Promise<Engine> => buildAt(ROOT)
