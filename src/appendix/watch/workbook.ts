/** The workbook that goes to a body which watches measures, and comes back with its word. */
import type { Consolidation, MeasureTotal } from '../../consolidation/types';
import type { Unit } from '../../plan/schema';
import { SheetDraft, valueCell } from '../../sheet/build';
import type { Sheet, Workbook } from '../../sheet/model';
import { opinionWords } from './layout';
import { watchSheet } from './sheet';

const listsSheetName = '_ds';

/** Bodies that watch a measure with figures, in the order of the unit list. */
export function watchingBodies({ plan, measures }: Pick<Consolidation, 'plan' | 'measures'>): Unit[] {
  return plan.units.filter((unit) => measures.some((total) => watches(unit, total)));
}

/** One sheet for each measure with figures that the body watches. */
export function watchWorkbook(consolidation: Consolidation, body: Unit): Workbook {
  const totals = consolidation.measures.filter((total) => watches(body, total));
  const sheets = totals.map((total) => watchSheet(consolidation, total, body, listsSheetName));
  return {
    sheets: [...sheets, listsSheet()],
    properties: {
      title: `${consolidation.plan.document.name}: ${body.name} theo dõi, ${consolidation.period.name}`,
      creator: 'Kế hoạch số',
    },
  };
}

function watches({ id }: Unit, { indicator, measure }: MeasureTotal): boolean {
  return indicator.monitor === id && measure.reporting === 'ratio';
}

function listsSheet(): Sheet {
  const draft = new SheetDraft(listsSheetName);
  Object.values(opinionWords).forEach((word, index) => draft.put(1, index + 1, valueCell(word)));
  return draft.finish({ visibility: 'hidden' });
}
