/** Which rows of PL01 take figures, and the figures that were entered there. */
import type { MeasureRow } from '../plan/rows';
import type { CellValue } from '../sheet/model';
import type { Figures } from './formulas';
import type { Form } from './request';

/** Numbers are asked of leads, and of coordinating units only where their figures are compared with the owner's. */
export function takesNumbers({ measure, role }: MeasureRow): boolean {
  return measure.reporting === 'ratio' && (role === 'lead' || measure.reconcile);
}

/** The cells of a row that say how a measure stands; null where nothing was entered. */
export function enteredFigures(form: Form, { key }: MeasureRow): Figures<CellValue> & { result: CellValue } {
  const entry = form.entries.rows.PL01.get(key);
  return {
    state: entry?.state ?? null,
    numerator: entry?.numerator ?? null,
    denominator: entry?.denominator ?? null,
    result: entry?.result ?? null,
  };
}
