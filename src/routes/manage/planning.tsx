import { Hono } from 'hono';
import { planWave } from '../../actions/plan-wave.ts';
import { treeSchema } from '../../core/disclosure/plan-schema.ts';
import { DomainError } from '../../core/errors.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import type { AppEnv } from '../app-env.ts';
import { saved } from './frame.ts';

/** The one question of design §5, with what each answer would show. */
export const planning = new Hono<AppEnv>();

planning.post('/waves/:wave/plan', async (c) => {
  const { tree } = await c.req.parseBody();
  const read = treeSchema.safeParse(tree);
  if (!read.success) throw new DomainError('request.malformed', { field: 'tree' });
  await planWave(c.get('context'), c.req.param('wave'), read.data);
  return saved(c, wavePath(c.req.param('wave'), 'keys'));
});
