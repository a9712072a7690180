/** The map in words: every link with its two ends, and where it is from. */
import type { ShownClaim } from '../../ui/claims.ts'
import { trusted, useWords } from '../../ui/context.tsx'
import { EntityLink } from '../../ui/entity-link.tsx'
import { OutLink, sourceLine } from '../../ui/sources.tsx'
import type { Knowledge } from '../services.ts'
import type { MapEdge, MapLink } from './graph.ts'

interface LinkProps {
  readonly link: MapLink
  readonly knowledge: Pick<Knowledge, 'brief'>
  show(shown: ShownClaim): void
}

function Origin({ link, show }: Pick<LinkProps, 'link' | 'show'>) {
  const words = useWords()
  const { claim, sources } = link
  const [source] = sources
  if (claim) {
    return (
      <button
        type="button"
        class="quote"
        title={words.t('showInArticle')}
        onClick={trusted(() => show(claim))}
      >
        {claim.quote}
      </button>
    )
  }
  return source ? (
    <OutLink href={source.url}>{sourceLine(source, words)}</OutLink>
  ) : (
    <span>{words.t('mapGeneral')}</span>
  )
}

function End({ id, knowledge }: { readonly id: string; readonly knowledge: LinkProps['knowledge'] }) {
  const entity = knowledge.brief(id)
  return entity ? <EntityLink entity={entity} /> : <span>{id}</span>
}

/** One link as a line. */
export function LinkText({ link, knowledge, show }: LinkProps) {
  const words = useWords()
  return (
    <div class="map-link">
      <End id={link.subject} knowledge={knowledge} />{' '}
      <span class="relation">{words.relation(link.kind)}</span> <End id={link.object} knowledge={knowledge} />{' '}
      <Origin link={link} show={show} />
    </div>
  )
}

export function MapTable({
  edges,
  knowledge,
  show,
}: {
  readonly edges: readonly MapEdge[]
  readonly knowledge: LinkProps['knowledge']
  show(shown: ShownClaim): void
}) {
  const words = useWords()
  const links = edges.flatMap((edge) => edge.links)
  return (
    <div class="map-table">
      <table>
        <caption class="hidden">{words.t('tabMap')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('mapSubject')}</th>
            <th scope="col">{words.t('mapRelation')}</th>
            <th scope="col">{words.t('mapObject')}</th>
            <th scope="col">{words.t('mapOrigin')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={`${link.subject} ${link.kind} ${link.object} ${link.claim !== null}`}>
              <td>
                <End id={link.subject} knowledge={knowledge} />
              </td>
              <td>{words.relation(link.kind)}</td>
              <td>
                <End id={link.object} knowledge={knowledge} />
              </td>
              <td>
                <Origin link={link} show={show} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
