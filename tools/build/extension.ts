/** The vite plugin that turns a build of the extension pages into a whole extension. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { COPIES, PAGES, present, SCRIPTS } from './entries.ts'
import { LICENCES, licencesOf } from './licences.ts'
import { type Browser, expandManifest, hostPatterns, type Json } from './manifest.ts'
import { withPreloads } from './preloads.ts'
import { buildScript } from './script.ts'
import { wordScripts } from './words.ts'

const TARGETS = { chrome: 'chrome128', firefox: 'firefox142' } as const satisfies Record<Browser, string>
const HOSTS = 'src/browser/news-hosts.tsv'
/**
 * What pages share is one file: to read fifteen small ones took longer than to run them. Of recognition, claims
 * and the reader's own, most of which is read after the first paint, only what is needed before it. Style sheets
 * stay with their page.
 */
const SHARED = {
  name: 'shared',
  test: /(?:src[\\/](?:browser|knowledge|panel|settings|ui|own[\\/]trail|recognition[\\/]sentences)|node_modules).*\.(?:[jt]sx?|mjs)$/,
  minShareCount: 2,
}
/** Stands in as the entry of the page build while no page exists. */
const NO_PAGE = 'virtual:no-page'
/** Test builds alone have a page with nothing in it, from which a test can call the extension's API. */
const BLANK = {
  name: 'blank.html',
  html: '<!doctype html><meta charset="utf-8"><title>blank</title>',
} as const

export interface ExtensionOptions {
  readonly root: string
  readonly browser: Browser
  /** A build for end-to-end tests: `__TEST__` is true, so the card's shadow root is open to them. */
  readonly test: boolean
  /** Where the build goes unless the command line says otherwise. */
  readonly outDir: string
}

const readJson = async (path: string): Promise<Json> => JSON.parse(await readFile(path, 'utf8')) as Json

async function manifestFor(root: string, browser: Browser): Promise<string> {
  const { version } = (await readJson(join(root, 'package.json'))) as { version: string }
  const list = join(root, HOSTS)
  const hosts = hostPatterns(await readFile(list, 'utf8'))
  const manifest = expandManifest(await readJson(join(root, 'manifest.json')), browser, { version, hosts })
  return `${JSON.stringify(manifest, null, 2)}\n`
}

export function extension({ root, browser, test, outDir }: ExtensionOptions): Plugin {
  const target = TARGETS[browser]
  /** Files that our scripts are made of; the pages' stand in the bundle. */
  const modules = new Set<string>()
  const define = { __TEST__: JSON.stringify(test) }
  return {
    name: 'chiplight:extension',
    enforce: 'post',
    config(user) {
      const pages = present(root, PAGES).map(([, path]) => path)
      return {
        define,
        build: {
          target,
          outDir: user.build?.outDir ?? outDir,
          emptyOutDir: true,
          modulePreload: false,
          reportCompressedSize: false,
          rolldownOptions: {
            input: pages.length > 0 ? pages : [NO_PAGE],
            output: { codeSplitting: { groups: [SHARED] } },
          },
        },
      }
    },
    resolveId: (id) => (id === NO_PAGE ? `\0${NO_PAGE}` : null),
    load: (id) => (id === `\0${NO_PAGE}` ? 'export {}' : null),
    async buildStart() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source })
      for (const path of ['manifest.json', 'package.json', HOSTS]) {
        if (existsSync(join(root, path))) this.addWatchFile(join(root, path))
      }
      emit('manifest.json', await manifestFor(root, browser))
      if (test) emit(BLANK.name, BLANK.html)
      for (const [name, path] of present(root, COPIES)) {
        this.addWatchFile(path)
        emit(name, await readFile(path))
      }
      for (const [name, path] of present(root, SCRIPTS)) {
        const script = await buildScript(path, { root, target, define })
        for (const source of script.sources) {
          this.addWatchFile(source)
          modules.add(source)
        }
        emit(name, script.code)
      }
      for (const { name, code, source } of wordScripts(root)) {
        this.addWatchFile(join(root, source))
        emit(name, code)
      }
    },
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id)
      }
      this.emitFile({ type: 'asset', fileName: LICENCES, source: await licencesOf(modules) })
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.html'))
          file.source = withPreloads(String(file.source), bundle)
        // Pages keep their folder in src; in the extension they stand at the top.
        if (file.fileName.endsWith('.html')) file.fileName = basename(file.fileName)
        if (file.type === 'chunk' && file.moduleIds.includes(`\0${NO_PAGE}`)) delete bundle[file.fileName]
      }
    },
  }
}
