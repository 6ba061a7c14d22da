/** A file that a form sent. */
export interface SentFile {
  name: string
  bytes: Uint8Array
}

const boundaryOf = (contentType: string | undefined): string | null => {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=("?)([^\s;"]{1,70})\1/iu.exec(contentType ?? '')
  return found?.[2] ?? null
}

/**
 * The first file of a form as browsers send it (RFC 7578); null where there is none, or no name, as when nobody chose
 * one.
 */
export const sentFile = (contentType: string | undefined, body: Buffer): SentFile | null => {
  const boundary = boundaryOf(contentType)
  if (boundary === null) return null
  const mark = Buffer.from(`--${boundary}`)
  const between = Buffer.from(`\r\n--${boundary}`)
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const head = at + mark.length + 2
    const gap = body.indexOf('\r\n\r\n', head)
    if (gap < 0) return null
    const lines = body.toString('utf8', head, gap)
    const [, name = ''] = /^content-disposition:[^\r\n]*\bfilename="([^"\r\n]*)"/imu.exec(lines) ?? []
    if (name === '') continue
    const end = body.indexOf(between, gap + 2)
    return end < 0 ? null : { name, bytes: body.subarray(gap + 4, end) }
  }
  return null
}
