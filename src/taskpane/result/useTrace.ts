/** Follows the selection: the totals in the selected cell's row, with the units that make them. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { readSelection, watchSelection, type SelectedCell } from '../../excel';
import { listening } from '../shared/listening';
import type { StandingFailure } from './standing';
import { totalsAt, type TracedTotals } from './traced-total';
import type { StandingNow } from './useStanding';

export interface TraceState {
  /** The totals that were selected last; what is selected since may be none. */
  readonly totals: TracedTotals | null;
  /** The sheets are being read. */
  readonly reading: boolean;
  readonly failure: StandingFailure | null;
}

/** Arrow keys run over many cells. */
const quietTime = 150;

/**
 * While `active`, hears of selections. One costs no round trip while the sheets are as they were read; the first,
 * before anything was heard, one for its address. Nothing is written.
 */
export function useTrace({ standing, desk, recover }: StandingNow, active: boolean) {
  const [state, setState] = useState<TraceState>({ totals: null, reading: false, failure: null });
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = useCallback(
    async (cell: SelectedCell) => {
      asked.current += 1;
      const own = asked.current;
      setState((before) => ({ ...before, reading: true }));
      const found = await totalsAt(standing, desk(), cell);
      if (own !== asked.current) return;
      if (!found.ok) recover(found.why);
      setState(({ totals }) => ({
        totals: found.ok ? (found.value ?? totals) : totals,
        reading: false,
        failure: found.ok ? null : found.why,
      }));
    },
    [standing, desk, recover],
  );
  const ask = useCallback(
    () =>
      readSelection().then((selected) => {
        if (selected.ok) return show(selected.value);
        setState((before) => ({ ...before, failure: { of: 'host', failure: selected.failure } }));
        return undefined;
      }),
    [show],
  );

  const hear = useEffectEvent((cell: SelectedCell) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void show(cell), quietTime);
  });
  useEffect(() => {
    if (!active) return undefined;
    void ask();
    const stop = listening(watchSelection((cell) => hear(cell)));
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [active, ask]);
  return { ...state, ask: () => void ask() };
}
