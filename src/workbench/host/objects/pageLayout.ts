import type { PageLayout } from '../../book/operation';
import { invalidArgument } from '../hostError';
import { HostObject, type ObjectType, type ScalarProperty } from '../hostObject';
import { toRange, makeRange } from '../range/makeRange';
import { WHOLE_SHEET } from '../rangeTarget';
import type { Session } from '../session';
import { isGiven, toChoice, toFlag, toInteger, toNumber, toRecord, toText } from '../wireValue';

const PAPER = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal'] as const;
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Margin = keyof PageLayout['margins'];

const pageLayout: ObjectType<string> = {
  name: 'PageLayout',
  scalars: {
    BlackAndWhite: flagProperty('blackAndWhite'),
    BottomMargin: marginProperty('bottom'),
    CenterHorizontally: flagProperty('centerHorizontally'),
    FooterMargin: marginProperty('footer'),
    HeaderMargin: marginProperty('header'),
    LeftMargin: marginProperty('left'),
    Orientation: {
      get: (sheet, session) => layout(session, sheet).orientation,
      set: (sheet, value, session) => change(session, sheet, { orientation: toChoice(value, ORIENTATIONS, 'orientation') }),
    },
    PaperSize: {
      get: (sheet, session) => layout(session, sheet).paperSize,
      set: (sheet, value, session) => change(session, sheet, { paperSize: toChoice(value, PAPER, 'paperSize') }),
    },
    PrintGridlines: flagProperty('printGridlines'),
    RightMargin: marginProperty('right'),
    TopMargin: marginProperty('top'),
    Zoom: { get: readZoom, set: setZoom },
  },
  objects: { HeadersFooters: (sheet, session) => HostObject.of(headersFooters, sheet, session) },
  methods: {
    GetPrintTitleRowsOrNullObject: (sheet, _, session) => {
      const { titleRows } = layout(session, sheet);
      return titleRows && makeRange(session, sheet, { ...WHOLE_SHEET, row: titleRows.first, rows: titleRows.last - titleRows.first + 1 });
    },
    GetPrintTitleColumnsOrNullObject: (sheet, _, session) => {
      const { titleColumns } = layout(session, sheet);
      return titleColumns && makeRange(session, sheet, { ...WHOLE_SHEET, column: titleColumns.first, columns: titleColumns.last - titleColumns.first + 1 });
    },
    SetPrintArea: (sheet, [range], session) => change(session, sheet, { printArea: toRange(range, session, sheet).area }),
    SetPrintMargins: (sheet, [unit, options], session) => setMargins(session, sheet, unit, options),
    SetPrintTitleRows: (sheet, [range], session) => {
      const { area } = toRange(range, session, sheet);
      change(session, sheet, { titleRows: { first: area.row, last: area.row + area.rows - 1 } });
    },
    SetPrintTitleColumns: (sheet, [range], session) => {
      const { area } = toRange(range, session, sheet);
      change(session, sheet, { titleColumns: { first: area.column, last: area.column + area.columns - 1 } });
    },
  },
};

const headersFooters: ObjectType<string> = {
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (sheet, session) => HostObject.of(headerFooter, sheet, session) },
};

const headerFooter: ObjectType<string> = {
  name: 'HeaderFooter',
  scalars: {
    CenterFooter: textProperty('centerFooter'),
    CenterHeader: textProperty('centerHeader'),
    LeftFooter: textProperty('leftFooter'),
    LeftHeader: textProperty('leftHeader'),
    RightFooter: textProperty('rightFooter'),
    RightHeader: textProperty('rightHeader'),
  },
};

export function pageLayoutObject(session: Session, sheet: string): HostObject {
  return HostObject.of(pageLayout, session.sheet(sheet).id, session);
}

function layout(session: Session, sheet: string): PageLayout {
  return session.sheet(sheet).pageLayout;
}

function change(session: Session, sheet: string, part: Partial<PageLayout>): void {
  session.write({ type: 'setPageLayout', sheet, layout: part });
}

function flagProperty(key: 'blackAndWhite' | 'centerHorizontally' | 'printGridlines'): ScalarProperty<string> {
  return {
    get: (sheet, session) => layout(session, sheet)[key],
    set: (sheet, value, session) => change(session, sheet, { [key]: toFlag(value, key) }),
  };
}

function marginProperty(key: Margin): ScalarProperty<string> {
  return {
    get: (sheet, session) => layout(session, sheet).margins[key] ?? null,
    set: (sheet, value, session) =>
      change(session, sheet, { margins: { ...layout(session, sheet).margins, [key]: toNumber(value, key) } }),
  };
}

function textProperty(key: keyof PageLayout['headerFooter']): ScalarProperty<string> {
  return {
    get: (sheet, session) => layout(session, sheet).headerFooter[key] ?? '',
    set: (sheet, value, session) =>
      change(session, sheet, { headerFooter: { ...layout(session, sheet).headerFooter, [key]: toText(value, key) } }),
  };
}

function readZoom(sheet: string, session: Session): unknown {
  const { fit, scale } = layout(session, sheet);
  const { wide, tall } = fit;
  if (wide === undefined && tall === undefined) return { scale };
  return { ...(wide !== undefined && { horizontalFitToPages: wide }), ...(tall !== undefined && { verticalFitToPages: tall }) };
}

function setZoom(sheet: string, value: unknown, session: Session): void {
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = toRecord(value, 'zoom');
  const fit = {
    ...(isGiven(wide) && { wide: toInteger(wide, 'horizontalFitToPages') }),
    ...(isGiven(tall) && { tall: toInteger(tall, 'verticalFitToPages') }),
  };
  change(session, sheet, { fit, ...(isGiven(scale) && { scale: scaleOf(scale) }) });
}

function scaleOf(value: unknown): number {
  const scale = toInteger(value, 'scale');
  if (scale < 10 || scale > 400) throw invalidArgument('A page is scaled to between 10 and 400 percent.');
  return scale;
}

function setMargins(session: Session, sheet: string, unit: unknown, options: unknown): void {
  const factor = POINTS[toChoice(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
  const given = Object.entries(toRecord(options, 'marginOptions')).filter(([, value]) => isGiven(value));
  const margins = given.map(([key, value]) => {
    const side = toChoice<Margin>(key, ['left', 'right', 'top', 'bottom', 'header', 'footer'], 'margin');
    return [side, toNumber(value, side) * factor] as const;
  });
  change(session, sheet, { margins: { ...layout(session, sheet).margins, ...Object.fromEntries(margins) } });
}
