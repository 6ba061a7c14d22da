import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mostHelpLinks, readHelp, readHelpLink } from '../../bot/domain/help.ts'
import type { HelpTopic, HelpValues } from '../../bot/domain/help.ts'
import { languages } from '../../bot/domain/language.ts'
import type { Language } from '../../bot/domain/language.ts'
import { Refusal } from '../../bot/domain/refusal.ts'
import { findMfaRecord } from '../../bot/store/help.ts'
import { newId } from '../../bot/store/transaction.ts'
import {
  listHelpLinks,
  openHelpForm,
  removeHelpLink,
  saveHelp,
  saveHelpLink,
  showHelp,
} from '../../bot/usecases/set-help.ts'
import { showAbout } from '../../bot/usecases/show-about.ts'
import { helpTopicCard } from '../../cards/help-topics.ts'
import { wordsOf } from '../../cards/text/words.ts'
import { buildTrust, testWork } from '../builders.ts'
import type { TestPerson, TestTrust, TestWork } from '../builders.ts'
import { textsOf } from '../cards/walk.ts'
import { testDatabase } from '../postgres.ts'
import type { TestDatabase } from '../postgres.ts'

const codesOf = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.faults.length > 0 ? error.faults.map(({ field, code }) => `${field} ${code}`) : [error.code]
  }
}

