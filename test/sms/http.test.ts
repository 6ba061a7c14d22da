import { afterEach, describe, expect, test } from '@jest/globals'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { createAsk } from '../../bot/sms/http.ts'

/** Of a server on this machine that exists in this test alone. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgi8oqGRvGhINM/+4J
7rZ9SI9PMfjC8qkiLAJbjq2n64OhRANCAAQC71agyi9AXbs5kwxsXsOILvVZ7Cfc
rOFLW6GNOAj5AMrzSPpGgu5XLpotCZHSfMh6TnmkQoo9Z8iCNEwcY8rD
-----END PRIVATE KEY-----`
const certificate = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUR2nFqcJOpwS0FR01HtEDc8PoRxUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAzNTAyMloYDzIxMjYxMDI4
MDM1MDIyWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQC71agyi9AXbs5kwxsXsOILvVZ7CfcrOFLW6GNOAj5AMrzSPpGgu5X
LpotCZHSfMh6TnmkQoo9Z8iCNEwcY8rDo28wbTAdBgNVHQ4EFgQUGDVaoPKanGds
YLnRmkbTJAnVxtAwHwYDVR0jBBgwFoAUGDVaoPKanGdsYLnRmkbTJAnVxtAwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhAMkbMdPbo71hONQW8F53xRqYzogVZgKHwCk1fvwX6yGXAiBZ
KM07DXyrWC0fQTTHGzo4wVGae7X0IJUEBcyIf07A3A==
-----END CERTIFICATE-----`

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    server.close()
    if ('closeAllConnections' in server) (server as { closeAllConnections: () => void }).closeAllConnections()
  })
  return (server.address() as AddressInfo).port
}

const startTls = async () => {
  const bodies: string[] = []
  const server = createHttpsServer({ key, cert: certificate }, (request, response) => {
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => bodies.push(chunk))
    request.on('end', () => response.end('taken'))
  })
  server.on('tlsClientError', () => undefined)
  return { port: await listen(server), bodies }
}

const message = (url: string) => ({ method: 'POST' as const, url, body: 'the message' })

describe('TLS', () => {
  test('a server whose certificate is trusted gets the message', async () => {
    const { port, bodies } = await startTls()
    const ask = createAsk({ timeoutMs: 2000, ca: certificate })
    expect(await ask(message(`https://localhost:${port}/`))).toMatchObject({
      kind: 'answered',
      text: 'taken',
    })
    expect(bodies).toEqual(['the message'])
  })

  test('one whose certificate is not trusted gets no byte of it', async () => {
    const { port, bodies } = await startTls()
    const strict = createAsk({ timeoutMs: 2000 })
    expect(await strict(message(`https://localhost:${port}/`))).toEqual({ kind: 'unsent' })
    expect(bodies).toEqual([])
  })

  test('one that never finishes the handshake has been sent nothing', async () => {
    const silent = createTcpServer((socket) => void socket.on('error', () => undefined))
    const port = await listen(silent)
    const ask = createAsk({ timeoutMs: 5000, connectMs: 150, ca: certificate })
    expect(await ask(message(`https://localhost:${port}/`))).toEqual({ kind: 'unsent' })
  })
})

describe('without TLS', () => {
  test('a server that takes the connection and is silent may have taken the message', async () => {
    const silent = createTcpServer((socket) => void socket.on('error', () => undefined))
    const port = await listen(silent)
    const ask = createAsk({ timeoutMs: 200, connectMs: 100 })
    expect(await ask(message(`http://127.0.0.1:${port}/`))).toEqual({ kind: 'lost', code: 'no_answer' })
  })

  test('connections are kept from one message to the next', async () => {
    const ports = new Set<number | undefined>()
    const server = createHttpServer((request, response) => {
      ports.add(request.socket.remotePort)
      request.resume()
      response.end('ok')
    })
    const url = `http://127.0.0.1:${await listen(server)}/`
    const ask = createAsk({ timeoutMs: 2000 })
    for (let count = 0; count < 5; count++) await ask(message(url))
    expect(ports.size).toBe(1)
  })

  test('an answer without end is given up', async () => {
    const server = createHttpServer((_, response) => {
      const chunk = 'x'.repeat(1024 * 1024)
      for (let count = 0; count < 6; count++) response.write(chunk)
    })
    const ask = createAsk({ timeoutMs: 5000 })
    expect(await ask(message(`http://127.0.0.1:${await listen(server)}/`))).toEqual({
      kind: 'lost',
      code: 'answer_too_large',
    })
  })

  test('a name that does not exist has been sent nothing', async () => {
    const ask = createAsk({ timeoutMs: 5000 })
    expect(await ask(message('http://malvakt.invalid/'))).toEqual({ kind: 'unsent' })
  })
})

describe('the proxy of the environment', () => {
  const startProxy = async (status: number) => {
    const targets: string[] = []
    const proxy = createHttpServer()
    proxy.on('connect', (request, client) => {
      targets.push(request.url ?? '')
      client.on('error', () => undefined)
      if (status !== 200) {
        client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
        return
      }
      const upstream = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connected\r\n\r\n')
        upstream.pipe(client)
        client.pipe(upstream)
      })
      upstream.on('error', () => client.destroy())
      open.push(() => {
        upstream.destroy()
        client.destroy()
      })
    })
    return { url: `http://127.0.0.1:${await listen(proxy)}`, targets }
  }

  test('is used, and TLS goes through it to the provider', async () => {
    const { port, bodies } = await startTls()
    const proxy = await startProxy(200)
    const ask = createAsk({ timeoutMs: 2000, ca: certificate, environment: { HTTPS_PROXY: proxy.url } })
    expect(await ask(message(`https://localhost:${port}/`))).toMatchObject({
      kind: 'answered',
      text: 'taken',
    })
    expect(proxy.targets).toEqual([`localhost:${port}`])
    expect(bodies).toEqual(['the message'])
  })

  test('is not used for what NO_PROXY names', async () => {
    const { port } = await startTls()
    const proxy = await startProxy(200)
    const environment = { HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost' }
    const ask = createAsk({ timeoutMs: 2000, ca: certificate, environment })
    expect(await ask(message(`https://localhost:${port}/`))).toMatchObject({ kind: 'answered' })
    expect(proxy.targets).toEqual([])
  })

  test('that refuses has been sent nothing of the message', async () => {
    const { port, bodies } = await startTls()
    const proxy = await startProxy(403)
    const ask = createAsk({ timeoutMs: 2000, ca: certificate, environment: { HTTPS_PROXY: proxy.url } })
    expect(await ask(message(`https://localhost:${port}/`))).toEqual({ kind: 'unsent' })
    expect(bodies).toEqual([])
  })
})
