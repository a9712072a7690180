import fc from 'fast-check'
import { expect, test } from 'vitest'
import { back, hashOf, queryOf, routeOf, routeOfHash, showEntity, showView, VIEWS } from './route.ts'

test('the address may open a view and an entity', () => {
  expect(routeOf('chrome-extension://x/panel.html?view=tab#entity=nvidia')).toEqual({
    view: 'page',
    trail: ['nvidia'],
  })
  expect(routeOf('chrome-extension://x/panel.html#view=links')).toEqual(showView('links'))
  expect(routeOf('chrome-extension://x/panel.html')).toEqual(showView('page'))
})

test.each(['#view=constructor', '#entity=', '#%', '#view=&view=links'])('%s is the first view', (hash) => {
  expect(routeOfHash(hash)).toEqual(showView('page'))
})

test('every route survives the address', () => {
  const id = fc.string({ minLength: 1, unit: 'binary' })
  fc.assert(
    fc.property(fc.constantFrom(...VIEWS), fc.array(id), fc.option(id), (view, trail, at) => {
      const route = { view, trail, ...(at === null ? {} : { at }) }
      expect(routeOfHash(hashOf(route))).toEqual(route)
    }),
  )
})

test('entities open from one another, and back leads the same way', () => {
  const deep = showEntity(showEntity(showView('names'), 'nvidia'), 'h100')
  expect(deep).toEqual({ view: 'names', trail: ['nvidia', 'h100'] })
  expect(back(deep).trail).toEqual(['nvidia'])
  expect(back(back(back(deep)))).toEqual(showView('names'))
})

test('an entity of the trail is returned to, not opened again', () => {
  const route = showEntity(showEntity(showEntity(showView('page'), 'a'), 'b'), 'a')
  expect(route.trail).toEqual(['a'])
})

test('an address can ask for words to be looked up', () => {
  expect(queryOf('chrome-extension://id/panel.html?view=tab#q=HBM4+%3Cb%3E')).toBe('HBM4 <b>')
  expect(queryOf('chrome-extension://id/panel.html#view=map')).toBe('')
  expect(queryOf(`chrome-extension://id/panel.html#q=${'x'.repeat(5000)}`)).toHaveLength(200)
})
