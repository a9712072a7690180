/** The licences of the packages that are bundled, for the extension to carry: read from the packages themselves. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Name under which the extension carries them. */
export const LICENCES = 'licences.txt'

const PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/
const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i
const RULE = '-'.repeat(72)

/** Folder of each package that one of these modules belongs to, by name, sorted. */
function packagesOf(modules: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const id of modules) {
    const [, folder, name] = PACKAGE.exec(id.replace(/^\0/, '')) ?? []
    if (folder && name) found.set(name.replaceAll('\\', '/'), folder)
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function licenceOf(name: string, folder: string): Promise<string> {
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string
    license?: string
  }
  if (!license) throw new Error(`${name} names no licence`)
  const files = (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort()
  const [first] = files
  const text = first ? (await readFile(join(folder, first), 'utf8')).trim() : ''
  return `${name} ${version}: ${license}\n\n${text}\n`
}

/** One text with the licence of each package. Rejects when a package has none. */
export async function licencesOf(modules: Iterable<string>): Promise<string> {
  const parts = await Promise.all([...packagesOf(modules)].map(([name, folder]) => licenceOf(name, folder)))
  return `Chiplight is made with these packages.\n\n${parts.join(`\n${RULE}\n\n`)}`.replaceAll('\r\n', '\n')
}
