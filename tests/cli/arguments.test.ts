import { parseArguments } from '../../src/cli/arguments';
import { khs, khsProcess } from './support';

const problem = (...argv: string[]) => {
  const parsed = parseArguments(argv);
  return parsed.kind === 'problem' ? parsed.problem : parsed.kind;
};

it.each([
  [[], { kind: 'no-command' }],
  [['form'], { kind: 'unknown-command', name: 'form' }],
  [['toString'], { kind: 'unknown-command', name: 'toString' }],
  [['forms'], { kind: 'missing-option', name: '--out' }],
  [['forms', '--out'], { kind: 'no-value', name: '--out' }],
  [['forms', '--out', '--force'], { kind: 'no-value', name: '--out' }],
  [['forms', '--out='], { kind: 'no-value', name: '--out' }],
  [['forms', '--out', 'a', 'b'], { kind: 'operands', command: 'forms' }],
  [['forms', '--out', 'a', '--json'], { kind: 'unknown-option', name: '--json' }],
  [['forms', '--out', 'a', '--constructor', 'x'], { kind: 'unknown-option', name: '--constructor' }],
  [['check'], { kind: 'operands', command: 'check' }],
  [['check', 'a.xlsx', '--json=yes'], { kind: 'not-a-switch', name: '--json' }],
  [['check', 'a.xlsx', '--lang', 'fr'], { kind: 'bad-value', name: '--lang' }],
  [['consolidate', '--out', 'a.xlsx'], { kind: 'operands', command: 'consolidate' }],
  [['consolidate', 'a', 'b', '--out', 'c.xlsx'], { kind: 'operands', command: 'consolidate' }],
  [['demo', '--seed', 'x'], { kind: 'bad-value', name: '--seed' }],
])('%j is a wrong call', (argv, expected) => {
  expect(problem(...argv)).toEqual(expected);
});

it('reads options before and after the operands, with a space or an equals sign', () => {
  expect(parseArguments(['consolidate', '--out=c.xlsx', 'folder', '--period', 'year', '--json'])).toEqual({
    kind: 'request',
    language: 'vi',
    request: {
      command: 'consolidate',
      operands: ['folder'],
      options: {
        out: 'c.xlsx',
        period: 'year',
        'as-printed': false,
        roman: false,
        signature: false,
        portrait: false,
        json: true,
        lang: 'vi',
      },
    },
  });
});

it('takes a name that begins with a stroke after --', () => {
  expect(parseArguments(['check', '--', '--odd.xlsx'])).toMatchObject({
    request: { operands: ['--odd.xlsx'] },
  });
});

it('answers a wrong call with one sentence on stderr, nothing on stdout, and 2', async () => {
  expect(await khs('forms', '--lang', 'en')).toEqual({
    code: 2,
    out: '',
    err: 'The option --out is missing.\nUsage: khs --help --lang en',
  });
});

it('prints a usage page that names every command and every option, in both languages', async () => {
  for (const language of ['vi', 'en']) {
    const { code, out, err } = await khs('--help', '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of [
      'forms',
      'check FILE...',
      'consolidate DIR',
      '--previous',
      '--plan',
      '--force',
      'half-year',
    ]) {
      expect(out).toContain(word);
    }
  }
});

it('exits with 2 as a process', async () => {
  const call = await khsProcess('consolidate');
  expect(call).toMatchObject({ code: 2, out: '' });
  expect(call.err).toContain('--out');
});
