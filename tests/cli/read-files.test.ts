/** Reading for the command line: the same outcome here and in threads, and an end to what takes too long or too much. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFiles, threadsFor } from '../../src/cli/read-files';
import { createReadingThread } from '../../src/cli/reading-thread';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { SubmittedFile } from '../../src/work/intake';
import { worstFiles } from '../xlsx/read/worst-files';

const changedAt = '2026-11-09T00:00:00.000Z';
const sent = (file: string, bytes: Uint8Array) => ({ file, changedAt, bytes });
const fixture = (name: string) => sent(name, readFileSync(join(__dirname, '../fixtures/files', name)));

function worst(name: string): SubmittedFile {
  const make = worstFiles.get(name);
  if (!make) throw new Error(`no file ${name}`);
  return sent(name, make());
}

async function* each(files: readonly SubmittedFile[]): AsyncGenerator<SubmittedFile> {
  yield* files;
}

/** How busy the machine is must not decide a test. */
const patient = { time: 300_000, heap: 224 };

/** What a thread hands over comes from another realm than Jest's, so it is compared as text. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    const isKeyed = Object.prototype.toString.call(one) === '[object Map]';
    const isSet = Object.prototype.toString.call(one) === '[object Set]';
    return isKeyed || isSet ? Array.from(one as Iterable<unknown>) : one;
  });
}

/** Heavy by what it declares, and soon read: what a picture in it holds nobody asks for. */
function withPicture({ file, bytes }: ReturnType<typeof sent>): SubmittedFile {
  const picture = new Uint8Array(3 * 1024 * 1024);
  return sent(
    `picture ${file}`,
    zipSync({ ...unzipSync(bytes), 'xl/media/image1.png': [picture, { level: 0 }] }),
  );
}

describe('files of every kind', () => {
  const own = fixture('own.xlsx');
  const files: readonly SubmittedFile[] = [
    own,
    fixture('libreoffice.ods'),
    withPicture(own),
    sent('cut.xlsx', own.bytes.slice(0, 9_000)),
    fixture('sheetjs.xlsb'),
    { file: 'gone.xlsx', changedAt: '', failure: 'not-found' },
    fixture('libreoffice.xls'),
    sent('a.csv', strToU8('TT;Tử số')),
    sent('nested.zip', zipSync({ 'b.zip': strToU8('x') })),
    fixture('openpyxl.xlsx'),
  ];

  it('end the same whether one thread reads them or three', async () => {
    const alone = await readFiles(each(files), plan, 1, patient);
    expect(alone.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
    expect(alone.map((one) => (one.kind === 'unreadable' ? one.failure : one.kind))).toEqual([
      'submissions',
      'submissions',
      'submissions',
      'damaged',
      'submissions',
      'not-found',
      'submissions',
      'csv',
      'archive',
      'submissions',
    ]);
    expect(asText(await readFiles(each(files), plan, 3, patient))).toBe(asText(alone));
  });
});

describe('a thread is ended', () => {
  it('when a file takes longer than it may, and the next one is read', async () => {
    const thread = createReadingThread(plan, { time: 1_000, heap: 224 });
    const endless = worst('xlsx: blank cells with a look');
    const slow = await thread.read(endless, Infinity);
    expect(slow).toMatchObject({
      file: endless.file,
      kind: 'unreadable',
      failure: 'too-slow',
      receivedAt: changedAt,
    });
    expect(slow.hash).toMatch(/^[0-9a-f]{64}$/);
    const next = await thread.read({ file: 'a', changedAt, failure: 'not-found' }, Infinity);
    expect(next).toMatchObject({ file: 'a', kind: 'unreadable', failure: 'not-found' });
    await thread.close();
  });

  it('when a file takes more memory than it may', async () => {
    const thread = createReadingThread(plan, { time: 100_000, heap: 64 });
    const outcome = await thread.read(worst('xlsx: as many notes as fit'), Infinity);
    await thread.close();
    if (outcome.kind !== 'unreadable') throw new Error('was read');
    // On a busy machine the reader's own clock may come first.
    expect(['too-large', 'too-slow']).toContain(outcome.failure);
  });
});

it.each([
  [1, 8, 1],
  [133, 8, 1],
  [399, 8, 1],
  [400, 8, 2],
  [400, 1, 1],
  [5_000, 8, 8],
])('%d files on %d cores are read by %d threads', (files, cores, threads) => {
  expect(threadsFor(files, cores)).toBe(threads);
});
