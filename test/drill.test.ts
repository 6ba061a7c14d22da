import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

interface Drilled {
  code: number
  out: string
}

const drill = (): Promise<Drilled> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'drill.ts'), '--quick'],
      { env: { PATH: process.env['PATH'] } },
      (error, out, err) => resolve({ code: error === null ? 0 : 1, out: `${out}${err}` }),
    )
  })

test('killed, restarted and misled, the bot loses no message and sends none twice', async () => {
  const { code, out } = await drill()
  expect({ code, out }).toEqual({ code: 0, out })
  expect(out).toMatch(/^lost {6}0\ndoubled {3}0$/mu)
}, 240_000)
