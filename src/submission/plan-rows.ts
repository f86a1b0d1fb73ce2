/** The plan's rows by key and by printed text: what tells a row of the form from a note below the table. */
import { columns } from '../form/columns';
import { rowText, ttText, type FormRow } from '../form/texts';
import { allMeasures, allProjectRows, measureKey, taskKey, type RowKey } from '../plan/rows';
import type { AppendixId, PlanPack } from '../plan/schema';
import { squeeze } from '../plan/text';

export interface PlanRows {
  readonly keys: ReadonlyMap<string, RowKey>;
  /** Keys by TT and text as printed. A function, because few sheets need it. */
  readonly texts: () => ReadonlyMap<string, RowKey>;
}

/** Every row of the plan, whoever answers it. */
export function planRows(plan: PlanPack): Readonly<Record<AppendixId, PlanRows>> {
  const measures = allMeasures(plan).map(({ indicator, measure }): FormRow => {
    return { key: measureKey(measure.id), indicator, measure, role: 'lead' };
  });
  const tasks = plan.tasks.map((task): FormRow => ({ key: taskKey(task), task, role: 'lead' }));
  return { PL01: index(measures), PL02: index(tasks), PL03: index(allProjectRows(plan)) };
}

/** Text in the cells TT and of the row's words, as one string to compare. */
export function printedKey(tt: string, text: string): string {
  return `${squeeze(tt)}|${squeeze(text)}`;
}

/** Columns that an officer fills in. */
export function inputColumns(appendix: AppendixId) {
  return columns[appendix].filter(({ input }) => input !== 'none');
}

function index(rows: readonly FormRow[]): PlanRows {
  return {
    keys: new Map(rows.map(({ key }) => [key, key])),
    texts: () => new Map(rows.map((row) => [printedKey(ttText(row), rowText(row)), row.key])),
  };
}
