/** `khs forms`: one workbook per unit. What an officer has entered is never overwritten unasked. */
import { join } from 'node:path';
import { buildForm, type FormRequest } from '../form/form';
import type { Unit } from '../plan/schema';
import { findUnit } from '../plan/units';
import { defaultPeriodOf } from '../work/period';
import { readWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { bytesAt, writeWhole } from './folder';
import type { FormsOptions } from './command-table';
import { settingOf, type Setting } from './setting';
import type { ExitCode, Session } from './terminal';
import { words } from './words';

export async function forms(session: Session, options: FormsOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = words[language];
  const setting = await settingOf(session, options);
  if (!setting) return 2;
  const units = unitsAsked(setting, options.unit);
  if (units.length === 0) {
    terminal.remark(say.noSuchUnit(options.unit ?? ''));
    return 2;
  }
  const period = setting.period ?? defaultPeriodOf(setting.plan);
  // Whole seconds, as documents keep them: a form made again from its own date is the same file.
  const madeAt = new Date(Math.floor(terminal.now().getTime() / 1000) * 1000).toISOString();
  const written: Record<Written, string[]> = { made: [], unchanged: [], left: [] };
  for (const [index, unit] of units.entries()) {
    const file = `${unit.id}.xlsx`;
    terminal.progress?.(say.making(index + 1, units.length, file));
    const previous = setting.previous?.(unit.id, period.id);
    const request = { plan: setting.plan, unit, period, madeAt, ...(previous ? { previous } : {}) };
    written[await writeForm(join(options.out, file), request, options.force)].push(file);
  }
  terminal.progress?.('');
  terminal.print(say.formsMade(written.made.length, period.name, options.out));
  if (written.unchanged.length > 0) terminal.print(say.formsUnchanged(written.unchanged.length));
  if (written.left.length > 0) terminal.remark(say.formsLeft(written.left));
  return written.left.length > 0 ? 1 : 0;
}

function unitsAsked({ plan }: Setting, typed: string | undefined): readonly Unit[] {
  if (typed === undefined) return plan.units;
  const unit = findUnit(plan, typed);
  return unit ? [unit] : [];
}

type Written = 'made' | 'unchanged' | 'left';

async function writeForm(path: string, request: FormRequest, force: boolean): Promise<Written> {
  const existing = force ? null : await bytesAt(path);
  if (existing) return isUntouched(existing, request) ? 'unchanged' : 'left';
  await writeWhole(path, writeWorkbook(buildForm(request)));
  return 'made';
}

/** Whether the file is the very form that this request gave at the time the file was made. */
function isUntouched(existing: Uint8Array, request: FormRequest): boolean {
  const read = readWorkbook(existing);
  const madeAt = read.ok ? read.workbook.properties?.created : undefined;
  if (madeAt === undefined) return false;
  return Buffer.compare(existing, writeWorkbook(buildForm({ ...request, madeAt }))) === 0;
}
