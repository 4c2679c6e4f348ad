import { DomainError } from '../../core/ground/errors.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import { type Mapping, mappingFromForm, mappingSchema } from '../../core/roster/mapping.ts';
import { rosterLimits } from '../../core/roster/read-people.ts';
import {
  type ReadingChoices,
  type RosterReading,
  readRoster,
} from '../../core/roster/read-roster.ts';
import { findRosterMapping } from '../../storage/roster-mappings.ts';
import type { AppContext } from '../app-env.ts';
import { packFile, unpackFile } from './carried-file.ts';
import { readingChoices } from './reading-choices.ts';

/** A list as HR uploaded it, and what was said so far about how to read it. */
export interface UploadedList {
  bytes: Uint8Array;
  fileName: string;
  mapping: Mapping;
  choices: ReadingChoices;
}

/**
 * The list in a form: a file that was chosen, else the one that an earlier page carried along, else
 * a pasted `text`; with the choices of the form. Null when there is none.
 * @param field the name of the file's control
 * @throws DomainError `roster.too-large`, `request.malformed`
 */
export async function readList(
  c: AppContext,
  form: FormData,
  field: string,
): Promise<UploadedList | null> {
  const upload = form.get(field);
  const bytes = await bytesIn(form, upload);
  if (!bytes) return null;
  const remembered = carriedMapping(form) ?? (await findRosterMapping(c.get('context').db));
  return {
    bytes,
    fileName:
      upload instanceof File && upload.size > 0 ? upload.name : String(form.get('fileName') ?? ''),
    mapping: mappingFromForm(form, remembered),
    choices: readingChoices(form, dayOf(c.get('context').now.toISOString(), c.get('context').zone)),
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
  form: FormData,
  upload: FormDataEntryValue | null,
): Promise<Uint8Array | null> {
  if (upload instanceof File && upload.size > 0) {
    if (upload.size > rosterLimits.bytes)
      throw new DomainError('roster.too-large', { megabytes: 10 });
    return new Uint8Array(await upload.arrayBuffer());
  }
  const carried = form.get('list');
  if (typeof carried === 'string' && carried !== '') return unpackFile(carried);
  const text = form.get('text');
  return typeof text === 'string' ? new TextEncoder().encode(text) : null;
}

/** What HR chose in an earlier preview of this list. */
function carriedMapping(form: FormData): Mapping | null {
  const carried = form.get('mapping');
  if (typeof carried !== 'string') return null;
  try {
    return mappingSchema.parse(JSON.parse(carried));
  } catch {
    throw new DomainError('request.malformed', { field: 'mapping' });
  }
}
