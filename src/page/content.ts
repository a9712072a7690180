/** The content script: on every page of the news hosts, so it is small and leaves early where it can. */
import { Session } from './session.ts'

/** First labels of hosts that are not for reading: sign-in, accounts, shops, mail. */
const NOT_FOR_READING =
  'login signin account accounts auth id sso my member members membership profile secure pay payment checkout subscribe shop store mail jobs dating'

const alreadyHere = globalThis.chiplight !== undefined

if (
  !alreadyHere &&
  !NOT_FOR_READING.split(' ').includes(location.hostname.split('.')[0] ?? '') &&
  document.contentType === 'text/html' &&
  CSS.highlights
) {
  // A card that was open when Firefox took away its script.
  document.querySelector('[popover=manual][style*="--most:"]')?.remove()
  void new Session().start()
}
