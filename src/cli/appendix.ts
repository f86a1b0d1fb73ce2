/** `khs appendix`: the official appendices as the plan prints them. */
import { planWorkbook } from '../appendix';
import { defaultPeriodOf } from '../work/period';
import { writeWorkbook } from '../xlsx/write';
import { writeWhole } from './folder';
import { mayReplace } from './own-result';
import type { AppendixOptions } from './command-table';
import { presentationOf } from './presentation';
import { settingOf } from './setting';
import type { ExitCode, Session } from './terminal';
import { words } from './words';

export async function appendix(session: Session, options: AppendixOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const presentation = presentationOf(session, options);
  const setting = presentation && (await settingOf(session, options));
  if (!setting || !(await mayReplace(session, setting.plan, options.out))) return 2;
  const { plan } = setting;
  const workbook = planWorkbook({ plan, period: defaultPeriodOf(plan) }, presentation);
  await writeWhole(options.out, writeWorkbook(workbook));
  terminal.print(words[language].appendixWritten(options.out));
  return 0;
}
