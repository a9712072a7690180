/** Below this luminance (0 to 255) the page around a mention is dark. */
const DARK = 128

/** Whether the page around a place is dark: the first background colour that is not transparent, else the text's. */
export function isDarkAt(rect: DOMRect): boolean {
  let element: Element | null = document.elementFromPoint(rect.left + 1, rect.top + 1) ?? document.body
  for (; element; element = element.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number)
    if (alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < DARK
  }
  return (
    matchMedia('(prefers-color-scheme: dark)').matches &&
    getComputedStyle(document.documentElement).colorScheme.includes('dark')
  )
}
