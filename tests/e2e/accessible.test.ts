/** What screen readers are told of every surface, and that keys alone reach all of it, in both browsers. */
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts'
import { LANGUAGE_NAMES } from '../../src/ui/settings.ts'
import { inEachBrowser } from './harness/browsers.ts'
import type { Accessible } from './harness/driver.ts'
import { launch, type Session } from './harness/launch.ts'
import { askPage, cardShown, clicksCount, marksPainted } from './harness/signals.ts'
import { count, HOST, ROUTES, t } from './popup-flow.ts'

/** What a reader acts on. */
const CONTROLS = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'tab', 'switch', 'radio', 'checkbox']
const STOPS = 'a[href], button, input, textarea, select, summary, [tabindex]'

type Control = readonly [role: string, name: string | RegExp]

/** At the foot of the panel, whatever it shows. */
const FOOT: readonly Control[] = [
  ['combobox', t('searchLabel')],
  ['switch', t('siteSwitch', 'www.kmib.co.kr')],
  ['button', t('openTab')],
  ['button', t('settings')],
]
const TABS: readonly Control[] = (['tabPage', 'tabLinks', 'tabMap', 'tabWatch', 'tabNames'] as const).map(
  (key) => ['tab', new RegExp(`^${t(key)}( \\d+)?$`)],
)
const CARRY: readonly Control[] = [t('carryCopy'), 'Markdown', 'CSV', 'JSON-LD'].map((name) => [
  'button',
  name,
])
const BACK: Control = ['button', t('backToList')]
const MARKS: readonly Control[] = (['marksFirst', 'marksEvery', 'marksOff'] as const).map((key) => [
  'radio',
  t(key),
])

interface Surface {
  readonly name: string
  readonly path: string
  /** There once it is drawn. */
  readonly ready: string
  /** Controls that have to be there, by role and name. */
  readonly controls: readonly Control[]
}

const panel = (name: string, hash: string, ready: string, controls: readonly Control[]): Surface => ({
  name,
  path: `panel.html?tab=%TAB%${hash}`,
  ready,
  controls: [...FOOT, ...controls],
})

const SURFACES: readonly Surface[] = [
  panel('the page list', '', '.carry', [
    ...TABS,
    ...CARRY,
    ['button', '엔비디아 Nvidia'],
    ['button', new RegExp(`^${t('jumpNext', { text: '엔비디아', reading: '엔비디아' })} \\d+$`)],
  ]),
  panel('the links', '#view=links', '.claims li', [
    ...TABS,
    ...CARRY,
    ['button', 'SK하이닉스'],
    ['button', /HBM을 엔비디아에 공급한다/],
  ]),
  panel('the map', '#view=map', 'svg .node', [
    ...TABS,
    ['button', /^엔비디아, /],
    ['button', t('mapAsTable')],
    ['button', 'SVG'],
    ['button', 'PNG'],
  ]),
  panel('the look-up', '#q=hbm', '[role=option]', [
    ['button', t('searchClear')],
    ['option', /HBM/],
  ]),
  panel('an entity', '#entity=nvidia', '[data-action=report]', [
    BACK,
    ['button', t('watch', { text: '엔비디아', reading: '엔비디아' })],
    ['button', t('mentionPrevious')],
    ['button', t('mentionNext')],
    ['button', t('noteAdd')],
    ['button', t('report')],
    ['button', /^출처 \d+개$/],
  ]),
  panel('the watch list', '#view=watch', '.ways', [
    ...TABS,
    ['button', t('trail')],
    ['button', t('mineNames')],
    ['button', t('backup')],
  ]),
  panel('the settings in the panel', '#view=settings', '.settings', [
    BACK,
    ...MARKS,
    ['radio', t('languageAuto')],
    ...LANGUAGES.map((language): Control => ['radio', LANGUAGE_NAMES[language]]),
    ['checkbox', t('settingsBadge')],
    ['button', t('allowAllSites')],
    ['button', t('settingsAll')],
  ]),
  panel('the trail', '#view=trail', '.mine .name', [BACK, ['button', t('trailOn')]]),
  panel('names added', '#view=own', '.mine .name', [BACK]),
  panel('save and restore', '#view=backup', '.mine .name', [BACK]),
  panel('the comparison', '#view=compare&at=h100,h200', '.compare-table', [BACK]),
  {
    name: 'the settings page',
    path: 'options.html',
    ready: '[data-type=person].example',
    controls: [
      ...MARKS,
      ['checkbox', /^기업/],
      ['checkbox', t('settingsBadge')],
      ['checkbox', t('trailSetting')],
      ['button', t('allowAllSites')],
      ['link', t('trailOpen')],
      ['link', t('backupOpen')],
      ['link', t('mineManage')],
      ['link', t('welcomeShow')],
    ],
  },
  { name: 'the welcome page', path: 'welcome.html', ready: 'article p', controls: [['link', t('settings')]] },
]

const CARD: readonly Control[] = [
  ['dialog', t('cardLabel', 'TSMC')],
  ['button', t('pin')],
  ['button', t('close')],
  ['button', t('watch', { text: 'TSMC', reading: '티에스엠시' })],
  ['button', t('markMenu')],
  ['button', t('openInPanel')],
  ['button', '엔비디아'],
  ['button', /GPU를 설계하고/],
]

