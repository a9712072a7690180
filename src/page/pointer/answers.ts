/** What popup and background ask of a page, and who in the page knows. */
import { answerAsPage } from '../../browser/late-messages.ts'
import type { ToPage } from '../../browser/messages.ts'
import type { ArticleSide } from '../card/contract.ts'
import type { Place } from './place.ts'
import { stateOf } from './state.ts'
import { pageText } from './text.ts'

export type Command = ToPage['command']['request']['name']

/** Answers until the session ends. `command` is asked only where cards open. */
export function answerQuestions(
  session: ArticleSide,
  place: Place,
  command: (name: Command) => boolean,
): void {
  answerAsPage(
    {
      'page-state': () => stateOf(session),
      'mark-here': () => session.markHere().then(() => stateOf(session)),
      jump: ({ id, index }) => place.jumpTo(id, index),
      'show-span': (span) => place.show(span),
      'read-text': () => (session.reading ? pageText(session.reading) : null),
      command: ({ name }) => session.active && command(name),
    },
    session.signal,
  )
}
