import { describe, expect, test } from 'vitest'
import { store } from '../../../tests/gallery/fakes.ts'
import type { Claim } from '../../claims/claim.ts'
import { buildGraph, type MapInput } from './graph.ts'

const page = (...ids: string[]) =>
  ids.map((id, index) => ({ id, type: 'company' as const, positions: Array(ids.length - index).fill(0) }))
const said = (subject: string, relation: Claim['relation'], object: string, more: Partial<Claim> = {}) => ({
  quote: 'so it says',
  claim: {
    subject,
    relation,
    object,
    with: [],
    status: 'done',
    negated: false,
    attributedTo: null,
    date: null,
    amount: null,
    share: null,
    evidence: { block: 0, start: 0, end: 1 },
    ...more,
  } satisfies Claim,
})
const graph = (input: Partial<MapInput>) =>
  buildGraph({ entities: [], claims: [], knowledge: store, focus: null, room: 24, ...input })
const pairs = (found: ReturnType<typeof graph>) => found.edges.map(({ ends }) => ends.join(' ')).sort()

describe('the whole page', () => {
  test('shows what is known between the names of the page, each statement once', () => {
    const found = graph({ entities: page('nvidia', 'cuda', 'schedmd', 'slurm') })
    expect(pairs(found)).toEqual(['cuda nvidia', 'nvidia schedmd', 'schedmd slurm'])
    for (const { links } of found.edges)
      expect(new Set(links.map(({ kind, subject }) => `${kind} ${subject}`)).size).toBe(links.length)
  })

  test('adds what the article says, and not what it denies or negates', () => {
    const entities = page('google', 'nvidia', 'meta')
    const claims = [
      said('meta', 'buys-from', 'nvidia'),
      said('google', 'acquires', 'meta', { negated: true }),
      said('google', 'sues', 'meta', { status: 'denied' }),
      said('meta', 'related-to', 'nvidia'),
    ]
    const links = graph({ entities, claims }).edges.flatMap((edge) => edge.links)
    expect(links.filter(({ claim }) => claim).map(({ kind }) => kind)).toEqual(['buys-from'])
  })

  test('sets aside what nothing is linked to', () => {
    const found = graph({ entities: page('nvidia', 'cuda', 'bis') })
    expect(found.apart.map(({ entity }) => entity.id)).toEqual(['bis'])
    expect(found.nodes.map(({ entity }) => entity.id)).toEqual(['nvidia', 'cuda'])
  })

  test('keeps the most named where there is no room for all', () => {
    const found = graph({ entities: page('nvidia', 'cuda', 'schedmd', 'slurm'), room: 2 })
    expect(found.nodes.map(({ entity }) => entity.id)).toEqual(['nvidia', 'cuda'])
    expect(found.left).toBe(2)
  })

  test('is empty for a page without names, and for names nobody knows', () => {
    expect(graph({}).nodes).toEqual([])
    expect(graph({ entities: page('nobody') }).nodes).toEqual([])
  })
})

describe('one entity', () => {
  test('stands first, its neighbours on the page before those elsewhere', () => {
    const found = graph({ entities: page('slurm', 'schedmd'), focus: 'nvidia', room: 4 })
    const ids = found.nodes.map(({ entity }) => entity.id)
    expect(ids.slice(0, 2)).toEqual(['nvidia', 'schedmd'])
    expect(found.edges.length).toBeGreaterThanOrEqual(ids.length - 1)
  })

  test('stands alone where nothing is known of it', () => {
    const found = graph({ entities: page('nobody'), focus: 'nobody' })
    expect(found).toMatchObject({ nodes: [], edges: [] })
  })
})
