/** What may stand in an element: text as text, never as markup. */
export type Child = Node | string | null | false

/** Attributes by name; `true` sets one without a value, null and false leave it out. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** Handlers by the name of the event. */
type Handlers = Readonly<Record<string, (event: Event) => void>>

/**
 * Makes an element. Whatever people have written comes in as text nodes and attribute values, so that nothing of it
 * is ever read as markup; attributes that would run or load something are not set by anybody here.
 */
export const el = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
  handlers: Handlers = {},
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : String(value))
  made.append(...children.filter((child) => child !== null && child !== false))
  for (const [event, handler] of Object.entries(handlers)) made.addEventListener(event, handler)
  return made
}

/** A button that does something on this page. */
export const pressable = (title: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement =>
  el('button', { type: 'button', ...attributes }, [title], { click: press })

/** A label with its field. */
export const labelled = (title: string, field: HTMLElement, attributes: Attributes = {}): HTMLLabelElement =>
  el('label', attributes, [el('span', {}, [title]), field])

/** A field with choices. */
export const choice = (
  options: readonly (readonly [value: string, title: string])[],
  value: string,
  changed: (value: string) => void,
): HTMLSelectElement => {
  const made = el(
    'select',
    {},
    options.map(([one, title]) => el('option', { value: one }, [title])),
  )
  made.value = value
  made.addEventListener('change', () => {
    changed(made.value)
  })
  return made
}
