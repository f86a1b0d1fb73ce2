/** Whatever stands in a folder has a line: what cannot be read says why, and the rest is read on. */
import { execFileSync } from 'node:child_process';
import type * as FileSystem from 'node:fs/promises';
import { mkdir, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { filesBelow, submittedFile } from '../../src/cli/folder';
import { checkJson, consolidateJson } from '../../src/cli/json';
import { failureReason } from '../../src/work/failures';
import { cleanFile, folderWith } from './sent';
import { deliver, khs, temporaryFolder } from './support';

/** A folder of one of these names is refused with this error: nothing is closed to the superuser, who may run this. */
const mockRefusals = ['EACCES', 'ENOENT'];

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof FileSystem>('node:fs/promises');
  const readdir = (path: string, options: { readonly withFileTypes: true }) => {
    const code = mockRefusals.find((one) => one === basename(path));
    if (code === undefined) return real.readdir(path, options);
    return Promise.reject(
      Object.assign(new Error(`${code}: scandir '${path}'`), { code, syscall: 'scandir' }),
    );
  };
  return { ...real, readdir };
});

const folder = temporaryFolder();
const sent = cleanFile('year');

/** A folder with a clean file last, so that everything else is come by first. */
async function withCleanFile(name: string): Promise<string> {
  const at = await folderWith(folder.at(name), []);
  await deliver(at, [{ ...sent, file: 'z.xlsx' }]);
  return at;
}

async function checked(...paths: readonly string[]): Promise<(readonly [string, string])[]> {
  const call = await khs('check', ...paths, '--json');
  const { files } = checkJson.parse(JSON.parse(call.out));
  return files.map(({ file, outcome, findings }) => [file, findings[0]?.message ?? outcome]);
}

describe.each(mockRefusals)('a folder that is refused with %s', (code) => {
  const reason = failureReason('closed-folder', 'vi');

  it('is a line of its own when it stands among files, which are read on', async () => {
    const at = await withCleanFile(`sub-${code}`);
    await mkdir(join(at, 'a', code), { recursive: true });
    expect(await checked(at)).toEqual([
      [join(at, 'a', code), reason],
      [join(at, 'z.xlsx'), 'valid'],
    ]);
    const call = await khs('consolidate', at, '--out', folder.at(`${code}.xlsx`), '--json');
    expect(call.code).toBe(1);
    expect(consolidateJson.parse(JSON.parse(call.out)).units).toMatchObject({ accepted: 1, unreadable: 1 });
  });

  it('is a line under the name it was asked for by, and the other folders are read', async () => {
    const closed = folder.at('asked', code);
    await mkdir(closed, { recursive: true });
    const open = await withCleanFile(`open-${code}`);
    expect(await checked(closed, open)).toEqual([
      [closed, reason],
      [join(open, 'z.xlsx'), 'valid'],
    ]);
    const call = await khs('consolidate', closed, '--out', folder.at('none.xlsx'));
    expect(call.code).toBe(2);
    expect(call.out).toContain(closed);
  });
});

describe('a link', () => {
  it('that leads nowhere, or back to itself, has a line', async () => {
    const at = await withCleanFile('links');
    await symlink(join(at, 'gone.xlsx'), join(at, 'a.xlsx'));
    await symlink(join(at, 'c.xlsx'), join(at, 'b.xlsx'));
    await symlink(join(at, 'b.xlsx'), join(at, 'c.xlsx'));
    await symlink(join(at, 'z.xlsx', 'x'), join(at, 'd.xlsx'));
    const broken = failureReason('broken-link', 'vi');
    expect(await checked(at)).toEqual([
      ...['a', 'b', 'c', 'd'].map((name) => [join(at, `${name}.xlsx`), broken]),
      [join(at, 'z.xlsx'), 'valid'],
    ]);
    expect(await checked(join(at, 'a.xlsx'))).toEqual([[join(at, 'a.xlsx'), broken]]);
  });

  it('to a file is that file; to a folder it is a line and not followed, though it leads back', async () => {
    const at = await withCleanFile('followed');
    await symlink(join(at, 'z.xlsx'), join(at, 'a.xlsx'));
    await symlink(at, join(at, 'b'));
    const call = await khs('check', at, '--json');
    const { files } = checkJson.parse(JSON.parse(call.out));
    expect(files.map(({ file, unitId }) => [basename(file), unitId])).toEqual([
      ['a.xlsx', sent.unit.id],
      ['b', null],
      ['z.xlsx', sent.unit.id],
    ]);
    expect(files[1]?.findings[0]?.message).toBe(failureReason('linked-folder', 'vi'));
  });
});

describe('what is no file', () => {
  const noFile = failureReason('not-a-file', 'vi');
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));

  it('is a line and never opened: a pipe that nobody writes into, a socket, a device', async () => {
    const at = await withCleanFile('special');
    execFileSync('mkfifo', [join(at, 'a.xlsx')]);
    const server = createServer();
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(join(at, 'b.xlsx'), resolve));
    await symlink('/dev/zero', join(at, 'c.xlsx'));
    expect(await checked(at)).toEqual([
      ...['a', 'b', 'c'].map((name) => [join(at, `${name}.xlsx`), noFile]),
      [join(at, 'z.xlsx'), 'valid'],
    ]);
    expect(await checked(join(at, 'a.xlsx'))).toEqual([[join(at, 'a.xlsx'), noFile]]);
  });

  it('never gives way to a result', async () => {
    const at = await withCleanFile('written');
    const pipe = folder.at('pipe.xlsx');
    execFileSync('mkfifo', [pipe]);
    expect(await khs('consolidate', at, '--out', pipe)).toMatchObject({ code: 2, out: '' });
  });

  it('is no workbook when it is a folder', async () => {
    expect(await submittedFile(folder.at(), 'x')).toMatchObject({ failure: 'not-a-workbook' });
  });
});

it('a file whose name leaves its archive is told as a fault of the archive, not of a workbook', async () => {
  const at = await folderWith(folder.at('packed'), []);
  const bytes = zipSync({ '../a.xlsx': strToU8('x'), '/b.xlsx': strToU8('x'), 'z.xlsx': sent.bytes() });
  await deliver(at, [{ ...sent, file: 'gui.zip', bytes: () => bytes }]);
  const lines = await checked(at);
  expect(lines).toEqual([
    [`${join(at, 'gui.zip')}/../a.xlsx`, failureReason('unsafe-archive', 'vi')],
    [`${join(at, 'gui.zip')}//b.xlsx`, failureReason('unsafe-archive', 'vi')],
    [`${join(at, 'gui.zip')}/z.xlsx`, 'valid'],
  ]);
  expect(lines[0]?.[1]).toContain('tệp nén');
});

it('finds files in the order of their paths', async () => {
  const at = await withCleanFile('order');
  await mkdir(join(at, 'b'));
  await deliver(join(at, 'b'), [{ ...sent, file: 'c.xlsx' }]);
  await deliver(at, [{ ...sent, file: 'a.xlsx' }]);
  expect(await filesBelow(at)).toEqual(
    ['a.xlsx', 'b/c.xlsx', 'z.xlsx'].map((name) => ({ path: join(at, name) })),
  );
});
