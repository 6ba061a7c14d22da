import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { HeldByAnother, lockHolder, takeLock } from '../../bot/store/owner-lock.ts'

const module = join(import.meta.dirname, '../../bot/store/owner-lock.ts')

const hasEnded = (file: string) => {
  if (!existsSync(file)) return false
  const pid = readFileSync(file, 'utf8').split(' ')[0] ?? ''
  return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
}

describe('the lock of the process that owns a folder', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'))
    file = join(folder, 'owner')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is taken, seen and given free', () => {
    const lock = takeLock(file)
    expect(lockHolder(file)).toBe(process.pid)
    lock.release()
    expect(existsSync(file)).toBe(false)
    expect(lockHolder(file)).toBeUndefined()
  })

  test('is refused while its process lives, by number', () => {
    const lock = takeLock(file)
    expect(() => takeLock(file)).toThrow(HeldByAnother)
    expect(() => takeLock(file)).toThrow(String(process.pid))
    lock.release()
  })

  test('is free when its process has ended without a word', () => {
    const script = `import { takeLock } from ${JSON.stringify(module)}; takeLock(${JSON.stringify(file)})`
    execFileSync(process.execPath, ['--input-type=module', '-e', script])
    expect(existsSync(file)).toBe(true)
    takeLock(file).release()
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('is free when its number went to another process since', () => {
    writeFileSync(file, `${process.pid} 1`)
    takeLock(file).release()
  })

  onLinux('is free when its process is dead and nobody has asked after it', async () => {
    // The shell's child takes the lock and ends; the shell, become `sleep`, never asks.
    const script = `import { takeLock } from ${JSON.stringify(module)}; takeLock(${JSON.stringify(file)})`
    const shell = spawn('sh', [
      '-c',
      '"$0" --input-type=module -e "$1" & exec sleep 60',
      process.execPath,
      script,
    ])
    for (let attempt = 0; attempt < 500 && !hasEnded(file); attempt++) await sleep(20)
    expect(hasEnded(file)).toBe(true)
    takeLock(file).release()
    shell.kill()
  })

  test('is free when its file is damaged', () => {
    writeFileSync(file, '')
    takeLock(file).release()
  })

  test('goes to one of several that find the lock of a dead process', async () => {
    writeFileSync(file, '999999999 1')
    const script = `
      import { takeLock } from ${JSON.stringify(module)}
      try { takeLock(${JSON.stringify(file)}); console.log('mine'); process.stdin.resume() } catch { console.log('no') }`
    const children = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
    )
    const exits = children.map((child) => once(child, 'exit'))
    const said = await Promise.all(
      children.map(async (child) => String(((await once(child.stdout, 'data')) as [Buffer])[0]).trim()),
    )
    for (const child of children) child.stdin.end()
    await Promise.all(exits)
    expect(said.toSorted()).toEqual(['mine', 'no', 'no', 'no'])
  })
})
