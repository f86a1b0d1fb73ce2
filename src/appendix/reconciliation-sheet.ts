/**
 * `Đối chiếu`: counts that should be one, then the figures of the units behind them. The owner reports one figure
 * for the province; where it has its own by commune, the officer fills it in and the differences follow.
 */
import type { ComparedFigure, Consolidation, Reconciliation } from '../consolidation/types';
import { rateOf } from '../consolidation';
import { ownerUnits, unitById } from '../plan/rows';
import { address } from '../sheet/address';
import { areaOf, formulaCell, SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { sumOf, sumWhere, type DataReference } from './data-layout';
import { resultMark } from './head';
import { drawLines, drawList, headRows, listHeaderRow } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { decision, decisionReason, ownerDenominator, ownerNumerator } from './officer';
import { listBreaks, pageOf } from './page';
import { firstColumn, headerKey, keyColumn, type Line, type TableColumn } from './table';
import { dataStates } from '../form/words';
import { exclusionWords, partWords } from './words';

const columns: readonly TableColumn[] = [
  { header: 'TT', width: 7 },
  { header: 'Nội dung đối chiếu', width: 46 },
  { header: 'Phần', width: 13 },
  { header: 'Số của đơn vị chủ trì', width: 13 },
  { header: 'Tổng để đối chiếu', width: 13 },
  { header: 'Chênh lệch', width: 13 },
  { header: 'Chênh lệch (%)', width: 13 },
  { header: 'Kết luận', width: 13 },
  { header: 'Số đơn vị có số', width: 13 },
  { header: decision, width: 18 },
  { header: decisionReason, width: 30 },
];

/** Stands under the same widths. */
const unitColumns: readonly TableColumn[] = [
  'TT',
  'Đơn vị',
  'Tử số',
  'Mẫu số',
  'Kết quả (%)',
  ownerNumerator,
  ownerDenominator,
  'Chênh lệch tử số',
  'Chênh lệch mẫu số',
  decision,
  decisionReason,
].map((header, index) => ({ header, width: columns[index]?.width ?? 13 }));

export function reconciliationSheet(
  consolidation: Consolidation,
  names: ResultNaming,
  data: DataReference,
): Sheet {
  const { reconciliations, compared, period } = consolidation;
  const draft = new SheetDraft(names.reconciliation);
  const lastOfSums = drawList(draft, {
    title: 'Đối chiếu số liệu',
    about: `Kỳ báo cáo: ${period.name}. Số của đơn vị phối hợp chỉ để đối chiếu, không cộng vào tổng. Ô xanh do người tổng hợp điền và được giữ lại ở lần sau.`,
    mark: resultMark(consolidation),
    columns,
    lines: reconciliations.map((one, index) => sumLine(consolidation, one, listHeaderRow + 1 + index, data)),
  });
  const titleRow = lastOfSums + 2;
  draft.put(keyColumn, titleRow, valueCell(headerKey, looks.hidden));
  draft.put(firstColumn, titleRow, valueCell('Số liệu của từng đơn vị', looks.listTitle));
  draft.setHeight(titleRow, 24);
  const lastRow = drawLines(
    draft,
    titleRow + 1,
    unitColumns,
    compared.map((one, index) => unitLine(one, titleRow + 2 + index)),
  );
  const page = {
    orientation: 'landscape',
    area: areaOf(firstColumn, 1, firstColumn + columns.length - 1, lastRow),
    // Of the longer table; the sums above it take a page at most.
    titleRow: titleRow + 1,
  } as const;
  const leads = [...headRows, titleRow, titleRow + 1];
  return draft.finish({
    showGridLines: false,
    freeze: { rows: listHeaderRow, columns: 0 },
    print: pageOf({ ...page, breaksAfter: listBreaks(draft.finish(), { ...page, leads }) }),
  });
}

function sumLine(consolidation: Consolidation, one: Reconciliation, row: number, data: DataReference): Line {
  const { kind, measure, with: other, part, sum, difference, unitsReported, unitsExpected } = one;
  const [ours, theirs, gap] = [3, 4, 5].map((index) => address(firstColumn + index, row));
  const without = `OR(${ours}="",${theirs}="")`;
  const share = difference === null || !sum ? '' : (difference * 100) / sum;
  return {
    key: [kind, measure.id, other.id, part].join(' '),
    cells: [
      valueCell(measure.id, looks.listCentre),
      valueCell(contentOf(consolidation, one), looks.listText),
      valueCell(partWords[part], looks.listCentre),
      figureCell(one, data),
      sumCell(sum, againstFormula(one, data)),
      formulaCell(`IF(${without},"",${ours}-${theirs})`, difference ?? '', looks.listCount),
      formulaCell(`IF(${without},"",IF(${theirs}=0,"",${gap}*100/${theirs}))`, share, {
        ...looks.listCount,
        numberFormat: '0.0',
      }),
      formulaCell(
        `IF(${without},"Chưa đủ số",IF(${gap}=0,"Khớp","Lệch"))`,
        conclusion(one),
        looks.listCentre,
      ),
      valueCell(`${unitsReported}/${unitsExpected}`, looks.listCentre),
      valueCell(null, looks.listInput),
      valueCell(null, looks.listInput),
    ],
  };
}

/** Live where there is something to sum; without any line the cell stays empty. */
function sumCell(value: number | null, formula: string): Cell {
  return value === null ? valueCell(null, looks.listCount) : formulaCell(formula, value, looks.listCount);
}

/** The watching body's own figure stands in no line of `Số liệu`. */
function figureCell({ kind, measure, part, figure }: Reconciliation, data: DataReference): Cell {
  return kind === 'monitor'
    ? valueCell(figure, looks.listCount)
    : sumCell(figure, sumOf(data, part, `"${measure.id}"`));
}

function againstFormula({ kind, measure, with: other, part }: Reconciliation, data: DataReference): string {
  if (kind === 'measure' || kind === 'monitor') return sumOf(data, part, `"${other.id}"`);
  const why = exclusionWords[kind === 'coordinating' ? 'coordinating' : 'not-owner'];
  return sumWhere(data, part, { measure: measure.id, exclusion: why, state: dataStates.figures });
}

function conclusion({ difference }: Reconciliation): string {
  if (difference === null) return 'Chưa đủ số';
  return difference === 0 ? 'Khớp' : 'Lệch';
}

function contentOf({ plan }: Consolidation, { kind, measure, with: other }: Reconciliation): string {
  if (kind === 'measure') return `${measure.label}: so với tổng của chỉ tiêu ${other.id}`;
  const indicator = plan.indicators.find(({ measures }) => measures.includes(measure));
  if (kind === 'monitor') {
    const body = unitById(plan, indicator?.monitor ?? '')?.name ?? '';
    return `${measure.label}: số của ${body} theo dõi so với tổng các đơn vị`;
  }
  const owners = indicator ? ownerUnits(plan, indicator, measure).map(({ name }) => name) : [];
  const side = kind === 'coordinating' ? 'tổng của đơn vị phối hợp' : 'tổng của các thành viên';
  return `${measure.label}: ${owners.join('; ')} so với ${side}`;
}

function unitLine(
  { line: { unit, measure, numerator, denominator, key } }: ComparedFigure,
  row: number,
): Line {
  const [part, whole, ownPart, ownWhole] = [2, 3, 5, 6].map((index) => address(firstColumn + index, row));
  const rate = rateOf(numerator ?? 0, denominator ?? 0);
  const difference = (own: string | undefined, other: string | undefined): Cell =>
    formulaCell(`IF(${own}="","",${own}-${other})`, '', looks.listCount);
  return {
    key: `${key} ${unit.id}`,
    cells: [
      valueCell(measure.id, looks.listCentre),
      valueCell(unit.name, looks.listText),
      valueCell(numerator, looks.listCount),
      valueCell(denominator, looks.listCount),
      formulaCell(`IF(${whole}=0,"",${part}*100/${whole})`, rate ?? '', {
        ...looks.listCount,
        numberFormat: '0.0',
      }),
      valueCell(null, looks.listInputCount),
      valueCell(null, looks.listInputCount),
      difference(ownPart, part),
      difference(ownWhole, whole),
      valueCell(null, looks.listInput),
      valueCell(null, looks.listInput),
    ],
  };
}
