/** `khs report`: the report of the period in Word, from a folder of files. */
import { periodReport } from '../answers';
import { localDay } from '../sheet/times';
import { gather } from './answer-folder';
import { writeWhole } from './folder';
import type { ReportOptions } from './command-table';
import { settlingRemarks } from './report';
import type { ExitCode, Session } from './terminal';
import { answerWords } from './words/answers';

export async function report(session: Session, folder: string, options: ReportOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const gathered = await gather(session, folder, options);
  if (!gathered) return 2;
  const { consolidation } = gathered;
  settlingRemarks(consolidation, language).forEach(terminal.remark);
  const madeAt = terminal.now().toISOString();
  const document = periodReport({ consolidation, madeAt, today: localDay(madeAt) ?? '' });
  const { writeDocument } = await import('../docx');
  await writeWhole(options.out, await writeDocument(document));
  const { accepted, expected } = consolidation.counts;
  terminal.print(answerWords[language].reportWritten(options.out, accepted, expected));
  return accepted < expected ? 1 : 0;
}
