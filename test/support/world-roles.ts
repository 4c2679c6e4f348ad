import { inspectRoutes } from 'hono/dev';
import table from '../../docs/roles.md?raw';
import { inviteMember } from '../../src/actions/members/invite-member.ts';
import { createApp } from '../../src/app.tsx';
import { type Role, roleIds, roleRow } from '../../src/core/ground/roles.ts';
import type { World } from './world.ts';
import { type Person, personWith } from './world-visitor.ts';
import { keyHolders } from './world-wave.ts';

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('`', '').trim());
const [heads = [], , ...lines] = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map(cells);

/** The roles that docs/roles.md names, in its order. */
export const roles = heads.slice(1);

/** The rooms of its table, with what it says of each role; some only of one way to ask. */
export const rooms = lines.map(([room = '', ...may]) => {
  const [path = '', method = ''] = room.split(' ').reverse();
  return { method, path, may };
});

/** Every route of the product. */
export const routes = inspectRoutes(createApp(() => new Date()))
  .filter(({ isMiddleware }) => !isMiddleware)
  .map(({ method, path }) => ({ method: method === 'ALL' ? 'GET' : method, path }));

/** What the table says of a route: the room with the longest beginning counts, and then the way to ask. */
export function expected(method: string, path: string): Record<string, string> {
  const inside = rooms.filter(
    (room) =>
      (room.path === '/' || path === room.path || path.startsWith(`${room.path}/`)) &&
      (room.method === '' || room.method === method),
  );
  const [room] = inside.toSorted(
    (a, b) => b.path.length - a.path.length || b.method.length - a.method.length,
  );
  return Object.fromEntries(roles.map((role, at) => [role, room?.may[at] ?? '']));
}

/** A member with this role, signed in. */
export async function memberWith(
  world: World,
  role: Role,
  until: string | null = null,
  scope: { wave?: string; unit?: string } = {},
): Promise<Person> {
  const bounds = { wave: null, position: null, unit: null, ...scope, until };
  return world.signIn(await inviteMember(world.context(), 'hr', { name: role, role, ...bounds }));
}

/** Somebody of each role, signed in, and nobody; readers and key holder of this wave. */
export async function everyRole(world: World, wave: string): Promise<Map<string, Person>> {
  const people = new Map([['nobody', personWith(world.reach, '')]]);
  for (const role of roleIds) {
    const { letInBy, bounds } = roleRow(role);
    const scope = {
      ...(bounds.includes('wave') ? { wave } : {}),
      ...(bounds.includes('unit') ? { unit: 'Zorg' } : {}),
    };
    if (letInBy === 'wave') people.set(role, (await keyHolders(world, wave))[0] as Person);
    else people.set(role, await memberWith(world, role, null, scope));
  }
  return people;
}
