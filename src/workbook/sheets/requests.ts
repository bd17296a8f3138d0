import type { Content } from '../content';
import { requestFormulas } from '../formulas/requestFormulas';
import { ownCell } from '../formulas/reference';
import type { Literal, SheetSpec, ValidationSpec } from '../spec';
import type { Layouts } from '../tables';
import type { RequestKey } from '../tables/columns';
import { dateSerial } from './dateSerial';
import { bodyAddress, type Edition } from './frame';
import { lightFormats } from './ledgerLights';
import { palette } from './palette';
import { plainTable } from './plainTable';
import { listValidation, wholeColumnList } from './validations';

/** Lines that stand ready with their formulas, so that requests can be entered in any program. */
const READY_LINES = 30;
const FIRST_DAY = dateSerial('2000-01-01');
const LAST_DAY = dateSerial('2099-12-31');

/** What units ask of the town, and how it stands. */
export function requestsSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const table = tables.requests;
  const rows = requestRows(edition, tables, content);
  const area = (from: RequestKey, to: RequestKey = from): string => bodyAddress(table.letter(from), table.letter(to), rows.length);
  const { answers, requestTypes, requestStates } = text.words;
  const sheet = plainTable(edition, {
    layout: table,
    title: text.titles.requests,
    remark: text.remarks.requests,
    rows,
    formulas: requestFormulas(tables, text),
    widths: { number: 8, unit: 15, indicator: 22, type: 8, content: 44, office: 12, raisedOn: 12, deadline: 12, state: 10, result: 36, matter: 9, light: 12 },
    formats: [
      ...(['unit', 'indicator', 'content', 'office', 'result'] as const).map((key) => ({ address: area(key), numberFormat: '@' })),
      { address: area('number'), numberFormat: '@' },
      { address: area('number', 'matter'), fill: palette.input },
      { address: area('content'), wrap: true },
      { address: area('result'), wrap: true },
      { address: area('raisedOn', 'deadline'), numberFormat: 'yyyy-mm-dd', horizontal: 'Center' },
      { address: area('light'), bold: true },
    ],
    validations: [
      wholeColumnList(edition, area('indicator'), tables.indicators, 'name', content.indicators.length),
      listValidation(edition, area('type'), Object.values(requestTypes)),
      dateValidation(edition, area('raisedOn', 'deadline')),
      listValidation(edition, area('state'), Object.values(requestStates)),
      listValidation(edition, area('matter'), [answers.yes]),
    ],
    freezeColumns: 2,
    tabColor: '#833C0B',
  });
  return { ...sheet, conditionalFormats: lightFormats(area('light'), ownCell(table)('_colour')) };
}

function dateValidation({ text }: Edition, address: string): ValidationSpec {
  const [title, message] = text.prompts.date;
  return { address, rule: { kind: 'whole', operator: 'between', from: FIRST_DAY, to: LAST_DAY }, error: { title, message, style: 'stop' } };
}

function requestRows({ text }: Edition, tables: Layouts, { requests }: Content): readonly (readonly Literal[])[] {
  const { keys } = tables.requests;
  const { answers, requestTypes, requestStates } = text.words;
  const given = requests.map((request) => {
    const cells: Partial<Record<RequestKey, Literal>> = {
      number: request.number,
      unit: request.unit,
      indicator: request.indicator || null,
      type: requestTypes[request.type],
      content: request.content,
      office: request.office,
      raisedOn: request.raisedOn === null ? null : dateSerial(request.raisedOn),
      deadline: request.deadline === null ? null : dateSerial(request.deadline),
      state: requestStates[request.state],
      result: request.result || null,
      matter: request.matter ? answers.yes : null,
    };
    return keys.map((key) => cells[key] ?? null);
  });
  return [...given, ...Array.from({ length: Math.max(0, READY_LINES - given.length) }, () => keys.map(() => null))];
}
