import { createHash } from 'node:crypto'
import { addDays, dateIn } from '../domain/calendar.ts'
import type { ConsentChoice } from '../domain/consent.ts'
import type { MessageState } from '../domain/message.ts'
import { quarterBefore } from '../domain/rights-review.ts'
import { numberPlace } from '../store/consents.ts'
import type { Database } from '../store/database.ts'
import { change, newId } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import type { Vault } from '../store/vault.ts'
import type { DemoClinic } from './personas.ts'
import { addPastDeletions } from './past-deletions.ts'
import { findScene, need } from './scene.ts'
import type { Scene } from './scene.ts'

/** Messages of a working day, for all templates of a clinic together. */
const perDay: Readonly<Record<DemoClinic, number>> = { MED: 64, KIR: 41, KFMR: 17, VC: 26 }

/** Days for which there are counts: the longest period that the charts show. */
const countedDays = 90

const answers: readonly (readonly [DemoClinic, ConsentChoice, number])[] = [
  ['MED', 'yes', 12],
  ['KFMR', 'yes', 7],
  ['VC', 'yes', 34],
  ['VC', 'no', 8],
  ['VC', 'unset', 5],
]

/** The first of the numbers that answered: those before are for trying things out (README). */
const firstNumber = 20

const day = 24 * 60 * 60 * 1000

/** Numbers below one, always the same for a word: the demo's past is no dice. */
const shares = (word: string): (() => number) => {
  const bytes = createHash('sha256').update(word).digest()
  let at = 0
  return () => bytes.readUInt16BE((at++ * 2) % bytes.length) / 65_536
}

/**
 * Gives the demo a past, so that its charts have something to show: what became of three months of messages, answers of
 * consent, two deletions with their certificates, last quarter's review, accounts that are older than today, and how long
 * each approval took. For a database that the demo was loaded into just now; the messages themselves are not there, as if
 * they were deleted.
 */
export const seedHistory = async (database: Database, vault: Vault, now: Date): Promise<void> => {
  const scene = await findScene(database)
  await change(database, now, async (tx) => {
    await addCounts(tx, scene)
    await addAnswers(tx, scene, vault)
    await addPastDeletions(tx, scene)
    await ageAccounts(tx)
    await addReviews(tx, scene)
    tx.record({ action: 'seed.loaded', personId: null, trustId: scene.trustId })
  })
}

/** Of a hundred messages some fail, some expire, a few are stopped; the rest arrives. */
const misses: readonly (readonly [MessageState, number])[] = [
  ['failed', 0.022],
  ['expired', 0.012],
  ['unknown', 0.002],
  ['stopped', 0.014],
]

const addCounts = async ({ prisma, now }: Change, scene: Scene): Promise<void> => {
  const templates = await prisma.template.findMany({ select: { id: true, clinicId: true, name: true } })
  const today = dateIn(now, scene.timeZone)
  const rows: {
    clinicId: string
    day: string
    templateId: string
    outcome: MessageState
    messages: number
  }[] = []
  for (const [key, clinicId] of scene.clinics) {
    const own = templates.filter((one) => one.clinicId === clinicId)
    const weights = own.map(({ name }) => 0.3 + shares(name)())
    const sum = weights.reduce((total, one) => total + one, 0)
    for (let ago = 1; ago <= countedDays; ago++) {
      const date = addDays(today, -ago)
      // Nobody writes on Saturdays and Sundays.
      if (new Date(date).getUTCDay() % 6 === 0) continue
      // Counted back from today, so that the charts look alike whenever the demo is started.
      const busy = perDay[key as DemoClinic] * (0.65 + 0.7 * shares(`${key} ${ago}`)())
      own.forEach(({ id, name }, index) => {
        const all = Math.round((busy * (weights[index] ?? 0)) / sum)
        const next = shares(`${key} ${ago} ${name}`)
        let arrived = all
        for (const [outcome, part] of misses) {
          const messages = Math.floor(all * part + next())
          if (messages === 0 || messages > arrived) continue
          arrived -= messages
          rows.push({ clinicId, day: date, templateId: id, outcome, messages })
        }
        if (arrived > 0)
          rows.push({ clinicId, day: date, templateId: id, outcome: 'delivered', messages: arrived })
      })
    }
  }
  await prisma.$executeRaw`
    insert into daily_count ("clinicId", day, "templateId", outcome, training, messages, parts)
    select "clinicId", day, "templateId", outcome::"MessageState", ${scene.training}, messages, messages
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r("clinicId" uuid, day date, "templateId" uuid, outcome text, messages int)`
}

