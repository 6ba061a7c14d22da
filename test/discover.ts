import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A module of the product, by its path from the root, with everything that it exports. */
export interface FoundModule {
  path: string
  exports: Readonly<Record<string, unknown>>
}

/** Imports every module that lies in a folder, so that a suite cannot forget the newest one. */
export const modulesIn = async (folder: string): Promise<FoundModule[]> => {
  const files = readdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url)))
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
  return await Promise.all(
    files.map(async (file) => ({
      path: `${folder}/${file}`,
      exports: (await import(`../${folder}/${file}`)) as Record<string, unknown>,
    })),
  )
}
