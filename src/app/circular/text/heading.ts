import { circularIn } from '../../../workbook/text/circularIn';
import type { TownStanding } from '../townStanding';
import { distinct } from './causes';
import type { Paragraph } from './paragraph';

/** Title, number, addressees, and the basis with what the figures are: 快报, 预计, another data month. */
export function circularHeading(town: TownStanding): readonly Paragraph[] {
  const { circular, document } = circularIn(town.language);
  const { year, month } = town;
  const valued = town.indicators.filter(({ actual }) => actual !== null);
  const current = valued.filter((one) => one.month === month);
  const others = valued.filter((one) => one.month !== month && one.month > 0);
  const named = (nature: 'flash' | 'estimate'): readonly string[] => current.filter((one) => one.nature === nature).map(({ name }) => name);
  const provisional = [...current.filter(({ nature }) => nature === 'flash' || nature === 'estimate'), ...others];
  const basis = circular.basis(year, month, distinct(town.indicators.map(({ documentNumber }) => documentNumber)), {
    flash: named('flash'),
    estimate: named('estimate'),
    otherMonths: others.map((one) => ({ name: one.name, month: one.month, hasEstimates: one.nature === 'estimate' })),
    confirming: distinct(provisional.map(({ confirmingOffice }) => confirmingOffice)),
  });
  return [
    { kind: 'title', text: circular.title(year, month) },
    { kind: 'number', text: document.number(town.town, year, 'circular') },
    { kind: 'address', text: circular.addressees(town.town) },
    { kind: 'body', text: basis },
  ];
}
