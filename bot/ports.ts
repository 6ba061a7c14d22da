import type { Actor } from './domain/actor.ts'
import type { DirectoryPerson } from './domain/directory.ts'

/** The time, so that tests can move it. */
export type Clock = () => Date

/** What a provider is handed: one message, under our id as its reference. */
export interface Departure {
  /** Our message id (UUID): the provider's reference, fixed before the call (XC-11). */
  id: string
  /** E.164. */
  recipient: string
  senderText: string
  text: string
  /** After this moment the provider is not to deliver it any more, as its text is not true then (XC-27). */
  validUntil?: Date
  /** For the simulator, whatever provider is configured: the trust is in training (XC-23). */
  training?: true
}

/**
 * What became of handing over: accepted under the provider's id; refused for certain, with the provider's code,
 * and `again` where the same message may be taken a little later (too much at once, out of service), with `pauseMs`
 * where it says how much later; or uncertain, which is never sent again by itself (XC-11).
 */
export type Handover =
  | { outcome: 'accepted'; providerId: string }
  | { outcome: 'refused'; code: string; again?: true; pauseMs?: number }
  | { outcome: 'uncertain'; code: string }

/** A delivery report, in our words. */
export interface DeliveryReport {
  /** Our message id, as the provider gave it back: any text. */
  id: string
  /** `accept`: the provider has it. `lose`: the provider does not know either, and will not. */
  event: 'accept' | 'lose' | 'report_sent' | 'report_delivered' | 'report_failed' | 'report_expired'
  /** The provider's code where it did not arrive. */
  code?: string
  /** The provider's id of the message, where it tells it. */
  providerId?: string
  /** It is about one part of a long text: `index` from 0, `of` how many the provider counts, if it tells (XC-12). */
  part?: { index: number; of: number | null }
}

/** What a provider sent us when it called to report. */
export interface ReportCall {
  /** The message that the signed path names; null where the path names none. */
  id: string | null
  query: URLSearchParams
  /** Parsed where it came as JSON, else the text as it came. */
  body: unknown
}

/** How a provider reports over HTTP. */
export interface ReportDoor {
  method: 'get' | 'post'
  /**
   * What proves that it is the provider: `basic`, its password; `path`, an address that we signed for one
   * message and told the provider alone (`domain/report-path.ts`).
   */
  proof: 'basic' | 'path'
  /** What the call tells, in its order; null where it cannot be read. Does not throw. */
  read(call: ReportCall): readonly DeliveryReport[] | null
}

/** A reply to an SMS, as the provider tells it. */
export interface InboundReply {
  /** The provider's id of it, by which a repetition is known; null where it gives none. */
  id: string | null
  /** The number that it came from, as the provider writes it. */
  from: string
  text: string
}

/** How a provider hands over replies. */
export interface ReplyDoor {
  method: 'get' | 'post'
  /** As of `ReportDoor`; the path is signed for replies as a whole, and told to the provider by an operator. */
  proof: 'basic' | 'path'
  /** What stands behind that path, where the provider writes the values in itself. */
  query?: string
  /** The replies that a call holds; null where it holds none. Does not throw. */
  read(call: Pick<ReportCall, 'query' | 'body'>): readonly InboundReply[] | null
}

/** A provider of the real world as the configuration names it. */
export interface ProviderSettings {
  kind: 'link-common' | 'mylink' | 'elks46' | 'kannel'
  /** Base address of its API, without a slash behind. */
  url: string
  /** MyLINK: where tokens are had. */
  tokenUrl: string
  user: string
  password: string
  /** LINK Common. */
  platformId: string
  /** LINK Common. */
  platformPartnerId: string
  /** LINK Common: the gates that reports go through. */
  gates: readonly string[]
  /** How long one call may take, in milliseconds. */
  timeoutMs: number
  /** Where the provider reaches us, without a slash behind. */
  publicUrl: string
  /** Proves that a report comes from the provider. */
  reportsSecret: string
}

