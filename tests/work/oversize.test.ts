import { oversize } from '../../src/work/oversize';
import { DEFAULT_LIMITS } from '../../src/xlsx/read';

const most = DEFAULT_LIMITS.fileBytes;

it.each([
  ['12025.xlsx', most, null],
  ['12025.xlsx', most + 1, 'too-large'],
  ['gui.zip', most, null],
  ['GUI.ZIP', DEFAULT_LIMITS.archiveBytes, null],
  ['GUI.ZIP', DEFAULT_LIMITS.archiveBytes + 1, 'large-archive'],
] as const)('%s of %i bytes is %s', (file, bytes, failure) => {
  expect(oversize(file, bytes)).toBe(failure);
});
