/** `Sổ theo dõi`: one line per file received, then how every unit stands, then what the officer may decide. */
import type { Consolidation, Deadlines } from '../../consolidation/types';
import { areaOf, SheetDraft, valueCell } from '../../sheet/build';
import { serialOfDate } from '../../sheet/dates';
import type { Cell, Sheet } from '../../sheet/model';
import { resultMark } from '../head';
import { drawList, headRows, listHeaderRow } from '../list';
import { looks } from '../looks';
import type { ResultNaming } from '../names';
import { listBreaks, pageOf } from '../page';
import { firstColumn, type Line } from '../table';
import { submittedText } from '../text-cell';
import { decisionWords } from '../words';
import { columnAt, deadlineLabels, lastPrinted, registerColumns } from './layout';
import { guardsOf, type Section } from './guards';
import { absentLines, fileLines } from './lines';
import { noRegister, type EarlierRegister } from './read';
import { unitLines } from './units';
import { decisionMeanings, writtenKinds, type WrittenKind } from './words';

/** `earlier`: the register of the run before, for what the officer has left in it and files not given again. */
export function registerSheet(
  consolidation: Consolidation,
  names: ResultNaming,
  earlier: EarlierRegister = noRegister,
): Sheet {
  const draft = new SheetDraft(names.register);
  const files = [...fileLines(consolidation, earlier), ...absentLines(consolidation, earlier)];
  const units = unitLines(consolidation, earlier);
  const filesAt = sectionAt(listHeaderRow + 1, files.length);
  const unitsAt = sectionAt(filesAt.last + 1, units.length);
  const wordsAt = sectionAt(unitsAt.last + 1, writtenKinds.length);
  const lastRow = drawList(draft, {
    title: 'Sổ theo dõi bản nộp',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Ô nền xanh để người tổng hợp ghi; lần tổng hợp sau đọc lại và làm theo.`,
    mark: resultMark(consolidation),
    columns: registerColumns,
    lines: [
      titleLine('files', `I. Từng tệp: ${files.length} tệp`),
      ...files,
      titleLine('units', `II. Từng đơn vị phải báo cáo: ${units.length} đơn vị`),
      ...units,
      titleLine('words', 'III. Các từ ghi ở cột Quyết định'),
      ...writtenKinds.map(wordLine),
    ],
  });
  drawDeadlines(draft, consolidation.deadlines, earlier);
  const dates = Object.values(deadlineColumns).map(({ value }) => areaOf(value, deadlineRow));
  const page = {
    orientation: 'landscape',
    area: areaOf(firstColumn, 1, columnAt(lastPrinted), lastRow),
    titleRow: listHeaderRow,
  } as const;
  const leads = [...headRows, filesAt.title, unitsAt.title, wordsAt.title];
  const breaksAfter = listBreaks(draft.finish(), { ...page, leads, ends: [unitsAt.title - 1] });
  const sections = { files: filesAt, units: unitsAt, words: wordsAt, dates };
  for (const guard of guardsOf({ sheet: names.register, ...sections })) draft.validate(guard);
  return draft.finish({
    showGridLines: false,
    freeze: { rows: listHeaderRow, columns: firstColumn },
    filter: areaOf(firstColumn, listHeaderRow, firstColumn + registerColumns.length - 1, unitsAt.last),
    print: pageOf({ ...page, breaksAfter }),
  });
}

function sectionAt(title: number, lines: number): Section {
  return { title, first: title + 1, last: title + lines };
}

function titleLine(key: string, title: string): Line {
  return {
    key,
    cells: registerColumns.map((_, index) => valueCell(index === 0 ? title : null, looks.listSection)),
  };
}

/** The words are the list that the cells of `Quyết định` offer. */
function wordLine(kind: WrittenKind): Line {
  return {
    key: `word ${kind}`,
    cells: [
      valueCell(decisionWords[kind], looks.listStrong),
      valueCell(decisionMeanings[kind], looks.listLoose),
    ],
  };
}

/** Above the list, so that they are in view and on the first page. */
const deadlineRow = listHeaderRow - 1;
const deadlineColumns = {
  due: { label: columnAt('unit'), value: columnAt('PL01') },
  lock: { label: columnAt('PL03'), value: columnAt('receivedAt') },
} as const;

function drawDeadlines(draft: SheetDraft, deadlines: Deadlines, { kept }: EarlierRegister): void {
  for (const which of ['due', 'lock'] as const) {
    const { label, value } = deadlineColumns[which];
    const [date, text] = [deadlines[which], kept.get(which)];
    draft.put(label, deadlineRow, valueCell(deadlineLabels[which], looks.listLoose));
    draft.put(
      value,
      deadlineRow,
      text === undefined ? dateCell(date) : submittedText(text, looks.listInputDate),
    );
  }
  draft.setHeight(deadlineRow, 18);
}

function dateCell(date: string | null): Cell {
  return valueCell(date === null ? null : serialOfDate(date), looks.listInputDate);
}
