import { checkQuestions, deviates, mayCheck } from '../domain/deletion.ts'
import type { CheckAnswers, CheckQuestion } from '../domain/deletion.ts'
import type { SpotCheckView } from '../domain/deletion-view.ts'
import { Refusal } from '../domain/refusal.ts'
import { answerSample, findRun, markShown } from '../store/deletion-runs.ts'
import type { RunRow, SampleRow } from '../store/deletion-runs.ts'
import { createDeviation } from '../store/deviations.ts'
import { findMessage } from '../store/messages.ts'
import { putNotices } from '../store/notices.ts'
import { findCandidates, findNames } from '../store/people.ts'
import { openTask } from '../store/tasks.ts'
import { pressOnce } from './press-once.ts'
import { administratorsOf } from './report-wrong-recipient.ts'
import { useCase } from './use-case.ts'
import type { Call } from './use-case.ts'

const findCheck = async (
  { work, actor, scope }: Call,
  { runId, position }: { runId: string; position: number },
): Promise<{ run: RunRow; sample: SampleRow; open: SampleRow[] }> => {
  const run = await findRun(work.database, scope, runId)
  const sample = run?.samples.find((one) => one.position === position)
  if (run === null || sample === undefined) throw new Refusal('not_found')
  if (run.state !== 'checking') throw new Refusal('already_handled')
  if (!mayCheck(actor.personId, sample)) throw new Refusal('own_message')
  const open = run.samples.filter((one) => one.answers === null && mayCheck(actor.personId, one))
  return { run, sample, open }
}

/**
 * A message that was drawn, with number and text, for the answer to a press only. Every reading is recorded, as with
 * any message, and lets its reader answer; nobody gets an own one to answer for (LE-46).
 * @throws Refusal `own_message`
 */
export const showSpotCheck = useCase<{ runId: string; position: number }, SpotCheckView>(
  'deletion.check',
  async (call, input) => {
    const { work, actor, scope } = call
    const { run, sample, open } = await findCheck(call, input)
    const message = await findMessage(work.database, work.vault, scope, sample.messageId)
    if (message === null) throw new Refusal('not_found')
    await call.change(async (tx) => {
      await markShown(tx, { runId: run.runId, position: sample.position, personId: actor.personId })
      tx.record({
        action: 'message.read',
        personId: actor.personId,
        trustId: actor.trustId,
        clinicId: run.clinicId,
        subject: `message:${sample.messageId}`,
        detail: { run: run.runId, check: sample.position },
      })
    })
    const names = await findNames(work.database, scope, [message.personId])
    const others = open.filter((one) => one !== sample)
    return {
      runId: run.runId,
      clinicId: run.clinicId,
      position: sample.position,
      of: run.samples.length,
      templateName: message.templateName,
      recipient: message.recipient,
      text: message.text,
      consentSource: message.consentSource,
      senderName: names.get(message.personId) ?? '',
      confirmedAt: message.confirmedAt,
      state: message.state,
      answers: sample.answers,
      next: (others.find((one) => one.position > sample.position) ?? others[0])?.position ?? null,
    }
  },
)

/**
 * Answers the three questions of a spot check, once. A no to any of them is a deviation that the administrators of
 * the clinic are told of and follow up; it outlives the message (LE-46). Whoever started the run is told when somebody
 * else has answered the last one.
 * @throws Refusal `check_unmarked` for a deviation that names no question; `check_unseen` for a message that the actor
 * was not shown
 * @returns the clinic, and the next check that the actor may answer
 */
export const answerSpotCheck = useCase<
  {
    runId: string
    position: number
    nonce: string
    follows: boolean
    /** Question -> "true" where the box that says no is ticked. */
    wrong: Readonly<Record<CheckQuestion, string>>
  },
  { clinicId: string; next: number | null }
>('deletion.check', async (call, input) => {
  const { work, actor, scope, now } = call
  const { runId, position, nonce, follows, wrong } = input
  const answers = Object.fromEntries(
    checkQuestions.map((question) => [question, follows || wrong[question] !== 'true']),
  ) as unknown as CheckAnswers
  if (!follows && !deviates(answers)) throw new Refusal('check_unmarked')
  const { run, sample, open } = await findCheck(call, input)
  if (sample.answers === null && !sample.shownTo.includes(actor.personId)) throw new Refusal('check_unseen')
  const { clinicId } = run
  const everywhere = { ...scope, clinics: 'all' } as const
  const candidates = await findCandidates(work.database, everywhere, ['deviation.read'], now)
  await pressOnce(call, { nonce, verb: 'spotcheck.answer', outcomeId: runId }, async (tx) => {
    const left = await answerSample(tx, runId, position, actor.personId, answers)
    if (left === null) return null
    tx.record({
      action: 'deletion.checked',
      personId: actor.personId,
      trustId: actor.trustId,
      clinicId,
      subject: `deletion:${runId}`,
      detail: {
        check: position,
        message: sample.messageId,
        noes: checkQuestions.filter((question) => !answers[question]),
      },
    })
    // Whoever started it goes on, and need not look after it every so often.
    if (left === 0 && run.startedBy !== actor.personId)
      await putNotices(tx, work.jobs, `deletion:${clinicId}`, [{ personId: run.startedBy, alert: true }])
    if (!deviates(answers)) return runId
    const deviation = await createDeviation(tx, {
      clinicId,
      messageId: sample.messageId,
      personId: actor.personId,
      kind: 'spot_check',
    })
    if (deviation !== null) {
      await openTask(tx, work.jobs, {
        trustId: actor.trustId,
        clinicId,
        kind: 'deviation',
        subject: `deviation:${deviation}`,
        openedBy: actor.personId,
      })
      await putNotices(
        tx,
        work.jobs,
        `deviation:${deviation}`,
        administratorsOf(candidates, 'deviation.read', clinicId).map((personId) => ({
          personId,
          alert: true,
        })),
      )
    }
    return runId
  })
  const others = open.filter((one) => one.position !== position)
  return {
    clinicId,
    next: (others.find((one) => one.position > position) ?? others[0])?.position ?? null,
  }
})
