/** Times as an officer in Vietnam reads them. */
import { valueCell } from '../sheet/build';
import { serialOfDate } from '../sheet/dates';
import type { Cell } from '../sheet/model';
import { looks } from './looks';
import { submittedText } from './text-cell';

/** Vietnam keeps UTC+7 all year. */
const zoneHours = 7;

/** An ISO time as a serial number of Vietnam's clock; one that is no time stands as it is. */
export function timeCell(iso: string): Cell {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return submittedText(iso, looks.listCentre);
  const local = new Date(time + zoneHours * 3_600_000).toISOString();
  const [hours = 0, minutes = 0, seconds = 0] = local.slice(11, 19).split(':').map(Number);
  const share = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return valueCell(serialOfDate(local.slice(0, 10)) + share, looks.listTime);
}
