/** Sets that Excel announces beside ExcelApi, with the minor version. */
const SETS: Readonly<Record<string, number>> = {
  DelayForCellEdit: 1,
  DialogApi: 1,
  AddInCommands: 1,
  RibbonApi: 0,
  SharedRuntime: 1,
};

/** What `Office.context.requirements.isSetSupported` answers for a host at ExcelApi 1.`minor`. */
export function isSetSupported(minor: number, name: string, version: string | number = '1.1'): boolean {
  const supported = name === 'ExcelApi' ? minor : SETS[name];
  const [major = 1, wanted = 0] = String(version).split('.').map(Number);
  return supported !== undefined && (major < 1 || (major === 1 && wanted <= supported));
}
