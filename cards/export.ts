import { button, buttons, card, heading, inputChoice, note, subheading, text } from './kit.ts'
import type { Card } from './kit.ts'
import { opener } from './help.ts'
import type { Words } from './text/words.ts'

/** What can be taken out of the sheet: all of it as a workbook, or a unit's texts to print for its patients. */
export const exportCard = (
  t: Words,
  units: readonly { id: string; name: string; clinicName: string }[],
): Card =>
  card(t, t('export.title'), [
    heading(t('export.title')),
    subheading(t('export.workbook')),
    text(t('export.workbookHint'), { spacing: 'small' }),
    buttons(button(t('export.workbookGet'), 'sheet.download', {}, { style: 'positive', inputs: false })),
    subheading(t('export.list')),
    text(t('export.listHint'), { spacing: 'small' }),
    units.length === 0
      ? note(t('export.noUnit'))
      : inputChoice(
          { id: 'unitId', label: t('export.unit'), value: units[0]?.id },
          units.map(({ id, name, clinicName }) => ({
            title: name === clinicName ? name : `${clinicName}: ${name}`,
            value: id,
          })),
        ),
    buttons(units.length > 0 && button(t('export.listGet'), 'sheet.unitTexts', {}), opener(t, 'sheet')),
  ])
