import { Hono } from 'hono';
import { closeWave } from '../../actions/close-wave.ts';
import { deleteDraft } from '../../actions/delete-draft.ts';
import { fixManifest } from '../../actions/fix-manifest.ts';
import { openWave } from '../../actions/open-wave.ts';
import { cancelWave } from '../../actions/purge-wave.ts';
import { returnToDraft } from '../../actions/return-to-draft.ts';
import type { Problem } from '../../forms/problem.ts';
import { ConfirmPage } from '../../views/manage/confirm-page.tsx';
import { type FormValues, formValues } from '../../views/manage/fields.tsx';
import { wavePath } from '../../views/manage/frame.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { readForm } from '../read-body.ts';
import { factsOf, frameOf, saved } from './frame.ts';

/** The steps of a wave that cannot be taken back, each asked once more, and the one that can. */
export const lifeCycle = new Hono<AppEnv>();

const stepNames = ['fix', 'open', 'close', 'cancel', 'delete'] as const;
type StepName = (typeof stepNames)[number];

for (const step of stepNames) {
  lifeCycle.get(`/waves/:wave/${step}`, (c) => confirmPage(c, step, {}, []));
  lifeCycle.post(`/waves/:wave/${step}`, async (c) => {
    const values = formValues(await readForm(c));
    const reason = values.reason?.[0]?.trim() ?? '';
    const problems: Problem[] = [];
    if (step === 'cancel' && reason === '') problems.push({ field: 'reason', code: 'noReason' });
    if (values.sure?.[0] !== 'yes') problems.push({ field: 'sure', code: 'notConfirmed' });
    if (problems.length > 0) return confirmPage(c, step, values, problems);
    const id = c.req.param('wave');
    await take(c, step, id, reason);
    return saved(c, step === 'delete' ? '/manage' : wavePath(id));
  });
}

lifeCycle.post('/waves/:wave/unplan', async (c) => {
  await returnToDraft(c.get('context'), c.req.param('wave'));
  return saved(c, wavePath(c.req.param('wave')));
});

function take(c: AppContext, step: StepName, id: string, reason: string): Promise<void> {
  const context = c.get('context');
  if (step === 'fix') return fixManifest(context, id);
  if (step === 'open') return openWave(context, 'hr', id);
  if (step === 'close') return closeWave(context, 'hr', id);
  if (step === 'delete') return deleteDraft(context, id);
  return cancelWave(context, id, reason);
}

async function confirmPage(c: AppContext, step: StepName, values: FormValues, problems: Problem[]) {
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
