import { demos } from '../../tools/demo/index.ts'
import { launch } from './harness/launch.ts'
import { cardShown, hoverMark, marksPainted } from './harness/signals.ts'

const browser = (process.argv[2] ?? 'chrome') as 'chrome'
const lang = (process.argv[3] ?? 'ko') as 'ko'
const dark = process.argv[4] === 'dark'
const demo = demos.find((d) => d.lang === lang)!
const s = await launch({ browser, lang, dark, routes: { [demo.url]: { file: demo.file } } })
try {
  const page = await s.open(demo.url)
  await page.setViewport({ width: 1000, height: 1000 })
  await marksPainted(page)
  await hoverMark(page, process.argv[5] ?? (lang === 'ko' ? '구글' : 'Google'))
  const t = Date.now()
  const root = await cardShown(page)
  console.log('card', Date.now() - t)
  console.log((await root.evaluate((r) => r.textContent)).slice(0, 700))
  await new Promise((r) => setTimeout(r, 400))
  await page.screenshot({ path: `/tmp/card-${browser}-${lang}${dark ? '-dark' : ''}.png` })
  const popup = await s.popup(page)
  await popup.waitForSelector('[role=tab]')
  await new Promise((r) => setTimeout(r, 600))
  await popup.screenshot({ path: `/tmp/popup-${browser}-${lang}${dark ? '-dark' : ''}.png` })
  console.log(
    s.consoleErrors,
    s.proxy.requests.map((r) => r.url),
  )
} finally {
  await s.close()
}
