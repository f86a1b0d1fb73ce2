/** What guides the person who fills a sheet in: protection, validations, conditional formats. */
import { areaAddress } from '../../sheet/address';
import type { Area, Conditional, Protection, Validation, ValidationRule } from '../../sheet/model';
import { fit, limits } from './limits';
import type { StyleTable } from './styles';
import { element, escapeText, list } from './xml';
import type { Attributes } from './xml';

const permissions: Readonly<Record<Protection['allow'][number], string>> = {
  filter: 'autoFilter',
  sort: 'sort',
  formatColumns: 'formatColumns',
  formatRows: 'formatRows',
  formatCells: 'formatCells',
  editObjects: 'objects',
};

/** The attributes say what is forbidden; absent means forbidden for each of these. */
export function protectionXml(protection: Protection | null): string {
  if (!protection) return '';
  const allowed = protection.allow.map((name) => [permissions[name], false] as const);
  return element('sheetProtection', {
    sheet: true,
    objects: true,
    scenarios: true,
    ...Object.fromEntries(allowed),
  });
}

function areas(list: readonly Area[]): string {
  return list.map(areaAddress).join(' ');
}

function ruleParts(rule: ValidationRule): { type: string; operator?: string; formulas: readonly string[] } {
  if (rule.kind === 'any') return { type: 'none', formulas: [] };
  if (rule.kind === 'list') return { type: 'list', formulas: [rule.source] };
  if (rule.kind === 'custom') return { type: 'custom', formulas: [rule.formula] };
  const { kind, comparison, first, second } = rule;
  return { type: kind, operator: comparison, formulas: second === undefined ? [first] : [first, second] };
}

function messages({ prompt, error }: Validation): Attributes {
  const orNone = (text: string | undefined, limit: number) => (text ? fit(text, limit) : undefined);
  return {
    errorStyle: error?.style,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: error ? true : undefined,
    errorTitle: orNone(error?.title, limits.promptTitle),
    error: orNone(error?.text, limits.promptText),
    promptTitle: orNone(prompt?.title, limits.promptTitle),
    prompt: orNone(prompt?.text, limits.promptText),
  };
}

function validationXml(validation: Validation): string {
  const { type, operator, formulas } = ruleParts(validation.rule);
  const content = formulas.map((formula, i) => element(`formula${i + 1}`, {}, escapeText(formula)));
  return element(
    'dataValidation',
    { type, operator, allowBlank: true, ...messages(validation), sqref: areas(validation.areas) },
    content.join(''),
  );
}

/** A rule for no cells would make the file damaged. */
export function validationsXml(validations: readonly Validation[]): string {
  const used = validations.filter((validation) => validation.areas.length > 0);
  return list('dataValidations', used.map(validationXml));
}

/** The first rule of the list wins. */
export function conditionalsXml(conditionals: readonly Conditional[], styles: StyleTable): string {
  return conditionals
    .filter((conditional) => conditional.areas.length > 0)
    .map(({ areas: places, formula, style, stopIfTrue }, index) => {
      const rule = element(
        'cfRule',
        {
          type: 'expression',
          dxfId: styles.differential(style),
          priority: index + 1,
          stopIfTrue: stopIfTrue ? true : undefined,
        },
        element('formula', {}, escapeText(formula)),
      );
      return element('conditionalFormatting', { sqref: areas(places) }, rule);
    })
    .join('');
}
