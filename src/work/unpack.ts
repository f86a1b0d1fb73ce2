/** Files that come inside a .zip: each is a line of its own, under the archive's name and its own. */
import { openArchive, type ReadFailureCode } from '../xlsx/read';
import type { FailureCode } from './failures';
import type { SubmittedFile } from './intake';
import { isLeftover } from './leftovers';
import { oversize, tooLarge } from './oversize';

/**
 * The file itself, or one by one what an archive holds (`gui.zip/xa-tan-hung.xlsx`). One file is unpacked at a time.
 * An archive within an archive stays packed: reading it says so.
 */
export function* unpack(submitted: SubmittedFile): Generator<SubmittedFile> {
  const { file, changedAt } = submitted;
  const heavy = 'bytes' in submitted ? oversize(file, submitted.bytes.length) : null;
  if (heavy) {
    yield { file, changedAt, failure: heavy };
    return;
  }
  const archive = 'bytes' in submitted ? openArchive(submitted.bytes) : null;
  if (!archive) {
    yield submitted;
    return;
  }
  if (!archive.ok) {
    yield { file, changedAt, failure: archive.code === 'too-large' ? tooLarge(file) : archive.code };
    return;
  }
  const sent = archive.files.filter(({ name }) => !name.split('/').some(isLeftover));
  if (sent.length === 0) yield { file, changedAt, failure: 'empty-archive' };
  for (const packed of sent) {
    const read = packed.read();
    const about = { file: `${file}/${packed.name}`, changedAt };
    yield read.ok
      ? { ...about, bytes: read.bytes }
      : { ...about, failure: faultsOfArchive[read.code] ?? read.code };
  }
}

/** What the archive is at fault for, not the file in it: Excel could not mend it there. */
const faultsOfArchive: Readonly<Partial<Record<ReadFailureCode, FailureCode>>> = {
  password: 'locked-archive',
  unsafe: 'unsafe-archive',
};
