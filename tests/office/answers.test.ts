/** Letters and reports in LibreOffice: they open, on the right paper, with every word in its place. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chasingLetters, periodReport } from '../../src/answers';
import type { TextDocument } from '../../src/answers/document/model';
import { writeDocument } from '../../src/docx';
import { squeeze } from '../../src/plan/text';
import { textsOf } from '../answers/documents';
import { plan, province } from '../appendix/province';
import { convert, makeFolder, pdfPages, pdfPageSize, removeFolders } from './programs';

const folder = makeFolder();
afterAll(removeFolders);

const consolidation = province();
const made = { consolidation, madeAt: '2026-11-20T02:00:00Z', today: '2026-11-20' };

async function printed(name: string, document: TextDocument | null): Promise<string> {
  if (!document) throw new Error(`no ${name}`);
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, await writeDocument(document));
  return convert(file, 'pdf', folder);
}

const wordsOf = (text: string): string[] => squeeze(text).match(/[\p{L}\p{N}]+/gu) ?? [];

it('prints the letter on upright A4: its parts on page one, a number from page two, the list behind', async () => {
  const { urging } = chasingLetters({ ...made, contact: null });
  const pdf = await printed('cong-van', urging);
  const [width, height] = pdfPageSize(pdf);
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  const pages = pdfPages(pdf).map((page) => page.normalize('NFC'));
  for (const part of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Kính gửi:', 'Nơi nhận:', 'GIÁM ĐỐC']) {
    expect(pages[0]).toContain(part);
  }
  expect(pages[0]?.trim().startsWith('1')).toBe(false);
  const list = pages.findIndex((page) => page.includes('DANH SÁCH ĐƠN VỊ'));
  expect(list).toBeGreaterThan(0);
});

it('prints every word of the report, its appendices landscape, their pages numbered apart', async () => {
  const report = periodReport(made);
  const pages = pdfPages(await printed('bao-cao', report)).map((page) => page.normalize('NFC'));
  const onPaper = new Set(pages.flatMap(wordsOf));
  const missing = textsOf(report)
    .flatMap(wordsOf)
    .filter((word) => !onPaper.has(word));
  // A word that is wider than its column is broken over lines.
  expect(missing).toEqual([]);
  const heads = Object.values(plan.appendices).map(({ label }) =>
    pages.findIndex((page) => page.trim().split('\n')[0]?.trim() === label),
  );
  expect(heads.every((head) => head > 0)).toBe(true);
  for (const head of heads) expect(pages[head + 1]?.trim().split('\n')[0]?.trim()).toBe('2');
});
