/** Builds one classic script with a nested vite build, since vite splits the chunks of several entries. */
import preact from '@preact/preset-vite'
import { build, type Plugin } from 'vite'

export interface ScriptOptions {
  readonly root: string
  readonly target: string
  readonly define: Readonly<Record<string, string>>
}

export interface BuiltScript {
  readonly code: string
  /** Files it was made of, to watch. */
  readonly sources: readonly string[]
}

/**
 * An `import()` inside one of our scripts is part of the same file: it only puts off running a module.
 * Vite's helper around it looks for chunks to preload, of which there are none, and for a document.
 */
const plainImports: Plugin = {
  name: 'chiplight:plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
}

/** Bundles `input` into one self-contained IIFE. Fails when the build would leave anything beside it. */
export async function buildScript(input: string, options: ScriptOptions): Promise<BuiltScript> {
  const result = await build({
    configFile: false,
    root: options.root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), plainImports],
    define: { ...options.define },
    build: {
      write: false,
      target: options.target,
      modulePreload: false,
      reportCompressedSize: false,
      // A style sheet imported by a script has no file to go to: the scripts import styles as text (?inline).
      rollupOptions: { input, output: { format: 'iife', codeSplitting: false, entryFileNames: 'script.js' } },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const [chunk, ...rest] = outputs
  if (chunk?.type !== 'chunk' || rest.length > 0) {
    throw new Error(
      `${input} must build to one script, got ${outputs.map((file) => file.fileName).join(', ')}`,
    )
  }
  return { code: chunk.code, sources: chunk.moduleIds.filter((id) => !id.includes('\0')) }
}
