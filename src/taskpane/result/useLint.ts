/** Lints the appendices of the open workbook when asked to. */
import { useCallback, useState } from 'react';
import { readLayouts } from '../../excel';
import type { LintedSheet } from '../../work/desk-lint';
import { isAppendix, type StandingFailure } from './standing';
import type { StandingNow } from './useStanding';

export type LintState =
  | { readonly step: 'idle' }
  | { readonly step: 'running' }
  | { readonly step: 'failed'; readonly why: StandingFailure }
  /** `of`: the revision of the workbook that was looked at. */
  | { readonly step: 'done'; readonly sheets: readonly LintedSheet[]; readonly of: number };

export function useLint({ standing, desk, revision, recover }: StandingNow) {
  const [state, setState] = useState<LintState>({ step: 'idle' });
  const run = useCallback(async () => {
    setState({ step: 'running' });
    const fail = (why: StandingFailure) => {
      recover(why);
      setState({ step: 'failed', why });
    };
    const listed = await standing.sheets();
    if (!listed.ok) return fail({ of: 'host', failure: listed.failure });
    const wanted = listed.value.filter((sheet) => sheet.isVisible && isAppendix(sheet));
    const layouts = await readLayouts(wanted);
    if (!layouts.ok) return fail({ of: 'host', failure: layouts.failure });
    const linted = await desk().lint(layouts.value);
    if (!linted.ok) return fail({ of: 'desk', failure: linted.failure });
    setState({ step: 'done', sheets: linted.value, of: revision });
    return undefined;
  }, [standing, desk, revision, recover]);
  return { state, run: () => void run() };
}
