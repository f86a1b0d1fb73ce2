/** Where a command speaks: results on one side, progress and remarks on the other. */
import type { Language } from '../rules/messages';

export interface Terminal {
  /** One line of the result, to stdout. */
  readonly print: (line: string) => void;
  /** One line beside the result, to stderr. */
  readonly remark: (line: string) => void;
  /** Replaces the line of progress; null when nobody watches. */
  readonly progress: ((line: string) => void) | null;
  /** The time a form is made at. */
  readonly now: () => Date;
}

/** What every command gets besides its own options. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
}

/** 0: nothing to do about it. 1: something needs a person. 2: the call was wrong or gave nothing. */
export type ExitCode = 0 | 1 | 2;

/** The terminal of this process. Progress only where stderr is a screen, so logs stay readable. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  // Whoever reads the result may stop early, as `head` does.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    print: (line) => void stdout.write(`${line}\n`),
    remark: (line) => void stderr.write(`${line}\n`),
    progress: stderr.isTTY ? (line) => void stderr.write(`\r\x1b[K${line}`) : null,
    now: () => new Date(),
  };
}
