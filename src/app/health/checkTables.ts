import { type Fault, fault } from './fault';
import { formatFaults } from './checks/formats';
import { formulaFaults } from './checks/formulas';
import { missingColumns, missingTables } from './checks/missing';
import { textFaults } from './checks/numbers';
import { protectionFaults } from './checks/protection';
import { repeatFaults } from './checks/repeats';
import { blankRows, mergedCells } from './checks/rows';
import { monthFaults, nameFaults, settingFaults, versionOf } from './checks/settings';
import type { Standing } from './standing';
import { SCHEMA_VERSION } from '../../workbook/sheets/settings';

/**
 * Everything that is wrong with the workbook itself, in the order in which it is best repaired: what others rest on
 * comes first. A workbook of a newer version (`health-schema-newer`) is only looked at.
 */
export function checkTables(standing: Standing): readonly Fault[] {
  const structure = [...missingTables(standing), ...missingColumns(standing), ...settingFaults(standing), ...nameFaults(standing)];
  const found = [
    ...structure,
    ...mergedCells(standing),
    ...formatFaults(standing),
    ...formulaFaults(standing),
    ...blankRows(standing),
    ...repeatFaults(standing),
    ...textFaults(standing),
    ...monthFaults(standing),
    ...protectionFaults(standing),
  ];
  const { relation, version } = versionOf(standing);
  const facts = { from: version, to: SCHEMA_VERSION };
  if (relation === 'newer') return [fault('health-schema-newer', facts, { table: 'Settings' }), ...found.map(({ issue }) => ({ issue, repairs: [] }))];
  return relation === 'older' ? [older(standing, structure), ...found] : found;
}

/** One repair that brings an older workbook all that it lacks, and the version with it. */
function older(standing: Standing, structure: readonly Fault[]): Fault {
  const { version, row } = versionOf(standing);
  const header = standing.tables.get('Settings')?.header('value') ?? '';
  const place = { table: 'Settings', ...(row !== null && { row: row + 1, column: header }) };
  const lacking = structure.filter(({ issue }) => issue.code !== 'health-column-renamed').flatMap(({ repairs }) => repairs);
  return fault('health-schema-older', { from: version, to: SCHEMA_VERSION }, place, [
    ...lacking,
    ...(row === null ? [] : [{ kind: 'setCells', table: 'Settings', header, cells: [{ row, after: SCHEMA_VERSION }] } as const]),
  ]);
}
