/** The largest card that Teams takes everywhere, in bytes of its JSON as UTF-16. */
export const largestCard = 28 * 1024

type Node = Readonly<Record<string, unknown>>

const order = Symbol('order')

/** A part that may be left out of a card that grows too large; what has the lowest number goes first. */
export const expendable = <E extends Node>(number: number, items: readonly E[]) => ({
  type: 'Container',
  items,
  [order]: number,
})

/** Size in bytes, as Teams counts. */
export const sizeOf = (value: unknown): number => 2 * JSON.stringify(value).length

/** Two braces in one run begin a date function; in two runs they are two braces. */
export const withoutFunctions = (text: string): string[] => text.split(/(?<=\{)(?=\{)/u)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const changed = (value: unknown, change: (node: Node) => Node | null): unknown => {
  if (Array.isArray(value)) return value.map((one) => changed(one, change))
  if (!isNode(value)) return value
  const own = change(value)
  if (own !== null) return own
  // Spread first: it keeps the number of an expendable part.
  return {
    ...value,
    ...Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, change)])),
  }
}

const runsOf = (block: Node): readonly Node[] =>
  block['type'] === 'RichTextBlock' ? (block['inlines'] as readonly Node[]) : []

/** Runs that a block may have before it loses its looks at first: enough for a text with findings marked. */
const mostLooks = 24

/** The letters stay; only what is coloured or bold in them goes, and a mark such as [+…] says it still. */
const inOneLook = (body: unknown, most: number): unknown =>
  changed(body, (node) =>
    runsOf(node).length <= most
      ? null
      : {
          ...node,
          inlines: withoutFunctions(
            runsOf(node)
              .map((run) => String(run['text']))
              .join(''),
          ).map((text) => ({ type: 'TextRun', text })),
        },
  )

/** A text that is no longer than this; a cut one ends with an ellipsis. */
export const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, '')}…` : text

/** Rows of lists only: what opens when a row is pressed says the whole. */
const withShortRows = (body: unknown, longest: number): unknown =>
  changed(body, (node) => {
    if (!isNode(node['selectAction'])) return null
    const { selectAction } = node
    const short = (block: Node): Node => {
      const [title] = runsOf(block)
      const lines = runsOf(block).filter((run) => run['isSubtle'] === true)
      const [head, tail] = [runsOf(block).filter((run) => !lines.includes(run)), lines].map((runs) =>
        cut(
          runs
            .map((run) => String(run['text']))
            .join('')
            .replaceAll(/\{{2,}/gu, '{'),
          longest,
        ),
      )
      return {
        ...block,
        inlines: [{ ...title, text: head }, ...(lines.length === 0 ? [] : [{ ...lines[0], text: tail }])],
      }
    }
    return {
      ...node,
      items: (node['items'] as readonly Node[]).map(short),
      selectAction: { ...selectAction, title: cut(String(selectAction['title']), longest) },
    }
  })

/**
 * A body that Teams takes: as it is where it fits; else with its expendable parts, its looks and the ends of its
 * rows given up, one after the other, as far as needed. No text that a decision is about is ever shortened.
 * @param room bytes that the body may take
 * @param more says that something was left out
 */
export const fitted = <E extends Node>(body: readonly E[], room: number, more: E): readonly E[] => {
  if (sizeOf(body) <= room) return body
  let now = inOneLook(body, mostLooks) as readonly E[]
  const isLarge = () => sizeOf(now) > room
  const numbers = [...new Set(body.flatMap((one) => (one as { [order]?: number })[order] ?? []))]
  for (const number of numbers.toSorted((a, b) => a - b)) {
    if (!isLarge()) break
    now = [...now.filter((one) => one !== more && (one as { [order]?: number })[order] !== number), more]
  }
  if (isLarge()) now = inOneLook(now, 4) as readonly E[]
  for (const longest of [120, 90, 60, 40, 25])
    if (isLarge()) now = withShortRows(now, longest) as readonly E[]
  return now
}
