import { createHash } from 'node:crypto'
import { cutoffOf, sampleSize } from '../domain/deletion.ts'
import type { Certificate } from '../domain/deletion.ts'
import { newId } from '../store/transaction.ts'
import type { Change } from '../store/transaction.ts'
import type { DemoClinic, PersonaKey } from './personas.ts'
import { need } from './scene.ts'
import type { Scene } from './scene.ts'

const runs: readonly { clinic: DemoClinic; daysAgo: number; messages: number; by: PersonaKey }[] = [
  { clinic: 'KFMR', daysAgo: 6, messages: 118, by: 'ehealth' },
  { clinic: 'VC', daysAgo: 3, messages: 204, by: 'vcAdmin' },
]

const day = 24 * 60 * 60 * 1000

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const hash = (...parts: readonly Uint8Array[]): Buffer<ArrayBuffer> =>
  Buffer.from(createHash('sha256').update(Buffer.concat(parts)).digest())

/** Deletions as the product writes them down: `malvakt deletion verify` repeats their draws. */
export const addPastDeletions = async ({ prisma, now }: Change, scene: Scene): Promise<void> => {
  for (const { clinic, daysAgo, messages, by } of runs) {
    const doneAt = new Date(now.getTime() - daysAgo * day)
    const after = (minutes: number): Date => new Date(doneAt.getTime() - (30 - minutes) * 60_000)
    const runId = newId()
    const ids = Array.from({ length: messages }, newId).toSorted()
    const seed = hash(bytesOf(runId))
    const drawn = ids
      .map((id) => ({ id, rank: hash(seed, bytesOf(id)) }))
      .toSorted((a, b) => a.rank.compare(b.rank))
      .slice(0, sampleSize)
    const outcomes = { delivered: messages - 5, failed: 4, stopped: 1 }
    const certificate: Certificate = {
      cutoff: cutoffOf(after(0)).toISOString(),
      deleted: messages,
      outcomes,
      missed: 0,
      checked: drawn.length,
      deviating: 0,
      noes: { patientsNumber: 0, consentSeen: 0, rightTemplate: 0 },
      singly: 0,
      waiting: 0,
      keys: 0,
      left: [],
    }
    await prisma.deletionRun.create({
      data: {
        id: runId,
        clinicId: need(scene.clinics, clinic),
        state: 'done',
        stateSince: doneAt,
        found: messages,
        oldestAt: new Date(doneAt.getTime() - 19 * day),
        preparedAt: after(-60),
        startedAt: after(0),
        startedBy: need(scene.people, by),
        cutoff: cutoffOf(after(0)),
        frozen: messages,
        digest: hash(...ids.map(bytesOf)),
        seed,
        confirmedAt: after(29),
        confirmedBy: need(scene.people, by),
        doneAt,
        certificate: { ...certificate, left: [] },
        portions: { create: { position: 0, ids, outcomes, deletedAt: doneAt } },
        samples: {
          create: drawn.map(({ id }, index) => ({
            position: index + 1,
            messageId: id,
            senderId: need(scene.people, clinic === 'VC' ? 'vcStaff' : 'kfmrStaff'),
            patientsNumber: true,
            consentSeen: true,
            rightTemplate: true,
            checkerId: need(scene.people, by),
            answeredAt: after(10 + index),
          })),
        },
      },
    })
  }
}
