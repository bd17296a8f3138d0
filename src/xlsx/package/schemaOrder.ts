import { elements, type XmlElement, xml } from './xml';

/** The order that ECMA-376 (CT_Worksheet) gives a worksheet's children; Excel repairs files that break it. */
const WORKSHEET = `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
  scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
  cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

const WORKBOOK = `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`.split(/\s+/);

const PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

const TABLE = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

const ORDERS: Record<string, readonly string[]> = {
  worksheet: WORKSHEET,
  workbook: WORKBOOK,
  sheetPr: PROPERTIES,
  table: TABLE,
};

/** The child of that name, put in at its place when there is none yet. */
export function ensureChild(parent: XmlElement, name: string): XmlElement {
  const known = elements(parent, name)[0];
  if (known) return known;
  const created = xml(name);
  insertInOrder(parent, created);
  return created;
}

/** Puts the element behind those that must stand before it. */
export function insertInOrder(parent: XmlElement, element: XmlElement): void {
  const order = ORDERS[parent.name] ?? [];
  const rank = order.indexOf(element.name);
  const at = parent.children.findIndex((other) => typeof other !== 'string' && order.indexOf(other.name) > rank);
  if (rank < 0 || at < 0) parent.children.push(element);
  else parent.children.splice(at, 0, element);
}

export function removeChildren(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((element) => typeof element === 'string' || element.name !== name);
}
