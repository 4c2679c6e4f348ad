import PostalMime from 'postal-mime';
import type { LetterRound } from '../../src/core/ballot/letter-rounds.ts';
import { roundPath } from '../../src/core/ballot/letter-rounds.ts';
import type { World } from './world.ts';
import type { PlayedWave } from './world-wave.ts';

const minute = 60_000;

/** Moves the clock of a world on. */
export function wait(world: World, minutes: number): void {
  world.clock.now = new Date(world.clock.now.getTime() + minutes * minute);
}

/** Runs the clock once a minute. */
export async function runClock(world: World, minutes: number): Promise<void> {
  for (let at = 0; at < minutes; at += 1) {
    await world.schedule();
    wait(world, 1);
  }
}

/** HR writes a round in Dutch and English, proves it and has it sent today. */
export async function sendRound(
  world: World,
  wave: PlayedWave,
  round: LetterRound,
  plan: Record<string, string> = {},
): Promise<void> {
  const path = `/manage/waves/${wave.id}/${roundPath(round)}`;
  await world.hr.postForm(path, {
    sender: 'Personeelszaken',
    'subject-nl': `Over ${round}`,
    'words-nl': `Beste collega,\n\nDit is ${round}.`,
    'subject-en': `About ${round}`,
    'words-en': `Dear colleague,\n\nThis is ${round}.`,
  });
  await world.hr.postForm(`${path}/proof`, { to: 'hr.hoofd@brug.example' });
  const day = world.clock.now.toISOString().slice(0, 10);
  await world.hr.postForm(`${path}/plan`, { day, ...plan });
}

/** Letters as a mail program reads them, in the order in which they went. */
export async function readLetters(messages: readonly string[]) {
  const read = await Promise.all(messages.map((message) => PostalMime.parse(message)));
  return read.map((letter) => ({
    to: letter.to?.[0]?.address ?? '',
    subject: letter.subject ?? '',
    text: letter.text ?? '',
    html: letter.html ?? '',
    header: (key: string) => letter.headers.find((header) => header.key === key)?.value,
  }));
}

/** The address of somebody on the list of a test. */
export const addressOf = (number: string) => `${number.toLowerCase()}@voorbeeld.example`;
