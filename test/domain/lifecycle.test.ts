import { describe, expect, test } from '@jest/globals'
import { advance, drawLifecycle } from '../../bot/domain/lifecycle.ts'
import type { Lifecycle } from '../../bot/domain/lifecycle.ts'
import { messageLifecycle } from '../../bot/domain/message.ts'
import {
  advanceProposal,
  proposalLifecycle,
  proposalStates,
  resubmission,
  reviewSteps,
} from '../../bot/domain/proposal.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { modulesIn } from '../discover.ts'

/**
 * Every arrow by hand: state, event, next state. A table that is changed fails here, so that the change is a
 * decision and not a slip.
 */
const arrows: Record<string, string> = {
  proposalLifecycle: `
    draft                file                            clinicReview
    draft                fileAsAdministrator             ehealthReview
    draft                withdraw                        withdrawn
    clinicReview         forward                         ehealthReview
    clinicReview         return                          returned
    clinicReview         reject                          rejected
    clinicReview         withdraw                        withdrawn
    ehealthReview        acceptKnownPurpose              communicationsReview
    ehealthReview        acceptNewPurpose                purposeReview
    ehealthReview        close                           closed
    ehealthReview        return                          returned
    ehealthReview        reject                          rejected
    ehealthReview        withdraw                        withdrawn
    purposeReview        namePurpose                     communicationsReview
    purposeReview        return                          returned
    purposeReview        reject                          rejected
    purposeReview        withdraw                        withdrawn
    communicationsReview approveUnchanged                approved
    communicationsReview approveChanged                  ehealthConfirmation
    communicationsReview return                          returned
    communicationsReview reject                          rejected
    communicationsReview withdraw                        withdrawn
    ehealthConfirmation  confirm                         approved
    ehealthConfirmation  confirmChanged                  communicationsReview
    ehealthConfirmation  return                          returned
    ehealthConfirmation  reject                          rejected
    ehealthConfirmation  withdraw                        withdrawn
    returned             withdraw                        withdrawn
    returned             resubmitToClinicReview          clinicReview
    returned             resubmitToEhealthReview         ehealthReview
    returned             resubmitToPurposeReview         purposeReview
    returned             resubmitToCommunicationsReview  communicationsReview
    returned             resubmitToEhealthConfirmation   ehealthConfirmation`,
  templateLifecycle: `
    live                 suspend                         suspended
    live                 retire                          retired
    suspended            resume                          live
    suspended            retire                          retired`,
  deletionLifecycle: `
    prepared             start                           checking
    checking             confirm                         deleting
    deleting             finish                          done`,
  messageLifecycle: `
    queued               claim                           sending
    queued               stop                            stopped
    queued               report_sent                     sent
    queued               report_delivered                delivered
    stopped              report_sent                     sent
    stopped              report_delivered                delivered
    expired              report_delivered                delivered
    sending              accept                          accepted
    sending              refuse                          failed
    sending              lose                            unknown
    sending              again                           queued
    sending              postpone                        queued
    sending              withhold                        stopped
    sending              report_sent                     sent
    sending              report_delivered                delivered
    sending              report_failed                   failed
    sending              report_expired                  expired
    accepted             lose                            unknown
    accepted             report_sent                     sent
    accepted             report_delivered                delivered
    accepted             report_failed                   failed
    accepted             report_expired                  expired
    sent                 lose                            unknown
    sent                 report_delivered                delivered
    sent                 report_failed                   failed
    sent                 report_expired                  expired
    unknown              accept                          accepted
    unknown              report_sent                     sent
    unknown              report_delivered                delivered
    unknown              report_failed                   failed
    unknown              report_expired                  expired`,
  orderLineLifecycle: `
    waiting              complete                        done
    waiting              refuse                          refused`,
  reviewLifecycle: `
    open                 finish                          done
    open                 lapse                           overdue
    overdue              finish                          done`,
  reviewItemLifecycle: `
    open                 confirm                         confirmed
    open                 change                          changed
    open                 close                           closed
    open                 suspend                         suspended`,
  taskLifecycle: `
    open                 claim                           claimed
    open                 finish                          done
    open                 drop                            dropped
    claimed              takeOver                        claimed
    claimed              release                         open
    claimed              finish                          done
    claimed              drop                            dropped`,
  allowLifecycle: `
    objected             accept                          accepted
    objected             decline                         declined
    accepted             confirm                         allowed
    accepted             decline                         declined
    allowed              withdraw                        withdrawn`,
  valueLifecycle: `
    waiting              accept                          accepted
    waiting              decline                         declined`,
}

