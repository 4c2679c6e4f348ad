import { beforeAll, describe, expect, it } from 'vitest';
import { type Room, roleIds, rolesIn } from '../../src/core/ground/roles.ts';
import { startWorld, type World } from '../support/world.ts';
import { withoutTrace } from '../support/world-dump.ts';
import { everyRole, expected, roles, rooms, routes } from '../support/world-roles.ts';
import type { Person } from '../support/world-visitor.ts';
import { fixWave, type PlayedWave } from '../support/world-wave.ts';

/** Walks every route as every role, and as nobody, and expects what docs/roles.md says. */

let world: World;
let wave: PlayedWave;
let other: PlayedWave;
let people: Map<string, Person>;

beforeAll(async () => {
  world = await startWorld();
  wave = await fixWave(world);
  other = await fixWave(world);
  people = await everyRole(world, wave.id);
});

/**
 * Knocks with no form and no session of another kind: whoever may come in gets past the door. Behind
 * the door of the ballot box stands a second one, for the proof of the key: getting there is enough.
 */
async function knock(who: Person, method: string, path: string, id: string): Promise<number> {
  const address = path.replace(':wave', id).replace(/:\w+(\{[^}]*\})?/g, 'json');
  const response = await who.ask(address, { method, headers: { accept: 'application/json' } });
  const { status } = response;
  const atProof = status === 403 && /"error":"key\.proof/.test(await response.text());
  return atProof ? 428 : status;
}

describe('every role is kept to its own rooms', () => {
  it('the table names every role of the product, and rooms that exist', () => {
    expect(roles).toEqual(['nobody', ...roleIds]);
    for (const { path } of rooms) {
      expect(routes.some((route) => path === '/' || route.path.startsWith(path))).toBe(true);
    }
  });

  it.each(roles)('%s enters exactly the rooms of the table', async (role) => {
    const wrong: string[] = [];
    for (const { method, path } of routes) {
      // Signing out is for everybody and would end the walk.
      if (path === '/sign-out') continue;
      const may = expected(method, path)[role];
      const status = await knock(people.get(role) as Person, method, path, wave.id);
      // A program's room takes a token; a session is nothing to it.
      const kept = role === 'nobody' || may === 'token' ? status === 401 : status === 403;
      if (kept !== (may === 'no' || may === 'token'))
        wrong.push(`${method} ${path}: ${status}, the table says ${may}`);
    }
    expect(wrong).toEqual([]);
  });

  it('what readers send stands on a line of its own, so that a role may read without it', () => {
    const sent = routes.filter(
      ({ method, path }) => method !== 'GET' && /^\/(council|results)\//.test(path),
    );
    expect(sent.length).toBeGreaterThan(4);
    for (const { method, path } of sent) {
      const own = rooms.filter((room) => path === room.path || path.startsWith(`${room.path}/`));
      // Whoever may not take a comment out is not asked about it either.
      const withdrawing = path.endsWith('/comments/withdraw');
      expect(own.some((room) => room.method === method || withdrawing)).toBe(true);
    }
  });

  it('who may not come in changes nothing by knocking', async () => {
    for (const role of ['nobody', 'key-holder', 'council']) {
      const closed = routes.filter(({ method, path }) => expected(method, path)[role] === 'no');
      await withoutTrace(async () => {
        for (const { method, path } of closed) {
          await knock(people.get(role) as Person, method, path, wave.id);
        }
      });
    }
  });

  it('whoever is signed in finds on their own page where they can sign out', async () => {
    const own = {
      desk: '/manage',
      results: '/results',
      papers: '/council',
      key: `/key/${wave.id}`,
    };
    for (const role of roleIds) {
      for (const [room, path] of Object.entries(own)) {
        if (!rolesIn(room as Room).includes(role)) continue;
        const page = await (people.get(role) as Person).ask(path);
        expect(await page.text()).toContain('<a href="/account">');
      }
    }
  });

  it('a key holder enters no other wave, nor does a reader of one', async () => {
    const own = {
      'key-holder': /^\/key/,
      management: /^\/results\/:wave/,
      'unit-head': /^\/results\/:wave/,
    };
    for (const [role, pattern] of Object.entries(own)) {
      for (const { method, path } of routes.filter((route) => pattern.test(route.path))) {
        expect(await knock(people.get(role) as Person, method, path, other.id)).toBe(403);
      }
    }
  });
});
