import { columnCharacters, columnPoints, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../book/columnWidth';
import type { CellFormat } from '../../book/operation';
import { invalidArgument } from '../hostError';
import { HostObject, type ObjectType, type ScalarProperty } from '../hostObject';
import { requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { toChoice, toColor, toFlag, toInteger, toNumber, toText } from '../wireValue';
import { bordersObject } from './borders';

type Key = Exclude<keyof CellFormat, 'borders'>;

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const rangeFormat: ObjectType<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    HorizontalAlignment: formatProperty('horizontal', (value) => toChoice(value, HORIZONTAL, 'horizontalAlignment')),
    IndentLevel: formatProperty('indent', (value) => toIndent(value)),
    RowHeight: { get: rowHeight, set: setRowHeight },
    ShrinkToFit: formatProperty('shrinkToFit', (value) => toFlag(value, 'shrinkToFit')),
    VerticalAlignment: formatProperty('vertical', (value) => toChoice(value, VERTICAL, 'verticalAlignment')),
    WrapText: formatProperty('wrapText', (value) => toFlag(value, 'wrapText')),
  },
  objects: {
    Borders: (target, session) => bordersObject(session, target),
    Fill: (target, session) => HostObject.of(fill, target, session),
    Font: (target, session) => HostObject.of(font, target, session),
    Protection: (target, session) => HostObject.of(protection, target, session),
  },
};

const fill: ObjectType<RangeTarget> = {
  name: 'RangeFill',
  scalars: {
    // Excel reports white for cells without fill.
    Color: {
      get: ({ sheet, area }, session) => {
        const color = session.sheet(sheet).formats.common(area, 'fill');
        return color === undefined ? null : (color ?? '#FFFFFF');
      },
      set: (target, value, session) => setFormat(session, target, { fill: toColor(value, 'color') }),
    },
  },
  methods: { Clear: (target, _, session) => setFormat(session, target, { fill: null }) },
};

const font: ObjectType<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    Bold: formatProperty('bold', (value) => toFlag(value, 'bold')),
    Color: formatProperty('fontColor', (value) => toColor(value, 'color')),
    Italic: formatProperty('italic', (value) => toFlag(value, 'italic')),
    Name: formatProperty('fontName', (value) => toText(value, 'name')),
    Size: formatProperty('fontSize', (value) => toNumber(value, 'size')),
  },
};

const protection: ObjectType<RangeTarget> = {
  name: 'FormatProtection',
  scalars: {
    FormulaHidden: lockProperty('formulaHidden'),
    Locked: lockProperty('locked'),
  },
};

export function rangeFormatObject(session: Session, target: RangeTarget): HostObject {
  return HostObject.of(rangeFormat, target, session);
}

/** A property that all cells share, or `null` where they differ. */
function formatProperty<K extends Key>(key: K, parse: (value: unknown) => CellFormat[K]): ScalarProperty<RangeTarget> {
  return {
    get: ({ sheet, area }, session) => session.sheet(sheet).formats.common(area, key) ?? null,
    set: (target, value, session) => setFormat(session, target, { [key]: parse(value) }),
  };
}

/** Locks cannot be changed while they hold. */
function lockProperty(key: 'locked' | 'formulaHidden'): ScalarProperty<RangeTarget> {
  return {
    get: ({ sheet, area }, session) => session.sheet(sheet).formats.common(area, key) ?? null,
    set: ({ sheet, area }, value, session) => {
      requireUnprotected(session.sheet(sheet));
      session.write({ type: 'setFormat', sheet, area, format: { [key]: toFlag(value, key) } });
    },
  };
}

function setFormat(session: Session, { sheet, area }: RangeTarget, format: Partial<CellFormat>): void {
  requireUnprotected(session.sheet(sheet), 'allowFormatCells');
  session.write({ type: 'setFormat', sheet, area, format });
}

function toIndent(value: unknown): number {
  const indent = toInteger(value, 'indentLevel');
  if (indent < 0 || indent > 250) throw invalidArgument('indentLevel must be from 0 to 250.');
  return indent;
}

function columnWidth({ sheet, area }: RangeTarget, session: Session): number | null {
  const characters = session.sheet(sheet).columns.common(area.column, area.column + area.columns - 1, 'width', DEFAULT_COLUMN_WIDTH);
  return characters === null ? null : columnPoints(characters);
}

function setColumnWidth({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  requireUnprotected(session.sheet(sheet), 'allowFormatColumns');
  const width = columnCharacters(toNumber(value, 'columnWidth'));
  if (width < 0 || width > 256) throw invalidArgument('columnWidth is out of bounds.');
  session.write({ type: 'setColumns', sheet, first: area.column, last: area.column + area.columns - 1, width });
}

function rowHeight({ sheet, area }: RangeTarget, session: Session): number | null {
  return session.sheet(sheet).rows.common(area.row, area.row + area.rows - 1, 'height', DEFAULT_ROW_HEIGHT);
}

function setRowHeight({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  requireUnprotected(session.sheet(sheet), 'allowFormatRows');
  const height = toNumber(value, 'rowHeight');
  if (height < 0 || height > 409.5) throw invalidArgument('rowHeight is out of bounds.');
  session.write({ type: 'setRows', sheet, first: area.row, last: area.row + area.rows - 1, height });
}
