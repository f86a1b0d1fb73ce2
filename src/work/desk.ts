/** The consolidating officer's desk: it holds the files, judges them and makes what is asked for. It knows no screen. */
import { consolidate, type Consolidation } from '../consolidation';
import { buildForm } from '../form/form';
import type { PlanPack } from '../plan/schema';
import type { Grid } from '../sheet/model';
import { writeWorkbook } from '../xlsx/write';
import type { CallName, DeskProgress, Input, OpenedWorkbook, Output, ReviewRequest } from './desk-calls';
import { formsIn, judgeAll, periodOf, type Judged } from './desk-judging';
import { makeProduct } from './desk-products';
import { reviewOf } from './desk-review';
import { open, type OpenedFile } from './intake';

/** The calls as they are worked off. What they throw is a fault that nobody foresaw. */
export type DeskWork = {
  readonly [Name in CallName]: (
    input: Input<Name>,
    onProgress: (progress: DeskProgress) => void,
  ) => Promise<Output<Name>>;
};

/** `breathe` lets messages and the screen have their turn; it is called between two files. */
export function createDesk(plan: PlanPack, breathe: () => Promise<void>): DeskWork {
  /** By the name they were picked under. */
  const files = new Map<string, readonly OpenedFile[]>();
  let workbook: OpenedWorkbook = { name: '', sheets: [] };
  let grids: readonly Grid[] = [];
  let reviewsAsked = 0;
  /** Goes up with every change of the files and sheets, so that what was judged before is known to be old. */
  let version = 0;
  let judged: { readonly key: string; readonly value: Judged } | null = null;
  let consolidated: { readonly key: string; readonly value: Consolidation } | null = null;

  const judgedFor = async (
    request: ReviewRequest,
    onProgress: (progress: DeskProgress) => void,
    isStale: () => boolean,
  ): Promise<Judged | null> => {
    const key = JSON.stringify([version, request.period, request.language, request.withSheets]);
    if (judged?.key === key) return judged.value;
    const forms = request.withSheets ? await formsIn(grids, plan, workbook.name) : [];
    const value = await judgeAll([...[...files.values()].flat(), ...forms], request, {
      plan,
      breathe,
      onProgress,
      isStale,
    });
    if (value) judged = { key, value };
    return value;
  };

  const consolidationFor = (request: ReviewRequest, { period, received, previous }: Judged) => {
    const key = JSON.stringify([version, request]);
    if (consolidated?.key === key) return consolidated.value;
    const { decisions, deadlines } = request;
    const value = consolidate({
      plan,
      period,
      files: received,
      previous,
      decisions,
      ...(deadlines ? { deadlines } : {}),
    });
    consolidated = { key, value };
    return value;
  };

  return {
    add: async (submitted) => {
      const opened = [await open(submitted, plan)];
      // A file picked again goes to the end, as if the first had never been there.
      files.delete(submitted.file);
      files.set(submitted.file, opened);
      version += 1;
      return opened.length;
    },
    remove: async (hashes) => {
      for (const [name, opened] of files) {
        const staying = opened.filter(({ hash }) => !hashes.includes(hash));
        if (staying.length > 0) files.set(name, staying);
        else files.delete(name);
      }
      version += 1;
      return null;
    },
    clear: async () => {
      files.clear();
      version += 1;
      return null;
    },
    openWorkbook: async (opened) => {
      workbook = opened;
      grids = [];
      version += 1;
      return null;
    },
    layOut: async (grid) => {
      grids = [...grids, grid];
      version += 1;
      return null;
    },
    review: async (request, onProgress) => {
      reviewsAsked += 1;
      const own = reviewsAsked;
      const known = await judgedFor(request, onProgress, () => own !== reviewsAsked);
      if (!known) return null;
      await breathe();
      const { mixed, results } = known;
      return { ...reviewOf(consolidationFor(request, known), request.language), mixed, results };
    },
    make: async ({ product, review }, onProgress) => {
      const known = await judgedFor(review, onProgress, () => false);
      if (!known) throw new Error('A product waits for its files to be judged');
      const consolidation = consolidationFor(review, known);
      await breathe();
      return makeProduct(product, {
        consolidation,
        language: review.language,
        sheetNames: workbook.sheets,
        grids,
      });
    },
    form: async ({ unit: unitId, period: periodId, appendices, madeAt }) => {
      const unit = plan.units.find(({ id }) => id === unitId);
      const period = periodOf(plan, periodId);
      if (!unit || !period) throw new Error(`The plan has no ${unitId} in ${periodId}`);
      const form = buildForm({ plan, unit, period, appendices, madeAt });
      const hasRows = form.sheets.some(({ name }) => appendices.some((appendix) => appendix === name));
      return hasRows ? writeWorkbook(form) : null;
    },
  };
}
