/** One line of the register for each file: those at hand, then those of earlier runs that are not given now. */
import { holdingAfter } from '../../consolidation/decisions';
import { isLineOf, linesOf, nameOf } from '../../consolidation/line-of';
import type { Consolidation, RegisterLine } from '../../consolidation/types';
import { appendixIds } from '../../form/columns';
import { unitById } from '../../plan/rows';
import type { AppendixId, PlanPack } from '../../plan/schema';
import { messageOf, outcomeWords } from '../../rules';
import { valueCell } from '../../sheet/build';
import type { Cell } from '../../sheet/model';
import { looks } from '../looks';
import type { Line } from '../table';
import { submittedText } from '../text-cell';
import { timeCell } from '../time';
import { decisionWords, refusalWords, standingWords } from '../words';
import { cellsOf, type RegisterCells } from './cells';
import { hasRows, isEmpty, lacks, openFindings } from './counts';
import type { EarlierFile } from './files';
import { logText } from './log';
import type { EarlierRegister } from './read';
import { flagText, notGivenNow, reportText, shownDecisions } from './words';

/** The file's lines in the order of the register; `earlier` holds what the officer has left in their cells. */
export function fileLines({ plan, register }: Consolidation, earlier: EarlierRegister): Line[] {
  const before = linesBefore(register, earlier);
  return register.map((line) => {
    const { hash } = line.received;
    const isPart = register.some((other) => other.received.hash === hash && other.unit !== line.unit);
    return {
      key: isPart ? `${hash} ${line.unit?.id ?? ''}` : hash,
      cells: cellsOf('files', { ...factsOf(plan, line), ...decisionCells(plan, line, before.get(line)) }),
    };
  });
}

/** The line of each file in the earlier register: its own, else one that it takes over. */
function linesBefore(
  register: readonly RegisterLine[],
  { files }: EarlierRegister,
): ReadonlyMap<RegisterLine, EarlierFile> {
  const registered = linesOf(
    register.map(({ received }) => received),
    files,
  );
  return new Map(
    register.flatMap((line) => {
      const { received, unit } = line;
      const possible = files.filter(
        (file) => isLineOf(file, received, registered) && (file.part === undefined || file.part === unit?.id),
      );
      const before = possible.find((file) => nameOf(file) === nameOf(received)) ?? possible[0];
      return before ? [[line, before] as const] : [];
    }),
  );
}

/** Files that an earlier run has seen and this one was not given: their history is not lost. */
export function absentLines({ plan, register }: Consolidation, earlier: EarlierRegister): Line[] {
  const given = new Set(register.map(({ received }) => nameOf(received)));
  const hashes = new Set(register.map(({ received }) => received.hash));
  const taken = new Set(linesBefore(register, earlier).values());
  return earlier.files
    .filter((line) => !taken.has(line))
    .filter((line) => (line.file === '' ? !hashes.has(line.hash) : !given.has(nameOf(line))))
    .map(({ hash, part, values }) => {
      const unit = unitById(plan, String(values.unitId ?? ''));
      const copied = Object.entries(values).map(([id, value]) => [id, valueCell(value, looks.listText)]);
      return {
        key: part === undefined ? hash : `${hash} ${part}`,
        cells: cellsOf('files', {
          // Keyed as `values` is.
          ...(Object.fromEntries(copied) as RegisterCells),
          ...asDrawn(values),
          unit: valueCell(unit?.name ?? values.unit ?? null, looks.listText),
          standing: valueCell(notGivenNow, looks.listCentre),
        }),
      };
    });
}

/** Values of an earlier line in the looks of their columns. */
function asDrawn(values: EarlierFile['values']): RegisterCells {
  const centred = [...appendixIds, 'outcome'] as const;
  return {
    ...Object.fromEntries(centred.map((id) => [id, valueCell(values[id] ?? null, looks.listCentre)])),
    receivedAt: valueCell(values.receivedAt ?? null, looks.listTime),
    errors: valueCell(values.errors ?? null, looks.listCount),
    warnings: valueCell(values.warnings ?? null, looks.listCount),
    decision: valueCell(values.decision ?? null, looks.listInput),
    reason: submittedText(String(values.reason ?? ''), looks.listInput),
    source: submittedText(String(values.source ?? ''), looks.listInput),
    owner: valueCell(values.owner ?? null, looks.listInput),
    unitId: valueCell(values.unitId ?? null, looks.listCode),
    hash: valueCell(values.hash ?? null, looks.listCode),
  };
}

