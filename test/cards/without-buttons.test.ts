import { expect, test } from '@jest/globals'
import { button, buttons, card, group, inputText, row, text } from '../../cards/kit.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { withoutButtons } from '../../cards/without-buttons.ts'

test('leaves what is read and takes away what is pressed or filled in, at every depth', () => {
  const t = wordsOf('nb')
  const open = button('Åpne', 'help.show', {})
  const original = card(t, 'Et forslag venter', [
    text('Forslag'),
    group([text('Inni'), inputText({ id: 'reason', label: 'Hvorfor' }), buttons(open)]),
    row('Rad', ['linje'], open),
    buttons(open, { title: 'Mer', fold: [inputText({ id: 'more', label: 'Mer' })] }),
  ])
  const before = JSON.stringify(original)
  const still = withoutButtons(original)
  const drawn = JSON.stringify(still)
  for (const word of ['Forslag', 'Inni', 'Rad', 'linje']) expect(drawn).toContain(word)
  expect(drawn).not.toMatch(/Action|Input\.|selectAction|Hvorfor|Åpne/)
  expect(still).toMatchObject({ type: 'AdaptiveCard', version: '1.5', fallbackText: 'Et forslag venter' })
  expect(JSON.stringify(original)).toBe(before)
})
