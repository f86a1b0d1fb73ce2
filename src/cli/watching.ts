/** Output of ours in the folder: the word of a watching body is taken, any other result is passed over. */
import { readWatching, watchProblemText } from '../appendix/watch';
import type { Watching } from '../consolidation';
import type { Period, PlanPack } from '../plan/schema';
import type { OpenedFile } from '../work/opened';
import type { Session } from './terminal';
import { words } from './words';
import { watchWords } from './words/watch';

/** What the bodies have sent back, in the order of the files; what cannot be followed has been said. */
export function watchingIn(
  { terminal, language }: Session,
  opened: readonly OpenedFile[],
  plan: PlanPack,
  period: Period,
): Watching {
  const all = opened.flatMap((file) => {
    if (file.kind !== 'result') return [];
    const read = readWatching(file.grids, plan, period);
    const { replies, totals, problems } = read;
    const isWord = replies.length + totals.length + problems.length > 0;
    terminal.remark(
      isWord
        ? watchWords[language].read(file.file, replies.length, totals.length)
        : words[language].skippedResult(file.file),
    );
    for (const problem of problems) terminal.remark(`${file.file}: ${watchProblemText(problem, language)}`);
    return [read];
  });
  return {
    replies: all.flatMap(({ replies }) => replies),
    totals: all.flatMap(({ totals }) => totals),
  };
}
