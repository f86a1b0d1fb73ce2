/** Remarks of the command line say what to do, and why something asked for was not done. */
import { words } from '../../src/cli/words';

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const say = words[language];

  it.each(['accept', 'stand-in', 'prefer', 'identify'] as const)(
    'a %s without effect has a reason',
    (kind) => {
      expect(say.noEffect(kind, ['a.xlsx', 'b.xlsx'])).toMatch(/“.+”.* a\.xlsx, b\.xlsx: .{20,}\.$/);
    },
  );

  it('an order that no time tells names the decision that settles it', () => {
    expect(say.undecidedOrder('Sở A', ['a.xlsx', 'b.xlsx'], 'b.xlsx')).toContain('“Chọn”');
  });
});
