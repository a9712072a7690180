/** How a test looks at a page that may have broken everything: from a world of its own, which the page cannot reach. */
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Session } from '../harness/launch.ts'
import type { Spy } from './spy.ts'

/** The part of puppeteer that has no public face: a world beside the page's own, in both browsers. */
interface Realm {
  evaluate<A extends unknown[], R>(act: (...args: A) => R, ...args: A): Promise<Awaited<R>>
}
const realmOf = (page: Page) => (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm()

export const beside = <A extends unknown[], R>(
  page: Page,
  act: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> => realmOf(page).evaluate(act, ...args)

/** Rests the pointer on the element with the id `name`. */
export async function hoverName(page: Page): Promise<void> {
  const { x, y } = await beside(page, () => {
    const box = document.getElementById('name')?.getBoundingClientRect()
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  })
  await page.mouse.move(x, y + 1)
  await page.mouse.move(x, y)
}

/** Whether a card of ours is open, filled, and above everything else. */
export const cardOnTop = (page: Page): Promise<boolean> =>
  beside(page, () => {
    const host = [...document.querySelectorAll<HTMLElement>('[popover]')].find(
      (element) => element.matches(':popover-open') && element.style.getPropertyValue('--most') !== '',
    )
    const box = host?.getBoundingClientRect()
    if (!host || !box || box.height < 80) return false
    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === host
  })

export const cardComes = (page: Page) =>
  expect.poll(() => cardOnTop(page), { timeout: 15_000, interval: 30 }).toBe(true)

/** Which of `words` the page got hold of. */
export const learned = (page: Page, words: readonly string[], heavy = false): Promise<string[]> =>
  page.evaluate(
    (wanted, large) => (window as unknown as { __spy: Spy }).__spy.harvest(wanted, large),
    [...words],
    heavy,
  )

/** What the page is, to be compared with itself elsewhere. */
export const outcome = (page: Page, restless = false): Promise<string> =>
  page.evaluate((rests) => (window as unknown as { __spy: Spy }).__spy.outcome(rests), restless)

/** What the reader has that no page may learn. */
export const SECRETS = {
  settings: {
    version: 1,
    language: 'ko',
    trail: true,
    sitesOff: ['secret-site.example'],
    mutedEntities: ['quagga'],
  },
  watch: {
    version: 1,
    items: [{ id: 'nvidia', starred: true, note: 'ZEBRA-NOTE', changed: '2026-11-20' }],
  },
  own: {
    version: 1,
    items: [
      {
        id: 'own:okapi123',
        type: 'company',
        names: ['Okapi Secret Works'],
        note: 'OKAPI-NOTE',
        link: '',
        changed: '2026-11-20T00:00:00.000Z',
      },
    ],
  },
} as const
/** Words of theirs, and of the card. */
export const HIDDEN = ['secret-site', 'quagga', 'ZEBRA-NOTE', 'Okapi', 'OKAPI', 'an open root'] as const

export async function plantSecrets(session: Session): Promise<void> {
  await (await session.inside()).evaluate((stored) => chrome.storage.local.set(stored), {
    ...SECRETS,
    'own-stamp': 'planted',
  } as Record<string, unknown>)
}

export const storedNow = async (session: Session, key: string): Promise<unknown> =>
  (await session.inside()).evaluate(async (name) => (await chrome.storage.local.get(name))[name], key)

/** Hosts of the frames inside a page in which our script is. Asked in our own world, behind scripts of the manifest. */
export async function readFrames(session: Session, page: Page): Promise<string[]> {
  const tab = await session.tabId(page)
  const found = await (await session.inside()).evaluate(async (tabId) => {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => (self !== top && 'chiplight' in globalThis && globalThis.chiplight ? location.host : null),
    })
    return frames.map(({ result }) => result as string | null)
  }, tab)
  return found.filter((host) => host !== null)
}
