/** The two halves of an insert: looking (two round trips), then doing (two more). */
import { insertSheets, readOpenWorkbook, type Answer } from '../../excel';
import { writeWorkbook } from '../../xlsx/write';
import type { Say } from '../i18n/TextProvider';
import type { Delivery } from '../shared/delivery';
import { prepareInsert, type InsertRequest, type Prepared } from './prepare';

export async function look(request: InsertRequest, t: Say): Promise<Answer<Prepared>> {
  const open = await readOpenWorkbook();
  if (!open.ok) return open;
  return { ok: true, value: prepareInsert(request, open.value, t) };
}

export async function carryOut({ workbook, existing }: Prepared): Promise<Answer<null>> {
  return insertSheets(writeWorkbook(workbook), {
    sheets: workbook.sheets.length,
    replace: existing?.replace ?? [],
  });
}

/** The same sheets as a file, for where they cannot go into the open workbook. */
export function asFile({ request, workbook }: Prepared): Delivery {
  return { file: `${request.unit.id}.xlsx`, kind: 'xlsx', bytes: writeWorkbook(workbook) };
}
