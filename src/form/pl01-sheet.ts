/** `PL01`: one row per measure, with its figures. */
import type { MeasureRow } from '../plan/rows';
import { formulaCell, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { rateFormat } from '../sheet/numbers';
import type { ColumnId } from './columns';
import { enteredFigures, takesNumbers } from './figures';
import { rateFormula, rateResult, verdictFormula, verdictResult, type Figures } from './formulas';
import { inRow } from './layout';
import { measureAlerts } from './pl01-alerts';
import { evidencePrompt, numberPrompt, resultPrompt, type Message } from './prompts';
import type { Form } from './request';
import { tableSheet } from './table-sheet';
import type { Printed } from './table-spec';
import { targetText } from './texts';

function previousRate(form: Form, { key }: MeasureRow): number | null {
  const figure = form.previous.get(key);
  const rate = figure && rateResult(figure);
  return typeof rate === 'number' ? rate : null;
}

function printed(form: Form, row: MeasureRow, at: number): Partial<Record<ColumnId, Printed>> {
  const { target } = row.measure;
  const judged = takesNumbers(row) ? target : null;
  const numberFormat = rateFormat(target?.value ?? null);
  const entered = enteredFigures(form, row);
  const cells: Figures<string> = {
    state: inRow('PL01', 'state', at),
    numerator: inRow('PL01', 'numerator', at),
    denominator: inRow('PL01', 'denominator', at),
  };
  const rate = { cell: formulaCell(rateFormula(cells), rateResult(entered)), numberFormat };
  return {
    target: { cell: valueCell(targetText(row.measure)) },
    ...(takesNumbers(row) ? { rate } : {}),
    verdict: { cell: formulaCell(verdictFormula(cells, judged), verdictResult(entered, judged)) },
    previous: { cell: valueCell(previousRate(form, row)), numberFormat },
  };
}

function prompt(row: MeasureRow, column: ColumnId): Message | null {
  if (column === 'numerator' || column === 'denominator') return numberPrompt(row, column);
  if (column === 'result') return resultPrompt(row);
  return column === 'explanation' ? evidencePrompt(row) : null;
}

export function pl01Sheet(form: Form): Sheet {
  return tableSheet(form, {
    appendix: 'PL01',
    rows: form.rows.PL01,
    states: 'dataStates',
    frozen: 'text',
    printed: (row, at) => printed(form, row, at),
    opens: (row, column) => (column === 'numerator' || column === 'denominator' ? takesNumbers(row) : true),
    prompt,
    alerts: measureAlerts,
  });
}
