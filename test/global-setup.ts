import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removePostgres } from '../bot/store/embedded.ts'
import { lockHolder, takeLock } from '../bot/store/owner-lock.ts'

/** Makes the folder of this run, for the server that `testDatabase` starts when the first test asks for it. */
const setUp = async () => {
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  // As root, the server has a user of its own, who must get in.
  chmodSync(folder, 0o711)
  takeLock(join(folder, 'run'))
  process.env['MALVAKT_TEST_FOLDER'] = folder
  // Node compiles what the tests start, over and over, once.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
}

export default setUp

const prefix = 'malvakt-test-'

// A run that was killed leaves its server; a run that goes on beside this one holds its lock.
const removeLeftovers = async () => {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    if (!existsSync(join(folder, 'run')) || lockHolder(join(folder, 'run')) !== undefined) continue
    // What is another user's stays: that user's next run removes it.
    try {
      await removePostgres(join(folder, 'data'))
      rmSync(folder, { recursive: true, force: true })
    } catch {
      continue
    }
  }
}
