import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareLocal, startLocal, withDatabase } from '../../scripts/local/start-local.ts';
import { closeWave } from '../../src/actions/close-wave.ts';
import type { Context } from '../../src/actions/context.ts';
import { createWave, proposedSettings } from '../../src/actions/create-wave.ts';
import { exportCards, exportLinks } from '../../src/actions/export-links.ts';
import { fixManifest } from '../../src/actions/fix-manifest.ts';
import { importRoster } from '../../src/actions/import-roster.ts';
import { openWave } from '../../src/actions/open-wave.ts';
import { planWave } from '../../src/actions/plan-wave.ts';
import { cancelWave } from '../../src/actions/purge-wave.ts';
import { readBox } from '../../src/actions/read-box.ts';
import { recordDecision } from '../../src/actions/record-decision.ts';
import { saveOrganisation } from '../../src/actions/save-organisation.ts';
import { recordProof, setBoxKey } from '../../src/actions/set-box-key.ts';
import { wrap } from '../../src/actions/wrapping.ts';
import { generateBoxKey } from '../../src/core/ballot/seal.ts';
import { generateTicketKey } from '../../src/core/ballot/ticket-key.ts';
import { toBase64Url } from '../../src/core/ground/bytes.ts';
import { findBundled } from '../../src/definitions.ts';
import { insertsOfRelease } from '../../src/storage/releases.ts';
import { insertTicketKey } from '../../src/storage/ticket-keys.ts';
import { changeWave } from '../../src/storage/waves.ts';
import { allOf } from '../support/all-of.ts';
import { publishedRelease } from './published-release.ts';

/** A running deployment with waves in every state somebody's link may lead to. */
export interface RespondWorld {
  origin: string;
  /** The open waves, and the links into them that nobody was given yet. */
  open: Record<OpenDefinition, { wave: string; leaders: string[]; staff: string[] }>;
  /** One link into a wave in each of the other states. */
  links: Record<'not-yet' | 'closed' | 'cancelled' | 'released', string>;
  /** Codes of cards of the open pulse. */
  codes: string[];
  /** A receipt that was counted in the released wave, and where its list is. */
  counted: { receipt: string; path: string };
  stop: () => Promise<void>;
}

/** The definitions of which a wave is open. */
export type OpenDefinition = 'csi-full' | 'csi-pulse';

const receipt = 'c0ffee'.padEnd(64, '7');
const reason = 'The departments were wrong.';

/** Test files that the open waves have links for: more than there are. */
export const shares = 14;
/** Links that each of them gets. */
export const inShare = { leaders: 12, staff: 36 };

/** Makes the waves through the product's own actions, then starts the real Worker on them. */
export async function startRespondWorld(): Promise<RespondWorld> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-respond-'));
  await prepareLocal(data);
  const made = await withDatabase(data, new Date(), async (context) => {
    await saveOrganisation(context, {
      name: 'De Brug',
      logo: null,
      logoType: null,
      introduction: { nl: 'Fijn dat je meedoet.', en: 'Good of you to take part.' },
      controller: 'De Brug b.v.',
      contact: 'privacy@debrug.example',
    });
    const full = await waveWithLinks(context, 'csi-full', shares);
    await openWave(context, 'hr', full.id);
    const pulse = await waveWithLinks(context, 'csi-pulse', shares);
    await openWave(context, 'hr', pulse.id);
    const { cards } = await exportCards(context, pulse.id, '', { whom: 'everyone', page: 1 });
    const planned = await waveWithLinks(context, 'csi-pulse');
    const closed = await waveWithLinks(context, 'csi-pulse');
    await openWave(context, 'hr', closed.id);
    await closeWave(context, 'hr', closed.id);
    const cancelled = await waveWithLinks(context, 'csi-pulse');
    await openWave(context, 'hr', cancelled.id);
    await cancelWave(context, cancelled.id, reason);
    const released = await waveWithLinks(context, 'csi-pulse');
    await openWave(context, 'hr', released.id);
    await closeWave(context, 'hr', released.id);
    await readBox(context, released.id, '');
    const day = context.now.toISOString();
    const publication = await publishedRelease();
    const stages = { hr: day, management: day, council: day, 'unit-heads': day, staff: day };
    await context.db.batch([
      changeWave(context.db, released.id, { state: 'released' }),
      ...insertsOfRelease(context.db, released.id, [publication], [receipt], stages),
    ]);
    const codes = cards.map(({ code }) => code);
    return { full, pulse, planned, closed, cancelled, released, codes };
  });
  const local = await startLocal({ data, port: 0 });
  await warmUp(local.origin);
  const linkOf = (fragment: string | undefined) => `${local.origin}/s#${fragment}`;
  const open = ({ id, leaders, staff }: typeof made.full) => ({
    wave: id,
    leaders: leaders.map(linkOf),
    staff: staff.map(linkOf),
  });
  return {
    origin: local.origin,
    open: { 'csi-full': open(made.full), 'csi-pulse': open(made.pulse) },
    links: {
      'not-yet': linkOf(made.planned.staff[0]),
      closed: linkOf(made.closed.staff[0]),
      cancelled: linkOf(made.cancelled.staff[0]),
      released: linkOf(made.released.staff[0]),
    },
    codes: made.codes,
    counted: { receipt, path: `/w/${made.released.id}/receipts` },
    async stop() {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** The first request waits for the self-test of the cryptography; no test should. */
async function warmUp(origin: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ auth: 'A'.repeat(43), manifest: 'A'.repeat(43) });
  await (await fetch(`${origin}/s/open`, { method: 'POST', headers, body })).text();
}

