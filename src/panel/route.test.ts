import { expect, test } from 'vitest'
import { back, routeOf, showEntity, showView } from './route.ts'

test('the address may open an entity', () => {
  expect(routeOf('chrome-extension://x/panel.html?view=tab#entity=nvidia').trail).toEqual(['nvidia'])
  expect(routeOf('chrome-extension://x/panel.html').trail).toEqual([])
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
