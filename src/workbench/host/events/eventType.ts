/** Numbers of the events on the wire, as they stand in office.js beside each registration. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableChanged: 101,
} as const;

/** Target of events of collections (`OfficeExtension.Constants.eventWorkbookId`). */
export const WORKBOOK_TARGET = 'Workbook';
