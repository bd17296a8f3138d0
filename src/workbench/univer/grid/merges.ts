import { RANGE_TYPE } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { intersectAreas } from '../../book/area';
import type { Operation } from '../../book/operation';
import type { WorkbookUnit } from '../workbookUnit';
import { toArea, toRange } from './range';

type Merge = Extract<Operation, { readonly type: 'mergeCells' | 'unmergeCells' }>;

/** Shows cells as one, or each for itself again. */
export function setMerged(unit: WorkbookUnit, { type, sheet: subUnitId, area }: Merge): void {
  const target = { unitId: unit.id, subUnitId };
  unit.grow(subUnitId, area.row + area.rows, area.column + area.columns);
  const sheet = unit.sheet(subUnitId);
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const touched = sheet.getMergeData().filter((range) => intersectAreas(toArea(range, size), area));
  if (touched.length > 0) unit.run(RemoveWorksheetMergeMutation.id, { ...target, ranges: touched });
  if (type === 'mergeCells') unit.run(AddWorksheetMergeMutation.id, { ...target, ranges: [{ ...toRange(area), rangeType: RANGE_TYPE.NORMAL }] });
}
