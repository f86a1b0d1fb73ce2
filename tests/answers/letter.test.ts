/** The chasing letter: who is behind, in what tone, until when, and nothing invented. */
import { chasingLetters, laggingWorkbook, type LetterRequest } from '../../src/answers';
import { consolidate, type Consolidation, type Decision, type Received } from '../../src/consolidation';
import { unitById } from '../../src/plan/rows';
import type { PlanPack, UnitId } from '../../src/plan/schema';
import type { Finding, Outcome } from '../../src/rules/types';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { received } from '../consolidation/received';
import { filesOf, nothing, period, periodOf, plan, province } from '../appendix/province';
import { textsOf } from './documents';

function request(consolidation: Consolidation, rest: Partial<LetterRequest> = {}): LetterRequest {
  return { consolidation, madeAt: '2026-11-20T02:00:00Z', today: '2026-11-20', contact: null, ...rest };
}

function idOf(name: string): UnitId {
  const unit = unitById(plan, name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit.id;
}

/** Everybody has sent but these units. */
function without(pack: PlanPack, ids: readonly string[], decisions: readonly Decision[] = []): Consolidation {
  const files = filesOf(pack).filter(({ file }: Received) => !ids.some((id) => file.startsWith(id)));
  return consolidate({ plan: pack, period: periodOf(pack), files, decisions });
}

it('is not written when nobody is behind', () => {
  expect(chasingLetters(request(without(plan, [])))).toEqual({ urging: null, asking: null });
});

it('urges the units of the line and asks the others, each in a letter of its own', () => {
  const { urging, asking } = chasingLetters(
    request(without(plan, ['12025', 'nhnn-kv12', 'vp-tinh-uy', 'bch-quan-su'])),
  );
  if (!urging || !asking) throw new Error('two letters');
  const [urged, asked] = [textsOf(urging), textsOf(asking)];
  expect(urged).toContain('UBND xã Phụng Công');
  expect(urged.join(' ')).not.toContain('Ngân hàng Nhà nước');
  expect(urged.join(' ')).toContain('khẩn trương');
  expect(asked).toEqual(expect.arrayContaining(['- Văn phòng Tỉnh ủy;', '- Bộ Chỉ huy quân sự tỉnh;']));
  expect(asked.join(' ')).toContain('trân trọng đề nghị quý cơ quan');
  expect(asked.join(' ')).not.toMatch(/khẩn trương|đôn đốc|chịu trách nhiệm/);
});

it('has the parts of Nghị định 30/2020 in their order, and blanks for what only the officer knows', () => {
  const { urging } = chasingLetters(request(without(plan, ['12025'])));
  if (!urging) throw new Error('a letter');
  const texts = textsOf(urging);
  const at = (part: string): number => texts.findIndex((text) => text.includes(part));
  const parts = [
    'UBND TỈNH HƯNG YÊN',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'Số: ………/SKHCN',
    'V/v đôn đốc',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hưng Yên, ngày …… tháng …… năm 2026',
    'Kính gửi:',
    'Nơi nhận:',
    'GIÁM ĐỐC',
    'Phụ lục',
  ].map(at);
  expect(parts.every((place) => place >= 0)).toBe(true);
  expect([...parts].sort((one, other) => one - other)).toEqual(parts);
  expect(texts.join(' ')).toContain('đồng chí ………………………, điện thoại ………………………');
  expect(texts.join(' ')).not.toMatch(/155\/KH-UBND/);
});

it('asks for a day that is so many working days ahead, or for the one that the officer names', () => {
  const said = (rest: Partial<LetterRequest>) => {
    const { urging } = chasingLetters(request(without(plan, ['12025']), rest));
    return urging ? textsOf(urging).join(' ') : '';
  };
  expect(said({})).toContain('chậm nhất hết ngày 30/11/2026');
  expect(said({ days: 2 })).toContain('chậm nhất hết ngày 25/11/2026');
  expect(said({ until: '2026-12-03' })).toContain('chậm nhất hết ngày 03/12/2026');
  // Before the due date ("trước ngày 15/11/2026", a Sunday) its last working day serves.
  expect(said({ today: '2026-11-02' })).toContain('chậm nhất hết ngày 13/11/2026');
});

it('keeps an extension of one unit, and then leaves the days to the list', () => {
  const decisions: Decision[] = [
    {
      kind: 'extend',
      unit: idOf('so-tai-chinh'),
      until: '2026-12-10',
      reason: 'Sáp nhập',
    },
  ];
  const { urging } = chasingLetters(request(without(plan, ['so-tai-chinh', '12025'], decisions)));
  const text = urging ? textsOf(urging) : [];
  expect(text).toContain('10/12/2026');
  expect(text.join(' ')).toContain('theo thời hạn ghi trong danh sách kèm theo');
});

it('counts as it lists: every unit that is behind stands once, by group and state', () => {
  const consolidation = province();
  const { urging, asking } = chasingLetters(request(consolidation));
  const listed = [urging, asking].flatMap((letter) => (letter ? textsOf(letter) : []));
  const behind = consolidation.units.filter(
    ({ unit, standing }) => standing !== 'accepted' && unit.id !== plan.document.collector,
  );
  for (const { unit } of behind) expect(listed.filter((text) => text === unit.name)).toHaveLength(1);
  const [sheet] = laggingWorkbook(request(consolidation)).sheets;
  const keys = [...(sheet?.rows.values() ?? [])].map(({ cells }) => cells.get(1)?.value);
  expect(behind.every(({ unit }) => keys.includes(unit.id))).toBe(true);
});

it('is not addressed to its own sender, which the list for the officer has all the same', () => {
  const { collector } = plan.document;
  const alone = request(without(plan, [collector]));
  expect(chasingLetters(alone)).toEqual({ urging: null, asking: null });
  const [sheet] = laggingWorkbook(alone).sheets;
  expect([...(sheet?.rows.values() ?? [])].map(({ cells }) => cells.get(1)?.value)).toContain(collector);
  const { urging } = chasingLetters(request(without(plan, [collector, '12025'])));
  expect(urging && textsOf(urging)).not.toContain('Sở Khoa học và Công nghệ');
});

it('says until when an extension that has passed was given', () => {
  const decisions: Decision[] = [
    { kind: 'extend', unit: idOf('12025'), until: '2026-11-18', reason: 'Mất điện' },
  ];
  const { urging } = chasingLetters(request(without(plan, ['12025'], decisions)));
  expect(urging && textsOf(urging)).toEqual(
    expect.arrayContaining(['30/11/2026', 'được gia hạn đến hết ngày 18/11/2026']),
  );
});

it.each<[string, Outcome, readonly Decision[], string]>([
  ['with errors', 'returned', [], 'Đã gửi 10/11/2026 08:00; còn 1 lỗi'],
  ['that is no form', 'not-accepted', [], 'Tệp gửi 10/11/2026 08:00 không đọc được hoặc không đúng biểu'],
  ['taken out', 'valid', [{ kind: 'withdraw', hash: 'sent', reason: 'Gửi nhầm' }], 'Đã gửi 10/11/2026 08:00'],
])('says of a file %s what became of it', (_what, outcome, decisions, remark) => {
  const error: Finding = {
    ruleId: 'unreadable-file',
    severity: 'error',
    settled: false,
    params: {},
    place: { kind: 'file' },
  };
  const findings = outcome === 'valid' ? [] : [error];
  const files = [received(plan, period.id, '12025', {}, { hash: 'sent', outcome, findings })];
  const { urging } = chasingLetters(request(consolidate({ plan, period, files, decisions })));
  expect(urging && textsOf(urging)).toContain(remark);
});

it('is of any plan: another province, its own body, its own year', () => {
  const { urging } = chasingLetters({ ...request(nothing(langGiang2031)), today: '2031-12-03' });
  const text = urging ? textsOf(urging).join('\n') : '';
  expect(text).toContain('SỞ SỐ');
  expect(text).toContain('trước ngày 01/12/2031');
  expect(text).not.toMatch(/Hưng Yên|2026/);
  expect(period.id).toBe('year');
});
