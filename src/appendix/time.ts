/** Times as an officer in Vietnam reads them. */
import { valueCell } from '../sheet/build';
import type { Cell } from '../sheet/model';
import { serialOfTime } from '../sheet/times';
import { looks } from './looks';
import { submittedText } from './text-cell';

/** An ISO time as a serial number of Vietnam's clock; one that is no time stands as it is. */
export function timeCell(iso: string): Cell {
  const serial = serialOfTime(iso);
  return serial === null ? submittedText(iso, looks.listCentre) : valueCell(serial, looks.listTime);
}
