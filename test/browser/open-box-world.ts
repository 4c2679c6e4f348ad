import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import {
  type Local,
  prepareLocal,
  startLocal,
  withDatabase,
} from '../../scripts/local/start-local.ts';
import { answerSheet } from '../../scripts/play/answers.ts';
import { chanceFrom } from '../../scripts/play/chance.ts';
import { closeWave } from '../../src/actions/close-wave.ts';
import type { Context } from '../../src/actions/context.ts';
import { createWave } from '../../src/actions/create-wave.ts';
import { readDefinition } from '../../src/actions/field-definition.ts';
import { fixManifest } from '../../src/actions/fix-manifest.ts';
import { importRoster } from '../../src/actions/import-roster.ts';
import { inviteOwner } from '../../src/actions/members/invite-member.ts';
import { openWave } from '../../src/actions/open-wave.ts';
import { planWave } from '../../src/actions/plan-wave.ts';
import { readWave } from '../../src/actions/read-wave.ts';
import { recordDecision } from '../../src/actions/record-decision.ts';
import { saveOrganisation } from '../../src/actions/save-organisation.ts';
import { saveSettings } from '../../src/actions/save-settings.ts';
import { wrap } from '../../src/actions/wrapping.ts';
import { sealBallot } from '../../src/core/ballot/seal.ts';
import { generateTicketKey } from '../../src/core/ballot/ticket-key.ts';
import {
  type Bytes,
  fromBase64Url,
  randomBytes,
  toBase64Url,
} from '../../src/core/ground/bytes.ts';
import { listInvitations } from '../../src/storage/invitations.ts';
import { insertTicketKey } from '../../src/storage/ticket-keys.ts';

/** A deployment with one closed wave whose box the server opens, and HR's link into it. */
export interface OpenBoxWorld {
  local: Local;
  wave: string;
  signIn: string;
  stop: () => Promise<void>;
}

const answered = 300;
const withWords = 8;

export async function startOpenBoxWorld(): Promise<OpenBoxWorld> {
  const data = await mkdtemp(join(tmpdir(), 'geleding-open-box-'));
  await prepareLocal(data);
  const { wave, token } = await withDatabase(data, new Date(), async (context) => ({
    wave: await closedWave(context),
    token: await inviteOwner(context),
  }));
  const local = await startLocal({ data, port: 0 });
  return {
    local,
    wave,
    signIn: `${local.origin}/sign-in#${token}`,
    async stop() {
      await local.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function closedWave(context: Context): Promise<string> {
  await saveOrganisation(context, {
    name: 'De Brug',
    logo: null,
    logoType: null,
    introduction: null,
    controller: 'De Brug b.v.',
    contact: 'privacy@debrug.example',
  });
  const id = await createWave(context, { title: 'Voorjaar', definitionId: 'csi-pulse' });
  const wave = await readWave(context, id);
  const { settings } = wave;
  const sealed = { openedBy: 'server-sealed', promise: 'confidential', keyHolders: [] } as const;
  await saveSettings(context, wave, 'Voorjaar', { ...settings, ...sealed, keyHolders: [] });
  await importRoster(context, id, people(), { columns: {}, values: {} });
  const { plan } = await planWave(context, id, 'layers');
  const signers = new Map<string, CryptoKey>();
  for (const { id: block } of plan.blocks) {
    signers.set(block, await makeTicketKey(context, id, block));
  }
  await fixManifest(context, id, null);
  await recordDecision(context, id, {
    kind: 'consent',
    decidedOn: '2026-10-01',
    opinion: '',
    recordedBy: 'hr',
  });
  await openWave(context, 'hr', id);
  await fillBox(context, id, signers);
  await closeWave(context, 'hr', id);
  return id;
}

async function makeTicketKey(context: Context, wave: string, block: string): Promise<CryptoKey> {
  const { privatePkcs8, publicSpki } = await generateTicketKey();
  const privateKey = await wrap(context.wrapKeys, { kind: 'ticket', wave, block }, privatePkcs8);
  await insertTicketKey(context.db, {
    wave,
    block,
    publicKey: toBase64Url(publicSpki),
    privateKey,
  });
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  return crypto.subtle.importKey('pkcs8', privatePkcs8, algorithm, false, ['sign']);
}

/** Ballots as they lie in the box, put there without anybody's browser. */
async function fillBox(context: Context, id: string, signers: Map<string, CryptoKey>) {
  const { manifest, manifestHash } = await readWave(context, id);
  if (!manifest || !manifestHash) throw new Error('the manifest is not fixed');
  const definition = await readDefinition(context, manifest.definition);
  const sections = definition.sections.map((section) => section.id);
  const persona = { layer: 'Medewerker', department: 'Verkoop', language: 'nl' as const };
  const invitations = (await listInvitations(context.db, id)).slice(0, answered);
  const cast = async ({ block }: { block: string }, at: number) => {
    const nonce = randomBytes(32);
    const sheet = answerSheet(definition, sections, persona, chanceFrom(at));
    const words = at < withWords ? `De wachtrij duurt te lang, keer ${at}.` : null;
    const ciphertext = await sealBallot({
      manifestHash,
      block,
      nonce,
      ballotBytes: manifest.definition.ballotBytes,
      publicKey: fromBase64Url(manifest.boxKey),
      answers: { ...sheet, open1: words },
    });
    return {
      wave: id,
      block,
      nonce: toBase64Url(nonce),
      signature: toBase64Url(await ticket(signers.get(block) as CryptoKey, nonce)),
      ciphertext: toBase64Url(ciphertext),
    };
  };
  const rows = JSON.stringify(await Promise.all(invitations.map(cast)));
  const invited = JSON.stringify(invitations.map((one) => one.id));
  await context.db.run(sql`INSERT INTO ballot (wave, nonce, block, signature, ciphertext)
      SELECT value ->> 'wave', value ->> 'nonce', value ->> 'block', value ->> 'signature',
        value ->> 'ciphertext' FROM json_each(${rows})`);
  await context.db.run(sql`UPDATE invitation SET blinded_hash = id
      WHERE id IN (SELECT value FROM json_each(${invited}))`);
}

async function ticket(signer: CryptoKey, nonce: Bytes): Promise<Bytes> {
  const pss = { name: 'RSA-PSS', saltLength: 48 };
  return new Uint8Array(await crypto.subtle.sign(pss, signer, nonce));
}

function people() {
  return Array.from({ length: answered + 20 }, (_, at) => ({
    number: `S${at}`,
    name: `Person ${at}`,
    email: `s${at}@debrug.example`,
    language: 'nl',
    attributes: { layer: 'employee', department: 'Zorg', site: 'Zwolle' },
  }));
}