const week = 7 * 86_400_000;

/** A wave with its manifest fixed, and the fragments of everybody's link. It may open today. */
async function waveWithLinks(context: Context, definitionId: string, times = 1) {
  const weekAgo = { ...context, now: new Date(context.now.getTime() - week) };
  const id = await createWave(weekAgo, {
    title: 'Voorjaar',
    definitionId,
    ...(definitionId === 'csi-pulse' ? { like: inAllLanguages(weekAgo.now, definitionId) } : {}),
  });
  await importRoster(context, id, people(times), { columns: {}, values: {} });
  const { plan } = await planWave(context, id, 'sides');
  for (const { id: block } of plan.blocks) await makeTicketKey(context, id, block);
  const publicKey = toBase64Url((await generateBoxKey()).publicKey);
  const made = { publicKey, holding: 'either' } as const;
  await setBoxKey(context, id, { ...made, instead: null });
  for (const position of [0, 1]) {
    await recordProof(context, id, position, 'proven', made);
    await recordProof(context, id, position, 'rehearsed', made);
  }
  await fixManifest(context, id, null);
  await recordDecision(context, id, {
    kind: 'consent',
    decidedOn: '2026-10-01',
    opinion: '',
    recordedBy: 'hr',
  });
  const links = (await allOf((await exportLinks(context, id, '')).pages)).flat();
  const fragments = (letter: string) =>
    links.filter(({ number }) => number.startsWith(letter)).map(({ link }) => link.split('#')[1]);
  return { id, leaders: fragments('L'), staff: fragments('S') };
}

/** The settings of a new wave, but for its languages: all there are. */
function inAllLanguages(now: Date, definitionId: string) {
  const definition = findBundled(definitionId);
  if (!definition) throw new Error(`no ${definitionId}`);
  const settings = proposedSettings(now, definition, ['Ondernemingsraad', 'Vertrouwenspersoon']);
  return { wave: definitionId, settings: { ...settings, languages: definition.languages } };
}

/** The product makes these keys in the Worker, after testing that it can sign with them. */
async function makeTicketKey(context: Context, wave: string, block: string): Promise<void> {
  const { privatePkcs8, publicSpki } = await generateTicketKey();
  const privateKey = await wrap(context.wrapKeys, { kind: 'ticket', wave, block }, privatePkcs8);
  await insertTicketKey(context.db, {
    wave,
    block,
    publicKey: toBase64Url(publicSpki),
    privateKey,
  });
}

/** So many shares of leaders and staff, of one department. */
function people(times: number) {
  const person = (number: string, layer: string) => ({
    number,
    name: `Person ${number}`,
    email: `${number}@debrug.example`,
    language: 'nl',
    attributes: { layer, department: 'Zorg', site: 'Zwolle' },
  });
  return [
    ...Array.from({ length: inShare.leaders * times }, (_, at) => person(`L${at + 10}`, 'lead')),
    ...Array.from({ length: inShare.staff * times }, (_, at) => person(`S${at + 10}`, 'employee')),
  ];
}
