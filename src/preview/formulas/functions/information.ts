import type { FormulaFunction } from '../functions';
import { isError } from '../values';

export const INFORMATION_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ISBLANK: (call) => call.value(0) === null,
  ISNUMBER: (call) => typeof call.value(0) === 'number',
  ISTEXT: (call) => typeof call.value(0) === 'string',
  ISNONTEXT: (call) => typeof call.value(0) !== 'string',
  ISLOGICAL: (call) => typeof call.value(0) === 'boolean',
  ISERROR: (call) => isError(call.value(0)),
  ISERR: (call) => {
    const value = call.value(0);
    return isError(value) && value.error !== '#N/A';
  },
  ISNA: (call) => {
    const value = call.value(0);
    return isError(value) && value.error === '#N/A';
  },
  N: (call) => {
    const value = call.value(0);
    return typeof value === 'string' || value === null ? 0 : isError(value) ? value : Number(value);
  },
  NA: () => ({ error: '#N/A' }),
};
