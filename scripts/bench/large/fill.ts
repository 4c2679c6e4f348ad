import { sql } from 'drizzle-orm';
import type { Context } from '../../../src/actions/context.ts';
import { readWaveDefinition } from '../../../src/actions/field-definition.ts';
import { readWave } from '../../../src/actions/read-wave.ts';
import { wrap } from '../../../src/actions/wrapping.ts';
import { sealBallot } from '../../../src/core/ballot/seal.ts';
import { generateTicketKey } from '../../../src/core/ballot/ticket-key.ts';
import { type Answers, emptyAnswers } from '../../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { fromBase64Url, randomBytes, toBase64Url } from '../../../src/core/ground/bytes.ts';
import { findPlan } from '../../../src/storage/plans.ts';
import { chanceFrom } from '../../play/chance.ts';

/**
 * What is put straight into the database, because making it one by one is measured elsewhere and
 * would take hours: one ticket key for all blocks, and the ballots that staff would have sent.
 */

const rowsAtOnce = 200;

/** Gives every block that has none the same ticket key. @returns the key, to sign tickets with */
export async function fillTicketKeys({ db, wrapKeys }: Context, wave: string): Promise<CryptoKey> {
  const { privatePkcs8, publicSpki } = await generateTicketKey();
  const plan = JSON.parse((await findPlan(db, wave)) ?? '{}') as { blocks: { id: string }[] };
  for (let from = 0; from < plan.blocks.length; from += rowsAtOnce) {
    const some = plan.blocks.slice(from, from + rowsAtOnce);
    const keys = some.map(async ({ id: block }) => [
      block,
      await wrap(wrapKeys, { kind: 'ticket', wave, block }, privatePkcs8),
    ]);
    const rows = JSON.stringify(await Promise.all(keys));
    await db.run(sql`INSERT OR REPLACE INTO ticket_key (wave, block, public_key, private_key)
      SELECT ${wave}, value ->> 0, ${toBase64Url(publicSpki)}, value ->> 1 FROM json_each(${rows})`);
  }
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  return crypto.subtle.importKey('pkcs8', privatePkcs8, algorithm, false, ['sign']);
}

/** What a ballot is made for. */
interface BoxOfWave {
  manifestHash: string;
  publicKey: Uint8Array<ArrayBuffer>;
  ticketKey: CryptoKey;
  definition: Definition;
}

/** Has this share of everybody invited answer. @returns how many did */
export async function fillBox(
  context: Context,
  wave: string,
  ticketKey: CryptoKey,
  share: number,
  answer = answersOf,
): Promise<number> {
  const { db } = context;
  const read = await readWave(context, wave);
  const box = {
    manifestHash: read.manifestHash ?? '',
    publicKey: fromBase64Url(read.boxKey ?? ''),
    ticketKey,
    definition: await readWaveDefinition(context, read),
  };
  const invited = await db.all<{ id: string; block: string }>(
    sql`SELECT id, block FROM invitation WHERE wave = ${wave} ORDER BY id`,
  );
  const chance = chanceFrom(5);
  const willing = invited.filter(() => chance.next() < share);
  for (let from = 0; from < willing.length; from += rowsAtOnce) {
    const some = willing.slice(from, from + rowsAtOnce);
    const ballots = [];
    for (const { block } of some) {
      const answers = answer(box.definition, chance.next());
      ballots.push(await makeBallot(box, block, answers));
    }
    await db.run(sql`INSERT INTO ballot (wave, nonce, block, signature, ciphertext)
      SELECT ${wave}, value ->> 'nonce', value ->> 'block', value ->> 'signature',
        value ->> 'ciphertext' FROM json_each(${JSON.stringify(ballots)})`);
    const ids = JSON.stringify(some.map(({ id }) => id));
    await db.run(sql`UPDATE invitation SET blinded_hash = id
      WHERE id IN (SELECT value FROM json_each(${ids}))`);
  }
  return willing.length;
}

async function makeBallot(box: BoxOfWave, block: string, answers: Answers) {
  const nonce = randomBytes(32);
  const ciphertext = await sealBallot({
    manifestHash: box.manifestHash,
    ballotBytes: box.definition.ballotBytes,
    publicKey: box.publicKey,
    block,
    nonce,
    answers,
  });
  // What blinding, signing and unblinding come to.
  const pss = { name: 'RSA-PSS', saltLength: 48 };
  const signature = await crypto.subtle.sign(pss, box.ticketKey, nonce);
  return {
    nonce: toBase64Url(nonce),
    block,
    signature: toBase64Url(new Uint8Array(signature)),
    ciphertext: toBase64Url(ciphertext),
  };
}

/** Questions for everybody; a third writes a comment. */
function answersOf(definition: Definition, luck: number): Answers {
  const answers = emptyAnswers(definition);
  for (const item of itemsOf(definition)) {
    const format = formatOf(definition, item);
    if (item.audience !== 'everyone') continue;
    if (format.kind === 'choice') answers[item.id] = [format.options[0]?.id ?? ''];
    else if (format.kind !== 'open') answers[item.id] = 2 + Math.floor(luck * 4);
    else if (luck < 1 / 3) answers[item.id] = `Meer tijd voor de klant, ${luck}, ${item.id}.`;
  }
  return answers;
}
