/** Hands the reader a file: no permission is needed, and the browser asks or saves as it is set to. */

/** How long (ms) the browser may take to pick the file up. */
const PICK_UP = 60_000

export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), PICK_UP)
}

/** A file name from a title: letters and digits of any script, at most 60 characters. */
export function fileName(title: string, ending: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return `${words.join('-').slice(0, 60).replace(/-$/, '') || 'chiplight'}.${ending}`
}
