import { consolidate, type Received, type SettlingNote } from '../../src/consolidation';
import { defaultPlan as plan } from '../../src/plan/packs';
import { received, type FileFacts, type Figures } from './received';

const found = plan.periods.find(({ id }) => id === 'year');
if (!found) throw new Error('The pack has the year');
const period = found;
const [unit, neighbour] = ['11953', '11983'] as const;

const of = (id: string, file: string, hash: string, facts: FileFacts = {}, figures?: Figures): Received =>
  received(plan, period.id, id, figures ?? { '4': [7, 40] }, { file, hash, ...facts });

const other: Figures = { '4': [8, 41] };
const half = received(plan, 'half-year', unit, { '4': [7, 40] }, { file: 'kỳ trước', hash: 'p' });

/** Standings in the order of the register, and the notes by kind and files. */
function settled(files: readonly Received[]) {
  const { register, notes } = consolidate({ plan, period, files });
  return {
    standings: register.map(({ received: { file }, standing }) => `${file}: ${standing}`),
    notes: notes.map((note: SettlingNote) => `${note.kind}: ${note.files.join(', ')}`),
  };
}

describe('duplicates', () => {
  it.each<[string, Received[], string[], string[]]>([
    [
      'of one unit: the latest valid file counts, the rest stays listed',
      [of(unit, 'một', '1', { receivedAt: '2026-11-01T00:00:00Z' }), of(unit, 'hai', '2', {}, other)],
      ['một: superseded', 'hai: current'],
      [],
    ],
    [
      'of which the newer is returned: the older still counts, and that is said',
      [
        of(unit, 'một', '1', { receivedAt: '2026-11-01T00:00:00Z' }),
        of(unit, 'hai', '2', { outcome: 'returned' }),
      ],
      ['một: current', 'hai: returned'],
      ['newer-returned: hai'],
    ],
    [
      'under two units: both count, and that is said',
      [of(unit, 'một', '1'), of(neighbour, 'hai', '2')],
      ['một: current', 'hai: current'],
      ['same-entries: một, hai'],
    ],
    [
      'under two units of which one was replaced: nothing to say',
      [
        of(unit, 'một', '1', { receivedAt: '2026-11-01T00:00:00Z' }),
        of(unit, 'ba', '3', {}, other),
        of(neighbour, 'hai', '2'),
      ],
      ['một: superseded', 'ba: current', 'hai: current'],
      [],
    ],
    [
      'byte for byte: one counts, and that is said',
      [of(unit, 'một', '1'), of(unit, 'một (1)', '1')],
      ['một: superseded', 'một (1): current'],
      ['same-file: một, một (1)'],
    ],
    [
      'under one name, given twice: one counts, and that is said',
      [of(unit, 'một', '1'), of(unit, 'một', '1')],
      ['một: superseded', 'một: current'],
      ['same-file: một'],
    ],
    [
      'in one file for two units: no copy of itself',
      [of(unit, 'hai đơn vị', '1'), of(neighbour, 'hai đơn vị', '1', {}, other)],
      ['hai đơn vị: current', 'hai đơn vị: current'],
      [],
    ],
    [
      'of a file for two units: said once',
      [
        of(unit, 'hai đơn vị', '1'),
        of(neighbour, 'hai đơn vị', '1', {}, other),
        of(unit, 'chép', '1'),
        of(neighbour, 'chép', '1', {}, other),
      ],
      ['chép: superseded', 'hai đơn vị: current', 'chép: superseded', 'hai đơn vị: current'],
      ['same-file: chép, hai đơn vị'],
    ],
    [
      'of the period before: not accepted, whatever stands in it',
      [half, of(unit, 'kỳ này', '1', {}, other)],
      ['kỳ này: current', 'kỳ trước: not-accepted'],
      [],
    ],
  ])('%s', (_what, files, standings, notes) => {
    expect(settled(files)).toEqual({ standings, notes });
    expect(settled([...files].reverse())).toEqual({ standings, notes });
  });
});
