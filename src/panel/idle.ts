/** Work that waits until the browser has nothing to do, in slices no key has to wait for. */

/** Idle time (ms) left with which another item is begun. */
const LEAST = 2

/** Takes every item in turn, then calls `done`, all in idle time; a signal stops it between two items. */
export function readInIdleTime<T>(
  items: readonly T[],
  read: (item: T) => void,
  done: () => void,
  signal: AbortSignal,
): void {
  let next = 0
  const slice = (deadline: IdleDeadline) => {
    if (signal.aborted) return
    if (next === items.length) {
      done()
      return
    }
    while (next < items.length && deadline.timeRemaining() > LEAST) read(items[next++] as T)
    requestIdleCallback(slice)
  }
  requestIdleCallback(slice)
}
