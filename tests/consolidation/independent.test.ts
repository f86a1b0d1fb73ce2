/**
 * Totals, coverage, verdicts, gaps and bounds of seeded provinces once more, by loops over the raw entries and the
 * bare pack: no function of the product but the drawing of the entries.
 */
import { consolidate, type MeasureTotal, type PreviousSource } from '../../src/consolidation';
import { drawEntries } from '../../src/demo/entries';
import { noEntries, type Entries } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Period, Target } from '../../src/plan/schema';
import { periodNamed } from '../support/workbook-table';
import { received } from './received';

const halfYear = periodNamed('half-year');
const period = periodNamed('year');

/** One province: what each unit says now and said before, who has sent, and of whom something earlier is known. */
interface Province {
  readonly now: ReadonlyMap<string, Entries>;
  readonly before: ReadonlyMap<string, Entries>;
  readonly sent: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

function provinceOf(seed: number): Province {
  const drawn = (of: Period) =>
    new Map(plan.units.map((unit) => [unit.id as string, drawEntries({ plan, period: of, seed }, unit)]));
  const idsWhere = (holds: (index: number) => boolean) =>
    new Set<string>(plan.units.filter((_unit, index) => holds(index)).map(({ id }) => id));
  return {
    now: drawn(period),
    before: drawn(halfYear),
    sent: idsWhere((index) => (index + seed) % 7 !== 3),
    known: idsWhere((index) => (index + seed) % 3 !== 0),
  };
}

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

function totalsOf({ now, before, sent, known }: Province): readonly MeasureTotal[] {
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
  const files = [...sent].map((id) => received(plan, period.id, id, now.get(id) ?? noEntries));
  return consolidate({ plan, period, files, previous }).measures;
}

function groupOf(unit: string): readonly string[] {
  return plan.groups.find(({ open, members }) => !open && members.some((one) => one === unit))?.members ?? [];
}

const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;
const growth =
  (dayNumber(period.asOf) - dayNumber(period.from) + 1) /
  (dayNumber(halfYear.asOf) - dayNumber(period.from) + 1);

/** In whole numbers, so that no rounding of a quotient decides. */
function meets(n: number, d: number, { comparator, value }: Target): boolean {
  const [own, asked] = [BigInt(n) * 100n * 1000n, BigInt(d) * BigInt(Math.round(value * 1000))];
  return comparator === '>' ? own > asked : own >= asked;
}

/** By trying one more, and one more. */
function lacks(n: number, d: number, target: Target): number {
  let more = 0;
  while (!meets(n + more, d, target)) more += 1;
  return more;
}

const all = plan.indicators.flatMap((indicator) =>
  indicator.measures.map((measure) => ({ indicator, measure })),
);

describe.each([31, 1945, 2027])('the province of seed %i', (seed) => {
  const province = provinceOf(seed);
  const { now, before, sent, known } = province;
  const measures = totalsOf(province);

  it.each(all.map(({ indicator, measure }) => [measure.id, indicator, measure] as const))(
    '%s: sums, coverage, verdict, gap, bounds and the earlier total agree with a computation that shares nothing',
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
      let [reported, beforeN, beforeD, beforeUnits, both] = [0, 0, 0, 0, 0];
      for (const unit of owners) {
        const own = said(now.get(unit.id), id);
        const isSent = sent.has(unit.id);
        if (isSent && ['Có số liệu', 'Không phát sinh', 'Không áp dụng'].includes(own.state)) reported += 1;
        if (isSent && own.state === 'Có số liệu' && own.n !== null && own.d) {
          counts.push({ unit: unit.id, n: own.n, d: own.d });
        } else if (!isSent || ['', 'Chưa có số liệu'].includes(own.state)) missing.push(unit.id);
        const earlier = said(before.get(unit.id), id);
        if (known.has(unit.id) && earlier.state === 'Có số liệu' && earlier.n !== null && earlier.d) {
          beforeN += earlier.n;
          beforeD += earlier.d;
          beforeUnits += 1;
          if (counts.some((one) => one.unit === unit.id)) both += 1;
        }
      }
      const [n, d] = [
        counts.reduce((sum, one) => sum + one.n, 0),
        counts.reduce((sum, one) => sum + one.d, 0),
      ];
      const total = measures.find((one) => one.id === id);
      expect([total?.unitsReported, total?.unitsExpected]).toEqual([reported, owners.length]);
      const text = measure.reporting === 'text';
      if (text || counts.length === 0) {
        expect([total?.numerator, total?.denominator, total?.bounds]).toEqual([null, null, null]);
        return;
      }
      expect([total?.numerator, total?.denominator]).toEqual([n, d]);
      const { target } = measure;
      const meeting = target === null ? 0 : counts.filter((one) => meets(one.n, one.d, target)).length;
      expect(total).toMatchObject({ unitsMet: meeting, unitsWithOccurrence: counts.length });
      expect(total?.met).toBe(target === null ? null : meets(n, d, target));
      expect(total?.gap?.needed ?? 0).toBe(target === null ? 0 : lacks(n, d, target));
      expect(total?.previous ?? null).toEqual(
        beforeUnits === 0
          ? null
          : {
              numerator: beforeN,
              denominator: beforeD,
              rate: (beforeN * 100) / beforeD,
              units: beforeUnits,
              comparable: both >= counts.length / 2,
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
});
