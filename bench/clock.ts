/** Time the run has left, and rounds that stop in time. */

export class Deadline {
  private readonly end: number

  /** `seconds` from now. */
  constructor(seconds: number) {
    this.end = performance.now() + seconds * 1000
  }

  /** Milliseconds left; negative once over. */
  get left(): number {
    return this.end - performance.now()
  }

  /** The sooner of this deadline and one `seconds` from now. */
  within(seconds: number): Deadline {
    return new Deadline(Math.min(seconds, this.left / 1000))
  }
}

/** Runs `round` up to `count` times, one after the other, and none that would begin after the deadline. */
export async function rounds(
  count: number,
  deadline: Deadline,
  round: (index: number) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < count && deadline.left > 0; index++) await round(index)
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Keys are variants; each list grows by one value a round, so that equal indices belong together. */
export class Samples<Variant extends string> {
  private readonly lists = new Map<Variant, number[]>()

  add(variant: Variant, value: number): void {
    const list = this.lists.get(variant)
    if (list) list.push(value)
    else this.lists.set(variant, [value])
  }

  of(variant: Variant): readonly number[] {
    return this.lists.get(variant) ?? []
  }
}
