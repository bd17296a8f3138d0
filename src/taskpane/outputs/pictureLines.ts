import type { Circulated, CirculatedIndicator } from '../../app/copy/circulated';
import { lightLook } from '../../app/copy/lightLook';
import { countLights, isJudged } from '../../app/track/lights';
import { textIn } from '../../workbook/text';
import { outputsIn } from '../../workbook/text/outputsIn';
import { pointsText } from '../figures';
import { gapText } from '../track/gapText';

/** A line of the picture; `light` stands at its right end in its own colours. */
export interface PictureLine {
  readonly look: 'title' | 'remark' | 'heading' | 'item' | 'detail';
  readonly text: string;
  readonly light?: { readonly text: string; readonly fill: string | null; readonly fontColor: string };
}

const PLAIN = { fill: null, fontColor: '#1F2937' };
/** Counts of lights on one line. */
const COUNTS_A_LINE = 3;

/** What a picture for a group chat says: indicators and offices only, in the workbook's language. */
export function pictureLines(circulated: Circulated): readonly PictureLine[] {
  const { language, town, year, asOf, indicators, offices } = circulated;
  const texts = outputsIn(language).picture;
  const words: Readonly<Record<string, string>> = textIn(language).words.statuses;
  const counts = countLights(indicators).map(({ name, count }) => `${words[name] ?? ''} ${count}`);
  return [
    { look: 'title', text: texts.title(town, year) },
    { look: 'remark', text: `${texts.asOf(asOf)} · ${texts.internal}` },
    { look: 'heading', text: texts.counts },
    ...inLines(counts).map((text): PictureLine => ({ look: 'item', text })),
    { look: 'heading', text: texts.indicators },
    ...indicators.flatMap((indicator) => indicatorLines(indicator, circulated)),
    { look: 'heading', text: texts.offices },
    ...offices.map(({ office, good, judged, share }): PictureLine => {
      const text = share === null ? texts.tooFew : `${texts.officeShare(good, judged)}  ${pointsText(share * 100, language)}%`;
      return { look: 'item', text: office, light: { text, ...PLAIN } };
    }),
    { look: 'remark', text: texts.disclaimer },
  ];
}

function inLines(counts: readonly string[]): readonly string[] {
  return counts.flatMap((_, index) => (index % COUNTS_A_LINE === 0 ? [counts.slice(index, index + COUNTS_A_LINE).join('  ')] : []));
}

function indicatorLines({ name, status, colour, code, gap, direction, completion, month, isWithheld }: CirculatedIndicator, { language, asOf }: Circulated): readonly PictureLine[] {
  const { picture: texts, copy } = outputsIn(language);
  const { track } = textIn(language).pane;
  const facts = [
    isJudged(code) && gap !== null && gapText(gap, direction, track, language),
    completion !== null && texts.completion(pointsText(completion * 100, language)),
    month > 0 && month !== asOf && texts.dataMonth(month),
  ].filter((fact) => fact !== false);
  return [
    { look: 'item', text: name, light: { text: isWithheld ? copy.withheld : status, ...(lightLook(colour) ?? PLAIN) } },
    ...(facts.length > 0 ? [{ look: 'detail', text: facts.join(' · ') } as const] : []),
  ];
}
