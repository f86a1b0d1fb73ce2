/** `Khó khăn, vướng mắc`: by part of the plan and group of units, the same said once with how many say it. */
import type { Consolidation, Difficulty, DifficultyPlace } from '../consolidation/types';
import type { PlanPack } from '../plan/schema';
import { SheetDraft, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import { textHash } from '../plan/text';
import { pieces } from './fold';
import { resultMark } from './head';
import { finishList } from './list';
import { looks } from './looks';
import type { ResultNaming } from './names';
import { officerNote } from './officer';
import { projectText } from './pl03';
import type { Line, TableColumn } from './table';
import { submittedText } from './text-cell';

const widths = { what: 34, text: 56, units: 46 } as const;
/** Points: a longer list of units goes on in the next row. */
const tallestRow = 300;

const columns: readonly TableColumn[] = [
  { header: 'Phần', width: 16 },
  { header: 'Chỉ tiêu, nhiệm vụ', width: widths.what },
  { header: 'Nhóm đơn vị', width: 18 },
  { header: 'Số đơn vị nêu', width: 14 },
  { header: 'Nội dung', width: widths.text },
  { header: 'Đơn vị nêu', width: widths.units },
  { header: officerNote, width: 28 },
];

export function difficultiesSheet(consolidation: Consolidation, names: ResultNaming): Sheet {
  return finishList(new SheetDraft(names.difficulties), {
    title: 'Khó khăn, vướng mắc và kiến nghị',
    about: `Kỳ báo cáo: ${consolidation.period.name}. Nội dung giống hoặc gần giống nhau được gộp một dòng, nguyên văn của đơn vị đứng đầu.`,
    mark: resultMark(consolidation),
    columns,
    lines: consolidation.difficulties.flatMap((one) => difficultyLines(consolidation.plan, one)),
  });
}

function difficultyLines(plan: PlanPack, difficulty: Difficulty): Line[] {
  const { place, group, text, units } = difficulty;
  const { part, number, what } = placeWords(plan, place);
  const room = (width: number) => ({ width, font: looks.listText.font, height: tallestRow });
  const texts = pieces(text, room(widths.text));
  const names = pieces(units.map(({ name }) => name).join('; '), room(widths.units));
  const key = [part, number, group?.id ?? '', textHash(text)].join(' ');
  return Array.from({ length: Math.max(texts.length, names.length) }, (_none, index) => ({
    key,
    cells: [
      valueCell(part, looks.listCentre),
      valueCell(what, looks.listText),
      valueCell(group?.name ?? 'Đơn vị khác', looks.listText),
      valueCell(index === 0 ? countText(difficulty) : null, looks.listCentre),
      submittedText(texts[index] ?? '', looks.listText),
      valueCell(names[index] ?? null, looks.listText),
      valueCell(null, looks.listInput),
    ],
  }));
}

/** `28 xã, phường nêu`. */
function countText({ units, nearly }: Difficulty): string {
  const who = units.every(({ level }) => level === 'commune') ? 'xã, phường' : 'đơn vị';
  return `${units.length} ${who} nêu${nearly > 0 ? ` (${nearly} ghi gần giống)` : ''}`;
}

interface PlaceWords {
  readonly part: string;
  readonly number: string;
  readonly what: string;
}

function placeWords({ appendices, pointSections }: PlanPack, place: DifficultyPlace): PlaceWords {
  switch (place.part) {
    case 'general': {
      const what = place.what === 'difficulty' ? 'Khó khăn, vướng mắc chung' : 'Đề xuất, kiến nghị';
      return { part: 'Chung', number: place.what, what };
    }
    case 'PL01': {
      const { tt, text } = place.indicator;
      return { part: appendices.PL01.label, number: `${tt}`, what: `${tt}. ${text}` };
    }
    case 'PL02': {
      const title = pointSections.find(({ section }) => section === place.section)?.title ?? '';
      return { part: 'Phần II', number: `${place.section}`, what: `Mục ${place.section}. ${title}` };
    }
    case 'PL03': {
      const { key, part, entry, project } = place.row;
      return {
        part: appendices.PL03.label,
        number: key,
        what: `${part.no}.${entry.tt} ${projectText(project)}`,
      };
    }
  }
}
