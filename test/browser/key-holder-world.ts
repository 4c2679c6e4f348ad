import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Local,
  prepareLocal,
  startLocal,
  withDatabase,
} from '../../scripts/local/start-local.ts';
import { closeWave } from '../../src/actions/close-wave.ts';
import type { Context } from '../../src/actions/context.ts';
import { createWave } from '../../src/actions/create-wave.ts';
import { exportLinks } from '../../src/actions/export-links.ts';
import { fixManifest } from '../../src/actions/fix-manifest.ts';
import { importRoster } from '../../src/actions/import-roster.ts';
import { inviteKeyHolder } from '../../src/actions/invite-key-holder.ts';
import { makeTicketKeys } from '../../src/actions/make-ticket-keys.ts';
import { openWave } from '../../src/actions/open-wave.ts';
import { planWave } from '../../src/actions/plan-wave.ts';
import { openLink, prepareBallot, sendBallot } from '../../src/client/respond/protocol.ts';
import type { Answers } from '../../src/core/definition/answers.ts';
import { type Definition, formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import { saveOrganisation } from '../../src/storage/organisation.ts';
import { findWave } from '../../src/storage/waves.ts';

/** A wave whose key holders work in a browser; everything else happens between their visits. */
export interface KeyHolderWorld {
  wave: string;
  origin: () => string;
  /** A one-time sign-in link for the holder at this place. */
  signInLink: (position: number) => Promise<string>;
  /** Fixes the manifest, opens the wave and has staff answer; returns their receipts. */
  answer: (people: number) => Promise<string[]>;
  close: () => Promise<void>;
  /** The wave's row, as the operator sees it. */
  row: () => Promise<Awaited<ReturnType<typeof findWave>>>;
  stop: () => Promise<void>;
}

export async function startKeyHolderWorld(): Promise<KeyHolderWorld> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-key-'));
  await prepareLocal(data);
  const wave = await withDatabase(data, new Date(), plannedWave);
  let local: Local = await startLocal({ data, port: 0 });
  /** The database belongs to one process at a time, so the Worker rests meanwhile. */
  async function between<T>(act: (context: Context) => Promise<T>): Promise<T> {
    const port = Number(new URL(local.origin).port);
    await local.stop();
    const result = await withDatabase(data, new Date(), act);
    local = await startLocal({ data, port });
    return result;
  }
  return {
    wave,
    origin: () => local.origin,
    signInLink: async (position) => {
      const token = await between((context) => inviteKeyHolder(context, wave, position));
      return `${local.origin}/sign-in#${token}`;
    },
    answer: async (people) => {
      const links = await between(async (context) => {
        await fixManifest(context, wave);
        await openWave(context, 'hr', wave);
        return exportLinks(context, wave, '', 'links');
      });
      const some = links.slice(0, people);
      const receipts: string[] = [];
      for (const [at, { link }] of some.entries()) receipts.push(await send(local, link, at));
      return receipts;
    },
    close: () => between((context) => closeWave(context, 'hr', wave)),
    row: () => between((context) => findWave(context.db, wave)),
    stop: async () => {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function plannedWave(context: Context): Promise<string> {
  await saveOrganisation(context.db, {
    name: 'De Brug',
    logo: null,
    logoType: null,
    introductionNl: '',
    introductionEn: '',
    controller: 'De Brug b.v.',
    contact: 'privacy@debrug.example',
    councilDecision: 'Instemming',
    councilDate: '2026-10-01',
  });
  // Made a while ago, so that the day it may open has come.
  const then = { ...context, now: new Date(context.now.getTime() - 8 * 86_400_000) };
  const id = await createWave(then, { title: 'Najaar 2026', definitionId: 'csi-pulse' });
  await importRoster(context, id, people(), { columns: {}, values: {} });
  await planWave(context, id, 'sides');
  await makeTicketKeys(context, id, 100);
  return id;
}

/** Twelve leaders and thirty staff of one department. */
function people() {
  const person = (number: string, layer: string) => ({
    number,
    name: `Person ${number}`,
    email: `${number}@debrug.example`,
    language: 'nl',
    attributes: { layer, department: 'Zorg', site: 'Zwolle' },
  });
  return [
    ...Array.from({ length: 12 }, (_, at) => person(`L${at + 10}`, 'lead')),
    ...Array.from({ length: 30 }, (_, at) => person(`S${at + 10}`, 'employee')),
  ];
}

async function send(local: Local, link: string, at: number): Promise<string> {
  const fragment = `#${link.split('#')[1]}`;
  const connection = {
    origin: local.origin,
    fetch: (url: string, init: RequestInit) => fetch(url, init),
  };
  const opened = await openLink({ ...connection, fragment });
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
