/** What Xushi's protection leaves to users besides the open cells. Everything can be selected. */
export const PROTECTION_OPTIONS: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowSort: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
};
