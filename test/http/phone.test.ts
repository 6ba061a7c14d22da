import { describe, expect, test } from '@jest/globals'
import { phoneRoutes } from '../../bot/http/phone.ts'
import type { PhoneText } from '../../bot/http/phone.ts'
import type { InboundReply } from '../../bot/ports.ts'

const taken: InboundReply[] = []
const routes = phoneRoutes(
  () => texts,
  (reply) => {
    taken.push(reply)
    return Promise.resolve({ said: 'stop', clinics: 1, news: true })
  },
)
let texts: readonly PhoneText[] = []
const call = { headers: {}, params: {}, query: new URLSearchParams(), body: undefined }
const get = async (path: string) => {
  const route = routes.find((one) => one.path === path)
  if (route === undefined) throw new Error(`no route ${path}`)
  return route.answer(call)
}

describe("the demo's phone", () => {
  test('shows what arrived, newest first, with the number in groups', async () => {
    const at = new Date('2026-03-10T09:00:00Z')
    texts = [
      { id: 'b', recipient: '+46701740606', senderText: 'SIVHF', text: '<b>Hei</b>', at },
      { id: 'a', recipient: '+46701740605', senderText: 'SIVHF', text: 'Først', at },
    ]
    expect((await get('/phone/texts')).body).toEqual({
      texts: [
        expect.objectContaining({ recipient: '+46 70 174 06 06', text: '<b>Hei</b>' }),
        expect.objectContaining({ recipient: '+46 70 174 06 05', text: 'Først' }),
      ],
    })
  })

  test('runs no script and no style but its own files', async () => {
    const page = await get('/phone')
    expect(page.headers?.['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(String(page.body)).not.toMatch(/<script>|<style>| style=| on[a-z]+=/u)
    const linked = [...String(page.body).matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, path]) => path ?? '')
    expect(linked).toEqual(['/phone/phone.css', '/phone/phone.js'])
    for (const path of linked) expect((await get(path)).status).toBe(200)
  })

  test('answers a text from the phone that it came to, and from no other page', async () => {
    const at = new Date('2026-03-10T09:00:00Z')
    texts = [{ id: 'a', recipient: '+46701740605', senderText: 'SIVHF', text: 'Hei', at }]
    const route = routes.find((one) => one.path === '/phone/replies')!
    const post = (body: unknown, type = 'application/json') =>
      route.answer({ ...call, headers: { 'content-type': type }, body })
    expect(await post({ id: 'a', text: 'STOPP' })).toMatchObject({ status: 200, body: { said: 'stop' } })
    expect(taken).toMatchObject([{ from: '+46701740605', text: 'STOPP' }])
    expect(await post({ id: 'a', text: 'STOPP' }, 'text/plain')).toMatchObject({ status: 400 })
    expect(await post({ id: 'b', text: 'STOPP' })).toMatchObject({ status: 400 })
    expect(await post('STOPP')).toMatchObject({ status: 400 })
    expect(taken).toHaveLength(1)
  })

  test('puts texts into the page as text, never as markup', async () => {
    expect(String((await get('/phone/phone.js')).body)).not.toMatch(
      /innerHTML|insertAdjacentHTML|document\.write/u,
    )
  })
})
