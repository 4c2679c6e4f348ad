import { Unreachable } from '../../src/client/base/http.ts';
import {
  type Opened,
  openLink,
  prepareBallot,
  sendBallot,
} from '../../src/client/respond/protocol.ts';
import type { Language } from '../../src/core/language/language.ts';
import { answerSheet, type Persona } from './answers.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type PlayedTime, playedAt } from './visitor.ts';

/** One member of staff with the personal link. */
export interface Staff extends Persona {
  link: string;
}

/** Reads back who is who from the staff list the organisation was made with. */
export function staffOf(roster: string, links: ReadonlyMap<string, string>): Staff[] {
  const lines = roster.trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [number = '', , , department = '', layer = '', , , language = 'nl'] = line.split(';');
    const link = links.get(number);
    return link ? [{ department, layer, language: language as Language, link }] : [];
  });
}

export interface Answering {
  staff: readonly Staff[];
  seed: number;
  /** Share that answers, per layer word; the rest never opens the link. */
  response: number;
  drift?: Record<string, number>;
  played?: PlayedTime | null;
  onProgress?: (done: number, total: number) => void;
}

/** How many people answer at the same time. */
const atOnce = 6;

/**
 * Has staff answer with the very code their browsers run: open the link, check the manifest, blind,
 * seal, fetch the ticket, send.
 * @returns the receipts
 */
export async function answerAll(answering: Answering): Promise<string[]> {
  const chance = chanceFrom(answering.seed);
  const willing = answering.staff.filter(() => chance.next() < answering.response);
  const receipts: string[] = [];
  const queue = willing.map((person, at) => ({
    person,
    chance: chanceFrom(answering.seed + at + 1),
  }));
  let done = 0;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      receipts.push(await answerOne(next.person, next.chance, answering));
      done += 1;
      answering.onProgress?.(done, willing.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return receipts;
}

async function answerOne(
  person: Staff,
  chance: Chance,
  { drift, played = null }: Answering,
): Promise<string> {
  const { origin, hash } = new URL(person.link);
  const connection = {
    origin,
    fetch: (url: string, init: RequestInit) =>
      fetch(url, { ...init, headers: { ...init.headers, ...playedAt(played) } }),
  };
  const opened: Opened = await untilReached(() => openLink({ ...connection, fragment: hash }));
  if (opened.state !== 'open') throw new Error(`the link led to ${opened.state}`);
  const { definition, sections } = opened.wave;
  const sheet = answerSheet(definition, sections, person, chance, drift);
  const ballot = await prepareBallot(opened.wave, sheet);
  const sent = await untilReached(() => sendBallot(connection, opened.auth, ballot));
  if (sent.outcome !== 'received') throw new Error(`sending was refused: ${sent.code}`);
  return sent.receipt;
}

/** How often somebody asks again who got no reply, which is as long as a browser's patience each time. */
const mostTries = 5;

/** Asks again where no reply came, as people do on a bad line; nothing is sent twice by it. */
async function untilReached<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Unreachable) || tries === mostTries) throw error;
    }
  }
}
