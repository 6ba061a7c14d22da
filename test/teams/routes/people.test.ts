import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { persona } from '../../../bot/demo/personas.ts'
import { startTestBot } from '../../bot.ts'
import type { TestBot } from '../../bot.ts'
import { readCard } from '../../teams-client.ts'
import type { ShownCard, TeamsClient } from '../../teams-client.ts'

let bot: TestBot
let admin: TeamsClient
let newcomer: TeamsClient

beforeAll(async () => {
  bot = await startTestBot()
  admin = bot.client('clinicAdmin')
  newcomer = bot.client('newcomer')
})
afterAll(() => bot.close())

const says = (shown: ShownCard): string => readCard(shown.card).join('\n')
const newcomerRow = () =>
  bot.database.database.prisma.person.findFirst({
    where: { objectId: persona('newcomer')?.objectId ?? '' },
  })

test('a new user is looked up, saved and invited, takes the account into use, and may send', async () => {
  expect(says(await newcomer.say('hei'))).toContain('Du har ingen konto her ennå')
  const form = await admin.press(await admin.say('brukere'), 'Ny bruker')
  expect(says(await admin.press(form, 'Slå opp', { Brukernavn: 'ukjent' }))).toContain(
    'Katalogen kjenner ingen',
  )
  expect(says(await admin.press(form, 'Slå opp', { Brukernavn: 'borute' }))).toContain('slått av i katalogen')
  expect(says(await admin.press(form, 'Slå opp', { Brukernavn: 'sigory' }))).toContain('et annet brukernavn')
  const found = await admin.press(form, 'Slå opp', { Brukernavn: 'sinusk@sykehus.example' })
  expect(says(found)).toContain('Fornavn: Sindre\nEtternavn: Uskreven\nE-post: sinusk@sykehus.example')
  const saved = await admin.press(found, 'Lagre')
  expect(says(saved)).toContain('Sindre Uskreven er lagret og invitert')
  const mail = says(await admin.press(saved, 'Tekst til e-posten'))
  expect(mail).toContain('LES VIKTIG INFORMASJON I FORHOLD TIL INNHOLD I SMS – KUN BRUK AV OPPSATTE MALER.')
  expect(mail).toContain(
    'HUSK at det er brukernavnet ditt /kort- e-postadresse sinusk@sykehus.example som er innloggingsadressen du skal bruke.',
  )

  expect(mail).toContain(
    'Brukerveiledning for Malvakt\nhttps://intranett.sykehus.example/sms/brukerveiledning',
  )

  const invitation = await newcomer.say('send')
  expect(says(invitation)).toContain('Du er invitert til Malvakt')
  // Whatever is pressed before leads to what is still to be done.
  expect(says(await newcomer.forge('send.pick', {}))).toContain('Du er invitert til Malvakt')
  const training = await newcomer.press(invitation, 'Ta kontoen i bruk')
  expect(says(await newcomer.forge('send.pick', {}))).toContain('Opplæring: fire punkter')
  const open = await newcomer.press(training, 'Fullfør opplæringen', { 'Meldinger sendes fra': 'true' })
  expect(says(open)).toContain('Huk av dette punktet når du har lest det')
  const done = await newcomer.press(open, 'Fullfør opplæringen', {
    'Hold telefonnummeret': 'true',
    'Pasienten må ha samtykket': 'true',
    'En SMS kan leses': 'true',
  })
  expect(says(done)).toContain('kontoen din er klar')
  expect(says(await newcomer.say('send'))).not.toContain('Opplæring: fire punkter')
  expect(await newcomerRow()).toMatchObject({ trainingVersion: 1, lastUsedAt: expect.any(Date) })
})

describe('an account that may not act', () => {
  const refusals: readonly [string, object, string][] = [
    ['closed', { active: false }, 'Kontoen din er avsluttet'],
    ['past its last day', { expiresOn: new Date('2020-01-01') }, 'har passert siste dag'],
    ['not taken into use', { activatedAt: null }, 'Du er invitert til Malvakt'],
    ['not trained', { trainingVersion: null }, 'Opplæring: fire punkter'],
    ['trained on an older version', { trainingVersion: 0 }, 'Opplæringen har fått en ny versjon'],
  ]

  test.each(refusals)('that is %s is told so, whatever it asks for', async (_name, data, sentence) => {
    const staff = bot.client('staff')
    const where = { username: persona('staff')?.username ?? '' }
    const { prisma } = bot.database.database
    const before = await prisma.person.findFirstOrThrow({ where })
    await prisma.person.updateMany({ where, data })
    expect(says(await staff.say('send'))).toContain(sentence)
    expect(says(await staff.forge('message.sent', {}))).toContain(sentence)
    const { active, expiresOn, activatedAt, trainingVersion } = before
    await prisma.person.updateMany({ where, data: { active, expiresOn, activatedAt, trainingVersion } })
    expect(says(await staff.say('send'))).not.toContain(sentence)
  })
})
