/** `vite build --mode chrome|firefox`; `npm run build` does both, after compiling the knowledge base. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { extension } from './tools/build/extension.ts'
import { pageMessages } from './tools/build/messages.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig(({ mode }) => {
  const browser = mode.startsWith('firefox') ? 'firefox' : 'chrome'
  const test = mode.endsWith('-test')
  return {
    root,
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      pageMessages,
      extension({ root, browser, test, outDir: join(root, test ? 'dist-test' : 'dist', browser) }),
    ],
  }
})
