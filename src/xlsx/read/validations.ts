import type { Comparison, Validation, ValidationRule } from '../../sheet/model';
import { readAreas } from './areas';
import { defined } from './defined';
import { child, childOfAnySpace, children, extensions, flag } from './elements';
import type { Budget } from './limits';
import { unescapeText } from './strings';
import type { XmlElement } from './xml';

/** Data validations of a sheet: its own and those of the extension list, where lists on other sheets may stand. */
export function readValidations(worksheet: XmlElement, budget: Budget): Validation[] {
  const own = children(child(worksheet, 'dataValidations'), 'dataValidation');
  const extended = extensions(child(worksheet, 'extLst'), 'dataValidations').flatMap((list) =>
    children(list, 'dataValidation'),
  );
  return [...own, ...extended].map((element) => readValidation(element, budget));
}

function readValidation(element: XmlElement, budget: Budget): Validation {
  const areas = element.attributes['sqref'] ?? childOfAnySpace(element, 'sqref')?.text ?? '';
  return {
    areas: readAreas(areas, budget),
    rule: readRule(element),
    ...defined({ prompt: readPrompt(element), error: readError(element) }),
  };
}

/** The model's kinds by the file's types. Times are compared as the fractions of a day they are. */
const COMPARED: ReadonlyMap<string, 'whole' | 'decimal' | 'date' | 'textLength'> = new Map([
  ['whole', 'whole'],
  ['decimal', 'decimal'],
  ['time', 'decimal'],
  ['date', 'date'],
  ['textLength', 'textLength'],
]);

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['between', 'between'],
  ['notBetween', 'notBetween'],
  ['equal', 'equal'],
  ['notEqual', 'notEqual'],
  ['greaterThan', 'greaterThan'],
  ['lessThan', 'lessThan'],
  ['greaterThanOrEqual', 'greaterThanOrEqual'],
  ['lessThanOrEqual', 'lessThanOrEqual'],
]);

/** The others have one operand; LibreOffice writes a second all the same. */
const TWO_SIDED: ReadonlySet<Comparison> = new Set(['between', 'notBetween']);

function readRule(element: XmlElement): ValidationRule {
  const type = element.attributes['type'] ?? 'none';
  const first = readOperand(child(element, 'formula1')) ?? '';
  if (type === 'list') return { kind: 'list', source: first };
  if (type === 'custom') return { kind: 'custom', formula: first };
  const kind = COMPARED.get(type);
  if (!kind) return { kind: 'any' };
  const comparison = COMPARISONS.get(element.attributes['operator'] ?? '') ?? 'between';
  const second = TWO_SIDED.has(comparison) ? readOperand(child(element, 'formula2')) : undefined;
  return { kind, comparison, first, ...defined({ second }) };
}

/** A formula, inside `xm:f` in extension lists. */
function readOperand(element: XmlElement | undefined): string | undefined {
  const text = childOfAnySpace(element, 'f')?.text ?? element?.text;
  return text === undefined ? undefined : unescapeText(text.trim());
}

function readPrompt(element: XmlElement): Validation['prompt'] {
  const { promptTitle: title, prompt: text } = element.attributes;
  if (flag(element, 'showInputMessage') !== true || (title ?? text) === undefined) return undefined;
  return { title: unescapeText(title ?? ''), text: unescapeText(text ?? '') };
}

/** Without `showErrorMessage` any entry is taken, so there is no error. */
function readError(element: XmlElement): Validation['error'] {
  if (flag(element, 'showErrorMessage') !== true) return undefined;
  const { errorTitle: title, error: text, errorStyle: style } = element.attributes;
  return {
    style: style === 'warning' || style === 'information' ? style : 'stop',
    title: unescapeText(title ?? ''),
    text: unescapeText(text ?? ''),
  };
}
