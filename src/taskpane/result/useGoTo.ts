/** Jumps to a cell of the workbook, and says so when it is not there any more. */
import { useCallback, useState } from 'react';
import { selectCell, type CellPlace } from '../../excel';
import type { StandingFailure } from './standing';
import type { StandingNow } from './useStanding';

export function useGoTo({ standing }: StandingNow) {
  const [lost, setLost] = useState<StandingFailure | null>(null);
  const goTo = useCallback(
    async (place: CellPlace) => {
      const answer = await selectCell(place);
      setLost(answer.ok ? null : { of: 'host', failure: answer.failure });
      // Renamed sheets are not heard of.
      if (!answer.ok) standing.forget();
    },
    [standing],
  );
  return { goTo: (place: CellPlace) => void goTo(place), lost };
}
