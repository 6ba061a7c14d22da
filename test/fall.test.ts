import { expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const secret = 'Key (number)=(+46701740605)'

/** A process that fails as told, with an error as PostgreSQL's are. */
const failing = async (how: string) => {
  const script = `
    import { endOnFault } from './bot/fall.ts'
    import { createLog } from './bot/log.ts'
    endOnFault(createLog({ level: 'info' }), async (code) => process.exit(code))
    const error = Object.assign(new Error('${secret}'), { code: '23505', detail: '${secret}' })
    ${how}
    setTimeout(() => process.exit(0), 5_000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], { cwd: root })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const [out, faults] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, out, faults }
}

test.each([
  ['an exception', 'setTimeout(() => { throw error }, 1)'],
  ['a promise', 'void Promise.reject(error)'],
])('%s that nobody caught ends the process with 1, and its words are written nowhere', async (_, how) => {
  const { code, out, faults } = await failing(how)
  expect(code).toBe(1)
  expect(out).toContain('"event":"process.failed"')
  expect(out).toContain('"code":"23505"')
  expect(`${out}${faults}`).not.toContain('1740605')
})
