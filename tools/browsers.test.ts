import { expect, test } from 'vitest'
import { candidates, findBrowser, howToGet } from './browsers.ts'

const here =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

test('takes Chrome before Chromium before Edge for the Chrome build', () => {
  const find = (...paths: string[]) => findBrowser('chrome', 'linux', { PATH: '/a:/b' }, here(...paths))
  expect(find('/b/chromium', '/a/google-chrome')).toEqual({
    product: 'chrome',
    engine: 'chrome',
    path: '/a/google-chrome',
  })
  expect(find('/b/chromium', '/a/microsoft-edge')?.product).toBe('chromium')
  expect(find('/a/microsoft-edge')?.product).toBe('edge')
  expect(find('/a/firefox')).toBeNull()
})

test('a browser asked for by name is that browser or none', () => {
  expect(findBrowser('edge', 'linux', { PATH: '/a' }, here('/a/chromium'))).toBeNull()
  expect(findBrowser('firefox', 'linux', { PATH: '/a' }, here('/a/firefox-esr'))?.engine).toBe('firefox')
})

test('the environment wins over what is installed', () => {
  const env = { PATH: '/a', CHIPLIGHT_FIREFOX: '/opt/firefox/firefox' }
  expect(findBrowser('firefox', 'linux', env, here('/a/firefox'))?.path).toBe('/opt/firefox/firefox')
})

test('knows where macOS and Windows keep browsers', () => {
  expect(candidates('edge', 'darwin', { HOME: '/Users/k' })).toContain(
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  )
  expect(candidates('chrome', 'win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ])
})

test('says how to get a browser', () => {
  expect(howToGet('firefox', 'linux')).toContain('apt-get install firefox-esr')
  expect(howToGet('chrome', 'darwin')).toContain('CHIPLIGHT_CHROME')
})
