/**
 * The corpus: one Markdown file for each workbook that an officer may send, with everything a check must say of
 * it. `tests/fixtures/corpus/README.md` tells how a file is written; a new file is found by itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviousFigure } from '../../src/form/entries';
import { defaultPlan } from '../../src/plan/packs';
import type { RowKey } from '../../src/plan/rows';
import type { PlanPack, UnitId } from '../../src/plan/schema';
import { squeeze, textHash } from '../../src/plan/text';
import { parseAddress } from '../../src/sheet/address';
import { parseDate } from '../../src/sheet/dates';
import type { Context, PeerFigure } from '../../src/rules';
import type { Grid } from '../../src/sheet/model';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { withSheetEdit } from './sheet-edits';
import {
  addressOf,
  blankForm,
  changed,
  cleanEntries,
  linesOf,
  periodNamed,
  unitNamed,
} from './workbook-table';

const folder = join(__dirname, '../fixtures/corpus');
const plans: readonly PlanPack[] = [defaultPlan, langGiang2031];

/** Rules that no workbook can break, with what proves them instead. */
export const outsideCorpus: Readonly<Record<string, string>> = {
  'unreadable-file': 'made where files are received: tests/work/intake.test.ts',
  'unidentified-form': 'of what the file is called: tests/work/told-apart.test.ts',
  'other-unit-than-name': 'of what the file is called: tests/work/told-apart.test.ts',
  'several-units': 'of all that is in the file: tests/work/told-apart.test.ts',
  'macros-ignored': 'of all that is in the file: tests/work/told-apart.test.ts',
};

/** A finding, or the place where none may be. */
export interface Judgement {
  readonly rule: string;
  /** Which of the rule's sentences; empty where the file does not say. */
  readonly variant: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly context: Omit<Context, 'submission'>;
  /** The form before anything was done to it, and as it was sent. */
  readonly made: readonly Grid[];
  readonly sent: readonly Grid[];
  /** Rows of which figures before or of others are known. */
  readonly compared: ReadonlySet<string>;
  readonly findings: readonly Judgement[];
  readonly nearMisses: readonly Judgement[];
}

/** Every workbook of the corpus, by file name. */
export function corpus(): readonly Scenario[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => {
      const name = file.replace(/\.md$/, '');
      try {
        return scenario(name, readFileSync(join(folder, file), 'utf8'));
      } catch (cause) {
        throw new Error(`${file} cannot be read`, { cause });
      }
    });
}

interface Section {
  readonly title: string;
  readonly body: string;
}

const sectionTitles = ['Before', 'Group', 'Changes', 'Edits', 'Findings', 'Near misses'];

/** @throws Error that names what cannot be read, so that a typing mistake in a file is no silent pass. */
export function scenario(name: string, markdown: string): Scenario {
  const [head = '', ...parts] = markdown.split(/^## /m);
  const sections = parts.map((part): Section => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), body: lines.join('\n') };
  });
  const unknown = sections.find(({ title }) => !sectionTitles.includes(title));
  if (unknown) throw new Error(`${name}: no section “${unknown.title}”`);
  const settings = settingsIn(head);
  const plan = plans.find(({ id }) => id === (settings.get('plan') ?? defaultPlan.id));
  if (!plan) throw new Error(`${name}: no plan ${settings.get('plan')}`);
  const [previous, peers] = [previousIn(sections), peersIn(sections)];
  const unit = unitNamed(settings.get('unit') ?? '', plan);
  const entries = settings.get('entries') === 'none' ? {} : { entries: cleanEntries(plan, unit) };
  const period = settings.get('period') ?? plan.defaultPeriod;
  const made = blankForm(unit.id, { plan, period, previous, ...entries });
  const sent = sections.reduce((grids, section) => applied(grids, section, plan), made);
  const collected = settings.get('collected');
  return {
    name,
    title: /^# (.+)$/m.exec(head)?.[1] ?? name,
    context: {
      plan,
      period: collected === undefined ? null : periodNamed(collected, plan),
      ...(peers.size > 0 ? { peers } : {}),
    },
    made,
    sent,
    compared: new Set([...previous.keys(), ...peers.keys()]),
    findings: judgements(sections, 'Findings', sent, plan),
    nearMisses: judgements(sections, 'Near misses', sent, plan),
  };
}

function settingsIn(head: string): ReadonlyMap<string, string> {
  return new Map(
    [...head.matchAll(/^- (\w+): (.+)$/gm)].map(([, key = '', value = '']) => [key, value.trim()]),
  );
}

/** Changes and edits happen in the order in which they are written. */
function applied(grids: readonly Grid[], { title, body }: Section, plan: PlanPack): readonly Grid[] {
  if (title === 'Changes') return changed(grids, body, plan);
  if (title !== 'Edits') return grids;
  return rowsIn(body).reduce(
    (result, { edit = '', sheet = '', row = '', column = '', to = '' }) =>
      withSheetEdit(result, { edit, sheet, row, column, to }, plan),
    grids,
  );
}

/** The lines of a table by the names in its heading. */
function rowsIn(body: string): readonly Readonly<Record<string, string>>[] {
  const [heading = [], ...lines] = linesOf(body);
  return lines.map((line) => Object.fromEntries(heading.map((name, at) => [name, line[at] ?? ''])));
}

const tableOf = (sections: readonly Section[], title: string) =>
  sections.filter((section) => section.title === title).flatMap(({ body }) => rowsIn(body));

/** `| row | numerator | denominator | as of | result |` */
function previousIn(sections: readonly Section[]): ReadonlyMap<RowKey, PreviousFigure> {
  return new Map(
    tableOf(sections, 'Before').map((line): [RowKey, PreviousFigure] => [
      line.row as RowKey,
      {
        state: 'figures',
        numerator: numberIn(line.numerator),
        denominator: numberIn(line.denominator),
        resultHash: line.result ? textHash(squeeze(line.result)) : '',
        asOf: parseDate(line['as of'] ?? '') ?? '',
      },
    ]),
  );
}

const numberIn = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/** `| row | figures |` with `80/100, 81/101`: one pair for each other unit of the group. */
function peersIn(sections: readonly Section[]): ReadonlyMap<RowKey, readonly PeerFigure[]> {
  return new Map(
    tableOf(sections, 'Group').map(({ row, figures = '' }): [RowKey, readonly PeerFigure[]] => [
      row as RowKey,
      figures.split(',').map((pair, index) => {
        const [numerator = 0, denominator = 0] = pair.split('/').map(Number);
        return { unit: `other-${index}` as UnitId, numerator, denominator };
      }),
    ]),
  );
}

/** `| rule | sheet | row | column | case |`; without a column, `row` is a label of Thông tin or an A1 address. */
function judgements(
  sections: readonly Section[],
  title: string,
  grids: readonly Grid[],
  plan: PlanPack,
): readonly Judgement[] {
  return tableOf(sections, title).map(
    ({ rule = '', sheet = '', row = '', column = '', case: variant = '' }) => ({
      rule,
      variant,
      sheet: sheet === '' ? null : sheet,
      cell: row === '' ? null : cellAt(grids, sheet, row, column, plan),
    }),
  );
}

function cellAt(grids: readonly Grid[], sheet: string, row: string, column: string, plan: PlanPack): string {
  const isAddress = column === '' && sheet !== 'Thông tin';
  if (!isAddress) return addressOf(grids, sheet, row, column, plan);
  if (!parseAddress(row)) throw new Error(`${sheet}: “${row}” is no cell`);
  return row;
}
