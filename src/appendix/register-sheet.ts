/** `Sổ theo dõi`: one line per file received, then how every unit stands in every appendix. */
import type { Consolidation, RegisterLine, UnitStanding } from '../consolidation/types';
import { appendixIds } from '../form/columns';
import { measureRows, projectRows, taskRows } from '../plan/rows';
import type { AppendixId, PlanPack, Severity } from '../plan/schema';
import { outcomeWords, sentenceOf } from '../rules';
import { areaOf, SheetDraft, valueCell } from '../sheet/build';
import type { Cell, Sheet } from '../sheet/model';
import { resultMark } from './head';
import { drawLines, drawList, listHeaderRow } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { pageOf } from './page';
import { firstColumn, headerKey, keyColumn, type Line, type TableColumn } from './table';
import { submittedText } from './text-cell';
import { timeCell } from './time';
import { notSent, refusalWords, standingWords } from './words';

const columns: readonly TableColumn[] = [
  { header: 'Mã đơn vị', width: 25 },
  { header: 'Đơn vị', width: 32 },
  { header: 'Tệp', width: 26 },
  { header: 'Nhận lúc', width: 16 },
  { header: 'Kết quả kiểm tra', width: 17 },
  { header: 'Tình trạng', width: 17 },
  { header: 'Số lỗi', width: 7 },
  { header: 'Số cảnh báo', width: 8 },
  { header: 'Thay bằng tệp', width: 24 },
  { header: 'Lý do', width: 34 },
  { header: 'Mã băm', width: 18 },
];

/** Stands under the same widths as the register. */
const matrixColumns: readonly TableColumn[] = [
  { header: 'Mã đơn vị', width: 25 },
  { header: 'Đơn vị', width: 32 },
  ...appendixIds.map((header, index) => ({ header, width: columns[index + 2]?.width ?? 16 })),
];

export function registerSheet(consolidation: Consolidation, names: ResultNaming): Sheet {
  const { plan, period, register, units } = consolidation;
  const draft = new SheetDraft(names.register);
  const lastOfRegister = drawList(draft, {
    title: 'Sổ theo dõi bản nộp',
    about: `Kỳ báo cáo: ${period.name}. Mỗi dòng là một tệp đã nhận; bảng dưới là tình trạng từng đơn vị theo phụ lục.`,
    mark: resultMark(consolidation),
    columns,
    lines: register.map((line) => registerLine(plan, line)),
  });
  const titleRow = lastOfRegister + 2;
  draft.put(keyColumn, titleRow, valueCell(headerKey, looks.hidden));
  draft.put(firstColumn, titleRow, valueCell('Tình trạng từng đơn vị', looks.listTitle));
  draft.setHeight(titleRow, 24);
  const lastRow = drawLines(
    draft,
    titleRow + 1,
    matrixColumns,
    units.map((unit) => matrixLine(plan, unit)),
  );
  const last = firstColumn + columns.length - 1;
  return draft.finish({
    showGridLines: false,
    freeze: { rows: listHeaderRow, columns: 0 },
    filter: areaOf(firstColumn, listHeaderRow, last, Math.max(lastOfRegister, listHeaderRow + 1)),
    print: pageOf({
      orientation: 'landscape',
      area: areaOf(firstColumn, 1, last, lastRow),
      breaksAfter: [titleRow - 1],
    }),
  });
}

function registerLine(plan: PlanPack, line: RegisterLine): Line {
  const { received, unit, standing, supersededBy } = line;
  return {
    key: received.hash,
    cells: [
      valueCell(unit?.id ?? null, looks.listCode),
      valueCell(unit?.name ?? null, looks.listText),
      submittedText(received.file, looks.listText),
      timeCell(received.receivedAt),
      valueCell(outcomeWords.vi[line.outcome], looks.listCentre),
      valueCell(standingWords[standing], looks.listCentre),
      valueCell(openFindings(line, 'error'), looks.listCount),
      valueCell(openFindings(line, 'warning'), looks.listCount),
      submittedText(supersededBy ?? '', looks.listText),
      submittedText(reasonOf(plan, line), looks.listText),
      valueCell(received.hash, looks.listCode),
    ],
  };
}

function reasonOf(plan: PlanPack, { received: { content }, refusal }: RegisterLine): string {
  if (content.kind === 'unreadable') return sentenceOf(content.finding, 'vi', plan);
  return refusal === null ? '' : refusalWords[refusal];
}

function openFindings(
  { received: { content } }: RegisterLine,
  severity: Severity,
  appendix?: AppendixId,
): number {
  const findings = content.kind === 'read' ? content.findings : [content.finding];
  return findings.filter(
    (finding) =>
      finding.severity === severity &&
      !finding.settled &&
      (appendix === undefined || (finding.place.kind !== 'file' && finding.place.appendix === appendix)),
  ).length;
}

function matrixLine(plan: PlanPack, standing: UnitStanding): Line {
  const { unit } = standing;
  const rows = {
    PL01: measureRows(plan, unit).length,
    PL02: taskRows(plan, unit).length,
    PL03: projectRows(plan, unit).length,
  };
  return {
    key: unit.id,
    cells: [
      valueCell(unit.id, looks.listCode),
      valueCell(unit.name, looks.listText),
      ...appendixIds.map((appendix): Cell =>
        valueCell(rows[appendix] === 0 ? '–' : appendixState(standing, appendix), looks.listCentre),
      ),
    ],
  };
}

/** A file is taken or returned as a whole; within a taken one an appendix may still carry warnings. */
function appendixState({ standing, current }: UnitStanding, appendix: AppendixId): string {
  if (standing === 'missing') return notSent;
  if (!current) return outcomeWords.vi.returned;
  const open = openFindings(current, 'warning', appendix) + openFindings(current, 'error', appendix);
  return outcomeWords.vi[open > 0 ? 'accepted-with-warnings' : 'valid'];
}
