import { expect, test } from '@jest/globals'
import { findGaps } from '../../bot/domain/text-gaps.ts'

const gapsOf = (text: string) => findGaps(text).map(({ found }) => found)

test.each([
  ['____ kl. __', ['____', '__']],
  ['...... og ……', ['......', '……']],
  ['xx.xx.xxxx kl. XX:XX, rom xx', ['xx.xx.xxxx', 'XX:XX', 'xx']],
  ['dd.mm.åååå kl. tt:mm', ['dd.mm.åååå', 'tt:mm']],
  ['yyyy-mm-dd, hh.mm', ['yyyy-mm-dd', 'hh.mm']],
  ['[navn på lege] <dato> <<tid>>', ['[navn på lege]', '<dato>', '<<tid>>']],
  ['%dato%, #tlf#, $tid', ['%dato%', '#tlf#', '$tid']],
  ['den (dato) kl. (klokkeslett)', ['(dato)', '(klokkeslett)']],
  ['Du har time DATO kl. KLOKKESLETT. Ring TLF.', ['DATO', 'KLOKKESLETT', 'TLF']],
])('what is left open by hand is found: %s', (text, found) => {
  expect(gapsOf(text)).toEqual(found)
})

test.each([
  'Du har time {dato} kl. {kl} ... ring {tlf} (hverdager).',
  'TLF 33 00 00 00, KLOKKEN {kl}, TLF: {tlf}',
  'Møt i PLAN 2, bygg XXL. Ta med 50 % av #1.',
  'HUSK TID OG DATO',
  'Betal 100 $ eller 5%.',
])('what is meant is left alone: %s', (text) => {
  expect(gapsOf(text)).toEqual([])
})
