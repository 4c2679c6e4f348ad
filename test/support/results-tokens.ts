import type { World } from './world.ts';
import type { Person } from './world-visitor.ts';

const dayMs = 86_400_000;
/** A day so many days from the clock of the world. */
export const dayIn = (world: World, days: number) =>
  new Date(world.clock.now.getTime() + days * dayMs).toISOString().slice(0, 10);

/** Does something at a later time, and goes back. */
export async function later<T>(world: World, time: string, act: () => Promise<T>): Promise<T> {
  const start = world.clock.now;
  world.clock.now = new Date(time);
  try {
    return await act();
  } finally {
    world.clock.now = start;
  }
}

/** The form that makes a token. */
export const tokenForm = (world: World, fields: Record<string, string> = {}) => ({
  name: 'Dashboard',
  role: 'hr',
  unit: '',
  wave: '',
  until: dayIn(world, 100),
  ...fields,
});

/** A token that somebody makes, HR unless said. */
export async function tokenFor(
  world: World,
  fields: Record<string, string> = {},
  maker: Person = world.hr,
) {
  const page = await maker.postForm('/manage/tokens', tokenForm(world, fields));
  return /value="(geleding_[\w-]{43})"/.exec(page)?.[1] ?? '';
}

/** Asks the API with a token. */
export const askApi = (
  world: World,
  path: string,
  token: string,
  headers: Record<string, string> = {},
) => world.reach(path, { headers: { authorization: `Bearer ${token}`, ...headers } });