/** The states that know no event. */
const terminal: Record<string, readonly string[]> = {
  proposalLifecycle: ['approved', 'rejected', 'withdrawn', 'closed'],
  templateLifecycle: ['retired'],
  deletionLifecycle: ['done'],
  messageLifecycle: ['delivered', 'failed'],
  orderLineLifecycle: ['done', 'refused'],
  reviewLifecycle: ['done'],
  reviewItemLifecycle: ['confirmed', 'changed', 'closed', 'suspended'],
  taskLifecycle: ['done', 'dropped'],
  allowLifecycle: ['declined', 'withdrawn'],
  valueLifecycle: ['accepted', 'declined'],
}

type Arrow = readonly [state: string, event: string, next: string]

const arrowsOf = (name: string): Arrow[] =>
  (arrows[name] ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u) as unknown as Arrow)

const found = (await modulesIn('bot/domain')).flatMap((module) =>
  Object.entries(module.exports)
    .filter(([name, table]) => name.endsWith('Lifecycle') && typeof table === 'object')
    .map(([name, table]) => [name, table as Lifecycle<string, string>] as const),
)

const refusalOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return 'nothing was refused'
}

test('every lifecycle of the product is walked here', () => {
  expect(found.map(([name]) => name).toSorted()).toEqual(Object.keys(arrows).toSorted())
})

describe.each(found)('%s', (name, table) => {
  const expected = arrowsOf(name)
  const events = [...new Set(expected.map(([, event]) => event))]
  const states = [...new Set(expected.flatMap(([state, , next]) => [state, next]))]

  test('its states are those of the arrows', () => {
    expect(Object.keys(table).toSorted()).toEqual(states.toSorted())
  })

  test.each(expected)('%s, %s: %s', (state, event, next) => {
    expect(advance(table, state, event)).toBe(next)
  })

  test('every arrow that is not there is refused, as ended or as out of order', () => {
    const ended = terminal[name] ?? []
    const there = new Set(expected.map(([state, event]) => `${state} ${event}`))
    const missing = states.flatMap((state) =>
      events.filter((event) => !there.has(`${state} ${event}`)).map((event) => ({ state, event })),
    )
    expect(missing.length).toBe(states.length * events.length - expected.length)
    expect(
      missing.map(({ state, event }) => ({
        state,
        event,
        code: refusalOf(() => advance(table, state, event)),
      })),
    ).toEqual(
      missing.map(({ state, event }) => ({
        state,
        event,
        code: ended.includes(state) ? 'already_handled' : 'out_of_order',
      })),
    )
  })

  test('the drawing has every arrow, once', () => {
    const [title, ...lines] = drawLifecycle(table).split('\n')
    expect(title).toBe('stateDiagram-v2')
    expect(lines.toSorted()).toEqual(
      expected.map(([state, event, next]) => `  ${state} --> ${next}: ${event}`).toSorted(),
    )
  })

  test('every state is reached from the first one', () => {
    const reached = new Set([states[0]])
    for (const state of reached)
      for (const [from, , next] of expected) if (from === state && !reached.has(next)) reached.add(next)
    expect([...reached].toSorted()).toEqual(states.toSorted())
  })
})

test('the list of proposal states is that of the table', () => {
  expect([...proposalStates].toSorted()).toEqual(Object.keys(proposalLifecycle).toSorted())
})

test.each(reviewSteps)('a resubmission goes back to %s, which returned it', (step) => {
  expect(advanceProposal(advanceProposal(step, 'return'), resubmission(step))).toBe(step)
})

test('a message is delivered by a report only', () => {
  const ways = Object.values(messageLifecycle).flatMap((events) =>
    Object.entries(events)
      .filter(([, next]) => next === 'delivered')
      .map(([event]) => event),
  )
  expect([...new Set(ways)]).toEqual(['report_delivered'])
})
