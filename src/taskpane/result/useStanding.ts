/** Whether a result stands in the open workbook, kept in step with it while the place is in sight. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { watchWorkbook, type ListedSheet } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import type { Desk } from '../../work/desk-calls';
import { useDesk } from '../consolidate/useDesk';
import { listening } from '../shared/listening';
import { createStanding, type Standing, type StandingFailure } from './standing';

export interface StandingNow {
  readonly standing: Standing;
  readonly desk: () => Desk;
  /** Null until they were listed. */
  readonly sheets: readonly ListedSheet[] | null;
  /** Goes up with every change that was heard of. */
  readonly revision: number;
  /** After a failure of the desk a new one is opened with the next call. */
  readonly recover: (failure: StandingFailure) => void;
}

/** News of inserted sheets come one by one. */
const quietTime = 400;

/** Listens only while `inSight`: a pane that nobody looks at costs the workbook nothing. */
export function useStanding(plan: PlanPack, inSight: boolean): StandingNow {
  const { desk, renew } = useDesk(plan);
  const standing = useMemo(() => createStanding(desk), [desk]);
  const [sheets, setSheets] = useState<readonly ListedSheet[] | null>(null);
  const [revision, setRevision] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    if (!inSight) return undefined;
    // What has happened while nobody listened is not known.
    standing.forget();
    let ended = false;
    const list = () =>
      void standing.sheets().then((answer) => {
        if (answer.ok && !ended) setSheets(answer.value);
      });
    list();
    let isOtherList = false;
    const watching = watchWorkbook(({ kind }) => {
      standing.forget();
      isOtherList ||= kind === 'sheets';
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setRevision((before) => before + 1);
        if (isOtherList) list();
        isOtherList = false;
      }, quietTime);
    });
    const stop = listening(watching);
    return () => {
      ended = true;
      clearTimeout(timer.current);
      stop();
    };
  }, [standing, inSight]);

  const recover = useCallback(
    ({ of }: StandingFailure) => {
      standing.forget();
      if (of === 'desk') renew();
    },
    [standing, renew],
  );
  return { standing, desk, sheets, revision, recover };
}
