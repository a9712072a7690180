/** Answers a page that sent its text. */
import type { RecogniseAnswer, RecogniseRequest } from '../browser/messages.ts'
import type { Dictionary } from '../recognition/dictionary/dictionary.ts'
import { recognise, sharedSentences } from '../recognition/recognise.ts'

/** Recognises the blocks of `request`; the answer's numbers are flat, since messages are copied. */
export function answerRecognise(
  dictionary: Dictionary,
  { blocks, title, description }: RecogniseRequest,
): RecogniseAnswer {
  const { mentions, relevant } = recognise(dictionary, { blocks, title, description })
  const indexOf = new Map<number, number>()
  const rows: number[] = []
  for (const { block, start, end, entity } of mentions) {
    const index = indexOf.get(entity) ?? indexOf.size
    indexOf.set(entity, index)
    rows.push(block, start, end, index)
  }
  const entities = [...indexOf.keys()].flatMap((index) => {
    const entity = dictionary.entities.at(index)
    return entity ? [{ id: entity.id, type: entity.type, name: entity.name }] : []
  })
  const sentences = sharedSentences(blocks, mentions).flatMap(({ block, start, end }) => [block, start, end])
  const versioned = mentions.flatMap((mention, index) => (mention.versioned ? [index] : []))
  return { relevant, entities, mentions: rows, sentences, versioned }
}
