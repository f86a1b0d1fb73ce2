/** Repairs as the pane offers them: of one finding, and of all findings of its rule. Pure. */
import type { CellEdit } from '../../excel';
import type { Finding, Fix } from '../../rules';
import type { CheckedForm } from './judge-workbook';

export function editOf({ place, before, after }: Fix): CellEdit {
  return { ...place, before, after };
}

/** The sure repairs of every open finding of a rule, each cell once. */
export function repairsOfRule({ findings, repairs }: CheckedForm, ruleId: Finding['ruleId']): readonly Fix[] {
  const cells = new Map<string, Fix>();
  for (const finding of findings) {
    const repair = finding.ruleId === ruleId ? repairs.get(finding) : undefined;
    if (repair?.kind !== 'sure') continue;
    for (const fix of repair.fixes) {
      const cell = `${fix.place.sheet}!${fix.place.address}`;
      if (!cells.has(cell)) cells.set(cell, fix);
    }
  }
  return [...cells.values()];
}
