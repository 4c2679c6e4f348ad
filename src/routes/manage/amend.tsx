import { Hono } from 'hono';
import { extendClosing, raiseK } from '../../actions/amend-wave.ts';
import { readTerms } from '../../actions/read-terms.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { closingOf, dayOf } from '../../core/ground/local-day.ts';
import { type AmendLimits, amendForm, closesForm, largerKForm } from '../../forms/amend.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { AmendPage } from '../../views/manage/amend-page.tsx';
import { wavePath } from '../../views/manage/frame.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { sentForm, takeForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';
import { takeNewcomers } from './newcomers.tsx';

/** The three things that may change after a manifest is fixed, each public and for ever. */
export const amend = new Hono<AppEnv>();

amend.get('/waves/:wave/amend', (c) => page(c, {}, []));

amend.post('/waves/:wave/amend', async (c) => {
  const context = c.get('context');
  const id = c.req.param('wave');
  const { kind } = await takeForm(c, amendForm);
  if (kind === 'people') {
    const taken = await takeNewcomers(c);
    if ('question' in taken) return taken.question;
    if ('added' in taken) return page(c, {}, [], { added: taken.added });
    return page(c, taken.sent, taken.problems, { carry: taken.carry });
  }
  const limits = await limitsOf(c);
  if (kind === 'closes') {
    const { values, problems, sent } = await sentForm(c, closesForm(limits));
    if (problems) return page(c, sent, problems);
    await extendClosing(context, id, closingOf(values.closes, context.zone));
  } else {
    const { values, problems, sent } = await sentForm(c, largerKForm(limits));
    if (problems) return page(c, sent, problems);
    await raiseK(context, id, values.k);
  }
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
  values: Sent,
  problems: Problem[],
  people: { added?: string[]; carry?: Record<string, string> } = {},
) {
  const wave = await waveOf(c);
  const { closes, k } = await limitsOf(c);
  return c.html(
    <AmendPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      closes={dayOf(closes, c.get('context').zone)}
      k={k}
      values={values}
      problems={problems}
      {...people}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
