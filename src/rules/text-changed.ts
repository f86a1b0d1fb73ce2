import { detailText, rowText } from '../form/texts';
import type { PlanPack } from '../plan/schema';
import { squeeze } from '../plan/text';
import { valueText } from '../sheet/values';
import { cellPlace, replaceWith, seen } from './support/places';
import type { Hit, Rule } from './types';
import type { Asked, View } from './view';

type PrintedColumn = 'text' | 'detail';

/** The plan's words on the form have been edited; spaces and line breaks do not matter. */
export const textChanged: Rule = {
  id: 'text-changed',
  severity: 'warning',
  appliesTo: 'entries',
  *check({ plan, asked }) {
    for (const own of asked) {
      for (const column of ['text', 'detail'] as const) {
        const cell = own.row.cells[column];
        const text = valueText(cell?.cell?.value);
        if (!cell || sameWords(text, printed(plan, own, column))) continue;
        const params = { value: seen(text) };
        const variant = params.value === '' ? 'deleted' : 'changed';
        yield { place: cellPlace(own.row, column), params, variant };
      }
    }
  },
  fix: (hit, view) => {
    const text = originalText(hit, view);
    return text === null ? null : replaceWith(view.submission, hit.place, text);
  },
};

function sameWords(text: string, original: string): boolean {
  return text === original || squeeze(text) === squeeze(original);
}

function printed(plan: PlanPack, { source }: Asked, column: PrintedColumn): string {
  return column === 'detail' && 'task' in source ? detailText(plan, source.task) : rowText(source);
}

function originalText({ place }: Hit, { plan, asked }: View): string | null {
  if (place.kind !== 'cell' || (place.column !== 'text' && place.column !== 'detail')) return null;
  const own = asked.find(({ key, appendix }) => key === place.row && appendix === place.appendix);
  return own ? printed(plan, own, place.column) : null;
}
