import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { roles } from '../../bot/domain/permissions.ts'
import type { Membership, Role } from '../../bot/domain/permissions.ts'
import {
  advanceProposal,
  approvalEvent,
  checkFourEyes,
  isReviewStep,
  mayDecide,
  proposalLifecycle,
  resubmission,
  reviewSteps,
  stepsWithoutAnybody,
} from '../../bot/domain/proposal.ts'
import type { PastDecision, ProposalState, ReviewStep } from '../../bot/domain/proposal.ts'
import type { Candidate } from '../../bot/domain/task.ts'
import { Refusal } from '../../bot/domain/refusal.ts'

/** The rule of XC-07 in the words of the requirement: which steps one person may both decide. */
const sameOffice = new Set(
  [
    'clinicReview clinicReview',
    'ehealthReview ehealthReview',
    'ehealthReview purposeReview',
    'ehealthReview ehealthConfirmation',
    'purposeReview purposeReview',
    'purposeReview ehealthConfirmation',
    'ehealthConfirmation ehealthConfirmation',
    'communicationsReview communicationsReview',
  ].flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')]),
)

/** Who may act at which step, by role. */
const able: Record<ReviewStep, readonly Role[]> = {
  clinicReview: ['clinicAdmin', 'deputy', 'ehealth'],
  ehealthReview: ['ehealth', 'dho'],
  purposeReview: ['dho'],
  communicationsReview: ['communications'],
  ehealthConfirmation: ['ehealth', 'dho'],
}

