/** What units say: difficulties by part of the plan, proposals; the same said once, with who says it. */
import { resultSheets } from '../../appendix/names';
import type { Consolidation, Difficulty } from '../../consolidation/types';
import type { PlanPack } from '../../plan/schema';
import { bodyText, heading } from '../document/build';
import type { Block } from '../document/model';
import { some } from '../words';

const namesShown = 3;
/** Of one part of the plan; the rest stand in the sheet of difficulties. */
const mostPerPart = 4;

export function difficultySection({ plan, difficulties }: Consolidation): Block[] {
  const said = difficulties.filter(({ place }) => !isRequest(place));
  if (said.length === 0) return [bodyText('Các đơn vị không nêu khó khăn, vướng mắc.')];
  const parts = [...new Set(said.map(({ place }) => partWords(plan, place)))];
  return parts.flatMap((part, index) => {
    const own = said.filter(({ place }) => partWords(plan, place) === part);
    return [heading(`${index + 1}. ${part}`, 2), ...items(own)];
  });
}

export function requestSection({ difficulties }: Consolidation): Block[] {
  const said = difficulties.filter(({ place }) => isRequest(place));
  return [
    ...(said.length === 0
      ? []
      : [bodyText('Các đơn vị đề xuất, kiến nghị:', { keepNext: true }), ...items(said)]),
    // Justified, the words would be spread before a row of dots that no line can break.
    bodyText('Đề xuất, kiến nghị của cơ quan tổng hợp: ……………………………………………', { align: 'left' }),
  ];
}

function isRequest(place: Difficulty['place']): boolean {
  return place.part === 'general' && place.what === 'request';
}

function partWords({ appendices, pointSections }: PlanPack, place: Difficulty['place']): string {
  switch (place.part) {
    case 'general':
      return 'Khó khăn, vướng mắc chung';
    case 'PL01':
      return `Trong thực hiện các chỉ tiêu (${appendices.PL01.label})`;
    case 'PL02': {
      const title = pointSections.find(({ section }) => section === place.section)?.title ?? '';
      return `Trong nhiệm vụ thuộc mục ${place.section} (${title})`;
    }
    case 'PL03':
      return `Trong nhiệm vụ tại ${appendices.PL03.label}`;
  }
}

/** Most stated first. */
function items(said: readonly Difficulty[]): Block[] {
  const sorted = [...said].sort((one, other) => other.units.length - one.units.length);
  const rest = sorted.length - mostPerPart;
  return [
    ...sorted.slice(0, mostPerPart).map((one) => bodyText(`- ${sentence(one)}`)),
    ...(rest > 0
      ? [
          bodyText(
            `- Còn ${rest} nội dung khác, nêu tại trang ${resultSheets.difficulties} của bảng tổng hợp.`,
          ),
        ]
      : []),
  ];
}

/** `[Chỉ tiêu 4] Thiếu máy quét (28 xã, phường nêu: UBND xã A; UBND xã B và 26 đơn vị khác).` */
function sentence({ place, text, units }: Difficulty): string {
  const about = place.part === 'PL01' ? `Chỉ tiêu ${place.indicator.tt}: ` : '';
  const words = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  const names = units.map(({ name }) => name);
  const [only] = names;
  if (names.length === 1 && only !== undefined) return `${about}${words} (${only}).`;
  const who = units.every(({ level }) => level === 'commune') ? 'xã, phường' : 'đơn vị';
  return `${about}${words} (${names.length} ${who} nêu: ${some(names, namesShown, 'đơn vị khác')}).`;
}
