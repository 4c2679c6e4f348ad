import { raiseK } from '../../../src/actions/amend-wave.ts';
import type { Context } from '../../../src/actions/context.ts';
import { exportLinks } from '../../../src/actions/export-links.ts';
import { cancelWave } from '../../../src/actions/purge-wave.ts';
import type { RosterPerson } from '../../../src/storage/people.ts';

/** Something HR, a key holder, a reader or the clock may do, with what it needs beforehand. */
export interface Deed {
  /** As its action is called, and what it does when there are several ways. */
  name: string;
  act: (context: Context) => Promise<unknown>;
  /** What the world holds besides the company. */
  given?: (context: Context) => Promise<void>;
  /** Several transactions, each whole: in between stands what a later run goes on with. */
  inSteps?: true;
}

/** By the place in a wave's life in which they may be done. */
export type DeedsByPlace = Record<string, Deed[]>;

/** What several places of a wave's life share. */
export const nobody = { columns: {}, values: {} };

export function person(number: string, layer: string): RosterPerson {
  const attributes = { department: 'Zorg', layer, site: 'Noord', contact: 'daily' };
  return { number, name: number, email: '', language: 'nl', attributes };
}

export const cancel = (id: string): Deed => ({
  name: 'cancelWave',
  act: (context) => cancelWave(context, id, 'De afdelingen klopten niet.'),
});

export const raises = (id: string): Deed => ({
  name: 'raiseK',
  act: (context) => raiseK(context, id, 6),
});

export const exports = (id: string): Deed => ({
  name: 'exportLinks',
  act: (context) => exportLinks(context, id, ''),
});

const minute = 60_000;

/** A mail server that takes everything. */
export const withMail = (context: Context, minutes = 0): Context => ({
  ...context,
  now: new Date(context.now.getTime() + minutes * minute),
  mail: {
    from: 'hr@brug.example',
    perStep: 40,
    clock: () => context.now,
    sender: {
      send: async (letters) => ({ outcomes: letters.map(() => ({ became: 'accepted' })) }),
    },
  },
});

export const invitationOf = (wave: string) => ({ wave, round: 'invitation' as const });

/** A round of letters as far as this. */
export const mailingThatIs = (state: string, wave: string) => async (context: Context) => {
  await context.db.run(`INSERT OR REPLACE INTO mailing
    VALUES ('${wave}', 'invitation', 'HR', '${state}', 100, '', '', 0, 1, '', '', 0, '', '2026-11-01', 1)`);
};
