/** A flawed form, open in the local Excel and checked. */
import { buildForm } from '../../src/form/form';
import { noEntries } from '../../src/form/entries';
import type { RowKey } from '../../src/plan/rows';
import type { HostOptions } from '../../src/preview/host';
import type { Workbook } from '../../src/sheet/model';
import { runCheck } from '../../src/taskpane/check/run-check';
import { openExcel } from './host';
import { plan, requestFor } from './workbooks';

const key = (text: string) => text as RowKey;

/** A commune's form with entries that need work. */
export function flawed(): Workbook {
  const entries = {
    ...noEntries,
    rows: {
      ...noEntries.rows,
      PL01: new Map([
        [key('4'), { numerator: '1 250', denominator: '2.500' }],
        [key('5b'), { numerator: 'khoảng 80', denominator: 50 }],
        [key('6'), { numerator: 60, denominator: 50 }],
      ]),
    },
  };
  return buildForm({ ...requestFor('11953'), entries });
}

/** A row without cells is no trace: files do not hold it. */
export function contents({ sheets }: Workbook) {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].filter(([, { cells, height }]) => cells.size > 0 || height !== undefined)),
  }));
}

export async function checked(workbook: Workbook = flawed(), options: HostOptions = {}) {
  const host = openExcel(workbook, options);
  return { host, ...(await checkAgain()) };
}

/** Checks the workbook that is open. */
export async function checkAgain() {
  const answer = await runCheck(plan);
  if (!answer.ok) throw new Error(answer.failure.detail);
  const [form] = answer.value.forms;
  if (!form) throw new Error('no form');
  return { form, open: answer.value.open, result: answer.value };
}
