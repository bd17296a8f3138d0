import type { Area, Validation } from '../../book/operation';
import { areaName, parseAreas, subtract } from '../address';
import type { SheetDelta } from '../delta/delta';
import { toFileFormula } from '../formula/future';
import { ensureChild, removeChildren } from '../../../xlsx/package/schemaOrder';
import { child, elements, xml, type XmlElement } from '../../../xlsx/package/xml';
import { cutExtendedValidations } from './cutExtendedValidations';

/** Writes the sheet's new validations; what stood on their cells before goes. */
export function patchValidations(tree: XmlElement, changes: SheetDelta['validations']): void {
  if (changes.length === 0) return;
  cutExtendedValidations(tree, changes.map(({ area }) => area));
  const kept = elements(child(tree, 'dataValidations') ?? xml('dataValidations'), 'dataValidation').flatMap((element) => {
    const rest = changes.reduce<Area[]>((areas, { area }) => cut(areas, area), parseAreas(element.attributes.sqref ?? ''));
    return rest.length === 0 ? [] : [{ ...element, attributes: { ...element.attributes, sqref: rest.map(areaName).join(' ') } }];
  });
  const added = changes.flatMap(({ area, validation }, index) => {
    if (!validation) return [];
    const rest = changes.slice(index + 1).reduce<Area[]>((areas, later) => cut(areas, later.area), [area]);
    return rest.length === 0 ? [] : [validationElement(validation, rest)];
  });
  const all = [...kept, ...added];
  if (all.length === 0) {
    removeChildren(tree, 'dataValidations');
    return;
  }
  const parent = ensureChild(tree, 'dataValidations');
  parent.children = all;
  parent.attributes.count = String(all.length);
}

function cut(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => subtract(area, hole));
}

function validationElement({ rule, ignoreBlanks, prompt, errorAlert }: Validation, areas: readonly Area[]): XmlElement {
  const { type, operator, formulas, hideArrow } = ruleParts(rule);
  return xml(
    'dataValidation',
    {
      type,
      ...alertAttributes(errorAlert),
      operator: operator === 'between' ? undefined : operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: hideArrow || undefined,
      ...promptAttributes(prompt),
      sqref: areas.map(areaName).join(' '),
    },
    ...formulas.map((formula, index) => xml(`formula${String(index + 1)}`, {}, formula)),
  );
}

type Attributes = Record<string, string | boolean | undefined>;

/** Without an alert of its own a validation refuses with the program's usual words. */
function alertAttributes(alert: Validation['errorAlert']): Attributes {
  if (!alert) return { showErrorMessage: true };
  return {
    errorStyle: alert.style === 'Stop' ? undefined : alert.style.toLowerCase(),
    showErrorMessage: alert.showAlert || undefined,
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
  };
}

function promptAttributes(prompt: Validation['prompt']): Attributes {
  if (!prompt) return {};
  return { showInputMessage: prompt.showPrompt || undefined, promptTitle: prompt.title || undefined, prompt: prompt.message || undefined };
}

interface RuleParts {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly hideArrow?: boolean;
}

function ruleParts(rule: Validation['rule']): RuleParts {
  if ('list' in rule) return { type: 'list', formulas: [listSource(rule.list.source)], hideArrow: !rule.list.inCellDropDown };
  if ('custom' in rule) return { type: 'custom', formulas: [formulaText(rule.custom.formula)] };
  const [type, bounds] = 'decimal' in rule ? (['decimal', rule.decimal] as const) : (['whole', rule.wholeNumber] as const);
  const formulas = [bounds.formula1, bounds.formula2].filter((formula) => formula !== undefined && formula !== '');
  return { type, operator: operatorOf(bounds.operator), formulas: formulas.map((formula) => formulaText(String(formula))) };
}

/** A reference stands as it is, items stand in quotes. */
function listSource(source: string): string {
  return source.startsWith('=') ? formulaText(source) : `"${source.replaceAll('"', '""')}"`;
}

function formulaText(formula: string): string {
  return toFileFormula(formula.replace(/^=/, ''));
}

const OPERATORS: Record<string, string> = { equalTo: 'equal', notEqualTo: 'notEqual' };
/** Excel.DataValidationOperator → the file's word. */
function operatorOf(operator: string): string {
  const name = (operator[0] ?? '').toLowerCase() + operator.slice(1);
  return (OPERATORS[name] ?? name).replace('OrEqualTo', 'OrEqual');
}
