// Runs inside a network namespace of its own, in which nothing but loopback exists: starts Kannel with its fake
// SMSC, and joins two ports there to two sockets in the folder. Ends with its standard input.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createWriteStream, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const [folder = '', libraries = '', replies = ''] = process.argv.slice(2)
const ports = { admin: 13000, boxes: 13001, send: 13013, smsc: 10000, reports: 9999 }

writeFileSync(
  join(folder, 'kannel.conf'),
  `group = core
admin-port = ${ports.admin}
admin-interface = 127.0.0.1
admin-password = none
smsbox-port = ${ports.boxes}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
dlr-storage = internal
log-level = 1

group = smsc
smsc = fake
smsc-id = fake
port = ${ports.smsc}
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = ${ports.send}
sendsms-interface = 127.0.0.1
log-level = 1

group = sendsms-user
username = clinic
password = "pass:word"
concatenation = true
max-messages = 8

group = sms-service
keyword = default
catch-all = yes
max-messages = 0
omit-empty = true
get-url = "${replies}"
`,
)

const children = new Set<ChildProcess>()
let phones: ChildProcess | undefined
let stopping = false
const start = (program: string, args: string[], log: string) => {
  if (stopping) return
  const child = spawn(join(folder, 'kannel', program), args, {
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', LD_LIBRARY_PATH: libraries },
    // The fake SMSC reads its own messages from its input, and ends with it.
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const file = createWriteStream(join(folder, log), { flags: 'a' })
  child.stdout.pipe(file, { end: false })
  child.stderr.pipe(file, { end: false })
  child.on('error', () => undefined)
  children.add(child)
  if (log === 'fakesmsc.log') phones = child
  // One that comes before the others are ready gives up: it is started again until all stop.
  child.on('exit', () => {
    children.delete(child)
    if (stopping) stop()
    else setTimeout(() => start(program, args, log), 200)
  })
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
const waitFor = async (holds: () => boolean | Promise<boolean>) => {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (await holds()) return
    await sleep(50)
  }
  throw new Error('Kannel did not come up')
}

const bridge = (one: Socket, other: Socket) => {
  one.pipe(other)
  other.pipe(one)
  for (const [socket, peer] of [
    [one, other],
    [other, one],
  ] as const) {
    socket.on('error', () => peer.destroy())
    socket.on('close', () => peer.destroy())
  }
}
const listening = (server: Server, where: string | number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    if (typeof where === 'string') server.listen(where, resolve)
    else server.listen(where, '127.0.0.1', resolve)
  })

// Waits for them, so that nothing is left to whoever adopts orphans here.
const stop = () => {
  stopping = true
  for (const child of children) child.kill('SIGKILL')
  if (children.size === 0) process.exit(0)
}
process.stdin.on('end', stop)
process.stdin.on('error', stop)
// What phones send: `from to text words`.
process.stdin.on('data', (chunk: Buffer) => phones?.stdin?.write(chunk))
process.on('SIGTERM', stop)

try {
  start('usr/sbin/bearerbox', ['kannel.conf'], 'bearerbox.log')
  await waitFor(async () => (await answers(ports.boxes)) && (await answers(ports.admin)))
  start('usr/sbin/smsbox', ['kannel.conf'], 'smsbox.log')
  // Without words of its own it sends what is written to it.
  start('usr/lib/kannel/test/fakesmsc', [], 'fakesmsc.log')
  await waitFor(() => answers(ports.send))
  // From outside to Kannel, and from Kannel to the bot outside.
  await listening(
    createServer((socket) => bridge(socket, connect(ports.send, '127.0.0.1'))),
    join(folder, 'send.sock'),
  )
  await listening(
    createServer((socket) => bridge(socket, connect(join(folder, 'reports.sock')))),
    ports.reports,
  )
  process.stdout.write('ready\n')
} catch (error) {
  process.stdout.write(`failed: ${error instanceof Error ? error.message : String(error)}\n`)
  stop()
}
