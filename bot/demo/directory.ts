import type { DirectoryPerson } from '../domain/directory.ts'
import type { Directory, DirectoryAnswer } from '../ports.ts'
import { demoTenantId, personas } from './personas.ts'

// Nobody's names; they have no account in the demo, and no Playground.
const others: readonly DirectoryPerson[] = [
  {
    objectId: '7d0c1e5a-0000-4000-8000-000000000201',
    username: 'frofan',
    givenName: 'Frøya',
    surname: 'Fantasidatter',
    addresses: ['frofan@sykehus.example', 'froya.fantasidatter@sykehus.example'],
    enabled: true,
  },
  {
    objectId: '7d0c1e5a-0000-4000-8000-000000000202',
    username: 'hjadik',
    givenName: 'Hjalmar',
    surname: 'Dikterud',
    addresses: ['hjadik@sykehus.example'],
    enabled: true,
  },
  // Has left the hospital: the directory keeps the person from signing in.
  {
    objectId: '7d0c1e5a-0000-4000-8000-000000000203',
    username: 'borute',
    givenName: 'Borghild',
    surname: 'Uteblitt',
    addresses: ['borute@sykehus.example'],
    enabled: false,
  },
  // Came with another user name than the address says.
  {
    objectId: '7d0c1e5a-0000-4000-8000-000000000204',
    username: 'sigory2',
    givenName: 'Sigrid',
    surname: 'Ørnediktet',
    addresses: ['sigory@sykehus.example'],
    enabled: true,
  },
]

/** The directory of the demo: its people, and some who have no account yet. */
export const createDemoDirectory = (): Directory => {
  const people: readonly DirectoryPerson[] = [
    ...personas.map(({ objectId, username, givenName, surname, email }) => ({
      objectId,
      username,
      givenName,
      surname,
      addresses: [email],
      enabled: true,
    })),
    ...others,
  ]
  const answer = (
    tenantId: string,
    matches: (person: DirectoryPerson) => boolean,
  ): Promise<DirectoryAnswer> => {
    const person = tenantId === demoTenantId ? people.find(matches) : undefined
    return Promise.resolve(person === undefined ? { outcome: 'unknown' } : { outcome: 'found', person })
  }
  return {
    // The Playground draws no people picker.
    picker: false,
    findById: (tenantId, objectId) => answer(tenantId, (one) => one.objectId === objectId.toLowerCase()),
    findByAddress: (tenantId, address) =>
      answer(tenantId, (one) => one.addresses.includes(address.toLowerCase())),
  }
}
