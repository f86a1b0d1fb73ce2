/** From a key, a language and parameters to a sentence. A missing parameter does not compile. */
import type { Language } from '../../rules/messages';
import { en } from './en';
import { vi } from './vi';

export type { Language };
export type TextKey = keyof typeof vi;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;
type Params<Key extends TextKey> = Readonly<Record<Names<(typeof vi)[Key]>, string | number>>;
/** The second argument of `say`: there only where the text has parameters. */
export type ParamsOf<Key extends TextKey> = [Names<(typeof vi)[Key]>] extends [never]
  ? []
  : [params: Params<Key>];

export const texts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en };

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

export function say<Key extends TextKey>(language: Language, key: Key, ...[params]: ParamsOf<Key>): string {
  const values = new Map<string, string | number>(Object.entries(params ?? {}));
  return texts[language][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name) ?? '';
    return typeof value === 'number' ? numbers[language].format(value) : value;
  });
}
