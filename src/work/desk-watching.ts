/** Output of ours among the files: the word of a watching body counts, any other result is passed over. */
import { readWatching, watchProblemText } from '../appendix/watch';
import type { Watching } from '../consolidation';
import type { Period, PlanPack } from '../plan/schema';
import type { Language } from '../rules/messages';
import type { OpenedFile } from './opened';

/** A file in which a watching body has answered. */
export interface WatchedFile {
  readonly file: string;
  /** Its opinions of units' figures, and its own figures of the whole. */
  readonly replies: number;
  readonly totals: number;
}

export interface WatchingFound {
  /** In the order of the files. */
  readonly watching: Watching;
  readonly watched: readonly WatchedFile[];
  /** What cannot be followed, in words, with the file it is in. */
  readonly problems: readonly string[];
  /** Files that are results of a consolidation and say nothing for this period. */
  readonly results: readonly string[];
}

export function watchingAmong(
  files: readonly OpenedFile[],
  {
    plan,
    period,
    language,
  }: { readonly plan: PlanPack; readonly period: Period; readonly language: Language },
): WatchingFound {
  const read = files.flatMap((file) =>
    file.kind === 'result' ? [{ file: file.file, ...readWatching(file.grids, plan, period) }] : [],
  );
  const isWord = ({ replies, totals, problems }: (typeof read)[number]) =>
    replies.length + totals.length + problems.length > 0;
  return {
    watching: {
      replies: read.flatMap(({ replies }) => replies),
      totals: read.flatMap(({ totals }) => totals),
    },
    watched: read
      .filter(isWord)
      .map(({ file, replies, totals }) => ({ file, replies: replies.length, totals: totals.length })),
    problems: read.flatMap(({ file, problems }) =>
      problems.map((problem) => `${file}: ${watchProblemText(problem, language)}`),
    ),
    results: read.filter((one) => !isWord(one)).map(({ file }) => file),
  };
}
