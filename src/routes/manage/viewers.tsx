import { Hono } from 'hono';
import { parseWave, type Wave } from '../../actions/read-wave.ts';
import { inviteToSignIn } from '../../actions/sign-in.ts';
import { listWaves } from '../../storage/waves.ts';
import { sharingTexts } from '../../texts/sharing.ts';
import { type FormValues, formValues } from '../../views/manage/fields.tsx';
import type { Problem } from '../../views/manage/problems.tsx';
import { ViewersPage } from '../../views/manage/viewers-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { readForm } from '../read-body.ts';
import { frameOf } from './frame.ts';

/** One-time links for the readers of a report, each with a scope. */
export const viewers = new Hono<AppEnv>();

viewers.get('/viewers', (c) => page(c, {}));

viewers.post('/viewers', async (c) => {
  const values = formValues(await readForm(c));
  const [wave, who, department] = ['wave', 'who', 'department'].map(
    (name) => values[name]?.[0] ?? '',
  );
  const waves = await plannedWaves(c);
  const problems: Problem[] = [];
  const known = waves.find((one) => one.id === wave);
  if (!known) problems.push({ field: 'wave', code: 'chooseOne' });
  if (who !== 'management' && who !== 'unit') problems.push({ field: 'who', code: 'chooseOne' });
  if (who === 'unit' && !departmentsOf(known ? [known] : []).includes(department ?? '')) {
    problems.push({ field: 'department', code: 'noScope' });
  }
  if (problems.length > 0 || !known) return page(c, { values, problems });
  const scope = who === 'unit' ? (department ?? null) : null;
  const token = await inviteToSignIn(c.get('context'), 'hr', {
    role: 'viewer',
    wave: known.id,
    position: null,
    scope,
  });
  const link = `${new URL(c.req.url).origin}/sign-in#${token}`;
  return page(c, {
    made: { link, who: scope ?? sharingTexts[c.get('language')].viewers.management },
  });
});

interface Shown {
  values?: FormValues;
  problems?: Problem[];
  made?: { link: string; who: string };
}

async function page(c: AppContext, shown: Shown) {
  const waves = await plannedWaves(c);
  return c.html(
    <ViewersPage
      frame={await frameOf(c)}
      waves={waves.map(({ id, title, state }) => ({ id, title, released: isReleased(state) }))}
      departments={departmentsOf(waves)}
      {...shown}
    />,
    shown.problems && shown.problems.length > 0 ? 422 : 200,
  );
}

/** Waves with a plan, so that it is known which departments there are. */
async function plannedWaves(c: AppContext): Promise<Wave[]> {
  const rows = await listWaves(c.get('context').db);
  return rows.map(parseWave).filter((wave) => wave.plan && wave.state !== 'cancelled');
}

function departmentsOf(waves: readonly Wave[]): string[] {
  const names = waves.flatMap(
    ({ plan }) => plan?.axes.find((axis) => axis.id === 'department')?.values ?? [],
  );
  return [...new Set(names.map((value) => value.id))].sort();
}

function isReleased(state: Wave['state']): boolean {
  return state === 'released' || state === 'purged';
}
