/** What the reader has switched on for pages that are read: their own names in them, and the trail. */
import type { Asker } from '../browser/background-messages.ts'
import type { RecogniseAnswer, RecogniseRequest } from '../browser/messages.ts'
import { ownDictionary } from '../browser/own-names.ts'
import { keepArticle } from '../browser/trail-storage.ts'
import { addOwn } from '../own/mark.ts'
import { trailRow } from '../own/record.ts'
import type { Settings } from '../settings/schema.ts'

/** The answer with the reader's own names in it; as it was where they cannot be had. */
async function withOwn(blocks: readonly string[], answer: RecogniseAnswer): Promise<RecogniseAnswer> {
  try {
    const dictionary = await ownDictionary()
    return dictionary ? addOwn(dictionary, blocks, answer) : answer
  } catch (error) {
    console.warn('Chiplight cannot read the names you added:', error)
    return answer
  }
}

/** Whether this page may be remembered: the reader wants it, and it is no private window. */
const remembers = ({ trail }: Settings, asker: Asker | null): asker is Asker =>
  trail && asker !== null && !asker.private && asker.frame === 0

/** What to answer a page that was recognised. Nobody waits for the trail. */
export async function personalise(
  request: RecogniseRequest,
  answer: RecogniseAnswer,
  settings: Settings,
  asker: Asker | null,
): Promise<RecogniseAnswer> {
  const full = settings.paintOwn ? await withOwn(request.blocks, answer) : answer
  if (remembers(settings, asker)) {
    const { blocks, title } = request
    const row = trailRow({ ...full, blocks, title }, asker.url, new Date())
    if (row) void keepArticle(row)
  }
  return full
}
