/** A comparison of two files as lines for people and as JSON for programs. */
import { z } from 'zod';
import { changedColumn, changedRow, changedValue, effectText, figureText } from '../appendix/change-words';
import type { CellChange } from '../consolidation/resubmission';
import { messageOf } from '../rules';
import type { Language } from '../rules/messages';
import type { Finding } from '../rules/types';
import type { Compared } from './answer-compare';
import { answerWords } from './words/answers';

const outcome = z.enum(['not-accepted', 'returned', 'accepted-with-warnings', 'valid']);
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const figure = z.strictObject({
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** Percent, unrounded. */
  rate: z.number().nullable(),
  met: z.boolean().nullable(),
});
const findings = z.array(z.strictObject({ ruleId: z.string(), severity: z.string(), message: z.string() }));

export const compareJson = z.strictObject({
  unitId: z.string(),
  before: z.strictObject({ file: z.string(), outcome }),
  after: z.strictObject({ file: z.string(), outcome }),
  cells: z.array(
    z.strictObject({
      appendix: z.string().nullable(),
      row: z.string(),
      column: z.string(),
      sheet: z.string().nullable(),
      cell: z.string().nullable(),
      before: value,
      after: value,
    }),
  ),
  findings: z.strictObject({ gone: findings, new: findings, still: findings }),
  replies: z.array(z.strictObject({ key: z.string(), text: z.string() })),
  /** Null without `--with`. */
  effects: z.array(z.strictObject({ measure: z.string(), before: figure, after: figure })).nullable(),
});

export type CompareJson = z.infer<typeof compareJson>;

export function comparisonAsJson(compared: Compared, language: Language): CompareJson {
  const { plan, unit, files, comparison, effects } = compared;
  const [before, after] = files.map(({ file, content }) => ({ file, outcome: content.outcome }));
  const said = (list: readonly Finding[]) =>
    list.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: messageOf(finding, language, plan),
    }));
  if (!before || !after) throw new RangeError('Two files are compared');
  return {
    unitId: unit.id,
    before,
    after,
    cells: comparison.cells.map(cellAsJson),
    findings: { gone: said(comparison.gone), new: said(comparison.arisen), still: said(comparison.still) },
    replies: comparison.replies.map(({ key, text }) => ({ key, text })),
    effects:
      effects?.map((effect) => ({
        measure: effect.after.id,
        before: figureAsJson(effect.before),
        after: figureAsJson(effect.after),
      })) ?? null,
  };
}

function cellAsJson(change: CellChange): CompareJson['cells'][number] {
  const { where, place } = change;
  return {
    appendix: where.in === 'row' ? where.appendix : null,
    row: where.in === 'row' ? where.key : where.line,
    column: where.in === 'row' ? where.column : 'value',
    sheet: place?.sheet ?? null,
    cell: place?.address ?? null,
    before: plainValue(change.before),
    after: plainValue(change.after),
  };
}

function plainValue(cell: CellChange['before']): z.infer<typeof value> {
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

function figureAsJson({
  numerator,
  denominator,
  rate,
  met,
}: NonNullable<Compared['effects']>[number]['after']) {
  return { numerator, denominator, rate, met };
}

export function comparisonReport(compared: Compared, language: Language): string[] {
  const { plan, unit, files, comparison, effects } = compared;
  const say = answerWords[language];
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`), ''];
  const messages = (list: readonly Finding[]): string[] =>
    list.map((finding) => messageOf(finding, language, plan).replaceAll('\n', ' '));
  const [before, after] = files;
  return [
    say.compared(unit.name, before, after),
    '',
    ...(comparison.cells.length === 0 ? [say.nothingChanged, ''] : []),
    ...section(
      say.sections.cells,
      comparison.cells.map((change) => cellLine(change, compared)),
    ),
    ...section(say.sections.gone, messages(comparison.gone)),
    ...section(say.sections.arisen, messages(comparison.arisen)),
    ...section(say.sections.still, messages(comparison.still)),
    ...section(
      say.sections.replies,
      comparison.replies.map(({ place, text }) => `${place}: ${text}`.replaceAll('\n', ' ')),
    ),
    ...(effects === null
      ? []
      : effects.length === 0
        ? [say.noEffect]
        : section(
            say.sections.effects,
            effects.map((effect) => {
              const text = effectText(effect);
              return `${effect.after.id}: ${figureText(effect.before)} → ${figureText(effect.after)}${text === '' ? '' : ` (${text})`}`;
            }),
          )),
  ];
}

function cellLine(change: CellChange, { plan }: Compared): string {
  const where = [changedRow(change, plan), changedColumn(change, plan)].join(' · ');
  return `${where}: ${changedValue(change.before, change)} → ${changedValue(change.after, change)}`.replaceAll(
    '\n',
    ' ',
  );
}
