import { addPeople } from '../../actions/add-people.ts';
import { readDefinition } from '../../actions/field-definition.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { mappingFromForm } from '../../core/roster/mapping.ts';
import { readRoster } from '../../core/roster/read-roster.ts';
import { unsure } from '../../views/manage/amend-form.ts';
import { formValues } from '../../views/manage/fields.tsx';
import type { Problem } from '../../views/manage/problems.tsx';
import { RosterPreviewPage } from '../../views/manage/roster-preview.tsx';
import type { AppContext } from '../app-env.ts';
import { frameOf, headOf, waveOf } from './frame.ts';
import { readList } from './list-upload.ts';

/** What can be wrong with a list of newcomers as a whole, or with one of them. */
const peopleProblems: Record<string, Problem['code']> = {
  'roster.unreadable': 'rosterUnreadable',
  'roster.empty': 'rosterEmpty',
  'roster.too-large': 'rosterTooLarge',
  'amendment.known': 'amendKnown',
  'amendment.no-block': 'amendNoBlock',
};

type Taken = { problems: Problem[] } | { question: Response } | { added: string[] };

/**
 * Takes a list of newcomers: adds them when everything in it is clear, and asks what is not in the
 * same dialogue as the first staff list, which carries the list along.
 */
export async function takeNewcomers(c: AppContext, form: FormData): Promise<Taken> {
  const field = 'people';
  const problems = unsure(formValues(form), field);
  try {
    const list = await readList(c, form, field);
    if (!list) problems.push({ field, code: 'noFile' });
    if (problems.length > 0 || !list) return { problems };
    const { settings, id } = await waveOf(c);
    const definition = await readDefinition(c.get('context'), settings.definition);
    const { text, fileName } = list;
    const mapping = mappingFromForm(form, list.mapping);
    const reading = readRoster({ text, definition, mapping });
    if (reading.people.length > 0 && form.get('step') !== 'preview') {
      await addPeople(c.get('context'), id, reading.people, mapping);
      return { added: reading.people.map(({ number }) => number) };
    }
    const page = (
      <RosterPreviewPage
        frame={await frameOf(c)}
        wave={headOf(await waveOf(c))}
        definition={definition}
        reading={reading}
        mapping={mapping}
        fileName={fileName}
        carry={{
          kind: field,
          [`sure-${field}`]: 'yes',
          text,
          fileName,
          mapping: JSON.stringify(mapping),
        }}
        newcomers
      />
    );
    return { question: await c.html(page, reading.people.length > 0 ? 200 : 422) };
  } catch (error) {
    const code = error instanceof DomainError ? peopleProblems[error.code] : undefined;
    if (!code) throw error;
    return { problems: [{ field, code, values: (error as DomainError).details }] };
  }
}
