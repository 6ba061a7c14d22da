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

/** Every typed object of a card, the card itself first. Data of actions is the product's own and not entered. */
export const elementsOf = (
  value: unknown,
  path: readonly (string | number)[] = [],
  around: readonly Found['element'][] = [],
): Found[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => elementsOf(one, [...path, index], around))
  if (typeof value !== 'object' || value === null) return []
  const inner = isElement(value) ? [...around, value] : around
  return [
    ...(isElement(value) ? [{ element: value, path, around }] : []),
    ...Object.entries(value)
      .filter(([name]) => name !== 'data')
      .flatMap(([name, one]) => elementsOf(one, [...path, name], inner)),
  ]
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
export const textsOf = (card: unknown): ReadText[] =>
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
