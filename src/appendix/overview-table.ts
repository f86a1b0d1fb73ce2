/** The table of `Tổng quan`: a line per measure, its rate and verdict live over `Số liệu`. */
import type { MeasureTotal } from '../consolidation/types';
import { targetText } from '../form/texts';
import { address } from '../sheet/address';
import { areaOf, formulaCell, valueCell, type SheetDraft } from '../sheet/build';
import type { Cell } from '../sheet/model';
import { rateFormat, showRate } from '../sheet/numbers';
import { keyCell, rateFormula, sumOf, type DataReference } from './data-layout';
import { drawLines } from './list';
import { looks } from './looks';
import { columnOf, overviewColumns, overviewRows, type OverviewColumn } from './overview-layout';
import { standingColors } from './overview-looks';
import { keyColumn, type Line } from './table';
import { changeText, rangeText } from './total-words';
import { standingFormula, standingOf, standingWords } from './verdict';

/** @returns the last row. */
export function drawMeasures(
  draft: SheetDraft,
  measures: readonly MeasureTotal[],
  data: DataReference,
): number {
  const first = overviewRows.header + 1;
  const lines = measures.map((total, index) => measureLine(total, first + index, data));
  const lastRow = drawLines(draft, overviewRows.header, overviewColumns, lines);
  paintVerdicts(draft, first, lastRow);
  return lastRow;
}

function measureLine(total: MeasureTotal, row: number, data: DataReference): Line {
  const cells = measureCells(total, row, data);
  return {
    key: total.id,
    cells: overviewColumns.map(({ id }) => cells[id] ?? valueCell(null, looks.listMiddleCentre)),
  };
}

function measureCells(
  total: MeasureTotal,
  row: number,
  data: DataReference,
): Partial<Record<OverviewColumn, Cell>> {
  const { id, measure, rate, unitsReported, unitsExpected, unitsMet, unitsWithOccurrence } = total;
  const { previous, change, gap } = total;
  const centred = (value: string | null): Cell => valueCell(value, looks.listMiddleCentre);
  const said = {
    number: centred(id),
    label: valueCell(measure.label, looks.listMiddle),
    reported: centred(`${unitsReported}/${unitsExpected}`),
  };
  if (measure.reporting !== 'ratio') return { ...said, target: centred('Bằng lời') };
  const idCell = keyCell(row, keyColumn);
  const [numerator, denominator] = [sumOf(data, 'numerator', idCell), sumOf(data, 'denominator', idCell)];
  const verdict = standingFormula(total, numerator, denominator);
  const standing = standingOf(total);
  const rateLook = { ...looks.listMiddleCentre, numberFormat: rateFormat(measure.target?.value ?? null) };
  return {
    ...said,
    target: centred(targetText(measure)),
    rate: formulaCell(rateFormula(numerator, denominator), rate ?? '', rateLook),
    ...(verdict !== null && standing !== null
      ? { verdict: formulaCell(verdict, standingWords[standing], looks.listMiddleCentre) }
      : {}),
    range: centred(rangeText(total) || null),
    previous: centred(previous?.comparable ? showRate(previous.rate, null) : null),
    change: centred(changeText(change) || null),
    needed: valueCell(gap?.needed ?? null, looks.listMiddleCount),
    units: centred(measure.target ? `${unitsMet}/${unitsWithOccurrence}` : null),
  };
}

/** Follows the formula, so that the colour stays true after a recalculation. */
function paintVerdicts(draft: SheetDraft, first: number, last: number): void {
  const column = columnOf('verdict');
  for (const standing of ['met', 'near', 'unmet'] as const) {
    draft.paintWhen({
      areas: [areaOf(column, first, column, last)],
      formula: `$${address(column, first)}="${standingWords[standing]}"`,
      style: { font: { bold: true, color: standingColors[standing] } },
    });
  }
}
