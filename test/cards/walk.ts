/** An object of a card's JSON that has a type, and where it stands. */
export interface Found {
  element: Readonly<Record<string, unknown>> & { readonly type: string }
  /** The properties and positions that lead to it from the card. */
  path: readonly (string | number)[]
  /** The typed objects around it, the card first. */
  around: readonly Found['element'][]
}

const isElement = (value: unknown): value is Found['element'] =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const collect = (
  found: Found[],
  value: unknown,
  path: Found['path'] = [],
  around: Found['around'] = [],
): Found[] => {
  if (typeof value !== 'object' || value === null) return found
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) collect(found, one, [...path, index], around)
    return found
  }
  if (isElement(value)) found.push({ element: value, path, around })
  const inner = isElement(value) ? [...around, value] : around
  for (const [name, one] of Object.entries(value))
    if (name !== 'data') collect(found, one, [...path, name], inner)
  return found
}

// A card is walked once, however many tests look at it.
const walked = new WeakMap<object, readonly Found[]>()

/** Every typed object of a card, the card itself first. Data of actions is the product's own and not entered. */
export const elementsOf = (card: object): readonly Found[] => {
  const found = walked.get(card) ?? collect([], card)
  walked.set(card, found)
  return found
}

/** The properties that people read; values and choices are what people typed or chose. */
export const readProperties = [
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'fallbackText',
] as const

/** A text that people read on a card. */
export interface ReadText {
  type: string
  property: (typeof readProperties)[number]
  text: string
}

/** Everything that people read on a card, choices included. */
export const textsOf = (card: object): ReadText[] =>
  elementsOf(card).flatMap(({ element }) => [
    ...readProperties.flatMap((property) => {
      const text = element[property]
      return typeof text === 'string' ? [{ type: element.type, property, text }] : []
    }),
    ...(Array.isArray(element['choices'])
      ? (element['choices'] as { title: string }[]).map(({ title }) => ({
          type: `${element.type} choice`,
          property: 'title' as const,
          text: title,
        }))
      : []),
  ])
