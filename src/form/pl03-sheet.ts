/** `PL03`: one row per project of the unit, with its money. */
import type { Sheet } from '../sheet/model';
import { exceeds } from './alerts';
import type { Form } from './request';
import { alerts } from './styles';
import { tableSheet } from './table-sheet';

export function pl03Sheet(form: Form): Sheet {
  return tableSheet(form, {
    appendix: 'PL03',
    rows: form.rows.PL03,
    states: 'taskStates',
    frozen: 'text',
    printed: () => ({}),
    opens: () => true,
    prompt: () => null,
    alerts: [
      {
        columns: ['allotted', 'disbursed'],
        rows: () => true,
        when: (cell) => exceeds(cell('disbursed'), cell('allotted')),
        style: alerts.wrong,
      },
      {
        columns: ['state'],
        rows: () => true,
        when: (cell) => `${cell('state')}=""`,
        style: alerts.required,
      },
    ],
  });
}
