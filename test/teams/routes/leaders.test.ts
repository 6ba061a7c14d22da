import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeNonce } from '../../../bot/domain/press.ts'
import { startTestBot } from '../../bot.ts'
import type { TestBot } from '../../bot.ts'
import { readCard } from '../../teams-client.ts'
import type { ShownCard, TeamsClient } from '../../teams-client.ts'

let bot: TestBot
let leader: TeamsClient
let admin: TeamsClient

beforeAll(async () => {
  bot = await startTestBot()
  leader = bot.client('leader')
  admin = bot.client('clinicAdmin')
})
afterAll(() => bot.close())

const says = (shown: ShownCard): string => readCard(shown.card).join('\n')
const ofLeader = async (press: string, lines: string): Promise<ShownCard> =>
  leader.press(await leader.say('bestill tilgang'), press, { 'Personer, én per linje': lines })

test('an order names its bad lines, and leads the administrator to the account and back, line by line', async () => {
  await admin.say('hei')
  const bad = says(await ofLeader('Bestill', 'sinusk\nole nordmann\ntuvpaf; FOO'))
  expect(bad).toContain('Linje 2: «ole nordmann» er verken brukernavn eller adresse.\nLinje 3: «FOO»')
  expect(bad).toContain('ole nordmann\ntuvpaf; FOO')

  await ofLeader('Bestill', 'sinusk\ntuvpaf; stedfortreder\nukjent')
  const order = await admin.await('0 av 3 behandlet')

  // What cannot be given back, as somebody else has it by now, is shown as it stands.
  const { id: taskId } = await bot.database.database.prisma.task.findFirstOrThrow({
    where: { kind: 'accessOrder' },
  })
  const stale = says(await admin.forge('task.release', { taskId, nonce: makeNonce(new Date()) }))
  expect(stale).toContain('Dette er allerede behandlet. Du ser det slik det står nå.')
  expect(stale).toContain('0 av 3 behandlet')

  // Made for the line: the line is completed with it, and the order comes back.
  const form = await admin.press(order, 'Finn eller opprett kontoen')
  expect(says(form)).toContain('Tilbake til bestillingen')
  const made = await admin.press(form, 'Lagre')
  expect(says(made)).toContain('Sindre Uskreven er lagret og invitert')
  expect(says(made)).toContain('1 av 3 behandlet')

  // An account of the clinic gets what was ordered besides what it has.
  const account = await admin.press(made, 'Gi tilgangen i kontoen')
  const without = await admin.press(account, 'Lagre', { Tilgangsrettigheter: 'user' })
  expect(says(without)).toContain('1 av 3 behandlet')
  const again = await admin.press(without, 'Gi tilgangen i kontoen')
  const given = await admin.press(again, 'Lagre')
  expect(says(given)).toContain('2 av 3 behandlet')
  const roles = await bot.database.database.prisma.membership.findMany({
    where: { person: { username: 'tuvpaf' } },
    select: { role: true },
  })
  expect(roles.map(({ role }) => role).toSorted()).toEqual(['deputy', 'user'])

  // Whom the directory does not know is typed anew, or refused with a reason that the leader reads.
  const unknown = await admin.press(given, 'Finn eller opprett kontoen')
  expect(says(unknown)).toContain('Katalogen kjenner ingen')
  const back = await admin.press(unknown, 'Tilbake til bestillingen')
  const refused = await admin.press(back, 'Avslå', { Begrunnelse: 'Finnes ikke hos oss.' })
  expect(says(refused)).toContain('3 av 3 behandlet')
  expect(says(await leader.await('3 av 3 behandlet'))).toContain('«Finnes ikke hos oss.»')
  expect(says(await leader.say('mine folk'))).toContain('Sindre Uskreven (sinusk)')
})
