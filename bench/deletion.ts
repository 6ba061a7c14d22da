import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../bot/store/database.ts'
import { removePostgres, startPostgres } from '../bot/store/embedded.ts'
import { reconcile } from '../bot/store/reconcile.ts'
import { eraseMessages } from '../bot/usecases/erase-messages.ts'
import { confirmDeletion, startDeletion } from '../bot/usecases/run-deletion.ts'
import { answerSpotCheck, showSpotCheck } from '../bot/usecases/spot-check.ts'
import { recipientPlace, textPlace } from '../bot/store/messages.ts'
import { appointmentText, patientNumber } from '../test/builders.ts'
import type { PublishedTemplate, TestTrust } from '../test/builders.ts'
import { confirmBodies, requireConfirmed, startConfirmBot, startLoad } from './confirm.ts'
import type { BenchRow } from './confirm.ts'

/** How much is measured. */
export interface DeletionPlan {
  /** Messages of the clinic that are too old. */
  messages: number
  /** Turns beside the deletion, and before it, for comparing. */
  turns: number
}

const fullPlan: DeletionPlan = { messages: 1_000_000, turns: 2_000 }

/** Old messages as sends leave them: four moves of history, press, draft and notice each. */
const fill = async (database: Database, trust: TestTrust, template: PublishedTemplate, count: number) => {
  const { pool } = database
  await pool.query(
    'alter table message disable trigger user; alter table message_transition disable trigger user',
  )
  const stride = 100_000
  for (let from = 0; from < count; from += stride) {
    const until = Math.min(count, from + stride)
    await pool.query(
      `with made as materialized (
         select uuidv7() as id, uuidv7() as nonce, uuidv7() as draft, i, $1::uuid as person,
           now() - interval '30 days' + make_interval(secs => i) as at
         from generate_series($2::int, $3::int - 1) i
       ), messages as (
         insert into message (id, "clinicId", "personId", "templateId", "versionId", seal, "senderText",
           recipient, "recipientHash", text, segments, "consentSource", state, "stateSince", "confirmedAt",
           "leftAt", "activityId")
         select id, $4, person, $5, $6, $7, 'SIVHF', decode(repeat(md5(i::text), 3), 'hex'),
           decode(md5((i % 50000)::text) || md5(i::text), 'hex'), decode(repeat(md5(i::text), 12), 'hex'),
           1, 'oral', 'delivered', at, at, at, 'activity-' || i
         from made
       ), history as (
         insert into message_transition ("messageId", "to", at)
         select id, s.state, at from made,
           (values ('queued'), ('sending'), ('accepted'), ('delivered')) v(name),
           lateral (select v.name::"MessageState" as state) s
       ), nonces as (
         insert into nonce (id, "personId", verb, outcome, "outcomeId", "spentAt")
         select nonce, person, 'send.confirm', 'done', id, at from made
       ), drafts as (
         insert into draft (id, "personId", "clinicId", "templateId", "versionId", seal, state, nonce,
           "consentSource", "createdAt", "expiresAt", "activityId")
         select draft, person, $4, $5, $6, $7, 'confirmed', nonce, 'oral', at, at, 'activity-' || i from made
       ), notices as (
         insert into notice (id, "personId", subject, alert, state, "nextAt", "changedAt")
         select uuidv7(), person, 'message:' || id, false, 'sent', at, at from made
       )
       insert into audit_event (at, "trustId", "clinicId", "personId", action, subject, outcome)
       select at, $8, $4, person, 'message.confirmed', 'message:' || id, 'done' from made`,
      [
        trust.actor('staff').personId,
        from,
        until,
        template.clinicId,
        template.templateId,
        template.versionId,
        template.seal,
        trust.trustId,
      ],
    )
  }
  await pool.query(
    'alter table message enable trigger user; alter table message_transition enable trigger user',
  )
  await pool.query('vacuum (analyze)')
}

const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}

const figure = (value: number): number => Math.round(value * 100) / 100

const chunk = 250

/**
 * A run that deletes a million messages of one clinic, from the confirm to the certificate, and what it does to the
 * turns of people who confirm meanwhile, over HTTP from a thread of their own.
 */
export const run = async (plan: DeletionPlan = fullPlan): Promise<BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'malvakt-bench-'))
  const { url } = await startPostgres({ folder })
  const load = await startLoad()
  const bot = await startConfirmBot(url, 0)
  const { work, trust, template } = bot
  try {
    await fill(work.database, trust, template, plan.messages)
    const turns = async (goOn: (made: number) => boolean): Promise<number[]> => {
      const times: number[] = []
      while (goOn(times.length)) {
        const bodies = await confirmBodies(bot, load.connector, chunk)
        times.push(...(await load.run({ url: bot.url, bodies, inFlight: 1 })).latencies)
      }
      return times
    }
    await turns((made) => made < chunk)
    const alone = await turns((made) => made < plan.turns)

    const admin = trust.actor('clinicAdmin')
    let begun = performance.now()
    const view = await startDeletion(work, admin, { clinicId: template.clinicId, nonce: randomUUID() })
    const starting = performance.now() - begun
    const { run: started } = view
    if (started?.frozen !== plan.messages) throw new Error('not everything that is old was frozen')
    // What was filled in is no cipher; those that are shown to a checker must be read.
    for (const { messageId: id } of await work.database.prisma.deletionSample.findMany())
      await work.database.prisma.message.update({
        where: { id },
        data: {
          recipient: work.vault.seal(patientNumber, recipientPlace(id)),
          text: work.vault.seal(appointmentText, textPlace(id)),
        },
      })
    for (const { position } of started.checks) {
      await showSpotCheck(work, admin, { runId: started.runId, position })
      await answerSpotCheck(work, admin, {
        runId: started.runId,
        position,
        nonce: randomUUID(),
        follows: true,
        wrong: { patientsNumber: '', consentSeen: '', rightTemplate: '' },
      })
    }
    begun = performance.now()
    await confirmDeletion(work, admin, { runId: started.runId, nonce: randomUUID() })
    let deleting = 0
    const erased = eraseMessages(work).then((ended) => {
      if (ended !== 1) throw new Error('the run did not end')
      deleting = performance.now() - begun
    })
    const beside = await turns(() => deleting === 0)
    await erased
    const { deleted, ok } = await reconcile(work.database, new Date())
    if (!ok || deleted !== plan.messages) throw new Error('the deletion does not add up')
    await requireConfirmed(bot, chunk + alone.length + beside.length)
    const p99 = (times: readonly number[]) => figure(quantile(times, 0.99))
    return [
      { name: 'start: frozen and drawn from', value: figure(starting / 1000), unit: 's' },
      {
        name: `deletion of ${plan.messages} messages, with certificate (30)`,
        value: figure(deleting / 1000),
        unit: 's',
      },
      { name: `${alone.length} confirms alone, p50`, value: figure(quantile(alone, 0.5)), unit: 'ms' },
      { name: `${beside.length} confirms beside it, p50`, value: figure(quantile(beside, 0.5)), unit: 'ms' },
      { name: 'confirms alone, p99', value: p99(alone), unit: 'ms' },
      { name: 'confirms beside it, p99', value: p99(beside), unit: 'ms' },
      { name: 'p99 beside it (2)', value: figure(p99(beside) / p99(alone)), unit: '×' },
    ]
  } finally {
    await bot.stop()
    await load.stop()
    await removePostgres(folder)
  }
}
