import type { IncomingHttpHeaders } from 'node:http'
import { isLoopback } from '../config/formats.ts'

/** What proxies write to say for whom they ask. */
const proxyHeader = /^(forwarded|via|x-forwarded-.+|x-real-ip)$/

/**
 * Whether a request can only have been made on this machine: under a loopback name, which a page of another site that
 * points its own name here (DNS rebinding) does not have, and by no proxy. For a bot that asks nobody to prove who they
 * are; a proxy that hides itself behind a loopback name is not seen.
 */
export const isLocal = (headers: IncomingHttpHeaders): boolean => {
  const url = `http://${headers.host ?? ''}`
  return (
    URL.canParse(url) &&
    isLoopback(new URL(url).hostname) &&
    !Object.keys(headers).some((name) => proxyHeader.test(name))
  )
}
