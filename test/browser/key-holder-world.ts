import { rm } from 'node:fs/promises';
import { startLocal } from '../../scripts/local/start-local.ts';
import {
  describeOrganisation,
  exportLinks,
  inviteHolder,
  makeTicketKeys,
  planWave,
  takeStep,
  type WavePlan,
} from '../../scripts/play/hr.ts';
import { type BoxKey, holdCeremony, seatHolders } from '../../scripts/play/key-holder.ts';
import { signIn, type Visitor } from '../../scripts/play/visitor.ts';
import { answerLink, smallRoster } from './answer-link.ts';
import { startFirst } from './first-start.ts';
import { dayFromNow } from './manage-driver.ts';

/** A running deployment where HR did everything up to the keys. */
export interface KeyHolderWorld {
  wave: string;
  hr: Visitor;
  /** A one-time sign-in link for the holder at this place. */
  signInLink: (position: number) => Promise<string>;
  /** Either holder makes, proves and rehearses the key, elsewhere. */
  makeKey: () => Promise<BoxKey>;
  /** Fixes the manifest, opens the wave and has staff answer; returns their receipts. */
  answer: (people: number) => Promise<string[]>;
  /** The person at this place (from 1) sends answers that fit no question. */
  answerBadly: (person: number) => Promise<void>;
  close: () => Promise<void>;
  stop: () => Promise<void>;
}

const title = 'Najaar 2026';

export async function startKeyHolderWorld(
  keyHolding: WavePlan['keyHolding'] = 'either',
): Promise<KeyHolderWorld> {
  const {
    data,
    tokens: [token = ''],
  } = await startFirst();
  const local = await startLocal({ data, port: 0 });
  const hr = await signIn(local.origin, token);
  await describeOrganisation(hr);
  const wave = await planWave(hr, {
    title,
    definition: 'csi-pulse',
    roster: smallRoster,
    opens: dayFromNow(0),
    closes: dayFromNow(14),
    k: 7,
    tree: 'sides',
    keyHolding,
  });
  await makeTicketKeys(hr, wave);
  return {
    wave,
    hr,
    signInLink: async (position) =>
      `${local.origin}/sign-in#${await inviteHolder(hr, wave, position)}`,
    makeKey: async () => holdCeremony(await seatHolders(hr, wave), wave),
    answer: async (people) => {
      await takeStep(hr, wave, 'fix');
      await takeStep(hr, wave, 'open');
      const links = [...(await exportLinks(hr, wave)).values()].slice(0, people);
      const receipts: string[] = [];
      for (const [at, link] of links.entries()) receipts.push(await answerLink(link, at));
      return receipts;
    },
    answerBadly: async (person) => {
      const link = [...(await exportLinks(hr, wave)).values()][person - 1] ?? '';
      await answerLink(link, person, { 'no-such-item': 99 });
    },
    close: () => takeStep(hr, wave, 'close'),
    stop: async () => {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
