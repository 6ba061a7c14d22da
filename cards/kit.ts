import type { z } from 'zod'
import type { actions, Verb } from './actions.ts'
import { fitted, largestCard, withoutFunctions } from './fit.ts'
import type { Words } from './text/words.ts'

/** An element of an Adaptive Card 1.5. */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string }

/** An Adaptive Card 1.5 as Teams takes it. */
export interface Card {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly $schema: string
  readonly lang: string
  /** Shown where cards are not, and as the notification: never anything personal. */
  readonly fallbackText: string
  readonly body: readonly Element[]
  readonly msteams: { readonly width: 'Full' }
}

const locales = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' } as const

/** The locale of the reader, for dates. */
export const localeOf = (t: Words): string => locales[t.language]

/** Bytes of a card around its body and its summary, with the banner of training. */
const frame = 1_100

/**
 * A card. `summary` is what a notification and an old client show: a plain sentence without names, numbers or
 * texts (XC-26). A card that is too large for Teams gives up what is expendable.
 */
export const card = (t: Words, summary: string, body: readonly (Element | null | false)[]): Card => ({
  type: 'AdaptiveCard',
  version: '1.5',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  // Clients take the language alone, without a country.
  lang: t.language,
  fallbackText: summary,
  body: fitted(
    body.filter((element) => element !== null && element !== false),
    largestCard - frame - 2 * summary.length,
    note(t('common.notAll')),
  ),
  msteams: { width: 'Full' },
})

/** How a piece of text looks. */
export interface Look {
  color?: 'good' | 'warning' | 'attention' | 'accent'
  subtle?: boolean
  strong?: boolean
  italic?: boolean
  size?: 'small' | 'medium' | 'large' | 'extraLarge'
  mono?: boolean
  strikethrough?: boolean
  underline?: boolean
  highlight?: boolean
}

/** A piece of text with its look. */
export type Run = string | (Look & { text: string })

const plain = (text: string): Look & { text: string } => ({ text })

const run = (one: Run): Element[] => {
  const { text, color, subtle, strong, italic, size, mono, strikethrough, underline, highlight } =
    typeof one === 'string' ? plain(one) : one
  return withoutFunctions(text).map((piece) => ({
    type: 'TextRun',
    text: piece,
    ...(color === undefined ? {} : { color }),
    ...(subtle === true ? { isSubtle: true } : {}),
    ...(strong === true ? { weight: 'bolder' } : {}),
    ...(italic === true ? { italic: true } : {}),
    ...(size === undefined ? {} : { size }),
    ...(mono === true ? { fontType: 'monospace' } : {}),
    ...(strikethrough === true ? { strikethrough: true } : {}),
    ...(underline === true ? { underline: true } : {}),
    ...(highlight === true ? { highlight: true } : {}),
  }))
}

/** Where a block stands to the one before it. */
export interface Place {
  spacing?: 'none' | 'small' | 'medium' | 'large'
  separator?: boolean
}

/**
 * Text, literally: rich text knows no Markdown, so no name, reason or message text can turn into a link, a list
 * or a date function.
 */
export const text = (runs: Run | readonly Run[], place: Place = {}): Element => ({
  type: 'RichTextBlock',
  inlines: (Array.isArray(runs) ? (runs as readonly Run[]) : [runs as Run]).flatMap(run),
  ...place,
})

