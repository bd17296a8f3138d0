import { type Indicator, UNREFINED } from '../domain/indicator';
import type { Unit } from '../domain/unit';

/** An indicator of which nothing is known but its name. */
export function newIndicator(name: string): Indicator {
  return {
    ...UNREFINED,
    name,
    code: '',
    issuedUnit: '',
    splitUnit: '',
    reportingUnit: '',
    kind: 'flow',
    direction: 'higher',
    decimals: 0,
    issuedTarget: null,
    stretchTarget: null,
    lastYear: null,
    marginPercent: 0,
    basis: 'share',
    schedule: '',
    rule: '',
    period: 'month',
    exemptMonths: [],
    source: 'unit',
    leadOffice: '',
    confirmingOffice: '',
    partOf: '',
    documentNumber: '',
    targetState: 'issued',
  };
}

/** A unit of which nothing is known but its short name. */
export function newUnit(shortName: string): Unit {
  return {
    shortName,
    code: '',
    creditCode: '',
    fullName: '',
    category: 'enterprise',
    industry: '',
    leadOffice: '',
    contactLeader: '',
    liaison: '',
    sizeClass: '',
    state: 'normal',
    stateFrom: null,
    startMonth: null,
    note: '',
  };
}
