/** `PL02`: one row per task of the plan, its points written out. */
import { valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { alertOn } from './alerts';
import { tableRows } from './layout';
import type { Form } from './request';
import { alerts } from './styles';
import { tableSheet } from './table-sheet';
import { detailText } from './texts';

export function pl02Sheet(form: Form): Sheet {
  const rows = form.rows.PL02;
  const leads = rows.flatMap(({ role }, index) => (role === 'lead' ? [tableRows.first + index] : []));
  return tableSheet(form, {
    appendix: 'PL02',
    rows,
    states: 'taskStates',
    frozen: 'text',
    printed: ({ task }) => ({ detail: { cell: valueCell(detailText(form.plan, task)) } }),
    opens: () => true,
    prompt: () => null,
    alerts: alertOn('PL02', ['state'], leads, (cell) => `${cell('state')}=""`, alerts.required),
  });
}
