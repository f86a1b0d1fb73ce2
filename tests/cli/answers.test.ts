/** The commands that answer units, end to end on files. */
import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { compareJson } from '../../src/cli/answer-comparison';
import { cleanFiles, flawedFile, folderWith } from './sent';
import { khs, temporaryFolder } from './support';
import { readWorkbook } from '../../src/xlsx/read';

const folder = temporaryFolder();

const sent = () => [...cleanFiles('year', 2), flawedFile('negative')];

it('gives back the returned files, leaves them when a unit has worked in one, and says so', async () => {
  const files = sent();
  const inbox = await folderWith(folder.at('inbox'), files);
  const out = folder.at('back');
  const first = await khs('return', inbox, '--out', out, '--until', '2026-12-01');
  const name = `${files[2]?.unit.id}-tra-lai.xlsx`;
  expect(first.code).toBe(0);
  expect(first.out).toContain(name);
  const read = readWorkbook(await readFile(`${out}/${name}`));
  expect(read.ok && read.workbook.sheets[0]?.name).toBe('Việc cần sửa');
  expect((await khs('return', inbox, '--out', out, '--until', '2026-12-01')).code).toBe(0);
  await writeFile(`${out}/${name}`, 'của đơn vị');
  const again = await khs('return', inbox, '--out', out, '--until', '2026-12-01');
  expect([again.code, await readFile(`${out}/${name}`, 'utf8')]).toEqual([1, 'của đơn vị']);
});

it('puts them into one .zip when asked for one', async () => {
  const inbox = await folderWith(folder.at('inbox-zip'), sent());
  const call = await khs('return', inbox, '--out', folder.at('back.zip'));
  expect(call.code).toBe(0);
  expect(Object.keys(unzipSync(await readFile(folder.at('back.zip'))))).toEqual([
    `${sent()[2]?.unit.id}-tra-lai.xlsx`,
  ]);
});

it('writes the letters, the list and the report', async () => {
  const inbox = await folderWith(folder.at('inbox-letter'), sent());
  const letter = await khs('letter', inbox, '--out', folder.at('l.docx'), '--sheet', folder.at('l.xlsx'));
  expect(letter.code).toBe(0);
  for (const name of ['l.docx', 'l-de-nghi.docx']) {
    const xml = unzipSync(await readFile(folder.at(name)))['word/document.xml'];
    expect(xml && strFromU8(xml)).toContain('Kính gửi:');
  }
  expect(readWorkbook(await readFile(folder.at('l.xlsx'))).ok).toBe(true);
  // Units are missing, so the figures are not whole.
  expect((await khs('report', inbox, '--out', folder.at('r.docx'))).code).toBe(1);
  const report = unzipSync(await readFile(folder.at('r.docx')))['word/document.xml'];
  expect(report && strFromU8(report)).toContain('TÌNH HÌNH GỬI BÁO CÁO');
});

it('compares two files of a unit, and refuses two of different ones', async () => {
  const [one, other] = cleanFiles('year', 2);
  if (!one || !other) throw new Error('no files');
  const inbox = await folderWith(folder.at('inbox-compare'), [one, other]);
  const path = (file: { file: string }) => `${inbox}/${file.file}`;
  const same = await khs('compare', path(one), path(one), '--with', inbox, '--json');
  expect(same.code).toBe(0);
  expect(compareJson.parse(JSON.parse(same.out))).toMatchObject({
    unitId: one.unit.id,
    cells: [],
    effects: [],
  });
  expect((await khs('compare', path(one), path(other))).code).toBe(2);
});
