import { type Facts, listed } from '../facts';
import type { targetIssues as zh } from '../zh/targetIssues';

const size = (f: Facts, key: string): string => `${f[key]} ${f['measure']}`;
const times = (f: Facts): string => (f['side'] === 'above' ? `${f['times']} times` : `1/${f['times']} of`);

/** What may be wrong with pasted targets. */
export const targetIssues: typeof zh = {
  'intake-about': (f) => `“${f['text']}” is said to be approximate and is listed as written. Check the exact target.`,
  'intake-at-least': (f) => `“${f['text']}” is said to be a minimum and is listed as written.`,
  'intake-range': (f) => `“${f['text']}” is a range; no figure is picked from it. Enter the target.`,
  'intake-figure-damaged': (f) => `“${f['text']}” is no complete figure; it was probably damaged in copying, and is left out. Enter it from the original document.`,
  'intake-year-damaged': (f) => `${size(f, 'target')} looks like a year in a figure’s place and agrees with no other figure. It is taken for damaged and left out. Enter it from the original document; the target can be marked as to be verified meanwhile.`,
  'intake-year-like': (f) => `${size(f, 'target')} is also a year. Compare it with the document.`,
  'intake-increment': (f) => `“${f['text']}” is an increase over last year, not a target, and is left out. Please check.`,
  'intake-points': (f) => `“${f['text']}” is in percentage points, not a target, and is left out. Please check.`,
  'intake-second-figure': (f) => `Another figure follows, “${f['text']}”; it is not clear what it is, so it is left out. Please check.`,
  'intake-figures-left': (f) => `There are no headers, so the other figures (${listed(f['figures'], ', ')}) are left out. Paste the headers too to have them read.`,
  'intake-no-header': () => 'There are no headers; the first figure is taken for the target. Please check.',
  'intake-text': (f) => `“${f['text']}” is a requirement in words, without a figure. Enter a target, or leave this line out.`,
  'intake-unit-unknown': (f) => `The unit of measure “${f['unit']}” is not known. Change it to 亿元, 万元, 亩, 家, 个 or the like.`,
  'intake-unit-new': (f) => `“${f['unit']}” is no usual unit of measure and cannot be converted; it is listed as it stands. Please check.`,
  'intake-unit-assumed': (f) => `No unit of measure is given; the issued unit “${f['unit']}” is assumed. Please check.`,
  'intake-unit-missing': () => 'No unit of measure is given. Enter it.',
  'intake-unit-mismatch': (f) => `${f['from']} cannot be converted to ${f['to']}. Change the unit of measure, or choose another indicator.`,
  'intake-amount-not-a-number': (f) => `“${f['text']}” is not a number. Correct it.`,
  'intake-split-unit': (f) => `The workbook’s formulas cannot convert ${f['issued']} to ${f['split']}. Change the split unit to ${f['issued']}.`,
  'intake-near': (f) => `The text says “${f['pasted']}”, which is similar to “${f['name']}”. Tick the line if it is the same, or choose another indicator.`,
  'intake-several': (f) => `Several indicators are similar: ${listed(f['names'], ', ')}. Choose the indicator.`,
  'intake-new': () => 'This indicator is not in the workbook and will be added at the end of Indicators. Check its kind and its split unit.',
  'intake-name-missing': () => 'There is no name. Enter it.',
  'intake-name-long': () => 'The name is very long and may have taken in other words. Shorten it.',
  'intake-no-target': () => 'There is no figure to write. Enter a target, or leave this line out.',
  'intake-growth-only': (f) => `Only a growth of ${f['growth']}% is given, and the workbook has no figure of last year to work a target out from. Enter the target.`,
  'intake-worked-out': (f) => `The text gives growth alone; the target was worked out from last year’s ${size(f, 'base')} and ${f['growth']}% and is not the document’s own. Tick the line if you accept it.`,
  'intake-only-stretch': () => 'The text gives a stretch figure but no target (floor). Check whether it is the target.',
  'intake-slip-present': (f) => `${size(f, 'target')} is about ${times(f)} the present target of ${size(f, 'reference')}. Check the unit of measure.`,
  'intake-slip-last-year': (f) => `${size(f, 'target')} is about ${times(f)} last year’s ${size(f, 'reference')}. Check the unit of measure.`,
  'intake-base-differs': (f) => `A growth of ${f['growth']}% implies ${size(f, 'base')} last year, but the workbook has ${size(f, 'lastYear')} (a growth of ${f['actual']}%). Check growth, target and last year’s figure.`,
  'intake-above-whole': (f) => `${size(f, 'target')} is more than the ${size(f, 'limit')} of “${f['whole']}”, of which it is a part. A part cannot exceed its whole: check both figures.`,
  'intake-stretch-below': (f) => `The stretch figure ${size(f, 'stretch')} asks for less than the target of ${size(f, 'target')}. Please check.`,
  'intake-negative': (f) => `The target ${f['target']} is negative. Please check.`,
  'intake-too-fine': (f) => `This is ${size(f, 'amount')}, with more than ${f['decimals']} decimals, and cannot be split exactly. Check the target, or change “Decimals”.`,
  'intake-already-split': () => 'This indicator has been split already. Split it again after changing its target, or re-issue it under mid-year adjustment.',
  'intake-duplicate': (f) => `“${f['name']}” stands on ${f['count']} lines of what was pasted. Choose only one.`,
  'intake-none-accepted': () => 'No line that can be written is chosen. Tick lines first. Nothing was written.',
  'intake-accepted-twice': (f) => `“${f['name']}” is chosen twice. Choose only one line. Nothing was written.`,
};
