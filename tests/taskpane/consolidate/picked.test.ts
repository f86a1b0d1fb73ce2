/** Files on their way to the desk, one at a time. */
import { addFiles, type PickedFile } from '../../../src/taskpane/consolidate/picked';
import type { Desk } from '../../../src/work/desk-calls';
import type { SubmittedFile } from '../../../src/work/intake';

const picked = (name: string): PickedFile => ({
  name,
  lastModified: 0,
  size: 3,
  arrayBuffer: () => Promise.resolve(new Uint8Array([1, 2, 3]).buffer),
});
const files = ['a.xlsx', 'b.xls', 'c.xlsx'].map(picked);
const [, stuck] = files;
if (!stuck) throw new Error('three files');

/** Notes what it is sent; never answers to the file of that name. */
function deskStuckAt(name: string, sent: SubmittedFile[]): Desk {
  const add: Desk['add'] = (submitted) => {
    sent.push(submitted);
    return submitted.file === name && 'bytes' in submitted
      ? new Promise(() => undefined)
      : Promise.resolve({ ok: true, value: 1 });
  };
  // Nothing else is asked of it.
  return { add } as Partial<Desk> as Desk;
}

const course = { onProgress: () => undefined, signal: new AbortController().signal, patience: 20 };

it('says at which file the desk has fallen silent, and what is left', async () => {
  const sent: SubmittedFile[] = [];
  expect(await addFiles(deskStuckAt('b.xls', sent), files, course)).toEqual({
    read: files.slice(0, 1),
    left: files.slice(1),
    failure: null,
    stuckAt: stuck,
  });
  expect(sent).toHaveLength(2);
});

it('lists a file that a desk was stuck at without reading it again', async () => {
  const sent: SubmittedFile[] = [];
  const reading = await addFiles(deskStuckAt('b.xls', sent), files, { ...course, tooSlow: new Set([stuck]) });
  expect(reading).toMatchObject({ read: files, left: [], stuckAt: null });
  expect(sent[1]).toEqual({ file: 'b.xls', changedAt: '1970-01-01T00:00:00.000Z', failure: 'too-slow' });
});

it('waits on while the desk says that it is getting on with an archive', async () => {
  const add: Desk['add'] = async (_submitted, onProgress) => {
    for (let done = 0; done < 5; done += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      onProgress?.({ done, count: 5 });
    }
    return { ok: true, value: 5 };
  };
  const reading = await addFiles({ add } as Partial<Desk> as Desk, files.slice(0, 1), {
    ...course,
    patience: 40,
  });
  expect(reading.stuckAt).toBeNull();
});
