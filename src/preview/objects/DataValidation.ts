import type { Comparison, Validation, ValidationRule } from '../../sheet/model';
import { quoteSheet } from '../../sheet/address';
import { absoluteArea } from '../../sheet/address';
import { intersect, subtract } from '../model/areas';
import { placesIn } from '../model/cells';
import { refuseUnlessAllowed } from '../model/protect';
import { accepts } from '../model/validate';
import { HostError } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** `Excel.DataValidationType` by our kinds, and the key of `Excel.DataValidationRule`. */
const KINDS = {
  any: { type: 'None', key: '' },
  list: { type: 'List', key: 'list' },
  whole: { type: 'WholeNumber', key: 'wholeNumber' },
  decimal: { type: 'Decimal', key: 'decimal' },
  date: { type: 'Date', key: 'date' },
  textLength: { type: 'TextLength', key: 'textLength' },
  custom: { type: 'Custom', key: 'custom' },
} as const satisfies Record<ValidationRule['kind'], { type: string; key: string }>;

type Fields = Readonly<Record<string, unknown>>;

export class DataValidation extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  /** `Inconsistent` when the cells do not share one rule. */
  get type(): string {
    const found = this.#found();
    if (found === 'mixed') return 'Inconsistent';
    return found ? KINDS[found.rule.kind].type : 'None';
  }

  get rule(): Fields {
    const found = this.#found();
    return found && found !== 'mixed' ? showRule(found.rule) : {};
  }
  set rule(value: Fields) {
    const rule = readRule(value);
    this.#replace((before) => ({ ...before, areas: [this.#range.area], rule, error: before?.error ?? STOP }));
  }

  get prompt(): Fields {
    const found = this.#found();
    const prompt = found && found !== 'mixed' ? found.prompt : undefined;
    return { showPrompt: prompt !== undefined, title: prompt?.title ?? '', message: prompt?.text ?? '' };
  }
  set prompt(value: Fields) {
    const prompt = { title: String(value['title'] ?? ''), text: String(value['message'] ?? '') };
    this.#replace((before) => ({ rule: { kind: 'any' }, ...before, areas: [this.#range.area], prompt }));
  }

  get errorAlert(): Fields {
    const found = this.#found();
    const error = found && found !== 'mixed' ? found.error : undefined;
    const style = error?.style ?? 'stop';
    return {
      showAlert: error !== undefined,
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: error?.title ?? '',
      message: error?.text ?? '',
    };
  }
  set errorAlert(value: Fields) {
    const style = String(value['style'] ?? 'Stop').toLowerCase();
    if (style !== 'stop' && style !== 'warning' && style !== 'information') {
      throw new HostError('InvalidArgument', 'style');
    }
    const error = {
      style,
      title: String(value['title'] ?? ''),
      text: String(value['message'] ?? ''),
    } as const;
    this.#replace((before) => ({ rule: { kind: 'any' }, ...before, areas: [this.#range.area], error }));
  }

  get ignoreBlanks(): boolean {
    return true;
  }

  /** True when every cell's value fits, null when some do and some do not. */
  get valid(): boolean | null {
    const places = [...placesIn(this.#range.sheet, this.#range.area)];
    const invalid = this.#invalidAreas().length;
    if (invalid === 0) return true;
    return invalid === places.length ? false : null;
  }

  clear(): void {
    this.#replace(() => null);
  }

  getInvalidCellsOrNullObject(): RangeAreas | null {
    const areas = this.#invalidAreas();
    return areas.length === 0 ? null : new RangeAreas(this.#range.context, this.#range.sheet, areas);
  }
  getInvalidCells(): RangeAreas {
    const areas = this.getInvalidCellsOrNullObject();
    if (!areas) throw new HostError('ItemNotFound');
    return areas;
  }

  #invalidAreas(): Range['area'][] {
    const { sheet, area, context } = this.#range;
    return [...placesIn(sheet, area)]
      .filter(({ row, column }) => {
        const validation = sheet.validationAt(row, column);
        const value = context.book.value(sheet, row, column);
        return validation !== undefined && !accepts(context.book, sheet, validation, row, column, value);
      })
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  }

  #found(): Validation | 'mixed' | undefined {
    const { sheet, area } = this.#range;
    const places = [...placesIn(sheet, area)];
    const first = places[0] && sheet.validationAt(places[0].row, places[0].column);
    return places.every(({ row, column }) => sheet.validationAt(row, column) === first) ? first : 'mixed';
  }

  /** Cuts the range out of the validations it had and gives it the new one. */
  #replace(make: (before: Validation | undefined) => Validation | null): void {
    const { sheet, area, context } = this.#range;
    refuseUnlessAllowed(sheet, 'formatCells');
    const found = this.#found();
    const next = make(found === 'mixed' ? undefined : found);
    sheet.validations = sheet.validations.flatMap((validation) => {
      const areas = validation.areas.flatMap((old) => (intersect(old, area) ? subtract(old, area) : [old]));
      return areas.length === 0 ? [] : [{ ...validation, areas }];
    });
    if (next) sheet.validations.push(next);
    context.book.touch();
  }
}

const STOP: NonNullable<Validation['error']> = { style: 'stop', title: '', text: '' };

function showRule(rule: ValidationRule): Fields {
  switch (rule.kind) {
    case 'any':
      return {};
    case 'list': {
      const source = rule.source.startsWith('"') ? rule.source.slice(1, -1) : `=${rule.source}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const operator = Object.keys(COMPARISONS).find((name) => COMPARISONS[name] === rule.comparison);
      const bounds = { formula1: rule.first, ...(rule.second !== undefined && { formula2: rule.second }) };
      return { [KINDS[rule.kind].key]: { ...bounds, operator } };
    }
  }
}

function readRule(value: Fields): ValidationRule {
  const [key, fields] = Object.entries(value).find(([, given]) => given !== null && given !== undefined) ?? [
    '',
    {},
  ];
  const given = (fields ?? {}) as Fields;
  switch (key) {
    case 'list':
      return { kind: 'list', source: readSource(given['source']) };
    case 'custom':
      return { kind: 'custom', formula: withoutEquals(given['formula']) };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const comparison = COMPARISONS[String(given['operator'])];
      if (!comparison) throw new HostError('InvalidArgument', 'operator');
      const second = given['formula2'];
      return {
        kind: key === 'wholeNumber' ? 'whole' : key,
        comparison,
        first: withoutEquals(given['formula1']),
        ...(second !== undefined && second !== null && { second: withoutEquals(second) }),
      };
    }
    default:
      throw new HostError('InvalidArgument', `validation rule ${key}`);
  }
}

/**
 * A range, `=` and a reference, or the entries themselves: those are split at commas in every locale
 * (OfficeDev/office-js issue 2128, by design) and may take 255 characters in all (ClosedXML issue 1016).
 */
function readSource(source: unknown): string {
  if (source instanceof Range) return `${quoteSheet(source.sheet.name)}!${absoluteArea(source.area)}`;
  if (typeof source !== 'string') throw new HostError('InvalidArgument', 'list source');
  if (source.startsWith('=')) return source.slice(1);
  if (source.length > 255) throw new HostError('InvalidArgument', 'a written list may have 255 characters');
  return `"${source}"`;
}

function withoutEquals(formula: unknown): string {
  return String(formula).replace(/^=/, '');
}
