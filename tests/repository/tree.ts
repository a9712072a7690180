/** Reads the tree as the rules look at it: files, their imports, what an entry reaches. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Paths (relative to the repository, with /) of all files below `folder`, sorted. */
export function filesBelow(folder: string, base = ROOT): string[] {
  const path = join(base, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export const read = (path: string, base = ROOT): string => readFileSync(join(base, path), 'utf8')

const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** The TypeScript of the extension, without its tests. */
export const sourceFiles = (): string[] =>
  filesBelow('src').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTest(path))

/** Source text without comments, whose words would look like code. Strings are kept. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    '$1',
  )
}

export interface Import {
  /** As written: './a.ts', 'valibot'. */
  readonly specifier: string
  /** Path of a local file in the repository; null for a package. */
  readonly file: string | null
  /** `import type`: gone from what is built. */
  readonly typeOnly: boolean
}

const IMPORT =
  /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g

/** Every import, re-export and dynamic import of a file. */
export function importsOf(path: string): Import[] {
  return [...withoutComments(read(path)).matchAll(IMPORT)].map(([, type, stated, dynamic]) => {
    const specifier = stated ?? dynamic ?? ''
    const local = specifier.startsWith('.')
    const file = local
      ? normalize(join(dirname(path), specifier.replace(/\?.*$/, '')))
          .split(sep)
          .join('/')
      : null
    return { specifier, file, typeOnly: type !== undefined }
  })
}

/** All local files and all packages that end up in what is built from `entry`. */
export function reach(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string) => {
    if (files.has(path)) return
    files.add(path)
    if (!/\.tsx?$/.test(path)) return
    for (const { specifier, file, typeOnly } of importsOf(path)) {
      // An address from the root is a file of the built extension, loaded as it is.
      if (typeOnly || specifier.startsWith('/')) continue
      if (file === null) packages.add(specifier)
      else visit(file)
    }
  }
  visit(entry)
  return { files, packages }
}

/** Lines of `text` that match, as 'path:line: text', ready to compare with []. */
export function hits(path: string, text: string, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []))
}
