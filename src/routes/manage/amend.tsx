import { Hono } from 'hono';
import { extendClosing, raiseK } from '../../actions/amend-wave.ts';
import { readTerms } from '../../actions/read-terms.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import type { Problem } from '../../forms/problem.ts';
import { type AmendLimits, readClosingDay, readLargerK } from '../../views/manage/amend-form.ts';
import { AmendPage } from '../../views/manage/amend-page.tsx';
import { type FormValues, formValues } from '../../views/manage/fields.tsx';
import { wavePath } from '../../views/manage/frame.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { readForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';
import { takeNewcomers } from './newcomers.tsx';

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
    const taken = await takeNewcomers(c, form);
    if ('question' in taken) return taken.question;
    if ('added' in taken) return page(c, {}, [], { added: taken.added });
    return page(c, values, taken.problems, { carry: taken.carry });
  } else throw new DomainError('request.malformed', { field: 'kind' });
  return saved(c, wavePath(id, 'amend'));
});

/** @throws DomainError `wave.unknown`, `wave.state` where nothing may change any more, or not yet */
async function limitsOf(c: AppContext): Promise<AmendLimits> {
  const wave = await waveOf(c);
  const { manifest, state } = wave;
  if (!manifest || (state !== 'open' && state !== 'closed')) {
    throw new DomainError('wave.state', { state });
  }
  const { terms } = await readTerms(c.get('context'), wave);
  return {
    opens: manifest.opens,
    closes: terms.closes,
    k: terms.k,
    people: terms.headcount,
    today: dayOf(c.get('context').now.toISOString(), c.get('context').zone),
    zone: c.get('context').zone,
  };
}

async function page(
  c: AppContext,
  values: FormValues,
  problems: Problem[],
  people: { added?: string[]; carry?: Record<string, string> } = {},
) {
  const wave = await waveOf(c);
  const { closes, k } = await limitsOf(c);
  return c.html(
    <AmendPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      closes={closes}
      k={k}
      values={values}
      problems={problems}
      {...people}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
