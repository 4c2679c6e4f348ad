import { Hono } from 'hono';
import { withdrawComment } from '../../actions/withdraw-comment.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { findComment } from '../../core/report/comments/find-comment.ts';
import { withdrawForm } from '../../forms/comments.ts';
import type { Problem } from '../../forms/problem.ts';
import { ConfirmWithdrawPage } from '../../views/report/confirm-withdraw-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { isDesk } from '../audiences.ts';
import { sentForm } from '../read-body.ts';
import { openReport } from '../reports/report-access.ts';

/** Taking a comment out of every view and file: asked once more, with a reason. */
export const withdraw = new Hono<AppEnv>();

const path = '/:wave/comments/withdraw';

withdraw.get(path, (c) => confirmPage(c, c.req.query('comment') ?? '', []));

withdraw.post(path, async (c) => {
  const { scope } = await openAtDesk(c);
  const { values, problems, sent } = await sentForm(c, withdrawForm);
  if (problems) return confirmPage(c, sent.comment?.[0] ?? '', problems);
  await withdrawComment(c.get('context'), scope.release, values.comment, values.reason);
  return c.redirect(backOf(c), 303);
});

async function confirmPage(c: AppContext, id: string, problems: Problem[]) {
  const { scope, withdrawn } = await openAtDesk(c);
  const comment = findComment(scope.release, scope.definition, id);
  if (!comment || withdrawn.has(id)) throw new DomainError('comment.unknown');
  return c.html(
    <ConfirmWithdrawPage
      language={c.get('language')}
      organisation={scope.release.wave.organisation}
      comment={comment}
      action={`${c.req.path}${queryOf(c)}`}
      back={backOf(c)}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

/** @throws DomainError `sign-in.other` for readers who may not withdraw anything */
async function openAtDesk(c: AppContext) {
  if (!isDesk(c.get('right'))) throw new DomainError('sign-in.other');
  return openReport(c, ['withdrawn']);
}

function queryOf(c: AppContext): string {
  const unit = c.req.query('unit');
  return unit ? `?unit=${encodeURIComponent(unit)}` : '';
}

function backOf(c: AppContext): string {
  return `/results/${c.req.param('wave')}/comments${queryOf(c)}`;
}
