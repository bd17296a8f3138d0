const ADD_INS = 'https://learn.microsoft.com/office/dev/add-ins';
const REFERENCE = 'https://learn.microsoft.com/javascript/api/excel';
const SUPPORT = 'https://support.microsoft.com/office';
const ISSUES = 'https://github.com/OfficeDev/office-js/issues';

/** Where the modelled behaviours are written down. */
export const SOURCE = {
  nullValues: `${ADD_INS}/excel/excel-add-ins-blank-null-values`,
  unbounded: `${ADD_INS}/excel/excel-add-ins-ranges-unbounded`,
  setValues: `${ADD_INS}/excel/excel-add-ins-ranges-set-get-values`,
  copy: `${ADD_INS}/excel/excel-add-ins-ranges-cut-copy-paste`,
  insert: `${ADD_INS}/excel/excel-add-ins-ranges-insert`,
  errors: `${ADD_INS}/testing/application-specific-api-error-handling`,
  orNullObject: `${ADD_INS}/develop/application-specific-api-model#ornullobject-methods-and-properties`,
  model: `${ADD_INS}/develop/application-specific-api-model`,
  limits: `${ADD_INS}/concepts/resource-limits-and-performance-optimization`,
  tables: `${ADD_INS}/excel/excel-add-ins-tables`,
  validation: `${ADD_INS}/excel/excel-add-ins-data-validation`,
  conditionalFormats: `${ADD_INS}/excel/excel-add-ins-conditional-formatting`,
  events: `${ADD_INS}/excel/excel-add-ins-events`,
  charts: `${ADD_INS}/excel/excel-add-ins-charts`,
  workbooks: `${ADD_INS}/excel/excel-add-ins-workbooks`,
  worksheets: `${ADD_INS}/excel/excel-add-ins-worksheets`,
  performance: `${ADD_INS}/excel/performance`,
  tutorial: `${ADD_INS}/tutorials/excel-tutorial`,
  typing: `${SUPPORT}/enter-data-manually-in-worksheet-cells-c798181d-d75a-41b1-92ad-6c0800f80038`,
  dates: `${SUPPORT}/stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8`,
  numberFormats: `${SUPPORT}/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2`,
  references: `${SUPPORT}/switch-between-relative-absolute-and-mixed-references-dfec08cd-ae65-4f56-839e-5f0d8d0baca9`,
  sheetNames: `${SUPPORT}/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9`,
  definedNames: `${SUPPORT}/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1`,
  tableHeaders: `${SUPPORT}/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c`,
  apostropheIssue: `${ISSUES}/6687`,
  columnWidthIssue: `${ISSUES}/187`,
  columnWidthPixelsIssue: `${ISSUES}/3036`,
  nameTextIssue: `${ISSUES}/2283`,
  copyFillIssue: `${ISSUES}/2674`,
} as const;

/** A member's entry in the reference, such as `reference('range', 'copyfrom')`. */
export function reference(type: string, member?: string): string {
  return `${REFERENCE}/excel.${type}${member ? `#excel-excel-${type}-${member}-member` : ''}`;
}
