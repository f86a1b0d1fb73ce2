/** Sets that Excel announces beside ExcelApi, with the minor version. */
const SETS: Readonly<Record<string, number>> = {
  AddInCommands: 1,
  DelayForCellEdit: 1,
  DialogApi: 1,
  SharedRuntime: 1,
};

/** What `Office.context.requirements.isSetSupported` answers for a host at ExcelApi 1.`minor`. */
export function isSetSupported(minor: number, name: string, version: string | number = '1.1'): boolean {
  const supported = name === 'ExcelApi' ? minor : SETS[name];
  const [major = 1, wanted = 0] = String(version).split('.').map(Number);
  return supported !== undefined && (major < 1 || (major === 1 && wanted <= supported));
}

/** The same as the matrix that Excel hands to office.js. */
export function announcedSets(minor: number): Readonly<Record<string, string>> {
  const sets = Object.entries(SETS).map(([name, version]) => [name, `1.${version}`] as const);
  return { ...Object.fromEntries(sets), ExcelApi: `1.${minor}` };
}
