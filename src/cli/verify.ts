/** `khs verify`: whether a sealed result is still what was sealed. */
import { verifySeal } from '../appendix/seal';
import { textDigest } from '../work/hash';
import { sheetsAt } from './register';
import type { VerifyOptions } from './command-table';
import { settingOf } from './setting';
import type { ExitCode, Session } from './terminal';
import { sealWords } from './words/seal';

export async function verify(session: Session, path: string, options: VerifyOptions): Promise<ExitCode> {
  const { terminal, language } = session;
  const say = sealWords[language];
  const setting = await settingOf(session, options);
  if (!setting) return 2;
  const found = await verifySeal(await sheetsAt(path), setting.plan, textDigest);
  if (!found) {
    terminal.remark(say.notSealed(path));
    return 2;
  }
  const { seal, changed, changedRows, missing, added, listEdited } = found;
  terminal.print(say.sealedBy(seal));
  const faults = [
    ...changed.map((sheet) =>
      say.changed(
        sheet,
        changedRows.flatMap((one) => (one.sheet === sheet ? [one.row] : [])),
      ),
    ),
    ...missing.map(say.missing),
    ...added.map(say.added),
    ...(listEdited ? [say.listEdited] : []),
  ];
  (faults.length > 0 ? faults : [say.intact]).forEach(terminal.print);
  return faults.length > 0 ? 1 : 0;
}
