/**
 * Holes that a plan has in itself: a point that nobody leads, a goal with a number that no indicator carries,
 * a list that does not begin at 1. Worth knowing before 130 units are asked.
 */
import type { PlanPack } from './schema';
import { unitsOf } from './rows';

export type CoverageKind =
  | 'point-without-owner'
  | 'goal-without-indicator'
  | 'indicator-without-goal'
  | 'numbering-gap'
  | 'number-missing'
  | 'class-without-members';

export interface CoverageNote {
  readonly kind: CoverageKind;
  /** Where in the plan, in its own words: `Phần II, mục 9, điểm đ`. */
  readonly where: string;
  /** The plan's text at that place. */
  readonly text: string;
}

export const coverageWords: Readonly<Record<CoverageKind, string>> = {
  'point-without-owner': 'Chưa giao đơn vị nào chủ trì',
  'goal-without-indicator': 'Mục tiêu có số nhưng không có chỉ tiêu trong Phụ lục 01',
  'indicator-without-goal': 'Chỉ tiêu không có mục tiêu tương ứng ở Phần I',
  'numbering-gap': 'Số thứ tự không liên tục',
  'number-missing': 'Nhiệm vụ không có số thứ tự',
  'class-without-members': 'Nhóm đơn vị chưa có danh sách thành viên, chưa tính vào số đơn vị phải báo cáo',
};

export function planCoverage(plan: PlanPack): CoverageNote[] {
  return [
    ...pointsWithoutOwner(plan),
    ...goalsWithoutIndicator(plan),
    ...indicatorsWithoutGoal(plan),
    ...projectNumbering(plan),
    ...classesWithoutMembers(plan),
  ];
}

function pointsWithoutOwner(plan: PlanPack): CoverageNote[] {
  return plan.pointSections.flatMap(({ section, points }) =>
    points
      .filter(
        ({ letter }) =>
          !plan.tasks.some(
            (task) =>
              task.section === section && task.points.includes(letter) && unitsOf(plan, task.lead).length > 0,
          ),
      )
      .map(({ letter, text }) => ({
        kind: 'point-without-owner' as const,
        where: `Phần II, mục ${section}, điểm ${letter}`,
        text,
      })),
  );
}

function goalsWithoutIndicator(plan: PlanPack): CoverageNote[] {
  const carried = new Set(plan.indicators.flatMap(({ goals }) => goals));
  return plan.goalGroups.flatMap(({ letter, goals }) =>
    goals
      .filter(({ id, numeric }) => numeric && !carried.has(id))
      .map(({ text }) => ({
        kind: 'goal-without-indicator' as const,
        where: `Phần I, mục 2, điểm ${letter}`,
        text,
      })),
  );
}

/** Only where the plan states goals at all. */
function indicatorsWithoutGoal(plan: PlanPack): CoverageNote[] {
  if (plan.goalGroups.length === 0) return [];
  return plan.indicators
    .filter(({ goals }) => goals.length === 0)
    .map(({ tt, text }) => ({
      kind: 'indicator-without-goal' as const,
      where: `${plan.appendices.PL01.label}, chỉ tiêu ${tt}`,
      text,
    }));
}

function projectNumbering(plan: PlanPack): CoverageNote[] {
  return plan.projectParts.flatMap(({ no: part, entries }) =>
    entries.flatMap(({ tt, unitText, projects }) => {
      const where = `${plan.appendices.PL03.label}, ${part}.${tt} ${unitText}`;
      return projects.flatMap(({ no, text }, index): CoverageNote[] => {
        if (no === null) return [{ kind: 'number-missing', where, text }];
        const expected = (projects[index - 1]?.no ?? 0) + 1;
        return no === expected ? [] : [{ kind: 'numbering-gap', where, text: `${no}. ${text}` }];
      });
    }),
  );
}

function classesWithoutMembers(plan: PlanPack): CoverageNote[] {
  return plan.groups
    .filter(({ open, members }) => open && members.length === 0)
    .map(({ name }) => ({ kind: 'class-without-members' as const, where: name, text: name }));
}
