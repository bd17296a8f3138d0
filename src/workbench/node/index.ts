export { openOffice, ANNOUNCED_EXCEL_API, type Office, type OfficeOptions } from './openOffice';
export type { Counter } from './counter';
export type { Wire } from './wire';
