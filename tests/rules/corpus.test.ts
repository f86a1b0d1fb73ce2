/** The corpus: what is said of each workbook, to the cell; and that every rule has a hit and a near miss in it. */
import { catalogue, rules, type Finding } from '../../src/rules';
import { parseAddress } from '../../src/sheet/address';
import type { Grid } from '../../src/sheet/model';
import { corpus, outsideCorpus, type Judgement, type Scenario } from '../support/corpus';
import { findingsIn } from '../support/findings';

const scenarios = corpus();
const named = (rule: string) => rules.find(({ id }) => id === rule);

const judgementOf = ({ ruleId, variant = '', place }: Finding): Judgement => ({
  rule: ruleId,
  variant,
  sheet: place.kind === 'file' ? null : place.sheet,
  cell: place.kind === 'cell' ? place.address : null,
});
const line = ({ rule, sheet, cell }: Judgement) => `${rule} ${sheet ?? 'file'} ${cell ?? ''}`.trim();
const found = ({ sent, context }: Scenario) => findingsIn(sent, context);

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
  const judged = found(scenario).map(judgementOf);

  test(`${scenario.title}: these findings and no others`, () => {
    expect(judged.map(line).sort()).toEqual(scenario.findings.map(line).sort());
    for (const { variant, ...place } of scenario.findings) {
      const same = judged.filter((one) => line(one) === line({ ...place, variant }));
      if (variant !== '') expect(same.map((one) => one.variant)).toContain(variant);
    }
  });

  test('names rules that exist, and near misses at places that were touched', () => {
    for (const judgement of [...scenario.findings, ...scenario.nearMisses]) {
      expect(named(judgement.rule)?.id).toBe(judgement.rule);
    }
    for (const nearMiss of scenario.nearMisses) {
      expect([line(nearMiss), isTouched(scenario, nearMiss)]).toEqual([line(nearMiss), true]);
      expect(judged.map(line)).not.toContain(line(nearMiss));
    }
  });
});

/** A place that nobody has touched is no near miss. */
function isTouched({ made, sent, compared }: Scenario, { sheet, cell }: Judgement): boolean {
  if (sheet === null) return JSON.stringify(made.map(plain)) !== JSON.stringify(sent.map(plain));
  const [before, after] = [made, sent].map((grids) => grids.find(({ name }) => name === sheet));
  if (!before || !after || cell === null) return before !== after;
  const row = parseAddress(cell)?.row ?? 0;
  const texts = [...(after.rows.get(row)?.cells.values() ?? [])].map(({ value }) => String(value));
  const around = before.merges !== after.merges || before.columns !== after.columns;
  return around || rowText(before, row) !== rowText(after, row) || texts.some((text) => compared.has(text));
}

function rowText({ rows }: Grid, at: number): string {
  const row = rows.get(at);
  return JSON.stringify([row?.hidden, [...(row?.cells ?? [])]]);
}

const plain = ({ name, rows }: Grid) => [name, [...rows].map(([at, { cells }]) => [at, [...cells]])];

describe('every rule', () => {
  const hits = new Set(scenarios.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const misses = new Set(scenarios.flatMap(({ nearMisses }) => nearMisses.map(({ rule }) => rule)));
  const needed = rules.map(({ id }) => id).filter((id) => !Object.hasOwn(outsideCorpus, id));

  test('has a hit in the corpus', () => {
    expect(needed.filter((id) => !hits.has(id))).toEqual([]);
  });

  test('has a near miss in the corpus', () => {
    expect(needed.filter((id) => !misses.has(id))).toEqual([]);
  });

  test('has each of its sentences said in the corpus', () => {
    const said = new Set(
      scenarios
        .flatMap((scenario) => found(scenario))
        .map(({ ruleId, variant }) => `${ruleId} ${variant ?? ''}`),
    );
    const sentences = needed.flatMap((id) => {
      const { text } = catalogue.vi[id];
      return typeof text === 'string' ? [`${id} `] : Object.keys(text).map((variant) => `${id} ${variant}`);
    });
    expect(sentences.filter((sentence) => !said.has(sentence))).toEqual([]);
  });
});
