import { formatArea, quoteSheetName } from '../../book/address';
import { boundAreas, intersectAreas } from '../../book/area';
import type { Area } from '../../book/operation';
import { HostError, invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import { clearRange } from '../range/clearRange';
import { copyRange } from '../range/copyRange';
import { groupLines, readHidden, setHidden, ungroupLines } from '../range/lineProperties';
import { makeRange, toRange } from '../range/makeRange';
import { readFormulas, readNumberFormats, readText, readValueTypes, readValues } from '../range/readCells';
import { mergeRange } from '../range/mergeRange';
import { deleteRange, insertRange } from '../range/shiftRange';
import { usedArea } from '../range/usedArea';
import { writeCells, wrongShape } from '../range/writeCells';
import { writeNumberFormats } from '../range/writeNumberFormats';
import { WHOLE_SHEET, type RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { isGiven, toChoice, toFlag, toInteger } from '../wireValue';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject } from './dataValidation';
import { mergedAreasObject } from './rangeAreas';
import { rangeFormatObject } from './rangeFormat';
import { tablesTouchingObject } from './tableScopedCollection';
import { worksheetObject } from './worksheet';

const GROUPS = ['ByRows', 'ByColumns'] as const;

const range: ObjectType<RangeTarget> = {
  name: 'Range',
  kept: true,
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    ColumnCount: { get: ({ area }) => area.columns },
    ColumnHidden: {
      get: (target, session) => readHidden(session, target, 'columns'),
      set: (target, value, session) => setHidden(session, target, 'columns', toFlag(value, 'columnHidden')),
    },
    ColumnIndex: { get: ({ area }) => area.column },
    Formulas: { get: (target, session) => readFormulas(session, target), set: (target, value, session) => writeCells(session, target, value) },
    Hidden: {
      get: (target, session) => {
        const [rows, columns] = [readHidden(session, target, 'rows'), readHidden(session, target, 'columns')];
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    IsEntireColumn: { get: (target) => target.isWholeColumns },
    IsEntireRow: { get: (target) => target.isWholeRows },
    NumberFormat: {
      get: (target, session) => readNumberFormats(session, target),
      set: (target, value, session) => writeNumberFormats(session, target, value),
    },
    RowCount: { get: ({ area }) => area.rows },
    RowHidden: {
      get: (target, session) => readHidden(session, target, 'rows'),
      set: (target, value, session) => setHidden(session, target, 'rows', toFlag(value, 'rowHidden')),
    },
    RowIndex: { get: ({ area }) => area.row },
    Text: { get: (target, session) => readText(session, target), calculated: true },
    ValueTypes: { get: (target, session) => readValueTypes(session, target), calculated: true },
    Values: {
      get: (target, session) => readValues(session, target),
      set: (target, value, session) => writeCells(session, target, value),
      calculated: true,
    },
  },
  objects: {
    ConditionalFormats: (target, session) => conditionalFormatsObject(session, target),
    DataValidation: (target, session) => dataValidationObject(session, target),
    Format: (target, session) => rangeFormatObject(session, target),
    Worksheet: (target, session) => worksheetObject(session, target.sheet),
  },
  methods: {
    Calculate: (_, __, session) => {
      session.calculationWanted = true;
    },
    Clear: (target, [what], session) =>
      clearRange(session, target, toChoice(what ?? 'All', ['All', 'Formats', 'Contents'], 'applyTo')),
    CopyFrom: (target, [source, type, skipBlanks, transpose], session) => {
      if (transpose === true) throw new HostError('ApiNotFound', 'The workbench does not model transposed copies.');
      const from = toRange(source, session, target.sheet);
      copyRange(session, from, target, toChoice(type ?? 'All', ['All', 'Formulas', 'Values', 'Formats'], 'copyType'), skipBlanks === true);
    },
    Delete: (target, [shift], session) => {
      toChoice(shift, ['Up', 'Left'], 'shift');
      deleteRange(session, target);
    },
    GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns], session) =>
      makeRange(session, sheet, { ...area, rows: toInteger(rows, 'numRows'), columns: toInteger(columns, 'numColumns') }),
    GetBoundingRect: (target, [other], session) => {
      const range2 = toRange(other, session, target.sheet);
      if (range2.sheet !== target.sheet) throw invalidArgument('Both ranges must be on one sheet.');
      return makeRange(session, target.sheet, boundAreas(target.area, range2.area));
    },
    GetCell: ({ sheet, area }, [row, column], session) =>
      makeRange(session, sheet, { row: area.row + toInteger(row, 'row'), column: area.column + toInteger(column, 'column'), rows: 1, columns: 1 }),
    GetColumn: ({ sheet, area }, [column], session) =>
      makeRange(session, sheet, { ...area, column: area.column + inside(column, area.columns), columns: 1 }),
    GetEntireColumn: ({ sheet, area }, _, session) => makeRange(session, sheet, { ...WHOLE_SHEET, column: area.column, columns: area.columns }),
    GetEntireRow: ({ sheet, area }, _, session) => makeRange(session, sheet, { ...WHOLE_SHEET, row: area.row, rows: area.rows }),
    GetIntersection: (target, [other], session) => {
      const found = intersection(session, target, other);
      if (!found) throw new HostError('ItemNotFound', 'The ranges do not intersect.');
      return found;
    },
    GetIntersectionOrNullObject: (target, [other], session) => intersection(session, target, other),
    GetLastCell: ({ sheet, area }, _, session) =>
      makeRange(session, sheet, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    GetLastColumn: ({ sheet, area }, _, session) =>
      makeRange(session, sheet, { ...area, column: area.column + area.columns - 1, columns: 1 }),
    GetLastRow: ({ sheet, area }, _, session) => makeRange(session, sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
    GetMergedAreasOrNullObject: (target, _, session) => mergedAreasObject(session, target),
    GetOffsetRange: ({ sheet, area }, [rows, columns], session) =>
      makeRange(session, sheet, { ...area, row: area.row + toInteger(rows, 'rowOffset'), column: area.column + toInteger(columns, 'columnOffset') }),
    GetResizedRange: ({ sheet, area }, [rows, columns], session) =>
      makeRange(session, sheet, { ...area, rows: area.rows + toInteger(rows, 'deltaRows'), columns: area.columns + toInteger(columns, 'deltaColumns') }),
    GetRow: ({ sheet, area }, [row], session) => makeRange(session, sheet, { ...area, row: area.row + inside(row, area.rows), rows: 1 }),
    GetTables: (target, [fullyContained], session) => tablesTouchingObject(session, target, isGiven(fullyContained) && fullyContained === true),
    GetUsedRange: (target, [valuesOnly], session) => {
      const found = used(session, target, valuesOnly);
      if (!found) throw new HostError('ItemNotFound', 'No cell of the range is used.');
      return found;
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly], session) => used(session, target, valuesOnly),
    Group: (target, [option], session) => groupLines(session, target, toChoice(option, GROUPS, 'groupOption')),
    HideGroupDetails: (target, [option], session) => setGroupHidden(session, target, option, true),
    ShowGroupDetails: (target, [option], session) => setGroupHidden(session, target, option, false),
    Ungroup: (target, [option], session) => ungroupLines(session, target, toChoice(option, GROUPS, 'groupOption')),
    Insert: (target, [shift], session) => {
      toChoice(shift, ['Down', 'Right'], 'shift');
      return rangeObject(insertRange(session, target), session);
    },
    Merge: (target, [across], session) => mergeRange(session, target, isGiven(across) && across === true),
    Unmerge: ({ sheet, area }, _, session) => {
      requireUnprotected(session.sheet(sheet));
      session.write({ type: 'unmergeCells', sheet, area });
    },
    Select: ({ sheet, area }, _, session) => {
      session.write({ type: 'activateSheet', sheet });
      session.book.select({ sheet, area }, 'addin');
    },
    _KeepReference: (target, _, session) => void session.keep(target),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw wrongShape();
    },
  },
};

