/** The unit's workbook (design section 4): plan + unit + period (+ entries) → sheets. */
import type { Sheet, Workbook } from '../sheet/model';
import { definitionsSheet } from './definitions-sheet';
import { identitySheet } from './identity-sheet';
import { infoSheet } from './info-sheet';
import { listsSheet } from './lists-sheet';
import { pl01Sheet } from './pl01-sheet';
import { pl02Sheet } from './pl02-sheet';
import { pl03Sheet } from './pl03-sheet';
import { formOf, type Form, type FormRequest } from './request';
import type { AppendixId } from '../plan/schema';

export type { FormRequest } from './request';

const tables: Readonly<Record<AppendixId, (form: Form) => Sheet>> = {
  PL01: pl01Sheet,
  PL02: pl02Sheet,
  PL03: pl03Sheet,
};

/**
 * The workbook of one unit and period. An appendix in which the unit has no row gets no sheet. The same request
 * gives the same workbook.
 */
export function buildForm(request: FormRequest): Workbook {
  const form = formOf(request);
  const { names, appendices, plan, unit, period, madeAt } = form;
  return {
    sheets: [
      infoSheet(form),
      ...appendices.map((appendix) => tables[appendix](form)),
      ...(appendices.includes('PL01') ? [definitionsSheet(form)] : []),
      listsSheet(form),
      identitySheet(form),
    ],
    active: names.info,
    properties: {
      title: `${plan.document.name}: ${unit.name}, ${period.name}`,
      creator: 'Kế hoạch số',
      created: madeAt,
      modified: madeAt,
    },
  };
}
