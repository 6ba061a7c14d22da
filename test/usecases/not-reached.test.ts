import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { textPlace } from '../../bot/store/messages.ts'
import { newId } from '../../bot/store/transaction.ts'
import { confirmSend } from '../../bot/usecases/confirm-send.ts'
import { followUp } from '../../bot/usecases/follow-up.ts'
import { listNotReached } from '../../bot/usecases/list-not-reached.ts'
import { openNext, prepareNext, showNext } from '../../bot/usecases/prepare-next.ts'
import { openAgain, previewAgain } from '../../bot/usecases/preview-again.ts'
import { previewMessage } from '../../bot/usecases/preview-message.ts'
import {
  closeDeviation,
  reportWrongRecipient,
  showDeviation,
} from '../../bot/usecases/report-wrong-recipient.ts'
import { showMessage } from '../../bot/usecases/show-message.ts'
import type { Actor } from '../../bot/domain/actor.ts'
import type { Attestation } from '../../bot/domain/send-form.ts'
import type { PreviewView } from '../../bot/domain/sending.ts'
import { declineConsent } from '../../bot/usecases/record-consent.ts'
import { notReachedCard } from '../../cards/not-reached.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { codeOf } from '../proposing.ts'
import { buildTrust, filledForm, patientNumber, publishedTemplate, testWork, tuesday } from '../builders.ts'
import type { PublishedTemplate, TestPerson, TestTrust, TestWork } from '../builders.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

