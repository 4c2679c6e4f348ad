import { Hono } from 'hono';
import { addPeople } from '../../actions/add-people.ts';
import { extendClosing, raiseK } from '../../actions/amend-wave.ts';
import { readDefinition } from '../../actions/field-definition.ts';
import { readTerms } from '../../actions/read-terms.ts';
import { DomainError } from '../../core/errors.ts';
import { type RosterReading, readRoster } from '../../core/roster/read-roster.ts';
import { rosterText } from '../../core/roster/roster-text.ts';
import { findRosterMapping } from '../../storage/roster-mappings.ts';
import {
  type AmendLimits,
  readClosingDay,
  readLargerK,
  unsure,
} from '../../views/manage/amend-form.ts';
import { AmendPage } from '../../views/manage/amend-page.tsx';
import { type FormValues, formValues } from '../../views/manage/fields.tsx';
import { wavePath } from '../../views/manage/frame.tsx';
import { dayOf } from '../../views/manage/local-day.ts';
import type { Problem } from '../../views/manage/problems.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { readForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** The three things that may change after a manifest is fixed, each public and for ever. */
export const amend = new Hono<AppEnv>();

amend.get('/waves/:wave/amend', (c) => page(c, {}, []));

amend.post('/waves/:wave/amend', async (c) => {
  const context = c.get('context');
  const id = c.req.param('wave');
  const form = await readForm(c);
  const values = formValues(form);
  const [kind] = values.kind ?? [];
  const limits = await limitsOf(c);
  if (kind === 'closes') {
    const { closes, problems } = readClosingDay(values, limits);
    if (problems.length > 0) return page(c, values, problems);
    await extendClosing(context, id, closes);
  } else if (kind === 'k') {
    const { k, problems } = readLargerK(values, limits);
    if (problems.length > 0) return page(c, values, problems);
    await raiseK(context, id, k);
  } else if (kind === 'people') {
    const { reading, problems } = await takePeople(c, form, values);
    if (problems.length > 0) return page(c, values, problems, reading);
  } else throw new DomainError('request.malformed', { field: 'kind' });
  return saved(c, wavePath(id, 'amend'));
});

/** What can be wrong with a list of newcomers as a whole, or with one of them. */
const peopleProblems: Record<string, Problem['code']> = {
  'roster.unreadable': 'rosterUnreadable',
  'roster.empty': 'rosterEmpty',
  'roster.too-large': 'rosterTooLarge',
  'amendment.known': 'amendKnown',
  'amendment.no-block': 'amendNoBlock',
};

async function takePeople(
  c: AppContext,
  form: FormData,
  values: FormValues,
): Promise<{ reading?: RosterReading; problems: Problem[] }> {
  const problems = unsure(values, 'people');
  const field = 'people';
  const file = form.get(field);
  if (!(file instanceof File) || file.size === 0) problems.push({ field, code: 'noFile' });
  if (problems.length > 0 || !(file instanceof File)) return { problems };
  const context = c.get('context');
  const { id, settings } = await waveOf(c);
  try {
    const reading = readRoster({
      text: await rosterText(new Uint8Array(await file.arrayBuffer())),
      definition: await readDefinition(context, settings.definition),
      mapping: await findRosterMapping(context.db),
    });
    if (reading.people.length === 0) {
      return { reading, problems: [{ field, code: 'amendFaults' }] };
    }
    await addPeople(context, id, reading.people);
    return { problems: [] };
  } catch (error) {
    const code = error instanceof DomainError ? peopleProblems[error.code] : undefined;
    if (!code) throw error;
    return { problems: [{ field, code, values: (error as DomainError).details }] };
  }
}

/** @throws DomainError `wave.unknown`, `wave.state` where nothing may change any more, or not yet */
async function limitsOf(c: AppContext): Promise<AmendLimits> {
  const { manifest, state } = await waveOf(c);
  if (!manifest || (state !== 'open' && state !== 'closed')) {
    throw new DomainError('wave.state', { state });
  }
  const { terms } = await readTerms(c.get('context'), manifest);
  return {
    opens: manifest.opens,
    closes: terms.closes,
    k: terms.k,
    people: Object.values(terms.headcounts).reduce((sum, headcount) => sum + headcount, 0),
    today: dayOf(c.get('context').now.toISOString()),
  };
}

async function page(
  c: AppContext,
  values: FormValues,
  problems: Problem[],
  reading?: RosterReading,
) {
  const wave = await waveOf(c);
  const { closes, k } = await limitsOf(c);
  return c.html(
    <AmendPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      definition={await readDefinition(c.get('context'), wave.settings.definition)}
      closes={closes}
      k={k}
      values={values}
      problems={problems}
      reading={reading}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
