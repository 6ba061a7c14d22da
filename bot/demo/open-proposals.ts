import type { Language } from '../domain/language.ts'
import type { KnownPurpose } from '../domain/purpose.ts'
import type { Database } from '../store/database.ts'
import { change, newId } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import type { PersonaKey } from './personas.ts'
import { findScene, need } from './scene.ts'

type State =
  | 'clinicReview'
  | 'ehealthReview'
  | 'purposeReview'
  | 'communicationsReview'
  | 'ehealthConfirmation'
  | 'returned'

interface OpenProposal {
  unit: string
  proposer: PersonaKey
  administrator: PersonaKey
  title: string
  language: Language
  /** Null: new, and described in the note. */
  purpose: KnownPurpose | null
  note?: string
  text: string
  /** As it was before communications changed it. */
  textBefore?: string
  state: State
  /** Days since it was filed, and since it came to where it waits. */
  filed: number
  since: number
}

const med = { unit: 'MED', proposer: 'staff', administrator: 'clinicAdmin', language: 'nb' } as const
const kfmr = { unit: 'FOR', proposer: 'kfmrStaff', administrator: 'ehealth2', language: 'nb' } as const
const vc = { unit: 'VC', proposer: 'vcStaff', administrator: 'vcAdmin', language: 'sv' } as const

// At every step, some since today and some for too long: that is what the charts are there to show.
const proposals: readonly OpenProposal[] = [
  { ...med, title: 'Ta med liste', purpose: 'practical', text: 'Ta gjerne med en liste over spørsmål til timen din {dato} kl. {kl}. Ring {tlf} hvis du ikke kan komme.', state: 'clinicReview', filed: 1, since: 1 },
  { ...med, title: 'Annen inngang', purpose: 'changed_appointment', text: 'Timen din {dato} kl. {kl} er som avtalt, men møt ved {sted}. Ring {tlf} ved spørsmål.', state: 'clinicReview', filed: 5, since: 5 },
  { ...vc, title: 'Ny plats', purpose: 'changed_appointment', text: 'Ditt besök {datum} kl. {kl} är som bokat, men kom till {plats}. Frågor? Ring {tel}.', state: 'clinicReview', filed: 2, since: 2 },
  { ...kfmr, title: 'BASSENG 3', purpose: 'group_session', text: 'Fra {dato} begynner gruppen i bassenget kl. {kl}. Møt ved {sted} et kvarter før. Ring {tlf} hvis det ikke passer.', state: 'ehealthReview', filed: 4, since: 1 },
  { ...med, title: 'Ring tilbake', purpose: 'call_us', text: 'Vi ble brutt. Ring oss gjerne igjen på {tlf} mellom kl. {tider}. Meldingen kan ikke besvares.', state: 'ehealthReview', filed: 6, since: 4 },
  { ...vc, title: 'Semesterstängt', purpose: 'practical', text: 'Vi har stängt {datum}. Ring {tel} dagen efter, eller logga in på 1177.se. {enhet}', state: 'ehealthReview', filed: 15, since: 12 },
  { ...med, title: 'Venter du?', purpose: null, note: 'Forsinkelse', text: 'Vi er dessverre forsinket. Du kommer inn omtrent kl. {kl}. Vent ved {sted}, eller ring {tlf}.', state: 'purposeReview', filed: 11, since: 6 },
  { ...vc, title: 'Ring om tid', purpose: 'call_us', text: 'Vi har en fråga om din tid. Ring oss på {tel} mellan kl. {tider}. {enhet}', state: 'communicationsReview', filed: 7, since: 1 },
  { ...med, title: 'Videotime', purpose: 'video_link', text: 'Videotimen din er {dato} kl. {kl}. Bli med her: {lenke} Ring {tlf} hvis lenken ikke virker.', state: 'communicationsReview', filed: 16, since: 10 },
  { ...kfmr, title: 'Gruppen flyttes', purpose: 'changed_appointment', text: 'Gruppen {dato} er flyttet til {sted}, kl. {kl}. Ring {tlf} ved spørsmål.', textBefore: 'Grp {dato} er flyttet til {sted}, kl. {kl}. Ring {tlf} v/spm.', state: 'ehealthConfirmation', filed: 9, since: 3 },
  { ...med, title: 'Husk legitimasjon', purpose: 'practical', text: 'Husk legitimasjon til timen din {dato} kl. {kl}.', state: 'returned', filed: 8, since: 5 },
] // prettier-ignore

