/** `PL02`: one row per task of the plan, its points written out. */
import { valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import type { Form } from './request';
import { alerts } from './styles';
import { tableSheet } from './table-sheet';
import { detailText } from './texts';

export function pl02Sheet(form: Form): Sheet {
  return tableSheet(form, {
    appendix: 'PL02',
    rows: form.rows.PL02,
    states: 'taskStates',
    frozen: 'text',
    printed: ({ task }) => ({ detail: { cell: valueCell(detailText(form.plan, task)) } }),
    opens: () => true,
    prompt: () => null,
    alerts: [
      {
        columns: ['state'],
        rows: ({ role }) => role === 'lead',
        when: (cell) => `${cell('state')}=""`,
        style: alerts.required,
      },
    ],
  });
}