test.each<[HelpTopic, HelpValues, string[]]>([
  ['owners', { systemOwner: 'x'.repeat(61) }, ['systemOwner name_unfit']],
  ['support', { supportMail: 'support' }, ['supportMail mail_unfit']],
  ['support', { supportMail: 'a@b.example, c@d.example' }, ['supportMail mail_unfit']],
  ['support', { supportPhone: 'ring oss' }, ['supportPhone help_phone']],
  ['video', { videoText: 'x'.repeat(1_501) }, ['videoText help_too_long']],
  ['data', { dataText: 'a\u202Eb' }, ['dataText help_hidden']],
  ['mfa', { mfaSince: '2026-03-11', mfaOwner: 'IKT' }, ['mfaSince mfa_day']],
  ['mfa', { mfaSince: '2026-02-30', mfaOwner: 'IKT' }, ['mfaSince mfa_day']],
  ['mfa', { mfaSince: '2026-03-10' }, ['mfaOwner missing']],
  ['mfa', { mfaOwner: 'IKT' }, ['mfaSince missing']],
])('%s with %j is refused: %j', (topic, typed, codes) => {
  const read = readHelp(topic, typed, '2026-03-10')
  expect(read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`)).toEqual(codes)
})

test.each([
  'http://intranett.sykehus.example/',
  'javascript:alert(1)',
  'https://navn:ord@sykehus.example/',
  'https://intranett',
  `https://sykehus.example/${'x'.repeat(500)}`,
  'https://sykehus.example/to ord',
  '',
])('%s is no address of a link', (url) => {
  expect(readHelpLink({ title: 'Veileder', url })).toEqual({
    ok: false,
    faults: [{ field: 'url', code: 'help_url' }],
  })
})

describe('the help of a trust', () => {
  let db: TestDatabase
  let it: TestWork
  let trust: TestTrust
  beforeAll(async () => {
    db = await testDatabase()
    it = await testWork(db.url, db.database)
    trust = await buildTrust(db.database)
  })
  afterAll(async () => {
    await it.close()
    await db.close()
  })

  const save = (
    topic: HelpTopic,
    typed: HelpValues,
    person: TestPerson = 'ehealth',
    language: Language = 'nb',
  ) => saveHelp(it.work, trust.actor(person), { topic, language, typed, nonce: randomUUID() })
  const lines = async (topic: HelpTopic, person: TestPerson = 'staff') =>
    textsOf(helpTopicCard(wordsOf('nb'), await showHelp(it.work, trust.actor(person), { topic }))).map(
      ({ text }) => text,
    )
  const add = (
    title: string,
    url: string,
    person: TestPerson = 'ehealth',
    more: { linkId?: string; language?: Language } = {},
  ) =>
    saveHelpLink(it.work, trust.actor(person), {
      linkId: '',
      language: 'nb',
      title,
      url,
      nonce: randomUUID(),
      ...more,
    })

  test('support names the supplier for the own account, and always what is never sent to it', async () => {
    const never = 'Send aldri nummeret til en pasient til leverandøren, verken på e-post eller på annen måte.'
    const before = (await lines('support')).join('\n')
    expect(before).toContain(never)
    expect(before).toContain('Ingen leverandør er oppgitt ennå')
    await save('support', {
      supplier: 'LINK Mobility',
      supportMail: ' Support.Norway@linkmobility.com',
      supportPhone: '22 99 44 00',
    })
    const after = (await lines('support')).join('\n')
    for (const part of ['LINK Mobility', 'support.norway@linkmobility.com', '22 99 44 00', never, 'avvik'])
      expect(after).toContain(part)
    expect(after).not.toContain('Ingen leverandør er oppgitt ennå')
  })

  test('a text of the trust’s own takes the place of the product’s, and an empty one gives it back', async () => {
    const own = (await lines('video')).join('\n')
    for (const part of ['DIPS-koordinator', '30 til 60 minutter', 'Sykehuspartner', '6817', '1022269'])
      expect(own).toContain(part)
    await save('video', { videoText: 'Se rutinen vår.\r\n\r\n\r\nSpør superbrukeren.' })
    const set = (await lines('video')).join('\n')
    expect(set).toContain('Spør superbrukeren.')
    expect(set).not.toContain('DIPS-koordinator')
    await save('video', { videoText: '  ' })
    expect((await lines('video')).join('\n')).toBe(own)
  })

  test('what the provider keeps can be told, and the own ten days stay told', async () => {
    await save('data', { dataText: 'Leverandøren sletter etter 90 dager.' })
    const text = (await lines('data')).join('\n')
    expect(text).toContain('Leverandøren sletter etter 90 dager.')
    expect(text).toContain('eldre enn ti døgn')
  })

  test('a text is read in one’s own language, or else in the nearest in which it is set', async () => {
    const read = async (person: TestPerson, language: Language) =>
      (await showHelp(it.work, { ...trust.actor(person), language }, { topic: 'video' })).values.videoText
    const everybody = async () =>
      Object.fromEntries(
        await Promise.all(languages.map(async (one) => [one, await read('staff', one)] as const)),
      )
    expect(await everybody()).toEqual({ nb: '', nn: '', sv: '', en: '' })
    await save('video', { videoText: 'English' }, 'ehealth', 'en')
    expect(await everybody()).toEqual({ nb: 'English', nn: 'English', sv: 'English', en: 'English' })
    await save('video', { videoText: 'Nynorsk' }, 'ehealth', 'nn')
    expect(await everybody()).toEqual({ nb: 'Nynorsk', nn: 'Nynorsk', sv: 'Nynorsk', en: 'English' })
    const form = await save('video', { videoText: 'Bokmål' })
    expect(form).toMatchObject({ language: 'nb', values: { videoText: 'Bokmål' }, elsewhere: [] })
    expect(await everybody()).toEqual({ nb: 'Bokmål', nn: 'Nynorsk', sv: 'Bokmål', en: 'English' })
    expect(
      await openHelpForm(it.work, trust.actor('ehealth'), { topic: 'video', language: 'sv' }),
    ).toMatchObject({ values: { videoText: '' }, elsewhere: ['videoText'] })
    for (const language of ['nb', 'nn', 'en'] as const) await save('video', {}, 'ehealth', language)
    expect(await everybody()).toEqual({ nb: '', nn: '', sv: '', en: '' })
  })

  test('what reads the same everywhere is set in any language, and a record may lack its owner in one', async () => {
    await save('support', { supportMail: 'a@b.example' }, 'ehealth', 'en')
    expect((await lines('support')).join('\n')).toContain('a@b.example')
    await save('mfa', { mfaSince: '2026-01-15', mfaOwner: 'Security' }, 'ehealth', 'en')
    await save('mfa', { mfaSince: '2026-01-20' }, 'ehealth', 'sv')
    expect(await findMfaRecord(db.database, trust.trustId, 'sv')).toEqual({
      since: '2026-01-20',
      owner: 'Security',
    })
    expect(await codesOf(save('mfa', { mfaSince: '2026-01-20' }, 'ehealth', 'en'))).toEqual([
      'mfaOwner missing',
    ])
    await save('mfa', {}, 'ehealth', 'en')
    await save('support', {
      supplier: 'LINK Mobility',
      supportMail: 'a@b.example',
      supportPhone: '22 99 44 00',
    })
  })

  test('the owners stand on the card about Malvakt', async () => {
    await save('owners', { systemOwner: 'Direktør for teknologi', serviceOwner: 'IKT' })
    expect(await showAbout(it.work, trust.actor('staff'), {})).toMatchObject({
      systemOwner: 'Direktør for teknologi',
      serviceOwner: 'IKT',
      edits: false,
    })
    expect(await showAbout(it.work, trust.actor('ehealth'), {})).toMatchObject({ edits: true })
  })

  test('that several factors are asked for is recorded with its day and owner, or not at all', async () => {
    expect(await findMfaRecord(db.database, trust.trustId, 'nb')).toBeNull()
    expect((await lines('mfa')).join('\n')).toContain('ikke ført')
    expect(await codesOf(save('mfa', { mfaSince: '2026-01-15' }))).toEqual(['mfaOwner missing'])
    await save('mfa', { mfaSince: '2026-01-15', mfaOwner: 'IKT-sikkerhet' })
    expect(await findMfaRecord(db.database, trust.trustId, 'nb')).toEqual({
      since: '2026-01-15',
      owner: 'IKT-sikkerhet',
    })
    expect((await lines('mfa')).join('\n')).toContain('Ansvarlig for regelen: IKT-sikkerhet')
    await save('mfa', {})
    expect(await findMfaRecord(db.database, trust.trustId, 'nb')).toBeNull()
  })

  test('who may do what is told from the table of rights', async () => {
    const rows = (await lines('roles')).join('\n')
    expect(rows).toContain('Redigere en mal\n\nDHO-teamet\n')
    expect(rows).toContain('Sende en melding\n\nBegrenset bruker, Administrator, Stedfortreder, E-helse\n')
  })

  test('links lead to pages by https, each once, twelve at most, and can be taken out', async () => {
    expect(await add('Brukerveiledning', 'https://sykehus.example/veileder')).toHaveLength(1)
    expect(await codesOf(add('Den samme', 'https://SYKEHUS.example/veileder'))).toEqual([
      'url help_link_taken',
    ])
    const outcomes = await Promise.all(
      [1, 2].map(() => codesOf(add('Temaside', 'https://sykehus.example/tema'))),
    )
    expect(outcomes.flat()).toEqual(['url help_link_taken'])
    const [guide] = await listHelpLinks(it.work, trust.actor('ehealth'), { language: 'nb' })
    const linkId = guide?.id ?? ''
    await add('User guide', 'https://sykehus.example/guide', 'ehealth', { linkId, language: 'en' })
    const titleIn = async (language: Language) =>
      (await showHelp(it.work, { ...trust.actor('staff'), language }, { topic: 'guides' })).links[0]
    expect([await titleIn('en'), await titleIn('sv')]).toMatchObject([
      { title: 'User guide', url: 'https://sykehus.example/guide' },
      { title: 'Brukerveiledning', url: 'https://sykehus.example/guide' },
    ])
    expect(await codesOf(add('Ny', 'https://sykehus.example/guide', 'ehealth', { linkId: newId() }))).toEqual(
      ['url help_link_taken'],
    )
    expect(await codesOf(add('Ny', 'https://sykehus.example/ny', 'ehealth', { linkId: newId() }))).toEqual([
      'not_found',
    ])
    for (let index = 2; index < mostHelpLinks; index++)
      await add(`Side ${index}`, `https://sykehus.example/${index}`)
    expect(await codesOf(add('Én til', 'https://sykehus.example/til'))).toEqual(['title help_links_full'])
    expect((await lines('guides')).join('\n')).toContain('Temaside – sykehus.example')
    const [first] = await listHelpLinks(it.work, trust.actor('ehealth'), { language: 'nb' })
    const remove = (nonce: string) =>
      removeHelpLink(it.work, trust.actor('ehealth'), { linkId: first?.id ?? '', language: 'nb', nonce })
    const nonce = randomUUID()
    expect(await remove(nonce)).toHaveLength(mostHelpLinks - 1)
    expect(await remove(nonce)).toHaveLength(mostHelpLinks - 1)
    expect(await codesOf(remove(randomUUID()))).toEqual(['not_found'])
    expect(await db.database.prisma.helpText.count({ where: { field: `link:${linkId}` } })).toBe(0)
  })

  test('only e-health sets the help', async () => {
    for (const person of ['staff', 'clinicAdmin', 'leader', 'dho'] as const) {
      expect(await codesOf(save('owners', { systemOwner: 'Andre' }, person))).toEqual(['forbidden'])
      expect(await codesOf(add('Side', 'https://sykehus.example/ny', person))).toEqual(['forbidden'])
      expect(await showHelp(it.work, trust.actor(person), { topic: 'mfa' })).toMatchObject({ edits: false })
    }
  })

  test('the audit knows which fields changed and how long they are, and no text', async () => {
    await save('support', { supplier: 'Hemmelig Leverandør' })
    const events = await db.database.prisma.auditEvent.findMany({
      where: {
        action: { in: ['help.changed', 'help.link_added', 'help.link_changed', 'help.link_removed'] },
      },
      orderBy: { id: 'asc' },
    })
    expect(events.at(-1)?.detail).toMatchObject({
      topic: 'support',
      fields: ['supplier', 'supportMail', 'supportPhone'],
      supplierLengthBefore: 13,
      supplierLength: 19,
      supportMailLength: 0,
    })
    expect(new Set(events.map(({ action }) => action)).size).toBe(4)
    const written = JSON.stringify(events.map(({ subject, detail }) => ({ subject, detail })))
    for (const word of ['Hemmelig', 'linkmobility', 'superbrukeren', 'Temaside', 'https'])
      expect(written).not.toContain(word)
  })
})
