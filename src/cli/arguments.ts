/** From what was typed to a command with its options, or to what is wrong with it. */
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import type { Language } from '../rules/messages';
import {
  commandTable,
  optionTable,
  type AppendixOptions,
  type CheckOptions,
  type CommandName,
  type ConsolidateOptions,
  type DemoOptions,
  type FormsOptions,
  type LintOptions,
  type OptionName,
  type LetterOptions,
  type CompareOptions,
  type ReportOptions,
  type ReturnOptions,
  type VerifyOptions,
  type WatchOptions,
} from './options';

export type Request =
  | { readonly command: 'forms'; readonly options: FormsOptions }
  | { readonly command: 'check'; readonly files: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'consolidate'; readonly folder: string; readonly options: ConsolidateOptions }
  | { readonly command: 'appendix'; readonly options: AppendixOptions }
  | { readonly command: 'return'; readonly folder: string; readonly options: ReturnOptions }
  | { readonly command: 'watch'; readonly folder: string; readonly options: WatchOptions }
  | { readonly command: 'verify'; readonly file: string; readonly options: VerifyOptions }
  | { readonly command: 'lint'; readonly file: string; readonly options: LintOptions }
  | { readonly command: 'letter'; readonly folder: string; readonly options: LetterOptions }
  | { readonly command: 'report'; readonly folder: string; readonly options: ReportOptions }
  | {
      readonly command: 'compare';
      readonly files: readonly [before: string, after: string];
      readonly options: CompareOptions;
    }
  | { readonly command: 'demo'; readonly options: DemoOptions };

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
  switch (command) {
    case 'forms': {
      const parsed = parse(commandTable.forms, operands, options);
      return parsed.ok ? { command, options: parsed.options } : problemOf(command, parsed.error, options);
    }
    case 'check': {
      const parsed = parse(commandTable.check, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, files: parsed.operands, options: parsed.options };
    }
    case 'consolidate': {
      const parsed = parse(commandTable.consolidate, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, folder: parsed.operands[0], options: parsed.options };
    }
    case 'appendix': {
      const parsed = parse(commandTable.appendix, operands, options);
      return parsed.ok ? { command, options: parsed.options } : problemOf(command, parsed.error, options);
    }
    case 'return': {
      const parsed = parse(commandTable.return, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, folder: parsed.operands[0], options: parsed.options };
    }
    case 'watch': {
      const parsed = parse(commandTable.watch, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, folder: parsed.operands[0], options: parsed.options };
    }
    case 'verify': {
      const parsed = parse(commandTable.verify, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, file: parsed.operands[0], options: parsed.options };
    }
    case 'lint': {
      const parsed = parse(commandTable.lint, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, file: parsed.operands[0], options: parsed.options };
    }
    case 'letter': {
      const parsed = parse(commandTable.letter, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, folder: parsed.operands[0], options: parsed.options };
    }
    case 'report': {
      const parsed = parse(commandTable.report, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, folder: parsed.operands[0], options: parsed.options };
    }
    case 'compare': {
      const parsed = parse(commandTable.compare, operands, options);
      if (!parsed.ok) return problemOf(command, parsed.error, options);
      return { command, files: parsed.operands, options: parsed.options };
    }
    case 'demo': {
      const parsed = parse(commandTable.demo, operands, options);
      return parsed.ok ? { command, options: parsed.options } : problemOf(command, parsed.error, options);
    }
  }
}

type ParsedParts<Operands, Options> =
  | { readonly ok: true; readonly operands: Operands; readonly options: Options }
  | { readonly ok: false; readonly error: z.core.$ZodIssue | null };

function parse<Operands, Options>(
  spec: { readonly operands: z.ZodType<Operands>; readonly options: z.ZodType<Options> },
  operands: readonly string[],
  options: TypedOptions,
): ParsedParts<Operands, Options> {
  const named = spec.options.safeParse(options);
  if (!named.success) return { ok: false, error: named.error.issues[0] ?? null };
  const placed = spec.operands.safeParse(operands);
  return placed.success
    ? { ok: true, operands: placed.data, options: named.data }
    : { ok: false, error: null };
}

function problemOf(
  command: CommandName,
  issue: z.core.$ZodIssue | null,
  options: TypedOptions,
): UsageProblem {
  if (issue === null) return { kind: 'operands', command };
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown-option', name: `--${issue.keys[0] ?? ''}` };
  const name = String(issue.path[0]);
  return { kind: Object.hasOwn(options, name) ? 'bad-value' : 'missing-option', name: `--${name}` };
}
