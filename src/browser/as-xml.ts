const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as Chrome's omnibox wants it: it reads descriptions as XML and refuses all of them when one is broken. */
export const asXml = (text: string): string => text.replace(/[&<>"']/g, (letter) => XML[letter] ?? '')
