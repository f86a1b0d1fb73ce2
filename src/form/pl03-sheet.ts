/** `PL03`: one row per project of the unit, with its money. */
import type { Sheet } from '../sheet/model';
import { alertOn } from './alerts';
import { tableRows } from './layout';
import type { Form } from './request';
import { alerts } from './styles';
import { tableSheet } from './table-sheet';

export function pl03Sheet(form: Form): Sheet {
  const rows = form.rows.PL03;
  const all = rows.map((_, index) => tableRows.first + index);
  return tableSheet(form, {
    appendix: 'PL03',
    rows,
    states: 'taskStates',
    frozen: 'text',
    printed: () => ({}),
    opens: () => true,
    prompt: () => null,
    alerts: [
      ...alertOn(
        'PL03',
        ['allotted', 'disbursed'],
        all,
        (cell) =>
          `AND(ISNUMBER(${cell('allotted')}),ISNUMBER(${cell('disbursed')}),${cell('disbursed')}>${cell('allotted')})`,
        alerts.wrong,
      ),
      ...alertOn('PL03', ['state'], all, (cell) => `${cell('state')}=""`, alerts.required),
    ],
  });
}
