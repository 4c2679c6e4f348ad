import * as z from 'zod';
import { keyHoldings } from '../core/ballot/key-holding.ts';

/** What a key holder's browser and the server say to each other. Byte strings are base64url. */

const publicKey = z.string().regex(/^[A-Za-z0-9_-]{87}$/);

/** `POST /key/:wave/proven` and `…/rehearsed`; `holding` is what the page said when it was loaded. */
export const keyMessage = z.strictObject({ publicKey, holding: z.enum(keyHoldings) });
export type KeyMessage = z.infer<typeof keyMessage>;

/** `POST /key/:wave/key`; `instead` is the key that the page knew of, null where there was none. */
export const newKey = keyMessage.extend({ instead: publicKey.nullable().default(null) });
export type NewKey = z.infer<typeof newKey>;

/** `GET /key/:wave/challenge`: what only the private key opens. */
export const challengeReply = z.strictObject({
  wave: z.string(),
  position: z.int().min(0),
  boxKey: z.string(),
  token: z.string(),
  challenge: z.string(),
});
export type ChallengeReply = z.infer<typeof challengeReply>;

/** `GET /key/:wave/box?after=…`: the nonce after which the page begins, `''` for the first. */
export const boxAfter = z.string().max(64).catch('');

/** A page of the closed box; `next` is the nonce to go on from, null on the last page. */
export const boxPage = z.strictObject({
  ballots: z.array(
    z.strictObject({
      block: z.string(),
      nonce: z.string(),
      signature: z.string(),
      ciphertext: z.string(),
    }),
  ),
  next: z.string().nullable(),
});
export type BoxPage = z.infer<typeof boxPage>;

/** The first page also brings what the ballots are checked against. */
export const firstBoxPage = boxPage.extend({
  total: z.int().min(0),
  tickets: z.record(z.string(), z.int().min(0)),
  manifest: z.unknown(),
  jws: z.string(),
  amendments: z.array(z.string()),
  definition: z.unknown(),
  opened: z.string(),
  closed: z.string(),
});
export type FirstBoxPage = z.infer<typeof firstBoxPage>;

/** `POST /key/:wave/release`: what came out of the box, and the counted receipts. */
export const publication = z.strictObject({
  release: z.unknown(),
  receipts: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
});
export type PostedRelease = z.infer<typeof publication>;
