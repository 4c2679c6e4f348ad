import { Hono } from 'hono';
import { planWave } from '../../actions/plan-wave.ts';
import { previewPlan } from '../../actions/preview-plan.ts';
import { planForm } from '../../forms/plan.ts';
import { countPeople } from '../../storage/people.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { PlanPage } from '../../views/manage/plan-page.tsx';
import type { AppEnv } from '../app-env.ts';
import { takeForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** The one question of design §5, with what each answer would show. */
export const planning = new Hono<AppEnv>();

planning.get('/waves/:wave/plan', async (c) => {
  const wave = await waveOf(c);
  if (wave.state === 'draft' && (await countPeople(c.get('context').db, wave.id)) === 0) {
    return c.redirect(wavePath(wave.id, 'roster'), 303);
  }
  return c.html(
    <PlanPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      {...(await previewPlan(c.get('context'), wave.id))}
      {...(wave.state === 'draft' ? {} : { chosen: wave.settings.tree })}
    />,
  );
});

planning.post('/waves/:wave/plan', async (c) => {
  const { tree } = await takeForm(c, planForm);
  await planWave(c.get('context'), c.req.param('wave'), tree);
  return saved(c, wavePath(c.req.param('wave'), 'keys'));
});
