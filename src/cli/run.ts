/** One call of the command line: arguments in, exit code out. */
import { defaultPlan } from '../plan/packs';
import type { Language } from '../rules/messages';
import { parseArguments } from './arguments';
import type { Request } from './command-table';
import { systemError } from './folder';
import type { ExitCode, Session, Terminal } from './terminal';
import { usagePage } from './usage';
import { words } from './words';

/** What the file system refuses is said like everything else; only a mistake in the program throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseArguments(argv);
  const { language } = parsed;
  switch (parsed.kind) {
    case 'help':
      usage(language).forEach(terminal.print);
      return 0;
    case 'problem':
      terminal.remark(words[language].problem(parsed.problem));
      terminal.remark(words[language].usageHint);
      return 2;
    case 'request':
      return guarded({ terminal, language }, parsed.request);
  }
}

function usage(language: Language): string[] {
  return usagePage(
    language,
    defaultPlan.periods.map(({ id }) => id),
  );
}

async function guarded(session: Session, request: Request): Promise<ExitCode> {
  try {
    return await perform(session, request);
  } catch (error) {
    const refused = systemError(error);
    if (!refused) throw error;
    session.terminal.remark(words[session.language].refused(refused.message));
    return 2;
  }
}

/** A command is loaded when it is asked for: the usage page should not wait for a reader of workbooks. */
async function perform(session: Session, request: Request): Promise<ExitCode> {
  switch (request.command) {
    case 'forms':
      return (await import('./forms')).forms(session, request.options);
    case 'check':
      return (await import('./check')).check(session, request.operands, request.options);
    case 'consolidate':
      return (await import('./consolidate')).consolidate(session, ...request.operands, request.options);
    case 'appendix':
      return (await import('./appendix')).appendix(session, request.options);
    case 'return':
      return (await import('./answer-return')).giveBack(session, ...request.operands, request.options);
    case 'watch':
      return (await import('./watch')).watch(session, ...request.operands, request.options);
    case 'verify':
      return (await import('./verify')).verify(session, ...request.operands, request.options);
    case 'lint':
      return (await import('./lint')).lint(session, ...request.operands, request.options);
    case 'letter':
      return (await import('./answer-letter')).letter(session, ...request.operands, request.options);
    case 'report':
      return (await import('./answer-report')).report(session, ...request.operands, request.options);
    case 'compare':
      return (await import('./answer-compare')).compare(session, request.operands, request.options);
    case 'demo':
      return (await import('./demonstrate')).demonstrate(session, request.options);
  }
}
