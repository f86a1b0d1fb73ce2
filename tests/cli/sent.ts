/** Files of a seeded province to put into test folders. */
import { mkdir } from 'node:fs/promises';
import { filledProvince, type SentFile } from '../../src/demo';
import { defaultPlan } from '../../src/plan/packs';
import { deliver } from './support';

const provinces = new Map<string, readonly SentFile[]>();

function filesOf(periodId: string): readonly SentFile[] {
  const known = provinces.get(periodId);
  if (known) return known;
  const period = defaultPlan.periods.find(({ id }) => id === periodId);
  if (!period) throw new Error(`There is no period ${periodId}`);
  const { files } = filledProvince(defaultPlan, period, 7);
  provinces.set(periodId, files);
  return files;
}

/** Files of communes that a check finds nothing in. */
export function cleanFiles(period: string, count: number): readonly SentFile[] {
  const files = filesOf(period).filter(
    ({ unit, expected }) =>
      unit.level === 'commune' && expected.flaw === null && expected.standing === 'current',
  );
  if (files.length < count) throw new Error(`Only ${files.length} clean files`);
  return files.slice(0, count);
}

export function cleanFile(period: string): SentFile {
  const [file] = cleanFiles(period, 1);
  if (!file) throw new Error('No clean file');
  return file;
}

/** The file with this flaw. */
export function flawedFile(flaw: string): SentFile {
  const file = filesOf('year').find(({ expected }) => expected.flaw === flaw);
  if (!file) throw new Error(`Nobody sent "${flaw}"`);
  return file;
}

/** Files in a new folder. */
export async function folderWith(folder: string, files: readonly SentFile[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await deliver(folder, files);
  return folder;
}
