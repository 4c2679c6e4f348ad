import * as z from 'zod';
import { readPlan } from '../../actions/read-plan.ts';
import { axisSchema } from '../../core/ballot/plan-schema.ts';
import { listWithAxes } from '../../storage/plans.ts';
import type { AppContext } from '../app-env.ts';

/** A wave that somebody can be let in to read, with its departments while its plan is there. */
export interface PlannedWave {
  id: string;
  title: string;
  departments: string[];
}

/** Waves with a plan, so that it is known which departments there are: one reading, however many. */
export async function plannedWaves(c: AppContext): Promise<PlannedWave[]> {
  const context = c.get('context');
  const waves = await listWithAxes(context.db);
  return Promise.all(
    waves.map(async ({ id, title, axes }) => {
      const known = axes === null ? (await readPlan(context, id))?.axes : axesIn(axes);
      const department = known?.find((axis) => axis.id === 'department');
      return { id, title, departments: department?.values.map((value) => value.id) ?? [] };
    }),
  );
}

const axesIn = (text: string) => z.array(axisSchema).parse(JSON.parse(text));

/** Departments a head can be of, over all these waves. */
export function departmentsOf(waves: readonly PlannedWave[]): string[] {
  return [...new Set(waves.flatMap(({ departments }) => departments))].sort();
}
