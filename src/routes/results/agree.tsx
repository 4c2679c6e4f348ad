import { Hono } from 'hono';
import { noteAgreementStatus } from '../../actions/change-agreement.ts';
import { makeAgreement, mostAgreements, newAgreementSchema } from '../../actions/make-agreement.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { measuredScales } from '../../core/report/figures/measures.ts';
import { listAgreements } from '../../storage/agreements.ts';
import type { Role } from '../../storage/members.ts';
import type { AppContext, AppEnv } from '../app-env.ts';
import { newPress, pressOf } from '../press.ts';
import { readForm } from '../read-body.ts';
import { changeAgreement } from './change-agreement.tsx';
import { type Access, openReport } from './report-access.ts';

/** What readers of a report may agree in their scope. */
export const agree = new Hono<AppEnv>();

agree.route('/', changeAgreement);

agree.post('/:wave/agreements', async (c) => {
  const access = await openReport(c);
  const form = Object.fromEntries(await readForm(c));
  const read = newAgreementSchema.safeParse({
    measure: form.measure,
    text: form.text,
    owner: form.owner,
    due: form.due,
    review: form.review || null,
  });
  if (!read.success) {
    throw new DomainError('agreement.malformed', { field: String(read.error.issues[0]?.path[0]) });
  }
  const { release, definition } = access.scope;
  const known = measuredScales(release, definition).some(
    ({ measure }) => measure.id === read.data.measure,
  );
  if (!known) throw new DomainError('agreement.malformed', { field: 'measure' });
  await makeAgreement(
    c.get('context'),
    actorOf(c),
    idOf(c),
    unitOf(access),
    read.data,
    pressOf(form.once),
  );
  return back(c, 'agreements');
});

agree.post('/:wave/agreements/:agreement', async (c) => {
  const access = await openReport(c);
  const status = (await readForm(c)).get('status');
  const agreement = c.req.param('agreement');
  const of = { wave: idOf(c), unit: unitOf(access), id: agreement };
  await noteAgreementStatus(c.get('context'), actorOf(c), of, String(status ?? ''));
  return back(c, 'agreements');
});

/** What the agreements page needs to offer its forms: where they go, and whether one more fits. */
export async function agreeing(c: AppContext, access: Access) {
  const unit = unitOf(access);
  const agreements = await listAgreements(c.get('context').db, idOf(c));
  const agreed = agreements.filter((agreement) => agreement.unit === unit).length;
  return {
    path: `/results/${idOf(c)}/agreements`,
    once: newPress(),
    query: queryOf(c),
    own: agreements.filter((agreement) => agreement.unit === unit).map(({ id }) => id),
    left: mostAgreements - agreed,
    staffPage: `/w/${idOf(c)}/agreements`,
  };
}

function unitOf({ scope }: Access): string {
  return scope.unit ?? '';
}

function idOf(c: AppContext): string {
  return c.req.param('wave') ?? '';
}

function actorOf(c: AppContext): Role {
  return c.get('right').role;
}

function queryOf(c: AppContext): string {
  const unit = c.req.query('unit');
  return unit ? `?unit=${encodeURIComponent(unit)}` : '';
}

function back(c: AppContext, page: string): Response {
  return c.redirect(`/results/${idOf(c)}/${page}${queryOf(c)}`, 303);
}
