import fc from 'fast-check';
import { consolidate, type Deadlines, type Decision, type Received } from '../../src/consolidation';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { UnitId } from '../../src/plan/schema';
import type { Finding } from '../../src/rules/types';
import { received, type FileFacts } from './received';

const found = plan.periods.find(({ id }) => id === 'year');
if (!found) throw new Error('The pack has the year');
const period = found;
const unit = '11953' as UnitId;
const neighbour = '11983' as UnitId;
const deadlines: Deadlines = { due: '2026-11-15', lock: '2026-11-20' };
const reason = 'Đã hỏi đơn vị';

const file = (name: string, facts: FileFacts = {}, of: string = unit): Received =>
  received(plan, period.id, of, { '4': [7, 40] }, { file: name, hash: name, ...facts });

const error: Finding = {
  ruleId: 'required-entry-missing',
  severity: 'error',
  settled: false,
  place: { kind: 'cell', sheet: 'PL01', address: 'G6', appendix: 'PL01' },
  params: {},
};
const returned = (name: string, facts: FileFacts = {}): Received =>
  file(name, { outcome: 'returned', findings: [error], ...facts });

const run = (files: readonly Received[], decisions: readonly Decision[] = [], dates = deadlines) =>
  consolidate({ plan, period, files, decisions, deadlines: dates });

/** Standing and kinds of flags of each file. */
function lines(files: readonly Received[], decisions: readonly Decision[] = [], dates = deadlines) {
  return Object.fromEntries(
    run(files, decisions, dates).register.map(({ received: { file: name }, standing, flags }) => [
      name,
      [standing, ...flags.map(({ kind }) => kind)],
    ]),
  );
}

describe('a decision on one of two copies', () => {
  const late = '2026-11-21T00:00:00Z';
  const copies = (facts: FileFacts) => [
    returned('a', { hash: 'x', ...facts }),
    returned('b', { hash: 'x', ...facts }),
  ];

  it.each<[string, readonly Received[]]>([
    ['returned', copies({})],
    ['locked out', copies({ receivedAt: late })],
  ])('takes the content of those %s: the other is spare and nothing to look at', (_what, files) => {
    for (const name of ['a', 'b']) {
      const { register, notes, counts } = run(files, [{ kind: 'accept', hash: 'x', file: name, reason }]);
      const counting = register.map(({ received: one, standing }) => [one.file, standing === 'current']);
      expect(counting).toEqual(['a', 'b'].map((one) => [one, one === name]));
      expect(register.find(({ standing }) => standing !== 'current')?.standing).toBe('superseded');
      expect([notes.map(({ kind }) => kind), counts.accepted]).toEqual([['same-file'], 1]);
    }
  });

  it('chooses that copy where no time decides', () => {
    const files = [file('a', { hash: 'x' }), file('b', { hash: 'x' }), file('c', { hash: 'y' })];
    const decision: Decision = { kind: 'prefer', hash: 'x', file: 'a', reason };
    expect(lines(files, [decision])).toEqual({
      a: ['current', 'preferred'],
      b: ['superseded'],
      c: ['superseded'],
    });
  });
});

