/**
 * Sealing an issue: tables, rules, unit list and submissions are written down with their hashes, and the sheets
 * are locked without a password. A later figure does not change it; it opens a new version, "bổ sung, đính
 * chính", whose sheet of changes is held against the sealed one.
 */
import type { Consolidation } from '../../consolidation/types';
import { outcomeWords, ruleSetName } from '../../rules';
import { areaOf, SheetDraft, valueCell } from '../../sheet/build';
import type { Grid, Sheet, Workbook } from '../../sheet/model';
import { showTime } from '../../sheet/times';
import { resultMark } from '../head';
import { drawList, listHeaderRow } from '../list';
import { looks } from '../looks';
import { pageOf } from '../page';
import { firstColumn, type Line } from '../table';
import { standingWords } from '../words';
import { sheetContent } from './canonical';
import { textOf, type SealEntry } from './entries';
import { sealColumns, sealKeys, sealSheetName, versionText } from './layout';
import { readSeal } from './read';
import { rowSheet } from './rows';

export interface Sealing {
  /** Who answers for it, as typed. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  /** The workbook that this one takes up; a sealed one makes it the next version. */
  readonly earlier: readonly Grid[];
}

/** The workbook with its sheet `Bản chốt`, every sheet locked. */
export async function sealed(
  workbook: Workbook,
  consolidation: Consolidation,
  sealing: Sealing,
): Promise<Workbook> {
  const { plan } = consolidation;
  const rows = await rowSheet(workbook.sheets, resultMark(consolidation), sealing.digest);
  const sheets = [...workbook.sheets, rows];
  const before = readSeal(sealing.earlier, plan);
  const version = (before?.version ?? 0) + 1;
  const about = [
    entry(sealKeys.version, 'Phiên bản', versionText(version), `${version}`),
    entry(sealKeys.at, 'Chốt lúc', showTime(sealing.at), sealing.at),
    entry(sealKeys.by, 'Người chốt', sealing.by, ''),
    ...(before
      ? [
          entry(
            `${sealKeys.earlier}${before.version}`,
            'Phiên bản trước',
            `${versionText(before.version)}, chốt lúc ${showTime(before.at)}`,
            before.whole,
          ),
        ]
      : []),
    entry('plan', 'Bộ kế hoạch', plan.document.name, await sealing.digest(JSON.stringify(plan))),
    entry('period', 'Kỳ báo cáo', consolidation.period.name, consolidation.period.id),
    entry(
      'rules',
      'Bộ quy tắc kiểm tra',
      ruleSetName(plan),
      await sealing.digest(JSON.stringify(plan.rules)),
    ),
    entry(
      'units',
      'Danh sách đơn vị',
      `${plan.units.length} đơn vị`,
      await sealing.digest(plan.units.map(({ id, name }) => `${id} ${name}`).join('\n')),
    ),
    ...(await sheetEntries(sheets, sealing)),
    ...fileEntries(consolidation),
  ];
  const whole = entry(sealKeys.whole, 'Mã chung của bản chốt', '', await sealing.digest(textOf(about)));
  const sheet = drawSeal(consolidation, [...about, whole]);
  return { ...workbook, sheets: [...sheets, sheet].map(locked) };
}

function entry(key: string, what: string, content: string, hash: string): SealEntry {
  return { key, what, content, hash };
}

function sheetEntries(sheets: readonly Sheet[], { digest }: Sealing): Promise<SealEntry[]> {
  return Promise.all(
    sheets.map(async (sheet) =>
      entry(`${sealKeys.sheet}${sheet.name}`, 'Trang', sheet.name, await digest(sheetContent(sheet))),
    ),
  );
}

function fileEntries({ register }: Consolidation): SealEntry[] {
  return register.map((line, index) =>
    entry(
      `file ${index + 1}`,
      line.unit?.name ?? 'Tệp không rõ đơn vị',
      `${line.received.file}: ${outcomeWords.vi[line.outcome]}, ${standingWords[line.standing].toLowerCase()}`,
      line.received.hash,
    ),
  );
}

function drawSeal(consolidation: Consolidation, entries: readonly SealEntry[]): Sheet {
  const draft = new SheetDraft(sealSheetName);
  const lastRow = drawList(draft, {
    title: 'Bản chốt số liệu',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Các trang được khóa; sửa một ô là mã băm không còn khớp. Tệp nộp sau được đưa vào bản bổ sung, đính chính.`,
    mark: resultMark(consolidation),
    columns: sealColumns,
    lines: entries.map(({ key, what, content, hash }): Line => ({
      key,
      cells: [
        valueCell(what, looks.listText),
        valueCell(content, { ...looks.listText, numberFormat: '@' }),
        valueCell(hash, looks.listCode),
      ],
    })),
  });
  return draft.finish({
    showGridLines: false,
    freeze: { rows: listHeaderRow, columns: 0 },
    print: pageOf({
      orientation: 'landscape',
      area: areaOf(firstColumn, 1, firstColumn + sealColumns.length - 1, lastRow),
      titleRow: listHeaderRow,
    }),
  });
}

function locked(sheet: Sheet): Sheet {
  return { ...sheet, protection: { allow: ['filter', 'formatColumns', 'formatRows'] } };
}
