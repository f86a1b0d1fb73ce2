import fc from 'fast-check';
import { consolidate, type Received } from '../../src/consolidation';
import { defaultPlan as plan } from '../../src/plan/packs';
import { received, type FileFacts, type Figures } from './received';

const period = plan.periods.find(({ id }) => id === 'year') ?? plan.periods[0];
if (!period) throw new Error('The pack has no period');
const year = period;
const unit = '11953';
const neighbour = '11983';

function file(
  name: string,
  day: number,
  facts: FileFacts = {},
  figures: Figures = { '4': [day, 40] },
): Received {
  const receivedAt = `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`;
  return received(plan, year.id, unit, figures, { file: name, hash: `hash-${name}`, receivedAt, ...facts });
}

function settled(...files: readonly Received[]) {
  const { register, notes, counts, units } = consolidate({ plan, period: year, files });
  return {
    standings: Object.fromEntries(register.map(({ received: { file: name }, standing }) => [name, standing])),
    register,
    notes,
    counts,
    unit: units.find((one) => one.unit.id === unit),
  };
}

const withStamp = (one: Received, stampedAt: string): Received =>
  one.content.kind === 'read' && one.content.submission.identity
    ? {
        ...one,
        content: {
          ...one.content,
          submission: {
            ...one.content.submission,
            identity: { ...one.content.submission.identity, stampedAt },
          },
        },
      }
    : one;

const unreadable: Received = {
  file: 'hỏng.xlsx',
  hash: 'hash-broken',
  receivedAt: '2026-11-01T00:00:00Z',
  content: {
    kind: 'unreadable',
    finding: {
      ruleId: 'unreadable-file',
      severity: 'error',
      settled: false,
      place: { kind: 'file' },
      params: { reason: 'Tệp có mật khẩu' },
    },
  },
};

describe('which file counts', () => {
  it('takes the latest valid file and says which file took the place of the other', () => {
    const { standings, register, unit: standing } = settled(file('old', 3), file('new', 5));
    expect(standings).toEqual({ old: 'superseded', new: 'current' });
    expect(register.map(({ supersededBy }) => supersededBy)).toEqual(['new', null]);
    expect(standing?.current?.received.file).toBe('new');
  });

  it('keeps a valid file when a newer one is returned, and notes it', () => {
    const { standings, notes, counts } = settled(file('good', 3), file('bad', 5, { outcome: 'returned' }));
    expect(standings).toEqual({ good: 'current', bad: 'returned' });
    expect(notes).toMatchObject([{ kind: 'newer-returned', files: ['bad'], chosen: 'good' }]);
    expect(counts).toMatchObject({ received: 1, accepted: 1, returned: 0 });
  });

  it('counts a unit with only returned files as received and returned', () => {
    const { counts, unit: standing } = settled(file('bad', 5, { outcome: 'returned' }));
    expect(standing).toMatchObject({ standing: 'returned', current: null });
    expect(counts).toMatchObject({ expected: 130, received: 1, accepted: 0, returned: 1, missing: 129 });
  });

  it('takes the higher hash of equal times, and says so', () => {
    const { standings, notes } = settled(
      file('a', 4, { hash: '0f' }),
      file('b', 4, { hash: '1a' }),
      file('c', 2),
    );
    expect(standings).toEqual({ a: 'superseded', b: 'current', c: 'superseded' });
    expect(notes).toMatchObject([
      { kind: 'undecided-order', why: 'equal-times', files: ['a', 'b'], chosen: 'b' },
    ]);
  });

  it('takes the higher hash when a time is unknown or a stamp contradicts it, and says so', () => {
    const unknown = settled(file('a', 4, { hash: '0f' }), file('b', 4, { hash: '1a', receivedAt: '' }));
    expect(unknown.standings).toEqual({ a: 'superseded', b: 'current' });
    expect(unknown.notes).toMatchObject([{ kind: 'undecided-order', why: 'unknown-time' }]);
    const contradictory = settled(
      withStamp(file('a', 3, { hash: '1a' }), '2026-11-02T10:00:00Z'),
      withStamp(file('b', 4, { hash: '0f' }), '2026-11-01T10:00:00Z'),
    );
    expect(contradictory.standings).toEqual({ a: 'current', b: 'superseded' });
    expect(contradictory.notes).toMatchObject([{ kind: 'undecided-order', why: 'contradictory-times' }]);
  });

  it('compares times of different zones as instants', () => {
    const { standings } = settled(
      file('evening', 4, { receivedAt: '2026-11-04T23:00:00+07:00' }),
      file('later', 4, { receivedAt: '2026-11-04T17:00:00Z' }),
    );
    expect(standings).toEqual({ evening: 'superseded', later: 'current' });
  });

  it('counts one of two copies of a file and notes them', () => {
    const copies = [file('a', 4, { hash: 'same' }), file('b', 4, { hash: 'same' })];
    const { register, notes } = settled(...copies);
    expect(register.map(({ standing }) => standing).sort()).toEqual(['current', 'superseded']);
    expect(notes).toMatchObject([{ kind: 'same-file', files: ['a', 'b'] }]);
  });

  it('notes the same entries under two units', () => {
    const copy = received(plan, year.id, neighbour, { '4': [7, 40] }, { file: 'copy' });
    const { notes } = settled(file('a', 7), copy);
    expect(notes).toMatchObject([
      { kind: 'same-entries', files: ['a', 'copy'], units: [{ id: unit }, { id: neighbour }] },
    ]);
  });

  it('takes two units without any figures for no copies', () => {
    const none: Figures = { '4': 'none-occurred' };
    const { notes } = settled(file('a', 7, {}, none), received(plan, year.id, neighbour, none));
    expect(notes).toEqual([]);
  });
});