describe('the two dates', () => {
  it.each([
    ['2026-11-14T23:59:59+07:00', ['current']],
    ['2026-11-15T00:00:00+07:00', ['current', 'late']],
    ['2026-11-14T17:00:00Z', ['current', 'late']],
    ['2026-11-19T23:59:59+07:00', ['current', 'late']],
    ['2026-11-20T00:00:00+07:00', ['locked-out', 'late']],
    ['', ['current']],
  ])('a file of %s is %j', (receivedAt, expected) => {
    expect(lines([file('a', { receivedAt })])['a']).toEqual(expected);
  });

  it('are those of the plan where none are given, and never lock', () => {
    const late = file('a', { receivedAt: '2027-01-01T00:00:00Z' });
    const { deadlines: dates, register } = consolidate({ plan, period, files: [late] });
    expect(dates).toEqual({ due: period.dueBefore, lock: null });
    expect(register[0]).toMatchObject({ standing: 'current', flags: [{ kind: 'late' }] });
  });

  it('make nobody late where none is set', () => {
    const late = file('a', { receivedAt: '2027-01-01T00:00:00Z' });
    expect(lines([late], [], { due: null, lock: null })['a']).toEqual(['current']);
  });

  it('leave an earlier file in place, and say what was locked out', () => {
    const files = [file('in time'), file('too late', { receivedAt: '2026-11-21T00:00:00Z' })];
    const { register, notes, counts } = run(files);
    expect(register.map(({ standing }) => standing)).toEqual(['current', 'locked-out']);
    expect(notes).toMatchObject([{ kind: 'locked-out', files: ['too late'], chosen: 'in time' }]);
    expect(counts).toMatchObject({ accepted: 1, excluded: 0 });
    const alone = run(files.slice(1));
    expect(alone.counts).toMatchObject({ received: 1, accepted: 0, returned: 0, excluded: 1 });
    expect(alone.units.find((one) => one.unit.id === unit)?.standing).toBe('locked-out');
  });

  it.each([
    ['until the end of its day', '2026-11-22T23:00:00+07:00', ['current']],
    ['and not a moment longer', '2026-11-23T00:00:00+07:00', ['locked-out', 'late']],
  ])('move for a unit with an extension %s', (_what, receivedAt, expected) => {
    const extend: Decision = { kind: 'extend', unit, until: '2026-11-22', reason };
    expect(lines([file('a', { receivedAt })], [extend])['a']).toEqual(expected);
    expect(lines([file('a', { receivedAt }, neighbour)], [extend])['a']).toEqual(['locked-out', 'late']);
  });

  it('are not brought forward by an extension, and come back when it is ended', () => {
    const short: Decision = { kind: 'extend', unit, until: '2026-11-01', reason };
    const end: Decision = { kind: 'extend', unit, until: null, reason };
    const long: Decision = { ...short, until: '2026-12-01' };
    const dates = (decisions: readonly Decision[]) =>
      run([], decisions).units.find((one) => one.unit.id === unit);
    expect(dates([short])?.deadlines).toEqual(deadlines);
    expect(dates([long])?.deadlines).toEqual({ due: '2026-12-02', lock: '2026-12-02' });
    expect(dates([long])?.extension).toEqual({ until: '2026-12-01', reason });
    expect(dates([long, end])).toMatchObject({ deadlines, extension: null });
  });
});

