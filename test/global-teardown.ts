import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { removePostgres } from '../bot/store/embedded.ts'

/** Ends the server of this run, where one was started, and deletes all that it wrote. */
const tearDown = async () => {
  const folder = process.env['MALVAKT_TEST_FOLDER']
  if (folder === undefined) return
  await removePostgres(join(folder, 'data'))
  rmSync(folder, { recursive: true, force: true })
}

export default tearDown
