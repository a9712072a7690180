import { expect, test } from 'vitest'
import { shardUse } from './shards.ts'

const names = [
  { lang: 'en', text: 'AMD' },
  { lang: 'en', text: 'Amdocs' },
  { lang: 'en', text: 'Nvidia' },
  { lang: 'ko', text: '엔비디아' },
  { lang: 'ko', text: '암' },
]

test('an article needs the shards whose first characters it has where a name may begin', () => {
  expect(shardUse(names, ['Here amd begins a word'])).toMatchObject({ shards: 5, touched: 1, names: 0.2 })
  expect(shardUse(names, ['xNvidia and xAMD begin none'])).toMatchObject({ touched: 0, names: 0 })
  expect(shardUse(names, ['美엔비디아와 암'])).toMatchObject({ touched: 2, names: 0.4 })
})

test('names that begin alike share a shard, by language', () => {
  const alike = [...names, { lang: 'en', text: 'Nvidium' }, { lang: 'ko', text: 'Nvidia' }]
  expect(shardUse(alike, ['Nvidia'])).toMatchObject({ shards: 6, touched: 2, largest: 2 })
})
