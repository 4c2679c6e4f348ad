import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offerHrSignIns, prepareLocal, startLocal } from '../../scripts/local/start-local.ts';
import {
  describeOrganisation,
  exportLinks,
  inviteHolder,
  makeTicketKeys,
  planWave,
  takeStep,
  type WavePlan,
} from '../../scripts/play/hr.ts';
import { signIn, type Visitor } from '../../scripts/play/visitor.ts';
import { openLink, prepareBallot, sendBallot } from '../../src/client/respond/protocol.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import { type Definition, formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import { dayOf } from '../../src/views/manage/local-day.ts';

/** A running deployment where HR did everything up to the keys. */
export interface KeyHolderWorld {
  wave: string;
  hr: Visitor;
  /** A one-time sign-in link for the holder at this place. */
  signInLink: (position: number) => Promise<string>;
  /** Fixes the manifest, opens the wave and has staff answer; returns their receipts. */
  answer: (people: number) => Promise<string[]>;
  close: () => Promise<void>;
  stop: () => Promise<void>;
}

const day = 86_400_000;
const title = 'Najaar 2026';

export async function startKeyHolderWorld(
  keyHolding: WavePlan['keyHolding'] = 'either',
): Promise<KeyHolderWorld> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-key-'));
  await prepareLocal(data);
  const [token = ''] = await offerHrSignIns(data, new Date(), 1);
  const local = await startLocal({ data, port: 0 });
  const hr = await signIn(local.origin, token);
  await describeOrganisation(hr);
  const wave = await planWave(hr, {
    title,
    definition: 'csi-pulse',
    roster: roster(),
    opens: dayOf(new Date().toISOString()),
    closes: dayOf(new Date(Date.now() + 14 * day).toISOString()),
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
    answer: async (people) => {
      await takeStep(hr, wave, 'fix');
      await takeStep(hr, wave, 'open');
      const links = [...(await exportLinks(hr, wave)).values()].slice(0, people);
      const receipts: string[] = [];
      for (const [at, link] of links.entries()) receipts.push(await send(link, at));
      return receipts;
    },
    close: () => takeStep(hr, wave, 'close'),
    stop: async () => {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Twelve leaders and thirty staff of one department. */
function roster(): string {
  const line = (number: string, layer: string) =>
    [number, `Person ${number}`, `${number}@debrug.example`, 'Zorg', layer, 'Zwolle'].join(';');
  return [
    'Personeelsnummer;Naam;E-mailadres;Afdeling;Laag;Vestiging',
    ...Array.from({ length: 12 }, (_, at) => line(`L${at + 10}`, 'Teamleider')),
    ...Array.from({ length: 30 }, (_, at) => line(`S${at + 10}`, 'Medewerker')),
  ].join('\n');
}

async function send(link: string, at: number): Promise<string> {
  const { origin, hash } = new URL(link);
  const connection = { origin, fetch: (url: string, init: RequestInit) => fetch(url, init) };
  const opened = await openLink({ ...connection, fragment: hash });
  if (opened.state !== 'open') throw new Error(`the link led to ${opened.state}`);
  const sheet = answersOf(opened.wave.definition, opened.wave.sections, at);
  const ballot = await prepareBallot(opened.wave, sheet);
  const sent = await sendBallot(connection, opened.auth, ballot);
  if (sent.outcome !== 'received') throw new Error(`sending was refused: ${sent.code}`);
  return sent.receipt;
}

/** Varied answers to everything that is asked; a comment that can be told apart. */
function answersOf(definition: Definition, sections: readonly string[], at: number): Answers {
  const asked = definition.sections
    .filter(({ id }) => sections.includes(id))
    .flatMap(({ screens }) => screens.flatMap(({ items }) => items.map(({ id }) => id)));
  return Object.fromEntries(
    itemsOf(definition).map((item, place) => {
      const format = formatOf(definition, item);
      if (!asked.includes(item.id)) return [item.id, null];
      if (format.kind === 'open') return [item.id, `Toelichting ${at + 1}`];
      if (format.kind === 'choice') return [item.id, [format.options[at % 2]?.id ?? '']];
      return [item.id, 1 + ((at * 7 + place * 3) % 5)];
    }),
  );
}