/** The heading of a card; screen readers jump to it. Markdown signs are escaped. */
export const heading = (title: string): Element => ({
  type: 'TextBlock',
  text: title.replaceAll(/[\\*_[\]()#+\-!`<>&|~{}]/gu, (sign) => `\\${sign}`),
  style: 'heading',
  size: 'large',
  weight: 'bolder',
  wrap: true,
})

/** A smaller heading within a card. */
export const subheading = (title: string): Element =>
  text({ text: title, strong: true }, { spacing: 'medium' })

/** A quieter line. */
export const note = (sentence: string, place: Place = {}): Element =>
  text({ text: sentence, subtle: true, size: 'small' }, place)

const signs = { good: '✓ ', warning: '⚠ ', attention: '✗ ', accent: '' } as const

/** A box that says that something is fine, needs care, or went wrong; the sign says it without colour too. */
export const banner = (
  kind: 'good' | 'warning' | 'attention' | 'accent',
  lines: readonly string[],
): Element => ({
  type: 'Container',
  style: kind,
  bleed: false,
  spacing: 'medium',
  items: lines.map((line, index) =>
    text(`${index === 0 ? signs[kind] : ''}${line}`, {
      spacing: index === 0 ? 'none' : 'small',
    }),
  ),
})

/** A text as a patient gets it, set apart; runs may be marked. */
export const bubble = (runs: readonly Run[]): Element => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'small',
  items: [text(runs)],
})

/** Label and value, one line each; empty values are left out. */
export const facts = (pairs: readonly (readonly [label: string, value: string | null])[]): Element => ({
  type: 'Container',
  spacing: 'small',
  items: pairs
    .filter(([, value]) => value !== null && value !== '')
    .map(([label, value]) => text([{ text: `${label}: `, subtle: true }, value ?? ''], { spacing: 'none' })),
})

const marks = { nb: ['«', '»'], nn: ['«', '»'], sv: ['”', '”'], en: ['“', '”'] } as const

/** What somebody wrote, between the quotation marks of the reader's language. */
export const quoted = (t: Words, words: string): string =>
  `${marks[t.language][0]}${words}${marks[t.language][1]}`

/** Elements kept together. */
export const group = (items: readonly (Element | null | false)[], place: Place = {}): Element => ({
  type: 'Container',
  items: items.filter((item) => item !== null && item !== false),
  ...place,
})

type Data<V extends Verb> = Partial<z.input<(typeof actions)[V]>>

/** A button; `inputs: false` leaves the card's inputs alone, for going back. */
export interface Button {
  title: string
  verb: Verb
  data: Readonly<Record<string, unknown>>
  style?: 'positive' | 'destructive'
  inputs?: boolean
}

/** A button for a verb; the data is checked against the verb's schema by the compiler. */
export const button = <V extends Verb>(
  title: string,
  verb: V,
  data: Data<V>,
  look: Pick<Button, 'style' | 'inputs'> = {},
): Button => ({ title, verb, data, ...look })

/**
 * A button that unfolds a part of the card, such as the field for a reason. Three dots after its title say that
 * pressing it does nothing yet, and keep it apart from the button inside that does.
 */
export interface Fold {
  title: string
  fold: readonly Element[]
}

/** A button that opens an address in the browser. */
export interface Link {
  title: string
  url: string
}

/** A button that opens an https address (http on this machine, for the demo). */
export const linkButton = (title: string, url: string): Link => ({ title, url })

const execute = ({ title, verb, data, style, inputs }: Button) => {
  const common = { title, ...(inputs === false ? { associatedInputs: 'none' } : {}) }
  return {
    type: 'Action.Execute',
    ...common,
    verb,
    data,
    ...(style === undefined ? {} : { style }),
    // Clients without Universal Actions send the same data as a message.
    fallback: { type: 'Action.Submit', ...common, data: { ...data, verb } },
  }
}

/** A row of buttons. */
export const buttons = (...all: readonly (Button | Fold | Link | null | false)[]): Element => ({
  type: 'ActionSet',
  spacing: 'medium',
  actions: all
    .filter((one) => one !== null && one !== false)
    .map((one) =>
      'fold' in one
        ? {
            type: 'Action.ShowCard',
            title: `${one.title} …`,
            card: { type: 'AdaptiveCard', version: '1.5', body: one.fold },
          }
        : 'url' in one
          ? { type: 'Action.OpenUrl', title: one.title, url: one.url }
          : execute(one),
    ),
})