export function rangeObject(target: RangeTarget, session: Session): HostObject {
  return HostObject.of(range, target, session);
}

function address({ sheet, area }: RangeTarget, session: Session): string {
  return `${quoteSheetName(session.sheet(sheet).name)}!${formatArea(area)}`;
}

function inside(value: unknown, count: number): number {
  const index = toInteger(value, 'index');
  if (index < 0 || index >= count) throw invalidArgument('The index lies outside the range.');
  return index;
}

function intersection(session: Session, target: RangeTarget, other: unknown): HostObject | null {
  const second = toRange(other, session, target.sheet);
  const area: Area | null = second.sheet === target.sheet ? intersectAreas(target.area, second.area) : null;
  return area && makeRange(session, target.sheet, area);
}

function used(session: Session, target: RangeTarget, valuesOnly: unknown): HostObject | null {
  const area = usedArea(session.sheet(target.sheet), target.area, isGiven(valuesOnly) && valuesOnly === true);
  return area && makeRange(session, target.sheet, area);
}

function setGroupHidden(session: Session, target: RangeTarget, option: unknown, hidden: boolean): void {
  const axis = toChoice(option, GROUPS, 'groupOption') === 'ByRows' ? 'rows' : 'columns';
  setHidden(session, target, axis, hidden, { collapsed: hidden });
}
