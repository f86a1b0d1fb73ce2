/** `khs lint`: where the appendices of a workbook depart from the rules of form. */
import { basisOf, departureText, lintAppendices, type Departure } from '../appendix/lint';
import { failureReason } from '../work/failures';
import { readWorkbook } from '../xlsx/read';
import { submittedFile } from './folder';
import type { LintOptions } from './command-table';
import { settingOf } from './setting';
import type { ExitCode, Session } from './terminal';
import { words } from './words';

export async function lint(session: Session, path: string, options: LintOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = words[language];
  const setting = await settingOf(session, options);
  if (!setting) return 2;
  const file = await submittedFile(path, path);
  const read = 'failure' in file ? null : readWorkbook(file.bytes);
  if (!read?.ok) {
    const code = 'failure' in file ? file.failure : read?.failure.code;
    terminal.remark(`${path}: ${failureReason(code ?? 'damaged', language)}`);
    return 2;
  }
  const { sheets, departures } = lintAppendices(read.workbook.sheets, setting.plan);
  if (sheets.length === 0) {
    terminal.remark(say.noAppendix(path));
    return 2;
  }
  const lines = options.json
    ? [JSON.stringify({ sheets, departures: departures.map(asJson) }, null, 2)]
    : [...departures.map(line), say.departures(departures.length, sheets)];
  lines.forEach(terminal.print);
  return departures.length > 0 ? 1 : 0;

  function line(departure: Departure): string {
    const { sheet, address, rule } = departure;
    const place = address === null ? sheet : `${sheet}, ${say.cell(address)}`;
    return `${place}: ${departureText(departure, language)} (${basisOf(rule, language)})`;
  }

  function asJson(departure: Departure) {
    const { rule, sheet, address } = departure;
    return { rule, sheet, address, text: departureText(departure, language), basis: basisOf(rule, language) };
  }
}