/** What a pressed container sends: the data of a button without its title, which the container shows. */
const press = ({ title, verb, data }: Button): Record<string, unknown> => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  fallback: { type: 'Action.Submit', data: { ...data, verb } },
})

/** A row of a list that opens something when pressed; lean, since a list has twenty. */
export const row = (title: string, lines: readonly string[], open: Button): Element => ({
  type: 'Container',
  separator: true,
  selectAction: { ...press(open), title },
  items: [
    text([
      { text: title, strong: true, color: 'accent' },
      ...lines.map((line) => ({ text: `\n${line}`, subtle: true, size: 'small' as const })),
    ]),
  ],
})

/** One line that opens something when pressed. */
export const line = (runs: readonly Run[], open: Button): Element => ({
  type: 'Container',
  spacing: 'small',
  selectAction: press(open),
  items: [text(runs)],
})

/** What every input has. `fault` is what was wrong with the value that is shown again. */
export interface Field {
  id: string
  label: string
  value?: string | undefined
  required?: string | false
  fault?: string | undefined
}

const input = (type: string, field: Field, more: Record<string, unknown>): Element => {
  const element: Element = {
    type,
    id: field.id,
    label: field.label,
    ...(field.value === undefined ? {} : { value: field.value }),
    ...(typeof field.required === 'string' ? { isRequired: true, errorMessage: field.required } : {}),
    ...more,
  }
  return field.fault === undefined
    ? element
    : group([text({ text: `✗ ${field.fault}`, color: 'attention' }), element])
}

/** A line or a box of text. */
export const inputText = (
  field: Field,
  more: { multiline?: boolean; placeholder?: string; maxLength?: number; style?: 'tel' } = {},
): Element =>
  input('Input.Text', field, {
    ...(more.multiline === true ? { isMultiline: true } : {}),
    ...(more.placeholder === undefined ? {} : { placeholder: more.placeholder }),
    ...(more.maxLength === undefined ? {} : { maxLength: more.maxLength }),
    ...(more.style === undefined ? {} : { style: more.style }),
  })

/** One of some choices. */
export const inputChoice = (
  field: Field,
  choices: readonly { title: string; value: string }[],
  more: { style?: 'compact' | 'expanded'; placeholder?: string } = {},
): Element =>
  input('Input.ChoiceSet', field, {
    style: more.style ?? 'compact',
    ...(more.style === 'expanded' ? { wrap: true } : {}),
    ...(more.placeholder === undefined ? {} : { placeholder: more.placeholder }),
    choices: choices.map(({ title, value }) => ({ title, value })),
  })

/** Any number of a few choices; the value is a list with commas between. */
export const inputChoices = (field: Field, choices: readonly { title: string; value: string }[]): Element =>
  input('Input.ChoiceSet', field, {
    style: 'expanded',
    wrap: true,
    isMultiSelect: true,
    choices: choices.map(({ title, value }) => ({ title, value })),
  })

/** Somebody of the tenant, found by typing; the value is an Entra object id. Only where Teams has people. */
export const inputPerson = (field: Field): Element =>
  input('Input.ChoiceSet', field, {
    choices: [],
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  })

/** A day, ISO. */
export const inputDate = (field: Field): Element => input('Input.Date', field, {})

/** A time of day, HH:MM. */
export const inputTime = (field: Field): Element => input('Input.Time', field, {})

/** A box to tick; the value is the text "true" or "false". What is attested is read whole: Teams would cut it. */
export const inputToggle = (field: Field & { title: string }): Element =>
  input('Input.Toggle', field, { title: field.title, wrap: true, valueOn: 'true', valueOff: 'false' })

/** A whole number. */
export const inputNumber = (field: Field, more: { min?: number; max?: number } = {}): Element =>
  input(
    'Input.Number',
    { ...field, value: undefined },
    {
      ...more,
      ...(field.value !== undefined && /^\d+$/u.test(field.value) ? { value: Number(field.value) } : {}),
    },
  )
