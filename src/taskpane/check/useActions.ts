/** What an officer does from the pane to the cells: going there, mending, explaining, colouring, stamping. */
import { useCallback, useState } from 'react';
import { canAddNotes, editCells, restoreCells, selectCell, writeCells } from '../../excel';
import type { Answer, CellEdit, CellMemory, HostFailure, OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { sentenceOf, type Place } from '../../rules';
import type { CellPlace } from '../../submission';
import { useText } from '../i18n/TextProvider';
import { useAnnounce } from '../shared/announcer';
import { clearHighlights, followFindings, highlight, type Sentence } from './highlight';
import type { CheckedForm } from './judge-workbook';
import { identityGridOf, noteChanges } from './notes';
import { stampForm } from './readiness';
import type { Check } from './useCheck';

export interface Actions {
  /** Selects the cell of a finding; nothing where it has none. */
  readonly goTo: (place: Place) => void;
  readonly mend: (edits: readonly CellEdit[]) => void;
  readonly undo: () => void;
  readonly explain: (edit: CellEdit) => void;
  readonly mark: (on: boolean) => void;
  readonly stamp: () => void;
  /** Brings the page for the head of unit to the front. */
  readonly showPage: () => void;
  readonly busy: boolean;
  /** What the last action came to. */
  readonly said: string | null;
  readonly failure: HostFailure | null;
  /** Cells that the last mending can put back. */
  readonly undoCount: number;
}

interface Props {
  readonly plan: PlanPack;
  readonly form: CheckedForm;
  readonly open: OpenWorkbook;
  readonly follow: Check['follow'];
}

export function useActions({ plan, form, open, follow }: Props): Actions {
  const { t, language } = useText();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [memory, setMemory] = useState<readonly CellMemory[]>([]);

  const act = useCallback(
    async (job: () => Promise<Answer<string | null>>) => {
      setBusy(true);
      setFailure(null);
      const answer = await job();
      setBusy(false);
      if (!answer.ok) {
        setFailure(answer.failure);
        return;
      }
      setSaid(answer.value);
      if (answer.value !== null) announce(answer.value);
    },
    [announce],
  );

  const goTo = useCallback(async (place: Place): Promise<void> => {
    if (place.kind !== 'cell') return;
    const answer = await selectCell(place);
    setFailure(answer.ok ? null : answer.failure);
  }, []);

  const sentence: Sentence = (finding) => sentenceOf(finding, language, plan);
  /** Checks again what these cells touch; marks in the table follow. */
  const followUp = async (places: readonly CellPlace[]) => {
    const checked = await follow(places);
    const marked = checked ? await followFindings(checked, sentence) : [];
    return marked.length > 0 ? follow(marked) : checked;
  };

  const mend = async (edits: readonly CellEdit[]): Promise<Answer<string>> => {
    const answer = await editCells(edits);
    if (!answer.ok) return answer;
    const { undo, skipped } = answer.value;
    setMemory(undo);
    await followUp(edits);
    const done = t('check.mended', { count: undo.length });
    return {
      ok: true,
      value: skipped.length === 0 ? done : `${done} ${t('check.skipped', { count: skipped.length })}`,
    };
  };

  const undo = async (): Promise<Answer<string>> => {
    const answer = await restoreCells(memory);
    if (!answer.ok) return answer;
    setMemory([]);
    await followUp(memory);
    const done = t('check.undone', { count: memory.length - answer.value.length });
    const left = answer.value.length;
    return { ok: true, value: left === 0 ? done : `${done} ${t('check.skipped', { count: left })}` };
  };

  const explain = async (edit: CellEdit): Promise<Answer<string>> => {
    const answer = await editCells([edit]);
    if (!answer.ok) return answer;
    setMemory(answer.value.undo);
    const checked = await follow([edit]);
    // What it answers is kept at once: a warning that comes up later is not answered by it.
    const notes = checked ? noteChanges(checked.open.grids, checked.forms) : [];
    if (notes.length > 0) await writeCells(notes);
    await followUp(notes);
    const { skipped } = answer.value;
    return {
      ok: true,
      value:
        skipped.length === 0
          ? t('check.explain.done', { cell: edit.address })
          : t('check.skipped', { count: 1 }),
    };
  };

  const identity = identityGridOf(open.grids, form.submission);
  /** The hidden sheet as it is now, all its rows. */
  const followIdentity = async () => {
    const last = Math.max(1, ...(identity?.rows.keys() ?? []));
    if (identity) await follow([{ sheet: identity.name, address: `A1:Z${last + form.findings.length + 1}` }]);
  };

  const mark = async (on: boolean): Promise<Answer<string>> => {
    const answer = on ? await highlight(open, form, sentence) : await clearHighlights(plan, form);
    if (!answer.ok) return answer;
    // The way back is of what was done last.
    setMemory([]);
    await followIdentity();
    const marked = canAddNotes() ? 'check.marked.notes' : 'check.marked';
    return { ok: true, value: t(on ? marked : 'check.unmarked', { count: answer.value }) };
  };

  /** Printing is Excel's: no call of the API does it. */
  const showPage = async (): Promise<void> => {
    const info = Object.values(form.submission.info)[0]?.place;
    if (info) await goTo({ kind: 'cell', sheet: info.sheet, address: 'B1' });
  };

  const stamp = async (): Promise<Answer<null>> => {
    const answer = await stampForm(open, form, plan, new Date());
    if (!answer.ok) return answer;
    await followIdentity();
    await showPage();
    // The panel itself says so on the screen from now on.
    announce(t('check.ready.done'));
    return { ok: true, value: null };
  };

  return {
    goTo,
    mend: (edits) => void act(() => mend(edits)),
    undo: () => void act(undo),
    explain: (edit) => void act(() => explain(edit)),
    mark: (on) => void act(() => mark(on)),
    stamp: () => void act(stamp),
    showPage: () => void showPage(),
    busy,
    said,
    failure,
    undoCount: memory.length,
  };
}
