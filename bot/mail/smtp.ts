import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { MailSettings, Mailed, Mailer } from '../ports.ts'

/** What nodemailer throws, as far as it tells what happened. */
interface SmtpError {
  code?: string
  responseCode?: number
}

/**
 * An answer of the server that is for good begins with 5, one that passes with 4; how it is reached and logged into can be
 * put right. Without an answer nothing was taken while the text had not been asked for: what nodemailer calls the command
 * does not tell, as a lost connection has always the same one.
 */
const outcomeOf = ({ code = 'failed', responseCode }: SmtpError, begun: boolean): Mailed => {
  if (code === 'ETLS' || code === 'EAUTH')
    return { outcome: 'refused', code: String(responseCode ?? code), again: true }
  if (responseCode !== undefined)
    return {
      outcome: 'refused',
      code: String(responseCode),
      ...(responseCode < 500 ? { again: true } : {}),
    }
  return begun ? { outcome: 'uncertain', code } : { outcome: 'refused', code, again: true }
}

/**
 * Hands mails to a server of SMTP. TLS is required, at once or by STARTTLS, unless the server is on this machine; its
 * certificate is checked. Nothing is read from files or addresses that a mail names. Does not throw.
 */
export const createSmtpMailer = (settings: MailSettings): Mailer => {
  const { host, port, security, user, password, from, timeoutMs } = settings
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === '' ? {} : { auth: { user, pass: password } }),
    tls: {
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(settings.ca === undefined ? {} : { ca: settings.ca }),
    },
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  })
  return {
    send: async ({ id, to, subject, text }) => {
      let begun = false
      // Read when the server is connected and logged in to, not before.
      const content = Readable.from(
        (function* () {
          begun = true
          yield Buffer.from(text, 'utf8')
        })(),
      )
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text: content,
          // The same when a mail comes again, so that it is known for the same.
          messageId: `<${id}@${from.split('@')[1]?.replace('>', '') ?? 'malvakt'}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
        return { outcome: 'sent' }
      } catch (error) {
        return outcomeOf(error as SmtpError, begun)
      }
    },
  }
}
