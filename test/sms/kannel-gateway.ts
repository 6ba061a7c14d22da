import { spawn } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NoKannel, unpackKannel } from './kannel-packages.ts'

/** A real Kannel with its fake SMSC, on a network of its own. */
export interface KannelGateway {
  /** Where messages are handed to it. */
  url: string
  /** What it is told as our address: it reaches the port that `startKannel` was given. */
  publicUrl: string
  /** What the fake SMSC was handed, in its own notation: `sender recipient kind …`. */
  received: () => string[]
  /** A phone sends an SMS to a number of ours. */
  phone: (from: string, to: string, words: string) => void
  stop: () => Promise<void>
}

/** Brings loopback up, which a new network has down, and goes on as the given command. */
const withLoopback =
  'socket(my $s, AF_INET, SOCK_DGRAM, 0) or die; my $up = pack("a16 s x22", "lo", 0x41); ioctl($s, 0x8914, $up) or die; exec @ARGV or die'

const nobody = 65_534

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

/**
 * Starts it without rights on this machine, inside a network that nobody else sees: the fake SMSC listens on
 * every address. Two sockets in a folder lead in and out.
 *
 * @param botPort where the bot listens on loopback
 * @param replies path and query that what phones send is handed to
 * @throws NoKannel where it cannot be had
 */
export const startKannel = async (botPort: () => number, replies: string): Promise<KannelGateway> => {
  const folder = mkdtempSync(join(tmpdir(), 'kannel-'))
  const drop = () => rmSync(folder, { recursive: true, force: true })
  try {
    const { libraries } = await unpackKannel(join(folder, 'kannel'))
    const inside = join(folder, 'inside.mts')
    copyFileSync(new URL('./kannel-inside.ts', import.meta.url), inside)
    let node = process.execPath
    const asRoot = process.getuid?.() === 0
    if (asRoot) {
      // Nobody may read this folder, whatever the checkout allows.
      node = join(folder, 'node')
      copyFileSync(process.execPath, node)
      for (const path of [folder, node]) chmodSync(path, 0o755)
      chownSync(folder, nobody, nobody)
    }
    const reports = createServer((socket) => bridge(socket, connect(botPort(), '127.0.0.1')))
    await listening(reports, join(folder, 'reports.sock'))
    chmodSync(join(folder, 'reports.sock'), 0o777)
    const send = createServer((socket) => bridge(socket, connect(join(folder, 'send.sock'))))
    await listening(send, 0)

    const command = [
      ...(asRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []),
      ...[
        'unshare',
        '-rn',
        'perl',
        '-MSocket',
        '-e',
        withLoopback,
        node,
        inside,
        folder,
        libraries,
        `http://127.0.0.1:9999${replies}`,
      ],
    ]
    const [program = '', ...args] = command
    const child = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
    const ended = new Promise<void>((resolve) => {
      child.once('close', () => resolve())
      child.once('error', () => resolve())
    })
    child.stdin.on('error', () => undefined)
    const stop = async () => {
      child.stdin.end()
      const cut = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(cut)
      reports.close()
      send.close()
      drop()
    }
    let told = ''
    const state = await new Promise<'ready' | 'failed'>((resolve) => {
      const late = setTimeout(() => resolve('failed'), 30_000)
      const hear = (chunk: Buffer) => {
        told += chunk.toString('utf8')
        if (told.includes('ready\n') || told.includes('failed: ')) {
          clearTimeout(late)
          resolve(told.includes('ready\n') ? 'ready' : 'failed')
        }
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      void ended.then(() => {
        clearTimeout(late)
        resolve('failed')
      })
    })
    if (state === 'failed') {
      await stop()
      throw new NoKannel(`it cannot be run in a network of its own (${told.trim() || 'no reason given'})`)
    }
    return {
      url: `http://127.0.0.1:${(send.address() as AddressInfo).port}`,
      publicUrl: 'http://127.0.0.1:9999',
      received: () =>
        [...readFileSync(join(folder, 'fakesmsc.log'), 'latin1').matchAll(/Got message \d+: <(.*)>$/gm)].map(
          ([, message]) => message!,
        ),
      phone: (from, to, words) => child.stdin.write(`${from} ${to} text ${words}\n`),
      stop,
    }
  } catch (error) {
    drop()
    throw error
  }
}
