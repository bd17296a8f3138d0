import { packsIn } from '../text/packsIn';
import { figureSheet } from './figureSheet';
import type { PackForm, PackRow } from './packForm';
import { encodeRecord, type PackRecordRow } from './packRecord';
import type { PackSpec } from './packSpec';
import { planText } from './planText';
import { wordsSheet } from './wordsSheet';

/** Where a form comes from, for its hidden record. */
interface PackOrigin {
  readonly workbook: string;
  /** As the log writes time. */
  readonly time: string;
}

/** The form of an office: figures first, then words; a sheet without rows is left out. */
export function packOf(form: PackForm, origin: PackOrigin): PackSpec {
  const text = packsIn(form.language);
  const [figures, words] = (['figure', 'words'] as const).map((kind) => form.rows.filter((row) => row.kind === kind));
  const back = text.instructions.back(form.due, form.sender);
  const { language, year, month, office } = form;
  return {
    office,
    fileName: text.fileName(form.town, year, month, office),
    sheets: [
      ...(figures && figures.length > 0 ? [figureSheet(form, figures, (words?.length ?? 0) > 0, back)] : []),
      ...(words && words.length > 0 ? [wordsSheet(form, words, back)] : []),
    ],
    record: encodeRecord({ ...origin, language, year, month, office, rows: form.rows.map(recordRow) }),
  };
}

function recordRow(row: PackRow): PackRecordRow {
  const { key, indicator, unit, kind, fields } = row;
  const asksFigure = kind === 'figure' && !row.isClosed;
  return {
    key,
    indicator,
    unit,
    kind,
    plan: planText(row),
    month: asksFigure ? row.month : 0,
    base: fields,
  };
}
