import { DomainError } from '../../core/ground/errors.ts';
import { type Mapping, mappingSchema } from '../../core/roster/mapping.ts';
import { rosterText } from '../../core/roster/roster-text.ts';
import { findRosterMapping } from '../../storage/roster-mappings.ts';
import type { AppContext } from '../app-env.ts';

/** A list as text, and what was said about its columns and values so far. */
export interface UploadedList {
  text: string;
  fileName: string;
  mapping: Mapping;
}

/**
 * The list in a form: a file that was chosen, or the text and the choices that an earlier preview
 * carried along. Null when there is neither.
 * @param field the name of the file's control
 * @throws DomainError `roster.unreadable`, `roster.empty`, `roster.too-large`, `request.malformed`
 */
export async function readList(
  c: AppContext,
  form: FormData,
  field: string,
): Promise<UploadedList | null> {
  const upload = form.get(field);
  const uploaded = upload instanceof File && upload.size > 0 ? upload : null;
  const carried = form.get('text');
  if (!uploaded && typeof carried !== 'string') return null;
  return {
    text: uploaded
      ? await rosterText(new Uint8Array(await uploaded.arrayBuffer()))
      : String(carried),
    fileName: uploaded?.name ?? String(form.get('fileName') ?? ''),
    mapping: carriedMapping(form) ?? (await findRosterMapping(c.get('context').db)),
  };
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
