import type { Content } from '../content';
import type { Literal, SheetSpec } from '../spec';
import { columnLetters, layout } from '../tables/layout';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';

/** Last year's figures as the planner pastes them: units down, indicators across, quarters behind them where they are known. */
export function basesSheet(edition: Edition, content: Content): SheetSpec {
  const { text } = edition;
  const names = content.indicators.map((indicator) => indicator.name);
  const byQuarter = names.filter((name) => content.assignments.some((row) => row.indicator === name && row.lastYearQuarters));
  const quarterNames = byQuarter.flatMap((name) => text.baseQuarters.map((quarter) => `${name} ${quarter}`));
  const table = layout('Bases', ['unit', ...names, ...quarterNames], text);
  const carried = new Map(content.assignments.map((row) => [JSON.stringify([row.unit, row.indicator]), row]));
  const rows = content.units.map((unit): readonly Literal[] => [
    unit.shortName,
    ...names.map((name) => carried.get(JSON.stringify([unit.shortName, name]))?.lastYear ?? null),
    ...byQuarter.flatMap((name) => carried.get(JSON.stringify([unit.shortName, name]))?.lastYearQuarters ?? [null, null, null, null]),
  ]);
  return plainTable(edition, {
    layout: table,
    title: `${content.year - 1}${text.titles.bases}`,
    remark: text.remarks.bases,
    rows,
    widths: { unit: 16, ...Object.fromEntries([...names, ...quarterNames].map((name) => [name, 13])) },
    formats: [
      { address: bodyAddress('A', 'A', rows.length), numberFormat: '@' },
      ...(names.length > 0
        ? [{ address: bodyAddress('B', columnLetters(names.length + quarterNames.length), rows.length), numberFormat: '#,##0.##########' }]
        : []),
    ],
    freezeColumns: 1,
    tabColor: '#5B6470',
  });
}
