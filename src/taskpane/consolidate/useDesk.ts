/** The desk of this place: opened when first needed, closed with the pane, and opened anew after a breakdown. */
import { useCallback, useEffect, useRef } from 'react';
import type { PlanPack } from '../../plan/schema';
import type { Desk } from '../../work/desk-calls';
import { openDesk, type DeskLink } from './desk-client';

export interface DeskSeat {
  readonly desk: () => Desk;
  /** What the desk held is gone afterwards. */
  readonly renew: () => void;
}

export function useDesk(plan: PlanPack): DeskSeat {
  const link = useRef<DeskLink | null>(null);
  const renew = useCallback(() => {
    link.current?.close();
    link.current = null;
  }, []);
  const desk = useCallback(() => {
    link.current ??= openDesk(plan);
    return link.current.desk;
  }, [plan]);
  useEffect(() => renew, [renew]);
  return { desk, renew };
}
