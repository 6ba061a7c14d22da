import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

/**
 * Encrypts personal columns: AES-256-GCM, a random nonce each, the id of the key in front, the place where the
 * value belongs as additional data, so that a value cannot be moved to another row or column unseen.
 */
export interface Vault {
  /** Id of the key that seals now. */
  readonly keyId: string
  /** @param place `<table>.<column>:<row id>` */
  seal(text: string, place: string): Uint8Array<ArrayBuffer>
  /** @throws Error when the bytes were changed, moved, or sealed under a key that is not at hand. */
  open(bytes: Uint8Array, place: string): string
  /** A keyed hash (HMAC-SHA-256) of an E.164 number, for look-ups only. */
  hash(e164: string): Uint8Array<ArrayBuffer>
  /** The same for the consent ledger, under a key of its own: a number there is not found among the messages. */
  hashConsent(text: string): Uint8Array<ArrayBuffer>
  /** Since when the ledger's key in hand stands, in milliseconds of the epoch; null before one is stored. */
  readonly ledgerSince: number | null
  /** Takes over the ledger's key that a rotation has put in the place of the one in hand. */
  renewLedger(key: Uint8Array, since: number): void
}

/** A data key: its id (1-16 characters a-z 0-9) and 32 bytes. */
export interface DataKey {
  id: string
  bytes: Uint8Array
}

/** As `open`; null where the bytes cannot be opened, for what must not fail with a single row. */
export const openOrNull = (vault: Vault, bytes: Uint8Array, place: string): string | null => {
  try {
    return vault.open(bytes, place)
  } catch {
    return null
  }
}

const nonceLength = 12
const tagLength = 16

/** Hashes texts (HMAC-SHA-256) under a key of its own. */
export const hasherOf = (key: Uint8Array): ((text: string) => Uint8Array<ArrayBuffer>) => {
  // Handed over as bytes, a key is made ready anew for every text, which takes several times as long as the hash.
  const ready = createSecretKey(key)
  return (text) => new Uint8Array(createHmac('sha256', ready).update(text).digest())
}

/** The key of the consent ledger that comes of a data key, until one is stored: 32 bytes. */
export const consentKeyOf = (key: DataKey): Uint8Array => derive(key, 'consents')

// One secret from the configuration, independent keys from it (RFC 5869).
const derive = (key: DataKey, use: string) =>
  Buffer.from(hkdfSync('sha256', key.bytes, Buffer.alloc(0), `malvakt ${use}`, 32))

/**
 * A vault over the current key; older ones can still be opened.
 *
 * @param ledger the stored key of the consent ledger, so that it outlives the data key, and since when it stands
 */
export const createVault = (
  current: DataKey,
  older: readonly DataKey[] = [],
  ledger: { key: Uint8Array; since: number | null } = { key: consentKeyOf(current), since: null },
): Vault => {
  let held = { hash: hasherOf(ledger.key), since: ledger.since }
  const columns = new Map([current, ...older].map((key) => [key.id, createSecretKey(derive(key, 'columns'))]))
  const keyOf = (id: string) => {
    const key = columns.get(id)
    if (key === undefined) throw new Error('a value is sealed under a key that is not at hand')
    return key
  }
  return {
    keyId: current.id,
    seal: (text, place) => {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', keyOf(current.id), nonce).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const id = Buffer.from(current.id)
      return new Uint8Array(Buffer.concat([Buffer.from([id.length]), id, nonce, body, cipher.getAuthTag()]))
    },
    open: (bytes, place) => {
      const sealed = Buffer.from(bytes)
      const start = 1 + (sealed[0] ?? 0)
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyOf(sealed.toString('utf8', 1, start)),
        sealed.subarray(start, start + nonceLength),
      ).setAAD(Buffer.from(place))
      decipher.setAuthTag(sealed.subarray(-tagLength))
      const body = sealed.subarray(start + nonceLength, -tagLength)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    },
    hash: hasherOf(derive(current, 'numbers')),
    hashConsent: (text) => held.hash(text),
    get ledgerSince() {
      return held.since
    },
    renewLedger: (key, since) => {
      held = { hash: hasherOf(key), since }
    },
  }
}
