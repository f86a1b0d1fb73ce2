/**
 * Totals and bounds of a seeded province once more, by loops over the raw entries and the bare pack: no function
 * of the product but the drawing of the entries.
 */
import { consolidate, type PreviousSource } from '../../src/consolidation';
import { drawEntries } from '../../src/demo/entries';
import type { Entries } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import { received } from './received';

const [halfYear, year] = plan.periods;
if (!halfYear || !year) throw new Error('The pack has two periods');
const period = year;

const now = new Map(
  plan.units.map((unit) => [unit.id as string, drawEntries({ plan, period, seed: 31 }, unit)]),
);
const before = new Map(
  plan.units.map((unit) => [unit.id as string, drawEntries({ plan, period: halfYear, seed: 31 }, unit)]),
);
/** Every seventh has not sent; of every third nothing earlier is known. */
const sent = plan.units.filter((_unit, index) => index % 7 !== 3);
const known = new Set<string>(plan.units.filter((_unit, index) => index % 3 !== 0).map(({ id }) => id));

interface Said {
  readonly state: string;
  readonly n: number | null;
  readonly d: number | null;
}

function said(entries: Entries | undefined, id: string): Said {
  for (const [key, entry] of entries?.rows.PL01 ?? []) {
    if ((key as string) !== id) continue;
    const number = (value: unknown) => (typeof value === 'number' ? value : null);
    const [n, d] = [number(entry.numerator), number(entry.denominator)];
    return { state: String(entry.state ?? (n !== null && d !== null ? 'Có số liệu' : '')), n, d };
  }
  return { state: '', n: null, d: null };
}

const previous: PreviousSource = (unit) => {
  if (!known.has(unit)) return undefined;
  const figures = new Map();
  for (const [key] of before.get(unit)?.rows.PL01 ?? []) {
    const { state, n, d } = said(before.get(unit), key);
    figures.set(key, {
      state: state === 'Có số liệu' ? 'figures' : 'blank',
      numerator: n,
      denominator: d,
      resultHash: '',
      asOf: halfYear.asOf,
    });
  }
  return figures;
};

const files = sent.map(({ id }) => received(plan, period.id, id, now.get(id) ?? {}));
const { measures } = consolidate({ plan, period, files, previous });

function groupOf(unit: string): readonly string[] {
  return plan.groups.find(({ open, members }) => !open && members.some((one) => one === unit))?.members ?? [];
}

const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;
const growth =
  (dayNumber(period.asOf) - dayNumber(period.from) + 1) /
  (dayNumber(halfYear.asOf) - dayNumber(period.from) + 1);

const all = plan.indicators.flatMap((indicator) =>
  indicator.measures.map((measure) => ({ indicator, measure })),
);

it.each(all.map(({ indicator, measure }) => [measure.id, indicator, measure] as const))(
  '%s: sums, bounds and the earlier total agree with a computation that shares nothing',
  (id, indicator, measure) => {
    const owner = measure.owner;
    const leads = indicator.lead.flatMap(
      (lead): readonly string[] =>
        plan.groups.find((group) => (group.id as string) === lead)?.members ?? [lead],
    );
    const owners = plan.units.filter((unit) =>
      owner.by === 'unit'
        ? unit.id === owner.unit
        : leads.includes(unit.id) && (measure.scope === 'all' || measure.scope === unit.level),
    );
    const counts: { unit: string; n: number; d: number }[] = [];
    const missing: string[] = [];
    let [beforeN, beforeD, beforeUnits] = [0, 0, 0];
    for (const unit of owners) {
      const own = said(now.get(unit.id), id);
      const isSent = sent.includes(unit);
      if (isSent && own.state === 'Có số liệu' && own.n !== null && own.d) {
        counts.push({ unit: unit.id, n: own.n, d: own.d });
      } else if (!isSent || ['', 'Chưa có số liệu'].includes(own.state)) missing.push(unit.id);
      const earlier = said(before.get(unit.id), id);
      if (known.has(unit.id) && earlier.state === 'Có số liệu' && earlier.n !== null && earlier.d) {
        beforeN += earlier.n;
        beforeD += earlier.d;
        beforeUnits += 1;
      }
    }
    const [n, d] = [counts.reduce((sum, one) => sum + one.n, 0), counts.reduce((sum, one) => sum + one.d, 0)];
    const total = measures.find((one) => one.id === id);
    const text = measure.reporting === 'text';
    if (text || counts.length === 0) {
      expect([total?.numerator, total?.denominator, total?.bounds]).toEqual([null, null, null]);
      return;
    }
    expect([total?.numerator, total?.denominator]).toEqual([n, d]);
    expect(total?.previous ?? null).toEqual(
      beforeUnits === 0
        ? null
        : {
            numerator: beforeN,
            denominator: beforeD,
            rate: (beforeN * 100) / beforeD,
            units: beforeUnits,
            within: true,
          },
    );
    let [more, unknown] = [0, 0];
    for (const unit of missing) {
      const earlier = said(before.get(unit), id);
      const peers = counts.filter((one) => groupOf(unit).includes(one.unit)).map((one) => one.d);
      if (known.has(unit) && earlier.state === 'Có số liệu' && earlier.d) {
        more += Math.round(earlier.d * (measure.accumulation === 'flow' ? growth : 1));
      } else if (peers.length >= 5) {
        peers.sort((one, other) => one - other);
        const [low = 0, high = 0] = [peers[(peers.length - 1) >> 1], peers[peers.length >> 1]];
        more += Math.round((low + high) / 2);
      } else unknown += 1;
    }
    if (unknown > 0) expect(total?.bounds).toEqual({ kind: 'unknown', units: unknown });
    else {
      expect(total?.bounds).toMatchObject({
        kind: 'range',
        units: missing.length,
        lower: (n * 100) / (d + more),
        upper: ((n + more) * 100) / (d + more),
      });
    }
  },
);
