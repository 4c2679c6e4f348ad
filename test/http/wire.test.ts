import { beforeAll, expect, it } from 'vitest';
import type * as z from 'zod';
import { sendBallot } from '../../src/client/respond/protocol.ts';
import {
  ballotQuestion,
  ballotReply,
  linkQuestion,
  linkReply,
  ticketQuestion,
  ticketReply,
} from '../../src/forms/answering.ts';
import { blocksPage, planPage } from '../../src/forms/plan-pages.ts';
import { ticketKeysReply } from '../../src/forms/progress.ts';
import { refusal } from '../../src/forms/refusal.ts';
import { startWorld, type World } from '../support/world.ts';
import { connectionTo, prepareAs } from '../support/world-staff.ts';
import { jsonPost } from '../support/world-visitor.ts';
import { openWave, type PlayedWave } from '../support/world-wave.ts';

/** What really goes over the line, held against the schemas that both ends use. */
let world: World;
let wave: PlayedWave;
const said: { path: string; body: unknown; reply: unknown }[] = [];

beforeAll(async () => {
  world = await startWorld();
  wave = await openWave(world);
  const listening: World['reach'] = async (path, init) => {
    const answer = await world.reach(path, init);
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
    said.push({ path, body, reply: await answer.clone().json() });
    return answer;
  };
  const heard = { ...world, reach: listening };
  const { auth, ballot } = await prepareAs(heard, wave, 'S101');
  await sendBallot(connectionTo(heard), auth, ballot);
});

const fits = (schema: z.ZodType, value: unknown) =>
  expect(schema.safeParse(value).error).toBe(undefined);
const exchange = (end: string) => said.find(({ path }) => path.endsWith(end));

it.each([
  ['/s/open', linkQuestion, linkReply],
  ['/s/ticket', ticketQuestion, ticketReply],
  ['/ballot', ballotQuestion, ballotReply],
] as const)('a respondent’s exchange at %s is what the schemas say', (path, question, reply) => {
  fits(question, exchange(path)?.body);
  fits(reply, exchange(path)?.reply);
});

it('the plan and the keys of its blocks are served as the schemas say', async () => {
  const json = async (path: string) => world.reach(path).then((answer) => answer.json());
  fits(planPage, await json(`/w/${wave.id}/plan?part=0`));
  fits(blocksPage, await json(`/w/${wave.id}/blocks?after=`));
});

it('a refusal of a script’s request is what the schema says, and says no value', async () => {
  const answer = await world.reach('/s/open', jsonPost({ auth: 'not this', manifest: 'x' }));
  const said = await answer.json();
  fits(refusal, said);
  expect(JSON.stringify(said)).not.toContain('not this');
});

it('a schema notices a reply that holds more than it says', () => {
  expect(ticketKeysReply.safeParse({ made: 1, total: 2, key: 'x' }).success).toBe(false);
});
