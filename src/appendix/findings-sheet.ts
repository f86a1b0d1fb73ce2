/**
 * `Lỗi và cảnh báo`: first what the plan itself leaves open (a point that nobody leads belongs to no appendix
 * row), then how files were settled, then what is wrong in each file.
 */
import type { Consolidation, Outlier, RegisterLine } from '../consolidation/types';
import { coverageWords, planCoverage } from '../plan/coverage';
import type { PlanPack } from '../plan/schema';
import { sentenceOf, severityWords } from '../rules';
import type { Finding } from '../rules/types';
import { readReplies } from '../submission';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { resultMark } from './head';
import { finishList } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { problemText, type RegisterProblem } from './register/problems';
import type { Line, TableColumn } from './table';
import { submittedText } from './text-cell';
import { noteText, outlierText } from './words';

const columns: readonly TableColumn[] = [
  { header: 'Phần', width: 12 },
  { header: 'Đơn vị', width: 28 },
  { header: 'Tệp', width: 24 },
  { header: 'Mức độ', width: 12 },
  { header: 'Vị trí', width: 22 },
  { header: 'Ô', width: 7 },
  { header: 'Nội dung', width: 74 },
];

interface Remark {
  readonly key: string;
  readonly part: string;
  readonly unit: string;
  readonly file: string;
  readonly grade: string;
  readonly place: string;
  readonly cell: string;
  readonly text: string;
}

/** `problems`: what the officer has written into the register before and could not be followed. */
export function findingsSheet(
  consolidation: Consolidation,
  names: ResultNaming,
  problems: readonly RegisterProblem[] = [],
): Sheet {
  const { plan, register } = consolidation;
  const remarks = [
    ...coverageRemarks(plan),
    ...problems.map(problemRemark),
    ...settlingRemarks(consolidation),
    ...consolidation.outliers.map(outlierRemark),
    ...register.flatMap((line) => [...fileRemarks(plan, line), ...replyRemarks(line)]),
  ];
  return finishList(new SheetDraft(names.findings), {
    title: 'Lỗi và cảnh báo',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Trước hết là những chỗ kế hoạch còn để trống, sau đó là từng tệp.`,
    mark: resultMark(consolidation),
    columns,
    lines: remarks.map(remarkLine),
  });
}

function coverageRemarks(plan: PlanPack): Remark[] {
  return planCoverage(plan).map(({ kind, where, text }) => ({
    key: `${kind} ${where}`,
    part: 'Kế hoạch',
    unit: kind === 'point-without-owner' ? 'Không đơn vị nào' : '',
    file: '',
    grade: severityWords.vi.note,
    place: where,
    cell: '',
    text: `${coverageWords[kind]}: ${text}`,
  }));
}

function settlingRemarks({ notes }: Consolidation): Remark[] {
  return notes.map((note) => ({
    key: [note.kind, ...note.files].join(' '),
    part: 'Tổng hợp',
    unit:
      note.kind === 'same-entries'
        ? note.units.map(({ name }) => name).join('; ')
        : note.kind === 'same-file'
          ? ''
          : (note.unit?.name ?? ''),
    file: note.files.join('; '),
    grade: severityWords.vi.warning,
    place: '',
    cell: '',
    text: noteText(note),
  }));
}

function problemRemark(problem: RegisterProblem): Remark {
  const { kind, place, about } = problem;
  return {
    key: [kind, about].join(' '),
    part: 'Tổng hợp',
    unit: '',
    file: '',
    grade: severityWords.vi.warning,
    place: place.sheet,
    cell: place.address,
    text: problemText(problem, 'vi'),
  };
}

function outlierRemark(outlier: Outlier): Remark {
  const { kind, line } = outlier;
  return {
    key: `${kind} ${line.unit.id} ${line.key}`,
    part: 'Tổng hợp',
    unit: line.unit.name,
    file: line.received.file,
    grade: severityWords.vi.warning,
    place: line.place?.sheet ?? '',
    cell: line.place?.address ?? '',
    text: outlierText(outlier),
  };
}

function fileRemarks(plan: PlanPack, { received: { file, content }, unit }: RegisterLine): Remark[] {
  const findings = content.kind === 'read' ? content.findings : [content.finding];
  return findings.map((finding) => ({
    key: [finding.ruleId, unit?.id ?? file, ...placeKey(finding)].join(' '),
    part: 'Tệp',
    unit: unit?.name ?? '',
    file,
    grade: gradeOf(finding),
    place: finding.place.kind === 'file' ? '' : finding.place.sheet,
    cell: finding.place.kind === 'cell' ? finding.place.address : '',
    text: sentenceOf(finding, 'vi', plan),
  }));
}

/** What the unit has answered on the list of a returned workbook. */
function replyRemarks({ received: { file, content }, unit }: RegisterLine): Remark[] {
  const replies = content.kind === 'read' ? readReplies(content.submission.workbook ?? []) : [];
  return replies.map(({ key, place, text }) => ({
    key: `reply ${unit?.id ?? file} ${key}`,
    part: 'Phản hồi',
    unit: unit?.name ?? '',
    file,
    grade: 'Phản hồi',
    place,
    cell: '',
    text,
  }));
}

/** The row by its key where it has one: the cell may stand elsewhere in the next file. */
function placeKey({ place }: Finding): string[] {
  if (place.kind === 'file') return [];
  return place.kind === 'cell' ? [place.row ?? place.address, place.column ?? ''] : [place.sheet];
}

function gradeOf({ severity, settled }: Finding): string {
  return settled ? `${severityWords.vi[severity]}, đã giải trình` : severityWords.vi[severity];
}

function remarkLine({ key, part, unit, file, grade, place, cell, text }: Remark): Line {
  return {
    key,
    cells: [
      valueCell(part, looks.listCentre),
      valueCell(unit, looks.listText),
      submittedText(file, looks.listText),
      valueCell(grade, looks.listCentre),
      submittedText(place, looks.listText),
      valueCell(cell, looks.listCentre),
      submittedText(text, looks.listText),
    ],
  };
}