type Step = readonly [step: string, event: string, person: PersonaKey, approved: boolean, reason?: string]

const filed = (one: OpenProposal): Step => ['draft', 'file', one.proposer, false]
const forwarded = (one: OpenProposal): Step => ['clinicReview', 'forward', one.administrator, false]
const accepted: Step = ['ehealthReview', 'acceptKnownPurpose', 'ehealth', true]

/** What was decided on a proposal until it came to where it waits. */
const past: Readonly<Record<State, (one: OpenProposal) => readonly Step[]>> = {
  clinicReview: (one) => [filed(one)],
  ehealthReview: (one) => [filed(one), forwarded(one)],
  purposeReview: (one) => [
    filed(one),
    forwarded(one),
    ['ehealthReview', 'acceptNewPurpose', 'ehealth', true],
  ],
  communicationsReview: (one) => [filed(one), forwarded(one), accepted],
  ehealthConfirmation: (one) => [
    filed(one),
    forwarded(one),
    accepted,
    ['communicationsReview', 'approveChanged', 'communications', true],
  ],
  returned: (one) => [
    filed(one),
    [
      'clinicReview',
      'return',
      one.administrator,
      false,
      'Si også hvem de skal ringe hvis de ikke kan komme.',
    ],
  ],
}

const day = 24 * 60 * 60 * 1000

/**
 * Gives the demo proposals that are under way, at every step and for different times, with what was decided on them. Who
 * was to be reminded of them has been.
 */
export const seedOpenProposals = async (database: Database, now: Date): Promise<void> => {
  const scene = await findScene(database)
  const units = new Map((await database.prisma.unit.findMany()).map((one) => [one.prefix, one]))
  await change(database, now, async (tx) => {
    await addAll(tx, (key) => need(scene.people, key), units)
    tx.record({ action: 'seed.loaded', personId: null, trustId: scene.trustId })
  })
}

const addAll = async (
  { prisma, now }: Change,
  idOf: (key: PersonaKey) => string,
  units: ReadonlyMap<string, { id: string; clinicId: string }>,
): Promise<void> => {
  const ago = (days: number): Date => new Date(now.getTime() - days * day)
  const made = proposals.map((one) => ({ one, id: newId(), steps: past[one.state](one) }))
  await prisma.proposal.createMany({
    data: made.map(({ one, id, steps }) => ({
      id,
      clinicId: units.get(one.unit)?.clinicId ?? '',
      unitId: units.get(one.unit)?.id ?? '',
      proposerId: idOf(one.proposer),
      state: one.state,
      returnedFrom: one.state === 'returned' ? ('clinicReview' as const) : null,
      revision: steps.length + 1,
      title: one.title,
      purpose: one.purpose,
      purposeNote: one.note ?? null,
      language: one.language,
      text: one.text,
      textBefore: one.textBefore ?? null,
      createdAt: ago(one.filed),
      stateSince: ago(one.since),
    })),
  })
  await prisma.decision.createMany({
    data: made.flatMap(({ one, id, steps }) =>
      steps.map(([step, event, person, approved, reason], index) => {
        const last = index === steps.length - 1
        const before = one.textBefore ?? one.text
        return {
          id: newId(),
          proposalId: id,
          revision: index + 1,
          step: step as State | 'draft',
          event,
          personId: idOf(person),
          reason: reason ?? null,
          textBefore: before,
          textAfter: approved ? (last ? one.text : before) : null,
          purpose: one.purpose,
          // Evenly from the filing to where it waits.
          decidedAt: ago(
            steps.length === 1
              ? one.since
              : one.filed - ((one.filed - one.since) * index) / (steps.length - 1),
          ),
        }
      }),
    ),
  })
  await prisma.$executeRaw`
    update task set "remindedAt" = "openedAt" + interval '4 days' where "openedAt" < ${ago(4)}`
  await prisma.$executeRaw`
    update task set "escalatedAt" = "openedAt" + interval '8 days' where "openedAt" < ${ago(7)}`
}
