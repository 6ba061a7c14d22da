/**
 * `npm run tour`: a throw-away bot with a real database, and the whole story played over HTTP: propose, review,
 * publish, send, with what goes wrong on the way. Every card is printed as its reader sees it.
 */
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from '../bot/compose.ts'
import { readConfig } from '../bot/config.ts'
import { demoKey } from '../bot/demo/data-key.ts'
import { fullName, persona } from '../bot/demo/personas.ts'
import { seedDemo } from '../bot/demo/seed.ts'
import { createLog, quietConsole } from '../bot/log.ts'
import { createSimulator } from '../bot/sms/simulator.ts'
import { sealAudit, verifyAudit } from '../bot/store/audit.ts'
import { openDatabase } from '../bot/store/database.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { migrate } from '../bot/store/migrate.ts'
import { prepareDeletions } from '../bot/usecases/prepare-deletions.ts'
import { startConnector } from './connector.ts'
import { nodesOf, readCard, teamsClient } from './teams-client.ts'
import type { ShownCard, TeamsClient } from './teams-client.ts'

const print = (line = ''): void => void process.stdout.write(`${line}\n`)

const chapter = (title: string): void => {
  print()
  print(`━━ ${title} ${'━'.repeat(Math.max(0, 76 - title.length))}`)
}

const show = (client: TeamsClient, did: string, shown: ShownCard): ShownCard => {
  print()
  print(`▸ ${fullName(client.persona)} ${did}`)
  for (const line of readCard(shown.card))
    for (const part of line.split('\n')) print(`    │ ${part.length > 108 ? `${part.slice(0, 107)}…` : part}`)
  return shown
}

const holds = (shown: ShownCard, text: string): void =>
  assert.ok(readCard(shown.card).join('\n').includes(text), `the card does not say "${text}"`)

const folder = mkdtempSync(join(tmpdir(), 'malvakt-tour-'))
const log = createLog({ level: 'error', readable: true })
quietConsole(log)
const postgres = await startPostgres({ folder, durable: false })
const connector = await startConnector()
const undo: (() => Promise<unknown>)[] = [() => removePostgres(folder), () => connector.close()]
const started = performance.now()

/** Milliseconds that the bot's clock is ahead. */
let passed = 0

