/** How long our code may hold the page's thread at a stretch, and when it goes on. */

/** Main-thread time (ms) of a stretch; what runs between two looks at the clock comes on top. */
const SLICE = 4

/** The reading under way; ends by throwing when it is overtaken. An AbortSignal is one. */
export interface Stop {
  throwIfAborted(): void
}

// Date, not performance: whole milliseconds are enough, and it is there without being made.
let end = 0

/** Call at the start of every task of ours that may turn out long. */
export const beginSlice = (): void => {
  end = Date.now() + SLICE
}

export const isSliceOver = (): boolean => Date.now() > end

/**
 * Lets the page have its turn: frames and input come first. A page that is looked at before its frame is laid
 * out for us, in our time: 1 to 2 ms. After 50 ms we go on although it was never idle. Rejects when `stop` says so by then.
 */
export async function rest(stop: Stop): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 50 }))
  stop.throwIfAborted()
  beginSlice()
}
