/** What the list shows: findings that pass the filter, under headings. */
import type { PlanPack, Severity } from '../../plan/schema';
import { nameKey } from '../../plan/text';
import { catalogue, messageOf, placeWords, type Finding } from '../../rules';
import type { Language } from '../../rules/messages';
import { findingKey } from './finding-key';

export type Kind = Severity | 'settled';
export const kinds: readonly Kind[] = ['error', 'warning', 'note', 'settled'];

export const groupings = ['sheet', 'row', 'rule'] as const;
export type Grouping = (typeof groupings)[number];

export interface Filter {
  /** Empty shows every kind. */
  readonly kinds: ReadonlySet<Kind>;
  /** Words to find, without regard to accents. */
  readonly search: string;
}

/** A line of the list. `number` counts findings from 1 across the whole list. */
export type Line =
  | { readonly kind: 'heading'; readonly key: string; readonly text: string; readonly count: number }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: Finding;
      readonly number: number;
      /** What the headings are of. */
      readonly under: Grouping;
    };

export type FindingLine = Extract<Line, { kind: 'finding' }>;

export function kindOf({ severity, settled }: Finding): Kind {
  return settled ? 'settled' : severity;
}

export function filterFindings(
  findings: readonly Finding[],
  { kinds: wanted, search }: Filter,
  language: Language,
  plan: PlanPack,
): readonly Finding[] {
  const asked = nameKey(search);
  return findings.filter(
    (finding) =>
      (wanted.size === 0 || wanted.has(kindOf(finding))) &&
      (asked === '' || nameKey(messageOf(finding, language, plan)).includes(asked)),
  );
}

/** Groups stand in the order of their first finding. `whole` names what belongs to no sheet. */
export function linesOf(
  findings: readonly Finding[],
  grouping: Grouping,
  language: Language,
  plan: PlanPack,
  whole: string,
): readonly Line[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const heading = headingOf(finding, grouping, language, plan) || whole;
    const group = groups.get(heading);
    if (group) group.push(finding);
    else groups.set(heading, [finding]);
  }
  let number = 0;
  const taken = new Map<string, number>();
  return [...groups].flatMap(([text, group]): Line[] => [
    { kind: 'heading', key: `heading ${text}`, text, count: group.length },
    ...group.map((finding): Line => {
      number += 1;
      return {
        kind: 'finding',
        key: uniqueKey(findingKey(finding), taken),
        finding,
        number,
        under: grouping,
      };
    }),
  ]);
}

/** One rule may say two things of one cell. */
function uniqueKey(key: string, taken: Map<string, number>): string {
  const times = taken.get(key) ?? 0;
  taken.set(key, times + 1);
  return times === 0 ? key : `${key} ${times}`;
}

function headingOf(finding: Finding, grouping: Grouping, language: Language, plan: PlanPack): string {
  const { place, ruleId } = finding;
  if (grouping === 'rule') return catalogue[language][ruleId].title;
  if (place.kind === 'file') return '';
  if (grouping === 'sheet' || place.row === undefined) return place.sheet;
  return placeWords(
    { kind: 'sheet', sheet: place.sheet, row: place.row, ...appendixOf(place) },
    language,
    plan,
  );
}

function appendixOf({ appendix }: Exclude<Finding['place'], { kind: 'file' }>) {
  return appendix === undefined ? {} : { appendix };
}
