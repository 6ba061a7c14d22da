import { describe, expect, test } from '@jest/globals'
import { can, covers, grants, roles, scopeOf } from '../../bot/domain/permissions.ts'
import type { Permission, Role } from '../../bot/domain/permissions.ts'

/** Who may do what, by hand: a changed row of the product's table fails here. */
const matrix = `
                                 user clinicAdmin deputy leader ehealth dho communications auditor
  self.read                      x    x           x      x      x       x   x              x
  template.read                  x    x           x      x      x       x   x              x
  template.propose               x    x           x      -      x       x   -              -
  template.edit                  -    -           -      -      -       x   -              -
  template.report                x    x           x      x      x       x   x              -
  template.suspend               -    x           x      -      x       x   -              -
  template.resume                -    -           -      -      x       x   -              -
  template.retire                -    x           x      -      x       x   -              -
  proposal.read                  x    x           x      x      x       x   x              x
  proposal.decide                -    x           x      -      x       x   x              -
  proposal.clinicReview          -    x           x      -      x       -   -              -
  proposal.ehealthReview         -    -           -      -      x       x   -              -
  proposal.purposeReview         -    -           -      -      -       x   -              -
  proposal.communicationsReview  -    -           -      -      -       -   x              -
  task.read                      x    x           x      x      x       x   x              x
  task.claim                     -    x           x      -      x       x   x              -
  access.order                   -    -           -      x      -       -   -              -
  access.read                    -    x           x      x      x       -   -              -
  access.decide                  -    x           x      -      x       -   -              -
  leaver.report                  -    -           -      x      -       -   -              -
  leaver.decide                  -    x           x      -      x       -   -              -
  leader.people                  -    -           -      x      -       -   -              -
  video.close                    -    -           -      -      x       -   -              -
  disclosure.decide              -    -           -      -      x       x   -              -
  value.read                     -    x           x      -      x       x   -              -
  value.edit                     -    x           x      -      x       -   -              -
  clinic.read                    -    x           x      -      x       -   -              -
  clinic.edit                    -    -           -      -      x       -   -              -
  clinic.setHours                -    x           x      -      x       -   -              -
  unit.edit                      -    x           x      -      x       -   -              -
  trust.edit                     -    -           -      -      x       -   -              -
  sheet.import                   -    -           -      -      x       x   -              -
  sheet.approveImport            -    -           -      -      -       x   -              -
  purpose.decide                 -    -           -      -      -       x   -              -
  sender.change                  -    -           -      -      -       x   -              -
  message.send                   x    x           x      -      x       -   -              -
  message.stop                   x    x           x      -      x       -   -              -
  message.followUp               x    x           x      -      x       -   -              -
  message.deviate                x    x           x      -      x       -   -              -
  deviation.read                 -    x           x      -      x       -   -              -
  insight.read                   -    x           x      -      x       -   -              -
  deviation.close                -    x           x      -      x       -   -              -
  limit.read                     -    x           x      -      x       -   -              -
  review.read                    -    x           x      -      x       -   -              x
  review.decide                  -    x           x      -      x       -   -              -
  review.setPolicy               -    -           -      -      x       -   -              -
  audit.evidence                 -    -           -      -      x       -   -              x
  audit.export                   -    x           x      -      x       -   -              x
  audit.read                     -    x           x      -      x       -   -              x
  mailbox.set                    -    x           x      -      x       -   -              -
  training.set                   -    -           -      -      x       -   -              -
  message.read                   x    x           x      -      x       -   -              -
  message.delete                 -    x           x      -      x       -   -              -
  deletion.run                   -    x           x      -      x       -   -              -
  deletion.check                 -    x           x      -      x       -   -              -
  deletion.read                  -    x           x      -      x       -   -              x
  person.unreachable             -    x           x      -      x       -   -              -
  person.read                    -    x           x      -      x       -   -              -
  person.change                  -    x           x      -      x       -   -              -
  person.giveCentral             -    -           -      -      x       -   -              -
  consent.read                   x    x           x      -      x       -   -              -
  consent.record                 x    x           x      -      x       -   -              -
  consent.decline                x    x           x      x      x       x   x              -
  consent.export                 -    x           x      -      x       -   -              -
  consent.erase                  -    x           x      -      x       -   -              -
  consent.setMode                -    x           x      -      x       -   -              -
  consent.setPolicy              -    -           -      -      x       -   -              -`

const [heads = [], ...rows] = matrix
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => line.trim().split(/\s+/u))

const cases = rows.flatMap(([permission, ...marks]) =>
  heads.map((role, at) => [permission as Permission, role as Role, marks[at] === 'x'] as const),
)

test('the matrix has every right and every role', () => {
  expect(rows.map(([permission]) => permission).toSorted()).toEqual(Object.keys(grants).toSorted())
  expect(heads).toEqual([...roles])
  expect(cases).toHaveLength(Object.keys(grants).length * roles.length)
})

test.each(cases)('%s for %s: %s', (permission, role, granted) => {
  expect(can([{ role, clinicId: 'here' }], permission)).toBe(granted)
  expect(can([{ role, clinicId: 'here' }], permission, 'here')).toBe(granted)
  expect(can([{ role, clinicId: null }], permission, 'here')).toBe(granted)
  expect(can([{ role, clinicId: 'elsewhere' }], permission, 'here')).toBe(false)
})

test('the right to decide is held by exactly those who hold the right of a step', () => {
  const steps = [
    'proposal.clinicReview',
    'proposal.ehealthReview',
    'proposal.purposeReview',
    'proposal.communicationsReview',
  ] as const
  for (const role of roles)
    expect({ role, decides: can([{ role, clinicId: null }], 'proposal.decide') }).toEqual({
      role,
      decides: steps.some((step) => can([{ role, clinicId: null }], step)),
    })
})

describe('scopes', () => {
  test('nobody without a role has a clinic or a right', () => {
    expect(scopeOf('trust', [], 'self.read')).toEqual({ trustId: 'trust', clinics: [] })
    for (const permission of Object.keys(grants) as Permission[]) expect(can([], permission)).toBe(false)
  })

  test('a scope has the clinics of the roles that grant the right, each once', () => {
    const memberships = [
      { role: 'user', clinicId: 'a' },
      { role: 'clinicAdmin', clinicId: 'a' },
      { role: 'clinicAdmin', clinicId: 'b' },
      { role: 'leader', clinicId: 'c' },
    ] as const
    expect(scopeOf('trust', memberships, 'message.send').clinics).toEqual(['a', 'b'])
    expect(scopeOf('trust', memberships, 'template.suspend').clinics).toEqual(['a', 'b'])
    expect(scopeOf('trust', memberships, 'self.read').clinics).toEqual(['a', 'b', 'c'])
    expect(scopeOf('trust', memberships, 'purpose.decide').clinics).toEqual([])
  })

  test('a central role widens the scope for its own rights only', () => {
    const memberships = [
      { role: 'user', clinicId: 'a' },
      { role: 'communications', clinicId: null },
    ] as const
    expect(scopeOf('trust', memberships, 'proposal.communicationsReview').clinics).toBe('all')
    expect(scopeOf('trust', memberships, 'message.send').clinics).toEqual(['a'])
  })

  test('a scope covers its own clinics, or all', () => {
    expect(covers({ trustId: 'trust', clinics: ['a'] }, 'a')).toBe(true)
    expect(covers({ trustId: 'trust', clinics: ['a'] }, 'b')).toBe(false)
    expect(covers({ trustId: 'trust', clinics: [] }, 'b')).toBe(false)
    expect(covers({ trustId: 'trust', clinics: 'all' }, 'b')).toBe(true)
  })
})
