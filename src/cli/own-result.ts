/** Only what the product has written itself is ever written over. */
import type { PlanPack } from '../plan/schema';
import { open } from '../work/intake';
import { kindOfPath, submittedFile } from './folder';
import type { Session } from './terminal';
import { words } from './words';

/** Whether nothing stands at `out`, or a result of ours; anything else is left alone, and said so. */
export async function mayReplace(
  { terminal, language }: Session,
  plan: PlanPack,
  out: string,
): Promise<boolean> {
  const target = await kindOfPath(out);
  const ours =
    target === 'none' ||
    (target === 'file' && (await open(await submittedFile(out, out), plan)).kind === 'result');
  if (!ours) terminal.remark(words[language].outIsNotOurs(out));
  return ours;
}
