import { DomainError } from '../ground/errors.ts';
import { decode } from './decode.ts';
import { rosterLimits } from './read-roster.ts';

/**
 * The text of an uploaded staff list, CSV or Excel (`.xlsx`), ready for `readRoster`. The Excel
 * reader is loaded only when somebody brings such a file.
 *
 * @throws DomainError `roster.too-large`, `roster.unreadable`.
 */
export async function rosterText(bytes: Uint8Array): Promise<string> {
  if (bytes.length > rosterLimits.bytes)
    throw new DomainError('roster.too-large', { megabytes: 10 });
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!zipped) return decode(bytes).text;
  const { textFromXlsx } = await import('./xlsx.ts');
  return textFromXlsx(bytes);
}
