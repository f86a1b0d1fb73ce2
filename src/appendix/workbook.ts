/** All sheets of a result, put together. */
import type { Consolidation } from '../consolidation/types';
import type { Workbook } from '../sheet/model';
import type { DataReference } from './data-layout';
import { dataSheet } from './data-sheet';
import { difficultiesSheet } from './difficulties-sheet';
import { findingsSheet } from './findings-sheet';
import { handoverSheet } from './handover-sheet';
import { resultNames } from './names';
import { pl01Sheet } from './pl01';
import { pl02Sheet } from './pl02';
import { pl03Sheet } from './pl03';
import { overviewSheet } from './overview-sheet';
import { planOnlySheets } from './plan-only';
import { asPrinted, type Presentation } from './presentation';
import { reconciliationSheet } from './reconciliation-sheet';
import type { EarlierRegister } from './register/read';
import { registerSheet } from './register/sheet';
import { resubmissionsSheet } from './resubmissions-sheet';
import { statementsSheet } from './statements-sheet';
import { unmetSheet } from './unmet-sheet';

export interface ResultOptions {
  /** False is "Đúng mẫu kế hoạch": the three appendices as the plan prints them. True by default. */
  readonly withResults?: boolean;
  /** Names of sheets that the workbook already has, earlier results left out. */
  readonly taken?: readonly string[];
  /** The register of the run before: what the officer has left in it moves on. */
  readonly register?: EarlierRegister;
  /** How the official appendices are printed; as the plan prints them by default. */
  readonly presentation?: Partial<Presentation>;
}

/** All result sheets, the official appendices first. The rates are live over `Số liệu`. */
export function resultWorkbook(consolidation: Consolidation, options: ResultOptions = {}): Workbook {
  const { withResults = true, taken = [] } = options;
  const presentation = { ...asPrinted, ...options.presentation };
  const names = resultNames(taken);
  const data: DataReference = { sheet: names.data, lines: consolidation.data.length };
  const appendices = withResults
    ? [
        pl01Sheet(consolidation, names, data, presentation),
        pl02Sheet(consolidation, names, presentation),
        pl03Sheet(consolidation, names, presentation),
      ]
    : planOnlySheets(consolidation, names, presentation);
  return {
    sheets: [
      ...appendices,
      overviewSheet(consolidation, names, data),
      registerSheet(consolidation, names, options.register),
      unmetSheet(consolidation, names, data),
      reconciliationSheet(consolidation, names, data),
      difficultiesSheet(consolidation, names),
      dataSheet(consolidation, names),
      handoverSheet(consolidation, names),
      statementsSheet(consolidation, names),
      findingsSheet(consolidation, names, options.register?.problems),
      ...[resubmissionsSheet(consolidation, names.resubmissions)].filter((sheet) => sheet !== null),
    ],
    active: names.PL01,
    properties: {
      title: `${consolidation.plan.document.name}: ${consolidation.period.name}`,
      creator: 'Kế hoạch số',
    },
  };
}
