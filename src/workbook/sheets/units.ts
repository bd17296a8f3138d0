import type { Content } from '../content';
import { unitFormulas } from '../formulas/unitFormulas';
import type { Literal, SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import type { UnitKey } from '../tables/columns';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';
import { listValidation, monthValidation } from './validations';

export function unitsSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const table = tables.units;
  const { categories, operatingStates } = text.words;
  const count = content.units.length;
  const area = (key: UnitKey): string => bodyAddress(table.letter(key), table.letter(key), count);
  return plainTable(edition, {
    layout: table,
    title: text.titles.units,
    remark: text.remarks.units,
    rows: content.units.map((unit) => {
      const cells: Partial<Record<UnitKey, Literal>> = {
        code: unit.code,
        creditCode: unit.creditCode,
        fullName: unit.fullName,
        shortName: unit.shortName,
        category: categories[unit.category],
        industry: unit.industry,
        leadOffice: unit.leadOffice,
        contactLeader: unit.contactLeader,
        liaison: unit.liaison,
        sizeClass: unit.sizeClass,
        state: operatingStates[unit.state],
        stateFrom: unit.stateFrom,
        startMonth: unit.startMonth,
        note: unit.note,
      };
      return table.keys.map((key) => cells[key] ?? null);
    }),
    formulas: unitFormulas(tables, text),
    widths: { code: 9, creditCode: 21, fullName: 27, shortName: 14, industry: 18, sizeClass: 13, note: 38, leadOffice: 12 },
    formats: (['code', 'creditCode', 'fullName', 'shortName'] as const).map((key) => ({ address: area(key), numberFormat: '@' })),
    validations: [
      listValidation(edition, area('category'), Object.values(categories)),
      listValidation(edition, area('state'), Object.values(operatingStates)),
      monthValidation(edition, area('stateFrom')),
      monthValidation(edition, area('startMonth')),
    ],
    freezeColumns: 4,
    tabColor: '#5B6470',
  });
}
