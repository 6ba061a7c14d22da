import { hasSpoken, helpFields, longestHelpText, longestUrl } from '../bot/domain/help.ts'
import type { HelpField, HelpForm, HelpLink, HelpTopic } from '../bot/domain/help.ts'
import { languages } from '../bot/domain/language.ts'
import type { Language } from '../bot/domain/language.ts'
import { longestName } from '../bot/domain/trust.ts'
import { faultOf } from './fault.ts'
import { banner, button, buttons, card, heading, inputDate, inputText, line, note, text } from './kit.ts'
import type { Button, Card, Element } from './kit.ts'
import type { Again } from './send-form.ts'
import type { Words } from './text/words.ts'

/** In which language the form is, with the way to the others. */
const languageRow = (t: Words, language: Language, to: (other: Language) => Button): Element[] => [
  text(t('helpTopic.inLanguage', { language: t(`language.${language}`) }), { spacing: 'small' }),
  buttons(...languages.filter((one) => one !== language).map((other) => to(other))),
  note(t('helpTopic.switchHint')),
]

const longTexts: ReadonlySet<HelpField> = new Set(['videoText', 'dataText'])

/** The form of a topic in one language, with what is set or was typed. */
export const helpFormCard = (
  t: Words,
  topic: HelpTopic,
  { language, values, elsewhere }: HelpForm,
  nonce: string,
  said: { again?: Again; saved?: boolean } = {},
): Card => {
  const { again } = said
  const other = (one: Language) =>
    button(t(`language.${one}`), 'help.form', { topic, language: one }, { inputs: false })
  return card(t, t(`helpTopic.${topic}`), [
    heading(t(`helpTopic.${topic}`)),
    said.saved === true && banner('good', [t('setting.saved')]),
    again === undefined ? note(t('helpTopic.editHint')) : banner('attention', [t(`refusal.${again.code}`)]),
    ...(hasSpoken(topic) ? languageRow(t, language, other) : []),
    ...helpFields[topic].flatMap((id): Element[] => {
      const field = {
        id,
        label: t(`helpTopic.field.${id}`),
        value: values[id] ?? '',
        fault: faultOf(t, again?.faults ?? [], id),
      }
      const input =
        id === 'mfaSince'
          ? inputDate(field)
          : longTexts.has(id)
            ? inputText(field, { multiline: true, maxLength: longestHelpText })
            : inputText(field, { maxLength: id === 'supportMail' ? 164 : longestName })
      return elsewhere.includes(id) ? [input, note(t('helpTopic.elsewhere'))] : [input]
    }),
    buttons(
      button(t('setting.save'), 'help.save', { topic, language, nonce }, { style: 'positive' }),
      button(t('common.back'), 'help.topic', { topic }, { inputs: false }),
    ),
  ])
}

/** The links of the help with their titles in one language, to be added, changed and taken out. */
export const helpLinksCard = (
  t: Words,
  view: {
    language: Language
    links: readonly HelpLink[]
    typed: { linkId: string; title: string; url: string }
  },
  nonce: string,
  message?: { again: Again } | { done: string },
): Card => {
  const { language, links, typed } = view
  const { linkId } = typed
  const faults = message !== undefined && 'again' in message ? message.again.faults : []
  const other = (one: Language) =>
    button(t(`language.${one}`), 'help.links', { language: one, linkId }, { inputs: false })
  return card(t, t('helpTopic.guides.editTitle'), [
    heading(t('helpTopic.guides.editTitle')),
    message === undefined
      ? null
      : 'again' in message
        ? banner('attention', [t(`refusal.${message.again.code}`)])
        : banner('good', [message.done]),
    ...languageRow(t, language, other),
    // Changed or taken out one at a time: with buttons for both, twelve would not fit into a card.
    ...(linkId === '' ? links : []).map(({ id, title, url }) =>
      line(
        [
          { text: title, strong: true, color: 'accent' },
          { text: `\n${url}`, subtle: true, size: 'small' },
        ],
        button(
          t('helpTopic.guides.change', { title }),
          'help.links',
          { language, linkId: id },
          { inputs: false },
        ),
      ),
    ),
    inputText(
      {
        id: 'title',
        label: t('helpTopic.guides.title'),
        value: typed.title,
        required: t('common.required'),
        fault: faultOf(t, faults, 'title'),
      },
      { maxLength: longestName },
    ),
    inputText(
      {
        id: 'url',
        label: t('helpTopic.guides.url'),
        value: typed.url,
        required: t('common.required'),
        fault: faultOf(t, faults, 'url'),
      },
      { maxLength: longestUrl },
    ),
    buttons(
      button(
        t(linkId === '' ? 'helpTopic.guides.add' : 'setting.save'),
        'help.saveLink',
        { language, linkId, nonce },
        { style: 'positive' },
      ),
      linkId !== '' &&
        button(
          t('helpTopic.guides.remove', { title: links.find(({ id }) => id === linkId)?.title ?? '' }),
          'help.removeLink',
          { linkId, language, nonce },
          { style: 'destructive', inputs: false },
        ),
      linkId === ''
        ? button(t('common.back'), 'help.topic', { topic: 'guides' }, { inputs: false })
        : button(t('common.back'), 'help.links', { language }, { inputs: false }),
    ),
  ])
}
