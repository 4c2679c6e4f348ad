import { DomainError } from '../../core/ground/errors.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import { type Mapping, mappingFromForm, mappingSchema } from '../../core/roster/mapping.ts';
import { rosterLimits } from '../../core/roster/read-people.ts';
import {
  type ReadingChoices,
  type RosterReading,
  readRoster,
} from '../../core/roster/read-roster.ts';
import { readingChoices, type SentList, staffListForm } from '../../forms/staff-list.ts';
import { findRosterMapping } from '../../storage/roster-mappings.ts';
import type { AppContext } from '../app-env.ts';
import { sentForm } from '../read-body.ts';
import { packFile, unpackFile } from './carried-file.ts';

/** A list as HR uploaded it, and what was said so far about how to read it. */
export interface UploadedList {
  bytes: Uint8Array;
  fileName: string;
  mapping: Mapping;
  choices: ReadingChoices;
  /** Which button of the preview was pressed: `confirm`, `preview`, or none. */
  step: string;
}

/**
 * The list in a form: a file that was chosen, else the one that an earlier page carried along, else
 * a pasted `text`; with the choices of the form. Null when there is none.
 * @throws DomainError `roster.too-large`, `request.malformed`
 */
export async function readList(c: AppContext): Promise<UploadedList | null> {
  const { values: list, problems, sent } = await sentForm(c, staffListForm);
  if (problems) throw new DomainError('request.malformed', { field: problems[0]?.field ?? '' });
  const upload = list.roster ?? list.people;
  const bytes = await bytesIn(list, upload);
  if (!bytes) return null;
  const remembered = carriedMapping(list) ?? (await findRosterMapping(c.get('context').db));
  return {
    bytes,
    fileName: upload?.name ?? list.fileName,
    mapping: mappingFromForm(
      Object.entries(sent).flatMap(([name, all]) => all.map((one) => [name, one] as const)),
      remembered,
    ),
    step: list.step,
    choices: readingChoices(list, dayOf(c.get('context').now.toISOString(), c.get('context').zone)),
  };
}

/** Reads the people of an uploaded list. @throws as `readRoster` */
export function readUploaded(
  { bytes, mapping, choices }: UploadedList,
  definition: Parameters<typeof readRoster>[0]['definition'],
): RosterReading {
  return readRoster({ bytes, definition, mapping, choices });
}

/** The hidden fields that bring a list back with the next form. */
export async function carryList({ bytes, fileName, mapping }: UploadedList) {
  return { list: await packFile(bytes), fileName, mapping: JSON.stringify(mapping) };
}

async function bytesIn(
  { list, text: [pasted] }: SentList,
  upload: File | null,
): Promise<Uint8Array | null> {
  if (upload) {
    if (upload.size > rosterLimits.bytes)
      throw new DomainError('roster.too-large', { megabytes: 10 });
    return new Uint8Array(await upload.arrayBuffer());
  }
  if (list !== '') return unpackFile(list);
  return pasted === undefined ? null : new TextEncoder().encode(pasted);
}

/** What HR chose in an earlier preview of this list. */
function carriedMapping({ mapping: carried }: SentList): Mapping | null {
  if (carried === '') return null;
  try {
    return mappingSchema.parse(JSON.parse(carried));
  } catch {
    throw new DomainError('request.malformed', { field: 'mapping' });
  }
}
