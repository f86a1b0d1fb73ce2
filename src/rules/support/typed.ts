/** What a text in a number cell most likely means. Digits alone make a number; all else is for a person to tell. */
import { dataStates, taskStates, type DataState, type TaskState } from '../../form/words';
import { nameKey, squeeze } from '../../plan/text';
import type { AppendixId } from '../../plan/schema';
import { readNumber } from '../../sheet/numbers';
import { amountsIn } from './money-words';
import type { NumberInput } from './numbers';
import { keysOf } from '../../plan/tables';

export type TypedMeaning =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'either'; readonly values: readonly [number, number] }
  /** `12/15` where only one of the two belongs. */
  | { readonly kind: 'fraction'; readonly parts: readonly [string, string] }
  /** A percentage, or a broken number, where things are counted. */
  | { readonly kind: 'rate' }
  /** One number among words: `khoảng 80%`. */
  | { readonly kind: 'among-words'; readonly value: number }
  /** The words of a state that has a column of its own. */
  | { readonly kind: 'state'; readonly word: string }
  /** `x`, `-`: filled in so as not to be empty. */
  | { readonly kind: 'mark' }
  | { readonly kind: 'words' };

const marks = new Set(['', 'x', 'o', 'na', 'n a', 'kr', 'khong', 'khong co']);

/** Further ways to say a state, as `nameKey` writes them. */
const dataSayings: Readonly<Partial<Record<DataState, readonly string[]>>> = {
  'none-occurred': ['khong co phat sinh', 'kps', 'chua phat sinh'],
  'not-applicable': ['kad', 'khong thuoc tham quyen'],
  'not-available': ['chua co', 'khong co so lieu', 'chua thong ke', 'chua tong hop', 'chua thong ke duoc'],
};
const taskSayings: Readonly<Partial<Record<TaskState, readonly string[]>>> = {
  'not-started': ['chua', 'chua thuc hien'],
  'under-way': ['dang trien khai', 'dang lam'],
  'kept-up': ['thuong xuyen', 'duy tri'],
  done: ['xong', 'da xong', 'da hoan thanh', 'dat'],
};

/** Reads a text that stands where a number of this kind belongs. */
export function meaningOf(text: string, input: NumberInput, appendix: AppendixId): TypedMeaning {
  return (
    numberIn(text, input) ??
    fractionIn(text, input) ??
    stateIn(text, appendix) ??
    numberAmongWords(text, input) ?? { kind: marks.has(nameKey(text)) ? 'mark' : 'words' }
  );
}

function numberIn(text: string, input: NumberInput): TypedMeaning | null {
  const readings = readNumber(text);
  if (input === 'money') return choice(readings.length > 0 ? plain(readings) : amountsIn(text));
  if (input === 'count') {
    const counts = plain(readings).filter(Number.isInteger);
    return choice(counts) ?? (readings.some(({ value }) => value >= 0) ? { kind: 'rate' } : null);
  }
  const within = readings.filter(({ value }) => value >= 0 && value <= 100);
  const [only] = within;
  // 0,95 without its sign is a share or less than one percent.
  if (only && within.length === 1 && !only.percent && only.value > 0 && only.value < 1) {
    return { kind: 'either', values: [only.value, toPercent(only.value)] };
  }
  return choice(within.map(({ value }) => value));
}

/** 0.955 → 95.5, without the dust of binary fractions. */
export function toPercent(share: number): number {
  return Number((share * 100).toFixed(6));
}

const plain = (readings: readonly { readonly value: number; readonly percent: boolean }[]): number[] =>
  readings.flatMap(({ value, percent }) => (percent || value < 0 ? [] : [value]));

function choice([first, second, ...others]: readonly number[]): TypedMeaning | null {
  if (first === undefined || others.length > 0) return null;
  return second === undefined
    ? { kind: 'number', value: first }
    : { kind: 'either', values: [first, second] };
}

function fractionIn(text: string, input: NumberInput): TypedMeaning | null {
  const [, part, whole] = /^(\d+)\s*[/\\]\s*(\d+)$/.exec(squeeze(text).normalize('NFKC')) ?? [];
  if (input !== 'count' || part === undefined || whole === undefined) return null;
  return { kind: 'fraction', parts: [part, whole] };
}

function stateIn(text: string, appendix: AppendixId): TypedMeaning | null {
  const key = nameKey(text);
  const word =
    appendix === 'PL01' ? wordOf(key, dataStates, dataSayings) : wordOf(key, taskStates, taskSayings);
  return word === undefined ? null : { kind: 'state', word };
}

function wordOf<State extends string>(
  key: string,
  words: Readonly<Record<State, string>>,
  sayings: Readonly<Partial<Record<State, readonly string[]>>>,
): string | undefined {
  const state = keysOf(words).find((one) => nameKey(words[one]) === key || sayings[one]?.includes(key));
  return state && words[state];
}

function numberAmongWords(text: string, input: NumberInput): TypedMeaning | null {
  const numbers = squeeze(text)
    .normalize('NFKC')
    .match(/\d[\d.,]*(\s*(%|phần trăm))?/gi);
  const [only, ...others] = numbers ?? [];
  // A number that is out of bounds has no words around it.
  if (only === undefined || others.length > 0 || readNumber(text).length > 0) return null;
  const meaning = numberIn(only.replace(/[.,]+$/, ''), input);
  if (meaning?.kind === 'number') return { kind: 'among-words', value: meaning.value };
  return meaning?.kind === 'rate' ? meaning : null;
}
