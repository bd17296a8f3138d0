import fc from 'fast-check';
import { fromMinor } from '../../src/domain/amount';
import { splitIndicator } from '../../src/domain/split/splitIndicator';
import type { SplitInput } from '../../src/domain/split/splitInput';
import { explainOrigin, type OriginFacts } from '../../src/workbook/origin';
import { refinedSplit } from '../domain/split/refinedSplit';

/** Sentences of all rows of a split, in both languages. */
function explained(input: SplitInput): readonly { readonly facts: OriginFacts; readonly zh: string; readonly en: string }[] {
  const outcome = splitIndicator(input);
  if (!outcome.ok) return [];
  return outcome.value.rows.map((row) => {
    const facts: OriginFacts = { ...row.origin, annual: fromMinor(row.annual, input.decimals), measure: input.measure, decimals: input.decimals };
    return { facts, zh: explainOrigin(facts, 'zh'), en: explainOrigin(facts, 'en') };
  });
}

const NUMBER = '(-?[\\d.e+-]+)';
const SHARED = {
  zh: new RegExp(`^(?:[^0-9-]*${NUMBER}\\+)?[^0-9-]*?${NUMBER}(?:\\([^)]*\\))?×(?:统一系数|“[^”]*”系数)${NUMBER}=${NUMBER},(?:(?:按[\\d.]+万元取整|进整|舍整)为|即)${NUMBER}万元`),
  en: new RegExp(`^(?:[^0-9-]*${NUMBER} \\+ )?[^0-9-]*?${NUMBER}(?: \\([^)]*\\))? × (?:common factor|factor of office \\d) ${NUMBER} = ${NUMBER}, (?:rounded (?:up|down)(?: to a multiple of [\\d.]+万元:| to)|that is) ${NUMBER}万元`),
};

/** The number that follows these words, or 0 without them. */
function after(sentence: string, words: RegExp): number {
  const match = words.exec(sentence);
  return match ? Number(match[1]) : 0;
}

describe('how a row’s figure came to be', () => {
  it.each(['zh', 'en'] as const)('the arithmetic of the sentence holds: start + figure × factor, rounded, tail, handed over (%s)', (language) => {
    let shared = 0;
    fc.assert(
      fc.property(refinedSplit, (input) => {
        for (const row of explained(input)) {
          const sentence = row[language];
          if (row.facts.stop !== 'none') continue;
          const match = SHARED[language].exec(sentence);
          if (!match) throw new Error(sentence);
          shared += 1;
          const [, start = '0', figure, factor, exact, amount] = match;
          // The factor is shown with six digits.
          const computed = Number(start) + Number(figure) * Number(factor);
          expect(Math.abs(computed - Number(exact))).toBeLessThanOrEqual(1e-5 * Math.abs(Number(exact)) + 0.01);
          const step = row.facts.step ?? 1;
          const widest = input.apportionment === 'divisor' && row.facts.step === null ? input.rows.length : step;
          if (row.facts.step !== null || input.step === null) expect(Math.abs(Number(exact) - Number(amount))).toBeLessThan(widest + 0.01);
          const tail = after(sentence, language === 'zh' ? /尾差(-?[\d.]+)/ : /rounding tail (-?[\d.]+)/);
          const left = after(sentence, language === 'zh' ? /其中([\d.]+)/ : /; ([\d.]+)万元 of it goes/);
          const taken = after(sentence, language === 'zh' ? /承接停产退规单位([\d.]+)/ : /takes over ([\d.]+)/);
          expect(Number(amount) + tail - left + taken).toBeCloseTo(row.facts.annual, 6);
        }
      }),
      { numRuns: 1000 },
    );
    expect(shared).toBeGreaterThan(1000);
  });

  it('both languages name the same numbers', () => {
    fc.assert(
      fc.property(refinedSplit, (input) => {
        const numbers = (sentence: string): string[] => (sentence.match(/\d+(?:\.\d+)?/g) ?? []).sort();
        for (const { zh, en } of explained(input)) expect(numbers(en)).toEqual(numbers(zh));
      }),
      { numRuns: 1000 },
    );
  });
});
