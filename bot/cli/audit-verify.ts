import type { AuditFault, AuditFaultKind, AuditVerdict } from '../store/audit.ts'
import { faultLimit, findAuditBlock, verifyAudit } from '../store/audit.ts'
import type { Command } from './command.ts'
import { WrongUse, count, figure, paint, readArgs, requireNoWords, say, sayJson } from './command.ts'
import { databaseHelp, withDatabase } from './database.ts'

const kinds: Record<AuditFaultKind, string> = {
  event_missing: 'an event is missing',
  event_added: 'an event was added',
  changed: 'an event, or the block itself, was changed',
  hash_changed: 'the hash of the block was changed',
}

const faultLine = ({ block, kind, after, lastId }: AuditFault): string => {
  const events = after < 0 ? `to ${figure(lastId)}` : `${figure(after + 1)} to ${figure(lastId)}`
  return `  block ${figure(block)}, events ${events}: ${kinds[kind]}`
}

const report = (verdict: AuditVerdict, expected: string | undefined, found: number | null): string[] => {
  const { ok, blocks, events, unsealed, faults, head } = verdict
  const lines = ok
    ? [
        paint('green', 'The audit is as it was sealed: ') +
          `${count(events, 'event')} in ${count(blocks, 'block')}.`,
      ]
    : [
        paint('red', 'The audit was changed. ') +
          `Of ${count(blocks, 'block')} ${faults.length === faultLimit ? 'at least ' : ''}` +
          `${faults.length === 1 ? 'one does' : `${figure(faults.length)} do`} not agree with the events:`,
        ...faults.map(faultLine),
      ]
  lines.push(`Not sealed yet: ${count(unsealed, 'event')}.`)
  if (head !== null) lines.push(`Last block: ${figure(head.block)}, ${head.hash}`)
  if (expected !== undefined)
    lines.push(
      found === null
        ? paint('red', 'No block has the expected hash: ') +
            'the audit was cut off or written anew since then.'
        : `The expected hash is that of block ${figure(found)}.`,
    )
  return lines
}

/** `malvakt audit verify`. */
export const auditVerify: Command = {
  help: `Usage: malvakt audit verify [--expect <hash>] [--json]

Recomputes the seals of the audit and tells whether an event was changed, added or
taken away.

  --expect <hash>  also ask that a block has this hash. Note the hash of the last
                   block somewhere else now and then: only so can anybody tell that
                   the end was cut off, or the whole written anew
  --json           one line of JSON

${databaseHelp}

Exit code 0 when the audit is as it was sealed, 1 when it was changed, 2 when it
could not be looked at.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, {
      expect: { type: 'string' },
      json: { type: 'boolean' },
    })
    requireNoWords(positionals)
    const expected = values.expect?.toLowerCase()
    if (expected !== undefined && !/^[0-9a-f]{64}$/u.test(expected))
      throw new WrongUse('--expect is the hash of a block: 64 hexadecimal digits')
    return await withDatabase(async (database) => {
      const verdict = await verifyAudit(database)
      const found = expected === undefined ? null : await findAuditBlock(database, expected)
      if (values.json === true)
        sayJson({ ...verdict, ...(expected === undefined ? {} : { expected: found }) })
      else say(...report(verdict, expected, found))
      return verdict.ok && (expected === undefined || found !== null) ? 0 : 1
    })
  },
}
