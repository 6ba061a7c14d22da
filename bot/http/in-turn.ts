/**
 * Makes what is asked for one after another, in the order of asking: for what takes so much memory that two at once would
 * be too many. One that fails lets the next begin.
 */
export const inTurn = (): (<T>(make: () => Promise<T>) => Promise<T>) => {
  let before: Promise<unknown> = Promise.resolve()
  return (make) => {
    const made = before.then(make)
    before = made.catch(() => undefined)
    return made
  }
}
