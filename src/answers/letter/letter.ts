/**
 * Công văn đôn đốc: a letter to the units that are still to report, with the list of them behind. Bodies outside the
 * line of the People's Committee get one of their own, which asks.
 */
import type { Consolidation } from '../../consolidation/types';
import { showDate } from '../../sheet/dates';
import { bodyText, cell, centred, ruledTable } from '../document/build';
import type { Block, TextDocument } from '../document/model';
import { addressees, blanks, collectorName, officialFoot, officialHead } from '../document/official';
import { lastDay, type Asking } from '../last-day';
import { chasedUnits, type LaggingUnit } from './lagging';
import { lowerFirst } from '../words';
import { groupName, lagWords, remarkOf } from './words';

export interface LetterRequest extends Omit<Asking, 'plan'> {
  readonly consolidation: Consolidation;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Who answers questions; null leaves blanks. */
  readonly contact: string | null;
}

export interface Letters {
  /** Null where nobody of that kind is behind. */
  readonly urging: TextDocument | null;
  readonly asking: TextDocument | null;
}

export function chasingLetters(request: LetterRequest): Letters {
  const lagging = chasedUnits(request.consolidation);
  const letterTo = (polite: boolean): TextDocument | null => {
    const units = lagging.filter((one) => one.polite === polite);
    return units.length === 0 ? null : letter(request, units, polite);
  };
  return { urging: letterTo(false), asking: letterTo(true) };
}

function letter(request: LetterRequest, units: readonly LaggingUnit[], polite: boolean): TextDocument {
  const { consolidation, madeAt, today } = request;
  const { plan, period } = consolidation;
  const subject = polite
    ? `V/v đề nghị cung cấp kết quả thực hiện ${plan.document.name}`
    : `V/v đôn đốc báo cáo kết quả thực hiện ${plan.document.name}`;
  return {
    title: `${subject}, kỳ ${period.name}`,
    madeAt,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officialHead({ plan, date: today, about: `${subject}`, kind: 'letter' }),
          ...addressees(polite ? units.map(({ unit }) => unit.name) : addresseesOf(units)),
          ...(polite ? askingText(request, units) : urgingText(request, units)).map((text) => bodyText(text)),
          officialFoot(plan, receiversOf(request)),
        ],
      },
      { orientation: 'portrait', blocks: listBlocks(request, units) },
    ],
  };
}

/** Groups by their names, bodies of no group by their own; the list says who exactly. */
function addresseesOf(units: readonly LaggingUnit[]): string[] {
  const names = units.map(({ group, unit }) =>
    group ? `${groupName(group)} có tên trong danh sách kèm theo` : unit.name,
  );
  return [...new Set(names)];
}

function receiversOf({ consolidation: { plan } }: LetterRequest): string[] {
  return ['- Như trên;', `- ${plan.document.issuer} (để báo cáo);`, '- Lưu: VT.'];
}

function urgingText(request: LetterRequest, units: readonly LaggingUnit[]): string[] {
  const { consolidation } = request;
  const { plan } = consolidation;
  const body = collectorName(plan);
  const [missing, returned] = [countOf(units, 'missing'), countOf(units, 'returned')];
  return [
    `${basis(request)} ${dueSentence(request)}`.trim(),
    stateSentence(request, units),
    `Để bảo đảm tiến độ tổng hợp, báo cáo ${plan.document.issuer}, ${body} đề nghị:`,
    ...numbered([
      ...(missing > 0
        ? [
            `Các đơn vị chưa gửi báo cáo khẩn trương nhập đủ số liệu vào biểu đã được cấp, gửi về ${body} ${untilText(request, units, 'missing')}. Chỉ tiêu nào trong kỳ không phát sinh thì chọn “Không phát sinh” tại biểu và vẫn gửi biểu.`,
          ]
        : []),
      ...(returned > 0
        ? [
            `Các đơn vị có báo cáo phải sửa thực hiện theo trang “Việc cần sửa” của tệp đã trả lại, kiểm tra lại số liệu và gửi lại ${untilText(request, units, 'returned')}.`,
          ]
        : []),
      'Thủ trưởng các đơn vị chỉ đạo rà soát, chịu trách nhiệm về tính chính xác của số liệu; không đưa nội dung thuộc phạm vi bí mật nhà nước vào biểu.',
    ]),
    `${contactSentence(request)} Đề nghị các đơn vị quan tâm, phối hợp thực hiện./.`,
  ];
}

