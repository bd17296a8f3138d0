import { moveReferences } from '../../book/moveReferences';
import type { Area, Operation, Validation } from '../../book/operation';
import { parseAreas } from '../address';
import { fromFileFormula } from '../formula/future';
import { child, descendants, elements, flag, textOf, xml, type XmlElement } from '../../../xlsx/package/xml';
import { conditionalFormatId } from '../source/describe';
import type { Styles } from './styles';

/** Conditional formats by formula. Other kinds stay in the file, unknown to the book. */
export function readConditionalFormats(sheet: string, tree: XmlElement, styles: Styles): Operation[] {
  let index = -1;
  return elements(tree, 'conditionalFormatting').flatMap((group) =>
    elements(group, 'cfRule').flatMap((rule): Operation[] => {
      index += 1;
      const rank = index;
      const formula = textOf(child(rule, 'formula'));
      if (rule.attributes.type !== 'expression' || formula === '') return [];
      const { dxfId, stopIfTrue, priority = '1' } = rule.attributes;
      return forEachArea(group.attributes.sqref ?? '', (area, follow, part) => ({
        type: 'addConditionalFormat',
        sheet,
        conditionalFormat: {
          id: conditionalFormatId(sheet, rank, part),
          area,
          formula: follow(`=${fromFileFormula(formula)}`),
          format: dxfId === undefined ? {} : styles.conditional(Number(dxfId)),
          stopIfTrue: flag(stopIfTrue),
          priority: Number(priority) - 1,
        },
      }));
    }),
  );
}

/** Validations of the kinds that the book knows; the file keeps the others. */
export function readValidations(sheet: string, tree: XmlElement): Operation[] {
  const plain = elements(child(tree, 'dataValidations') ?? xml('dataValidations'), 'dataValidation').map((element) => ({
    element,
    sqref: element.attributes.sqref ?? '',
    formula: (number: 1 | 2) => textOf(child(element, `formula${String(number)}`)),
  }));
  const extended = descendants(child(tree, 'extLst') ?? xml('extLst'), 'x14:dataValidation').map((element) => ({
    element,
    sqref: textOf(child(element, 'xm:sqref')),
    formula: (number: 1 | 2) => textOf(child(child(element, `x14:formula${String(number)}`), 'xm:f')),
  }));
  return [...plain, ...extended].flatMap(({ element, sqref, formula }) =>
    forEachArea(sqref, (area, follow): Operation | null => {
      const rule = ruleOf(element.attributes, follow, formula(1), formula(2));
      return rule && { type: 'setValidation', sheet, area, validation: validationOf(element.attributes, rule) };
    }),
  );
}

/** Formulas are relative to the first cell of the first area; each further area gets them moved to its own. */
function forEachArea(
  sqref: string,
  make: (area: Area, follow: (formula: string) => string, part: number) => Operation | null,
): Operation[] {
  const areas = parseAreas(sqref);
  const origin = areas[0];
  return areas.flatMap((area, part) => {
    const operation = make(area, (formula) => (origin ? moveReferences(formula, area.row - origin.row, area.column - origin.column) : formula), part);
    return operation ? [operation] : [];
  });
}

type Attributes = Readonly<Record<string, string>>;

function ruleOf({ type, operator, showDropDown }: Attributes, follow: (formula: string) => string, first: string, second: string): Validation['rule'] | null {
  const formula = (text: string): string => follow(`=${fromFileFormula(text)}`);
  if (type === 'list') {
    const source = first.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : formula(first);
    return { list: { source, inCellDropDown: !flag(showDropDown) } };
  }
  if (type === 'custom') return { custom: { formula: formula(first) } };
  if (type !== 'decimal' && type !== 'whole') return null;
  const bound = (text: string): string | number => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : formula(text));
  const bounds = { formula1: bound(first), ...(second !== '' && { formula2: bound(second) }), operator: operatorName(operator ?? 'between') };
  return type === 'decimal' ? { decimal: bounds } : { wholeNumber: bounds };
}

const OPERATORS: Record<string, string> = { equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo' };

/** The file's word → Excel.DataValidationOperator. */
function operatorName(operator: string): string {
  return OPERATORS[operator] ?? (operator[0] ?? '').toUpperCase() + operator.slice(1);
}

function validationOf(attributes: Attributes, rule: Validation['rule']): Validation {
  const { errorStyle = 'stop', promptTitle = '', prompt = '', errorTitle = '', error = '' } = attributes;
  const hasPrompt = attributes.showInputMessage !== undefined || prompt !== '' || promptTitle !== '';
  return {
    rule,
    ignoreBlanks: flag(attributes.allowBlank),
    ...(hasPrompt && { prompt: { showPrompt: flag(attributes.showInputMessage), title: promptTitle, message: prompt } }),
    errorAlert: {
      showAlert: flag(attributes.showErrorMessage),
      style: errorStyle === 'warning' ? 'Warning' : errorStyle === 'information' ? 'Information' : 'Stop',
      title: errorTitle,
      message: error,
    },
  };
}