/** What is known of a file, for its own line and that of the unit for which it counts. */
export function factsOf(plan: PlanPack, line: RegisterLine): RegisterCells {
  const { received, unit, standing, outcome, report, supersededBy } = line;
  return {
    unit: valueCell(unit?.name ?? null, looks.listText),
    ...Object.fromEntries(
      appendixIds.map((appendix) => [
        appendix,
        valueCell(appendixText(plan, line, appendix), looks.listCentre),
      ]),
    ),
    standing: valueCell(standingWords[standing], looks.listCentre),
    outcome: valueCell(outcomeWords.vi[outcome], looks.listCentre),
    receivedAt: timeCell(received.receivedAt),
    report: submittedText(reportText(report), looks.listText),
    file: submittedText(received.file, looks.listText),
    errors: valueCell(openFindings(line, 'error'), looks.listCount),
    warnings: valueCell(openFindings(line, 'warning'), looks.listCount),
    remarks: submittedText(remarksOf(plan, line), looks.listText),
    supersededBy: submittedText(supersededBy ?? '', looks.listText),
    unitId: valueCell(unit?.id ?? null, looks.listCode),
    hash: valueCell(received.hash, looks.listCode),
  };
}

/** In the file itself; what it comes to is of the file as a whole. */
function appendixText(plan: PlanPack, line: RegisterLine, appendix: AppendixId): string | null {
  const { unit, refusal } = line;
  if (refusal !== null || !unit) return null;
  if (!hasRows(plan, unit, appendix)) return '–';
  if (lacks(line, appendix)) return 'Thiếu trang';
  if (isEmpty(line)) return 'Chưa nhập';
  if (openFindings(line, 'error', appendix) > 0) return 'Còn lỗi';
  return openFindings(line, 'warning', appendix) > 0 ? 'Còn cảnh báo' : outcomeWords.vi.valid;
}

function remarksOf(plan: PlanPack, line: RegisterLine): string {
  const reason = reasonOf(plan, line);
  return [...line.flags.map(flagText), ...(reason === '' ? [] : [reason])].join('. ');
}

/** Why a file goes back or cannot be taken: the first error, with what to do, and how many more there are. */
function reasonOf(plan: PlanPack, { received: { content }, outcome, refusal }: RegisterLine): string {
  const findings = content.kind === 'read' ? content.findings : [content.finding];
  const [first, ...more] =
    outcome === 'returned' || outcome === 'not-accepted'
      ? findings.filter(({ severity }) => severity === 'error')
      : [];
  if (!first) return refusal === null ? '' : refusalWords[refusal];
  const others = more.length === 0 ? '' : ` (và ${more.length} lỗi khác, xem trang Lỗi và cảnh báo)`;
  return `${messageOf(first, 'vi', plan)}${others}`;
}

function decisionCells(plan: PlanPack, line: RegisterLine, before: EarlierFile | undefined): RegisterCells {
  const { decisions, refusal, received } = line;
  const holding = holdingAfter(decisions);
  const shown = shownDecisions(holding);
  const { left = {} } = before ?? {};
  const owner = holding.identified && (unitById(plan, holding.identified.unit)?.name ?? '');
  const isOpen = refusal === 'not-ours' || owner !== null || left.owner !== undefined;
  const words = shown.kinds.map((kind) => decisionWords[kind]).join('; ');
  return {
    decision: officerText(left.decision ?? words),
    reason: officerText(left.decision === undefined ? shown.reason || left.reason : left.reason),
    source: officerText(left.decision === undefined ? shown.source || left.source : left.source),
    owner: isOpen ? officerText(left.owner ?? owner ?? '') : valueCell(null, looks.listClosed),
    ...(left.receivedAt === undefined ? {} : { receivedAt: officerText(left.receivedAt) }),
    note: valueCell(null, looks.listInput),
    log: valueCell(logText(plan, decisions) || null, looks.listText),
    hash: valueCell(received.hash, looks.listCode),
  };
}

function officerText(text: string | undefined): Cell {
  return submittedText(text ?? '', looks.listInput);
}
