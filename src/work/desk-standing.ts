/** What the desk says of the result that stands in the open workbook: no file of a unit is needed for it. */
import { verifySeal, versionText, type Seal, type SealCheck } from '../appendix/seal';
import { measuresAt, traceOf, traceRows, type Trace, type TraceRow } from '../appendix/trace';
import type { PlanPack } from '../plan/schema';
import { gridOf, type LoadedSheet } from '../sheet/loaded';
import type { Grid } from '../sheet/model';
import { findMark } from '../submission';
import { textDigest } from './hash';
import { lintLayouts, type LayoutToLint, type LintedSheet } from './desk-lint';

/** The calls about it, each with what goes in and what comes back. */
export interface StandingCalls {
  /** The sheets are read anew, one after another: the names of all there are. Those read before are forgotten. */
  readonly stand: { readonly input: readonly string[]; readonly output: null };
  /** A sheet at a time, so that no copy to the worker takes long. */
  readonly standSheet: { readonly input: LoadedSheet; readonly output: null };
  /** The totals in a row of a sheet; none where none stands, or without `Số liệu`. */
  readonly trace: { readonly input: RowPlace; readonly output: readonly Trace[] };
  /** The official appendices among these sheets, each with its departures. */
  readonly lint: { readonly input: readonly LayoutToLint[]; readonly output: readonly LintedSheet[] };
  /** Null where the workbook is no sealed issue of the plan. */
  readonly verifySeal: { readonly input: null; readonly output: SealVerdict | null };
}

/** A seal held against the sheets as they stand. */
export interface SealVerdict extends Omit<SealCheck, 'seal'>, Pick<Seal, 'at' | 'by'> {
  /** `Bản bổ sung, đính chính lần 1`. */
  readonly name: string;
}

export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

type StandingWork = {
  readonly [Name in keyof StandingCalls]: (
    input: StandingCalls[Name]['input'],
  ) => Promise<StandingCalls[Name]['output']>;
};

export function createStanding(plan: PlanPack): StandingWork {
  const grids = new Map<string, Grid>();
  /** By period, once they are asked for. */
  const lines = new Map<string, readonly TraceRow[] | null>();
  const linesOf = (period: string): readonly TraceRow[] | null => {
    const known = lines.get(period);
    if (known !== undefined) return known;
    const read = traceRows([...grids.values()], { plan: plan.id, period });
    lines.set(period, read);
    return read;
  };
  return {
    stand: async (names) => {
      grids.clear();
      // A sheet whose content is not needed is one without content.
      for (const name of names) grids.set(name, { name, rows: new Map() });
      lines.clear();
      return null;
    },
    standSheet: async (sheet) => {
      grids.set(sheet.name, gridOf(sheet));
      lines.clear();
      return null;
    },
    trace: async ({ sheet, row }) => {
      const grid = grids.get(sheet);
      const measures = grid ? measuresAt(grid, row, plan) : [];
      const mark = grid && findMark(grid);
      const all = measures.length > 0 && mark ? linesOf(mark.period) : null;
      return all ? measures.map((measure) => traceOf(measure, all, plan)) : [];
    },
    verifySeal: async () => {
      const check = await verifySeal([...grids.values()], plan, textDigest);
      if (!check) return null;
      const { seal, ...rest } = check;
      return { ...rest, at: seal.at, by: seal.by, name: versionText(seal.version) };
    },
    lint: async (layouts) => lintLayouts(layouts, plan),
  };
}