describe('decisions on a file', () => {
  const back = returned('back');
  const locked = file('locked', { receivedAt: '2026-11-25T00:00:00Z' });
  const valid = file('valid');
  it.each<[string, Received, Decision[], string[]]>([
    ['accept a returned one', back, [{ kind: 'accept', hash: 'back', reason }], ['current', 'accepted']],
    [
      'accept one after the lock',
      locked,
      [{ kind: 'accept', hash: 'locked', reason }],
      ['current', 'late', 'accepted'],
    ],
    ['accept one that counts anyhow', valid, [{ kind: 'accept', hash: 'valid', reason }], ['current']],
    ['withdraw', valid, [{ kind: 'withdraw', hash: 'valid', reason }], ['withdrawn', 'withdrawn']],
    [
      'stand in, which needs no acceptance',
      back,
      [{ kind: 'stand-in', hash: 'back', source: 'Điện thoại', reason }],
      ['current', 'stand-in'],
    ],
    [
      'withdraw what was accepted before',
      back,
      [
        { kind: 'accept', hash: 'back', reason },
        { kind: 'withdraw', hash: 'back', reason },
      ],
      ['withdrawn', 'withdrawn'],
    ],
    [
      'accept what was withdrawn before',
      back,
      [
        { kind: 'withdraw', hash: 'back', reason },
        { kind: 'accept', hash: 'back', reason },
      ],
      ['current', 'accepted'],
    ],
    [
      'take an acceptance back',
      back,
      [
        { kind: 'accept', hash: 'back', reason },
        { kind: 'restore', hash: 'back', reason },
      ],
      ['returned'],
    ],
    ['name another file', valid, [{ kind: 'withdraw', hash: 'other', reason }], ['current']],
  ])('%s', (_what, one, decisions, expected) => {
    expect(lines([one], decisions)[one.file]).toEqual(expected);
  });

  it('make an accepted file one with warnings, and leave out its entry in error', () => {
    const decisions: Decision[] = [{ kind: 'accept', hash: 'back', reason }];
    const inRow: Finding = { ...error, place: { ...error.place, row: '4' } as Finding['place'] };
    const { register, data } = run([returned('back', { findings: [inRow] })], decisions);
    expect(register[0]?.outcome).toBe('accepted-with-warnings');
    expect(data.find(({ key }) => key === '4')).toMatchObject({ exclusion: 'entry-in-error' });
  });

  it('let the next valid file count when the latest is withdrawn', () => {
    const files = [file('old', { receivedAt: '2026-11-01T00:00:00Z' }), file('new')];
    expect(lines(files)).toEqual({ old: ['superseded'], new: ['current', 'replacement'] });
    expect(lines(files, [{ kind: 'withdraw', hash: 'new', reason }])).toEqual({
      old: ['current'],
      new: ['withdrawn', 'withdrawn'],
    });
  });

  it('choose among copies whose order no time tells, and among no others', () => {
    const files = [file('a'), file('b'), file('c', { receivedAt: '2026-11-01T00:00:00Z' })];
    const prefer = (hash: string): Decision => ({ kind: 'prefer', hash, reason });
    expect(lines(files)).toMatchObject({ a: ['superseded'], b: ['current', 'replacement'] });
    const { register, notes } = run(files, [prefer('a')]);
    const chosen = register.find(({ standing }) => standing === 'current');
    expect(chosen).toMatchObject({ received: { file: 'a' } });
    expect(chosen?.flags).toContainEqual({ kind: 'preferred', reason });
    expect(notes).toMatchObject([{ kind: 'undecided-order', chosen: 'a', decided: true }]);
    expect(lines(files, [prefer('c')])['c']).toEqual(['superseded']);
    expect(lines(files, [prefer('a'), prefer('b')])['b']?.[0]).toBe('current');
    expect(lines(files, [prefer('b'), prefer('a')])['a']?.[0]).toBe('current');
  });

  it('that cannot have an effect are said', () => {
    const half = received(plan, 'half-year', unit, {}, { file: 'half', hash: 'half' });
    const { notes } = run(
      [half, back],
      [
        { kind: 'accept', hash: 'half', reason },
        { kind: 'prefer', hash: 'back', reason },
        { kind: 'identify', hash: 'back', unit: neighbour, reason },
      ],
    );
    expect(notes).toMatchObject([
      { kind: 'no-effect', files: ['back'], decision: 'prefer' },
      { kind: 'no-effect', files: ['back'], decision: 'identify' },
      { kind: 'no-effect', files: ['half'], decision: 'accept' },
    ]);
  });

  it('settle a file that is none of the period once it is withdrawn', () => {
    const half = received(plan, 'half-year', unit, {}, { file: 'half', hash: 'half' });
    const { register, notes } = run([half], [{ kind: 'withdraw', hash: 'half', reason }]);
    expect(register).toMatchObject([
      { standing: 'withdrawn', refusal: 'other-period', outcome: 'not-accepted' },
    ]);
    expect(notes).toEqual([]);
  });

  it('may mean one unit of a file that holds two', () => {
    const both = [file('both', { hash: 'x' }), file('both', { hash: 'x' }, neighbour)];
    const standings = (decisions: Decision[]) =>
      run(both, decisions).register.map((line) => [line.unit?.id, line.standing]);
    expect(standings([{ kind: 'withdraw', hash: 'x', part: neighbour, reason }])).toEqual([
      [unit, 'current'],
      [neighbour, 'withdrawn'],
    ]);
    expect(standings([{ kind: 'withdraw', hash: 'x', reason }]).map(([, standing]) => standing)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
  });

  it('are listed with the file, dated now where they have no time', () => {
    const decisions: Decision[] = [
      { kind: 'withdraw', hash: 'valid', reason, at: '2026-11-11T00:00:00Z' },
      { kind: 'restore', hash: 'valid', reason },
    ];
    const now = '2026-11-24T02:30:00Z';
    const { register } = consolidate({ plan, period, files: [valid], decisions, now });
    expect(register[0]?.decisions).toEqual([decisions[0], { ...decisions[1], at: now }]);
  });
});

describe('for any files and decisions', () => {
  const pool: readonly Received[] = [
    file('a', { receivedAt: '2026-11-01T00:00:00Z' }),
    file('b'),
    file('c'),
    returned('d', { receivedAt: '2026-11-12T00:00:00Z' }),
    file('e', { receivedAt: '2026-11-21T00:00:00Z' }),
    file('f', {}, neighbour),
    received(plan, 'half-year', neighbour, {}, { file: 'g', hash: 'g' }),
  ];
  const decision = (hashes: readonly string[]): fc.Arbitrary<Decision> => {
    const base = { hash: fc.constantFrom(...hashes), reason: fc.constantFrom('một', 'hai') };
    return fc.oneof(
      fc.record({ kind: fc.constantFrom('accept', 'withdraw', 'restore', 'prefer'), ...base }),
      fc.record({ kind: fc.constant('stand-in' as const), source: fc.constant('công văn'), ...base }),
    );
  };
  const anyOf = (hashes: readonly string[]) => fc.array(decision(hashes), { maxLength: 6 });
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('the order of the files changes nothing', () => {
    const shuffled = fc.shuffledSubarray([...pool], { minLength: pool.length });
    fc.assert(
      fc.property(shuffled, anyOf(all), (files, decisions) => {
        expect(run(files, decisions)).toEqual(run(pool, decisions));
      }),
      { numRuns: 30 },
    );
  });

  it("decisions on other units' files change nothing for a unit", () => {
    const own = (decisions: readonly Decision[]) =>
      run(pool, decisions).register.filter((line) => line.unit?.id === unit);
    fc.assert(
      fc.property(anyOf(['a', 'b', 'c', 'd', 'e']), anyOf(['f', 'g', 'unknown']), (mine, others) => {
        expect(own([...others, ...mine])).toEqual(own(mine));
        expect(own([...mine, ...others])).toEqual(own(mine));
      }),
      { numRuns: 30 },
    );
  });

  it('withdrawing and restoring a file that is not withdrawn leaves all as before', () => {
    const withoutLog = (decisions: readonly Decision[]) =>
      run(pool, decisions).register.map(({ decisions: _log, ...line }) => line);
    fc.assert(
      fc.property(anyOf(all), fc.constantFrom(...all), (decisions, hash) => {
        const last = decisions.findLast((one) => one.kind !== 'extend' && one.hash === hash);
        fc.pre(last?.kind !== 'withdraw');
        const there: Decision[] = [
          { kind: 'withdraw', hash, reason },
          { kind: 'restore', hash, reason },
        ];
        expect(withoutLog([...decisions, ...there])).toEqual(withoutLog(decisions));
      }),
      { numRuns: 50 },
    );
  });

  it('a file has one line, and units add up', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...pool]), anyOf(all), (files, decisions) => {
        const { register, counts } = run(files, decisions);
        expect(register).toHaveLength(files.length);
        expect(counts.accepted + counts.returned + counts.excluded).toBe(counts.received);
        expect(counts.received + counts.missing).toBe(counts.expected);
        for (const { standing, flags } of register) {
          expect(flags.some(({ kind }) => kind === 'withdrawn')).toBe(standing === 'withdrawn');
        }
      }),
      { numRuns: 30 },
    );
  });
});
