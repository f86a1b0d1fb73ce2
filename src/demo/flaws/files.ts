/** Flaws of the file as a whole: what cannot be opened, what is none of ours, what another program saved. */
import type { Sheet, Workbook } from '../../sheet/model';
import { SheetDraft, valueCell } from '../../sheet/build';
import { compoundFile } from './compound-file';
import type { Flaw } from './types';

/** A report in the unit's own layout: figures, and nothing that says what they are. */
function ownReport(unitName: string): Workbook {
  const draft = new SheetDraft('Báo cáo');
  draft.putRow(1, [valueCell(unitName)]);
  draft.putRow(
    3,
    ['STT', 'Nội dung', 'Kết quả', 'Ghi chú'].map((text) => valueCell(text)),
  );
  draft.putRow(4, [valueCell(1), valueCell('Văn bản ký số'), valueCell('98%'), valueCell(null)]);
  draft.putRow(5, [valueCell(2), valueCell('Hồ sơ trực tuyến'), valueCell('Đạt'), valueCell(null)]);
  const sheet: Sheet = draft.finish();
  return { sheets: [sheet] };
}

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Size 4/Root 1 0 R>>
%%EOF
`;

const unreadable = { outcome: 'not-accepted', rules: ['unreadable-file'] } as const;

export const fileFlaws: readonly Flaw[] = [
  {
    id: 'truncated',
    title: 'Tệp tải chưa hết',
    ...unreadable,
    in: 'bytes',
    spoil: (bytes) => bytes.slice(0, Math.floor(bytes.length * 0.6)),
  },
  {
    id: 'password',
    title: 'Tệp có mật khẩu mở',
    ...unreadable,
    in: 'bytes',
    spoil: () => compoundFile(['EncryptionInfo', 'EncryptedPackage']),
  },
  {
    id: 'old-xls',
    title: 'Tệp .xls đời cũ mang tên .xlsx',
    ...unreadable,
    in: 'bytes',
    spoil: () => compoundFile(['Workbook']),
  },
  {
    id: 'scan',
    title: 'Bản quét PDF mang tên .xlsx',
    ...unreadable,
    in: 'bytes',
    spoil: () => new TextEncoder().encode(pdf),
  },
  {
    id: 'empty-file',
    title: 'Tệp rỗng',
    ...unreadable,
    in: 'bytes',
    spoil: () => new Uint8Array(),
  },
  {
    id: 'own-report',
    title: 'Gửi bảng tự kẻ, không phải biểu',
    outcome: 'not-accepted',
    rules: ['not-our-file'],
    in: 'workbook',
    spoil: (_, { unit }) => ownReport(unit.name),
  },
  {
    id: 'saved-by-library',
    title: 'Lưu lại bằng chương trình khác',
    outcome: 'valid',
    rules: [],
    in: 'program',
    program: 'exceljs',
  },
  {
    id: 'saved-by-libreoffice',
    title: 'Lưu lại bằng LibreOffice',
    outcome: 'valid',
    rules: [],
    in: 'program',
    program: 'libreoffice',
  },
];
