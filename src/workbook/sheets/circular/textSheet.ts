import type { FormatSpec, SheetSpec } from '../../spec';
import type { Language } from '../../text';
import { circularIn } from '../../text/circularIn';

/** A line of a document, and how it is set. */
export interface TextLine {
  readonly kind: 'title' | 'number' | 'address' | 'body' | 'signature' | 'remark';
  readonly text: string;
}

const WIDTH = 84;
const LINE = 18;
/** Excel's rows are at most 409 points high. */
const MOST_LINES = 18;
/** Half-width places of a line at 12 points. */
const PLACES = 72;

/** A document on a sheet of its own: one paragraph a row, A4 upright. */
export function textSheet(name: string, lines: readonly TextLine[], language: Language): SheetSpec {
  const rows = lines.flatMap((line) => (line.kind === 'body' ? piecesOf(line, language) : [line]));
  return {
    name,
    showGridlines: false,
    font: { name: language === 'zh' ? '宋体' : 'Calibri', size: 12 },
    literals: rows.length > 0 ? [{ address: `A1:A${rows.length}`, rows: rows.map(({ text }) => [text]) }] : [],
    formulas: [],
    fills: [],
    tables: [],
    formats: [
      { address: `A1:A${Math.max(1, rows.length)}`, numberFormat: '@', wrap: true, vertical: 'Top', horizontal: 'Left' },
      ...rows.flatMap((row, index) => formatOf(row, `A${index + 1}`)),
    ],
    conditionalFormats: [],
    validations: [],
    columns: [{ first: 0, last: 0, width: WIDTH }],
    rows: rows.map((row, index) => ({ first: index, last: index, height: row.kind === 'title' ? 2 * LINE * linesOf(row.text, PLACES * 0.6) : LINE * linesOf(row.text, PLACES) + 6 })),
    page: {
      orientation: 'portrait',
      paper: 'a4',
      fitWide: 1,
      centered: true,
      margins: { left: 2.4, right: 2.4, top: 2.5, bottom: 2.2 },
      footer: { center: circularIn(language).document.page },
    },
  };
}

function formatOf({ kind }: TextLine, address: string): FormatSpec[] {
  switch (kind) {
    case 'title':
      return [{ address, fontSize: 18, bold: true, horizontal: 'Center' }];
    case 'number':
      return [{ address, horizontal: 'Center' }];
    case 'signature':
      return [{ address, horizontal: 'Right' }];
    case 'remark':
      return [{ address, fontSize: 10 }];
    default:
      return [];
  }
}

/** A paragraph indented as documents are, cut between sentences where one row could not show it. */
function piecesOf({ kind, text }: TextLine, language: Language): readonly TextLine[] {
  const indented = language === 'zh' ? `\u3000\u3000${text}` : text;
  if (linesOf(indented, PLACES) <= MOST_LINES) return [{ kind, text: indented }];
  const pieces: string[] = [''];
  for (const sentence of indented.split(/(?<=[。;\uFF1B]|\. )/)) {
    const last = pieces.length - 1;
    const joined = `${pieces[last] ?? ''}${sentence}`;
    if (linesOf(joined, PLACES) > MOST_LINES && pieces[last] !== '') pieces.push(sentence);
    else pieces[last] = joined;
  }
  return pieces.map((piece) => ({ kind, text: piece }));
}

/** Lines that a text takes; a Chinese character is two places wide. */
function linesOf(text: string, places: number): number {
  const width = [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF\u2014\u201C\u201D]/.test(character) ? 2 : 1), 0);
  return Math.max(1, Math.ceil(width / places));
}
