/** Runs checks, and hears of changes to the cells since. */
import { useEffect, useReducer, useRef, useState } from 'react';
import { selectCell, watchCells, type HostFailure } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import type { CellPlace } from '../../submission';
import { useText } from '../i18n/TextProvider';
import { useAnnounce } from '../shared/announcer';
import { countFindings } from './grouping';
import { checkReducer, initialCheck, type CheckState } from './state';
import { runCheck } from './runCheck';

export interface Check {
  readonly state: CheckState;
  readonly run: () => void;
  readonly goTo: (place: CellPlace) => void;
  /** Why the last cell could not be gone to. */
  readonly lost: HostFailure | null;
}

export function useCheck(plan: PlanPack): Check {
  const [state, dispatch] = useReducer(checkReducer, initialCheck);
  const [lost, setLost] = useState<HostFailure | null>(null);
  const { t } = useText();
  const announce = useAnnounce();
  const ownWrites = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    let ended = false;
    let stop: (() => void) | null = null;
    const watching = watchCells(({ sheetId, address }) => {
      if (!ownWrites.current.has(`${sheetId}!${address}`)) dispatch({ type: 'cells-changed' });
    });
    void watching.then((answer) => {
      if (!answer.ok) return;
      if (ended) answer.value();
      else stop = answer.value;
    });
    return () => {
      ended = true;
      stop?.();
    };
  }, []);

  const run = async () => {
    setLost(null);
    dispatch({ type: 'started' });
    const answer = await runCheck(plan, (changes, sheetNames) => {
      const ids = new Map([...sheetNames].map(([id, name]) => [name, id]));
      ownWrites.current = new Set(changes.map(({ sheet, address }) => `${ids.get(sheet) ?? ''}!${address}`));
    });
    if (!answer.ok) {
      dispatch({ type: 'failed', failure: answer.failure });
      announce(t('check.failed'));
      return;
    }
    const forms = answer.value;
    dispatch({ type: 'finished', result: { forms, at: Date.now() } });
    const { error, warning } = countFindings(forms.flatMap(({ findings }) => findings));
    announce(
      forms.length === 0 ? t('check.empty.title') : t('check.announce', { errors: error, warnings: warning }),
    );
  };

  const goTo = async (place: CellPlace) => {
    const answer = await selectCell(place);
    setLost(answer.ok ? null : answer.failure);
  };

  return { state, run: () => void run(), goTo: (place) => void goTo(place), lost };
}
