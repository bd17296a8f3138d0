import type { KnownTargets } from '../../../src/domain/intake/proposeTargets';
import type { KnownIndicator, TargetEdit, TargetLine } from '../../../src/domain/intake/targetLine';
import { parseTargets } from '../../../src/domain/intake/parseTargets';
import { matchTargets, proposeTargets } from '../../../src/domain/intake/proposeTargets';

/** The paragraph of the public speech that the demo is made from, as the website has it. */
export const SPEECH =
  '确保完成今年县委、县政府下达的各项工业经济发展指标:征地工业用地面积314亩,实际出让工业用地面积350亩;制造业投资2亿元,净增规模以上企业2家,合同引进市外内资4亿元,' +
  '实际到位市外内资2.2亿元,引进大工程2个;工业总产值2023亿元,同比增长33%;其中规模以上工业产值4.95亿元,同比增长58%。';

export function known(more: Partial<KnownIndicator> & { readonly name: string }, row = 0): KnownIndicator {
  return {
    code: `I${row + 1}`, issuedUnit: '亿元', splitUnit: '万元', kind: 'flow', direction: 'higher', decimals: 0, issuedTarget: null, stretchTarget: null, lastYear: null, partOf: '',
    targetState: 'issued', leadOffice: '经发办', documentNumber: '', isSplit: false, row, ...more,
  };
}

/** A workbook with the given indicators, in their order. */
export function workbook(...indicators: readonly (Partial<KnownIndicator> & { readonly name: string })[]): KnownTargets {
  return { year: 2011, indicators: indicators.map((indicator, row) => known({ row, code: `I${row + 1}`, ...indicator })) };
}

export function lines(text: string, book: KnownTargets = workbook(), edits: Readonly<Record<string, TargetEdit>> = {}): readonly TargetLine[] {
  return proposeTargets(matchTargets(parseTargets(text).targets, book), book, new Map(Object.entries(edits)));
}

/** The only line that the text makes. */
export function line(text: string, book: KnownTargets = workbook(), edit: TargetEdit = {}): TargetLine {
  const [parsed] = parseTargets(text).targets;
  const [first, ...others] = lines(text, book, parsed ? { [parsed.key]: edit } : {});
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} lines in ${text}`);
  return first;
}

export function codes({ issues }: TargetLine): readonly string[] {
  return issues.map(({ code }) => code);
}
