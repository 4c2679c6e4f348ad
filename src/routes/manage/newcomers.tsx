import { addPeople } from '../../actions/add-people.ts';
import { readDefinition } from '../../actions/field-definition.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { needsLook } from '../../core/roster/needs-look.ts';
import { newcomersForm } from '../../forms/amend.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { RosterPreviewPage } from '../../views/manage/roster-preview.tsx';
import type { AppContext } from '../app-env.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, headOf, waveOf } from './frame.ts';
import { listProblem } from './list-problems.ts';
import { carryList, readList, readUploaded } from './list-upload.ts';

/** What can be wrong with one of the newcomers. */
const peopleProblems: Record<string, Problem['code']> = {
  'amendment.known': 'amendKnown',
  'amendment.no-block': 'amendNoBlock',
};

type Taken =
  | { sent: Sent; problems: Problem[]; carry?: Record<string, string> }
  | { question: Response }
  | { added: string[] };

/**
 * Takes a list of newcomers: adds them when everything in it is clear, and asks what is not in the
 * same dialogue as the first staff list, which carries the list along.
 */
export async function takeNewcomers(c: AppContext): Promise<Taken> {
  const field = 'people';
  const { sent, problems: unsure } = await sentForm(c, newcomersForm);
  // The form carries the list along, so that nobody has to choose it again.
  const problems = (unsure ?? []).filter(({ code }) => code !== 'fileAgain');
  try {
    const list = await readList(c);
    if (!list) return { sent, problems: [...problems, { field, code: 'noFile' }] };
    if (problems.length > 0) return { sent, problems, carry: await carryList(list) };
    const { settings, id } = await waveOf(c);
    const definition = await readDefinition(c.get('context'), settings.definition);
    const reading = readUploaded(list, definition);
    const clear = reading.people.length > 0;
    const { step } = list;
    if (clear && (step === 'confirm' || (step !== 'preview' && !needsLook(reading)))) {
      await addPeople(c.get('context'), id, reading.people, list.mapping);
      return { added: reading.people.map(({ number }) => number) };
    }
    const carry = { kind: field, [`sure-${field}`]: 'yes', ...(await carryList(list)) };
    const page = (
      <RosterPreviewPage
        frame={await frameOf(c)}
        wave={headOf(await waveOf(c))}
        definition={definition}
        reading={reading}
        choices={list.choices}
        fileName={list.fileName}
        carry={carry}
        newcomers
      />
    );
    return { question: await c.html(page, clear ? 200 : 422) };
  } catch (error) {
    const code = error instanceof DomainError ? peopleProblems[error.code] : undefined;
    if (!code) return { sent, problems: [listProblem(error, field, c.get('language'))] };
    return { sent, problems: [{ field, code, values: (error as DomainError).details }] };
  }
}
