import { answerSheet } from '../../scripts/play/answers.ts';
import { chanceFrom } from '../../scripts/play/chance.ts';
import type { Connection } from '../../src/client/base/http.ts';
import type { PreparedBallot } from '../../src/client/respond/prepared-ballot.ts';
import {
  type Opened,
  openLink,
  prepareBallot,
  type Sent,
  sendBallot,
} from '../../src/client/respond/protocol.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import type { World } from './world.ts';
import { origin } from './world-visitor.ts';
import type { PlayedWave } from './world-wave.ts';

/** Somebody's open questionnaire. */
export type OpenLink = Extract<Opened, { state: 'open' }>;

/** How a respondent's browser reaches the product: no cookie, no origin of its own. */
export function connectionTo({ reach }: Pick<World, 'reach'>): Connection {
  return { origin, fetch: (url, init) => reach(url, init) };
}

export async function openAs(world: World, wave: PlayedWave, number: string): Promise<OpenLink> {
  const fragment = wave.links.get(number) ?? '';
  const opened = await openLink({ ...connectionTo(world), fragment });
  if (opened.state !== 'open') throw new Error(`the link of ${number} led to ${opened.state}`);
  return opened;
}

/** A made-up but whole answer sheet; the same seed gives the same sheet. */
export function sheetOf({ wave }: OpenLink, seed: number): Answers {
  const persona = { layer: 'Medewerker', department: 'Verkoop', language: 'nl' as const };
  return answerSheet(wave.definition, wave.sections, persona, chanceFrom(seed));
}

/** A link opened and a ballot sealed; nothing was sent yet. */
export interface Ready {
  auth: string;
  ballot: PreparedBallot;
}

export async function prepareAs(
  world: World,
  wave: PlayedWave,
  number: string,
  seed = 1,
): Promise<Ready> {
  const opened = await openAs(world, wave, number);
  return { auth: opened.auth, ballot: await prepareBallot(opened.wave, sheetOf(opened, seed)) };
}

export async function send(world: World, { auth, ballot }: Ready): Promise<Sent> {
  return sendBallot(connectionTo(world), auth, ballot);
}

/** Answers from link to receipt. */
export async function answerAs(
  world: World,
  wave: PlayedWave,
  number: string,
  seed = 1,
): Promise<string> {
  const sent = await send(world, await prepareAs(world, wave, number, seed));
  if (sent.outcome !== 'received') throw new Error(`sending was refused: ${sent.code}`);
  return sent.receipt;
}

/** Has these people answer one after another. @returns receipts by number */
export async function answerAll(
  world: World,
  wave: PlayedWave,
  numbers: Iterable<string> = wave.links.keys(),
): Promise<Map<string, string>> {
  const receipts = new Map<string, string>();
  for (const number of numbers) {
    receipts.set(number, await answerAs(world, wave, number, receipts.size + 1));
  }
  return receipts;
}
