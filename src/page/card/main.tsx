/** The card's script: injected when a pointer first rests on a mention, joins the page's other scripts. */
import { CardController } from './controller.ts'

const meeting = globalThis.chiplight
if (meeting?.page && !meeting.card) meeting.card = new CardController(meeting, meeting.page)
