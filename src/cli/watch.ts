/** `khs watch`: a workbook for each body that watches indicators, to confirm, query or replace figures in. */
import { join } from 'node:path';
import { watchingBodies, watchWorkbook } from '../appendix/watch';
import { findUnit } from '../plan/units';
import { writeWorkbook } from '../xlsx/write';
import { gather } from './answer-folder';
import { kindOfPath, writeWhole } from './folder';
import type { WatchOptions } from './command-table';
import type { ExitCode, Session } from './terminal';
import { words } from './words';
import { watchWords } from './words/watch';

export async function watch(session: Session, folder: string, options: WatchOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = watchWords[language];
  const gathered = await gather(session, folder, options);
  if (!gathered) return 2;
  const { consolidation } = gathered;
  const asked = options.unit === undefined ? null : findUnit(consolidation.plan, options.unit);
  const bodies = watchingBodies(consolidation).filter((body) => asked === null || body === asked);
  if (bodies.length === 0) {
    terminal.remark(asked ? say.watchesNothing(asked.name) : words[language].noSuchUnit(options.unit ?? ''));
    return 2;
  }
  const left: string[] = [];
  for (const body of bodies) {
    const file = `theo-doi-${body.id}.xlsx`;
    const path = join(options.out, file);
    // What the body has entered in one that was made before is not lost unasked.
    if (!options.force && (await kindOfPath(path)) !== 'none') left.push(file);
    else {
      await writeWhole(path, writeWorkbook(watchWorkbook(consolidation, body)));
      terminal.print(say.written(body.name, path));
    }
  }
  if (left.length > 0) terminal.remark(say.left(left));
  return left.length > 0 ? 1 : 0;
}
