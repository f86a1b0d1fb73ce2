import { detailText, rowText } from '../form/texts';
import { roles } from '../form/words';
import type { PlanPack } from '../plan/schema';
import { squeeze } from '../plan/text';
import { valueText } from '../sheet/values';
import { cellPlace, replaceWith, seen } from './support/places';
import type { Hit, Rule } from './types';
import type { Asked, View } from './view';

const printedColumns = ['text', 'detail', 'role'] as const;
type PrintedColumn = (typeof printedColumns)[number];

/** Characters kept in sight before the first difference. */
const wordsBefore = 20;

/** The plan's words on the form have been edited; spaces and line breaks do not matter. */
export const textChanged: Rule = {
  id: 'text-changed',
  severity: 'warning',
  appliesTo: 'entries',
  *check({ plan, asked }) {
    for (const own of asked) {
      for (const column of printedColumns) {
        const cell = own.row.cells[column];
        const text = valueText(cell?.cell?.value);
        const original = printed(plan, own, column);
        if (!cell || sameWords(text, original)) continue;
        const params = excerpts(squeeze(text), squeeze(original));
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

/** Both texts from a few words before the place where they part: an edit may stand deep in a long text. */
function excerpts(value: string, expected: string) {
  let at = 0;
  while (at < value.length && value[at] === expected[at]) at += 1;
  const start = value === '' ? 0 : value.lastIndexOf(' ', Math.max(0, at - wordsBefore)) + 1;
  const from = (text: string) => (start > 0 ? `…${seen(text.slice(start))}` : seen(text));
  return { value: from(value), expected: from(expected) };
}

function printed(plan: PlanPack, { source, role }: Asked, column: PrintedColumn): string {
  if (column === 'role') return roles[role];
  return column === 'detail' && 'task' in source ? detailText(plan, source.task) : rowText(source);
}

function originalText({ place }: Hit, { plan, asked }: View): string | null {
  if (place.kind !== 'cell') return null;
  const column = printedColumns.find((id) => id === place.column);
  const own = asked.find(({ key, appendix }) => key === place.row && appendix === place.appendix);
  return own && column ? printed(plan, own, column) : null;
}
