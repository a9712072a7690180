/** Archives that are the same bytes wherever and whenever they are made. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'

/** The first moment a zip can name, as it reads in any time zone. */
const EPOCH = '1980-01-01 00:00:00'

/**
 * Files by their path in the archive, sorted by code units; no time, owner or mode of this machine goes in.
 * `files`: path in the archive to its content.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const tree: Zippable = {}
  // os 3 (Unix) with plain rights, where the archiver would name the system it runs on.
  for (const [path, content] of sorted)
    tree[path] = [content, { level: 9, mtime: EPOCH, os: 3, attrs: 0o644 << 16 }]
  return zipSync(tree)
}

/** Files below `root` as an archive holds them. */
export async function filesOf(
  root: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = paths.map(async (path) => [path, new Uint8Array(await readFile(join(root, path)))] as const)
  return new Map(await Promise.all(read))
}

/** A text file for an archive. */
export const textFile = (text: string): Uint8Array => strToU8(text)
