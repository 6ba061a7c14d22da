import { existsSync, readFileSync } from 'node:fs'

/**
 * Cases that other projects wrote lie beside the checkout where they are available; they are read from there
 * and never copied. Null where they are not present.
 */
export const vectors = (file: string): Record<string, Record<string, unknown>[]> | null => {
  const path = new URL(`../../../shared/vectors/${file}`, import.meta.url)
  if (!existsSync(path)) return null
  const read = JSON.parse(readFileSync(path, 'utf8')) as {
    sections: { id: string; vectors: Record<string, unknown>[] }[]
  }
  return Object.fromEntries(read.sections.map(({ id, vectors: cases }) => [id, cases]))
}
