import type { Content } from '../content';
import type { Literal, SheetSpec } from '../spec';
import { columnLetters, layout } from '../tables/layout';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';

/** Last year's figures as the planner pastes them: units down, indicators across. */
export function basesSheet(edition: Edition, content: Content): SheetSpec {
  const { text } = edition;
  const names = content.indicators.map((indicator) => indicator.name);
  const table = layout('Bases', ['unit', ...names], text);
  const figures = new Map(content.assignments.map((row) => [JSON.stringify([row.unit, row.indicator]), row.lastYear]));
  const rows = content.units.map((unit): readonly Literal[] => [
    unit.shortName,
    ...names.map((name) => figures.get(JSON.stringify([unit.shortName, name])) ?? null),
  ]);
  return plainTable(edition, {
    layout: table,
    title: `${content.year - 1}${text.titles.bases}`,
    remark: text.remarks.bases,
    rows,
    widths: { unit: 16, ...Object.fromEntries(names.map((name) => [name, 13])) },
    formats: [
      { address: bodyAddress('A', 'A', rows.length), numberFormat: '@' },
      ...(names.length > 0
        ? [{ address: bodyAddress('B', columnLetters(names.length), rows.length), numberFormat: '#,##0.##########' }]
        : []),
    ],
    freezeColumns: 1,
    tabColor: '#5B6470',
  });
}