/** An SMS provider. `handOver` does not throw: whatever went wrong is an outcome. */
export interface SmsProvider {
  name: string
  handOver(departure: Departure): Promise<Handover>
  /** Several in one call, where the provider takes that; the outcomes in the same order. Does not throw. */
  batch?: {
    /** The most that one call takes. */
    limit: number
    /** What stands once in a call: only departures with equal ones share it. Left out, all may. */
    alike?(departure: Departure): string
    handOver(departures: readonly Departure[]): Promise<readonly Handover[]>
  }
  /** Where it reports over HTTP. */
  reports?: ReportDoor
  /** Where it hands over replies, for providers that take them in. */
  replies?: ReplyDoor
  /** Milliseconds from the hand-over after which no report can come any more; left out, it repeats for days. */
  reportsEndAfter?: number
  /** Where it reports within this process: called for every report; resolves when the report is stored. */
  onReport?(listener: (report: DeliveryReport) => Promise<void>): void
}

/**
 * What a register of contact information says of a person: a mobile number that the person stands by, or why there is
 * none to use. `unavailable`: it did not answer, or not in its words.
 */
export type ContactFound =
  | { outcome: 'found'; number: string; confirmedAt: Date }
  | {
      outcome: 'reserved' | 'not_notifiable' | 'no_number' | 'outdated' | 'not_registered' | 'unavailable'
    }

/** A register of contact information that is asked for one send, and never copied (XC-19). Does not throw. */
export interface ContactRegister {
  /** @param identityNumber eleven digits with their check digits right */
  lookUp(identityNumber: string): Promise<ContactFound>
}

/** The contact register as the configuration names it. */
export interface ContactRegisterSettings {
  /** Where people are looked up. */
  url: string
  /** Maskinporten as it calls itself, and where it gives tokens. */
  issuer: string
  tokenUrl: string
  clientId: string
  /** Of the key that Maskinporten knows. */
  keyId: string
  /** PEM, PKCS 8, RSA. */
  privateKey: string
}

/** What posting to Teams came to. */
export type Posted =
  { outcome: 'posted'; activityId: string | null } | { outcome: 'unreachable' } | { outcome: 'later' }

/** Posts and updates cards in somebody's personal chat. */
export interface Notifier {
  /**
   * Draws the subject as the person is to see it now and shows it: a new card when `alert`, else an update of
   * the card `activityId`.
   */
  show(actor: Actor, subject: string, activityId: string | null, alert: boolean): Promise<Posted>
}

/** What looking somebody up came to. `unreachable` carries a code for the log. */
export type DirectoryAnswer =
  | { outcome: 'found'; person: DirectoryPerson }
  | { outcome: 'unknown' }
  | { outcome: 'unreachable'; code: string }

/** The app registration that reads the directory: application permission `User.Read.All`, and no other. */
export interface DirectorySettings {
  /** Base address of Microsoft Graph, such as `https://graph.microsoft.com/v1.0`, without a slash behind. */
  url: string
  /** Where tokens are had, such as `https://login.microsoftonline.com`, without a slash behind. */
  loginUrl: string
  appId: string
  secret: string
  /** How long one call may take, in milliseconds. */
  timeoutMs: number
}

/** The directory of the staff of a tenant. Does not throw. */
export interface Directory {
  /** Whether the people picker of Teams knows the same people, so that a form may have one. */
  picker: boolean
  findById(tenantId: string, objectId: string): Promise<DirectoryAnswer>
  /** By an address: the one to sign in with, or one that mail reaches. */
  findByAddress(tenantId: string, address: string): Promise<DirectoryAnswer>
}

/** A mail to the mailbox of a role: nothing personal in it (XC-33). */
export interface OutgoingMail {
  /** Our id (UUID): the same whenever it is tried. */
  id: string
  to: string
  subject: string
  /** Plain text. */
  text: string
}

/**
 * What became of a mail: taken by the server; refused for certain, and `again` where that may pass; or uncertain, which is
 * not sent a second time.
 */
export type Mailed =
  | { outcome: 'sent' }
  | { outcome: 'refused'; code: string; again?: true; pauseMs?: number }
  | { outcome: 'uncertain'; code: string }

/** Sends mails. Does not throw: whatever went wrong is an outcome. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<Mailed>
}

/** A server of SMTP as the configuration names it. */
export interface MailSettings {
  host: string
  port: number
  /** `starttls` and `tls` are required of the server; `none` is for one on this machine alone. */
  security: 'starttls' | 'tls' | 'none'
  /** Empty for none. */
  user: string
  password: string
  /** The sender: an address, or a name with one in angle brackets. */
  from: string
  timeoutMs: number
  /** For tests: the authority of the server's certificate. */
  ca?: string
}
