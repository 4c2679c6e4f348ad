import { readPlan } from '../../actions/read-plan.ts';
import type { Plan } from '../../core/ballot/plan-schema.ts';
import { listWaves } from '../../storage/waves.ts';
import type { AppContext } from '../app-env.ts';

/** A wave that somebody can be let in to read, with its departments while its plan is there. */
export interface PlannedWave {
  id: string;
  title: string;
  plan: Plan | null;
}

/** Waves with a plan, so that it is known which departments there are. */
export async function plannedWaves(c: AppContext): Promise<PlannedWave[]> {
  const context = c.get('context');
  const planned = (await listWaves(context.db)).filter(
    ({ state }) => state !== 'draft' && state !== 'cancelled',
  );
  return Promise.all(
    planned.map(async ({ id, title }) => ({ id, title, plan: await readPlan(context, id) })),
  );
}

/** Departments a head can be of, over all these waves. */
export function departmentsOf(waves: readonly PlannedWave[]): string[] {
  const names = waves.flatMap(
    ({ plan }) => plan?.axes.find((axis) => axis.id === 'department')?.values ?? [],
  );
  return [...new Set(names.map((value) => value.id))].sort();
}
