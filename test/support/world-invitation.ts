import PostalMime from 'postal-mime';
import type { World } from './world.ts';
import { dump } from './world-dump.ts';
import { addressOf } from './world-letters.ts';
import type { PlayedWave } from './world-wave.ts';

/** The letter of invitation, as HR writes it. */
export const letters = {
  sender: 'Personeelszaken',
  'subject-nl': 'Hoe zie jij het?',
  'words-nl': 'Beste collega,\n\nDoe mee.',
  'subject-en': 'How do you see it?',
  'words-en': 'Dear colleague,\n\nTake part.',
};

export const mailPath = (wave: PlayedWave) => `/manage/waves/${wave.id}/mail`;

/** Written, and shown to HR as a proof. */
export async function prove({ hr }: World, wave: PlayedWave): Promise<void> {
  await hr.postForm(mailPath(wave), letters);
  await hr.postForm(`${mailPath(wave)}/proof`, { to: 'hr.hoofd@brug.example' });
}

/** A proof was shown: it goes out today. */
export const sendToday = ({ hr, clock }: World, wave: PlayedWave): Promise<unknown> =>
  hr.postForm(`${mailPath(wave)}/plan`, { day: clock.now.toISOString().slice(0, 10) });

/** Written, proved and set to go out today; the outbox is empty. */
export async function plan(world: World, wave: PlayedWave, outbox: string[]): Promise<void> {
  await prove(world, wave);
  outbox.length = 0;
  await sendToday(world, wave);
}

export const read = (messages: readonly string[]) =>
  Promise.all(messages.map((message) => PostalMime.parse(message)));

export const sorted = (texts: readonly string[]) => [...texts].sort();

/** The addresses that were invited, in the order of the alphabet. */
export const everybody = (wave: PlayedWave) => sorted([...wave.links.keys()].map(addressOf));

/** Addresses in the order of the random ids of invitations. */
export async function orderOf(wave: PlayedWave) {
  const { invitation = [] } = await dump();
  const own = invitation.filter((row) => row.wave === wave.id);
  return sorted(own.map((row) => `${row.id} ${row.email}`)).map((row) => row.split(' ')[1]);
}
