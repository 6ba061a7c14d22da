/** A process that presses one confirm button many times at once, for the test of two such processes. */
import type { Actor } from '../../bot/domain/actor.ts'
import { createDirectory } from '../../bot/directory/directory.ts'
import { openDatabase } from '../../bot/store/database.ts'
import { createBoss, createJobs } from '../../bot/store/jobs.ts'
import { createVault } from '../../bot/store/vault.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import type { ConfirmPress } from '../../bot/usecases/confirm-send.ts'
import type { Work } from '../../bot/usecases/use-case.ts'

/** What the process is told by its environment, as JSON. */
export interface PressOrder {
  databaseUrl: string
  /** Bytes of the data key `test`, in base64. */
  key: string
  /** ISO. */
  now: string
  actor: Actor
  press: ConfirmPress
  times: number
}

const prepare = async (order: PressOrder): Promise<() => Promise<string[]>> => {
  const database = openDatabase(order.databaseUrl, { poolSize: 8 })
  const boss = createBoss(order.databaseUrl, () => undefined)
  await boss.start()
  const work: Work = {
    database,
    jobs: createJobs(boss),
    vault: createVault({ id: 'test', bytes: new Uint8Array(Buffer.from(order.key, 'base64')) }),
    clock: () => new Date(order.now),
    publicUrl: '',
    directory: createDirectory(null, () => new Date()),
  }
  return async () => {
    const presses = Array.from({ length: order.times }, () => confirmSend(work, order.actor, order.press))
    return (await Promise.all(presses)).map((one) => one.messageId)
  }
}

const told = process.env['MALVAKT_TEST_PRESS']
if (told !== undefined && process.send !== undefined) {
  process.on('disconnect', () => process.exit(0))
  const press = await prepare(JSON.parse(told) as PressOrder)
  process.on('message', () => {
    void press().then(
      (ids) => process.send?.({ ids }),
      (error: unknown) => process.send?.({ error: String(error) }),
    )
  })
  process.send('ready')
}
