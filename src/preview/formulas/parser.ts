import type { Area } from '../../sheet/model';
import { parseRangeText } from '../model/areas';
import { type PlacedToken, sheetNameOf, tokenize } from './tokens';

export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | null }
  | { readonly kind: 'error'; readonly error: string }
  /** `sheet` is null for the formula's own. */
  | { readonly kind: 'range'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'prefix'; readonly operator: string; readonly of: Expression }
  | { readonly kind: 'percent'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Excel's order of operations, loosest first ("Calculation operators and precedence in Excel"). */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** The formula as a tree; null when its text is no formula. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokenize(formula);
  if (!tokens) return null;
  const parser = new Parser(tokens);
  const expression = parser.binary(0);
  return parser.atEnd ? expression : null;
}

class Parser {
  readonly #tokens: readonly PlacedToken[];
  #at = 0;

  constructor(tokens: readonly PlacedToken[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  binary(level: number): Expression | null {
    const operators = LEVELS[level];
    if (!operators) return this.#prefix();
    let left = this.binary(level + 1);
    for (let operator = this.#take(operators); left && operator !== null; operator = this.#take(operators)) {
      const right = this.binary(level + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return left;
  }

  #prefix(): Expression | null {
    const operator = this.#take(['-', '+']);
    if (operator !== null) {
      const of = this.#prefix();
      return of && { kind: 'prefix', operator, of };
    }
    let operand = this.#operand();
    while (operand && this.#take(['%']) !== null) operand = { kind: 'percent', of: operand };
    return operand;
  }

  #operand(): Expression | null {
    const token = this.#tokens[this.#at];
    if (!token) return null;
    this.#at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text };
      case 'error':
        return { kind: 'error', error: token.text };
      case 'range': {
        const area = parseRangeText(token.text);
        return area && { kind: 'range', sheet: token.sheet ? sheetNameOf(token.sheet) : null, area };
      }
      case 'name':
        return this.#name(token.text);
      case 'operator':
        return token.text === '(' ? this.#closed(this.binary(0)) : null;
    }
  }

  #name(text: string): Expression | null {
    if (this.#take(['(']) !== null) {
      const args = this.#arguments();
      return args && { kind: 'call', name: text.toUpperCase().replace('_XLFN.', ''), args };
    }
    const upper = text.toUpperCase();
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
    return { kind: 'name', name: text };
  }

  #arguments(): Expression[] | null {
    const args: Expression[] = [];
    if (this.#take([')']) !== null) return args;
    for (;;) {
      const omitted = this.#peek([',', ')']);
      const arg: Expression | null = omitted ? { kind: 'constant', value: null } : this.binary(0);
      if (!arg) return null;
      args.push(arg);
      if (this.#take([')']) !== null) return args;
      if (this.#take([',']) === null) return null;
    }
  }

  #closed(inner: Expression | null): Expression | null {
    return this.#take([')']) === null ? null : inner;
  }

  #peek(operators: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'operator' && operators.includes(token.text);
  }

  #take(operators: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'operator' || !operators.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }
}
