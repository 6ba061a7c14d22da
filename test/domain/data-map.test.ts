import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { dataMap } from '../../bot/domain/data-map.ts'
import { sealedTables } from '../../bot/store/rotation.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const schema = read('prisma/schema.prisma')
const models = [...schema.matchAll(/^model (\w+) \{[^}]*@@map\("(\w+)"\)/gmu)].map(
  ([, model = '', table = '']) => ({
    model,
    table,
  }),
)

test('every model of the schema stands in the map, and nothing that is none', () => {
  expect(models.length).toBeGreaterThan(40)
  const mapped = dataMap
    .map(({ place }) => place)
    .filter((place) => /^[A-Z]\w+$/u.test(place) && place !== 'Log')
  expect(mapped.toSorted()).toEqual(models.map(({ model }) => model).toSorted())
})

test('what has an encrypted column is about patients, and says that it is encrypted', () => {
  const tables = new Set<string>(sealedTables)
  const sealed = models.filter(({ table }) => tables.has(table)).map(({ model }) => model)
  expect(sealed.length).toBeGreaterThan(2)
  for (const model of sealed)
    expect(dataMap.find(({ place }) => place === model)).toMatchObject({
      about: 'patients',
      form: expect.stringContaining('encrypted'),
    })
})

test('the document is the map', () => {
  const rows = read('docs/data-map.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
  expect(rows).toEqual(
    dataMap.map((one) => [one.place, one.holds, one.about, one.form, one.rests, one.readBy, one.deletedBy]),
  )
})
