import type { Content } from '../content';
import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';
import { numberValidation } from './validations';

export function rulesSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const table = tables.rules;
  const thresholds = bodyAddress(table.letter('onSchedule'), table.letter('strictFrom'), content.rules.length);
  return plainTable(edition, {
    layout: table,
    title: text.titles.rules,
    remark: text.remarks.rules,
    rows: content.rules.map((rule) => table.keys.map((key) => rule[key])),
    widths: {
      name: 16, onSchedule: 15, nearSchedule: 17, behind: 15, attainmentFloor: 18, floorFrom: 12, cappedThrough: 14, strictFrom: 15, source: 60,
    },
    formats: [
      { address: bodyAddress('A', 'A', content.rules.length), numberFormat: '@' },
      { address: thresholds, horizontal: 'Center' },
    ],
    validations: [numberValidation(edition, thresholds)],
    freezeColumns: 1,
    tabColor: '#7F6000',
  });
}
