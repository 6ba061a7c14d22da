import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Why Kannel cannot be had on this machine, in words. */
export class NoKannel extends Error {}

const cache = join(import.meta.dirname, '../../node_modules/.cache/kannel')

const programs = ['usr/sbin/bearerbox', 'usr/sbin/smsbox', 'usr/lib/kannel/test/fakesmsc']

/** The folders of a tree in which the packages of Debian put libraries. */
const libraryPath = (tree: string): string =>
  ['usr/lib', 'lib']
    .map((folder) => join(tree, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join(folder, name)),
    )
    .join(':')

const missingLibraries = async (tree: string): Promise<string[]> => {
  const env = { ...process.env, LD_LIBRARY_PATH: libraryPath(tree) }
  const found = await Promise.all(
    programs.map(
      async (program) => (await run('ldd', [join(tree, program)], { env, timeout: 10_000 })).stdout,
    ),
  )
  return [
    ...new Set(found.flatMap((text) => [...text.matchAll(/(\S+) => not found/g)].map(([, name]) => name!))),
  ]
}

/** Packages that every Debian has, or that a test does without. */
const isNotNeeded = (name: string) => /^(libc6|adduser|lsb-base|psmisc|kannel|perl)$/.test(name)

const download = async (folder: string, names: string[]) => {
  await run('apt-get', ['download', ...names], { cwd: folder, timeout: 30_000 })
}
const unpack = async (folder: string, tree: string) => {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.deb')))
    await run('dpkg-deb', ['-x', join(folder, name), tree], { timeout: 30_000 })
}

const build = async (tree: string): Promise<void> => {
  const folder = mkdtempSync(`${cache}-new-`)
  try {
    // The lists of a fresh image are empty; where this may not be done, those that are there must do.
    await run('apt-get', ['update', '-qq'], { timeout: 30_000 }).catch(() => undefined)
    await download(folder, ['kannel', 'kannel-extras'])
    const fresh = join(folder, 'tree')
    await unpack(folder, fresh)
    if ((await missingLibraries(fresh)).length > 0) {
      const archive = readdirSync(folder).find((name) => name.startsWith('kannel_'))
      const { stdout } = await run('dpkg-deb', ['-f', join(folder, archive ?? ''), 'Depends'])
      const names = stdout.split(/[,|]/).map((part) => part.trim().split(/[\s:]/)[0] ?? '')
      await download(
        folder,
        names.filter((name) => name !== '' && !isNotNeeded(name)),
      )
      await unpack(folder, fresh)
    }
    const missing = await missingLibraries(fresh)
    if (missing.length > 0) throw new NoKannel(`its libraries are missing: ${missing.join(', ')}`)
    rmSync(tree, { recursive: true, force: true })
    renameSync(fresh, tree)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Kannel and its fake SMSC from Debian's packages, unpacked once into `node_modules/.cache` and copied to
 * `target`; nothing is installed.
 *
 * @throws NoKannel where it cannot be had: no Debian, no network
 */
export const unpackKannel = async (target: string): Promise<{ libraries: string }> => {
  if (process.platform !== 'linux') throw new NoKannel('this is no Linux')
  const tree = join(cache, process.arch)
  if (!programs.every((program) => existsSync(join(tree, program)))) {
    mkdirSync(cache, { recursive: true })
    try {
      await build(tree)
    } catch (error) {
      if (error instanceof NoKannel) throw error
      const [line] = (error instanceof Error ? error.message : String(error)).trim().split('\n').slice(-1)
      throw new NoKannel(`Debian's packages cannot be downloaded (${line ?? 'no reason given'})`)
    }
  }
  cpSync(tree, target, { recursive: true, verbatimSymlinks: true })
  return { libraries: libraryPath(target) }
}