describe('files without a place', () => {
  const halfYear = received(plan, 'half-year', unit, {}, { file: 'half' });
  const identityless: Received = {
    ...file('foreign', 2),
    content: {
      kind: 'read',
      submission: { identity: null, info: {}, sheets: {}, copies: [], issued: null, previous: new Map() },
      findings: [],
      outcome: 'not-accepted',
    },
  };
  const changed = (field: 'plan' | 'unit', value: string): Received => {
    const one = file(`other ${field}`, 2);
    if (one.content.kind !== 'read' || !one.content.submission.identity) return one;
    const identity = { ...one.content.submission.identity, [field]: value };
    return { ...one, content: { ...one.content, submission: { ...one.content.submission, identity } } };
  };

  it.each([
    ['unreadable', unreadable],
    ['other-period', halfYear],
    ['not-ours', identityless],
    ['other-plan', changed('plan', 'lang-giang-2031')],
    ['unknown-unit', changed('unit', 'no-such-unit')],
    ['rules', file('gate', 2, { outcome: 'not-accepted' })],
  ] as const)('%s: not accepted, and nobody has sent', (refusal, one) => {
    const { register, counts } = settled(one);
    expect(register).toMatchObject([{ standing: 'not-accepted', refusal }]);
    expect(counts).toMatchObject({
      received: 0,
      missing: 130,
      unreadable: refusal === 'unreadable' ? 1 : 0,
    });
  });
});

describe('the order of the files', () => {
  const pool: readonly Received[] = [
    file('a', 3),
    file('b', 4, { hash: 'aa' }),
    file('c', 4, { hash: 'bb' }),
    file('d', 4, { hash: 'bb' }),
    file('e', 6, { outcome: 'returned' }),
    received(plan, year.id, neighbour, { '4': [7, 40] }, { file: 'f' }),
    received(plan, 'half-year', neighbour, {}, { file: 'g' }),
    received(plan, year.id, 'so-y-te', { '17': [9, 10], '4': [1, 2] }, { file: 'h', receivedAt: 'hôm qua' }),
    unreadable,
  ];

  it('plays no part in the result', () => {
    const expected = consolidate({ plan, period: year, files: pool });
    fc.assert(
      fc.property(fc.shuffledSubarray([...pool], { minLength: pool.length }), (files) => {
        expect(consolidate({ plan, period: year, files })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('gives each file one line, and a unit one file that counts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...pool]), (files) => {
        const { register, units, counts } = consolidate({ plan, period: year, files });
        expect(register).toHaveLength(files.length);
        const current = register.filter(({ standing }) => standing === 'current');
        expect(new Set(current.map((line) => line.unit?.id)).size).toBe(current.length);
        expect(units.filter(({ current: one }) => one !== null)).toHaveLength(current.length);
        expect(counts.accepted + counts.returned).toBe(counts.received);
        expect(counts.received + counts.missing).toBe(counts.expected);
      }),
      { numRuns: 50 },
    );
  });
});
