/** The map as a file: SVG text, or a picture drawn on a canvas. Both stand alone, colours written out. */
import type { EntityType } from '../../knowledge/vocabulary.ts'
import { SHAPES } from '../../ui/glyph.tsx'
import type { Drawing } from './drawing.ts'
import { FONT } from './labels.ts'

export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly line: string
  readonly type: Readonly<Record<EntityType, string>>
}

/** Side of the box the shapes are drawn in (px), and that of `SHAPES`. */
const scaleOf = (radius: number) => (radius * 2) / 12
const DASH = [5, 4] as const
const FAMILY = 'system-ui, sans-serif'

/** Control characters and halves of letters have no place in XML, whatever a name holds. */
const written = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
const n = (value: number): string => String(Math.round(value * 10) / 10)

/** A complete SVG document. Names are escaped: they may be the reader's own. */
export function svgOf({ width, height, nodes, edges }: Drawing, colours: Colours, title: string): string {
  const lines = edges.map(
    ({ from, to, dashed }) =>
      `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}"${dashed ? ` stroke-dasharray="${DASH.join(' ')}"` : ''}/>`,
  )
  const shapes = nodes.map(
    ({ x, y, radius, type }) =>
      `<path transform="translate(${n(x - radius)} ${n(y - radius)}) scale(${n(scaleOf(radius))})" fill="${written(colours.type[type])}" d="${SHAPES[type]}"/>`,
  )
  const labels = nodes.flatMap(({ label }) =>
    label
      ? [
          `<text x="${n(label.x)}" y="${n(label.y)}" text-anchor="${label.anchor}">${written(label.text)}</text>`,
        ]
      : [],
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">`,
    `<title>${written(title)}</title>`,
    `<rect width="100%" height="100%" fill="${written(colours.paper)}"/>`,
    `<g stroke="${written(colours.line)}" stroke-width="1.2">${lines.join('')}</g>`,
    ...shapes,
    `<g font-family="${FAMILY}" font-size="${FONT}" font-weight="600" fill="${written(colours.ink)}">${labels.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n')
}

/** Pixels of the picture for each of the drawing. */
const DENSITY = 3

/** A PNG; null where the browser cannot make one. Drawn by hand: a picture of an SVG would have to be loaded. */
export function pngOf({ width, height, nodes, edges }: Drawing, colours: Colours): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width * DENSITY
  canvas.height = height * DENSITY
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  pen.scale(DENSITY, DENSITY)
  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = colours.line
  pen.lineWidth = 1.2
  for (const { from, to, dashed } of edges) {
    pen.setLineDash(dashed ? [...DASH] : [])
    pen.beginPath()
    pen.moveTo(from.x, from.y)
    pen.lineTo(to.x, to.y)
    pen.stroke()
  }
  for (const { x, y, radius, type } of nodes) {
    pen.save()
    pen.translate(x - radius, y - radius)
    pen.scale(scaleOf(radius), scaleOf(radius))
    pen.fillStyle = colours.type[type]
    pen.fill(new Path2D(SHAPES[type]))
    pen.restore()
  }
  pen.font = `600 ${FONT}px ${FAMILY}`
  pen.fillStyle = colours.ink
  for (const { label } of nodes) {
    if (!label) continue
    pen.textAlign = label.anchor === 'middle' ? 'center' : label.anchor
    pen.fillText(label.text, label.x, label.y)
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
