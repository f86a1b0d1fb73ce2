/** Colours of PL01: what is still missing, what contradicts itself, what is met. The first that holds wins. */
import type { MeasureRow } from '../plan/rows';
import { exceeds, type Alert, type RowTest } from './alerts';
import { takesNumbers } from './figures';
import { saysNoFigures } from './formulas';
import { alerts } from './styles';
import { dataStates, verdicts } from './words';

const isLead = ({ role }: MeasureRow) => role === 'lead';
const leadsWithNumbers = (row: MeasureRow) => isLead(row) && takesNumbers(row);
const leadsInWords = (row: MeasureRow) => isLead(row) && !takesNumbers(row);

/** Numbers beside a state that says there are none; zeros agree with Không phát sinh. */
const contradiction: RowTest = (cell) => {
  const numbers = [cell('numerator'), cell('denominator')];
  const given = `OR(${numbers.map((number) => `${number}<>""`).join(',')})`;
  const above = `OR(${numbers.map((number) => `AND(${number}<>"",${number}<>0)`).join(',')})`;
  const state = cell('state');
  return `AND(${saysNoFigures(state)},IF(${state}="${dataStates['none-occurred']}",${above},${given}))`;
};

/** Empty, while the state does not excuse it. */
const owed =
  (id: 'numerator' | 'denominator' | 'result'): RowTest =>
  (cell) =>
    `AND(${cell(id)}="",OR(${cell('state')}="",${cell('state')}="${dataStates.figures}"))`;

/** Chưa có số liệu needs a reason somewhere in the row. */
const unexplained: RowTest = (cell) => {
  const silent = (['difficulty', 'explanation', 'result'] as const).map((id) => `${cell(id)}=""`);
  return `AND(${cell('state')}="${dataStates['not-available']}",${silent.join(',')})`;
};

export const measureAlerts: readonly Alert<MeasureRow>[] = [
  {
    columns: ['state', 'numerator', 'denominator'],
    rows: takesNumbers,
    when: contradiction,
    style: alerts.wrong,
  },
  {
    columns: ['numerator', 'denominator'],
    rows: takesNumbers,
    when: (cell) => exceeds(cell('numerator'), cell('denominator')),
    style: alerts.wrong,
  },
  {
    columns: ['state'],
    rows: leadsWithNumbers,
    when: (cell) => `AND(${cell('state')}="",OR(${cell('numerator')}="",${cell('denominator')}=""))`,
    style: alerts.required,
  },
  { columns: ['numerator'], rows: leadsWithNumbers, when: owed('numerator'), style: alerts.required },
  { columns: ['denominator'], rows: leadsWithNumbers, when: owed('denominator'), style: alerts.required },
  { columns: ['state'], rows: leadsInWords, when: (cell) => `${cell('state')}=""`, style: alerts.required },
  { columns: ['result'], rows: leadsInWords, when: owed('result'), style: alerts.required },
  { columns: ['difficulty', 'explanation'], rows: isLead, when: unexplained, style: alerts.required },
  {
    columns: ['verdict'],
    rows: () => true,
    // No praise for more than there is.
    when: (cell) => `AND(${cell('verdict')}="${verdicts.met}",${cell('numerator')}<=${cell('denominator')})`,
    style: alerts.met,
  },
  {
    columns: ['verdict'],
    rows: () => true,
    when: (cell) => `${cell('verdict')}="${verdicts.unmet}"`,
    style: alerts.unmet,
  },
];
