/** The usage page, from the tables that arguments are read by. */
import type { Language } from '../rules/messages';
import { commandTable, optionTable, type OptionName } from './options';
import { words } from './words';

/** Lines of the page. `periods` are the ids of the shipped plan. */
export function usagePage(language: Language, periods: readonly string[]): string[] {
  const { usageTitle, options, exitCodes } = words[language];
  return [
    usageTitle,
    '',
    ...Object.entries(commandTable).flatMap(([name, { usage, help, options: own }]) => [
      `  khs ${[name, usage, ...optionsUsage(Object.keys(own.shape))].filter(Boolean).join(' ')}`,
      `      ${help[language]}`,
    ]),
    '',
    options,
    ...optionNames().map((name) => {
      const spec = optionTable[name];
      const head = 'value' in spec ? `--${name} ${spec.value}` : `--${name}`;
      return `  ${head.padEnd(24)}${spec.help[language].replace('{periods}', periods.join(', '))}`;
    }),
    '',
    ...exitCodes,
  ];
}

function optionNames(): OptionName[] {
  return Object.keys(optionTable) as OptionName[];
}

/** Options of every command (`--lang`) stand in the list only. */
function optionsUsage(names: readonly string[]): string[] {
  return optionNames()
    .filter((name) => names.includes(name) && name !== 'lang')
    .map((name) => {
      const spec = optionTable[name];
      const text = 'value' in spec ? `--${name} ${spec.value}` : `--${name}`;
      return name === 'out' ? text : `[${text}]`;
    });
}
