import type { Call } from '../call';
import type { FormulaFunction } from '../functions';
import { FormulaError, isError, toBoolean } from '../values';

/** Text and blanks inside ranges do not count (support.microsoft.com, "AND function"). */
function booleans(call: Call): boolean[] {
  const found: boolean[] = [];
  for (const { value, inRange } of call.values()) {
    if (inRange && !isError(value) && (value === null || typeof value === 'string')) continue;
    found.push(toBoolean(value));
  }
  if (found.length === 0) throw new FormulaError('#VALUE!');
  return found;
}

export const LOGICAL_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  IF: (call) => {
    if (call.boolean(0)) return call.has(1) ? (call.operand(1) ?? 0) : true;
    return call.has(2) ? (call.operand(2) ?? 0) : false;
  },
  IFS: (call) => {
    for (let index = 0; index < call.count; index += 2) {
      if (call.boolean(index)) return call.operand(index + 1);
    }
    throw new FormulaError('#N/A');
  },
  IFERROR: (call) => {
    const value = call.value(0);
    return isError(value) ? call.value(1) : value;
  },
  IFNA: (call) => {
    const value = call.value(0);
    return isError(value) && value.error === '#N/A' ? call.value(1) : value;
  },
  AND: (call) => booleans(call).every(Boolean),
  OR: (call) => booleans(call).some(Boolean),
  NOT: (call) => !call.boolean(0),
  XOR: (call) => booleans(call).filter(Boolean).length % 2 === 1,
  TRUE: () => true,
  FALSE: () => false,
};
