import type { Card, Element } from './kit.ts'

const isPressed = (type: string): boolean =>
  type === 'ActionSet' || type.startsWith('Action.') || type.startsWith('Input.')

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const stripped = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.filter((one) => !(isElement(one) && isPressed(one.type))).map(stripped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'selectAction' && name !== 'actions')
      .map(([name, inner]) => [name, stripped(inner)]),
  )
}

/** The card to look at only: no buttons, nothing to press or to fill in. For a card that a newer one follows. */
export const withoutButtons = (card: Card): Card => stripped(card) as Card
