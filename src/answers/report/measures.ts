/** The measures by the goals of the plan: each with its figure, what it is judged by, and who holds what is lacking. */
import { keysOf } from '../../plan/tables';
import { nearShare, standingOf, standingWords, type MeasureStanding } from '../../appendix/verdict';
import { previousNote, rangeText } from '../../appendix/total-words';
import type { Consolidation, MeasureTotal } from '../../consolidation/types';
import { targetText } from '../../form/texts';
import { showNumber, showRate } from '../../sheet/numbers';
import { bodyText, heading } from '../document/build';
import type { Block, Run } from '../document/model';
import { lowerFirst, some } from '../words';

const holdersShown = 5;
/** How running text writes a rate and a difference of rates. */
const inReport = { percent: '%', points: 'điểm phần trăm' };

export function measureSection(consolidation: Consolidation): Block[] {
  const { plan, measures } = consolidation;
  const groups = [
    ...plan.goalGroups.map(({ letter, title, goals }) => ({
      title: `${letter}) ${title}`,
      goals: new Set(goals.map(({ id }) => id)),
    })),
    null,
  ];
  const groupOf = ({ indicator }: MeasureTotal) =>
    groups.find((group) => group && indicator.goals.some((goal) => group.goals.has(goal))) ?? null;
  return [
    ...overview(measures),
    ...groups.flatMap((group) => {
      const own = measures.filter((total) => groupOf(total) === group);
      if (own.length === 0) return [];
      return [
        heading(group?.title ?? 'Chỉ tiêu khác', 2),
        ...own.map((total) => bodyText(measureRuns(total))),
      ];
    }),
  ];
}

function overview(measures: readonly MeasureTotal[]): Block[] {
  const judged = measures.filter(({ measure }) => measure.target !== null);
  const count = (standing: MeasureStanding): number =>
    judged.filter((total) => standingOf(total) === standing).length;
  const parts = keysOf(standingWords).flatMap((standing) =>
    count(standing) > 0 ? [`${count(standing)} chỉ tiêu ${lowerFirst(standingWords[standing])}`] : [],
  );
  const inWords = measures.length - judged.length;
  return [
    bodyText(
      `Trong ${judged.length} chỉ tiêu có mục tiêu bằng số: ${parts.join('; ')}.${inWords > 0 ? ` ${inWords} chỉ tiêu báo cáo bằng lời, không đánh giá bằng số.` : ''} Chỉ tiêu “gần đạt” là chỉ tiêu chưa đạt nhưng kết quả từ ${showNumber(nearShare * 100)}% mục tiêu trở lên.`,
    ),
  ];
}

/** `4. Văn bản điện tử…: đạt 98,2% (12.345/12.570); mục tiêu 100%; chưa đạt. …` */
export function measureRuns(total: MeasureTotal): Run[] {
  const { id, measure } = total;
  return [{ text: `Chỉ tiêu ${id}. ${measure.label}: `, bold: true }, { text: sentences(total).join(' ') }];
}

function sentences(total: MeasureTotal): string[] {
  const { measure, unitsReported, unitsExpected } = total;
  if (measure.reporting === 'text') {
    return [`${unitsReported}/${unitsExpected} đơn vị đã báo cáo kết quả (nguyên văn tại bảng tổng hợp).`];
  }
  return [
    figureSentence(total),
    ...[previousNote(total, inReport), rangeSentence(total), gapSentence(total)].filter(
      (text) => text !== null,
    ),
  ];
}

function figureSentence(total: MeasureTotal): string {
  const {
    measure,
    numerator,
    denominator,
    rate,
    unitsReported,
    unitsExpected,
    unitsMet,
    unitsWithOccurrence,
  } = total;
  const reported = `${unitsReported}/${unitsExpected} đơn vị báo cáo`;
  const standing = standingOf(total);
  if (numerator === null || denominator === null || rate === null) {
    return `${standing ? standingWords[standing].toLowerCase() : 'chưa có số liệu'}; ${reported}; mục tiêu ${targetText(measure)}.`;
  }
  const target = measure.target?.value ?? null;
  const figure = `${showRate(rate, target)}% (${showNumber(numerator)}/${showNumber(denominator)})`;
  if (!standing) return `${figure}; ${reported}.`;
  return `${figure}, mục tiêu ${targetText(measure)}: ${standingWords[standing].toLowerCase()}; ${reported}, ${unitsMet}/${unitsWithOccurrence} đơn vị có phát sinh đạt mục tiêu.`;
}

function rangeSentence(total: MeasureTotal): string | null {
  const { bounds } = total;
  if (bounds?.kind !== 'range' || bounds.units === 0) return null;
  const certain = bounds.certain ? ', không làm thay đổi đánh giá' : ', có thể làm thay đổi đánh giá';
  return `Khi ${bounds.units} đơn vị còn thiếu có số liệu, kết quả nằm trong khoảng ${rangeText(total)}%${certain}.`;
}

function gapSentence({ gap }: MeasureTotal): string | null {
  if (!gap) return null;
  const holders = gap.holders.map(({ line, lacking }) => `${line.unit.name} (${showNumber(lacking)})`);
  const who = holders.length === 0 ? '' : `, còn nhiều nhất ở: ${some(holders, holdersShown, 'đơn vị khác')}`;
  return `Để đạt mục tiêu cần thêm ${showNumber(gap.needed)} ở tử số${who}.`;
}
