/** The result sheets on their way into the open workbook, and those of an earlier run that they replace. */
import { resultAgain } from '../../appendix';
import type { Consolidation } from '../../consolidation';
import { insertSheets, readOpenWorkbook, type Answer, type OpenWorkbook } from '../../excel';
import type { Workbook } from '../../sheet/model';
import { findMark } from '../../submission/sheet';
import { writeWorkbook } from '../../xlsx/write';
import type { Delivery } from '../shared/delivery';

export interface PreparedResult {
  readonly workbook: Workbook;
  readonly shown: readonly string[];
  /** Sheets of an earlier run for the same plan and period. */
  readonly replace: readonly string[];
  /** Headers of columns that the officer had added to them and that come along. */
  readonly keptColumns: readonly string[];
  readonly file: string;
}

export function prepareResult(consolidation: Consolidation, open: OpenWorkbook): PreparedResult {
  const { plan, period } = consolidation;
  const earlier = open.grids.filter((grid) => {
    const mark = findMark(grid);
    return mark?.kind === 'result' && mark.plan === plan.id && mark.period === period.id;
  });
  const replace = earlier.map(({ name }) => name);
  const taken = [...open.sheetNames.values()].filter((name) => !replace.includes(name));
  const { workbook, kept } = resultAgain(consolidation, earlier, { taken });
  return {
    workbook,
    shown: workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    replace,
    keptColumns: kept.columns.filter((header) => header !== ''),
    file: `tong-hop-${plan.document.year}-${period.id}.xlsx`,
  };
}

/** Two round trips, then two more with `insertResult`. */
export async function lookForResult(consolidation: Consolidation): Promise<Answer<PreparedResult>> {
  const open = await readOpenWorkbook();
  return open.ok ? { ok: true, value: prepareResult(consolidation, open.value) } : open;
}

export async function insertResult({ workbook, replace }: PreparedResult): Promise<Answer<null>> {
  return insertSheets(writeWorkbook(workbook), { sheets: workbook.sheets.length, replace });
}

export function resultFile({ workbook, file }: PreparedResult): Delivery {
  return { file, kind: 'xlsx', bytes: writeWorkbook(workbook) };
}
