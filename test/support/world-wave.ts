import * as hrDesk from '../../scripts/play/hr.ts';
import { holdCeremony, openAndPublish } from '../../scripts/play/key-holder.ts';
import { wrap } from '../../src/actions/wrapping.ts';
import type { Plan } from '../../src/core/ballot/plan-schema.ts';
import { type Bytes, fromBase64Url } from '../../src/core/ground/bytes.ts';
import { findPlan } from '../../src/storage/plans.ts';
import { insertTicketKey } from '../../src/storage/ticket-keys.ts';
import { findWave, type WaveRow } from '../../src/storage/waves.ts';
import type { World } from './world.ts';
import testKeys from './world-ticket-keys.json' with { type: 'json' };
import type { Person } from './world-visitor.ts';

/** A wave that was played up to some state. */
export interface PlayedWave {
  id: string;
  /** Fragments (`secret.hash`) by personnel number. */
  links: Map<string, string>;
  /** What the works council keeps. */
  key: { publicKey: Bytes; privateKey: Bytes };
  manifestHash: string;
}

/** Two departments with eight leaders and sixteen others each: four blocks at k = 5. */
export const roster = staffList({ Balie: [8, 16], Zorg: [8, 16] });

/** A staff list with leaders and employees per department, numbered L101…, S101…. */
export function staffList(departments: Record<string, [leaders: number, staff: number]>): string {
  const lines = ['personeelsnummer;naam;e-mail;afdeling;laag;locatie;klantcontact;taal'];
  for (const [at, [department, sizes]] of Object.entries(departments).entries()) {
    for (const [side, layer] of [
      [0, 'Teamleider'],
      [1, 'Medewerker'],
    ] as const) {
      for (let place = 1; place <= sizes[side]; place += 1) {
        const number = `${side === 0 ? 'L' : 'S'}${100 * (at + 1) + place}`;
        const mail = `${number.toLowerCase()}@voorbeeld.example`;
        lines.push(
          [number, `Naam ${number}`, mail, department, layer, 'Noord', 'dagelijks', 'nl'].join(';'),
        );
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

export type Script = Partial<hrDesk.WavePlan> & {
  /** Makes the ticket keys for real, a fifth of a second each. */
  realKeys?: boolean;
};

const day = 86_400_000;

/** A wave with its plan, opening today unless said otherwise. */
export async function planWave(world: World, script: Script = {}): Promise<string> {
  const on = (days: number) =>
    new Date(world.clock.now.getTime() + days * day).toISOString().slice(0, 10);
  return hrDesk.planWave(world.hr, {
    title: `Meting ${crypto.randomUUID().slice(0, 8)}`,
    definition: 'csi-pulse',
    roster,
    opens: on(0),
    closes: on(21),
    k: 5,
    tree: 'sides',
    ...script,
  });
}

/** A wave whose keys are made and whose manifest is fixed; the links exist. */
export async function fixWave(world: World, script: Script = {}): Promise<PlayedWave> {
  const id = await planWave(world, script);
  if (script.realKeys) await hrDesk.makeTicketKeys(world.hr, id);
  else await putTestKeys(world, id);
  const key = await holdCeremony(await keyHolders(world, id), id);
  await hrDesk.takeStep(world.hr, id, 'fix');
  return { id, key, ...(await linksOf(world, id)) };
}

export async function openWave(world: World, script: Script = {}): Promise<PlayedWave> {
  const wave = await fixWave(world, script);
  await hrDesk.takeStep(world.hr, wave.id, 'open');
  return wave;
}

export async function closeWave(world: World, wave: PlayedWave): Promise<void> {
  await hrDesk.takeStep(world.hr, wave.id, 'close');
}

/** Opens the box and publishes. @returns how many ballots were counted */
export async function publishWave(world: World, { id, manifestHash, key }: PlayedWave) {
  const [holder] = await keyHolders(world, id);
  return openAndPublish(holder as Person, id, manifestHash, key);
}

/** Both key holders, signed in with the links HR was shown. */
export async function keyHolders(world: World, id: string): Promise<Person[]> {
  return Promise.all(
    [0, 1].map(async (position) => world.signIn(await hrDesk.inviteHolder(world.hr, id, position))),
  );
}

export async function rowOf(world: World, id: string): Promise<WaveRow> {
  const row = await findWave(world.context().db, id);
  if (!row) throw new Error('no such wave');
  return row;
}

export async function planOf(world: World, id: string): Promise<Plan> {
  return JSON.parse((await findPlan(world.context().db, id)) ?? '{}');
}

/** The private half of a block's test key. */
export function testKeyOf(plan: Plan, block: string): Bytes {
  const at = plan.blocks.findIndex(({ id }) => id === block);
  return fromBase64Url(testKeys[at]?.privatePkcs8 ?? '');
}

/** Keys made long ago, so that a test does not wait for new ones. */
export async function putTestKeys(world: World, id: string): Promise<void> {
  const { db, wrapKeys } = world.context();
  const plan = await planOf(world, id);
  for (const [at, { id: block }] of plan.blocks.entries()) {
    const made = testKeys[at];
    if (!made) throw new Error(`there are test keys for ${testKeys.length} blocks only`);
    const privateKey = await wrap(
      wrapKeys,
      { kind: 'ticket', wave: id, block },
      fromBase64Url(made.privatePkcs8),
    );
    await insertTicketKey(db, { wave: id, block, publicKey: made.publicSpki, privateKey });
  }
}

async function linksOf(world: World, id: string) {
  const links = new Map(
    [...(await hrDesk.exportLinks(world.hr, id))].map(([number, link]) => [
      number,
      new URL(link).hash.slice(1),
    ]),
  );
  const [first = ''] = links.values();
  return { links, manifestHash: first.split('.')[1] ?? '' };
}
