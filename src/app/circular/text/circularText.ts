import { circularIn } from '../../../workbook/text/circularIn';
import type { TownStanding } from '../townStanding';
import { circularHeading } from './heading';
import { overallText } from './overall';
import type { Paragraph } from './paragraph';
import { problemSentences } from './problems';
import { progressSentences } from './progress';
import { requirementItems } from './requirements';
import { toldIndicators } from './told';

/** The circular of a month in the form of users.zh.md §1.7: drafted for a person, with slots where only a person knows. */
export function circularText(town: TownStanding): readonly Paragraph[] {
  const { circular, document } = circularIn(town.language);
  const told = toldIndicators(town);
  const body = [
    overallText(town),
    circular.progress(progressSentences(town, told)),
    circular.problems(problemSentences(town, told)),
    circular.requirements(requirementItems(town, told)),
    circular.annexes,
  ];
  return [
    ...circularHeading(town),
    ...body.map((text): Paragraph => ({ kind: 'body', text })),
    { kind: 'signature', text: document.signature(town.town, town.year) },
    { kind: 'remark', text: document.disclaimer },
  ];
}
