import type { PackRow } from '../../src/workbook/pack/packForm';
import type { LightRule } from '../../src/domain/track/lightRule';
import { LANGUAGES } from '../../src/workbook/text';
import { writePack } from '../../src/xlsx/writePack';
import { cellsOf, packRow, packSpec, wordsRow } from '../workbook/pack/forms';
import { describeWith, PDFTOPPM, recalculate, renderPng, SOFFICE } from './libreoffice';

const RULES: readonly Partial<LightRule>[] = [{}, { metric: 'attainment', onSchedule: 100, nearSchedule: 95, nearIncluded: true }, { metric: 'overrun', nearSchedule: null }];
const FIGURES = [null, 0, -5, 150, 280, 294, 300, 1600, '约六百'];

/** Every kind and direction, with figures on every side of the last one and of the milestone. */
function everyRow(): readonly PackRow[] {
  return (['flow', 'stock', 'net', 'count', 'rate'] as const).flatMap((type) =>
    (['higher', 'lower'] as const).flatMap((direction) =>
      RULES.flatMap((rule) =>
        FIGURES.flatMap((actual, index) => {
          const fields = { ...packRow().fields, actual, ...(index % 2 === 0 && { cause: '用地', nextStep: '报批', deadline: '5月底', nature: '核定' }) };
          const milestone = index === 2 ? 0 : index === 5 ? null : 300;
          return [packRow({ type, direction, milestone, annual: index === 3 ? 100_000 : 1000, lastYear: index % 3 === 0 ? null : 90, measure: type === 'rate' ? '%' : '万元', last: index === 1 || index === 3 ? null : { month: 3, value: 200 }, fields }, rule)];
        }),
      ),
    ),
  );
}

describeWith([SOFFICE])('forms in LibreOffice', () => {
  test('formulas come to the values that stand in the file', async () => {
    const spec = packSpec(everyRow());
    const values = (await recalculate(await writePack(spec))).get('进度填报')!;
    let compared = 0;
    for (const [address, { value, formula }] of cellsOf(spec.sheets[0]!)) {
      if (formula === undefined) continue;
      compared += 1;
      const calculated = values.get(address) ?? '';
      if (typeof value === 'number' && typeof calculated === 'number') expect(Math.abs(calculated - value)).toBeLessThan(1e-9);
      else expect([address, formula, calculated]).toEqual([address, formula, value]);
    }
    expect(compared).toBe(spec.sheets[0]!.lines.length * 3 - 10 * 3);
  });
});

describeWith([SOFFICE, PDFTOPPM])('forms on paper', () => {
  test.each(LANGUAGES)('each sheet is one page wide, landscape: %s', async (language) => {
    const rows = Array.from({ length: 40 }, (_, index) => packRow({ key: `I${index}|U1` }));
    const words = Array.from({ length: 5 }, (_, index) => wordsRow({ key: `W${index}|U1` }));
    const pages = await renderPng(await writePack(packSpec([...rows, ...words], { language })), { dpi: 40 });
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const page of pages) {
      const view = new DataView(page.buffer, page.byteOffset);
      expect(view.getUint32(16)).toBeGreaterThan(view.getUint32(20));
    }
  });
});
