/** `node --import tsx tools/icons.ts`: renders public/icons/icon.svg to the PNG sizes the manifest names. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { chromiumArguments, findBrowser } from './browsers.ts'

const SIZES = [16, 32, 48, 128]
const folder = fileURLToPath(new URL('../public/icons/', import.meta.url))

const found = findBrowser('chrome')
if (!found) throw new Error('rendering the icons needs Chrome or Chromium')
const svg = await readFile(`${folder}icon.svg`)
const browser = await puppeteer.launch({ executablePath: found.path, args: chromiumArguments() })
try {
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    const image = `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg.toString('base64')}">`
    await page.setContent(`<!doctype html><style>body{margin:0}img{display:block}</style>${image}`)
    await writeFile(`${folder}icon-${size}.png`, await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