const refusalOf = (run: () => void): string | null => {
  try {
    run()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const decided = (step: string, personId: string): PastDecision => ({ step, personId })

const everyPair = reviewSteps.flatMap((before) => reviewSteps.map((step) => [before, step] as const))

describe('four eyes (XC-07)', () => {
  test.each(reviewSteps)('the proposer decides nothing at %s', (step) => {
    expect(refusalOf(() => checkFourEyes('proposer', [], step, 'proposer'))).toBe('own_proposal')
    // Whatever else was decided, and by whomever.
    const past = reviewSteps.map((one) => decided(one, 'somebody'))
    expect(refusalOf(() => checkFourEyes('proposer', past, step, 'proposer'))).toBe('own_proposal')
  })

  test.each(everyPair)('who decided at %s, at %s', (before, step) => {
    const expected = sameOffice.has(`${before} ${step}`) ? null : 'same_person'
    expect(refusalOf(() => checkFourEyes('proposer', [decided(before, 'one')], step, 'one'))).toBe(expected)
    expect(refusalOf(() => checkFourEyes('proposer', [decided(before, 'other')], step, 'one'))).toBe(null)
    // An office that was held once stays held, however long ago.
    const later = [decided(before, 'one'), ...reviewSteps.map((one) => decided(one, 'other'))]
    expect(refusalOf(() => checkFourEyes('proposer', later, step, 'one'))).toBe(expected)
  })

  test.each(reviewSteps)('filing or taking back is no decision that keeps anybody from %s', (step) => {
    const past = ['draft', 'returned', 'approved', 'withdrawn'].map((state) => decided(state, 'one'))
    expect(refusalOf(() => checkFourEyes('proposer', past, step, 'one'))).toBe(null)
  })

  test('three persons at least have decided on whatever is approved', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 5, maxLength: 5 }), (people) => {
        const past: PastDecision[] = []
        for (const [at, step] of reviewSteps.entries()) {
          const personId = people[at] ?? ''
          if (refusalOf(() => checkFourEyes('a', past, step, personId)) !== null) return
          past.push(decided(step, personId))
        }
        expect(new Set([...past.map((one) => one.personId), 'a']).size).toBeGreaterThanOrEqual(4)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('who may decide', () => {
  const person = (role: Role, clinicId: string | null): Candidate => ({
    personId: 'one',
    memberships: [{ role, clinicId }],
  })
  const cases = reviewSteps.flatMap((step) => roles.map((role) => [step, role] as const))

  test.each(cases)('at %s, a %s', (step, role) => {
    const expected = able[step].includes(role)
    expect(mayDecide(person(role, 'here'), 'here', 'proposer', [], step)).toBe(expected)
    expect(mayDecide(person(role, null), 'here', 'proposer', [], step)).toBe(expected)
    expect(mayDecide(person(role, 'elsewhere'), 'here', 'proposer', [], step)).toBe(false)
    expect(mayDecide(person(role, 'here'), 'here', 'one', [], step)).toBe(false)
    for (const before of reviewSteps)
      expect({
        before,
        may: mayDecide(person(role, 'here'), 'here', 'proposer', [decided(before, 'one')], step),
      }).toEqual({ before, may: expected && sameOffice.has(`${before} ${step}`) })
  })

  test('the roles of one person do not add up to another office', () => {
    const all: Candidate = {
      personId: 'one',
      memberships: roles.map((role) => ({ role, clinicId: null })),
    }
    const offices = ['clinicReview', 'ehealthReview', 'communicationsReview'] as const
    for (const held of offices)
      expect(
        offices.filter((step) => mayDecide(all, 'here', 'proposer', [decided(held, 'one')], step)),
      ).toEqual([held])
  })
})

describe('steps at which nobody is left', () => {
  const people = (plan: Record<string, readonly Role[]>, clinicId: string | null = null): Candidate[] =>
    Object.entries(plan).map(([personId, held]) => ({
      personId,
      memberships: held.map((role): Membership => ({ role, clinicId })),
    }))
  const nobodyAt = (
    candidates: readonly Candidate[],
    from: ReviewStep = 'clinicReview',
    past: readonly PastDecision[] = [],
    proposerId = 'proposer',
  ) => stepsWithoutAnybody(candidates, 'here', proposerId, past, from)

  test('three persons for three offices are enough', () => {
    expect(nobodyAt(people({ a: ['clinicAdmin'], e: ['ehealth'], c: ['communications'] }))).toEqual([])
  })

  test('without any people, every office is named', () => {
    expect(nobodyAt([])).toEqual(['clinicReview', 'ehealthReview', 'communicationsReview'])
  })

  test.each([
    [{ e: ['ehealth'], d: ['dho'] }, ['communicationsReview']],
    [{ a: ['clinicAdmin'], c: ['communications'] }, ['ehealthReview']],
    [{ d: ['dho'], c: ['communications'] }, ['clinicReview']],
    [{ c: ['communications'] }, ['clinicReview', 'ehealthReview']],
  ] satisfies [Record<string, readonly Role[]>, ReviewStep[]][])('%j lacks %j', (plan, expected) => {
    expect(nobodyAt(people(plan))).toEqual(expected)
  })

  test('one person of e-health cannot be the clinic and e-health', () => {
    expect(nobodyAt(people({ e: ['ehealth'], c: ['communications'] }))).toEqual(['ehealthReview'])
    expect(nobodyAt(people({ e: ['ehealth'], d: ['dho'], c: ['communications'] }))).toEqual([])
    expect(nobodyAt(people({ e: ['ehealth'], e2: ['ehealth'], c: ['communications'] }))).toEqual([])
  })

  test('an assignment is found where taking the first candidate of each step would fail', () => {
    // `both` must be kept for communications, although the search meets it at the clinic first.
    const candidates = people({ both: ['clinicAdmin', 'communications'], e: ['ehealth'], e2: ['ehealth'] })
    expect(nobodyAt(candidates)).toEqual([])
    expect(nobodyAt(candidates.toReversed())).toEqual([])
  })

  test('two persons who hold everything are one too few', () => {
    const everything = ['clinicAdmin', 'ehealth', 'communications'] as const
    expect(nobodyAt(people({ a: everything, b: everything }))).toEqual(['communicationsReview'])
    expect(nobodyAt(people({ a: everything, b: everything, c: everything }))).toEqual([])
    expect(nobodyAt(people({ a: everything }))).toEqual(['ehealthReview'])
  })

  test('the proposer counts for nothing', () => {
    const candidates = people({ a: ['clinicAdmin'], e: ['ehealth'], c: ['communications'] })
    expect(nobodyAt(candidates, 'ehealthReview', [], 'a')).toEqual([])
    expect(nobodyAt(candidates, 'clinicReview', [], 'a')).toEqual(['ehealthReview'])
    expect(nobodyAt(candidates, 'clinicReview', [], 'e')).toEqual(['ehealthReview'])
    expect(nobodyAt(candidates, 'clinicReview', [], 'c')).toEqual(['communicationsReview'])
  })

  test('administrators of another clinic count for nothing', () => {
    const candidates = [
      ...people({ a: ['clinicAdmin'] }, 'elsewhere'),
      ...people({ d: ['dho'], c: ['communications'] }),
    ]
    expect(nobodyAt(candidates)).toEqual(['clinicReview'])
  })

  test('only the offices ahead are asked', () => {
    expect(nobodyAt(people({ e: ['ehealth'], c: ['communications'] }), 'ehealthReview')).toEqual([])
    expect(nobodyAt(people({ c: ['communications'] }), 'purposeReview')).toEqual(['ehealthReview'])
    expect(nobodyAt(people({ c: ['communications'] }), 'communicationsReview')).toEqual([])
    expect(nobodyAt([], 'communicationsReview')).toEqual(['communicationsReview'])
  })

  test('who decided for one office is not left for another', () => {
    const candidates = people({ e: ['ehealth', 'communications'], c: ['communications'] })
    expect(nobodyAt(candidates, 'communicationsReview', [decided('ehealthReview', 'e')])).toEqual([])
    expect(
      nobodyAt(people({ e: ['ehealth', 'communications'] }), 'communicationsReview', [
        decided('ehealthReview', 'e'),
      ]),
    ).toEqual(['communicationsReview'])
    expect(
      nobodyAt(people({ e: ['ehealth'], c: ['communications'] }), 'ehealthReview', [
        decided('clinicReview', 'e'),
      ]),
    ).toEqual(['ehealthReview'])
  })

  test('it says "nobody" exactly where no assignment of three different persons exists', () => {
    const role = fc.constantFrom<Role>('clinicAdmin', 'ehealth', 'communications', 'dho', 'user')
    const held = fc.uniqueArray(role, { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(held, { maxLength: 5 }), fc.nat({ max: 5 }), (plan, proposer) => {
        const candidates = people(Object.fromEntries(plan.map((one, at) => [String(at), one])))
        const steps = ['clinicReview', 'ehealthReview', 'communicationsReview'] as const
        const ids = candidates.map((one) => one.personId)
        const may = (id: string, step: ReviewStep) =>
          candidates.some((one) => one.personId === id && mayDecide(one, 'here', String(proposer), [], step))
        const possible = ids.some((a) =>
          ids.some((b) =>
            ids.some(
              (c) =>
                new Set([a, b, c]).size === 3 && may(a, steps[0]) && may(b, steps[1]) && may(c, steps[2]),
            ),
          ),
        )
        expect(nobodyAt(candidates, 'clinicReview', [], String(proposer)).length === 0).toBe(possible)
      }),
      { numRuns: 2000 },
    )
  })
})

/** One move of a journey: who presses what, and the text that communications or the proposer leaves behind. */
interface Move {
  press: 'approve' | 'return' | 'reject'
  edits: boolean
  purposeInUse: boolean
  /** 0 is the text that was there before: an edit may be taken back. */
  text: number
}

const move: fc.Arbitrary<Move> = fc.record({
  press: fc.constantFrom('approve', 'approve', 'approve', 'approve', 'return', 'reject'),
  edits: fc.boolean(),
  purposeInUse: fc.boolean(),
  text: fc.nat({ max: 2 }),
})

interface Journey {
  state: ProposalState
  text: string
  /** The approvals as the product stores them. */
  past: PastDecision[]
  /** Kept by the test alone: which office approved which text, in order. */
  approvals: { office: 'ehealth' | 'communications'; text: string }[]
}

/** Plays moves as the use cases do, until the proposal has ended. */
const play = (asAdministrator: boolean, moves: readonly Move[]): Journey => {
  const journey: Journey = {
    state: advanceProposal('draft', asAdministrator ? 'fileAsAdministrator' : 'file'),
    text: 'text 0',
    past: [],
    approvals: [],
  }
  let returnedFrom: ReviewStep | null = null
  for (const one of moves) {
    const { state } = journey
    if (state === 'returned') {
      if (returnedFrom === null) throw new Error('returned by nobody')
      if (one.edits) journey.text = `text ${one.text}`
      journey.past.push({ step: 'returned', personId: 'proposer', textAfter: null })
      journey.state = advanceProposal(state, resubmission(returnedFrom))
      continue
    }
    if (!isReviewStep(state)) break
    if (one.press !== 'approve') {
      if (one.press === 'return') returnedFrom = state
      journey.past.push({ step: state, personId: 'reviewer', textAfter: null })
      journey.state = advanceProposal(state, one.press)
      continue
    }
    const text = state === 'communicationsReview' && one.edits ? `text ${one.text}` : journey.text
    const event = approvalEvent(state, journey.past, text, one.purposeInUse)
    if (state !== 'clinicReview')
      journey.approvals.push({
        office: state === 'communicationsReview' ? 'communications' : 'ehealth',
        text,
      })
    journey.past.push({
      step: state,
      personId: 'reviewer',
      textAfter: state === 'clinicReview' ? null : text,
    })
    journey.text = text
    journey.state = advanceProposal(state, event)
  }
  return journey
}

const lastOf = (journey: Journey, office: 'ehealth' | 'communications') =>
  journey.approvals.findLast((one) => one.office === office)?.text

describe('what an approval comes to (LE-26)', () => {
  const journeys = [fc.boolean(), fc.array(move, { minLength: 3, maxLength: 25 })] as const

  test('nothing is published unless e-health and communications approved this very text last', () => {
    fc.assert(
      fc.property(...journeys, (asAdministrator, moves) => {
        const journey = play(asAdministrator, moves)
        if (journey.state !== 'approved') return
        expect(lastOf(journey, 'ehealth')).toBe(journey.text)
        expect(lastOf(journey, 'communications')).toBe(journey.text)
      }),
      { numRuns: 5000 },
    )
  })

  test('a text that both have approved is published, not sent round once more', () => {
    fc.assert(
      fc.property(...journeys, (asAdministrator, moves) => {
        const journey = play(asAdministrator, moves)
        const agreed =
          lastOf(journey, 'ehealth') === journey.text && lastOf(journey, 'communications') === journey.text
        // After the last approval of a journey without returns, agreement is the end.
        if (agreed && !journey.past.some((one) => one.step === 'returned') && isReviewStep(journey.state))
          throw new Error(`agreed, and yet at ${journey.state}`)
      }),
      { numRuns: 5000 },
    )
  })

  test('every state of the table is met on some journey, so that the properties say something', () => {
    const met = new Set<ProposalState>()
    // Every beginning of each journey, from a fixed seed: whether the rarest state is met must not be a matter of luck.
    for (const [asAdministrator, moves] of fc.sample(fc.tuple(...journeys), { numRuns: 1000, seed: 26 }))
      for (let length = 0; length <= moves.length; length += 1)
        met.add(play(asAdministrator, moves.slice(0, length)).state)
    const notPlayed: ProposalState[] = ['draft', 'withdrawn', 'closed']
    expect([...met].toSorted()).toEqual(
      (Object.keys(proposalLifecycle) as ProposalState[])
        .filter((state) => !notPlayed.includes(state))
        .toSorted(),
    )
  })

  const approve = (edits = false, text = 0, purposeInUse = true): Move => ({
    press: 'approve',
    edits,
    purposeInUse,
    text,
  })
  const giveBack: Move = { press: 'return', edits: false, purposeInUse: true, text: 0 }

  test.each([
    ['plain', [approve(), approve(), approve()], 'approved'],
    ['a new purpose', [approve(), approve(false, 0, false)], 'purposeReview'],
    ['communications changed it', [approve(), approve(), approve(true, 1)], 'ehealthConfirmation'],
    ['and e-health confirmed', [approve(), approve(), approve(true, 1), approve()], 'approved'],
    [
      'the proposer changed what communications returned',
      [approve(), approve(), giveBack, approve(true, 1), approve()],
      'ehealthConfirmation',
    ],
    [
      'the proposer changed what e-health was to confirm',
      [approve(), approve(), approve(true, 1), giveBack, approve(true, 2), approve()],
      'communicationsReview',
    ],
    [
      'and communications approved what e-health had approved',
      [approve(), approve(), approve(true, 1), giveBack, approve(true, 2), approve(), approve()],
      'approved',
    ],
  ] as const)('%s', (_name, moves, state) => {
    expect(play(false, moves).state).toBe(state)
  })
})
