import { pointsOfCharacters } from '../../src/excel/build/lines';
import { BOARD_ROWS } from '../../src/workbook/sheets/boardGrid';
import { LANGUAGES, textIn } from '../../src/workbook/text';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { demoContent } from '../app/openTown';

/** A4 turned, in centimetres. */
const PAPER = { width: 29.7, height: 21 };
const POINTS = 72 / 2.54;

test.each(LANGUAGES)('ten points of the Board print at nine or more on one A4 page (%s)', (language) => {
  const sheet = workbookSpec(demoContent(language), language).sheets.find(({ name }) => name === textIn(language).sheets.board)!;
  const { margins } = sheet.page!;
  const width = sheet.columns.reduce((sum, { first, last, width: characters = 0, hidden }) => sum + (hidden ? 0 : (last - first + 1) * pointsOfCharacters(characters)), 0);
  const rows = new Map(sheet.rows.flatMap(({ first, last, height }) => Array.from({ length: last - first + 1 }, (_, index) => [first + index, height ?? NaN] as const)));
  const height = Array.from({ length: BOARD_ROWS.legend }, (_, row) => rows.get(row) ?? NaN).reduce((sum, one) => sum + one, 0);
  const scale = Math.min(((PAPER.width - margins.left - margins.right) * POINTS) / width, ((PAPER.height - margins.top - margins.bottom) * POINTS) / height);
  // Excel and LibreOffice print at whole percents.
  expect((Math.floor(scale * 100) / 100) * sheet.font.size).toBeGreaterThanOrEqual(9);
  expect(sheet.formats.filter(({ fontSize }) => fontSize !== undefined && fontSize < 10)).toEqual([]);
});
