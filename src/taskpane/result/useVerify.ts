/** Holds the seal of the open workbook against its sheets when asked to. */
import { useCallback, useState } from 'react';
import type { SealVerdict } from '../../work/desk-standing';
import type { StandingFailure } from './standing';
import type { StandingNow } from './useStanding';

export type VerifyState =
  | { readonly step: 'idle' }
  | { readonly step: 'running' }
  | { readonly step: 'failed'; readonly why: StandingFailure }
  /** Null: it is no sealed issue of this plan. `of`: the revision that was looked at. */
  | { readonly step: 'done'; readonly verdict: SealVerdict | null; readonly of: number };

export function useVerify({ standing, desk, revision, recover }: StandingNow) {
  const [state, setState] = useState<VerifyState>({ step: 'idle' });
  const run = useCallback(async () => {
    setState({ step: 'running' });
    const laid = await standing.layOut();
    const verdict = laid.ok ? await desk().verifySeal(null) : null;
    const why: StandingFailure | null = !laid.ok
      ? laid.why
      : verdict && !verdict.ok
        ? { of: 'desk', failure: verdict.failure }
        : null;
    if (why) {
      recover(why);
      setState({ step: 'failed', why });
    } else setState({ step: 'done', verdict: verdict?.ok ? verdict.value : null, of: revision });
  }, [standing, desk, revision, recover]);
  return { state, run: () => void run() };
}
