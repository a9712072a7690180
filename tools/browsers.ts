/** Finds installed browsers on Linux, macOS and Windows, and says how to get one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const PRODUCTS = ['chrome', 'chromium', 'edge', 'firefox'] as const
export type Product = (typeof PRODUCTS)[number]
export type Engine = 'chrome' | 'firefox'

export interface FoundBrowser {
  readonly product: Product
  /** Which of the two builds it runs. */
  readonly engine: Engine
  /** Path of the executable. */
  readonly path: string
}

interface Places {
  /** Commands looked for in PATH. */
  readonly commands: readonly string[]
  readonly mac: string
  /** Below Program Files, Program Files (x86) and the user's own AppData\Local. */
  readonly windows: string
}

const PLACES = {
  chrome: {
    commands: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  edge: {
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
} as const satisfies Record<Product, Places>

/** Environment variables that name an executable and win over everything found. */
export const OVERRIDES = { chrome: 'CHIPLIGHT_CHROME', firefox: 'CHIPLIGHT_FIREFOX' } as const

type Environment = Readonly<Record<string, string | undefined>>

/** Every path where `product` may be installed, best first. */
export function candidates(product: Product, platform: NodeJS.Platform, env: Environment): string[] {
  const { commands, mac, windows } = PLACES[product]
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].map((dir) => join(dir, mac))
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return bases.filter((base) => base !== undefined).map((base) => `${base}\\${windows}`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

const engineOf = (product: Product): Engine => (product === 'firefox' ? 'firefox' : 'chrome')

/**
 * The installed browser to use: `wanted` itself, or for 'chrome' any browser that runs the Chrome build
 * (Chrome, Chromium, Edge, in this order). Null when there is none.
 */
export function findBrowser(
  wanted: Product,
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): FoundBrowser | null {
  const engine = engineOf(wanted)
  const override = env[OVERRIDES[engine]]
  if (override) return { product: wanted, engine, path: override }
  const products: readonly Product[] = wanted === 'chrome' ? ['chrome', 'chromium', 'edge'] : [wanted]
  for (const product of products) {
    const path = candidates(product, platform, env).find(exists)
    if (path) return { product, engine, path }
  }
  return null
}

/** What to tell a person who has no browser for `engine`. */
export function howToGet(engine: Engine, platform: NodeJS.Platform = process.platform): string {
  const name = engine === 'firefox' ? 'Firefox (142 or newer)' : 'Chrome, Chromium or Edge (128 or newer)'
  const packages = { chrome: 'chromium', firefox: 'firefox-esr' }[engine]
  const ways: Partial<Record<NodeJS.Platform, string>> = {
    linux: `On Debian or Ubuntu: sudo apt-get install ${packages}.`,
    darwin: `With Homebrew: brew install --cask ${engine === 'firefox' ? 'firefox' : 'google-chrome'}.`,
    win32: `With winget: winget install ${engine === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome'}.`,
  }
  return `No ${name} was found. ${ways[platform] ?? ''} Or set ${OVERRIDES[engine]} to the path of its executable.`
}

const isRoot = () => process.getuid?.() === 0

/** Debian as root: installs what is missing, so that a bare CI machine needs no step of its own. */
export function installOnDebian(engines: readonly Engine[]): boolean {
  if (!isRoot() || !existsSync('/etc/debian_version')) return false
  const packages = [
    ...engines.map((engine) => ({ chrome: 'chromium', firefox: 'firefox-esr' })[engine]),
    'fonts-noto-cjk',
  ]
  console.log(`Installing ${packages.join(', ')}`)
  const run = (args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return run(['update']) && run(['install', '-y', '--no-install-recommends', ...packages])
}

/** Arguments that keep Chromium quiet and from talking to anybody. As root it has no sandbox to offer. */
export function chromiumArguments(): string[] {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}
