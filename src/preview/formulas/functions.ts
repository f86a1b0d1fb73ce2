/** The functions the host can compute. Any other name gives `#NAME?`, as an unknown function does in Excel. */
import type { Call } from './call';
import { CONDITIONAL_FUNCTIONS } from './functions/conditional';
import { INFORMATION_FUNCTIONS } from './functions/information';
import { LOGICAL_FUNCTIONS } from './functions/logical';
import { LOOKUP_FUNCTIONS } from './functions/lookup';
import { MATH_FUNCTIONS } from './functions/math';
import { TEXT_FUNCTIONS } from './functions/text';
import type { Operand } from './values';

export type FormulaFunction = (call: Call) => Operand;

export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = Object.assign(
  Object.create(null) as Record<string, FormulaFunction>,
  LOGICAL_FUNCTIONS,
  INFORMATION_FUNCTIONS,
  MATH_FUNCTIONS,
  CONDITIONAL_FUNCTIONS,
  LOOKUP_FUNCTIONS,
  TEXT_FUNCTIONS,
);
