/**
 * Texts that say the same. Likeness is the share of common words of both (Jaccard, on the accent-free keys):
 * deterministic, blind to order, case, accents and punctuation, which is how copies of one sentence differ
 * between officers. An edit distance is not: one letter parts two communes' names, and one digit two amounts.
 * So numbers and words that turn the meaning must be the same, whatever the rest.
 */
import type { PlanPack, Unit } from '../plan/schema';
import { nameKey, squeeze } from '../plan/text';

/** What a unit wrote. */
export interface Said {
  readonly unit: Unit;
  readonly text: string;
}

export interface FoldedText {
  /** The words of the first unit, untouched. */
  readonly text: string;
  readonly units: readonly Unit[];
  /** Units whose words are not quite these. */
  readonly nearly: number;
}

export type Likeness = Pick<PlanPack['totalling'], 'sameText' | 'turningWords'>;

interface Words {
  readonly all: ReadonlySet<string>;
  /** Numbers and turning words, as one text. */
  readonly deciding: string;
}

/**
 * Texts in the order given, each under the first that says the same; units that wrote nothing are left out.
 * A text is compared with the first of each fold only, so that a chain of small changes never joins two ends.
 */
export function foldTexts(statements: readonly Said[], likeness: Likeness): FoldedText[] {
  const folds: { text: string; exact: string; words: Words; units: Unit[]; nearly: number }[] = [];
  for (const { unit, text } of statements) {
    const exact = squeeze(text);
    if (exact === '') continue;
    const words = wordsOf(exact, likeness);
    const same = folds.find((fold) => fold.exact === exact);
    const fold = same ?? folds.find((one) => saysTheSame(one.words, words, likeness));
    if (!fold) folds.push({ text: text.trim(), exact, words, units: [unit], nearly: 0 });
    else if (!fold.units.includes(unit)) {
      fold.units.push(unit);
      if (!same) fold.nearly += 1;
    }
  }
  return folds.map(({ text, units, nearly }) => ({ text, units, nearly }));
}

function wordsOf(text: string, { turningWords }: Likeness): Words {
  const words = nameKey(text).split(' ');
  const deciding = words.filter((word) => /\d/.test(word) || turningWords.includes(word));
  return { all: new Set(words), deciding: [...new Set(deciding)].sort().join(' ') };
}

function saysTheSame(one: Words, other: Words, { sameText }: Likeness): boolean {
  return one.deciding === other.deciding && textLikeness(one.all, other.all) >= sameText;
}

/** Words in both over words in either, from 0 to 1. */
export function textLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  const either = one.size + other.size - common;
  return either === 0 ? 1 : common / either;
}
