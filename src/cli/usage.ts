/** The usage page, from the tables that arguments are read by. */
import type { z } from 'zod';
import type { Language } from '../rules/messages';
import { commandTable } from './command-table';
import { optionTable, type OptionName } from './options';
import { words } from './words';
import { keysOf } from '../plan/tables';

/** Lines of the page. `periods` are the ids of the shipped plan. */
export function usagePage(language: Language, periods: readonly string[]): string[] {
  const { usageTitle, options, exitCodes } = words[language];
  return [
    usageTitle,
    '',
    ...Object.entries(commandTable).flatMap(([name, { usage, out, help, request }]) => [
      `  khs ${[name, usage, ...optionsUsage(request.shape.options.shape, out)].filter(Boolean).join(' ')}`,
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

function optionNames(): readonly OptionName[] {
  return keysOf(optionTable);
}

/** Options of every command (`--lang`) stand in the list only; what may be left out stands in brackets. */
function optionsUsage(own: Readonly<Record<string, z.ZodType>>, out: string): string[] {
  return optionNames()
    .filter((name) => name !== 'lang' && own[name] !== undefined)
    .map((name) => {
      const spec = optionTable[name];
      const value = name === 'out' ? out : 'value' in spec ? spec.value : '';
      const text = `--${name} ${value}`.trim();
      return own[name]?.safeParse(undefined).success ? `[${text}]` : text;
    });
}
