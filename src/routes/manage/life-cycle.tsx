import { Hono } from 'hono';
import { closeWave } from '../../actions/close-wave.ts';
import { deleteDraft } from '../../actions/delete-draft.ts';
import { fixManifest } from '../../actions/fix-manifest.ts';
import { openWave } from '../../actions/open-wave.ts';
import { cancelWave } from '../../actions/purge-wave.ts';
import { returnToDraft } from '../../actions/return-to-draft.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { cancelForm, type StepName, stepForm, steps } from '../../forms/steps.ts';
import { ConfirmPage } from '../../views/manage/confirm-page.tsx';
import { wavePath } from '../../views/manage/frame.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { originOf } from '../origin-of.ts';
import { sentForm } from '../read-body.ts';
import { factsOf, frameOf, saved } from './frame.ts';

/** The steps of a wave that cannot be taken back, each asked once more, and the one that can. */
export const lifeCycle = new Hono<AppEnv>();

for (const step of steps) {
  lifeCycle.get(`/waves/:wave/${step}`, (c) => confirmPage(c, step, {}, []));
  lifeCycle.post(`/waves/:wave/${step}`, async (c) => {
    const id = c.req.param('wave');
    if (step === 'cancel') {
      const { values, problems, sent } = await sentForm(c, cancelForm);
      if (problems) return confirmPage(c, step, sent, problems);
      await cancelWave(c.get('context'), id, values.reason);
    } else {
      const { problems, sent } = await sentForm(c, stepForm);
      if (problems) return confirmPage(c, step, sent, problems);
      await take(c, step, id);
    }
    return saved(c, step === 'delete' ? '/manage' : wavePath(id), step);
  });
}

lifeCycle.post('/waves/:wave/unplan', async (c) => {
  await returnToDraft(c.get('context'), c.req.param('wave'));
  return saved(c, wavePath(c.req.param('wave')), 'unplan');
});

function take(c: AppContext, step: Exclude<StepName, 'cancel'>, id: string): Promise<void> {
  const { context } = c.var;
  if (step === 'fix') return fixManifest(context, id, originOf(c));
  if (step === 'open') return openWave(context, 'hr', id);
  if (step === 'close') return closeWave(context, 'hr', id);
  return deleteDraft(context, id);
}

async function confirmPage(c: AppContext, step: StepName, values: Sent, problems: Problem[]) {
  return c.html(
    <ConfirmPage
      frame={await frameOf(c)}
      facts={await factsOf(c)}
      step={step}
      values={values}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
