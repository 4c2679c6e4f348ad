import { Hono } from 'hono';
import {
  agreeAction,
  mostActions,
  newActionSchema,
  noteActionStatus,
} from '../../actions/agree-action.ts';
import { withdrawComment } from '../../actions/withdraw-comment.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { measuredScales } from '../../core/report/figures/measures.ts';
import { listActions } from '../../storage/agreed-actions.ts';
import type { AppContext, AppEnv } from '../app-env.ts';
import { type Access, openReport } from './report-access.ts';

/** What readers of a report may change: the agreed actions of their scope, and HR the comments. */
export const agree = new Hono<AppEnv>();

agree.post('/:wave/actions', async (c) => {
  const access = await openReport(c);
  const form = await c.req.parseBody();
  const read = newActionSchema.safeParse({
    measure: form.measure,
    text: form.text,
    owner: form.owner,
    due: form.due,
    review: form.review || null,
  });
  if (!read.success) {
    throw new DomainError('action.malformed', { field: String(read.error.issues[0]?.path[0]) });
  }
  const { release, definition } = access.scope;
  const known = measuredScales(release, definition).some(
    ({ measure }) => measure.id === read.data.measure,
  );
  if (!known) throw new DomainError('action.malformed', { field: 'measure' });
  await agreeAction(c.get('context'), actorOf(c), idOf(c), unitOf(access), read.data);
  return back(c, 'actions');
});

agree.post('/:wave/actions/:action', async (c) => {
  const access = await openReport(c);
  const { status } = await c.req.parseBody();
  const action = c.req.param('action');
  await noteActionStatus(
    c.get('context'),
    actorOf(c),
    idOf(c),
    unitOf(access),
    action,
    String(status ?? ''),
  );
  return back(c, 'actions');
});

agree.post('/:wave/comments/withdraw', async (c) => {
  if (c.get('grant').role !== 'hr') throw new DomainError('sign-in.other');
  const { release } = await openReport(c);
  const { comment } = await c.req.parseBody();
  await withdrawComment(c.get('context'), release, String(comment ?? ''));
  return back(c, 'comments');
});

/** What the actions page needs to offer its forms: where they go, and whether one more fits. */
export async function agreeing(c: AppContext, access: Access) {
  const unit = unitOf(access);
  const actions = await listActions(c.get('context').db, idOf(c));
  const agreed = actions.filter((action) => action.unit === unit).length;
  return {
    path: `/results/${idOf(c)}/actions`,
    query: queryOf(c),
    own: actions.filter((action) => action.unit === unit).map(({ id }) => id),
    left: mostActions - agreed,
    staffPage: `/w/${idOf(c)}/actions`,
  };
}

function unitOf({ scope }: Access): string {
  return scope.unit ?? '';
}

function idOf(c: AppContext): string {
  return c.req.param('wave') ?? '';
}

function actorOf(c: AppContext): 'hr' | 'viewer' {
  return c.get('grant').role === 'hr' ? 'hr' : 'viewer';
}

function queryOf(c: AppContext): string {
  const unit = c.req.query('unit');
  return unit ? `?unit=${encodeURIComponent(unit)}` : '';
}

function back(c: AppContext, page: string): Response {
  return c.redirect(`/results/${idOf(c)}/${page}${queryOf(c)}`, 303);
}
