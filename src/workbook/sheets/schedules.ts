import type { Content } from '../content';
import { ownCell } from '../formulas/reference';
import { scheduleFormulas } from '../formulas/schedules';
import type { FormatSpec, SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { dueKeys, pointKeys, type ScheduleKey } from '../tables/columns';
import { FIRST_ROW, MONTH_ROW, MONTHS, monthKeys } from '../tables/layout';
import { schedulesIn } from '../text/schedulesIn';
import { bodyAddress, type Edition } from './frame';
import { palette } from './palette';
import { plainTable } from './plainTable';
import { listValidation, numberValidation, wholeColumnList } from './validations';

/** The schedules: points typed on the left, what is due by every month end worked out on the right. */
export function schedulesSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text, language } = edition;
  const texts = schedulesIn(language);
  const table = tables.schedules;
  const count = content.curves.length;
  const area = (from: ScheduleKey, to: ScheduleKey = from): string => bodyAddress(table.letter(from), table.letter(to), count);
  const own = ownCell(table);
  const sheet = plainTable(edition, {
    layout: table,
    title: text.titles.schedules,
    remark: text.remarks.schedules,
    rows: content.curves.map(({ name, form, source, points, note }) => {
      const typed = [name, text.words.curveForms[form], source || null, ...MONTHS.map((month) => points[month - 1] ?? null)];
      return [...typed, ...table.keys.slice(typed.length).map((key) => (key === 'note' ? note || null : null))];
    }),
    formulas: scheduleFormulas(tables, text, texts),
    widths: {
      name: 27, form: 12, source: 13, check: 17, note: 48,
      ...Object.fromEntries(monthKeys.map((key) => [key, 5])),
      ...Object.fromEntries(dueKeys.map((key) => [key, 6])),
    },
    formats: [
      { address: area('name'), numberFormat: '@', bold: true, wrap: true },
      { address: area('source'), numberFormat: '@' },
      { address: area('month1', 'month12'), numberFormat: '0.##########', fill: palette.input, horizontal: 'Center' },
      { address: area('due0', 'due12'), numberFormat: '0.0', horizontal: 'Center' },
      { address: area('check', 'note'), wrap: true },
    ],
    validations: [
      listValidation(edition, area('form'), Object.values(text.words.curveForms)),
      wholeColumnList(edition, area('source'), tables.pastYear, 'indicator', content.pastYears.length),
      numberValidation(edition, area('month1', 'month12')),
    ],
    freezeColumns: 1,
    tabColor: '#7F6000',
  });
  return {
    ...sheet,
    literals: [...sheet.literals, ...monthNumbers(tables), ...GROUPS.map(([group, from]) => ({ address: `${table.letter(from)}${GROUP_ROW}`, rows: [[texts.groups[group]]] }))],
    formats: [...sheet.formats, ...groupBands(tables)],
    conditionalFormats: [
      { address: area('check'), formula: `=${own('_fault')}>0`, fontColor: palette.shortfall, bold: true },
      { address: area('due0', 'due12'), formula: `=AND(LEN(${own('name')})>0,${own('_ok')}=0)`, fontColor: palette.line },
    ],
    rows: [...sheet.rows, { first: GROUP_ROW - 1, last: GROUP_ROW - 1, height: 17 }, { first: FIRST_ROW - 1, last: FIRST_ROW - 2 + Math.max(1, count), height: language === 'zh' ? 30 : 40 }],
    page: sheet.page && { ...sheet.page, paper: 'a3' },
  };
}

function monthNumbers({ schedules }: Layouts): SheetSpec['literals'] {
  const over = (from: ScheduleKey, to: ScheduleKey): string => `${schedules.letter(from)}${MONTH_ROW}:${schedules.letter(to)}${MONTH_ROW}`;
  return [
    { address: over('due0', 'due12'), rows: [[0, ...MONTHS]] },
    { address: over(pointKeys[0], pointKeys[11]), rows: [[...MONTHS]] },
  ];
}

const GROUP_ROW = 4;
const GROUPS = [
  ['name', 'name', 'source', '#44546A'],
  ['points', 'month1', 'month12', '#7F6000'],
  ['due', 'due0', 'due12', '#1F4E79'],
  ['check', 'check', 'note', '#44546A'],
] as const satisfies readonly (readonly [string, ScheduleKey, ScheduleKey, string])[];

function groupBands({ schedules }: Layouts): readonly FormatSpec[] {
  return GROUPS.map(([, from, to, fill]) => ({
    address: `${schedules.letter(from)}${GROUP_ROW}:${schedules.letter(to)}${GROUP_ROW}`,
    fill,
    fontColor: palette.headerText,
    bold: true,
    vertical: 'Center',
  }));
}
