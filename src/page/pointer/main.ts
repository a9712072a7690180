/** The pointer's script: joins a page of ours at the first move of a pointer, tap or keyboard command. */
import { PointerLink } from './link.ts'

const meeting = globalThis.chiplight
if (meeting && !meeting.pointer) meeting.pointer = new PointerLink(meeting, meeting.article)
