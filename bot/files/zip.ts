import { crc32, inflateRawSync } from 'node:zlib'
import { failure } from './failure.ts'

/** The parts of a package by name, unpacked when they are asked for. */
export interface Package {
  has: (name: string) => boolean
  /** @throws Refusal `file_damaged` where there is no such part, `file_too_large` past the bound of all parts */
  part: (name: string) => Buffer
}

interface Entry {
  method: number
  flags: number
  crc: number
  packed: number
  unpacked: number
  /** Where its local header begins. */
  at: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locatorSignature = 0x07064b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const saturated = 0xffffffff

/** Files in a package; a workbook has some dozens. */
const mostEntries = 10_000

/** Names are compared without regard to case, as the format says; some programs write backslashes. */
export const partName = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase()

const findEnd = (bytes: Buffer): { count: number; at: number } => {
  const least = Math.max(0, bytes.length - 65_557)
  for (let at = bytes.length - 22; at >= least; at--) {
    if (bytes.readUInt32LE(at) !== endSignature) continue
    const count = bytes.readUInt16LE(at + 10)
    const start = bytes.readUInt32LE(at + 16)
    if (count !== 0xffff && start !== saturated) return { count, at: start }
    if (at < 20 || bytes.readUInt32LE(at - 20) !== locatorSignature) return { count, at: start }
    const record = Number(bytes.readBigUInt64LE(at - 12))
    if (bytes.readUInt32LE(record) !== end64Signature) throw failure('file_damaged')
    return {
      count: Number(bytes.readBigUInt64LE(record + 32)),
      at: Number(bytes.readBigUInt64LE(record + 48)),
    }
  }
  throw failure('file_damaged')
}

/** Sizes and place that did not fit into 32 bits stand in an extra field, in this order, only those that did not. */
const widened = (entry: Entry, extra: Buffer): Entry => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    const take = (value: number): number => {
      if (value !== saturated) return value
      const wide = Number(extra.readBigUInt64LE(next))
      next += 8
      return wide
    }
    const unpacked = take(entry.unpacked)
    const packed = take(entry.packed)
    return { ...entry, unpacked, packed, at: take(entry.at) }
  }
  return entry
}

const readEntries = (bytes: Buffer): Map<string, Entry> => {
  const entries = new Map<string, Entry>()
  const { count, at: start } = findEnd(bytes)
  if (count > mostEntries) throw failure('file_too_large')
  let at = start
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw failure('file_damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const nameEnd = at + 46 + nameLength
    const name = partName(bytes.toString('utf8', at + 46, nameEnd))
    const entry: Entry = {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    }
    if (!entries.has(name)) entries.set(name, widened(entry, bytes.subarray(nameEnd, nameEnd + extraLength)))
    at = nameEnd + extraLength + bytes.readUInt16LE(at + 32)
  }
  return entries
}

const unpack = (bytes: Buffer, entry: Entry, most: number): Buffer => {
  if ((entry.flags & 1) !== 0) throw failure('file_encrypted')
  // What it says of itself is asked first, what comes out is bounded all the same.
  if (entry.unpacked > most) throw failure('file_too_large')
  if (bytes.readUInt32LE(entry.at) !== localSignature) throw failure('file_damaged')
  const start = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) throw failure('file_damaged')
  let content: Buffer
  if (entry.method === 0) content = packed
  else if (entry.method === 8)
    try {
      content = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
    } catch (error) {
      const { code } = error as { code?: string }
      throw failure(code === 'ERR_BUFFER_TOO_LARGE' ? 'file_too_large' : 'file_damaged')
    }
  else throw failure('file_damaged')
  if (content.length > most) throw failure('file_too_large')
  if (crc32(content) !== entry.crc) throw failure('file_damaged')
  return content
}

/**
 * Opens a ZIP package. Nothing is unpacked that is not asked for, and all parts together never come to more than
 * `mostBytes`, whatever the package says of their sizes.
 */
export const openPackage = (bytes: Buffer, mostBytes: number): Package => {
  const entries = readEntries(bytes)
  let left = mostBytes
  return {
    has: (name) => entries.has(partName(name)),
    part: (name) => {
      const entry = entries.get(partName(name))
      if (entry === undefined) throw failure('file_damaged')
      const content = unpack(bytes, entry, left)
      left -= content.length
      return content
    },
  }
}
