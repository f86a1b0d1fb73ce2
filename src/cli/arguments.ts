/** From what was typed to a command with its options, or to what is wrong with it. */
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import type { Language } from '../rules/messages';
import { commandTable, type CommandName, type Request } from './command-table';
import { optionTable, type OptionName } from './options';

export type UsageProblem =
  | { readonly kind: 'no-command' }
  | {
      readonly kind:
        'unknown-command' | 'unknown-option' | 'missing-option' | 'no-value' | 'bad-value' | 'not-a-switch';
      readonly name: string;
    }
  | { readonly kind: 'operands'; readonly command: CommandName };

export type Parsed = { readonly language: Language } & (
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: UsageProblem }
);

/** Node's tokens, not its strict mode: its complaints are in English and name no way out. */
export function parseArguments(argv: readonly string[]): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(optionTable).map(([name, spec]) => [
        name,
        { type: 'value' in spec ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const options: TypedOptions = {};
  const problems: UsageProblem[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = takeOption(token, options);
    if (problem) problems.push(problem);
  }
  const language = options.lang === 'en' ? 'en' : 'vi';
  if (options.help === true) return { language, kind: 'help' };
  const [problem] = problems;
  if (problem) return { language, kind: 'problem', problem };
  const request = requestOf(words, options);
  return 'kind' in request
    ? { language, kind: 'problem', problem: request }
    : { language, kind: 'request', request };
}

/** Options as they were typed, known names only. */
type TypedOptions = Partial<Record<OptionName, string | boolean>>;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function takeOption(
  { name, rawName, value, inlineValue }: OptionToken,
  options: TypedOptions,
): UsageProblem | null {
  if (!isOption(name)) return { kind: 'unknown-option', name: rawName };
  if (!('value' in optionTable[name])) {
    options[name] = true;
    return value === undefined ? null : { kind: 'not-a-switch', name: rawName };
  }
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
    return { kind: 'no-value', name: rawName };
  }
  options[name] = value;
  return null;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}

function requestOf([command, ...operands]: readonly string[], options: TypedOptions): Request | UsageProblem {
  if (command === undefined) return { kind: 'no-command' };
  if (!isCommand(command)) return { kind: 'unknown-command', name: command };
  const parsed = commandTable[command].request.safeParse({ command, options, operands });
  return parsed.success ? parsed.data : problemOf(command, parsed.error.issues[0], options);
}

function problemOf(
  command: CommandName,
  issue: z.core.$ZodIssue | undefined,
  options: TypedOptions,
): UsageProblem {
  if (issue?.path[0] !== 'options') return { kind: 'operands', command };
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown-option', name: `--${issue.keys[0] ?? ''}` };
  const name = String(issue.path[1]);
  return { kind: Object.hasOwn(options, name) ? 'bad-value' : 'missing-option', name: `--${name}` };
}
