/** Hundreds of damaged files of every format: each ends in an outcome. Thousands: `npm run fuzz`. */
import { defaultPlan as plan } from '../../../src/plan/packs';
import { failureReason } from '../../../src/work/failures';
import { open } from '../../../src/work/intake';
import { unpack } from '../../../src/work/unpack';
import { mutated, originals } from './mutations';

const files = originals();
const batches = 8;
const perBatch = 40;

test.each(Array.from({ length: batches }, (_, batch) => batch))('damaged files, batch %d', async (batch) => {
  for (let index = 0; index < perBatch; index++) {
    const { name, bytes } = mutated(files, 1 + batch * perBatch + index);
    let lines = 0;
    for (const file of unpack({ file: name, changedAt: '', bytes })) {
      const opened = await open(file, plan);
      lines += 1;
      if (opened.kind === 'unreadable') expect(failureReason(opened.failure, 'vi')).toMatch(/\.$/);
      else expect(opened.parts.length).toBeGreaterThan(0);
    }
    expect(lines).toBeGreaterThan(0);
  }
});

test('the same seed gives the same damage', () => {
  expect(mutated(files, 7)).toEqual(mutated(files, 7));
  expect(mutated(files, 7).bytes).not.toEqual(mutated(files, 8).bytes);
});
