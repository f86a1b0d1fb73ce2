/** Whose sheets these are: several units' forms may stand side by side in one workbook. */
import { sheetNames } from '../form/names';
import type { Mark } from '../form/mark';
import { appendixIds } from '../form/columns';
import type { AppendixId } from '../plan/schema';
import { readText } from './readings';
import { isEmptyRow } from './entries';
import type { IdentitySheet } from './identity';
import type { Identity, Submission, SubmittedSheet } from './types';

/** A sheet that says something about a form. */
export type Part =
  | { readonly kind: 'form'; readonly mark: Mark | null; readonly sheet: SubmittedSheet }
  | { readonly kind: 'info'; readonly mark: Mark | null; readonly info: Submission['info'] }
  | { readonly kind: 'identity'; readonly sheet: IdentitySheet };

type Owner = Pick<Identity, 'plan' | 'unit' | 'period'>;

const ownerKey = ({ plan, unit, period }: Owner): string => [plan, unit, period].join(' ');

/** One submission for each unit, plan and period; when nothing says whose the sheets are, one of nobody. */
export function assemble(parts: readonly Part[]): readonly Submission[] {
  const owners = ownersOf(parts);
  const home = homeOf(parts, owners);
  if (owners.length === 0) return [submissionOf(null, parts, null)];
  return owners.map((owner) => submissionOf(owner, parts, home));
}

/** Owners of form sheets; only where no form sheet says one, those of the sheets that go with them. */
function ownersOf(parts: readonly Part[]): readonly Owner[] {
  const forms = parts.filter(({ kind }) => kind === 'form').flatMap(ownerOf);
  const identities = parts.filter(({ kind }) => kind === 'identity').flatMap(ownerOf);
  const unmarked = parts.some((part) => part.kind === 'form' && ownerOf(part).length === 0);
  const all =
    forms.length === 0
      ? [...identities, ...parts.flatMap(ownerOf)]
      : [...forms, ...(unmarked && identities.length === 1 ? identities : [])];
  return [...new Map(all.map((owner) => [ownerKey(owner), owner])).values()];
}

/** Whose a sheet without a mark is: the only identity sheet's unit, else the only unit there is. */
function homeOf(parts: readonly Part[], owners: readonly Owner[]): Owner | null {
  const identities = parts.filter(({ kind }) => kind === 'identity').flatMap(ownerOf);
  if (identities.length === 1) return identities[0] ?? null;
  return identities.length === 0 && owners.length === 1 ? (owners[0] ?? null) : null;
}

/** What the part itself says; none or one. */
function ownerOf(part: Part): readonly Owner[] {
  if (part.kind === 'identity') return [part.sheet.identity];
  return part.mark && part.mark.unit !== '' ? [part.mark] : [];
}

function belongs(part: Part, owner: Owner | null, home: Owner | null): boolean {
  const [said] = ownerOf(part);
  if (owner === null) return said === undefined;
  if (said) return ownerKey(said) === ownerKey(owner);
  if (part.kind === 'info') {
    const unit = readText(part.info.unitId?.cell).trim();
    if (unit !== '') return unit === owner.unit;
  }
  return home !== null && ownerKey(home) === ownerKey(owner);
}

function submissionOf(owner: Owner | null, parts: readonly Part[], home: Owner | null): Submission {
  const own = parts.filter((part) => belongs(part, owner, home));
  const forms = own.flatMap((part) => (part.kind === 'form' ? [part.sheet] : []));
  const identity = own.flatMap((part) => (part.kind === 'identity' ? [part.sheet] : []))[0];
  const info = own.flatMap((part) => (part.kind === 'info' ? [part.info] : []))[0];
  const chosen = appendixIds.map((appendix) => choose(forms, appendix, owner));
  return {
    identity: identity?.identity ?? identityOfMarks(own),
    info: info ?? {},
    sheets: Object.fromEntries(chosen.flatMap((sheet) => (sheet ? [[sheet.appendix, sheet]] : []))),
    copies: forms.filter((sheet) => !chosen.includes(sheet)),
    issued: identity?.issued ?? null,
    previous: identity?.previous ?? new Map(),
    ...(identity?.explained ? { explained: identity.explained } : {}),
  };
}

function identityOfMarks(parts: readonly Part[]): Identity | null {
  const [mark] = parts.flatMap((part) => (part.kind !== 'identity' && part.mark ? [part.mark] : []));
  if (!mark) return null;
  const { format, plan, unit, period, version } = mark;
  return { format, plan, unit, period, version, stampedAt: '', from: 'marks' };
}

/** Of several sheets of one appendix: one with entries, then the one that has the name it was given. */
function choose(forms: readonly SubmittedSheet[], appendix: AppendixId, owner: Owner | null) {
  const names = [sheetNames[appendix], `${sheetNames[appendix]} ${owner?.unit ?? ''}`];
  const weight = ({ name, rows, grid }: SubmittedSheet): number =>
    (rows.some((row) => !isEmptyRow(row)) ? 4 : 0) +
    (grid.visibility === undefined || grid.visibility === 'visible' ? 2 : 0) +
    (names.includes(name) ? 1 : 0);
  return forms
    .filter((sheet) => sheet.appendix === appendix)
    .reduce<SubmittedSheet | undefined>(
      (best, sheet) => (best && weight(best) >= weight(sheet) ? best : sheet),
      undefined,
    );
}
