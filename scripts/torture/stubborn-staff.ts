import { type Connection, Unreachable } from '../../src/client/base/http.ts';
import type { PreparedBallot } from '../../src/client/respond/prepared-ballot.ts';
import { openLink, prepareBallot, sendBallot } from '../../src/client/respond/protocol.ts';
import { answerSheet } from '../play/answers.ts';
import { chanceFrom } from '../play/chance.ts';
import type { Staff } from '../play/staff.ts';

/** People who answer at the same time. */
const atOnce = 12;
/** Milliseconds before somebody presses the button again. */
const pause = 100;
/** Times that somebody tries a thing; more would mean that it never succeeds. */
const mostTries = 2000;
/** Share of those who were told that it arrived, and send all the same once more. */
const again = 0.3;

export interface Stubborn {
  staff: readonly Staff[];
  connection: Connection;
  /** After each receipt, with how many there are. */
  onReceipt?: (received: number) => void;
}

/** What they did. */
export interface Stubbornness {
  /** Of everybody, as the device shows it at the end. */
  receipts: string[];
  /** Times that something had to be tried again. */
  retries: number;
  /** What went otherwise than a person may see. */
  wrong: string[];
}

/** Has everybody answer, each trying on until the device says that it was received. */
export async function answerStubbornly(stubborn: Stubborn): Promise<Stubbornness> {
  const done: Stubbornness = { receipts: [], retries: 0, wrong: [] };
  const queue = stubborn.staff.map((person, at) => ({ person, seed: at + 1 }));
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        done.receipts.push(await answerOne(next.person, next.seed, stubborn, done));
        stubborn.onReceipt?.(done.receipts.length);
      } catch (error) {
        done.wrong.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return done;
}

async function answerOne(
  person: Staff,
  seed: number,
  { connection }: Stubborn,
  done: Stubbornness,
): Promise<string> {
  const chance = chanceFrom(seed);
  const onAndOn = <T>(act: () => Promise<T>) => untilReached(act, done);
  const { hash } = new URL(person.link);
  const opened = await onAndOn(() => openLink({ ...connection, fragment: hash }));
  if (opened.state !== 'open') throw new Error(`the link led to ${opened.state}`);
  const { definition, sections } = opened.wave;
  let kept: PreparedBallot = await prepareBallot(
    opened.wave,
    answerSheet(definition, sections, person, chance, {}),
  );
  const send = () =>
    sendBallot(connection, opened.auth, kept, async (ticketed) => {
      // Half of the devices keep nothing of a ticket, and ask for it again.
      if (seed % 2 === 0) kept = ticketed;
    });
  const sent = await onAndOn(send);
  if (sent.outcome !== 'received') throw new Error(`sending was refused: ${sent.code}`);
  if (chance.next() < again) {
    const repeated = await onAndOn(send);
    if (repeated.outcome !== 'received' || repeated.receipt !== sent.receipt)
      throw new Error('sending again was answered otherwise');
  }
  return sent.receipt;
}

async function untilReached<T>(act: () => Promise<T>, done: Stubbornness): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Unreachable) || tried === mostTries) throw error;
      done.retries += 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
