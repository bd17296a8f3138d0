const DAY = 86_400_000;
/** 30 December 1899: from March 1900 on Excel's day numbers count from it. */
const ORIGIN = Date.UTC(1899, 11, 30);

/** Excel's number of a day written `YYYY-MM-DD`. */
export function dateSerial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - ORIGIN) / DAY;
}

/** The day `YYYY-MM-DD` of Excel's number; its time of day is left out. */
export function dayOfSerial(serial: number): string {
  return new Date(ORIGIN + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
