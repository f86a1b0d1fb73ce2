/** `khs letter`: the letters to units that are still to report, and the list of them as a sheet. */
import { chasingLetters, laggingWorkbook, type LetterRequest } from '../answers';
import { laggingUnits } from '../answers/letter/lagging';
import { knowsYear } from '../answers/working-days';
import { localDay } from '../sheet/times';
import { writeWorkbook } from '../xlsx/write';
import { gather } from './answer-folder';
import { writeWhole } from './folder';
import type { LetterOptions } from './command-table';
import type { ExitCode, Session } from './terminal';
import { answerWords } from './words/answers';

export async function letter(session: Session, folder: string, options: LetterOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = answerWords[language];
  const gathered = await gather(session, folder, options);
  if (!gathered) return 2;
  const { consolidation } = gathered;
  const now = terminal.now().toISOString();
  const { days, until, contact = null, out, sheet } = options;
  const request: LetterRequest = {
    consolidation,
    madeAt: now,
    today: localDay(now) ?? '',
    contact,
    ...(days === undefined ? {} : { days }),
    ...(until === undefined ? {} : { until }),
  };
  const { urging, asking } = chasingLetters(request);
  const sender = laggingUnits(consolidation).find(
    ({ unit }) => unit.id === consolidation.plan.document.collector,
  );
  if (sender) terminal.remark(say.senderLags(sender.unit.name));
  if (!urging && !asking) {
    if (!sender) terminal.print(say.nobodyLags);
    return 0;
  }
  if (until === undefined && !knowsYear(consolidation.plan.calendar, request.today)) {
    terminal.remark(say.unknownDaysOff(request.today.slice(0, 4)));
  }
  const { writeDocument } = await import('../docx');
  for (const [document, path] of [
    [urging, out],
    [asking, urging ? besideName(out) : out],
  ] as const) {
    if (!document) continue;
    await writeWhole(path, await writeDocument(document));
    terminal.print(say.letterWritten(path, document === asking));
  }
  if (sheet !== undefined) {
    await writeWhole(sheet, writeWorkbook(laggingWorkbook(request)));
    terminal.print(say.listWritten(sheet));
  }
  return 0;
}

/** `don-doc.docx` → `don-doc-de-nghi.docx`. */
function besideName(path: string): string {
  return path.replace(/(\.docx)?$/i, '-de-nghi.docx');
}