const addAnswers = async ({ prisma, now }: Change, scene: Scene, vault: Vault): Promise<void> => {
  const swedish = ['oral', 'vas', '1177', 'record'] as const
  const made = answers.flatMap(([clinic, choice, count]) =>
    Array.from({ length: count }, (_, index) => ({ clinic, choice, index })),
  )
  // Each clinic has the same numbers from the first on: what somebody says to one clinic is for that one alone.
  const next = new Map<DemoClinic, number>()
  const rows = made.map(({ clinic, choice, index }) => {
    const place = next.get(clinic) ?? firstNumber
    next.set(clinic, place + 1)
    const id = newId()
    const e164 = `+467017406${place}`
    const answeredAt = new Date(now.getTime() - (1 + Math.floor(150 * shares(`${clinic} ${place}`)())) * day)
    const said = {
      choice,
      source:
        clinic === 'VC' ? (swedish[index % swedish.length] ?? 'oral') : index % 3 === 0 ? 'oral' : 'dipsF5',
      statedAt: answeredAt,
      answeredAt,
      lapsesAt: null,
      personId: need(scene.people, clinic === 'VC' ? 'vcStaff' : clinic === 'KFMR' ? 'kfmrStaff' : 'staff'),
    }
    return {
      said,
      answer: {
        ...said,
        id,
        trustId: scene.trustId,
        ownerId: need(scene.clinics, clinic),
        number: vault.seal(e164, numberPlace(id)),
        numberHash: vault.hashConsent(e164),
        relation: 'patient' as const,
        reference: null,
        referenceHash: vault.hashConsent('reference '),
      },
    }
  })
  await prisma.consentAnswer.createMany({ data: rows.map(({ answer }) => answer) })
  await prisma.consentRecord.createMany({
    data: rows.map(({ answer, said }) => ({ answerId: answer.id, ...said })),
  })
}

/** Accounts that are in use were made in spring, and approvals took their time. */
const ageAccounts = async ({ prisma, now }: Change): Promise<void> => {
  await prisma.person.updateMany({
    where: { activatedAt: { not: null } },
    data: Object.fromEntries(
      ['createdAt', 'invitedAt', 'activatedAt', 'trainedAt'].map((field, index) => [
        field,
        new Date(now.getTime() - (240 - index) * day),
      ]),
    ),
  })
  await prisma.$executeRaw`
    update proposal p set "createdAt" = p."stateSince" - make_interval(hours => 26 + (o.place * 61 % 230)::int)
    from (select id, row_number() over (order by "stateSince") as place from proposal where state = 'approved') o
    where p.id = o.id`
}

/** Last quarter's reviews, all of them done; this quarter's is opened by whoever tries it. */
const addReviews = async ({ prisma, now }: Change, scene: Scene): Promise<void> => {
  const quarter = quarterBefore(now, scene.timeZone)
  const members = await prisma.membership.findMany({
    where: { person: { activatedAt: { not: null } } },
    orderBy: { id: 'asc' },
  })
  const doneAt = new Date(quarter.from.getTime() + 20 * day)
  const reviews = [...scene.clinics.values(), null].map((clinicId) => ({ id: newId(), clinicId }))
  await prisma.rightsReview.createMany({
    data: reviews.map(({ id, clinicId }) => ({
      id,
      trustId: scene.trustId,
      clinicId,
      ownerId: clinicId ?? scene.trustId,
      quarter: quarter.name,
      state: 'done' as const,
      openedAt: quarter.from,
      dueAt: quarter.until,
      doneAt,
    })),
  })
  await prisma.rightsReviewItem.createMany({
    data: reviews.flatMap((review) =>
      members
        .filter((one) => one.clinicId === review.clinicId)
        .map(({ personId, role }, position) => ({
          id: newId(),
          reviewId: review.id,
          personId,
          position,
          roles: [role],
          revision: 1,
          state: 'confirmed' as const,
          decidedBy: need(scene.people, personId === scene.people.get('ehealth') ? 'ehealth2' : 'ehealth'),
          decidedAt: doneAt,
        })),
    ),
  })
}
