/** `PL01`: one row per measure, with its figures. */
import type { MeasureRow } from '../plan/rows';
import { formulaCell, valueCell } from '../sheet/build';
import type { CellValue, Conditional, Sheet } from '../sheet/model';
import { rateFormat } from '../sheet/numbers';
import { alertOn } from './alerts';
import type { ColumnId } from './columns';
import {
  rateFormula,
  rateResult,
  saysNoFigures,
  verdictFormula,
  verdictResult,
  type Figures,
} from './formulas';
import { inRow, tableRows } from './layout';
import { evidencePrompt, numberPrompt, resultPrompt, type Message } from './prompts';
import type { Form } from './request';
import { alerts } from './styles';
import { tableSheet, type Printed } from './table-sheet';
import { targetText } from './texts';
import { dataStates, verdicts } from './words';

/** Numbers are asked of leads, and of coordinating units only where their figures are compared with the owner's. */
export function takesNumbers({ measure, role }: MeasureRow): boolean {
  return measure.reporting === 'ratio' && (role === 'lead' || measure.reconcile);
}

/** The entered figures of a row. */
export function enteredFigures(form: Form, { key }: MeasureRow): Figures<CellValue> & { result: CellValue } {
  const entry = form.entries.rows.PL01.get(key);
  return {
    state: entry?.state ?? null,
    numerator: entry?.numerator ?? null,
    denominator: entry?.denominator ?? null,
    result: entry?.result ?? null,
  };
}

function previousRate(form: Form, { key }: MeasureRow): number | null {
  const figure = form.previous.get(key);
  const rate = figure && rateResult(figure);
  return typeof rate === 'number' ? rate : null;
}

function printed(form: Form, row: MeasureRow, at: number): Partial<Record<ColumnId, Printed>> {
  const { target } = row.measure;
  const numberFormat = rateFormat(target?.value ?? null);
  const entered = enteredFigures(form, row);
  const cells: Figures<string> = {
    state: inRow('PL01', 'state', at),
    numerator: inRow('PL01', 'numerator', at),
    denominator: inRow('PL01', 'denominator', at),
  };
  return {
    target: { cell: valueCell(targetText(row.measure)) },
    ...(takesNumbers(row)
      ? { rate: { cell: formulaCell(rateFormula(cells), rateResult(entered)), numberFormat } }
      : {}),
    verdict: { cell: formulaCell(verdictFormula(cells, target), verdictResult(entered, target)) },
    previous: { cell: valueCell(previousRate(form, row)), numberFormat },
  };
}

function prompt(row: MeasureRow, column: ColumnId): Message | null {
  if (column === 'numerator' || column === 'denominator') return numberPrompt(row, column);
  if (column === 'result') return resultPrompt(row);
  return column === 'explanation' ? evidencePrompt(row) : null;
}

function alertsOf(rows: readonly MeasureRow[]): Conditional[] {
  const numbered = rows.map((row, index) => ({ row, at: tableRows.first + index }));
  const where = (test: (row: MeasureRow) => boolean) =>
    numbered.filter(({ row }) => test(row)).map(({ at }) => at);
  const all = where(() => true);
  const numbers = where(takesNumbers);
  const leadNumbers = where((row) => row.role === 'lead' && takesNumbers(row));
  const leadWords = where((row) => row.role === 'lead' && !takesNumbers(row));
  const on = (
    ...[ids, at, test, style]: Parameters<typeof alertOn> extends [unknown, ...infer Rest] ? Rest : never
  ) => alertOn('PL01', ids, at, test, style);
  const says = (cell: (id: ColumnId) => string) =>
    `OR(${cell('state')}="",${cell('state')}="${dataStates.figures}")`;
  return [
    ...on(
      ['state', 'numerator', 'denominator'],
      numbers,
      (cell) =>
        `AND(${saysNoFigures(cell('state'))},OR(${cell('numerator')}<>"",${cell('denominator')}<>""))`,
      alerts.wrong,
    ),
    ...on(
      ['numerator', 'denominator'],
      numbers,
      (cell) =>
        `AND(ISNUMBER(${cell('numerator')}),ISNUMBER(${cell('denominator')}),${cell('numerator')}>${cell('denominator')})`,
      alerts.wrong,
    ),
    ...on(
      ['state'],
      leadNumbers,
      (cell) => `AND(${cell('state')}="",OR(${cell('numerator')}="",${cell('denominator')}=""))`,
      alerts.required,
    ),
    ...on(
      ['numerator'],
      leadNumbers,
      (cell) => `AND(${cell('numerator')}="",${says(cell)})`,
      alerts.required,
    ),
    ...on(
      ['denominator'],
      leadNumbers,
      (cell) => `AND(${cell('denominator')}="",${says(cell)})`,
      alerts.required,
    ),
    ...on(['state'], leadWords, (cell) => `${cell('state')}=""`, alerts.required),
    ...on(['result'], leadWords, (cell) => `AND(${cell('result')}="",${says(cell)})`, alerts.required),
    ...on(
      ['difficulty', 'explanation'],
      where(({ role }) => role === 'lead'),
      (cell) =>
        `AND(${cell('state')}="${dataStates['not-available']}",${cell('difficulty')}="",${cell('explanation')}="")`,
      alerts.required,
    ),
    ...on(['verdict'], all, (cell) => `${cell('verdict')}="${verdicts.met}"`, alerts.met),
    ...on(['verdict'], all, (cell) => `${cell('verdict')}="${verdicts.unmet}"`, alerts.unmet),
  ];
}

export function pl01Sheet(form: Form): Sheet {
  const rows = form.rows.PL01;
  return tableSheet(form, {
    appendix: 'PL01',
    rows,
    states: 'dataStates',
    frozen: 'text',
    printed: (row, at) => printed(form, row, at),
    opens: (row, column) => (column === 'numerator' || column === 'denominator' ? takesNumbers(row) : true),
    prompt,
    alerts: alertsOf(rows),
  });
}
