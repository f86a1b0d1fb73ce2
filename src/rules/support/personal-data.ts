/** Numbers that belong to one person. They are never shown whole: a finding is read by more people than the cell. */

export type PersonalNumber = {
  readonly kind: 'identity' | 'phone';
  /** With the middle left out. */
  readonly masked: string;
};

/** Codes of the provinces of birth, as before the merger of 2025 (Thông tư 59/2021/TT-BCA, Phụ lục I). */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 ' +
    '042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 ' +
    '086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

const alone = (pattern: string) => new RegExp(`(?<![\\d/.,-])${pattern}(?![\\d/-]|[.,]\\d)`, 'g');
/** Twelve digits, in one piece or in threes. */
const identity = alone('\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}');
/** Mobile numbers only: the line of an office is no secret. */
const phone = alone('(?:\\+84|84|0)[ .]?[35789](?:[ .]?\\d){8}');
const links = /\b(?:https?:\/\/|www\.)\S+/gi;

/** Citizen identity numbers and mobile numbers in a text, in that order; links are passed over. */
export function personalNumbers(text: string): readonly PersonalNumber[] {
  const read = text.normalize('NFKC').replace(links, ' ');
  const identities = [...read.matchAll(identity)].flatMap(([found]) => (isIdentity(found) ? [found] : []));
  const rest = identities.reduce((left, found) => left.replace(found, ' '), read);
  return [
    ...identities.map((found) => ({ kind: 'identity' as const, masked: mask(found) })),
    ...[...rest.matchAll(phone)].map(([found]) => ({ kind: 'phone' as const, masked: mask(found) })),
  ];
}

/** Province of birth, then sex with century: 0 to 3 until the year 2099. */
function isIdentity(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  return provinces.has(digits.slice(0, 3)) && /[0-3]/.test(digits.charAt(3));
}

function mask(found: string): string {
  const digits = found.replace(/[^\d+]/g, '');
  return `${digits.slice(0, 3)}•••${digits.slice(-2)}`;
}