function askingText(request: LetterRequest, units: readonly LaggingUnit[]): string[] {
  const { plan, period } = request.consolidation;
  const body = collectorName(plan);
  const [missing, returned] = [countOf(units, 'missing'), countOf(units, 'returned')];
  return [
    `${basis(request)} Kế hoạch có các nội dung do quý cơ quan chủ trì hoặc phối hợp thực hiện.`,
    `Để có đủ số liệu tổng hợp, báo cáo ${plan.document.issuer} kết quả ${lowerFirst(period.name)}, ${body} trân trọng đề nghị quý cơ quan quan tâm, phối hợp:`,
    ...numbered([
      ...(missing > 0
        ? [
            `Cung cấp kết quả thực hiện các nội dung liên quan theo biểu đã gửi quý cơ quan, ${untilText(request, units, 'missing')}. Chỉ tiêu nào trong kỳ không phát sinh, đề nghị chọn “Không phát sinh” tại biểu.`,
          ]
        : []),
      ...(returned > 0
        ? [
            `Đối với cơ quan đã gửi báo cáo: ${body} trân trọng cảm ơn và đề nghị rà soát một số số liệu nêu tại trang “Việc cần sửa” của tệp gửi kèm, gửi lại ${untilText(request, units, 'returned')}.`,
          ]
        : []),
      'Nội dung thuộc phạm vi bí mật nhà nước không đưa vào biểu và được thực hiện theo quy định riêng.',
    ]),
    `${contactSentence(request)} ${body} trân trọng cảm ơn sự phối hợp của quý cơ quan./.`,
  ];
}

const numbered = (items: readonly string[]): string[] => items.map((text, index) => `${index + 1}. ${text}`);

/** The plan's number is the officer's to confirm: a blank until then. */
function basis({ consolidation: { plan } }: LetterRequest): string {
  const { issuer, name } = plan.document;
  return `${issuer} đã ban hành ${name} (Kế hoạch số ${blanks.number} ngày ${blanks.day}/${blanks.day}/${blanks.number}).`;
}

function dueSentence({ consolidation: { plan, period, deadlines } }: LetterRequest): string {
  const until = deadlines.due === null ? '' : ` trước ngày ${showDate(deadlines.due)}`;
  return `Theo đó, các đơn vị báo cáo kết quả thực hiện ${lowerFirst(period.name)} qua ${collectorName(plan)}${until}.`;
}

function stateSentence(
  { consolidation: { plan, counts }, today }: LetterRequest,
  units: readonly LaggingUnit[],
): string {
  const [missing, returned] = [countOf(units, 'missing'), countOf(units, 'returned')];
  const parts = [
    ...(missing > 0 ? [`${missing} đơn vị chưa gửi báo cáo`] : []),
    ...(returned > 0 ? [`${returned} đơn vị đã gửi nhưng báo cáo phải sửa, gửi lại`] : []),
  ];
  return `Tính đến ngày ${showDate(today)}, ${collectorName(plan)} đã nhận được báo cáo hợp lệ của ${counts.accepted}/${counts.expected} đơn vị. Trong các đơn vị có tên ở danh sách kèm theo, ${parts.join('; ')}.`;
}

/** One day for all where it is the same; else the list has each unit's own. */
function untilText(request: LetterRequest, units: readonly LaggingUnit[], lag: LaggingUnit['lag']): string {
  const days = new Set(units.filter((one) => one.lag === lag).map((one) => dayOf(request, one)));
  const [day] = days;
  return days.size === 1 && day !== undefined
    ? `chậm nhất hết ngày ${showDate(day)}`
    : 'theo thời hạn ghi trong danh sách kèm theo';
}

export function dayOf(request: LetterRequest, { standing }: LaggingUnit): string {
  return lastDay({ plan: request.consolidation.plan, ...request }, standing);
}

function contactSentence({ consolidation: { plan }, contact }: LetterRequest): string {
  const whom = contact ?? `đồng chí ${blanks.name}, điện thoại ${blanks.phone}`;
  return `Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ ${collectorName(plan)} (${whom}) để được hướng dẫn.`;
}

function countOf(units: readonly LaggingUnit[], lag: LaggingUnit['lag']): number {
  return units.filter((one) => one.lag === lag).length;
}

const listColumns = [
  { header: 'TT', width: 12 },
  { header: 'Đơn vị', width: 62 },
  { header: 'Tình trạng', width: 33 },
  { header: 'Thời hạn', width: 24 },
  { header: 'Ghi chú', width: 34 },
] as const;

function listBlocks(request: LetterRequest, units: readonly LaggingUnit[]): Block[] {
  const { plan, period } = request.consolidation;
  let number = 0;
  const rows = units.flatMap((one, index) => {
    const group = units[index - 1]?.group === one.group && index > 0 ? null : groupName(one.group);
    number += 1;
    return [
      ...(group === null
        ? []
        : [[cell([{ text: group, bold: true }], 'left', { columns: listColumns.length })]]),
      [
        cell(String(number), 'center'),
        cell(one.unit.name),
        cell(lagWords[one.lag], 'center'),
        cell(showDate(dayOf(request, one)), 'center'),
        cell(remarkOf(one)),
      ],
    ];
  });
  return [
    centred({ text: 'Phụ lục', bold: true }),
    centred({ text: 'DANH SÁCH ĐƠN VỊ CHƯA GỬI BÁO CÁO HOẶC PHẢI SỬA, GỬI LẠI', bold: true }),
    centred({ text: `Kỳ báo cáo: ${period.name}` }),
    centred(
      {
        text: `(Kèm theo Công văn số ${blanks.number} ngày ${blanks.day}/${blanks.day}/${blanks.number} của ${collectorName(plan)})`,
        italic: true,
      },
      { after: 10 },
    ),
    ruledTable(listColumns, rows),
  ];
}
