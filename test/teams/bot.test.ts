import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { demoBot, demoTenantId, persona } from '../../bot/demo/personas.ts'
import { sealAudit, verifyAudit } from '../../bot/store/audit.ts'
import { startTestBot } from '../bot.ts'
import type { TestBot } from '../bot.ts'
import { nodesOf, readCard } from '../teams-client.ts'
import type { ShownCard } from '../teams-client.ts'

let stage: TestBot

beforeAll(async () => {
  stage = await startTestBot()
})
afterAll(async () => stage.close())

const read = (shown: ShownCard): string => readCard(shown.card).join('\n')

const envelope = (more: object): object => {
  const staff = persona('staff')
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: stage.connector.serviceUrl,
    from: { id: staff?.teamsId, aadObjectId: staff?.objectId },
    recipient: { id: demoBot.id },
    conversation: { id: 'a:staff', conversationType: 'personal', tenantId: demoTenantId },
    channelData: { tenant: { id: demoTenantId } },
    locale: 'nb-NO',
    ...more,
  }
}

const post = async (activity: object): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${stage.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

const lastPosted = (conversationId: string): string =>
  JSON.stringify(stage.connector.shown(conversationId).at(-1) ?? null)

describe('a typed line', () => {
  test('that is no command gets help', async () => {
    expect(read(await stage.client('staff').say('hva er dette?'))).toContain('SMS til pasienter')
  })

  test.each(['mine', '/mine', '  MINE. ', 'mina', 'mine forslag', 'my proposals'])(
    '"%s" reaches the own proposals, whatever language it is in',
    async (line) => {
      expect(read(await stage.client('staff').say(line))).toContain('Mine forslag')
    },
  )

  test('longer than any command is answered with a warning, without being looked through', async () => {
    const client = stage.client('staff')
    const began = process.cpuUsage()
    expect(read(await client.say(`${'.'.repeat(60_000)}x`))).toContain('Aldri pasientopplysninger her')
    expect(read(await client.say('1 2 '.repeat(20_000)))).toContain('Her leser jeg korte kommandoer')
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000)
  })

  test('with a phone or identity number is answered with a warning, and is neither stored nor logged', async () => {
    const before = stage.logged.length
    for (const line of ['ring 070-174 06 05', 'pasienten er 01010012345', 'send til +47 912 34 567']) {
      expect(read(await stage.client('staff').say(line))).toContain('Aldri pasientopplysninger her')
    }
    const written = stage.logged.slice(before).join('\n')
    for (const digits of ['1740605', '01010012345', '91234567', '912 34 567']) {
      expect(written).not.toContain(digits)
      expect(JSON.stringify(stage.connector.calls)).not.toContain(digits)
    }
  })

  test('in a channel or a group gets help only, and no way to act', async () => {
    for (const conversationType of ['channel', 'groupChat']) {
      const id = `19:${conversationType}@thread.v2`
      await post(
        envelope({
          type: 'message',
          text: '<at>Malvakt</at> sendt',
          conversation: { id, conversationType, tenantId: demoTenantId },
        }),
      )
      expect(lastPosted(id)).toContain('egen chat')
      expect(lastPosted(id)).not.toContain('Action.Execute')
    }
  })
})

describe('somebody without a working account', () => {
  const stranger = (objectId: string) =>
    envelope({
      type: 'message',
      text: 'send',
      from: { id: '29:stranger', aadObjectId: objectId },
      conversation: { id: 'a:stranger', conversationType: 'personal', tenantId: demoTenantId },
    })

  test('is told who the administrator of each clinic is and that the leader orders access', async () => {
    await post(stranger(randomUUID()))
    expect(lastPosted('a:stranger')).toContain('Lederen din bestiller tilgang')
    expect(lastPosted('a:stranger')).toContain('Kåre Oppdiktet')
  })

  test('is refused in words when the account is closed or past its last day', async () => {
    const { prisma } = stage.database.database
    const leader = persona('leader')
    const where = { objectId: leader?.objectId ?? '' }
    await prisma.person.updateMany({ where, data: { active: false } })
    expect(read(await stage.client('leader').say('mine'))).toContain('Kontoen din er avsluttet')
    await prisma.person.updateMany({ where, data: { active: true, expiresOn: new Date('2020-01-31') } })
    expect(read(await stage.client('leader').say('mine'))).toContain('passert siste dag')
    await prisma.person.updateMany({ where, data: { expiresOn: null } })
    expect(read(await stage.client('leader').say('hvem er jeg'))).toContain('Leder')
  })
})

describe('opening the app', () => {
  test('welcomes a person once, however often it is installed or opened', async () => {
    const one = persona('vcStaff')
    const arrive = (type: string) =>
      post(
        envelope({
          type,
          ...(type === 'installationUpdate' ? { action: 'add' } : { membersAdded: [{ id: demoBot.id }] }),
          from: { id: one?.teamsId, aadObjectId: one?.objectId },
          conversation: { id: 'a:vcStaff', conversationType: 'personal', tenantId: demoTenantId },
        }),
      )
    await arrive('installationUpdate')
    await arrive('conversationUpdate')
    await arrive('installationUpdate')
    const shown = stage.connector.shown('a:vcStaff')
    expect(shown).toHaveLength(1)
    expect(JSON.stringify(shown)).toContain('Välkommen till Malvakt')
  })

  test('writes in the language that the person chose', async () => {
    const client = stage.client('vcStaff')
    const form = await client.say('language')
    const set = await client.press(form, 'Engelska')
    expect(read(set)).toContain('I write English')
    expect(read(await client.say('hjälp'))).toContain('SMS to patients')
  })
})

