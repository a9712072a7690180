/**
 * Every state's boxes in every language: nothing cut off, nothing over something else, also on the smallest
 * phone and with text twice as large. Why boxes: docs/decisions/0029-gallery-geometry.md.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/knowledge/vocabulary.ts'
import { type OpenGallery, openGallery } from '../gallery/open.ts'

let gallery: OpenGallery
let names: readonly string[] = []

beforeAll(async () => {
  gallery = await openGallery()
  names = await gallery.page.evaluate(() => window.gallery.names)
})
afterAll(() => gallery?.close())

const WAYS = ['as it is', 'narrow', 'large text'] as const

test.each(LANGUAGES)(
  'every state has room for its words in %s',
  async (language) => {
    const wrong: string[] = []
    for (const way of WAYS) {
      await gallery.page.setViewport({ width: way === 'narrow' ? 360 : 1280, height: 900 })
      for (const name of names) {
        await gallery.show(name, { language, dark: false })
        const found = await gallery.page.evaluate((how) => window.gallery.misfits(how), way)
        wrong.push(...found.map((text) => `${name}, ${way}: ${text}`))
      }
    }
    expect(wrong).toEqual([])
  },
  300_000,
)

test('what has no room is found', async () => {
  const found = async (html: string) =>
    gallery.page.evaluate((content) => {
      window.gallery.show('card loading', { language: 'en', dark: false })
      const stage = document.querySelector<HTMLElement>('.gallery > *')
      const template = new DOMParser().parseFromString(content, 'text/html')
      stage?.replaceChildren(...template.body.childNodes)
      if (stage) Object.assign(stage.style, { width: '300px', height: '200px' })
      return window.gallery.misfits('as it is')
    }, html)
  expect(
    await found('<p style="width:60px;overflow:hidden;white-space:nowrap">far too long</p>'),
  ).not.toEqual([])
  expect(await found('<p style="height:10px;overflow:hidden">one<br>two</p>')).not.toEqual([])
  expect(await found('<p style="white-space:nowrap;margin-left:280px">beside the stage</p>')).not.toEqual([])
  expect(await found('<p>under</p><p style="margin-top:-40px">over all</p>')).not.toEqual([])
  expect(await found('<button>one</button><button style="margin-left:-20px">two</button>')).not.toEqual([])
  expect(await found('<p style="width:20px;overflow-wrap:anywhere">broken</p>')).not.toEqual([])
  expect(await found('<p>one</p><p>two</p><button>a</button><button>b</button>')).toEqual([])
})
