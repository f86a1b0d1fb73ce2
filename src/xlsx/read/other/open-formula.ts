/** OpenFormula (ISO/IEC 26300 part 2) in Excel's spelling: enough to show it and to see where it looks. */

/** Excel's own limit ("Excel specifications and limits", support.microsoft.com); longer ones are kept as they are. */
const LONGEST = 8192;

/** `of:=SUM([.A1:.B2];[$Sheet1.C1])` → `SUM(A1:B2,Sheet1!C1)`, without the leading `=`. */
export function excelFormula(written: string): string {
  const formula = written.replace(/^(?:\w+:)?=/, '');
  if (formula.length > LONGEST) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : outsideText(part)))
    .join('');
}

function outsideText(part: string): string {
  return part
    .split(/(\[[^\]]*\])/)
    .map((piece, index) => (index % 2 === 1 ? reference(piece.slice(1, -1)) : piece.replaceAll(';', ',')))
    .join('');
}

/** `.A1`, `$Sheet1.A1:.B2`, `'file:///C:/a.ods'#$Sheet1.A1`; what is none of them stays as it is. */
function reference(text: string): string {
  const source = /^'(?:[^']*[/\\])?([^'/\\]+)'#/.exec(text);
  const ends = text.slice(source?.[0].length ?? 0).split(/:(?=[^']*(?:'[^']*'[^']*)*$)/);
  const cells = ends.map((end) => {
    const match = /^\$?('(?:[^']|'')*'|[^.']*)\.(\$?[A-Z]*\$?\d*)$/.exec(end);
    if (!match) return null;
    const [, sheet = '', place = ''] = match;
    return { sheet, place };
  });
  const [first, last] = cells;
  if (!first || last === null) return `[${text}]`;
  const file = source?.[1] === undefined ? '' : `[${source[1]}]`;
  const sheet = file + first.sheet;
  return `${sheet === '' ? '' : `${sheet}!`}${first.place}${last ? `:${last.place}` : ''}`;
}
