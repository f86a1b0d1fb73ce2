/** The open workbook's own sheets, laid out on the desk when first needed and again once something has changed. */
import { listSheets, readContents, type Answer, type HostFailure, type ListedSheet } from '../../excel';
import type { Desk, DeskFailure } from '../../work/desk-calls';

export type StandingFailure =
  | { readonly of: 'host'; readonly failure: HostFailure }
  | { readonly of: 'desk'; readonly failure: DeskFailure };

export type StandingAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: StandingFailure };

export interface Standing {
  /** All sheets there are: two round trips, and none while nothing has changed. */
  readonly sheets: () => Promise<Answer<readonly ListedSheet[]>>;
  /**
   * Lays results and appendices out on the desk: one round trip more for each 10 000 cells, and none while nothing
   * has changed. Answers with all sheets there are.
   */
  readonly layOut: () => Promise<StandingAnswer<readonly ListedSheet[]>>;
  /** Something in the workbook has changed. */
  readonly forget: () => void;
}

/** Sheets of a consolidation, and appendices that others have typed. */
export function isResult({ mark }: ListedSheet): boolean {
  return mark?.kind === 'result';
}
export function isAppendix({ mark, head }: ListedSheet): boolean {
  return mark?.kind !== 'form' && head.some((text) => /^\s*phụ lục\b/iu.test(text.normalize('NFC')));
}

export function createStanding(desk: () => Desk): Standing {
  let listed: Promise<Answer<readonly ListedSheet[]>> | null = null;
  let laid: Promise<StandingAnswer<readonly ListedSheet[]>> | null = null;
  const sheets = async () => {
    const asked = listed ?? listSheets();
    listed = asked;
    const answer = await asked;
    if (!answer.ok && listed === asked) listed = null;
    return answer;
  };
  const layOut = async () => {
    const asked = laid ?? sheets().then((all) => layOutSheets(desk(), all));
    laid = asked;
    const answer = await asked;
    if (!answer.ok && laid === asked) laid = null;
    return answer;
  };
  return {
    sheets,
    layOut,
    forget: () => {
      listed = null;
      laid = null;
    },
  };
}

async function layOutSheets(
  desk: Desk,
  all: Answer<readonly ListedSheet[]>,
): Promise<StandingAnswer<readonly ListedSheet[]>> {
  if (!all.ok) return { ok: false, why: { of: 'host', failure: all.failure } };
  const read = await readContents(all.value.filter((sheet) => isResult(sheet) || isAppendix(sheet)));
  if (!read.ok) return { ok: false, why: { of: 'host', failure: read.failure } };
  const cleared = await desk.stand(all.value.map(({ name }) => name));
  if (!cleared.ok) return { ok: false, why: { of: 'desk', failure: cleared.failure } };
  for (const sheet of read.value) {
    const put = await desk.standSheet(sheet);
    if (!put.ok) return { ok: false, why: { of: 'desk', failure: put.failure } };
  }
  return { ok: true, value: all.value };
}
