import { ballotOpener } from '../../core/ballot/open-ballot.ts';
import { sealBallot } from '../../core/ballot/seal.ts';
import { type Bytes, randomBytes, toBase64Url } from '../../core/ground/bytes.ts';
import { canonicalJson } from '../../core/ground/canonical-json.ts';

const madeUp = [
  { question1: 4, question2: 5, comment: 'Vrijdag is het altijd druk aan de balie.' },
  { question1: 2, question2: null, comment: null },
  { question1: 'na', question2: 3, comment: 'More time for questions on the phone, please.' },
  { question1: 5, question2: 5, comment: null },
  { question1: 3, question2: 1, comment: 'De planning mag eerder bekend zijn.' },
];
const ballotBytes = 1024;

/**
 * Seals made-up sheets to the public key, breaks one more on purpose, and opens them all with the
 * private key: the whole way a ballot goes, without a server.
 * @returns how many opened to what was sealed, and how many were refused
 */
export async function rehearse(
  publicKey: Bytes,
  privateKey: Bytes,
): Promise<{ opened: number; refused: number; good: boolean }> {
  const manifestHash = toBase64Url(randomBytes(32));
  const open = await ballotOpener(privateKey);
  let opened = 0;
  let refused = 0;
  for (const [at, answers] of [...madeUp, madeUp[0] as (typeof madeUp)[0]].entries()) {
    const context = { manifestHash, block: 'b01', nonce: randomBytes(32), ballotBytes };
    const ciphertext = await sealBallot({ ...context, publicKey, answers });
    if (at === madeUp.length) ciphertext[200] = (ciphertext[200] as number) ^ 1;
    try {
      const sheet = await open({ ...context, ciphertext });
      if (canonicalJson(sheet.answers) === canonicalJson(answers)) opened += 1;
    } catch {
      refused += 1;
    }
  }
  return { opened, refused, good: opened === madeUp.length && refused === 1 };
}
