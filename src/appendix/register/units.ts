/** The matrix unit × appendix × state, each unit with the file that counts for it. */
import type { Consolidation, UnitStanding } from '../../consolidation/types';
import { appendixIds } from '../../form/columns';
import type { AppendixId, PlanPack } from '../../plan/schema';
import { outcomeWords } from '../../rules';
import { valueCell } from '../../sheet/build';
import { serialOfDate } from '../../sheet/dates';
import { valueText } from '../../sheet/values';
import { looks } from '../looks';
import type { Line } from '../table';
import { submittedText } from '../text-cell';
import { cellsOf, type RegisterCells } from './cells';
import { hasRows, openFindings } from './counts';
import { factsOf } from './lines';
import type { EarlierRegister } from './read';
import { extensionText, unitStandingWords } from './words';

const blank = valueCell(null, looks.listText);

export function unitLines({ plan, units }: Consolidation, { kept }: EarlierRegister): Line[] {
  return units.map((standing) => {
    const { unit, current, extension } = standing;
    const facts: RegisterCells = current ? factsOf(plan, current) : {};
    const said = [extension ? extensionText(extension) : '', valueText(facts.remarks?.value)].filter(Boolean);
    const left = kept.get(unit.id);
    const until = extension ? valueCell(serialOfDate(extension.until), looks.listInputDate) : undefined;
    return {
      key: unit.id,
      cells: cellsOf('units', {
        ...facts,
        // Those are of the line of the file.
        hash: blank,
        supersededBy: blank,
        unit: valueCell(unit.name, looks.listText),
        ...appendixCells(plan, standing),
        standing: valueCell(unitStandingWords[standing.standing], looks.listCentre),
        remarks: submittedText(said.join('. '), looks.listText),
        until:
          left === undefined
            ? (until ?? valueCell(null, looks.listInputDate))
            : submittedText(left, looks.listInputDate),
        untilReason: submittedText(extension?.reason ?? '', looks.listInput),
        note: valueCell(null, looks.listInput),
        unitId: valueCell(unit.id, looks.listCode),
      }),
    };
  });
}

function appendixCells(plan: PlanPack, standing: UnitStanding): RegisterCells {
  return Object.fromEntries(
    appendixIds.map((appendix) => {
      const text = hasRows(plan, standing.unit, appendix) ? appendixState(standing, appendix) : '–';
      return [appendix, valueCell(text, looks.listCentre)];
    }),
  );
}

/** A file is taken or returned as a whole; within a taken one an appendix may still carry warnings. */
function appendixState({ standing, current }: UnitStanding, appendix: AppendixId): string {
  if (!current) return unitStandingWords[standing];
  const open = openFindings(current, 'warning', appendix) + openFindings(current, 'error', appendix);
  return outcomeWords.vi[open > 0 ? 'accepted-with-warnings' : 'valid'];
}
