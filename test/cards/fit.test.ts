import { describe, expect, test } from '@jest/globals'
import { expendable, fitted, largestCard, sizeOf } from '../../cards/fit.ts'
import { bubble, button, card, heading, note, row, text } from '../../cards/kit.ts'
import type { Element } from '../../cards/kit.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { textsOf } from './walk.ts'

const t = wordsOf('en')
const more = note('more')
const said = (body: readonly unknown[]) => textsOf(body).map((one) => one.text)
const lines = (count: number, of: string) =>
  Array.from({ length: count }, (_, index) => text(`${of} ${index}`))

describe('a card that is too large for Teams', () => {
  test('one that fits is left as it is', () => {
    const body: Element[] = [text('a'), expendable(1, [text('b')])]
    expect(fitted(body, 10_000, more)).toBe(body)
  })

  test('expendable parts go in their order, no more than needed, and the card says so', () => {
    const body = [text('stays'), expendable(2, lines(20, 'two')), expendable(1, lines(20, 'one'))]
    const room = sizeOf(body) - 100
    expect(said(fitted(body, room, more))).toEqual(['stays', ...said(lines(20, 'two')), 'more'])
    expect(said(fitted(body, 700, more))).toEqual(['stays', 'more'])
  })

  test('colours go before parts, and no letter goes with them', () => {
    const runs = Array.from({ length: 60 }, (_, index) => ({ text: `[+${index}]`, strong: true }))
    const body = [bubble(runs), expendable(1, [text('kept')])]
    const fit = fitted(body, sizeOf(body) / 2, more)
    expect(said(fit)).toEqual([runs.map((run) => run.text).join(''), 'kept'])
    expect(sizeOf(fit)).toBeLessThanOrEqual(sizeOf(body) / 2)
  })

  test('rows of a list are shortened, with what opens them kept', () => {
    const id = '7d0c1e5a-0000-4000-8000-00000000000a'
    const long = 'x'.repeat(400)
    const rows = Array.from({ length: 20 }, () =>
      row(
        `name ${long}`,
        [`line ${long}`, 'last'],
        button(`name ${long}`, 'proposal.show', { proposalId: id }),
      ),
    )
    const drawn = card(t, 'A list', [heading('List'), ...rows])
    expect(sizeOf(drawn)).toBeLessThanOrEqual(largestCard)
    expect(drawn.body).toHaveLength(21)
    for (const one of drawn.body.slice(1)) {
      expect(one['selectAction']).toMatchObject({ verb: 'proposal.show', data: { proposalId: id } })
      expect(said([one])[1]).toMatch(/^name x+…$/u)
    }
  })

  test('a text that is decided on is never shortened', () => {
    const whole = 'å'.repeat(20_000)
    expect(said(fitted([bubble([whole])], 1_000, more))).toEqual([whole])
  })

  test('no cut leaves half a character', () => {
    const open = button('', 'help.show', {})
    const rows = Array.from({ length: 3 }, () => row('👩‍⚕️'.repeat(200), ['🏴'.repeat(300)], open))
    expect(JSON.stringify(fitted(rows, 2_000, more))).not.toMatch(/\\ud[89a-f]/u)
  })
})

test('two braces never stand in one run, where clients would see a date function', () => {
  expect(said([text('{{{DATE(2026-03-10T09:00:00Z)}}')])).toEqual(['{', '{', '{DATE(2026-03-10T09:00:00Z)}}'])
  expect(said([text(['a {dato} b'])])).toEqual(['a {dato} b'])
})
