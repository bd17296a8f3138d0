import { formatFixedArea, quoteSheetName } from '../../book/address';
import { sampleCells } from '../../book/layers';
import type { Validation } from '../../book/operation';
import { HostError, invalidArgument } from '../hostError';
import { HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../protection';
import { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { isGiven, toChoice, toFlag, toRecord, toText } from '../wireValue';

type Rule = Validation['rule'];
const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;
/** Excel takes no longer list that is written out; longer ones refer to cells. */
const LONGEST_LIST = 255;

const dataValidation: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    ErrorAlert: {
      get: (range, session) => current(session, range)?.errorAlert ?? null,
      set: (range, value, session) => change(session, range, { errorAlert: toErrorAlert(value) }),
    },
    IgnoreBlanks: {
      get: (range, session) => current(session, range)?.ignoreBlanks ?? true,
      set: (range, value, session) => change(session, range, { ignoreBlanks: toFlag(value, 'ignoreBlanks') }),
    },
    Prompt: {
      get: (range, session) => current(session, range)?.prompt ?? null,
      set: (range, value, session) => change(session, range, { prompt: toPrompt(value) }),
    },
    Rule: {
      get: (range, session) => current(session, range)?.rule ?? {},
      set: (range, value, session) => setRule(session, range, toRule(session, toRecord(value, 'rule'))),
    },
    Type: { get: (range, session) => typeOf(readCurrent(session, range)) },
  },
  methods: {
    Clear: (range, _, session) => {
      requireUnprotected(session.sheet(range.sheet));
      session.write({ type: 'setValidation', sheet: range.sheet, area: range.area, validation: null });
    },
  },
};

export function dataValidationObject(session: Session, range: RangeTarget): HostObject {
  return HostObject.of(dataValidation, range, session);
}

/** The validation of all cells, `null` for none, `undefined` when they differ. */
function readCurrent(session: Session, { sheet, area }: RangeTarget): Validation | null | undefined {
  const { validations } = session.sheet(sheet);
  const found = new Set(
    sampleCells(area, validations.touching(area)).map(({ row, column }) => validations.at(row, column).next().value?.value ?? null),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function current(session: Session, range: RangeTarget): Validation | null {
  return readCurrent(session, range) ?? null;
}

function typeOf(validation: Validation | null | undefined): string {
  if (validation === undefined) return 'Inconsistent';
  if (validation === null) return 'None';
  const [kind = ''] = Object.keys(validation.rule);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function setRule(session: Session, range: RangeTarget, rule: Rule): void {
  requireUnprotected(session.sheet(range.sheet));
  const before = current(session, range) ?? { ignoreBlanks: true };
  session.write({ type: 'setValidation', sheet: range.sheet, area: range.area, validation: { ...before, rule } });
}

function change(session: Session, range: RangeTarget, part: Partial<Omit<Validation, 'rule'>>): void {
  requireUnprotected(session.sheet(range.sheet));
  const before = current(session, range);
  if (!before) throw new HostError('InvalidOperation', 'The cells have no validation rule yet.');
  session.write({ type: 'setValidation', sheet: range.sheet, area: range.area, validation: { ...before, ...part } });
}

function toRule(session: Session, given: Readonly<Record<string, unknown>>): Rule {
  const [kind, ...others] = Object.keys(given).filter((key) => isGiven(given[key]));
  if (kind === undefined || others.length > 0) throw invalidArgument('rule must have one kind of validation.');
  const body = toRecord(given[kind], kind);
  if (kind === 'list') return { list: { source: toListSource(session, body['source']), inCellDropDown: body['inCellDropDown'] !== false } };
  if (kind === 'custom') return { custom: { formula: toText(body['formula'], 'formula') } };
  if (kind === 'decimal') return { decimal: toBounds(body) };
  if (kind === 'wholeNumber') return { wholeNumber: toBounds(body) };
  throw new HostError('ApiNotFound', `The workbench does not model ${kind} validation.`);
}

function toListSource(session: Session, source: unknown): string {
  if (source instanceof HostObject && source.target instanceof RangeTarget) {
    const { sheet, area } = source.target;
    return `=${quoteSheetName(session.sheet(sheet).name)}!${formatFixedArea(area)}`;
  }
  const text = toText(source, 'source');
  if (!text.startsWith('=') && text.length > LONGEST_LIST) throw invalidArgument('A list of more than 255 characters needs a range as source.');
  return text;
}

function toBounds(body: Readonly<Record<string, unknown>>) {
  const operator = toChoice(body['operator'], OPERATORS, 'operator');
  const formula1 = toBound(body['formula1'], 'formula1');
  if (operator !== 'Between' && operator !== 'NotBetween') return { formula1, operator };
  return { formula1, formula2: toBound(body['formula2'], 'formula2'), operator };
}

function toBound(value: unknown, name: string): string | number {
  return typeof value === 'number' ? value : toText(value, name);
}

function toPrompt(value: unknown): NonNullable<Validation['prompt']> {
  const { showPrompt, title, message } = toRecord(value, 'prompt');
  return { showPrompt: showPrompt !== false, title: limited(title, 32, 'title'), message: limited(message, 255, 'message') };
}

function toErrorAlert(value: unknown): NonNullable<Validation['errorAlert']> {
  const { showAlert, style, title, message } = toRecord(value, 'errorAlert');
  return {
    showAlert: showAlert !== false,
    style: toChoice(style ?? 'Stop', ['Stop', 'Warning', 'Information'], 'style'),
    title: limited(title, 32, 'title'),
    message: limited(message, 255, 'message'),
  };
}

/** Excel limits titles to 32 and messages to 255 characters. */
function limited(value: unknown, length: number, name: string): string {
  const text = toText(value ?? '', name);
  if (text.length > length) throw invalidArgument(`${name} may have ${length} characters.`);
  return text;
}
