import { expect, test } from '@jest/globals'
import { inTurn } from '../../bot/http/in-turn.ts'

test('one is made at a time, in the order of asking, and one that fails lets the next begin', async () => {
  const next = inTurn()
  const log: string[] = []
  let under = 0
  const make = (name: string, fails = false) =>
    next(async () => {
      log.push(`${name} ${String(++under)}`)
      await new Promise(setImmediate)
      under--
      if (fails) throw new Error(name)
      return name
    })
  const results = await Promise.allSettled([make('a'), make('b', true), make('c')])
  expect(log).toEqual(['a 1', 'b 1', 'c 1'])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})
