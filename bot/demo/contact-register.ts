import type { Clock, ContactFound, ContactRegister } from '../ports.ts'

const day = 24 * 60 * 60 * 1000

/** People of the demo's register: synthetic identity numbers (80 added to the month), numbers kept for fiction. */
const people: Readonly<Record<string, (now: Date) => ContactFound>> = {
  '12858500085': (now) => ({
    outcome: 'found',
    number: '+46701740650',
    confirmedAt: new Date(now.getTime() - 40 * day),
  }),
  '12858500166': () => ({ outcome: 'reserved' }),
  '12858500247': () => ({ outcome: 'outdated' }),
  '12858500328': () => ({ outcome: 'no_number' }),
  '12858500409': () => ({ outcome: 'unavailable' }),
}

/** The identity number with which a newcomer finds a mobile number. */
export const demoIdentity = '12858500085'

/** The register of the demo: five people with one outcome each, everybody else unknown to it. */
export const createDemoRegister = (clock: Clock): ContactRegister => ({
  lookUp: (identityNumber) =>
    Promise.resolve(people[identityNumber]?.(clock()) ?? { outcome: 'not_registered' }),
})
