import { dayOfSerial } from '../../workbook/sheets/dateSerial';
import type { OfficeBook } from '../office/officeBook';

/** What the record of returns says of an office's form; days are `YYYY-MM-DD`, `null` where nothing was noted. */
export interface ReturnState {
  readonly office: string;
  /** Empty where nobody is named. */
  readonly liaison: string;
  readonly sentOn: string | null;
  readonly due: string | null;
  readonly receivedOn: string | null;
  readonly isLate: boolean;
}

/** Forms of a month 1…12, the last entry of each office, those still awaited first. */
export function returnStates({ returns, liaisons }: Pick<OfficeBook, 'returns' | 'liaisons'>, month: number): readonly ReturnState[] {
  const rows = Array.from({ length: returns.has('office') ? returns.rows : 0 }, (_, row) => row).filter((row) => returns.number('month', row) === month && returns.text('office', row) !== '');
  const day = (key: 'sentOn' | 'due' | 'receivedOn', row: number): string | null => {
    const serial = returns.number(key, row);
    return serial === null || serial <= 0 ? null : dayOfSerial(serial);
  };
  const last = new Map(
    rows.map((row): [string, ReturnState] => {
      const [office, due, receivedOn] = [returns.text('office', row), day('due', row), day('receivedOn', row)];
      return [office, { office, liaison: liaisons.get(office) ?? '', sentOn: day('sentOn', row), due, receivedOn, isLate: due !== null && receivedOn !== null && receivedOn > due }];
    }),
  );
  return [...last.values()].sort((left, right) => Number(left.receivedOn !== null) - Number(right.receivedOn !== null));
}
