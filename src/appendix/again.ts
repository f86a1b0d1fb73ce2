/** A result that takes the place of an earlier one: the officer's work in that one comes along. */
import { changesSince, type Changes } from '../consolidation/changes';
import type { Consolidation } from '../consolidation/types';
import type { Grid, Workbook } from '../sheet/model';
import { showTime } from '../sheet/times';
import { changeLines, changesSheet, type ChangeLine } from './changes-sheet';
import { earlierLines, earlierSheets } from './earlier';
import { keepOfficerWork, type KeptSheet, type Orphan } from './keep';
import { resultNames } from './names';
import { officerHeaders, officerNote } from './officer';
import { readRegister } from './register/read';
import { readSeal, versionText } from './seal';
import { taskChanges } from './task-changes';
import { resultWorkbook, type ResultOptions } from './workbook';

export interface ResultAgain {
  readonly workbook: Workbook;
  /** Null when no earlier figures were found. */
  readonly changes: Changes | null;
  /** All that is otherwise, as its sheet tells it. */
  readonly told: readonly ChangeLine[];
  readonly kept: OfficerWork;
}

export interface OfficerWork {
  /** Headers of the officer's own columns, each once. */
  readonly columns: readonly string[];
  readonly notes: number;
  readonly rows: number;
  readonly orphans: readonly Orphan[];
}

/**
 * `earlier`: all sheets of the workbook that holds, or held, the earlier result; those of another plan or period
 * are left alone. Sheets are paired by name.
 */
export function resultAgain(
  consolidation: Consolidation,
  earlier: readonly Grid[],
  options: ResultOptions = {},
): ResultAgain {
  const before = earlierSheets(earlier, consolidation);
  const { plan, period } = consolidation;
  const made = resultWorkbook(consolidation, { register: readRegister(before, plan, period), ...options });
  const names = resultNames(options.taken);
  const kept = made.sheets.map((sheet) =>
    keepOfficerWork(
      sheet,
      before.find(({ name }) => name === sheet.name) ?? null,
      // Decisions in the register were followed and stand in it as they hold now.
      sheet.name === names.register ? new Set([officerNote]) : officerHeaders,
    ),
  );
  const lines = earlierLines(before);
  const changes = lines && changesSince(lines, consolidation);
  const work = workIn(kept);
  const sheets = kept.map(({ sheet }) => sheet);
  const tasks = made.sheets
    .filter(({ name }) => name === names.PL02 || name === names.PL03)
    .flatMap((sheet) => {
      const old = before.find(({ name }) => name === sheet.name);
      return old ? taskChanges(sheet, old) : [];
    });
  const told = changes ? changeLines({ changes, tasks, orphans: work.orphans }) : [];
  const seal = readSeal(before, plan);
  const since = seal
    ? `${versionText(seal.version)}, chốt lúc ${showTime(seal.at)}`
    : 'bảng tổng hợp cùng kỳ được thay bằng bảng này';
  return {
    workbook: {
      ...made,
      sheets: changes ? [...sheets, changesSheet(consolidation, told, since, names)] : sheets,
    },
    changes,
    told,
    kept: work,
  };
}

function workIn(kept: readonly KeptSheet[]): OfficerWork {
  return {
    columns: [...new Set(kept.flatMap(({ columns }) => columns))],
    notes: kept.reduce((sum, { notes }) => sum + notes, 0),
    rows: kept.reduce((sum, { rows }) => sum + rows, 0),
    orphans: kept.flatMap(({ orphans }) => orphans),
  };
}
