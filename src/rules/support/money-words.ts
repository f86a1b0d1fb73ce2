/** Amounts with their unit beside them. */
import { squeeze } from '../../plan/text';
import { readNumber } from '../../sheet/numbers';

/** One of each in million đồng. */
const units: readonly (readonly [names: string, value: number])[] = [
  ['tỷ|tỉ', 1000],
  ['triệu|tr', 1],
  ['nghìn|ngàn', 0.001],
  ['đồng|đ|vnđ|vnd', 0.000001],
];

/** `1,2 tỷ` → 1200; `500 triệu đồng` → 500; `1.250 triệu` → 1250 or 1.25. In million đồng; none where it is no amount. */
export function amountsIn(text: string): readonly number[] {
  const typed = squeeze(text).normalize('NFKC').toLowerCase();
  for (const [names, value] of units) {
    const [, digits] = new RegExp(`^([\\d.,\\s]+?)\\s*(?:${names})(?:\\s*đồng)?$`).exec(typed) ?? [];
    if (digits === undefined) continue;
    return readNumber(digits).map((reading) => Number((reading.value * value).toFixed(6)));
  }
  return [];
}
