/** Why a link may not be sent as the way into a video consultation (VID-01). */
export type VideoLinkFault =
  | 'not_a_link'
  | 'not_https'
  | 'user_info'
  | 'port'
  | 'look_alike'
  | 'host_not_allowed'
  | 'no_room'
  | 'redirector'
  | 'too_long'

/** The two approved services (VID-01). `*.` stands for every host below a name. */
export const defaultVideoHosts: readonly string[] = ['whereby.com', '*.whereby.com', 'join.nhn.no']

/** Characters of the longest link that is let through, so that the worst case of a template is known. */
export const longestVideoLink = 100

const isAllowed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((entry) => {
    const allowed = entry.trim().toLowerCase()
    return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed
  })

/** Whether a host that is not allowed was made to be read as one that is. */
const looksAllowed = (host: string, hosts: readonly string[]): boolean => {
  const plain = host
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.-]/gu, '')
  return hosts.some((entry) => plain.includes(entry.replace(/^\*/, '').replace(/[.-]/g, '')))
}

/**
 * Reads a link to a video room on one of `hosts` and gives it back with its host in lower case (VID-01).
 * Refused: anything but https, user names, ports, hosts that are not listed (look-alikes, punycode and other
 * alphabets told apart), links without a room, links that carry on to another address, and every character
 * that is not plain GSM-7. No redirection is followed and nothing is fetched.
 */
export const parseVideoLink = (
  raw: string,
  hosts: readonly string[],
): { ok: true; value: string } | { ok: false; code: VideoLinkFault } => {
  const text = raw.trim()
  const no = (code: VideoLinkFault): { ok: false; code: VideoLinkFault } => ({ ok: false, code })
  const split = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\\]*)(.*)$/is.exec(text)
  if (!split) return no('not_a_link')
  const [, scheme = '', authority = '', path = ''] = split
  if (scheme.toLowerCase() !== 'https') return no('not_https')
  if (authority.includes('@')) return no('user_info')
  if (authority.includes(':')) return no('port')
  const host = authority.toLowerCase()
  if (/[^\x21-\x7e]/.test(host) || /(?:^|\.)xn--/.test(host)) return no('look_alike')
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(host))
    return no('not_a_link')
  if (!isAllowed(host, hosts)) return no(looksAllowed(host, hosts) ? 'look_alike' : 'host_not_allowed')
  if (leadsElsewhere(path)) return no('redirector')
  if (!/^[A-Za-z0-9._\-/?=&%+,!]*$/.test(path) || /%(?![0-9A-Fa-f]{2})/.test(path)) return no('not_a_link')
  if (/^\/?(?:\?|$)/.test(path)) return no('no_room')
  const value = `https://${host}${path}`
  return value.length > longestVideoLink ? no('too_long') : { ok: true, value }
}

/** Whether a path or query holds another address, or a name that services use to pass visitors on. */
const leadsElsewhere = (path: string): boolean => {
  let plain = path
  // Percent-coding may be laid twice.
  for (let round = 0; round < 3; round++)
    plain = plain.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  const lower = plain.toLowerCase()
  return (
    /[\\@]|\/\/|https?:|www\.|\/\.\.?(?:\/|$)/.test(lower) ||
    /[?&;](?:url|uri|u|to|next|goto|go|dest|destination|target|redir|redirect|redirect_?ur[il]|return|return_?(?:to|url)?|continue|callback|link|out|r|rurl|forward|returnpath)=/.test(
      lower,
    ) ||
    /^\/(?:redirect|redir|goto|away|out|login|logout|signin|signup|sso|oauth2?|auth)(?:[/?]|$)/.test(lower) ||
    /=[^&]*\.[a-z]{2,}(?:\/|&|$)/.test(lower)
  )
}