const isIt = ([role, name]: Control, one: Accessible) =>
  one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name))

/** Of the table, what the tree has not; of the tree, controls without a name. */
function faults(tree: readonly Accessible[], controls: readonly Control[]): string[] {
  const missing = controls.filter((control) => !tree.some((one) => isIt(control, one)))
  const nameless = tree.filter(({ role, name }) => CONTROLS.includes(role) && name === '')
  return [
    ...missing.map(([role, name]) => `no ${role} is called ${name}`),
    ...nameless.map(({ role }) => `a ${role} has no name`),
  ]
}

interface Round {
  /** Stops that keys should reach, and those they did, by their place in the document. */
  readonly wanted: readonly number[]
  readonly reached: readonly number[]
  /** Stops whose focus is not to be seen. */
  readonly unseen: readonly string[]
}

/** Goes round by Tab; `scope` is the document or the card's shadow tree. */
async function goRound(page: Page, scope: ElementHandle<Document | ShadowRoot>): Promise<Round> {
  const wanted = await scope.evaluate((root, selector) => {
    const all = [...root.querySelectorAll<HTMLElement | SVGElement>(selector)]
    const radios = new Set<string>()
    return all.flatMap((element, index) => {
      if (element.tabIndex < 0 || !element.checkVisibility() || element.matches(':disabled')) return []
      // Radio buttons of one name are one stop: the chosen one, or the first.
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        const chosen = all.some((one) => one.matches(`input[name="${element.name}"]:checked`))
        if (chosen ? !element.checked : radios.has(element.name)) return []
        radios.add(element.name)
      }
      return [index]
    })
  }, STOPS)
  const reached = new Set<number>()
  const unseen = new Set<string>()
  // The browser's own controls may lie between the last stop and the first.
  for (let step = 0; step < wanted.length + 6 && reached.size < wanted.length; step++) {
    await page.keyboard.press('Tab')
    const at = await scope.evaluate((root, selector) => {
      const element = root.activeElement
      const index = element ? [...root.querySelectorAll(selector)].indexOf(element) : -1
      if (!element || index < 0) return null
      // A row's outline, a field's border, a node's ring: whatever is drawn round what has the focus.
      const ring = element.querySelector('.felt')
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      const circled = ring !== null && Number.parseFloat(getComputedStyle(ring).strokeWidth) >= 2
      return { index, seen: drawn || circled, name: element.outerHTML.slice(0, 100) }
    }, STOPS)
    if (!at) continue
    reached.add(at.index)
    if (!at.seen) unseen.add(at.name)
  }
  return { wanted, reached: [...reached].sort((a, b) => a - b), unseen: [...unseen] }
}

inEachBrowser((browser) => {
  let session: Session
  let article: Page
  let tab: number
  beforeAll(async () => {
    session = await launch({ browser, lang: 'ko', routes: ROUTES })
    await (await session.inside()).evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, language: 'ko' } }),
    )
  })
  afterAll(() => session?.close())
  afterEach(() => session?.tidy())
  const openArticle = async () => {
    article = await session.open(`${HOST}/article`)
    await marksPainted(article)
    tab = await session.tabId(article)
  }

  describe.each(SURFACES)('$name', ({ path, ready, controls }) => {
    test('tells its controls by role and name, and keys reach them all, to be seen', async () => {
      await openArticle()
      const page = await session.extensionPage(path.replace('%TAB%', String(tab)))
      await page.waitForSelector(ready)
      expect(faults(await session.accessible(page), controls)).toEqual([])
      const scope = await page.evaluateHandle(() => document)
      const { wanted, reached, unseen } = await goRound(page, scope as ElementHandle<Document>)
      expect(reached).toEqual(wanted)
      expect(unseen).toEqual([])
    })
  })

  test('the card tells its controls by role and name, keys reach them all, and the focus comes back', async () => {
    await openArticle()
    await article.evaluate(() => {
      const button = document.createElement('button')
      button.id = 'before'
      document.body.prepend(button)
      button.focus()
    })
    await askPage(session, article, { kind: 'jump', id: 'tsmc', index: 0 })
    await askPage(session, article, { kind: 'command', name: 'open-card' })
    const root = await cardShown(article)
    await clicksCount(article)
    const tree = await session.accessible(article)
    const from = tree.findIndex((one) => one.role === 'dialog')
    const { depth = 0 } = tree[from] ?? {}
    const after = tree.findIndex((one, index) => index > from && one.depth <= depth)
    const card = tree.slice(from, after < 0 ? tree.length : after)
    expect(faults(card, CARD)).toEqual([])
    expect(card.some(({ name }) => name.startsWith(count('sources', 1).slice(0, 2)))).toBe(true)
    const { wanted, reached, unseen } = await goRound(article, root)
    expect(reached).toEqual(wanted)
    expect(unseen).toEqual([])
    await article.keyboard.press('Escape')
    await article.waitForFunction(() => document.activeElement?.id === 'before', { polling: 20 })
  })
})
