import { afterEach, describe, expect, test } from '@jest/globals'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { createSmtpMailer } from '../../bot/mail/smtp.ts'
import type { MailSettings } from '../../bot/ports.ts'
import { localCertificate } from './certificate.ts'

const mail = {
  id: '7d0c1e5a-0000-4000-8000-00000000000a',
  to: 'med@sykehus.example',
  subject: 'Malvakt: 2 venter – Medisinsk klinikk',
  text: 'Dette venter:\n\n- Språkvask: 2\n.\nÅpne i Teams',
}

const servers: SMTPServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((done) => server.close(() => done()))
})

/** A server on loopback, what it took, and the settings that reach it. */
const serve = async (
  options: SMTPServerOptions = {},
  settings: Partial<MailSettings> = {},
): Promise<{
  taken: { from: string; to: string[]; body: string; secure: boolean }[]
  settings: MailSettings
}> => {
  const taken: { from: string; to: string[]; body: string; secure: boolean }[] = []
  const server = new SMTPServer({
    authOptional: true,
    ...localCertificate,
    onData: (stream, session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((one) => one.address),
          body: Buffer.concat(pieces).toString('utf8'),
          secure: session.secure,
        })
        done()
      })
    },
    ...options,
  })
  // What goes wrong is the client's to tell.
  server.on('error', () => undefined)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  servers.push(server)
  return {
    taken,
    settings: {
      host: '127.0.0.1',
      port: (server.server.address() as AddressInfo).port,
      security: 'starttls',
      user: '',
      password: '',
      from: 'Malvakt <malvakt@sykehus.example>',
      timeoutMs: 2_000,
      ca: localCertificate.cert,
      ...settings,
    },
  }
}

const refuse = (responseCode: number): Error => Object.assign(new Error('no'), { responseCode })

describe('a server of SMTP', () => {
  test('gets the mail over STARTTLS, with our id and marked as sent by itself', async () => {
    const { taken, settings } = await serve()
    expect(await createSmtpMailer(settings).send(mail)).toEqual({ outcome: 'sent' })
    expect(taken).toHaveLength(1)
    expect(taken[0]).toMatchObject({
      from: 'malvakt@sykehus.example',
      to: ['med@sykehus.example'],
      secure: true,
    })
    const body = taken[0]?.body ?? ''
    expect(body).toContain(`Message-ID: <${mail.id}@sykehus.example>`)
    expect(body).toContain('Auto-Submitted: auto-generated')
    expect(body).toMatch(/Content-Type: text\/plain; charset=utf-8/u)
  })

  test('gets it over TLS from the beginning, after logging in', async () => {
    const { taken, settings } = await serve(
      {
        secure: true,
        authOptional: false,
        onAuth: ({ username, password }, _session, done) =>
          username === 'malvakt' && password === 'hemmelig'
            ? done(null, { user: username })
            : done(refuse(535)),
      },
      { security: 'tls', user: 'malvakt', password: 'hemmelig' },
    )
    expect(await createSmtpMailer(settings).send(mail)).toEqual({ outcome: 'sent' })
    expect(taken).toHaveLength(1)
    const wrong = await createSmtpMailer({ ...settings, password: 'feil' }).send(mail)
    expect(wrong).toEqual({ outcome: 'refused', code: '535', again: true })
  })

  test('without TLS, or with a certificate that nobody vouches for, gets nothing', async () => {
    const plain = await serve({ disabledCommands: ['STARTTLS'] })
    expect(await createSmtpMailer(plain.settings).send(mail)).toMatchObject({
      outcome: 'refused',
      again: true,
    })
    const unknown = await serve()
    const settings = { ...unknown.settings }
    delete settings.ca
    expect(await createSmtpMailer(settings).send(mail)).toMatchObject({ outcome: 'refused', again: true })
    expect([...plain.taken, ...unknown.taken]).toEqual([])
  })

  test('on this machine may do without', async () => {
    const { taken, settings } = await serve({ disabledCommands: ['STARTTLS'] }, { security: 'none' })
    expect(await createSmtpMailer(settings).send(mail)).toEqual({ outcome: 'sent' })
    expect(taken[0]?.secure).toBe(false)
  })

  test('that refuses for good or for a while says so', async () => {
    const full = await serve({ onRcptTo: (_address, _session, done) => done(refuse(452)) })
    expect(await createSmtpMailer(full.settings).send(mail)).toEqual({
      outcome: 'refused',
      code: '452',
      again: true,
    })
    const nobody = await serve({ onRcptTo: (_address, _session, done) => done(refuse(550)) })
    expect(await createSmtpMailer(nobody.settings).send(mail)).toEqual({ outcome: 'refused', code: '550' })
    const late = await serve({
      onData: (stream, _session, done) => {
        stream.resume()
        stream.on('end', () => done(refuse(451)))
      },
    })
    expect(await createSmtpMailer(late.settings).send(mail)).toMatchObject({ code: '451', again: true })
  })

  test('that nobody reaches is tried again', async () => {
    const { settings } = await serve()
    for (const server of servers.splice(0)) await new Promise<void>((done) => server.close(() => done()))
    expect(await createSmtpMailer(settings).send(mail)).toMatchObject({ outcome: 'refused', again: true })
  })

  test('that goes away or is silent after the text may have taken it', async () => {
    const gone = await serve({
      onData: (stream) => {
        stream.resume()
        stream.on('end', () => {
          for (const one of servers) for (const connection of one.connections) connection.close()
        })
      },
    })
    expect(await createSmtpMailer(gone.settings).send(mail)).toMatchObject({ outcome: 'uncertain' })
    const silent = await serve({ onData: (stream) => void stream.resume() }, { timeoutMs: 300 })
    expect(await createSmtpMailer(silent.settings).send(mail)).toMatchObject({ outcome: 'uncertain' })
  })
})
