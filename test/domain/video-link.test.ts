import { describe, expect, test } from '@jest/globals'
import { defaultVideoHosts, parseVideoLink } from '../../bot/domain/video-link.ts'

describe('parseVideoLink', () => {
  test.each([
    ['https://whereby.com/eksempel-rom', 'https://whereby.com/eksempel-rom'],
    ['https://sykehus.whereby.com/rom_1?embed&lang=nb', 'https://sykehus.whereby.com/rom_1?embed&lang=nb'],
    ['HTTPS://Join.NHN.no/123456 ', 'https://join.nhn.no/123456'],
  ])('%j is let through', (raw, value) => {
    expect(parseVideoLink(raw, defaultVideoHosts)).toEqual({ ok: true, value })
  })

  test.each([
    ['whereby.com/rom', 'not_a_link'],
    ['tull', 'not_a_link'],
    ['javascript:alert(1)', 'not_a_link'],
    ['http://whereby.com/rom', 'not_https'],
    ['ftp://whereby.com/rom', 'not_https'],
    ['https://whereby.com@evil.example/rom', 'user_info'],
    ['https://a:b@whereby.com/rom', 'user_info'],
    ['https://whereby.com:443/rom', 'port'],
    ['https://whereby.com:8080/rom', 'port'],
    ['https://whereby.com.evil.example/rom', 'look_alike'],
    ['https://evilwhereby.com/rom', 'look_alike'],
    ['https://where-by.com/rom', 'look_alike'],
    ['https://join-nhn.no/1', 'look_alike'],
    ['https://whеreby.com/rom', 'look_alike'],
    ['https://whereby。com/rom', 'look_alike'],
    ['https://xn--wherby-9ua.com/rom', 'look_alike'],
    ['https://xn--a.whereby.com/rom', 'look_alike'],
    ['https://whereby.com./rom', 'not_a_link'],
    ['https://.whereby.com/rom', 'not_a_link'],
    ['https://evil.example/whereby.com/rom', 'host_not_allowed'],
    ['https://nhn.no/1', 'host_not_allowed'],
    ['https://a.join.nhn.no/1', 'look_alike'],
    ['https://bit.ly/3abc', 'host_not_allowed'],
    ['https://127.0.0.1/rom', 'host_not_allowed'],
    ['https://[::1]/rom', 'port'],
    ['https://whereby.com', 'no_room'],
    ['https://whereby.com/', 'no_room'],
    ['https://whereby.com/?a=b', 'no_room'],
    ['https://whereby.com/rom?url=abc', 'redirector'],
    ['https://whereby.com/rom?next=%2F%2Fevil.example', 'redirector'],
    ['https://whereby.com/rom?x=https%253A%252F%252Fevil.example', 'redirector'],
    ['https://whereby.com/rom?x=evil.example', 'redirector'],
    ['https://whereby.com//evil.example', 'redirector'],
    ['https://whereby.com/../rom', 'redirector'],
    ['https://whereby.com/redirect?x=1', 'redirector'],
    ['https://whereby.com\\@evil.example/', 'redirector'],
    ['https://whereby.com/rom#x', 'not_a_link'],
    ['https://whereby.com/a b', 'not_a_link'],
    ['https://whereby.com/røm', 'not_a_link'],
    ['https://whereby.com/rom%', 'not_a_link'],
    ['https://where\tby.com/rom', 'look_alike'],
    [`https://whereby.com/${'a'.repeat(90)}`, 'too_long'],
  ])('%j is refused: %s', (raw, code) => {
    expect(parseVideoLink(raw, defaultVideoHosts)).toEqual({ ok: false, code })
  })

  test('the hosts are the trust’s own list', () => {
    expect(parseVideoLink('https://video.sykehus.example/1', ['video.sykehus.example'])).toMatchObject({
      ok: true,
    })
    expect(parseVideoLink('https://whereby.com/rom', ['video.sykehus.example'])).toMatchObject({ ok: false })
    expect(parseVideoLink('https://whereby.com/rom', [])).toMatchObject({ ok: false })
    expect(parseVideoLink('https://whereby.com/rom', ['*.whereby.com'])).toMatchObject({ ok: false })
  })
})
