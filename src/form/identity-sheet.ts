/** The very hidden sheet `_khs` in the shape of `identity.ts`. */
import type { RowKey } from '../plan/rows';
import { textHash } from '../plan/text';
import { SheetDraft, valueCell } from '../sheet/build';
import type { CellValue, Sheet } from '../sheet/model';
import { identityLines, identityTitle, keyTableHeader, writeExplained, type IdentityLine } from './identity';
import { formatVersion } from './mark';
import type { Form } from './request';
import { rowText } from './texts';

type KeyColumn = (typeof keyTableHeader)[number];

function identityValues({ plan, unit, period, madeAt, explained }: Form): Record<IdentityLine, CellValue> {
  return {
    format: formatVersion,
    plan: plan.id,
    unit: unit.id,
    period: period.id,
    version: plan.formVersion,
    madeAt,
    stampedAt: null,
    stampRules: null,
    stampHash: null,
    explained: explained?.general ? writeExplained(explained.general) : null,
  };
}

function previousValues(form: Form, key: RowKey): Partial<Record<KeyColumn, CellValue>> {
  const figure = form.previous.get(key);
  if (!figure) return {};
  return {
    previousNumerator: figure.numerator,
    previousDenominator: figure.denominator,
    previousState: figure.state,
    previousResultHash: figure.resultHash || null,
    previousAsOf: figure.asOf || null,
  };
}

function explainedValue({ explained }: Form, key: RowKey): CellValue {
  const note = explained?.rows.get(key);
  return note ? writeExplained(note) : null;
}

export function identitySheet(form: Form): Sheet {
  const draft = new SheetDraft(form.names.identity);
  const lines = identityValues(form);
  draft.put(1, 1, valueCell(identityTitle));
  identityLines.forEach((line, index) => draft.putRow(index + 2, [valueCell(line), valueCell(lines[line])]));
  const header = identityLines.length + 3;
  draft.putRow(
    header,
    keyTableHeader.map((column) => valueCell(column)),
  );
  const rows = form.appendices.flatMap((appendix) => form.rows[appendix].map((row) => ({ appendix, row })));
  rows.forEach(({ appendix, row }, index) => {
    const values: Partial<Record<KeyColumn, CellValue>> = {
      key: row.key,
      sheet: form.names[appendix],
      textHash: textHash(rowText(row)),
      ...previousValues(form, row.key),
      explained: explainedValue(form, row.key),
    };
    draft.putRow(
      header + 1 + index,
      keyTableHeader.map((column) => valueCell(values[column] ?? null)),
    );
  });
  return draft.finish({ visibility: 'veryHidden' });
}
