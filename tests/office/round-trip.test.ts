/** A filled form that other programs open and save is read back with every entry at its key. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildForm } from '../../src/form/form';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Workbook } from '../../src/sheet/model';
import { check } from '../../src/rules';
import { entriesOf, readSubmissions, type Submission } from '../../src/submission';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { cleanEntries, commune, department, periodNamed, unitNamed } from '../support/workbook-table';
import { convert, makeFolder, removeFolders, runPython } from './programs';

afterAll(removeFolders);

function filled(id: string): Workbook {
  const unit = unitNamed(id);
  const entries = cleanEntries(plan, unit);
  return buildForm({
    plan,
    unit,
    period: periodNamed('year'),
    entries,
    madeAt: '2026-11-01T08:00:00Z',
  });
}

function written(workbook: Workbook): { folder: string; file: string } {
  const folder = makeFolder();
  const file = join(folder, 'sent.xlsx');
  writeFileSync(file, writeWorkbook(workbook));
  return { folder, file };
}

function submitted(file: string): Submission {
  const read = readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.failure.detail);
  const [submission] = readSubmissions(read.workbook.sheets, plan);
  if (!submission) throw new Error('nothing read');
  return submission;
}

const asRead = (workbook: Workbook) => {
  const [submission] = readSubmissions(workbook.sheets, plan);
  if (!submission) throw new Error('nothing read');
  return entriesOf(submission);
};
const problems = (submission: Submission) =>
  check({ plan, submission, period: null })
    .filter(({ severity }) => severity !== 'note')
    .map(({ ruleId }) => ruleId);

test.each([commune, department])('LibreOffice saves the form of %s and nothing is lost', (id) => {
  const workbook = filled(id);
  const { folder, file } = written(workbook);
  const submission = submitted(convert(file, 'xlsx', join(folder, 'saved')));
  expect(submission.identity).toMatchObject({ plan: plan.id, unit: id, period: 'year' });
  expect(entriesOf(submission)).toEqual(asRead(workbook));
  expect(problems(submission)).toEqual([]);
});

test('rows put in, a column moved, a sheet renamed and a number pasted as text do no harm', () => {
  const workbook = filled(commune);
  const { folder, file } = written(workbook);
  const edited = join(folder, 'edited.xlsx');
  runPython(join(__dirname, 'edit_form.py'), file, edited);
  const submission = submitted(edited);
  const { rows, info } = asRead(workbook);
  const measures = new Map(rows.PL01);
  const [key, entry] = [...measures].find(([one]) => (one as string) === '4') ?? [];
  if (key && entry) measures.set(key, { ...entry, numerator: '48' });
  expect(entriesOf(submission)).toEqual({ info, rows: { ...rows, PL01: measures } });
  expect(submission.sheets.PL01?.name).toBe('Phụ lục 1 (nộp)');
  expect(new Set(problems(submission))).toEqual(new Set(['number-as-text']));
});
