/** Numbers of the events on the wire, as they stand in office.js beside each registration. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  columnSorted: 20,
  rowSorted: 19,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookSelectionChanged: 2,
  workbookActivated: 2203,
} as const;

/** Target of events of collections and of the workbook (`OfficeExtension.Constants.eventWorkbookId`). */
export const WORKBOOK_TARGET = 'Workbook';
