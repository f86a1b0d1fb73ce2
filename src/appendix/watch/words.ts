/** The word of a watching body, and what is wrong with one, as sentences. */
import type { WatchedLine } from '../../consolidation/types';
import { showNumber } from '../../sheet/numbers';
import { opinionWords } from './layout';
import type { WatchProblem } from './read';

/** `Văn phòng UBND tỉnh: Thay số (đơn vị ghi 45/50). Đếm thiếu hồ sơ giấy.` */
export function watchedText({ by, opinion, reason, stated }: WatchedLine): string {
  const shown = (count: number | null): string => (count === null ? 'trống' : showNumber(count));
  const before =
    opinion === 'replaced' ? ` (đơn vị ghi ${shown(stated.numerator)}/${shown(stated.denominator)})` : '';
  const why = reason === '' ? '' : ` ${reason}`;
  return `${by.name}: ${opinionWords[opinion]}${before}.${why}`;
}

const problemWords: Readonly<Record<'vi' | 'en', Readonly<Record<WatchProblem['kind'], string>>>> = {
  vi: {
    'unknown-word': `ý kiến không phải một trong: ${Object.values(opinionWords).join('; ')}`,
    'no-figures': '"Thay số" cần đủ tử số và mẫu số là số nguyên',
    'no-reason': '"Thay số" cần lý do',
    'more-than-all': 'tử số thay lớn hơn mẫu số thay',
    'figures-without-word': 'có số thay nhưng chưa ghi ý kiến',
  },
  en: {
    'unknown-word': `the opinion is none of: ${Object.values(opinionWords).join('; ')}`,
    'no-figures': 'replacing needs whole numbers for numerator and denominator',
    'no-reason': 'replacing needs a reason',
    'more-than-all': 'the new numerator is larger than the new denominator',
    'figures-without-word': 'new figures stand there without an opinion',
  },
};

/** `Chỉ tiêu 5a, ô J12: …; chưa lấy.` */
export function watchProblemText({ kind, place }: WatchProblem, language: 'vi' | 'en'): string {
  const [cell, left] = language === 'vi' ? ['ô', 'chưa lấy ý kiến này'] : ['cell', 'not taken over'];
  return `${place.sheet}, ${cell} ${place.address}: ${problemWords[language][kind]}; ${left}.`;
}
