/**
 * The report of a period to the body that issued the plan, in the form of Nghị định 30/2020: sections in words with
 * their figures, then the three appendices as tables. Everything in it comes from the consolidation; what only the
 * officer knows is left as dots.
 */
import type { Consolidation } from '../../consolidation/types';
import { bodyText, centred, heading, ruleBelow } from '../document/build';
import type { Block, TextDocument } from '../document/model';
import { addressees, blanks, collectorName, officialFoot, officialHead } from '../document/official';
import { lowerFirst, planInPeriod } from '../words';
import { appendixSections } from './appendices';
import { completeness } from './completeness';
import { difficultySection, requestSection } from './difficulties';
import { measureSection } from './measures';
import { moneySection, taskSection } from './tasks';
import { outlookSection } from './outlook';

export interface ReportRequest {
  readonly consolidation: Consolidation;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** ISO date on Vietnam's clock. */
  readonly today: string;
}

export function periodReport({ consolidation, madeAt, today }: ReportRequest): TextDocument {
  const { plan, period } = consolidation;
  const { document } = plan;
  const title = `Kết quả thực hiện ${planInPeriod(plan, period)}`;
  return {
    title: `Báo cáo: ${title}`,
    madeAt,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officialHead({ plan, date: today, about: null, kind: 'report' }),
          centred({ text: 'BÁO CÁO', bold: true }, { before: 14 }),
          centred({ text: title, bold: true }),
          ruleBelow(40),
          ...addressees([document.issuer]),
          bodyText(
            `Thực hiện ${document.name} (Kế hoạch số ${blanks.number} ngày ${blanks.day}/${blanks.day}/${blanks.number} của ${document.issuer}), ${collectorName(plan)} tổng hợp, báo cáo kết quả thực hiện ${lowerFirst(period.name)} như sau:`,
          ),
          ...numberedSections([
            ['TÌNH HÌNH GỬI BÁO CÁO', completeness(consolidation)],
            ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU', measureSection(consolidation)],
            ['KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ', taskSection(consolidation)],
            ['KINH PHÍ THỰC HIỆN', moneySection(consolidation)],
            ['KHÓ KHĂN, VƯỚNG MẮC', difficultySection(consolidation)],
            ['NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM THỜI GIAN TỚI', outlookSection(consolidation)],
            ['ĐỀ XUẤT, KIẾN NGHỊ', requestSection(consolidation)],
          ]),
          bodyText(
            `Trên đây là báo cáo kết quả thực hiện ${planInPeriod(plan, period)}; ${collectorName(plan)} kính báo cáo ${document.issuer}./.`,
          ),
          officialFoot(plan, ['- Như trên;', '- Lãnh đạo Sở;', '- Lưu: VT.']),
        ],
      },
      ...appendixSections(consolidation),
    ],
  };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** A section without a word is left out, and the numbers follow. */
function numberedSections(
  sections: readonly (readonly [title: string, blocks: readonly Block[]])[],
): Block[] {
  return sections
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [heading(`${romans[index] ?? ''}. ${title}`, 1), ...blocks]);
}