describe('after a message was sent', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  let template: PublishedTemplate

  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
  })
  beforeEach(async () => {
    it.clock.now = tuesday
    trust = await buildTrust(db.database)
    template = await publishedTemplate(db.database, trust, { title: 'Timeavtale' })
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const send = async (of = template, values = filledForm().values): Promise<string> => {
    const shown = await previewMessage(it.work, trust.actor('staff'), {
      templateId: of.templateId,
      typed: filledForm({ values }),
      activityId: newId(),
    })
    const press = { draftId: shown.draftId, nonce: shown.nonce, digits: '0611' }
    return (await confirmSend(it.work, trust.actor('staff'), press)).messageId
  }
  const become = (
    id: string,
    state: 'failed' | 'expired' | 'unknown' | 'stopped' | 'delivered',
    code?: string,
  ) => db.database.prisma.message.update({ where: { id }, data: { state, code: code ?? null } })
  const listed = async (person: TestPerson = 'staff'): Promise<string[]> =>
    (await listNotReached(it.work, trust.actor(person), { page: 1 })).items.map((one) => one.messageId)
  const eventsOf = (id: string, action: string) =>
    db.database.prisma.auditEvent.findMany({ where: { subject: `message:${id}`, action } })

  describe('an unknown message, sent again', () => {
    const attested: Attestation = { consent: true, consentSource: 'oral' }
    const again = (id: string, person: TestPerson = 'staff', typed = attested) =>
      previewAgain(it.work, trust.actor(person), { messageId: id, typed, activityId: `card-of-${id}` })
    const press = async (shown: PreviewView, person: TestPerson = 'staff') =>
      (
        await confirmSend(it.work, trust.actor(person), {
          draftId: shown.draftId,
          nonce: shown.nonce,
          digits: '0611',
        })
      ).messageId
    const row = (id: string) => db.database.prisma.message.findUniqueOrThrow({ where: { id } })

    test('is shown with the same number and text, confirmed for itself, and leads back to the first', async () => {
      const id = await send()
      await become(id, 'unknown', 'no_answer')
      const first = await showMessage(it.work, trust.actor('staff'), { messageId: id })
      const shown = await again(id, 'clinicAdmin')
      expect(shown).toMatchObject({
        recipient: first.message.recipient,
        text: first.message.text,
        repeats: true,
      })
      expect(await listed()).toEqual([id])
      const second = await press(shown, 'clinicAdmin')
      // The card that shows the number is the repetition's from then on.
      expect(await row(second)).toMatchObject({
        repeatsId: id,
        state: 'queued',
        activityId: `card-of-${id}`,
      })
      expect((await row(id)).state).toBe('unknown')
      expect(await listed()).toEqual([])
      expect(await eventsOf(id, 'message.repeated')).toMatchObject([
        { personId: trust.actor('clinicAdmin').personId, detail: { messageId: second } },
      ])
      const { message } = await showMessage(it.work, trust.actor('staff'), { messageId: id })
      expect(message.repeated).toBe('queued')
    })

    test('rests on what whoever repeats it attests, not on what the first sender attested', async () => {
      const id = await send()
      await become(id, 'unknown')
      expect(await row(id)).toMatchObject({ consentSource: 'dipsF5' })
      const opened = await openAgain(it.work, trust.actor('clinicAdmin'), { messageId: id })
      expect(opened).toMatchObject({ basis: 'attest', typed: { consent: false, consentSource: '' } })
      expect(opened.sources).toContain('oral')
      for (const [typed, fields] of [
        [{ consent: false, consentSource: '' }, ['consent', 'consentSource']],
        [{ consent: false, consentSource: 'oral' }, ['consent']],
        [{ consent: true, consentSource: 'ledger' }, ['consentSource']],
      ] as const)
        await expect(again(id, 'clinicAdmin', typed)).rejects.toMatchObject({
          code: 'consent_missing',
          faults: fields.map((field) => expect.objectContaining({ field }) as object),
        })
      const second = await press(await again(id, 'clinicAdmin'), 'clinicAdmin')
      expect(await row(second)).toMatchObject({ consentSource: 'oral' })
    })

    test('is read by whoever repeats it, and the reading is recorded each time that it is shown', async () => {
      const id = await send()
      await become(id, 'unknown')
      await openAgain(it.work, trust.actor('clinicAdmin'), { messageId: id })
      const reader = { personId: trust.actor('clinicAdmin').personId, clinicId: template.clinicId }
      expect(await eventsOf(id, 'message.read')).toMatchObject([reader])
      await again(id, 'clinicAdmin')
      expect(await eventsOf(id, 'message.read')).toMatchObject([reader, reader])
    })

    test('is checked anew: what reveals something by what is known today is not shown', async () => {
      const id = await send()
      await become(id, 'unknown')
      const text = it.work.vault.seal('Du har time ved psykiatrisk poliklinikk.', textPlace(id))
      await db.database.prisma.message.update({ where: { id }, data: { text } })
      expect(await codeOf(openAgain(it.work, trust.actor('staff'), { messageId: id }))).toBe(
        'disclosure_block',
      )
      expect(await codeOf(again(id))).toBe('disclosure_block')
      expect(await eventsOf(id, 'message.read')).toEqual([])
    })

    test('only once, however many confirm at a time', async () => {
      const id = await send()
      await become(id, 'unknown')
      const shown = await Promise.all([again(id), again(id), again(id, 'clinicAdmin')])
      const ended = await Promise.all(
        shown.map((one, index) => codeOf(press(one, index === 2 ? 'clinicAdmin' : 'staff'))),
      )
      // The two of one person stand on one card: whichever is through first ends the other.
      expect(ended.filter((code) => code === null)).toHaveLength(1)
      for (const code of ended) expect([null, 'already_repeated', 'draft_ended']).toContain(code)
      expect(await codeOf(again(id))).toBe('already_repeated')
      expect(await db.database.prisma.message.count({ where: { repeatsId: id } })).toBe(1)
    })

    test('only while it is unknown and nobody phoned, and by whoever sends for the clinic', async () => {
      const [failed, phoned, late] = [await send(), await send(), await send()]
      await become(failed, 'failed')
      await become(phoned, 'unknown')
      await become(late, 'unknown')
      expect(await codeOf(again(failed))).toBe('already_repeated')
      await followUp(it.work, trust.actor('staff'), { messageId: phoned, way: 'phoned' })
      expect(await codeOf(again(phoned))).toBe('already_repeated')
      expect(await codeOf(again(late, 'kirStaff'))).toBe('wrong_clinic')
      expect(await codeOf(again(late, 'leader'))).toBe('forbidden')
      const shown = await again(late)
      await become(late, 'delivered')
      expect(await codeOf(press(shown))).toBe('already_repeated')
    })

    test('a Nej since, and a time that has passed, stop it', async () => {
      const id = await send()
      await become(id, 'unknown')
      const shown = await again(id)
      await declineConsent(it.work, trust.actor('staff'), {
        clinicId: template.clinicId,
        number: patientNumber,
        nonce: randomUUID(),
      })
      expect(await codeOf(press(shown))).toBe('consent_declined')
      it.clock.now = new Date('2026-03-12T12:00:00Z')
      expect(await codeOf(again(id))).toBe('too_late')
    })

    test('a repetition that its sender took back leaves the first in the list', async () => {
      const id = await send()
      await become(id, 'unknown')
      await become(await press(await again(id)), 'stopped', 'taken_back')
      expect(await listed()).toEqual([id])
      expect(await codeOf(again(id))).toBe('already_repeated')
    })
  })

  describe('patients who were not reached', () => {
    test.each([
      ['failed', 'absent'],
      ['expired', undefined],
      ['unknown', 'interrupted'],
      ['stopped', 'template_suspended'],
      ['stopped', 'too_late'],
    ] as const)('%s (%s) stands in the list of the clinic, for the colleagues too', async (state, code) => {
      const id = await send()
      expect(await listed()).toEqual([])
      await become(id, state, code)
      for (const person of ['staff', 'clinicAdmin', 'ehealth'] as const)
        expect(await listed(person)).toEqual([id])
      expect(await listed('kirStaff')).toEqual([])
    })

    test('what is held for the hours stands in it until it leaves or somebody phones, what may still be stopped does not', async () => {
      const [soon, held, phoned] = [await send(), await send(), await send()]
      const after = (id: string, ms: number) =>
        db.database.prisma.message.update({
          where: { id },
          data: { departAfter: new Date(tuesday.getTime() + ms) },
        })
      await after(soon, 60_000)
      for (const id of [held, phoned]) await after(id, 11 * 60 * 60_000)
      expect((await listed()).toSorted()).toEqual([held, phoned].toSorted())
      await followUp(it.work, trust.actor('clinicAdmin'), { messageId: phoned, way: 'phoned' })
      expect(await listed()).toEqual([held])
    })

    test('the list says why a message waits and until when, and who sent it, to the people of the clinic', async () => {
      const id = await send()
      const departAfter = new Date(tuesday.getTime() + 11 * 60 * 60_000)
      await db.database.prisma.message.update({ where: { id }, data: { departAfter } })
      const card = async (person: TestPerson) =>
        JSON.stringify(
          notReachedCard(
            wordsOf('nb'),
            await listNotReached(it.work, trust.actor(person), { page: 1 }),
            tuesday,
          ),
        )
      const staff = await db.database.prisma.person.findUniqueOrThrow({
        where: { id: trust.actor('staff').personId },
      })
      expect(await card('clinicAdmin')).toContain(
        `Venter på sendetiden, går ut i dag 21:00 · Sendt av ${staff.givenName} ${staff.surname}`,
      )
      expect(await card('kirStaff')).not.toContain(staff.surname)
      await db.database.prisma.message.update({ where: { id }, data: { code: 'http_503' } })
      expect(await card('staff')).toContain('Venter, prøves igjen i dag 21:00')
      await become(id, 'stopped', 'too_late')
      expect(await card('staff')).toContain('Tidspunktet i teksten var passert · Sendt av')
    })

    test('what its sender took back does not, and what arrived after all leaves it', async () => {
      const [taken, late] = [await send(), await send()]
      await become(taken, 'stopped', 'taken_back')
      await become(late, 'unknown')
      expect(await listed()).toEqual([late])
      await become(late, 'delivered')
      expect(await listed()).toEqual([])
    })

    test('marked as followed up it leaves the list, with who, when and how', async () => {
      const id = await send()
      await become(id, 'failed')
      await followUp(it.work, trust.actor('clinicAdmin'), { messageId: id, way: 'phoned' })
      it.clock.forward(60_000)
      await followUp(it.work, trust.actor('staff'), { messageId: id, way: 'other' })
      expect(await listed()).toEqual([])
      const { message, followerName } = await showMessage(it.work, trust.actor('staff'), { messageId: id })
      expect(message.followUp).toEqual({
        personId: trust.actor('clinicAdmin').personId,
        at: tuesday,
        way: 'phoned',
      })
      expect(followerName).not.toBe('')
      expect(await eventsOf(id, 'message.followed_up')).toMatchObject([
        { personId: trust.actor('clinicAdmin').personId, code: 'phoned' },
      ])
    })

    test('there is nothing to mark where the patient may yet be reached, or in another clinic', async () => {
      const id = await send()
      const mark = (person: TestPerson) =>
        followUp(it.work, trust.actor(person), { messageId: id, way: 'phoned' })
      await expect(mark('staff')).rejects.toMatchObject({ code: 'already_handled' })
      await expect(mark('kirStaff')).rejects.toMatchObject({ code: 'not_found' })
      await expect(mark('leader')).rejects.toMatchObject({ code: 'forbidden' })
    })
  })

  describe('the next recipient', () => {
    test('a card is posted that holds nothing but the name of the template', async () => {
      const id = await send()
      expect((await prepareNext(it.work, trust.actor('staff'), { messageId: id })).messageId).toBe(id)
      expect(await db.database.prisma.notice.findMany({ where: { subject: `next:${id}` } })).toMatchObject([
        { personId: trust.actor('staff').personId, alert: true, activityId: null },
      ])
      expect(await showNext(it.work, trust.actor('staff'), { messageId: id })).toEqual({
        messageId: id,
        templateName: template.name,
      })
    })

    test('the form has the values, and neither number nor consent', async () => {
      const id = await send()
      const form = await openNext(it.work, trust.actor('staff'), { messageId: id })
      expect(form.templateId).toBe(template.templateId)
      expect(form.typed).toMatchObject({ number: '', numberAgain: '', consent: false, consentSource: '' })
      expect(form.typed.values).toEqual(filledForm().values)
    })

    test('the name of a person is not carried over', async () => {
      trust = await buildTrust(db.database, { firstNameAllowed: true })
      const named = await publishedTemplate(db.database, trust, { text: 'Hei {fornavn}. Time {dato}.' })
      const id = await send(named, { fornavn: 'Birk', dato: '2026-03-12' })
      const form = await openNext(it.work, trust.actor('staff'), { messageId: id })
      expect(form.typed.values).toEqual({ dato: '2026-03-12' })
    })

    test('nobody goes on from what somebody else sent', async () => {
      const id = await send()
      for (const run of [prepareNext, openNext])
        await expect(run(it.work, trust.actor('clinicAdmin'), { messageId: id })).rejects.toMatchObject({
          code: 'not_found',
        })
    })
  })

  describe('a wrong recipient', () => {
    test('is recorded once and told to the administrators of the clinic, without the number', async () => {
      const id = await send()
      await become(id, 'delivered')
      for (let press = 0; press < 2; press++)
        await reportWrongRecipient(it.work, trust.actor('staff'), { messageId: id })
      const [deviation] = await db.database.prisma.deviation.findMany({ where: { messageId: id } })
      const deviationId = deviation?.id ?? ''
      const told = await db.database.prisma.notice.findMany({
        where: { subject: `deviation:${deviationId}` },
      })
      expect(told.map((one) => one.personId).toSorted()).toEqual(
        [trust.actor('clinicAdmin').personId, trust.actor('deputy').personId].toSorted(),
      )
      expect(await eventsOf(id, 'message.wrong_recipient')).toHaveLength(1)
      const shown = await showDeviation(it.work, trust.actor('clinicAdmin'), { deviationId })
      expect(shown).toMatchObject({ messageId: id, templateName: template.name, reportedAt: tuesday })
      expect(JSON.stringify(shown)).not.toMatch(/701740611|70 174 06 11|Du har/u)
      await expect(showDeviation(it.work, trust.actor('kirAdmin'), { deviationId })).rejects.toMatchObject({
        code: 'not_found',
      })
    })

    test('is closed by somebody else than who sent it, deleted or not', async () => {
      const id = await send()
      await become(id, 'delivered')
      await reportWrongRecipient(it.work, trust.actor('staff'), { messageId: id })
      const { id: deviationId } = await db.database.prisma.deviation.findFirstOrThrow({
        where: { messageId: id },
      })
      // Who sent it has become an administrator since.
      const sender = trust.actor('staff')
      const promoted = {
        ...sender,
        memberships: [...sender.memberships, { role: 'clinicAdmin' as const, clinicId: template.clinicId }],
      }
      const close = (actor: Actor) => closeDeviation(it.work, actor, { deviationId, nonce: randomUUID() })
      expect(await showDeviation(it.work, promoted, { deviationId })).toMatchObject({ own: true, open: true })
      await expect(close(promoted)).rejects.toMatchObject({ code: 'own_deviation' })
      await db.database.prisma.message.delete({ where: { id } })
      await expect(close(promoted)).rejects.toMatchObject({ code: 'own_deviation' })
      await expect(close(trust.actor('clinicAdmin'))).resolves.toMatchObject({ own: false, open: false })
    })

    test('a message that has not left is stopped', async () => {
      const id = await send()
      expect(await reportWrongRecipient(it.work, trust.actor('staff'), { messageId: id })).toMatchObject({
        state: 'stopped',
        code: 'taken_back',
      })
    })
  })
})