const play = async (): Promise<void> => {
  await migrate(postgres.url)
  const seeding = openDatabase(postgres.url, { poolSize: 1 })
  await seedDemo(seeding, new Date())
  // Long enough to see the button that stops a message.
  await seeding.prisma.trust.updateMany({ data: { stopSeconds: 1 } }).finally(() => seeding.close())
  const simulator = createSimulator(() => new Date(), { sent: 50, delivered: 150 })
  const bot = await startBot({
    config: { ...readConfig({}), port: 0, logLevel: 'error' },
    log,
    databaseUrl: postgres.url,
    keys: [demoKey(folder)],
    clock: () => new Date(Date.now() + passed),
    simulator,
  })
  undo.push(() => bot.stop())
  const url = `http://127.0.0.1:${bot.port}`
  const client = (key: string): TeamsClient => {
    const one = persona(key)
    assert.ok(one)
    return teamsClient(url, connector, one)
  }
  const staff = client('staff')
  const admin = client('clinicAdmin')
  const ehealth = client('ehealth')
  const ehealth2 = client('ehealth2')
  const dho = client('dho')
  const communications = client('communications')
  const everybody = [staff, admin, ehealth, ehealth2, dho, communications]

  chapter('Everybody opens the bot')
  for (const one of everybody) await one.say('hei')
  show(staff, 'writes "hei"', await staff.say('hei'))
  show(staff, 'writes a number into the chat', await staff.say('ring 070-174 06 05'))

  chapter('A proposal that reveals health is stopped; a dash that doubled the parts is replaced')
  const form = await staff.say('ny mal')
  show(staff, 'writes "ny mal"', form)
  const filled = {
    'Klinikk og enhet': 'MED',
    'Navn på mal': 'Parkering',
    Formål: 'Praktisk informasjon',
    'Tekstens språk': 'Bokmål',
  }
  const blocked = show(
    staff,
    'proposes a text that names a specialty',
    await staff.press(form, 'Forhåndsvis', {
      ...filled,
      'Tekstinnhold i mal': 'Velkommen til psykiatrisk time {dato}. Ring {tlf} hvis den ikke passer.',
    }),
  )
  holds(blocked, 'kan ikke sendes inn')
  const again = await staff.press(blocked, 'Rediger')
  const dashed = show(
    staff,
    'writes it anew, with a dash from a word processor',
    await staff.press(again, 'Forhåndsvis', {
      ...filled,
      'Tekstinnhold i mal':
        'Hei! P-huset er stengt {dato} – parker ved {sted} denne dagen. Beregn litt ekstra tid. Spørsmål? Ring {tlf}. Hilsen oss i resepsjonen.',
    }),
  )
  const tidied = show(staff, 'has the dash replaced', await staff.press(dashed, 'Bytt dem ut'))
  assert.match(readCard(tidied.card).join('\n'), /1 SMS ved/u)
  const filed = show(staff, 'files it', await staff.press(tidied, 'Send inn forslaget'))

  chapter('The clinic administrator returns it; the proposer changes it; an old button is stale')
  const first = show(admin, 'is shown what waits', await admin.await('MED- Parkering'))
  await admin.press(first, 'Returner for endring', { Begrunnelse: 'Si hvor lenge det er stengt.' })
  const back = show(staff, 'is told, with the reason', await staff.await('Returnert for endring'))
  const edited = await staff.press(await staff.press(back, 'Rediger'), 'Forhåndsvis', {
    'Tekstinnhold i mal':
      'Hei! P-huset er stengt {dato} kl. {tider}. Parker ved {sted}. Beregn litt ekstra tid. Spørsmål? Ring {tlf}.',
  })
  await staff.press(edited, 'Send inn på nytt')
  const second = await admin.await('sendte inn på nytt', '( Send videre til e-helse )')
  await admin.press(second, 'Send videre til e-helse')
  const stale = show(
    admin,
    'presses a button of the old card',
    await admin.press(second, 'Send videre til e-helse'),
  )
  const staleAgain = await admin.forge('proposal.decide', {
    ...(nodesOf(first.card).find((node) => node['verb'] === 'proposal.decide')?.['data'] as object),
    decision: 'approve',
  })
  holds(staleAgain, 'allerede behandlet')
  assert.ok(stale)

  chapter('E-health compares and decides; the DHO team names the purpose; communications edits')
  const review = show(ehealth, 'reviews', await ehealth.await('Formål: bekreft'))
  await ehealth.press(review, 'Godkjenn', { Formål: 'Praktisk informasjon' })
  const purpose = show(dho, 'is asked about a purpose not in use', await dho.await('Godkjent formål det'))
  await dho.press(purpose, 'Godkjenn', { 'Godkjent formål': 'Praktisk informasjon' })
  const language = await communications.await('Rediger språket')
  await communications.press(language, 'Godkjenn', {
    'Rediger språket':
      'Hei! P-huset er stengt {dato} kl. {tider}. Du kan parkere ved {sted}. Beregn litt ekstra tid. Spørsmål? Ring {tlf}.',
  })
  const confirmation = show(
    ehealth,
    'sees what communications changed',
    await ehealth.await('Kommunikasjon har endret teksten', '( Godkjenn endringen )'),
  )
  await ehealth.press(confirmation, 'Godkjenn')
  show(staff, 'is told that it is approved', await staff.await('Godkjent ·'))

  chapter('Nobody approves an own proposal')
  const own = await ehealth.press(await ehealth.say('ny mal'), 'Forhåndsvis', {
    'Klinikk og enhet': 'FOR',
    'Navn på mal': 'Møt opp',
    Formål: 'Ny time',
    'Tekstens språk': 'Bokmål',
    'Tekstinnhold i mal':
      'Hei! Du har fått time {dato} kl. {kl}. Møt ved {sted}. Passer den ikke, ring {tlf}.',
  })
  const ownFiled = await ehealth.press(own, 'Send inn forslaget')
  const data = nodesOf(ownFiled.card).find((node) => node['verb'] === 'proposal.withdraw')?.['data'] as object
  const refused = show(
    ehealth,
    'forges a press on the own proposal',
    await ehealth.forge('proposal.decide', { ...data, decision: 'approve', purpose: 'new_appointment' }),
  )
  holds(refused, 'Ingen avgjør egne forslag')

  chapter('It exists already: e-health closes it with a reference')
  const duplicate = show(ehealth2, 'reviews it', await ehealth2.await('FOR- Møt opp'))
  const closed = show(
    ehealth2,
    'closes it in favour of the one in use',
    await ehealth2.press(duplicate, 'Bruk ein som finst'),
  )
  holds(closed, 'Avslutta')

  chapter('A warning needs a reason of e-health')
  const silent = await admin.press(await admin.say('ny mal'), 'Forhåndsvis', {
    'Klinikk og enhet': 'MED',
    'Navn på mal': 'Heis',
    Formål: 'Påminnelse',
    'Tekstens språk': 'Bokmål',
    'Tekstinnhold i mal': 'Husk timen {dato} kl. {kl}. Heisen ved {sted} er ute av drift denne dagen.',
  })
  show(admin, 'files a text that says neither where to call nor that it cannot be answered', silent)
  await admin.press(silent, 'Send inn forslaget')
  const warned = await ehealth2.await('MED- Heis', '( Godkjenn teksten )')
  const unexplained = show(ehealth2, 'approves without a word', await ehealth2.press(warned, 'Godkjenn'))
  holds(unexplained, 'Det er åtvaringar i teksten')
  const explained = await ehealth2.press(unexplained, 'Godkjenn', {
    'Kvifor kan': 'Pasientane har fått telefonnummeret i brev.',
  })
  holds(explained, 'Kommunikasjon')

  chapter('A colleague sends it to a patient, and presses twice')
  const pick = await admin.say('send')
  const row = nodesOf(pick.card)
    .map((node) => node['selectAction'] as { verb: string; data: object; title: string } | undefined)
    .find((one) => one?.title.includes('MED- Timeavtale') === true && !one.title.includes('NN'))
  assert.ok(row)
  const sendForm = show(
    admin,
    'opens a template',
    await admin.forge(row.verb, row.data as never, pick.activityId),
  )
  const preview = show(
    admin,
    'fills it in',
    await admin.press(sendForm, 'Se meldingen', {
      Dato: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
      Klokkeslett: '09:30',
      Sted: 'Inngang C',
      'Klinikkens telefonnummer': '33 00 00 00',
      'Pasientens mobilnummer': '+46 70 174 06 05',
      'Jeg har kontrollert': 'true',
      'Hvor kommer': 'Muntlig',
    }),
  )
  const wrong = show(
    admin,
    'keys in digits that differ',
    await admin.press(preview, 'Send SMS', { 'De fire siste': '0606' }),
  )
  const [receipt, twin] = await Promise.all([
    admin.press(wrong, 'Send SMS', { 'De fire siste': '0605' }),
    admin.press(wrong, 'Send SMS', { 'De fire siste': '0605' }),
  ])
  show(admin, 'confirms, twice at once', receipt)
  holds(twin, '05')
  const delivered = show(admin, 'sees the card follow the message', await admin.await('Levert'))
  holds(delivered, 'MED- Timeavtale')
  const arrived = simulator.arrivals()
  assert.equal(arrived.length, 1, 'one message for two presses')
  print()
  print(`▸ The patient's phone, from ${arrived[0]?.senderText ?? ''}`)
  print(`    │ ${arrived[0]?.text ?? ''}`)

  chapter('The quarterly review of rights')
  const reviews = show(
    ehealth,
    'opens the reviews of the quarter',
    await ehealth.press(await ehealth.say('gjennomgang'), 'Åpne kvartalets gjennomganger nå'),
  )
  holds(reviews, 'Medisinsk klinikk')
  const asked = show(admin, 'is asked to go through it', await admin.await('( Gå gjennom )'))
  const accounts = show(admin, 'sees who has access', await admin.press(asked, 'Gå gjennom'))
  const confirmed = show(
    admin,
    'confirms all but the own account',
    await admin.press(accounts, 'Bekreft resten'),
  )
  holds(confirmed, 'din egen: en annen avgjør')
  // The clinic has no other administrator, so that e-health is asked for the last one.
  await ehealth.await('1 av 4 igjen', '( Gå gjennom )')
  const events = show(ehealth, 'reads the audit', await ehealth.say('revisjon'))
  holds(events, 'Konto bekreftet i en gjennomgang')

  chapter('A leader orders access; the account that is made for it completes the order')
  const leader = client('leader')
  const orders = await leader.say('bestill tilgang')
  const order = (lines: string) => leader.press(orders, 'Bestill', { 'Personer, én per linje': lines })
  holds(show(leader, 'orders for a name', await order('sinusk\nole nordmann')), 'Linje 2: «ole nordmann»')
  await order('sinusk')
  const ordered = show(admin, 'is given the order', await admin.await('0 av 1 behandlet'))
  const account = await admin.press(ordered, 'Finn eller opprett kontoen')
  const settled = show(admin, 'saves the account', await admin.press(account, 'Lagre'))
  holds(settled, '1 av 1 behandlet')
  show(leader, 'is told the result', await leader.await('1 av 1 behandlet'))

  chapter('Twelve days later: the deletion, with its spot check and its certificate')
  passed = 12 * 86_400_000
  const { prisma } = bot.work.database
  const { id: trustId } = await prisma.trust.findFirstOrThrow()
  await prepareDeletions(bot.work, { trustId })
  const due = show(admin, 'is told that a deletion is overdue', await admin.await('Slettingen er forfalt'))
  const running = show(admin, 'starts it', await admin.press(due, 'Start slettingen'))
  // The one message was the administrator's own: somebody else checks it.
  holds(running, 'har du sendt selv')
  const checking = show(ehealth, 'is asked to check it', await ehealth.await('Stikkprøver venter'))
  const opened = await ehealth.press(checking, 'Sletting av meldinger')
  const check = show(ehealth, 'sees what was drawn', await ehealth.press(opened, 'Vis stikkprøve 1'))
  holds(check, '+46 70 174 06 05')
  await ehealth.press(check, 'Ja på alle tre')
  const { clinicId } = await prisma.deletionRun.findFirstOrThrow({ where: { state: 'checking' } })
  const ready = show(admin, 'sees that it is checked', await admin.forge('deletion.show', { clinicId }))
  await admin.press(ready, 'Slett meldinger (1)')
  const certificate = show(admin, 'gets the certificate', await admin.await('fant ingenting eldre enn'))
  holds(certificate, 'Med avvik: 0')
  assert.equal(await prisma.message.count(), 0, 'nothing is left')

  chapter('What was posted, and what the audit says')
  const posted = JSON.stringify(connector.calls)
  for (const secret of ['1740605', '174 06 05', arrived[0]?.text ?? '-'])
    assert.ok(!posted.includes(secret), 'something personal was posted')
  print(`  ${connector.calls.length} posts and updates: no number and no filled text in any of them.`)
  await sealAudit(bot.work.database, new Date())
  const verdict = await verifyAudit(bot.work.database)
  print(`  Audit: ${verdict.events} events in ${verdict.blocks} blocks, ${verdict.ok ? 'intact' : 'BROKEN'}.`)
  assert.ok(verdict.ok)
  assert.ok(filed)
}

let failed: unknown
try {
  await play()
  print()
  print(`The tour took ${((performance.now() - started) / 1000).toFixed(1)} s. Everything held.`)
} catch (error) {
  failed = error
}
for (const step of undo.toReversed()) await step().catch(() => undefined)
if (failed !== undefined) {
  print(failed instanceof Error ? (failed.stack ?? failed.message) : 'The tour failed.')
  process.exit(1)
}
process.exit(0)
