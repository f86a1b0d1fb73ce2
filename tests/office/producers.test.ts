/** Today's form, saved anew by every program at hand and converted among the formats, holds every entry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPlan as plan } from '../../src/plan/packs';
import { check } from '../../src/rules';
import { entriesOf, readSubmissions, type Submission } from '../../src/submission';
import { readSpreadsheet } from '../../src/xlsx/read';
import { sentForm } from '../fixtures/files/form';
import { saveAll, savedFiles } from '../fixtures/files/producers';
import { commune } from '../support/workbook-table';
import { makeFolder, removeFolders } from './programs';

let folder = '';
beforeAll(() => {
  folder = makeFolder();
  saveAll(folder);
});
afterAll(removeFolders);

function only(submissions: readonly Submission[]): Submission {
  const [submission, ...others] = submissions;
  if (!submission || others.length > 0) throw new Error(`${submissions.length} submissions`);
  return submission;
}

async function submitted(path: string): Promise<Submission> {
  const read = await readSpreadsheet(readFileSync(path));
  if (!read.ok) throw new Error(`${read.code}: ${read.detail}`);
  return only(readSubmissions(read.grids, plan));
}

const made = entriesOf(only(readSubmissions(sentForm().sheets, plan)));

test.each(savedFiles)('$file holds every entry, and nothing is held against it', async ({ file }) => {
  const submission = await submitted(join(folder, file));
  expect(submission.identity).toMatchObject({ plan: plan.id, unit: commune, period: 'year' });
  expect(entriesOf(submission)).toEqual(made);
  const findings = check({ plan, submission, period: null });
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test.each(savedFiles)(
  '$file among the fixtures is what its program makes of today’s form',
  async ({ file }) => {
    const fixture = await submitted(join(__dirname, '../fixtures/files', file));
    expect(entriesOf(fixture)).toEqual(made);
  },
);
