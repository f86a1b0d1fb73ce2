import { detailText, rowText } from '../form/texts';
import type { PlanPack } from '../plan/schema';
import { squeeze } from '../plan/text';
import { valueText } from '../sheet/values';
import { askedRows, type PlannedRow } from './support/lines';
import { cellPlace, replaceWith, seen } from './support/places';
import type { Context, Hit, Rule } from './types';

type PrintedColumn = 'text' | 'detail';

/** The plan's words on the form have been edited; spaces and line breaks do not matter. */
export const textChanged: Rule = {
  id: 'text-changed',
  severity: 'warning',
  appliesTo: 'entries',
  *check(context) {
    for (const { planned, row } of askedRows(context)) {
      for (const column of ['text', 'detail'] as const) {
        const cell = row.cells[column];
        const text = valueText(cell?.cell?.value);
        if (!cell || squeeze(text) === squeeze(printed(context.plan, planned, column))) continue;
        yield {
          place: cellPlace(row, column),
          params: { value: seen(text) },
          variant: squeeze(text) === '' ? 'deleted' : 'changed',
        };
      }
    }
  },
  fix: (hit, context) => {
    const text = originalText(hit, context);
    return text === null ? null : replaceWith(context.submission, hit.place, text);
  },
};

function printed(plan: PlanPack, planned: PlannedRow, column: PrintedColumn): string {
  return column === 'detail' && 'task' in planned ? detailText(plan, planned.task) : rowText(planned);
}

function originalText({ place }: Hit, context: Context): string | null {
  if (place.kind !== 'cell' || (place.column !== 'text' && place.column !== 'detail')) return null;
  const asked = askedRows(context).find(
    ({ row }) => row.key === place.row && row.appendix === place.appendix,
  );
  return asked ? printed(context.plan, asked.planned, place.column) : null;
}
