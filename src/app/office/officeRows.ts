import { DIRECTIONS, KINDS } from '../../domain/indicator';
import { DEFAULT_RULE, type LightRule } from '../../domain/track/lightRule';
import type { Category } from '../../domain/unit';
import type { TableReader } from '../../workbook/decode/cells';
import { decodeRule } from '../../workbook/decode/rules';
import { STATUS } from '../../workbook/formulas/status';
import { packKey } from '../../workbook/pack/packRecord';
import { monthKeys } from '../../workbook/tables/layout';
import { isAnsweredFor, kindsOfEntry } from './answeredRows';
import { lastFigureBefore } from './lastFigure';
import type { OfficeRow } from './officeBook';

/** Not started, behind, far behind. */
const BEHIND: ReadonlySet<number> = new Set([STATUS.notStarted, STATUS.behind, STATUS.farBehind]);

interface OfficeTables {
  readonly indicators: TableReader;
  readonly units: TableReader;
  readonly ledger: TableReader;
  readonly rules: TableReader;
  readonly categories: ReadonlyMap<string, Category>;
}

interface IndicatorFacts extends Pick<OfficeRow, 'decimals' | 'type' | 'direction' | 'kind' | 'rule'> {
  readonly code: string;
}

/** The rows that offices answer for, in the order of the ledger. */
export function officeRows({ indicators, units, ledger, rules, categories }: OfficeTables): readonly OfficeRow[] {
  const facts = indicatorFacts(indicators, rulesByName(rules));
  const codes = new Map(rowsOf(units).map((row) => [units.text('shortName', row), units.has('code') ? units.text('code', row) : '']));
  return rowsOf(ledger).flatMap((row): OfficeRow[] => {
    const [indicator, unit] = [ledger.text('indicator', row), ledger.text('unit', row)];
    const about = facts.get(indicator);
    if (!about || !isAnsweredFor(unit, categories)) return [];
    return [{ ...about, row, key: packKey({ code: about.code, name: indicator }, { code: codes.get(unit) ?? '', name: unit }), indicator, unit, ...standing(ledger, row, about.kind) }];
  });
}

function standing(ledger: TableReader, row: number, kind: OfficeRow['kind']) {
  const month = ledger.number('_month', row) ?? 0;
  const code = ledger.number('_code', row) ?? STATUS.blank;
  // Nothing of a plan stands near a figure that the statistics station answers for.
  const planned = (key: 'annual' | 'milestone' | 'gap' | 'distance' | 'lastYear'): number | null => (kind === 'words' || !ledger.has(key) ? null : ledger.number(key, row));
  return {
    office: ledger.text('leadOffice', row),
    measure: ledger.text('measure', row),
    month,
    isDue: ledger.number('_due', row) === 1,
    isMissing: ledger.number('_missing', row) === 1,
    isBehind: BEHIND.has(code),
    status: ledger.text('status', row),
    code,
    colour: ledger.number('_colour', row) ?? 0,
    annual: planned('annual'),
    milestone: planned('milestone'),
    gap: planned('gap'),
    distance: planned('distance'),
    lastYear: planned('lastYear'),
    last: lastFigureBefore(ledger, row, month),
    fields: {
      actual: month > 0 ? ledger.raw(monthKeys[month - 1] ?? '', row) : null,
      nature: ledger.raw('nature', row),
      cause: ledger.raw('cause', row),
      nextStep: ledger.raw('nextStep', row),
      deadline: ledger.raw('deadline', row),
      request: null,
    },
  };
}

function indicatorFacts(reader: TableReader, rules: ReadonlyMap<string, LightRule>): ReadonlyMap<string, IndicatorFacts> {
  const kinds = kindsOfEntry(reader);
  return new Map(
    rowsOf(reader).map((row) => {
      const name = reader.text('name', row);
      return [
        name,
        {
          code: reader.text('code', row),
          decimals: reader.number('decimals', row) ?? 0,
          type: reader.word('kind', row, 'kinds', KINDS, 'flow'),
          direction: reader.word('direction', row, 'directions', DIRECTIONS, 'higher'),
          kind: kinds.get(name) ?? 'words',
          rule: (reader.has('rule') ? rules.get(reader.text('rule', row)) : undefined) ?? DEFAULT_RULE,
        },
      ];
    }),
  );
}

function rulesByName(reader: TableReader): ReadonlyMap<string, LightRule> {
  return new Map((reader.has('name') ? rowsOf(reader) : []).map((row) => [reader.text('name', row), decodeRule(reader, row)]));
}

function rowsOf(reader: TableReader): readonly number[] {
  return Array.from({ length: reader.rows }, (_, row) => row);
}
