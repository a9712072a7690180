import { beforeEach, describe, expect, test } from 'vitest'
import { DWELL, DWELL_OPEN, DWELL_UNPAINTED, GRACE, Hover, type PointerNews } from './hover.ts'

/** Timers that a test moves by hand. */
class FakeClock {
  now = 0
  private next = 1
  private readonly timers = new Map<number, { at: number; action: () => void }>()
  set(action: () => void, ms: number): number {
    this.timers.set(this.next, { at: this.now + ms, action })
    return this.next++
  }
  cancel(timer: number): void {
    this.timers.delete(timer)
  }
  pass(ms: number): void {
    this.now += ms
    for (const [id, { at, action }] of [...this.timers]) {
      if (at <= this.now && this.timers.delete(id)) action()
    }
  }
  get waiting(): number {
    return this.timers.size
  }
}

let clock: FakeClock
let hover: Hover
let log: string[]
const box = { left: 0, top: 120, right: 300, bottom: 400 }
const news = (change: Partial<PointerNews> = {}): PointerNews => ({
  point: { x: 50, y: 100 },
  target: null,
  inCard: false,
  card: null,
  pinned: false,
  ...change,
})
const on = (mention: number, painted = true) => ({ target: { mention, painted } })

beforeEach(() => {
  clock = new FakeClock()
  log = []
  hover = new Hover(
    {
      prepare: (mention) => log.push(`prepare ${mention}`),
      show: (mention) => log.push(`show ${mention}`),
      hide: () => log.push('hide'),
    },
    clock,
  )
})

describe('opening', () => {
  test('after the pointer has rested', () => {
    hover.move(news(on(7)))
    clock.pass(DWELL - 1)
    expect(log).toEqual(['prepare 7'])
    clock.pass(1)
    expect(log).toEqual(['prepare 7', 'show 7'])
  })
  test('the time for which it has rested already counts', () => {
    hover.move(news({ ...on(7), age: 100 }))
    clock.pass(DWELL - 101)
    expect(log).toEqual(['prepare 7'])
    clock.pass(1)
    expect(log).toEqual(['prepare 7', 'show 7'])
  })
  test('small moves on the same mention do not start over', () => {
    hover.move(news(on(7)))
    clock.pass(200)
    hover.move(news({ ...on(7), point: { x: 52, y: 100 } }))
    clock.pass(100)
    expect(log).toContain('show 7')
  })
  test('not when the pointer only passes by', () => {
    hover.move(news(on(7)))
    clock.pass(DWELL - 1)
    hover.move(news())
    clock.pass(5000)
    expect(log).toEqual(['prepare 7'])
    expect(clock.waiting).toBe(0)
  })
  test('later on a mention that is not painted', () => {
    hover.move(news(on(7, false)))
    clock.pass(DWELL)
    expect(log).not.toContain('show 7')
    clock.pass(DWELL_UNPAINTED - DWELL)
    expect(log).toContain('show 7')
  })
})

describe('with a card open', () => {
  beforeEach(() => {
    hover.move(news(on(7)))
    clock.pass(DWELL)
    log = []
    hover.move(news({ ...on(7), card: box }))
  })
  test('it stays on its mention and in the card', () => {
    clock.pass(9999)
    hover.move(news({ card: box, inCard: true, point: { x: 50, y: 200 } }))
    clock.pass(9999)
    expect(log).toEqual([])
  })
  test('it closes after the grace when the pointer goes elsewhere', () => {
    hover.move(news({ card: box, point: { x: 50, y: 20 } }))
    clock.pass(GRACE - 1)
    expect(log).toEqual([])
    clock.pass(1)
    expect(log).toEqual(['hide'])
  })
  test('it stays while the pointer travels towards it, over other marks too', () => {
    hover.move(news({ card: box, point: { x: 55, y: 110 }, ...on(8) }))
    clock.pass(GRACE - 1)
    hover.move(news({ card: box, point: { x: 56, y: 115 }, ...on(8) }))
    clock.pass(GRACE - 1)
    hover.move(news({ card: box, point: { x: 57, y: 130 }, inCard: true }))
    clock.pass(9999)
    expect(log).toEqual([])
  })
  test('it closes when the pointer stops on the way', () => {
    hover.move(news({ card: box, point: { x: 55, y: 110 } }))
    clock.pass(GRACE)
    expect(log).toEqual(['hide'])
  })
  test('another mention takes over at once', () => {
    hover.move(news({ card: box, point: { x: 50, y: 20 }, ...on(3) }))
    clock.pass(DWELL_OPEN)
    expect(log).toEqual(['prepare 3', 'show 3'])
    clock.pass(GRACE)
    expect(log).not.toContain('hide')
  })
  test('a pinned card neither closes nor gives way', () => {
    hover.move(news({ card: box, pinned: true, point: { x: 50, y: 20 }, ...on(3) }))
    clock.pass(9999)
    expect(log).toEqual([])
  })
  test('a pinned card stays when the pointer leaves the window, as every lifted finger does', () => {
    hover.leave(true)
    clock.pass(9999)
    expect(log).toEqual([])
  })
  test('a card that was opened pinned closes once it is pinned no more', () => {
    hover.showing(-1)
    hover.leave(true)
    hover.move(news({ card: box, pinned: true, inCard: true }))
    hover.move(news({ card: box, inCard: true }))
    hover.move(news({ card: box, point: { x: 50, y: 20 } }))
    clock.pass(GRACE)
    expect(log).toEqual(['hide'])
  })
  test('a card that is pinned while it is about to close stays', () => {
    hover.leave(false)
    hover.move(news({ card: box, pinned: true, inCard: true }))
    clock.pass(9999)
    expect(log).toEqual([])
  })
  test('removed by the page, it opens again on the same mention', () => {
    hover.move(news({ point: { x: 50, y: 20 } }))
    hover.move(news(on(7)))
    clock.pass(DWELL)
    expect(log).toEqual(['prepare 7', 'show 7'])
  })
  test('leaving the window closes it after the grace', () => {
    hover.leave(false)
    clock.pass(GRACE)
    expect(log).toEqual(['hide'])
  })
  test('closed by other means, nothing is left running', () => {
    hover.move(news({ card: box, point: { x: 50, y: 20 } }))
    hover.showing(-1)
    clock.pass(9999)
    expect(log).toEqual([])
    expect(clock.waiting).toBe(0)
  })
})
