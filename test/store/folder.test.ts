import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { FolderUnusable, makeFolder } from '../../bot/store/folder.ts'

let root: string
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'malvakt-folder-')))
})
afterAll(() => rmSync(root, { recursive: true }))

test('a folder is made with those around it, and left empty', () => {
  expect(makeFolder(join(root, 'a/b/../c'))).toBe(join(root, 'a/c'))
  expect(readdirSync(join(root, 'a/c'))).toEqual([])
  expect(makeFolder(join(root, 'a/c'))).toBe(join(root, 'a/c'))
})

test('where nothing can be stored, it is said at once and says which variable to set', () => {
  const file = join(root, 'fil')
  writeFileSync(file, '')
  // Node's own way of making folders never comes back from /proc.
  for (const folder of [
    file,
    join(file, 'under'),
    ...(process.platform === 'linux' ? ['/proc/x/y', '/proc'] : []),
  ]) {
    expect(() => makeFolder(folder)).toThrow(FolderUnusable)
    expect(() => makeFolder(folder)).toThrow('MALVAKT_DATA_DIR')
  }
})