describe('a pressed button', () => {
  test('with data that fits no schema, or an unknown verb, is refused with status 200 and a card', async () => {
    const client = stage.client('staff')
    for (const [verb, data] of [
      ['no.such.verb', {}],
      ['proposal.show', { proposalId: 'x' }],
      [
        'proposal.decide',
        { proposalId: randomUUID(), revision: 'NaN', nonce: randomUUID(), decision: 'approve' },
      ],
      ['__proto__', {}],
      ['toString', {}],
    ] as const)
      expect(read(await client.forge(verb, data))).toContain('Jeg forsto ikke denne knappen')
  })

  test('without data or action is answered, not thrown', async () => {
    for (const value of [undefined, null, {}, { action: null }, { action: { verb: 7 } }, []]) {
      const { status, body } = await post(envelope({ type: 'invoke', name: 'adaptiveCard/action', value }))
      expect(status).toBe(200)
      expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    }
  })

  test('of an old client that submits instead is answered by replacing the card', async () => {
    await post(envelope({ type: 'message', value: { verb: 'proposal.mine' }, replyToId: 'activity-9' }))
    const update = stage.connector.calls.findLast((call) => call.kind === 'update')
    expect(update?.activityId).toBe('activity-9')
    expect(JSON.stringify(update?.body)).toContain('Mine forslag')
  })

  test.each(['message.sent', 'send.form', 'consent.show', 'consent.record', 'consent.history', 'no.such'])(
    'that could show a number or a text is never answered by a posted card: %s',
    async (verb) => {
      await post(
        envelope({ type: 'message', value: { verb, number: '0701740605' }, replyToId: 'activity-9' }),
      )
      const update = stage.connector.calls.findLast((call) => call.kind === 'update')
      expect(JSON.stringify(update?.body)).toContain('oppdater Teams')
    },
  )
})

describe('a posted card', () => {
  test('of a template that is retired loses its buttons and says so', async () => {
    const admin = stage.client('clinicAdmin')
    await admin.say('hei')
    const { id: templateId } = await stage.database.database.prisma.template.findFirstOrThrow({
      where: { name: 'MED- Avlyst time' },
    })
    await stage
      .client('staff')
      .forge('template.report', { templateId, nonce: randomUUID(), reportReason: 'Feil sted.' })
    const told = await admin.await('MED- Avlyst time', 'Feil sted.')
    expect(JSON.stringify(told.card)).toContain('template.suspend')
    await stage
      .client('ehealth')
      .forge('template.retire', { templateId, nonce: randomUUID(), retireReason: 'Ikke i bruk.' })
    await admin.await('Avviklet', 'ikke lenger i bruk')
    for (const shown of admin.chat()) expect(JSON.stringify(shown.card)).not.toContain('template.suspend')
  })
})

describe('everything that the bot posts', () => {
  test('holds neither number nor filled text after a whole sending, and nor does the log', async () => {
    const client = stage.client('staff')
    const pick = await client.say('send')
    const row = nodesOf(pick.card)
      .map((node) => node['selectAction'] as { verb: string; data: object; title: string } | undefined)
      .find((one) => one?.title.includes('MED- Ring oss') === true)
    const form = await client.forge(row?.verb ?? '', (row?.data ?? {}) as never, pick.activityId)
    const preview = await client.press(form, 'Se meldingen', {
      'Klinikkens telefonnummer': '33 00 00 00',
      'Tidsrom, fra': '08:00',
      'Tidsrom, til': '15:00',
      'Pasientens mobilnummer': '+46 70 174 06 07',
      'Jeg har kontrollert': 'true',
      'Hvor kommer': 'Muntlig',
    })
    expect(read(preview)).toContain('+46 70 174 06 07')
    const receipt = await client.press(preview, 'Send SMS', { 'De fire siste': '0607' })
    expect(read(receipt)).toContain('07')
    await client.await('Levert')
    const sent = await client.say('sendt')
    expect(read(sent)).toContain('MED- Ring oss')
    const text = stage.simulator.arrivals()[0]?.text ?? 'nothing arrived'
    expect(text).toContain('mellom kl. 08.00-15.00')
    const posted = JSON.stringify(stage.connector.calls)
    const logged = stage.logged.join('\n')
    for (const secret of ['1740607', '174 06 07', text, 'mellom kl. 08.00-15.00']) {
      expect(posted).not.toContain(secret)
      expect(logged).not.toContain(secret)
    }
    for (const call of stage.connector.calls)
      for (const digits of [call.body.summary ?? '', JSON.stringify(call.body.text ?? '')])
        expect(digits).not.toMatch(/\d{5}/u)
  })

  test('leaves an audit that verifies', async () => {
    await sealAudit(stage.database.database, new Date())
    expect(await verifyAudit(stage.database.database)).toMatchObject({ ok: true, unsealed: 0 })
  })
})
