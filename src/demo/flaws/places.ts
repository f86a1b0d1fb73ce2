/** Where flaws of finished workbooks are put. */
import { measureRows, type RowKey } from '../../plan/rows';
import type { Workbook } from '../../sheet/model';
import type { Draft } from './types';

export type Spoiler = (workbook: Workbook, draft: Draft) => Workbook | null;

/** The first lead row with figures in it. */
export function ratioKey({ plan, unit, entries }: Draft): RowKey | undefined {
  return measureRows(plan, unit).find(
    ({ key, role, measure }) =>
      role === 'lead' && measure.target !== null && typeof entries.rows.PL01.get(key)?.numerator === 'number',
  )?.key;
}
