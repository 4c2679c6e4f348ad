import { Hono } from 'hono';
import { readStagesOf, setStages } from '../../actions/set-stages.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf } from '../../core/ground/local-day.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { shownOf } from '../../forms/shown.ts';
import { passedAudiences, stagesForm, stagesOf, stageValues } from '../../forms/stages.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { StagesPage } from '../../views/manage/stages-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { sentForm } from '../read-body.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** From which day management, heads of department and staff see a release. */
export const stages = new Hono<AppEnv>();

stages.get('/waves/:wave/stages', async (c) =>
  page(c, stageValues(await momentsOf(c), c.get('context').zone), []),
);

stages.post('/waves/:wave/stages', async (c) => {
  const context = c.get('context');
  const [before, now] = [await momentsOf(c), context.now.toISOString()];
  const { values, problems, sent } = await sentForm(
    c,
    stagesForm(before, now, context.zone),
    stageValues(before, context.zone),
  );
  if (problems) return page(c, sent, problems);
  const after = stagesOf(values, before, now, context.zone);
  await setStages(context, c.req.param('wave'), after, before);
  return saved(c, wavePath(c.req.param('wave'), 'stages'));
});

async function momentsOf(c: AppContext) {
  const wave = await waveOf(c);
  const found = await readStagesOf(c.get('context'), wave.id);
  if (!found) throw new DomainError('wave.state', { state: wave.state });
  return found;
}

async function page(c: AppContext, values: Sent, problems: Problem[]) {
  const found = await momentsOf(c);
  const passed = passedAudiences(found, c.get('context').now.toISOString());
  return c.html(
    <StagesPage
      frame={await frameOf(c)}
      wave={headOf(await waveOf(c))}
      since={dayOf(found.hr, c.get('context').zone)}
      passed={passed}
      shown={shownOf(stageValues(found, c.get('context').zone))}
      values={{
        ...values,
        ...Object.fromEntries(
          passed.map((audience) => [
            audience,
            stageValues(found, c.get('context').zone)[audience] ?? [],
          ]),
        ),
      }}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}
