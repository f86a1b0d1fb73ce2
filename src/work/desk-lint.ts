/** Where the appendices of the open workbook depart from the rules of form. */
import { basisOf, departureText, lintAppendices, type LaidOutSheet } from '../appendix/lint';
import type { LintRuleId } from '../appendix/lint/words';
import type { PlanPack } from '../plan/schema';
import type { Language } from '../rules/messages';
import { address } from '../sheet/address';
import { gridOf, type LoadedLook, type LoadedSheet } from '../sheet/loaded';
import type { PrintSetup } from '../sheet/model';

/** A sheet as Excel's API answers for it. */
export interface LayoutToLint {
  readonly sheet: LoadedSheet;
  /** Null where the host cannot tell. */
  readonly print: PrintSetup | null;
}

export interface LintedSheet {
  readonly name: string;
  readonly departures: readonly LintedDeparture[];
  /** Cells whose text has several looks, of which the host names none: how they look was not judged. */
  readonly unjudged: readonly string[];
}

export interface LintedDeparture {
  readonly rule: LintRuleId;
  /** A1; null for the page as a whole. */
  readonly address: string | null;
  readonly text: Readonly<Record<Language, string>>;
  /** The item that asks for it. */
  readonly basis: Readonly<Record<Language, string>>;
}

/** These judge how the text of one cell looks. */
const lookRules: ReadonlySet<LintRuleId> = new Set([
  'label-look',
  'title-look',
  'reference-look',
  'table-header-look',
]);

/** The official appendices among the sheets, in their order. */
export function lintLayouts(layouts: readonly LayoutToLint[], plan: PlanPack): LintedSheet[] {
  const { sheets, departures } = lintAppendices(layouts.map(laidOut), plan);
  return layouts
    .filter(({ sheet }) => sheets.includes(sheet.name))
    .map(({ sheet }) => {
      const unjudged = mixedCells(sheet);
      return {
        name: sheet.name,
        unjudged,
        departures: departures
          .filter((departure) => departure.sheet === sheet.name)
          .filter(({ rule, address: at }) => !(lookRules.has(rule) && at !== null && unjudged.includes(at)))
          .map((departure) => ({
            rule: departure.rule,
            address: departure.address,
            text: { vi: departureText(departure, 'vi'), en: departureText(departure, 'en') },
            basis: { vi: basisOf(departure.rule, 'vi'), en: basisOf(departure.rule, 'en') },
          })),
      };
    });
}

function laidOut({ sheet, print }: LayoutToLint): LaidOutSheet {
  return { ...gridOf(sheet), ...(print ? { print } : {}) };
}

function mixedCells({ range }: LoadedSheet): string[] {
  return (range.looks ?? []).flatMap((line, row) =>
    line.flatMap((look, column) =>
      range.values[row]?.[column] !== '' && isMixed(look)
        ? [address(range.columnIndex + column + 1, range.rowIndex + row + 1)]
        : [],
    ),
  );
}

function isMixed({ name, size, bold, italic, color }: LoadedLook): boolean {
  return [name, size, bold, italic, color].includes(null);
}
